/** What sort of newsroom: for "the newspaper", "the agency", "the broadcaster". `state` is a broadcaster or agency that a government runs. */
export type NewsroomKind = 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'state' | 'online'

/** kind | name | short forms | domains | country (ISO 3166); one line each. A short form in upper case counts only as written. */
export const NEWSROOMS = `
agency|Associated Press|AP,A.P.|apnews.com,ap.org|US
agency|Reuters|Thomson Reuters,Reuters News|reuters.com,thomsonreuters.com|GB
agency|Agence France-Presse|AFP,Agence France Presse|afp.com|FR
agency|United Press International|UPI|upi.com|US
agency|Bloomberg News|Bloomberg|bloomberg.com,bloomberglaw.com|US
agency|Deutsche Presse-Agentur|DPA,dpa,German Press Agency|dpa.com,dpa-international.com|DE
agency|EFE|Agencia EFE|efe.com|ES
agency|Europa Press||europapress.es|ES
agency|ANSA|Agenzia ANSA|ansa.it|IT
agency|Adnkronos||adnkronos.com|IT
agency|Press Association|PA Media,PA news agency|pa.media|GB
agency|Kyodo News|Kyodo|kyodonews.net,english.kyodonews.net|JP
agency|Jiji Press|Jiji|jiji.com|JP
agency|Yonhap News Agency|Yonhap|yna.co.kr,en.yna.co.kr|KR
agency|Newsis||newsis.com|KR
agency|Press Trust of India|PTI|ptinews.com|IN
agency|Asian News International|ANI|aninews.in|IN
agency|Indo-Asian News Service|IANS|ians.in|IN
agency|Australian Associated Press|AAP|aap.com.au|AU
agency|Canadian Press||thecanadianpress.com|CA
agency|Interfax|Interfax news agency|interfax.ru,interfax.com|RU
agency|Interfax-Ukraine||interfax.com.ua|UA
agency|UNIAN||unian.info,unian.ua|UA
agency|Belga|Belga News Agency|belga.be|BE
agency|ANP||anp.nl|NL
agency|Swedish TT|TT News Agency|tt.se|SE
agency|NTB||ntb.no|NO
agency|Ritzau||ritzau.dk|DK
agency|STT|Finnish News Agency|stt.fi|FI
agency|Austria Press Agency|APA|apa.at|AT
agency|Keystone-SDA|Swiss News Agency|keystone-sda.ch|CH
agency|Athens News Agency|ANA-MPA|amna.gr|GR
agency|Cyprus News Agency|CNA|cna.org.cy|CY
agency|Lusa|Lusa News Agency|lusa.pt|PT
agency|BNS|Baltic News Service|bns.ee,bns.lt|LT
agency|CTK|Czech News Agency|ctk.cz,ceskenoviny.cz|CZ
agency|TASR||tasr.sk|SK
agency|MTI|Hungarian News Agency|mti.hu|HU
agency|Agerpres||agerpres.ro|RO
agency|Mediafax||mediafax.ro|RO
agency|BTA|Bulgarian News Agency|bta.bg|BG
agency|Tanjug||tanjug.rs|RS
agency|Beta News Agency||beta.rs|RS
agency|HINA||hina.hr|HR
agency|STA|Slovenian Press Agency|sta.si|SI
agency|FENA||fena.ba|BA
agency|Anadolu Agency|Anadolu,AA|aa.com.tr|TR
agency|Demiroren News Agency|DHA|dha.com.tr|TR
agency|Ihlas News Agency|IHA|iha.com.tr|TR
agency|PAP|Polish Press Agency|pap.pl|PL
agency|Antara|Antara News|antaranews.com|ID
agency|Bernama||bernama.com|MY
agency|Philippine News Agency||pna.gov.ph|PH
agency|Lankapuvath||lankapuvath.lk|LK
agency|UNB|United News of Bangladesh|unb.com.bd|BD
agency|Khaama Press||khaama.com|AF
agency|Pajhwok Afghan News|Pajhwok|pajhwok.com|AF
agency|TOLOnews|Tolo News,TOLO TV|tolonews.com|AF
agency|Aswat al-Iraq|Aswat al Iraq|aswataliraq.info|IQ
agency|Shafaq News||shafaq.com|IQ
agency|ISNA|Iranian Students News Agency,Iranian Students' News Agency|isna.ir|IR
agency|Tasnim News Agency|Tasnim|tasnimnews.com,tasnimnews.ir|IR
agency|Fars News Agency|Fars,Fars News|farsnews.ir,farsnews.com|IR
agency|Mehr News Agency|Mehr,Mehr News|mehrnews.com|IR
agency|ILNA|Iranian Labour News Agency|ilna.ir,ilna.news|IR
agency|Young Journalists Club|YJC|yjc.ir|IR
agency|Ma'an News Agency|Maan News,Ma'an|maannews.net|PS
agency|Turan|Turan Information Agency|turan.az|AZ
agency|Trend News Agency||trend.az|AZ
agency|Armenpress||armenpress.am|AM
agency|Interpressnews||interpressnews.ge|GE
agency|AKIpress||akipress.com|KG
agency|Kazinform||inform.kz|KZ
agency|APS|Algeria Press Service|aps.dz|DZ
agency|Ghana News Agency||gna.org.gh|GH
agency|News Agency of Nigeria|NAN|nannews.ng|NG
agency|Pan African News Agency|Panapress|panapress.com|SN
agency|Inter Press Service|IPS|ipsnews.net|IT
agency|Notimex||notimex.gob.mx|MX
agency|Telam||telam.com.ar|AR
agency|Agencia Brasil||agenciabrasil.ebc.com.br|BR
agency|Andina||andina.pe|PE
agency|Jewish Telegraphic Agency|JTA|jta.org|US
agency|Catholic News Service|CNS|catholicnews.com|US
agency|Religion News Service|RNS|religionnews.com|US
agency|States Newsroom||statesnewsroom.com|US
agency|Dow Jones Newswires|Dow Jones|dowjones.com|US
agency|Getty Images|Getty|gettyimages.com|US
agency|WANA|West Asia News Agency|wanaen.com|IR
state|IRNA|Islamic Republic News Agency|irna.ir,en.irna.ir|IR
state|Press TV||presstv.ir,presstv.com|IR
state|IRIB|Islamic Republic of Iran Broadcasting|irib.ir,iribnews.ir|IR
state|Al-Alam|Al Alam,Alalam|alalam.ir|IR
state|TASS|ITAR-TASS,Itar-Tass|tass.com,tass.ru|RU
state|RIA Novosti|RIA|ria.ru|RU
state|Sputnik|Sputnik News|sputniknews.com,sputnikglobe.com|RU
state|RT|Russia Today|rt.com|RU
state|Rossiya 24|Rossiya-24,Rossiya 1|vesti.ru|RU
state|Channel One Russia|Channel One|1tv.ru|RU
state|Xinhua News Agency|Xinhua|xinhuanet.com,news.cn|CN
state|China Central Television|CCTV|cctv.com|CN
state|CGTN|China Global Television Network|cgtn.com|CN
state|China News Service||chinanews.com.cn,ecns.cn|CN
state|People's Daily||people.com.cn,people.cn|CN
state|Global Times||globaltimes.cn|CN
state|China Daily||chinadaily.com.cn|CN
state|Korean Central News Agency|KCNA|kcna.kp|KP
state|Rodong Sinmun||rodong.rep.kp|KP
state|SANA|Syrian Arab News Agency|sana.sy|SY
state|Saudi Press Agency|SPA|spa.gov.sa|SA
state|WAM|Emirates News Agency|wam.ae|AE
state|Qatar News Agency|QNA|qna.org.qa|QA
state|Kuwait News Agency|KUNA|kuna.net.kw|KW
state|Bahrain News Agency|BNA|bna.bh|BH
state|Oman News Agency|ONA|omannews.gov.om|OM
state|Petra|Jordan News Agency,Petra News Agency|petra.gov.jo|JO
state|National News Agency|NNA|nna-leb.gov.lb|LB
state|WAFA|Wafa News Agency|wafa.ps|PS
state|Middle East News Agency|MENA|mena.org.eg|EG
state|Iraqi News Agency|INA|ina.iq|IQ
state|Al-Iraqiya|Iraqiya TV|imn.iq|IQ
state|Saba News Agency|Saba|sabanews.net,saba.ye|YE
state|Al-Masirah|Al Masirah,Almasirah|almasirah.net.ye|YE
state|LANA|Libyan News Agency|lana.gov.ly|LY
state|SUNA|Sudan News Agency|suna-sd.net|SD
state|Maghreb Arabe Presse|MAP|mapnews.ma|MA
state|Tunis Afrique Presse|TAP|tap.info.tn|TN
state|Ethiopian News Agency|ENA|ena.et|ET
state|Belta|BelTA|belta.by|BY
state|Ukrinform||ukrinform.net,ukrinform.ua|UA
state|Azertac|AZERTAC|azertag.az|AZ
state|Prensa Latina||prensa-latina.cu,plenglish.com|CU
state|Granma||granma.cu|CU
state|TeleSUR|teleSUR|telesurtv.net,telesurenglish.net|VE
state|Venezolana de Television|VTV|vtv.gob.ve|VE
state|Vietnam News Agency|VNA|vnanet.vn,vietnamplus.vn|VN
state|Myanmar Radio and Television|MRTV|mrtv.gov.mm|MM
state|Associated Press of Pakistan|APP|app.com.pk|PK
state|PTV|Pakistan Television|ptv.com.pk|PK
state|Bakhtar News Agency|Bakhtar|bakhtarnews.af|AF
state|TRT|TRT World|trt.net.tr,trtworld.com|TR
state|Voice of America|VOA|voanews.com|US
state|Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty|rferl.org|US
state|Radio Free Asia|RFA|rfa.org|US
state|Alhurra|Al-Hurra|alhurra.com|US
state|Radio Farda||radiofarda.com|US
state|Stars and Stripes||stripes.com|US
broadcaster|BBC|BBC News,British Broadcasting Corporation,the Beeb,BBC Persian,BBC Arabic,BBC World Service|bbc.com,bbc.co.uk|GB
broadcaster|ITV News|ITV|itv.com|GB
broadcaster|Sky News||news.sky.com,sky.com|GB
broadcaster|Channel 4 News|Channel 4|channel4.com|GB
broadcaster|GB News||gbnews.com|GB
broadcaster|LBC||lbc.co.uk|GB
broadcaster|CNN|Cable News Network,CNN International|cnn.com,edition.cnn.com|US
broadcaster|NBC News|NBC|nbcnews.com|US
broadcaster|CBS News|CBS|cbsnews.com|US
broadcaster|ABC News|ABC|abcnews.go.com,abcnews.com|US
broadcaster|Fox News|Fox,Fox News Channel|foxnews.com|US
broadcaster|Fox Business||foxbusiness.com|US
broadcaster|MSNBC||msnbc.com|US
broadcaster|CNBC||cnbc.com|US
broadcaster|NPR|National Public Radio|npr.org|US
broadcaster|PBS NewsHour|PBS|pbs.org|US
broadcaster|C-SPAN||c-span.org|US
broadcaster|Newsmax||newsmax.com|US
broadcaster|One America News|OAN,OANN|oann.com|US
broadcaster|Univision||univision.com|US
broadcaster|Telemundo||telemundo.com|US
broadcaster|NewsNation||newsnationnow.com|US
broadcaster|Bloomberg Television|Bloomberg TV||US
broadcaster|CBC|CBC News,Canadian Broadcasting Corporation|cbc.ca|CA
broadcaster|CTV News|CTV|ctvnews.ca|CA
broadcaster|Global News||globalnews.ca|CA
broadcaster|Australian Broadcasting Corporation||abc.net.au|AU
broadcaster|SBS News|SBS|sbs.com.au|AU
broadcaster|Sky News Australia||skynews.com.au|AU
broadcaster|RNZ|Radio New Zealand|rnz.co.nz|NZ
broadcaster|RTE|RTÉ|rte.ie|IE
broadcaster|Al Jazeera|Al-Jazeera,Al Jazeera English|aljazeera.com,aljazeera.net|QA
broadcaster|Al Arabiya|Al-Arabiya|alarabiya.net|SA
broadcaster|Al Hadath|Al-Hadath|alhadath.net|SA
broadcaster|Sky News Arabia||skynewsarabia.com|AE
broadcaster|Al-Mayadeen|Al Mayadeen|almayadeen.net|LB
broadcaster|Al-Manar|Al Manar,Al-Manar TV|almanar.com.lb|LB
broadcaster|LBCI|LBC International|lbcgroup.tv|LB
broadcaster|MTV Lebanon||mtv.com.lb|LB
broadcaster|Rudaw||rudaw.net|IQ
broadcaster|Kurdistan 24|Kurdistan24|kurdistan24.net|IQ
broadcaster|Al Sumaria|Alsumaria|alsumaria.tv|IQ
broadcaster|Iran International||iranintl.com|GB
broadcaster|Manoto||manototv.com|GB
broadcaster|Kan|Kan News,Israeli Public Broadcasting Corporation|kan.org.il|IL
broadcaster|Channel 12||mako.co.il,n12.co.il|IL
broadcaster|Channel 13||13tv.co.il|IL
broadcaster|Army Radio||glz.co.il|IL
broadcaster|i24NEWS|i24 News|i24news.tv|IL
broadcaster|France 24|France24|france24.com|FR
broadcaster|RFI|Radio France Internationale|rfi.fr|FR
broadcaster|BFM TV|BFMTV|bfmtv.com|FR
broadcaster|France Info|Franceinfo|francetvinfo.fr,franceinfo.fr|FR
broadcaster|Euronews||euronews.com|FR
broadcaster|Deutsche Welle|DW|dw.com|DE
broadcaster|ARD|Tagesschau|ard.de,tagesschau.de|DE
broadcaster|ZDF||zdf.de|DE
broadcaster|ORF||orf.at|AT
broadcaster|SRF||srf.ch|CH
broadcaster|Swissinfo|SWI swissinfo|swissinfo.ch|CH
broadcaster|RAI|Rai News|rai.it,rainews.it|IT
broadcaster|RTVE||rtve.es|ES
broadcaster|Cadena SER||cadenaser.com|ES
broadcaster|RTP||rtp.pt|PT
broadcaster|NOS||nos.nl|NL
broadcaster|VRT||vrt.be|BE
broadcaster|RTBF||rtbf.be|BE
broadcaster|NRK||nrk.no|NO
broadcaster|SVT||svt.se|SE
broadcaster|DR||dr.dk|DK
broadcaster|Yle||yle.fi|FI
broadcaster|ERR||err.ee|EE
broadcaster|LRT||lrt.lt|LT
broadcaster|TVN24|TVN 24|tvn24.pl|PL
broadcaster|Polsat News|Polsat|polsatnews.pl|PL
broadcaster|TVP||tvp.pl|PL
broadcaster|N1||n1info.com,n1info.rs|RS
broadcaster|Suspilne||suspilne.media|UA
broadcaster|Espreso TV|Espreso|espreso.tv|UA
broadcaster|TV Rain|Dozhd|tvrain.ru,tvrain.tv|RU
broadcaster|Echo of Moscow|Ekho Moskvy|echo.msk.ru|RU
broadcaster|NTV||ntv.com.tr|TR
broadcaster|Haberturk|Habertürk|haberturk.com|TR
broadcaster|CNN Turk|CNN Türk|cnnturk.com|TR
broadcaster|NHK|NHK World|nhk.or.jp|JP
broadcaster|KBS||kbs.co.kr|KR
broadcaster|MBC||imbc.com|KR
broadcaster|Channel NewsAsia||channelnewsasia.com|SG
broadcaster|NDTV|New Delhi Television|ndtv.com|IN
broadcaster|India Today|India Today TV|indiatoday.in|IN
broadcaster|Republic TV||republicworld.com|IN
broadcaster|WION||wionews.com|IN
broadcaster|Geo News|Geo TV|geo.tv|PK
broadcaster|ARY News||arynews.tv|PK
broadcaster|ABS-CBN||abs-cbn.com|PH
broadcaster|GMA News|GMA|gmanetwork.com|PH
broadcaster|Arise News|Arise TV|arise.tv|NG
broadcaster|Channels Television|Channels TV|channelstv.com|NG
broadcaster|SABC|South African Broadcasting Corporation|sabcnews.com|ZA
broadcaster|eNCA||enca.com|ZA
broadcaster|Citizen TV||citizen.digital|KE
broadcaster|NTV Kenya|||KE
broadcaster|Radio Dabanga|Dabanga|dabangasudan.org|SD
broadcaster|Radio Okapi||radiookapi.net|CD
broadcaster|Globo|TV Globo,GloboNews|globo.com|BR
broadcaster|Caracol|Caracol Radio|caracol.com.co|CO
broadcaster|Televisa||televisa.com|MX
newspaper|New York Times|NYT,N.Y. Times|nytimes.com,nyti.ms|US
newspaper|Washington Post|WaPo|washingtonpost.com,wapo.st|US
newspaper|Wall Street Journal|WSJ|wsj.com|US
newspaper|USA Today||usatoday.com|US
newspaper|Los Angeles Times|LA Times,L.A. Times|latimes.com|US
newspaper|Chicago Tribune||chicagotribune.com|US
newspaper|Chicago Sun-Times||suntimes.com|US
newspaper|Boston Globe||bostonglobe.com|US
newspaper|Boston Herald||bostonherald.com|US
newspaper|New York Post|NY Post|nypost.com|US
newspaper|New York Daily News||nydailynews.com|US
newspaper|Newsday||newsday.com|US
newspaper|Washington Times||washingtontimes.com|US
newspaper|Washington Examiner||washingtonexaminer.com|US
newspaper|Philadelphia Inquirer||inquirer.com|US
newspaper|San Francisco Chronicle||sfchronicle.com,sfgate.com|US
newspaper|Mercury News|San Jose Mercury News|mercurynews.com|US
newspaper|San Diego Union-Tribune||sandiegouniontribune.com|US
newspaper|Sacramento Bee||sacbee.com|US
newspaper|Seattle Times||seattletimes.com|US
newspaper|Oregonian||oregonlive.com|US
newspaper|Denver Post||denverpost.com|US
newspaper|Dallas Morning News||dallasnews.com|US
newspaper|Houston Chronicle||chron.com,houstonchronicle.com|US
newspaper|Austin American-Statesman||statesman.com|US
newspaper|San Antonio Express-News||expressnews.com|US
newspaper|Arizona Republic||azcentral.com|US
newspaper|Salt Lake Tribune||sltrib.com|US
newspaper|Las Vegas Review-Journal||reviewjournal.com|US
newspaper|Star Tribune|Minneapolis Star Tribune|startribune.com|US
newspaper|Milwaukee Journal Sentinel||jsonline.com|US
newspaper|Detroit Free Press||freep.com|US
newspaper|Detroit News||detroitnews.com|US
newspaper|Plain Dealer||cleveland.com|US
newspaper|Columbus Dispatch||dispatch.com|US
newspaper|Pittsburgh Post-Gazette||post-gazette.com|US
newspaper|Baltimore Sun||baltimoresun.com|US
newspaper|Richmond Times-Dispatch||richmond.com|US
newspaper|Atlanta Journal-Constitution|AJC|ajc.com|US
newspaper|Miami Herald||miamiherald.com|US
newspaper|Tampa Bay Times||tampabay.com|US
newspaper|Orlando Sentinel||orlandosentinel.com|US
newspaper|Sun Sentinel||sun-sentinel.com|US
newspaper|Times-Picayune||nola.com|US
newspaper|St. Louis Post-Dispatch||stltoday.com|US
newspaper|Kansas City Star||kansascity.com|US
newspaper|Des Moines Register||desmoinesregister.com|US
newspaper|Honolulu Star-Advertiser||staradvertiser.com|US
newspaper|Anchorage Daily News||adn.com|US
newspaper|Hartford Courant||courant.com|US
newspaper|Christian Science Monitor||csmonitor.com|US
newspaper|The Hill||thehill.com|US
newspaper|Roll Call||rollcall.com|US
newspaper|Military Times||militarytimes.com|US
newspaper|Epoch Times||theepochtimes.com|US
newspaper|Globe and Mail||theglobeandmail.com|CA
newspaper|Toronto Star||thestar.com|CA
newspaper|National Post||nationalpost.com|CA
newspaper|Toronto Sun||torontosun.com|CA
newspaper|Vancouver Sun||vancouversun.com|CA
newspaper|Montreal Gazette||montrealgazette.com|CA
newspaper|Le Devoir||ledevoir.com|CA
newspaper|La Presse||lapresse.ca|CA
newspaper|The Guardian|Guardian|theguardian.com,guardian.co.uk|GB
newspaper|The Observer||observer.co.uk|GB
newspaper|The Times|Times of London,London Times|thetimes.co.uk,thetimes.com|GB
newspaper|Sunday Times||sundaytimes.co.uk|GB
newspaper|Daily Telegraph|The Telegraph|telegraph.co.uk|GB
newspaper|Sunday Telegraph|||GB
newspaper|Financial Times|FT|ft.com|GB
newspaper|The Independent||independent.co.uk|GB
newspaper|Daily Mail|Mail on Sunday,MailOnline,Mail Online|dailymail.co.uk|GB
newspaper|Daily Mirror||mirror.co.uk|GB
newspaper|Daily Express||express.co.uk|GB
newspaper|The Sun||thesun.co.uk|GB
newspaper|Evening Standard||standard.co.uk|GB
newspaper|Morning Star||morningstaronline.co.uk|GB
newspaper|The Scotsman|Scotsman|scotsman.com|GB
newspaper|Belfast Telegraph||belfasttelegraph.co.uk|GB
newspaper|The i Paper||inews.co.uk|GB
newspaper|City A.M.|City AM|cityam.com|GB
newspaper|Irish Times||irishtimes.com|IE
newspaper|Irish Independent||independent.ie|IE
newspaper|Irish Examiner||irishexaminer.com|IE
newspaper|Sydney Morning Herald|SMH|smh.com.au|AU
newspaper|The Age||theage.com.au|AU
newspaper|The Australian||theaustralian.com.au|AU
newspaper|Australian Financial Review|AFR|afr.com|AU
newspaper|Herald Sun||heraldsun.com.au|AU
newspaper|Courier-Mail||couriermail.com.au|AU
newspaper|New Zealand Herald|NZ Herald|nzherald.co.nz|NZ
newspaper|The Press||press.co.nz|NZ
newspaper|Le Monde||lemonde.fr|FR
newspaper|Le Figaro||lefigaro.fr|FR
newspaper|Libération|Liberation|liberation.fr|FR
newspaper|Le Parisien||leparisien.fr|FR
newspaper|Les Echos||lesechos.fr|FR
newspaper|L'Humanité|L'Humanite|humanite.fr|FR
newspaper|Ouest-France||ouest-france.fr|FR
newspaper|La Croix||la-croix.com|FR
newspaper|Charlie Hebdo||charliehebdo.fr|FR
newspaper|Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|faz.net|DE
newspaper|Süddeutsche Zeitung|Sueddeutsche Zeitung,Suddeutsche Zeitung|sueddeutsche.de|DE
newspaper|Die Welt||welt.de|DE
newspaper|Bild|Bild am Sonntag|bild.de|DE
newspaper|Die Zeit||zeit.de|DE
newspaper|Handelsblatt||handelsblatt.com|DE
newspaper|Tagesspiegel|Der Tagesspiegel|tagesspiegel.de|DE
newspaper|Die Tageszeitung|taz|taz.de|DE
newspaper|Die Presse||diepresse.com|AT
newspaper|Der Standard||derstandard.at|AT
newspaper|Kronen Zeitung||krone.at|AT
newspaper|Neue Zürcher Zeitung|NZZ,Neue Zuercher Zeitung|nzz.ch|CH
newspaper|Tages-Anzeiger||tagesanzeiger.ch|CH
newspaper|Le Temps||letemps.ch|CH
newspaper|El País|El Pais|elpais.com|ES
newspaper|El Mundo||elmundo.es|ES
newspaper|La Vanguardia||lavanguardia.com|ES
newspaper|El Periódico|El Periodico|elperiodico.com|ES
newspaper|Corriere della Sera|Corriere|corriere.it|IT
newspaper|La Repubblica||repubblica.it|IT
newspaper|La Stampa||lastampa.it|IT
newspaper|Il Sole 24 Ore||ilsole24ore.com|IT
newspaper|Il Giornale||ilgiornale.it|IT
newspaper|L'Osservatore Romano||osservatoreromano.va|VA
newspaper|Público|Publico|publico.pt|PT
newspaper|Diário de Notícias|Diario de Noticias|dn.pt|PT
newspaper|De Telegraaf||telegraaf.nl|NL
newspaper|De Volkskrant|Volkskrant|volkskrant.nl|NL
newspaper|NRC Handelsblad|NRC|nrc.nl|NL
newspaper|Algemeen Dagblad||ad.nl|NL
newspaper|De Standaard||standaard.be|BE
newspaper|Le Soir||lesoir.be|BE
newspaper|Het Laatste Nieuws||hln.be|BE
newspaper|Dagens Nyheter||dn.se|SE
newspaper|Svenska Dagbladet||svd.se|SE
newspaper|Aftonbladet||aftonbladet.se|SE
newspaper|Expressen||expressen.se|SE
newspaper|Aftenposten||aftenposten.no|NO
newspaper|Verdens Gang|VG|vg.no|NO
newspaper|Dagbladet||dagbladet.no|NO
newspaper|Politiken||politiken.dk|DK
newspaper|Jyllands-Posten||jyllands-posten.dk|DK
newspaper|Berlingske||berlingske.dk|DK
newspaper|Helsingin Sanomat||hs.fi|FI
newspaper|Gazeta Wyborcza||wyborcza.pl|PL
newspaper|Rzeczpospolita||rp.pl|PL
newspaper|Postimees||postimees.ee|EE
newspaper|Mladá fronta DNES|Mlada fronta Dnes|idnes.cz|CZ
newspaper|Magyar Nemzet||magyarnemzet.hu|HU
newspaper|Népszava|Nepszava|nepszava.hu|HU
newspaper|Kathimerini|Ekathimerini|kathimerini.gr,ekathimerini.com|GR
newspaper|Ta Nea||tanea.gr|GR
newspaper|Politika||politika.rs|RS
newspaper|Danas||danas.rs|RS
newspaper|Jutarnji list||jutarnji.hr|HR
newspaper|Kommersant||kommersant.ru|RU
newspaper|Izvestia|Izvestiya|iz.ru|RU
newspaper|Vedomosti||vedomosti.ru|RU
newspaper|Komsomolskaya Pravda||kp.ru|RU
newspaper|Novaya Gazeta||novayagazeta.ru,novayagazeta.eu|RU
newspaper|Rossiyskaya Gazeta||rg.ru|RU
newspaper|Moscow Times||themoscowtimes.com|RU
newspaper|Kyiv Post|Kiev Post|kyivpost.com|UA
newspaper|Kyiv Independent||kyivindependent.com|UA
newspaper|Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua|UA
newspaper|Hurriyet|Hürriyet,Hurriyet Daily News|hurriyet.com.tr,hurriyetdailynews.com|TR
newspaper|Daily Sabah|Sabah|dailysabah.com,sabah.com.tr|TR
newspaper|Cumhuriyet||cumhuriyet.com.tr|TR
newspaper|Milliyet||milliyet.com.tr|TR
newspaper|Yeni Safak|Yeni Şafak|yenisafak.com|TR
newspaper|Haaretz||haaretz.com,haaretz.co.il|IL
newspaper|Jerusalem Post||jpost.com|IL
newspaper|Times of Israel||timesofisrael.com|IL
newspaper|Yedioth Ahronoth|Yediot Aharonot,Ynet,Ynetnews|ynet.co.il,ynetnews.com|IL
newspaper|Israel Hayom||israelhayom.com,israelhayom.co.il|IL
newspaper|Maariv|Ma'ariv|maariv.co.il|IL
newspaper|Globes||globes.co.il|IL
newspaper|Asharq Al-Awsat|Asharq al-Awsat,Al-Sharq al-Awsat|aawsat.com|GB
newspaper|Al-Quds Al-Arabi|Al-Quds al-Arabi|alquds.co.uk|GB
newspaper|Al-Hayat||alhayat.com|GB
newspaper|Arab News||arabnews.com|SA
newspaper|Okaz||okaz.com.sa|SA
newspaper|Saudi Gazette||saudigazette.com.sa|SA
newspaper|The National||thenationalnews.com|AE
newspaper|Gulf News||gulfnews.com|AE
newspaper|Khaleej Times||khaleejtimes.com|AE
newspaper|Gulf Times||gulf-times.com|QA
newspaper|Kuwait Times||kuwaittimes.com|KW
newspaper|Jordan Times||jordantimes.com|JO
newspaper|Al-Akhbar|Al Akhbar|al-akhbar.com|LB
newspaper|An-Nahar|An Nahar,Annahar|annahar.com|LB
newspaper|Daily Star|Daily Star Lebanon|dailystar.com.lb|LB
newspaper|L'Orient-Le Jour|L'Orient Today|lorientlejour.com|LB
newspaper|Al-Ahram|Al Ahram,Ahram Online|ahram.org.eg|EG
newspaper|Al-Masry Al-Youm|Egypt Independent|almasryalyoum.com,egyptindependent.com|EG
newspaper|Tehran Times||tehrantimes.com|IR
newspaper|Kayhan||kayhan.ir|IR
newspaper|Etemad||etemadnewspaper.ir|IR
newspaper|Shargh||sharghdaily.com|IR
newspaper|Hamshahri||hamshahrionline.ir|IR
newspaper|Financial Tribune||financialtribune.com|IR
newspaper|Dawn||dawn.com|PK
newspaper|Express Tribune||tribune.com.pk|PK
newspaper|The Nation||nation.com.pk|PK
newspaper|News International||thenews.com.pk|PK
newspaper|Times of India|TOI|timesofindia.com,timesofindia.indiatimes.com|IN
newspaper|The Hindu||thehindu.com|IN
newspaper|Hindustan Times||hindustantimes.com|IN
newspaper|Indian Express||indianexpress.com|IN
newspaper|Economic Times||economictimes.indiatimes.com|IN
newspaper|Deccan Herald||deccanherald.com|IN
newspaper|Deccan Chronicle||deccanchronicle.com|IN
newspaper|Business Standard||business-standard.com|IN
newspaper|Mint|Livemint|livemint.com|IN
newspaper|Dhaka Tribune||dhakatribune.com|BD
newspaper|Prothom Alo||prothomalo.com|BD
newspaper|Kathmandu Post||kathmandupost.com|NP
newspaper|Daily Mirror Sri Lanka||dailymirror.lk|LK
newspaper|South China Morning Post|SCMP|scmp.com|HK
newspaper|Apple Daily||appledaily.com|HK
newspaper|Hong Kong Free Press|HKFP|hongkongfp.com|HK
newspaper|Taipei Times||taipeitimes.com|TW
newspaper|Caixin||caixin.com,caixinglobal.com|CN
newspaper|Southern Weekly||infzm.com|CN
newspaper|Yomiuri Shimbun|Yomiuri|yomiuri.co.jp|JP
newspaper|Asahi Shimbun|Asahi|asahi.com|JP
newspaper|Mainichi Shimbun|Mainichi|mainichi.jp|JP
newspaper|Nikkei|Nikkei Asia,Nihon Keizai Shimbun|nikkei.com,asia.nikkei.com|JP
newspaper|Sankei Shimbun|Sankei|sankei.com|JP
newspaper|Japan Times||japantimes.co.jp|JP
newspaper|Chosun Ilbo||chosun.com|KR
newspaper|JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr|KR
newspaper|Dong-A Ilbo||donga.com|KR
newspaper|Hankyoreh||hani.co.kr|KR
newspaper|Korea Herald||koreaherald.com|KR
newspaper|Korea Times||koreatimes.co.kr|KR
newspaper|Straits Times||straitstimes.com|SG
newspaper|Bangkok Post||bangkokpost.com|TH
newspaper|Jakarta Post||thejakartapost.com|ID
newspaper|Kompas||kompas.com|ID
newspaper|New Straits Times||nst.com.my|MY
newspaper|Philippine Daily Inquirer|Inquirer.net|inquirer.net|PH
newspaper|Philippine Star|PhilStar|philstar.com|PH
newspaper|Manila Times||manilatimes.net|PH
newspaper|Manila Bulletin||mb.com.ph|PH
newspaper|Phnom Penh Post||phnompenhpost.com|KH
newspaper|Vientiane Times||vientianetimes.org.la|LA
newspaper|Mail & Guardian|Mail and Guardian|mg.co.za|ZA
newspaper|Daily Maverick||dailymaverick.co.za|ZA
newspaper|The Sowetan|Sowetan|sowetanlive.co.za|ZA
newspaper|Daily Nation||nation.africa|KE
newspaper|The Standard||standardmedia.co.ke|KE
newspaper|Daily Monitor||monitor.co.ug|UG
newspaper|New Vision||newvision.co.ug|UG
newspaper|EastAfrican|The East African|theeastafrican.co.ke|KE
newspaper|The Citizen||thecitizen.co.tz|TZ
newspaper|Premium Times||premiumtimesng.com|NG
newspaper|The Punch||punchng.com|NG
newspaper|Vanguard||vanguardngr.com|NG
newspaper|ThisDay||thisdaylive.com|NG
newspaper|Daily Trust||dailytrust.com|NG
newspaper|Daily Graphic||graphic.com.gh|GH
newspaper|The Herald||herald.co.zw|ZW
newspaper|Zimbabwe Independent||theindependent.co.zw|ZW
newspaper|Addis Standard||addisstandard.com|ET
newspaper|The Reporter Ethiopia||thereporterethiopia.com|ET
newspaper|Sudan Tribune||sudantribune.com|SD
newspaper|El Watan||elwatan.com|DZ
newspaper|Folha de S.Paulo|Folha de Sao Paulo,Folha|folha.uol.com.br|BR
newspaper|O Globo||oglobo.globo.com|BR
newspaper|O Estado de S. Paulo|Estadão,Estadao|estadao.com.br|BR
newspaper|Clarín|Clarin|clarin.com|AR
newspaper|La Nación|La Nacion|lanacion.com.ar|AR
newspaper|Página/12|Pagina 12|pagina12.com.ar|AR
newspaper|Buenos Aires Times||batimes.com.ar|AR
newspaper|El Mercurio||emol.com|CL
newspaper|La Tercera||latercera.com|CL
newspaper|El Tiempo||eltiempo.com|CO
newspaper|El Espectador||elespectador.com|CO
newspaper|El Comercio||elcomercio.pe|PE
newspaper|El Universal||eluniversal.com.mx|MX
newspaper|Reforma||reforma.com|MX
newspaper|La Jornada||jornada.com.mx|MX
newspaper|Milenio||milenio.com|MX
newspaper|El Nacional||elnacional.com,el-nacional.com|VE
newspaper|La Prensa||laprensani.com|NI
newspaper|Jamaica Gleaner|Gleaner|jamaica-gleaner.com|JM
magazine|Time|Time magazine|time.com|US
magazine|Newsweek||newsweek.com|US
magazine|New Yorker|The New Yorker|newyorker.com|US
magazine|The Atlantic||theatlantic.com|US
magazine|Foreign Policy||foreignpolicy.com|US
magazine|Foreign Affairs||foreignaffairs.com|US
magazine|Mother Jones||motherjones.com|US
magazine|Rolling Stone||rollingstone.com|US
magazine|National Geographic||nationalgeographic.com|US
magazine|New Republic||newrepublic.com|US
magazine|National Review||nationalreview.com|US
magazine|Vanity Fair||vanityfair.com|US
magazine|Fortune||fortune.com|US
magazine|Forbes||forbes.com|US
magazine|Businessweek|Bloomberg Businessweek||US
magazine|Scientific American||scientificamerican.com|US
magazine|Science|Science magazine|science.org|US
magazine|Nature||nature.com|GB
magazine|The Lancet|Lancet|thelancet.com|GB
magazine|New Scientist||newscientist.com|GB
magazine|The Economist|Economist|economist.com|GB
magazine|The Spectator|Spectator|spectator.co.uk|GB
magazine|New Statesman||newstatesman.com|GB
magazine|Private Eye||private-eye.co.uk|GB
magazine|Jane's Defence Weekly|Jane's,Janes|janes.com|GB
magazine|Aviation Week||aviationweek.com|US
magazine|Der Spiegel|Spiegel|spiegel.de|DE
magazine|Stern||stern.de|DE
magazine|Focus||focus.de|DE
magazine|Le Point||lepoint.fr|FR
magazine|L'Express||lexpress.fr|FR
magazine|L'Obs|Le Nouvel Observateur|nouvelobs.com|FR
magazine|Paris Match||parismatch.com|FR
magazine|Jeune Afrique||jeuneafrique.com|FR
magazine|L'Espresso||espresso.repubblica.it|IT
magazine|Polityka||polityka.pl|PL
magazine|The Diplomat||thediplomat.com|US
magazine|Outlook India||outlookindia.com|IN
magazine|Caravan|The Caravan|caravanmagazine.in|IN
magazine|Tempo|Majalah Tempo|tempo.co|ID
magazine|Proceso||proceso.com.mx|MX
magazine|Veja||veja.abril.com.br|BR
magazine|Semana||semana.com|CO
magazine|Africa Confidential||africa-confidential.com|GB
magazine|Variety||variety.com|US
magazine|Hollywood Reporter||hollywoodreporter.com|US
magazine|Wired||wired.com|US
magazine|People|People magazine|people.com|US
online|Politico|POLITICO|politico.com,politico.eu|US
online|Axios||axios.com|US
online|HuffPost|Huffington Post|huffpost.com,huffingtonpost.com|US
online|BuzzFeed News|BuzzFeed|buzzfeednews.com,buzzfeed.com|US
online|Vox||vox.com|US
online|Vice News|VICE News,Vice|vice.com|US
online|The Intercept|Intercept|theintercept.com|US
online|ProPublica||propublica.org|US
online|Daily Beast||thedailybeast.com|US
online|Business Insider||businessinsider.com,insider.com|US
online|Semafor||semafor.com|US
online|Slate||slate.com|US
online|Salon||salon.com|US
online|Breitbart|Breitbart News|breitbart.com|US
online|Daily Caller||dailycaller.com|US
online|Quartz||qz.com|US
online|The Verge||theverge.com|US
online|TechCrunch||techcrunch.com|US
online|TMZ||tmz.com|US
online|Yahoo News|Yahoo! News|news.yahoo.com|US
online|Defense One||defenseone.com|US
online|Defense News||defensenews.com|US
online|Military.com||military.com|US
online|The War Zone||twz.com|US
online|Al-Monitor|Al Monitor|al-monitor.com|US
online|The Conversation||theconversation.com|AU
online|Infobae||infobae.com|AR
online|Middle East Eye||middleeasteye.net|GB
online|The New Arab|Al-Araby Al-Jadeed|newarab.com,alaraby.co.uk|GB
online|Middle East Monitor||middleeastmonitor.com|GB
online|Bellingcat||bellingcat.com|NL
online|openDemocracy||opendemocracy.net|GB
online|Mediapart||mediapart.fr|FR
online|EUobserver||euobserver.com|BE
online|Euractiv||euractiv.com|BE
online|The Local||thelocal.com,thelocal.se|SE
online|Onet||onet.pl|PL
online|Telex||telex.hu|HU
online|HotNews||hotnews.ro|RO
online|Digi24||digi24.ro|RO
online|Delfi||delfi.lt,delfi.ee|LT
online|Balkan Insight|BIRN|balkaninsight.com|BA
online|Meduza||meduza.io|LV
online|The Insider||theins.ru,theins.press|LV
online|Lenta.ru|Lenta|lenta.ru|RU
online|Gazeta.ru||gazeta.ru|RU
online|RBC|RBK|rbc.ru|RU
online|Fontanka||fontanka.ru|RU
online|Mediazona||zona.media|RU
online|Hromadske||hromadske.ua|UA
online|Nexta|NEXTA|nexta.tv|PL
online|OC Media||oc-media.org|GE
online|Civil.ge||civil.ge|GE
online|Eurasianet||eurasianet.org|US
online|Bianet||bianet.org|TR
online|T24||t24.com.tr|TR
online|Duvar|Gazete Duvar|gazeteduvar.com.tr|TR
online|Walla|Walla News|walla.co.il|IL
online|Naharnet||naharnet.com|LB
online|The Cradle||thecradle.co|LB
online|Tabnak||tabnak.ir|IR
online|IranWire||iranwire.com|GB
online|Nournews|Nour News|nournews.ir|IR
online|Mada Masr||madamasr.com|EG
online|Enab Baladi||enabbaladi.net|SY
online|Syria Direct||syriadirect.org|SY
online|Libya Observer||libyaobserver.ly|LY
online|Al-Masdar News||almasdarnews.com|SY
online|Scroll.in|Scroll|scroll.in|IN
online|The Wire||thewire.in|IN
online|The Print|ThePrint|theprint.in|IN
online|Rappler||rappler.com|PH
online|The Irrawaddy|Irrawaddy|irrawaddy.com|MM
online|Myanmar Now||myanmar-now.org|MM
online|Malaysiakini||malaysiakini.com|MY
online|Coconuts||coconuts.co|HK
online|NK News||nknews.org|KR
online|Daily NK||dailynk.com|KR
online|AllAfrica||allafrica.com|ZA
online|News24||news24.com|ZA
online|Sahara Reporters|SaharaReporters|saharareporters.com|US
online|HumAngle||humanglemedia.com|NG
online|Garowe Online||garoweonline.com|SO
online|Hiiraan Online||hiiraan.com|SO
online|Confidencial||confidencial.digital|NI
online|El Faro||elfaro.net|SV
online|Animal Político|Animal Politico|animalpolitico.com|MX
online|Efecto Cocuyo||efectococuyo.com|VE
online|14ymedio||14ymedio.com|CU
online|Crikey||crikey.com.au|AU
online|Stuff|Stuff.co.nz|stuff.co.nz|NZ
online|The Journal|TheJournal.ie|thejournal.ie|IE
`
