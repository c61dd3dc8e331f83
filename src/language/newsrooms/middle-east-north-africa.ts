/** Newsrooms of the Middle East and North Africa; lines as in ../newsrooms.ts. */
export const MIDDLE_EAST_NORTH_AFRICA = `
agency|Anadolu Agency|Anadolu,AA|aa.com.tr|TR
agency|Demiroren News Agency|DHA|dha.com.tr|TR|Demirören
agency|Ihlas News Agency|IHA|iha.com.tr|TR|Ihlas
agency|Aswat al-Iraq|Aswat al Iraq|aswataliraq.info|IQ
agency|Shafaq News||shafaq.com|IQ
agency|ISNA|Iranian Students News Agency,Iranian Students' News Agency|isna.ir|IR
agency|Tasnim News Agency|Tasnim|tasnimnews.com,tasnimnews.ir|IR
agency|Fars News Agency|Fars,Fars News|farsnews.ir,farsnews.com|IR
agency|Mehr News Agency|Mehr,Mehr News|mehrnews.com|IR
agency|ILNA|Iranian Labour News Agency|ilna.ir,ilna.news|IR
agency|Young Journalists Club|YJC|yjc.ir|IR
agency|Ma'an News Agency|Maan News,Ma'an|maannews.net|PS
agency|APS|Algeria Press Service|aps.dz|DZ
agency|WANA|West Asia News Agency|wanaen.com|IR
state|IRNA|Islamic Republic News Agency|irna.ir,en.irna.ir|IR
state|Press TV||presstv.ir,presstv.com|IR
state|IRIB|Islamic Republic of Iran Broadcasting|irib.ir,iribnews.ir|IR
state|Al-Alam|Al Alam,Alalam|alalam.ir|IR
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
state|Maghreb Arabe Presse|MAP|mapnews.ma|MA
state|Tunis Afrique Presse|TAP|tap.info.tn|TN
state|TRT|TRT World,Turkish Radio and Television Corporation|trt.net.tr,trtworld.com|TR
broadcaster|Al Jazeera|Al-Jazeera,Al Jazeera English|aljazeera.com,aljazeera.net|QA|Al Jazeera
broadcaster|Al Arabiya|Al-Arabiya|alarabiya.net|SA|MBC Group
broadcaster|Al Hadath|Al-Hadath|alhadath.net|SA|MBC Group
broadcaster|Sky News Arabia||skynewsarabia.com|AE
broadcaster|Al-Mayadeen|Al Mayadeen|almayadeen.net|LB
broadcaster|Al-Manar|Al Manar,Al-Manar TV|almanar.com.lb|LB
broadcaster|LBCI|LBC International|lbcgroup.tv|LB
broadcaster|MTV Lebanon||mtv.com.lb|LB
broadcaster|Rudaw||rudaw.net|IQ
broadcaster|Kurdistan 24|Kurdistan24|kurdistan24.net|IQ
broadcaster|Al Sumaria|Alsumaria|alsumaria.tv|IQ
broadcaster|Kan|Kan News,Israeli Public Broadcasting Corporation|kan.org.il|IL
broadcaster|Channel 12||mako.co.il,n12.co.il|IL|Keshet
broadcaster|Channel 13||13tv.co.il|IL
broadcaster|Army Radio||glz.co.il|IL
broadcaster|i24NEWS|i24 News|i24news.tv|IL
broadcaster|NTV||ntv.com.tr|TR|Doğuş
broadcaster|Haberturk|Habertürk|haberturk.com|TR
broadcaster|CNN Turk|CNN Türk|cnnturk.com|TR|Demirören
newspaper|Hurriyet|Hürriyet,Hurriyet Daily News|hurriyet.com.tr,hurriyetdailynews.com|TR|Demirören
newspaper|Daily Sabah|Sabah|dailysabah.com,sabah.com.tr|TR|Turkuvaz
newspaper|Cumhuriyet||cumhuriyet.com.tr|TR
newspaper|Milliyet||milliyet.com.tr|TR|Demirören
newspaper|Yeni Safak|Yeni Şafak|yenisafak.com|TR
newspaper|Haaretz||haaretz.com,haaretz.co.il|IL|Haaretz
newspaper|The Jerusalem Post||jpost.com|IL|Jerusalem Post
newspaper|The Times of Israel||timesofisrael.com|IL
newspaper|Yedioth Ahronoth|Yediot Aharonot,Ynet,Ynetnews|ynet.co.il,ynetnews.com|IL|Yedioth Ahronoth
newspaper|Israel Hayom||israelhayom.com,israelhayom.co.il|IL
newspaper|Maariv|Ma'ariv|maariv.co.il|IL|Jerusalem Post
newspaper|Globes||globes.co.il|IL
newspaper|Arab News||arabnews.com|SA|SRMG
newspaper|Okaz||okaz.com.sa|SA
newspaper|Saudi Gazette||saudigazette.com.sa|SA
newspaper|The National||thenationalnews.com|AE
newspaper|Gulf News||gulfnews.com|AE
newspaper|Khaleej Times||khaleejtimes.com|AE
newspaper|Gulf Times||gulf-times.com|QA
newspaper|Kuwait Times||kuwaittimes.com|KW
newspaper|The Jordan Times||jordantimes.com|JO
newspaper|Al-Akhbar|Al Akhbar|al-akhbar.com|LB
newspaper|An-Nahar|An Nahar,Annahar|annahar.com|LB
newspaper|Daily Star|Daily Star Lebanon|dailystar.com.lb|LB
newspaper|L'Orient-Le Jour|L'Orient Today|lorientlejour.com,today.lorientlejour.com|LB|L'Orient-Le Jour
newspaper|Al-Ahram|Al Ahram,Ahram Online|ahram.org.eg,english.ahram.org.eg|EG|Al-Ahram
newspaper|Al-Masry Al-Youm|Egypt Independent|almasryalyoum.com,egyptindependent.com|EG
newspaper|Tehran Times||tehrantimes.com|IR
newspaper|Kayhan||kayhan.ir|IR
newspaper|Etemad||etemadnewspaper.ir|IR
newspaper|Shargh||sharghdaily.com|IR
newspaper|Hamshahri||hamshahrionline.ir|IR
newspaper|Financial Tribune||financialtribune.com|IR
newspaper|El Watan||elwatan.com|DZ
online|Bianet||bianet.org|TR
online|T24||t24.com.tr|TR
online|Duvar|Gazete Duvar|gazeteduvar.com.tr|TR
online|Walla|Walla News|walla.co.il|IL|Jerusalem Post
online|Naharnet||naharnet.com|LB
online|The Cradle||thecradle.co|LB
online|Tabnak||tabnak.ir|IR
online|Nournews|Nour News|nournews.ir|IR
online|Mada Masr||madamasr.com|EG
online|Enab Baladi||enabbaladi.net|SY
online|Syria Direct||syriadirect.org|SY
online|Libya Observer||libyaobserver.ly|LY
online|Al-Masdar News||almasdarnews.com|SY
agency|~ANKA|ANKA Haber Ajansı|ankahaber.net|TR
agency|Mezopotamya Agency||mezopotamyaajansi.com|TR
agency|~JINHA|~JINNEWS|jinnews.com.tr|TR
broadcaster|Halk TV||halktv.com.tr|TR
broadcaster|NOW TV Turkey|Fox TV Turkey|nowtv.com.tr|TR|Disney
broadcaster|A Haber||ahaber.com.tr|TR|Turkuvaz
broadcaster|Tele1||tele1.com.tr|TR
broadcaster|TGRT Haber||tgrthaber.com|TR|Ihlas
newspaper|~Sözcü||sozcu.com.tr|TR
newspaper|Sabah Newspaper||sabah.com|TR|Turkuvaz
newspaper|~Akşam||aksam.com.tr|TR
newspaper|Star Gazetesi||star.com.tr|TR
newspaper|Türkiye Gazetesi||turkiyegazetesi.com.tr|TR|Ihlas
newspaper|~Takvim||takvim.com.tr|TR|Turkuvaz
newspaper|~Posta||posta.com.tr|TR|Demirören
newspaper|~Fanatik||fanatik.com.tr|TR|Demirören
newspaper|BirGün|BirGun|birgun.net|TR
newspaper|~Evrensel||evrensel.net|TR
newspaper|~Karar||karar.com|TR
newspaper|~Dünya||dunya.com|TR
newspaper|~Yeniçağ||yenicaggazetesi.com.tr|TR
newspaper|~Aydınlık||aydinlik.com.tr|TR
newspaper|~Agos||agos.com.tr|TR
newspaper|Milli Gazete||milligazete.com.tr|TR
newspaper|~Nefes||nefes.com.tr|TR
newspaper|~Şalom||salom.com.tr|TR
online|~Medyascope||medyascope.tv|TR
online|~Diken||diken.com.tr|TR
online|OdaTV|Oda TV|odatv.com|TR
online|~Ensonhaber||ensonhaber.com|TR
online|~Mynet||mynet.com|TR
online|Kısa Dalga||kisadalga.net|TR
online|Turkish Minute||turkishminute.com|TR
online|~Ahval||ahvalnews.com|TR
online|~Teyit||teyit.org|TR
online|Artı Gerçek||artigercek.com|TR
broadcaster|Galei Israel||gly.co.il|IL
broadcaster|Channel 14 Israel|~Now 14|now14.co.il,c14.co.il|IL
newspaper|~Calcalist||calcalist.co.il,calcalistech.com|IL|Yedioth Ahronoth
newspaper|TheMarker|~The Marker|themarker.com|IL|Haaretz
newspaper|Makor Rishon||makorrishon.co.il|IL|Israel Hayom
newspaper|~Hamodia||hamodia.com|IL
newspaper|Arutz Sheva|Israel National News|israelnationalnews.com,inn.co.il|IL
newspaper|Kul al-Arab||alarab.com|IL
online|+972 Magazine|972 Magazine|972mag.com|IL
online|~Local Call|Sicha Mekomit|mekomit.co.il|IL
online|Zman Yisrael|Zman Israel|zman.co.il|IL|Times of Israel
online|The Seventh Eye|HaAyin HaShevi'it|the7eye.org.il|IL
online|~Shomrim||shomrim.news|IL
online|Kikar HaShabbat||kikar.co.il|IL
online|~Davar||davar1.co.il|IL
broadcaster|Palestine TV|~PBC|pbc.ps|PS
newspaper|~Al-Quds|Al-Quds newspaper|alquds.com|PS
newspaper|~Al-Ayyam|Al-Ayyam Palestine|al-ayyam.ps|PS
newspaper|Al-Hayat al-Jadida||alhaya.ps|PS
newspaper|~Felesteen||felesteen.ps,felesteen.news|PS
agency|Shehab News Agency|~Shehab|shehabnews.com|PS
agency|Safa Press Agency|~SAFA|safa.ps|PS
agency|Sama News|Sama News Agency|samanews.ps|PS
agency|Quds News Network||qudsnen.co,qudsn.net|PS
online|Raseef22||raseef22.net|LB
agency|~Al-Markazia|Central News Agency|almarkazia.net|LB
broadcaster|Al Jadeed||aljadeed.tv|LB
broadcaster|NBN Lebanon||nbn.com.lb|LB
broadcaster|OTV Lebanon||otv.com.lb|LB
broadcaster|Voice of Lebanon||vdlnews.com|LB
newspaper|~Al-Joumhouria||aljoumhouria.com|LB
newspaper|Nidaa al-Watan||nidaalwatan.com|LB
newspaper|~Ad-Diyar||addiyar.com|LB
newspaper|~Al-Liwaa||aliwaa.com.lb|LB
online|Megaphone News|~Megaphone|megaphone.news|LB
online|~Daraj||daraj.media|LB
online|~Al-Modon|~Al-Modon|almodon.com|LB
online|Lebanon24||lebanon24.com|LB
online|NOW Lebanon||nowlebanon.com|LB
online|~The Public Source||thepublicsource.org|LB
online|This Is Beirut||thisisbeirut.com.lb|LB
agency|North Press Agency|North Press|npasyria.com|SY
agency|Hawar News Agency|~ANHA|hawarnews.com,anhahawar.com|SY
agency|Step News Agency||stepagency-sy.net|SY
broadcaster|Syria TV||syria.tv|SY
broadcaster|Halab Today||halabtodaytv.net|SY
broadcaster|Orient News||orient-news.net|SY
state|Al-Ikhbariya Syria|Syrian News Channel|alikhbariah.com|SY
newspaper|Al-Watan Syria||alwatan.sy,alwatanonline.com|SY
newspaper|~Al-Thawra|Al-Thawra Syria|thawra.sy|SY
online|Zaman al-Wasl||zamanalwsl.net|SY
online|~Rozana||rozana.fm|SY
agency|Mawazin News||mawazin.net|IQ
agency|~NINA|National Iraqi News Agency|ninanews.com|IQ
agency|Baghdad Today||baghdadtoday.news|IQ
agency|~Al-Maalomah||almaalomah.me|IQ
agency|~Al-Mada||almadapaper.net|IQ
agency|Roj News||rojnews.news|IQ
broadcaster|~Al-Sharqiya||alsharqiya.com|IQ
broadcaster|~Al-Forat||alforatnews.iq|IQ
broadcaster|Dijlah TV||dijlah.tv|IQ
broadcaster|UTV Iraq||utviraq.net|IQ
broadcaster|~NRT|NRT TV|nrttv.com|IQ
broadcaster|Al-Ahad TV||alahad.iq|IQ
newspaper|~Al-Sabah||alsabaah.iq|IQ
newspaper|~Azzaman||azzaman.com|IQ
online|Iraqi News||iraqinews.com|IQ
online|Bas News|BasNews|basnews.com|IQ
online|~Draw Media||drawmedia.net|IQ
online|~The New Region||thenewregion.com|IQ
broadcaster|Asharq News|Asharq Business|asharq.com,asharqbusiness.com|SA|SRMG
broadcaster|Al Ekhbariya||alekhbariya.net|SA
broadcaster|MBC Group|MBC 1|mbc.net|SA
newspaper|Al Riyadh||alriyadh.com|SA
newspaper|~Al-Jazirah|Al Jazirah newspaper|al-jazirah.com|SA
newspaper|Al-Watan Saudi Arabia||alwatan.com.sa|SA
newspaper|Al Yaum||alyaum.com|SA
newspaper|Al Madina||al-madina.com|SA
newspaper|Makkah Newspaper||makkahnewspaper.com|SA
newspaper|Al Eqtisadiah|~Al-Eqtisadiah|aleqt.com|SA|SRMG
newspaper|Independent Arabia||independentarabia.com|SA|SRMG
online|~Sabq||sabq.org|SA
online|~Argaam||argaam.com|SA
broadcaster|Dubai TV|Dubai One|dmi.ae|AE
broadcaster|Al Ghad TV|~Al-Ghad|alghad.tv|AE
broadcaster|~Al-Mashhad||almashhad.com|AE
newspaper|Al Khaleej||alkhaleej.ae|AE
newspaper|Al Bayan||albayan.ae|AE
newspaper|~Al-Ittihad|Al Ittihad|alittihad.ae|AE
newspaper|Emarat Al Youm||emaratalyoum.com|AE
newspaper|~Aletihad||en.aletihad.ae|AE
newspaper|Arabian Business||arabianbusiness.com|AE
newspaper|~AGBI|Arabian Gulf Business Insight|agbi.com|AE
newspaper|~Zawya||zawya.com|AE|LSEG
newspaper|~MEED||meed.com|AE
online|Al Ain News|~Al-Ain|al-ain.com|AE
online|Erem News||eremnews.com|AE
online|24.ae||24.ae|AE
online|Lovin Dubai||lovindubai.com|AE
newspaper|Al Sharq Qatar|~Al-Sharq|al-sharq.com|QA
newspaper|Al Raya||raya.com|QA
newspaper|Al-Watan Qatar||al-watan.com|QA
newspaper|~Lusail||lusailnews.net|QA
newspaper|~The Peninsula|The Peninsula Qatar|thepeninsulaqatar.com|QA
broadcaster|beIN Sports||beinsports.com|QA
broadcaster|Al Araby TV||alaraby.com|QA
online|Doha News||dohanews.co|QA
newspaper|Al Qabas||alqabas.com|KW
newspaper|Al Rai|Al-Rai Kuwait|alraimedia.com|KW
newspaper|Al Anba||alanba.com.kw|KW
newspaper|Al Jarida||aljarida.com|KW
newspaper|~Al-Seyassah||alseyassah.com|KW
newspaper|Arab Times||arabtimesonline.com|KW
newspaper|Times Kuwait||timeskuwait.com|KW
newspaper|Gulf Daily News||gdnonline.com|BH
newspaper|News of Bahrain|Daily Tribune Bahrain|newsofbahrain.com|BH
newspaper|Akhbar Al Khaleej||akhbar-alkhaleej.com|BH
newspaper|Al Ayam||alayam.com|BH
newspaper|Al Wasat|Al-Wasat Bahrain|alwasatnews.com|BH
newspaper|Times of Oman||timesofoman.com|OM
newspaper|Oman Observer||omanobserver.om|OM
newspaper|Oman Daily||omandaily.om|OM
newspaper|Muscat Daily||muscatdaily.com|OM
newspaper|~Al-Shabiba||shabiba.com|OM
broadcaster|Belqees TV||belqees.net|YE
broadcaster|Yemen Shabab||yemenshabab.net|YE
broadcaster|Aden Independent Channel||aicaden.tv|YE
newspaper|Al-Ayyam Aden||alayyam.info|YE
newspaper|Yemen Times||yementimes.com|YE
online|Al-Masdar Online||almasdaronline.com|YE
online|South24||south24.net|YE
online|Yemen Monitor||yemenmonitor.com|YE
online|Aden al-Ghad||adngad.net|YE
online|Crater Sky||cratersky.net|YE
broadcaster|Roya News|~Roya|roya.tv,royanews.tv|JO
broadcaster|~Al-Mamlaka|Al-Mamlaka TV|almamlakatv.com|JO
newspaper|~Al-Ghad|Al-Ghad Jordan|alghad.com|JO
newspaper|~Ad-Dustour||addustour.com|JO
newspaper|Al-Rai Jordan||alrai.com|JO
online|Ammon News||ammonnews.net|JO
online|7iber||7iber.com|JO
online|Al Bawaba||albawaba.com|JO
online|Saraya News||sarayanews.com|JO
broadcaster|Al Qahera News|Cairo News|alqaheranews.net|EG
broadcaster|ON TV|~ONTV|ontveg.com|EG
newspaper|Al-Youm Al-Sabea|Youm7|youm7.com|EG
newspaper|~Al-Shorouk|Shorouk News|shorouknews.com|EG
newspaper|Al-Akhbar Egypt|Akhbar Elyom|akhbarelyom.com|EG
newspaper|~Al-Gomhuria|~Al-Gomhouria|gomhuriaonline.com|EG
newspaper|Al-Watan Egypt|El Watan News|elwatannews.com|EG
newspaper|~Al-Wafd||alwafd.news|EG
newspaper|~Al-Dostor||dostor.org|EG
newspaper|Daily News Egypt||dailynewsegypt.com|EG
newspaper|Egypt Today||egypttoday.com|EG
newspaper|~Al-Mal|Al Mal News|almalnews.com|EG
online|~Masrawy||masrawy.com|EG
online|Sada Elbalad|Sada El-Balad|elbalad.news|EG
online|Cairo24|Cairo 24|cairo24.com|EG
online|~Enterprise|~Enterprise AM|enterprise.press,enterpriseam.com|EG
online|Cairo Scene||cairoscene.com|EG
online|~Al-Manassa||almanassa.com,manassa.news|EG
broadcaster|Libya Al-Ahrar|Libya Alahrar|libyaalahrar.tv|LY
broadcaster|218 TV|218 News|218tv.net|LY
broadcaster|Libya al-Hadath||libyaalhadath.net|LY
newspaper|Al-Wasat Libya|~Alwasat|alwasat.ly|LY
online|Libya Herald||libyaherald.com|LY
online|Libya Update||libyaupdate.com|LY
online|Libya Review||libyareview.com|LY
broadcaster|Mosaïque FM|Mosaique FM|mosaiquefm.net|TN
broadcaster|Shems FM||shemsfm.net|TN
broadcaster|Nessma TV|~Nessma|nessma.tv|TN
newspaper|La Presse de Tunisie||lapresse.tn|TN
newspaper|Le Temps Tunisie||letemps.news|TN
newspaper|~Assabah||assabah.com.tn,assabahnews.tn|TN
newspaper|Al Chourouk||alchourouk.com|TN
newspaper|Business News Tunisia|Business News|businessnews.com.tn|TN
online|~Kapitalis||kapitalis.com|TN
online|~Nawaat||nawaat.org|TN
online|~Inkyfada||inkyfada.com|TN
online|Leaders Tunisia||leaders.com.tn|TN
online|~Webdo||webdo.tn|TN
broadcaster|Ennahar TV|~Ennahar|ennaharonline.com|DZ
broadcaster|Radio Algérienne||radioalgerie.dz|DZ
newspaper|El Khabar||elkhabar.com|DZ
newspaper|Echorouk El Yawmi|~Echorouk|echoroukonline.com|DZ
newspaper|El Moudjahid||elmoudjahid.dz,elmoudjahid.com|DZ
newspaper|Liberté Algérie||liberte-algerie.com|DZ
newspaper|Le Quotidien d'Oran||lequotidien-oran.com|DZ
newspaper|L'Expression Algérie|~L'Expression|lexpressiondz.com|DZ
newspaper|Le Soir d'Algérie||lesoirdalgerie.com|DZ
newspaper|Horizons Algérie||horizons.dz|DZ
online|~TSA|Tout sur l'Algérie|tsa-algerie.com|DZ
online|Maghreb Emergent||maghrebemergent.net|DZ
online|~Interlignes||interlignes.com|DZ
broadcaster|2M|2M Maroc|2m.ma|MA
broadcaster|~SNRT|Al Aoula|snrt.ma,snrtnews.com|MA
broadcaster|Medi1||medi1.com,medi1tv.ma,medi1news.com|MA
newspaper|Le Matin du Sahara|Le Matin Maroc|lematin.ma|MA
newspaper|L'Économiste Maroc|~L'Economiste|leconomiste.com|MA
newspaper|Al Ittihad Al Ichtiraki||alittihad.info|MA
newspaper|Libération Maroc||libe.ma|MA
newspaper|Aujourd'hui le Maroc||aujourdhui.ma|MA
newspaper|Akhbar Al Yaoum||alyaoum24.com|MA
newspaper|Assabah Maroc||assabah.ma|MA
magazine|TelQuel||telquel.ma|MA
magazine|Maroc Hebdo||maroc-hebdo.press.ma|MA
online|~Hespress||hespress.com|MA
online|Le360||le360.ma|MA
online|Médias24|Medias24|medias24.com|MA
online|Morocco World News||moroccoworldnews.com|MA
online|~Yabiladi||yabiladi.com|MA
online|Le Desk||ledesk.ma|MA
online|~Lakome||lakome2.com|MA
online|~Goud||goud.ma|MA
online|~Bladi||bladi.net|MA
agency|Sahara Press Service||spsrasd.info|EH
agency|Agence mauritanienne d'information||ami.mr|MR
online|Sahara Media|Sahara Médias|saharamedias.net|MR
online|~Alakhbar|Al Akhbar Mauritania|alakhbar.info|MR
online|~Cridem||cridem.org|MR
newspaper|~Ettela'at||ettelaat.com|IR
newspaper|Iran Newspaper|Iran Daily|irannewspaper.ir,irandaily.ir|IR
newspaper|Jomhouri-e Eslami|Jomhouri Eslami|jepress.ir|IR
newspaper|~Donya-e-Eqtesad||donya-e-eqtesad.com|IR
newspaper|~Ham-Mihan|~Hammihan|hammihanonline.ir|IR
newspaper|~Javan|Javan Online|javanonline.ir|IR
newspaper|Vatan-e Emrooz||vatanemrooz.ir|IR
newspaper|~Resalat||resalat-news.com|IR
newspaper|~Khorasan||khorasannews.com|IR
newspaper|Arman-e Melli||armanmeli.ir|IR
newspaper|Jam-e Jam||jamejamonline.ir|IR|IRIB
online|Khabar Online||khabaronline.ir|IR
online|~Entekhab||entekhab.ir|IR
online|Asr Iran||asriran.com|IR
online|~Fararu||fararu.com|IR
online|Rouydad24||rouydad24.ir|IR
online|Iran Front Page|IFP News|ifpnews.com|IR
agency|~Mizan|Mizan News Agency|mizanonline.ir|IR
agency|Defa Press||defapress.ir|IR
agency|~SNN|Student News Network|snn.ir|IR
agency|~Shana||shana.ir|IR
agency|~ABNA|Ahlul Bayt News Agency|abna24.com|IR
agency|~IQNA||iqna.ir|IR
`
