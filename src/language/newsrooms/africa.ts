/** Newsrooms of Africa south of the Sahara; lines as in ../newsrooms.ts. */
export const AFRICA = `
agency|Ghana News Agency||gna.org.gh|GH
agency|News Agency of Nigeria|NAN|nannews.ng|NG
agency|Pan African News Agency|Panapress|panapress.com|SN
state|SUNA|Sudan News Agency|suna-sd.net|SD
state|Ethiopian News Agency|ENA|ena.et|ET
broadcaster|Arise News|Arise TV|arise.tv|NG
broadcaster|Channels Television|Channels TV|channelstv.com|NG
broadcaster|SABC|South African Broadcasting Corporation|sabcnews.com|ZA
broadcaster|eNCA||enca.com|ZA|eMedia
broadcaster|Citizen TV||citizen.digital|KE|Royal Media
broadcaster|NTV Kenya|||KE|Nation Media Group
broadcaster|Radio Dabanga|Dabanga|dabangasudan.org|SD
broadcaster|Radio Okapi||radiookapi.net|CD
newspaper|Mail & Guardian|Mail and Guardian|mg.co.za|ZA
newspaper|Daily Maverick||dailymaverick.co.za|ZA
newspaper|The Sowetan|Sowetan|sowetanlive.co.za|ZA|Arena
newspaper|Daily Nation||nation.africa|KE|Nation Media Group
newspaper|The Standard||standardmedia.co.ke|KE|Standard Group
newspaper|Daily Monitor||monitor.co.ug|UG|Nation Media Group
newspaper|New Vision||newvision.co.ug|UG|Vision Group
newspaper|The EastAfrican|The East African|theeastafrican.co.ke|KE|Nation Media Group
newspaper|The Citizen||thecitizen.co.tz|TZ|Nation Media Group
newspaper|Premium Times||premiumtimesng.com|NG
newspaper|The Punch||punchng.com|NG
newspaper|Vanguard||vanguardngr.com|NG
newspaper|ThisDay||thisdaylive.com|NG
newspaper|Daily Trust||dailytrust.com|NG
newspaper|Daily Graphic||graphic.com.gh|GH
newspaper|The Herald||herald.co.zw|ZW|Zimpapers
newspaper|Zimbabwe Independent||theindependent.co.zw|ZW|Alpha Media
newspaper|Addis Standard||addisstandard.com|ET
newspaper|The Reporter Ethiopia||thereporterethiopia.com|ET
newspaper|Sudan Tribune||sudantribune.com|SD
online|AllAfrica||allafrica.com|ZA
online|News24||news24.com|ZA|Media24
online|HumAngle||humanglemedia.com|NG
online|Garowe Online||garoweonline.com|SO
online|Hiiraan Online||hiiraan.com|SO
agency|African News Agency||africannewsagency.com|ZA|Independent Media
agency|APO Group|African Press Organization|apo-opa.com,apo-opa.co|SN
agency|~APANews|African Press Agency|apanews.net|SN
agency|~Angop|Angola Press Agency|angop.ao|AO
agency|AIM Mozambique|Agência de Informação de Moçambique|aimnews.org|MZ
agency|~NAMPA|Namibia Press Agency|nampa.org|NA
agency|~ZIANA|New Ziana|newziana.co.zw|ZW
agency|~ZANIS||zanis.gov.zm|ZM
agency|~MANA|Malawi News Agency|mana.mw|MW
agency|~Inforpress||inforpress.cv|CV
agency|KNA Kenya|Kenya News Agency|kenyanews.go.ke|KE
agency|~SONNA|Somali National News Agency|sonna.so|SO
agency|Rwanda News Agency||rnanews.com|RW
agency|ABP Burundi|Agence Burundaise de Presse|abpinfos.com|BI
agency|ACP Congo|Agence congolaise de presse|acp.cd|CD
agency|~AIB|Agence d'information du Burkina|aib.media|BF
agency|~AMAP|Agence malienne de presse|amap.ml|ML
agency|~AIP|Agence ivoirienne de presse|aip.ci|CI
agency|APS Sénégal|Agence de presse sénégalaise|aps.sn|SN
agency|GNA Guinea|~AGP|agpguinee.com|GN
agency|~SLENA||slena.gov.sl|SL
agency|ANP Niger|Agence nigérienne de presse|anp.ne|NE
agency|AGP Gabon|Agence gabonaise de presse|agpgabon.ga|GA
agency|GroundUp||groundup.org.za|ZA
broadcaster|Newzroom Afrika||newzroomafrika.tv|ZA
broadcaster|~EWN|Eyewitness News|ewn.co.za|ZA|Primedia
broadcaster|Jacaranda FM||jacarandafm.com|ZA
broadcaster|702|~Radio 702|702.co.za,primediaplus.com|ZA|Primedia
broadcaster|eTV|e.tv|etv.co.za|ZA|eMedia
newspaper|~IOL|~Independent Online|iol.co.za|ZA|Independent Media
newspaper|~Isolezwe||isolezwe.co.za|ZA|Independent Media
newspaper|The Citizen South Africa||citizen.co.za|ZA|Caxton
newspaper|~Business Day||businesslive.co.za,businessday.co.za|ZA|Arena
newspaper|Sunday Times South Africa|TimesLIVE|timeslive.co.za|ZA|Arena
newspaper|Daily Dispatch||dispatchlive.co.za|ZA|Arena
newspaper|The Herald Gqeberha|HeraldLIVE|heraldlive.co.za|ZA|Arena
newspaper|City Press||citypress.news24.com|ZA|Media24
newspaper|Daily Sun South Africa|Snl24|snl24.com|ZA|Media24
newspaper|~Die Burger|Netwerk24|netwerk24.com|ZA|Media24
newspaper|~The Witness|Natal Witness|witness.co.za|ZA
newspaper|Sunday World South Africa||sundayworld.co.za|ZA
newspaper|~Lowvelder||lowvelder.co.za|ZA|Caxton
magazine|~Noseweek||noseweek.co.za|ZA
online|amaBhungane||amabhungane.org|ZA
online|The South African||thesouthafrican.com|ZA
online|BusinessTech||businesstech.co.za|ZA
online|MyBroadband||mybroadband.co.za|ZA
online|~Moneyweb||moneyweb.co.za|ZA
online|~Politicsweb||politicsweb.co.za|ZA
online|Scrolla.Africa||scrolla.africa|ZA
online|~New Frame||newframe.com|ZA
online|Africa Check||africacheck.org|ZA
online|ISS Today|Institute for Security Studies|issafrica.org|ZA
online|TechCentral||techcentral.co.za|ZA
online|Maroela Media||maroelamedia.co.za|ZA
broadcaster|~KBC|Kenya Broadcasting Corporation|kbc.co.ke|KE
broadcaster|K24||k24tv.co.ke|KE
broadcaster|Capital FM Kenya||capitalfm.co.ke|KE
newspaper|Business Daily|Business Daily Africa|businessdailyafrica.com|KE|Nation Media Group
newspaper|The Star Kenya||the-star.co.ke|KE
newspaper|People Daily|People Daily Kenya|peopledailykenya.com,peopledaily.digital|KE|Mediamax
newspaper|Taifa Leo||taifaleo.nation.co.ke|KE|Nation Media Group
online|~Tuko||tuko.co.ke|KE
online|Kenyans.co.ke||kenyans.co.ke|KE
online|~The Elephant||theelephant.info|KE
online|Africa Uncensored||africauncensored.online|KE
newspaper|The Observer Uganda||observer.ug|UG
newspaper|The Independent Uganda||independent.co.ug|UG
newspaper|~Bukedde||bukedde.co.ug|UG|Vision Group
broadcaster|NTV Uganda||ntv.co.ug|UG|Nation Media Group
broadcaster|NBS Television|NBS Uganda|nbs.ug,nilepost.co.ug|UG|Next Media
broadcaster|UBC Uganda||ubc.go.ug|UG
online|ChimpReports||chimpreports.com|UG
online|Uganda Radio Network|~URN|ugandaradionetwork.net|UG
online|PML Daily||pmldaily.com|UG
newspaper|Daily News Tanzania|Daily News (Tanzania)|dailynews.co.tz|TZ|TSN
newspaper|Habari Leo|HabariLeo|habarileo.co.tz|TZ|TSN
newspaper|The Guardian Tanzania|IPP Media|ippmedia.com|TZ|IPP Media
newspaper|~Mwananchi||mwananchi.co.tz|TZ|Nation Media Group
broadcaster|TBC Tanzania||tbc.go.tz|TZ
online|~The Chanzo||thechanzo.com|TZ
online|JamiiForums||jamiiforums.com|TZ
newspaper|The New Times|The New Times Rwanda|newtimes.co.rw|RW
newspaper|The East African Rwanda Today|Rwanda Today|rwandatoday.africa|RW|Nation Media Group
broadcaster|~RBA|Rwanda Broadcasting Agency|rba.co.rw|RW
online|KT Press||ktpress.rw|RW
online|~Igihe||igihe.com|RW
online|The Chronicles Rwanda||chronicles.rw|RW
newspaper|~Iwacu||iwacu-burundi.org|BI
newspaper|Le Renouveau||lerenouveau.bi|BI
online|SOS Médias Burundi||sosmediasburundi.org|BI
broadcaster|Radio Mogadishu||radiomuqdisho.so|SO
broadcaster|Horn Cable TV|Horn Cable|hctvsom.com|SO
broadcaster|Shabelle Media|Radio Shabelle|shabellemedia.com,radioshabelle.com|SO
online|~Goobjoog||goobjoog.com|SO
online|Somali Guardian||somaliguardian.com|SO
online|Horseed Media||horseedmedia.net|SO
online|Puntland Post||puntlandpost.net|SO
online|Somaliland Standard||somalilandstandard.com|SO
online|Horn Diplomat||horndiplomat.com|SO
newspaper|La Nation Djibouti||lanation.dj|DJ
state|~Shabait|Eritrean Ministry of Information|shabait.com|ER
broadcaster|~Fana|Fana Broadcasting|fanabc.com,fanamc.com|ET
broadcaster|EBC Ethiopia|Ethiopian Broadcasting Corporation|ebc.et|ET
broadcaster|~ESAT||ethsat.com|ET
broadcaster|Oromia Broadcasting Network|~OBN|obnoromia.com|ET
newspaper|Addis Fortune|Fortune Addis|addisfortune.news,addisfortune.net|ET
newspaper|Capital Ethiopia||capitalethiopia.com|ET
newspaper|Ethiopian Herald||press.et|ET
online|Ethiopia Insight||ethiopia-insight.com|ET
online|~Tghat||tghat.com|ET
online|The Reporter Amharic||ethiopianreporter.com|ET|The Reporter Ethiopia
online|Wazema Radio|~Wazema|wazemaradio.com|ET
broadcaster|Radio Tamazuj||radiotamazuj.org|SS
broadcaster|Eye Radio||eyeradio.org|SS
newspaper|Juba Monitor||jubamonitor.com|SS
online|Sudans Post||sudanspost.com|SS
online|Hot in Juba||hotinjuba.com|SS
newspaper|~Al-Sudani||alsudaninews.com|SD
newspaper|~Al-Tagheer||altaghyeer.info|SD
newspaper|Sudan Vision||sudanvisiondaily.com|SD
online|Ayin Network|~Ayin|3ayin.com|SD
online|Sudan War Monitor||sudanwarmonitor.com|SD
broadcaster|~NTA|Nigerian Television Authority|nta.ng|NG
broadcaster|TVC News||tvcnews.tv|NG
broadcaster|~AIT||ait.live|NG|DAAR
broadcaster|Radio Nigeria|~FRCN|radionigeria.gov.ng|NG
broadcaster|~News Central||newscentral.africa|NG
newspaper|The Guardian Nigeria|Guardian Nigeria|guardian.ng|NG
newspaper|The Nation Nigeria|The Nation Newspaper|thenationonlineng.net|NG
newspaper|Nigerian Tribune||tribuneonlineng.com|NG
newspaper|The Sun Nigeria||thesun.ng,sunnewsonline.com|NG
newspaper|BusinessDay Nigeria|BusinessDay|businessday.ng|NG
newspaper|Leadership Nigeria||leadership.ng|NG
newspaper|Daily Independent Nigeria||independent.ng|NG
newspaper|Blueprint Nigeria||blueprint.ng|NG
newspaper|Peoples Gazette||gazettengr.com|NG
newspaper|Daily Post Nigeria||dailypost.ng|NG
newspaper|New Telegraph||newtelegraphng.com|NG
newspaper|Nigerian Observer||nigerianobservernews.com|NG
magazine|TheNEWS|PM News|pmnewsnigeria.com|NG
magazine|Tell Magazine||tell.ng|NG
online|TheCable||thecable.ng|NG
online|Pulse Nigeria||pulse.ng|NG
online|Legit.ng||legit.ng|NG
online|~Nairametrics||nairametrics.com|NG
online|ICIR Nigeria|~ICIR|icirnigeria.org|NG
online|~FIJ|Foundation for Investigative Journalism|fij.ng|NG
online|Ripples Nigeria||ripplesnigeria.com|NG
online|~Zikoko||zikoko.com|NG
online|TechCabal||techcabal.com|NG
online|~Stears||stears.co|NG
online|~Dubawa||dubawa.org|NG
broadcaster|GBC Ghana|Ghana Broadcasting Corporation|gbcghanaonline.com|GH
broadcaster|JoyNews|Joy FM,MyJoyOnline|myjoyonline.com|GH|Multimedia Group
broadcaster|Citi FM|Citi Newsroom|citinewsroom.com|GH
broadcaster|TV3 Ghana|3News|3news.com|GH
newspaper|Ghanaian Times||ghanaiantimes.com.gh|GH
newspaper|~Daily Guide||dailyguidenetwork.com|GH
newspaper|Ghanaian Chronicle||thechronicle.com.gh|GH
newspaper|Business & Financial Times|~B&FT|thebftonline.com|GH
online|GhanaWeb||ghanaweb.com|GH
online|Pulse Ghana||pulse.com.gh|GH
online|The Fourth Estate Ghana||thefourthestategh.com|GH
broadcaster|RTI Côte d'Ivoire||rti.ci,rti.info|CI
newspaper|Fraternité Matin||fratmat.info|CI
newspaper|Le Patriote Côte d'Ivoire||lepatriote.ci|CI
newspaper|L'Inter Côte d'Ivoire|Soir Info|linfodrome.com|CI
online|Abidjan.net||abidjan.net|CI
online|~KOACI|~Koaci|koaci.com|CI
broadcaster|RTS Sénégal||rts.sn|SN
newspaper|Le Soleil Sénégal||lesoleil.sn|SN
newspaper|L'Observateur Sénégal||lobs.sn|SN
newspaper|Le Quotidien Sénégal||lequotidien.sn|SN
newspaper|Walf Quotidien|~Walfadjri,Walf Net|walf-groupe.com,walfnet.com|SN
newspaper|Sud Quotidien||sudquotidien.sn|SN
newspaper|~Enquête+||enqueteplus.com|SN
online|~Dakaractu||dakaractu.com|SN
online|~Seneweb||seneweb.com|SN
online|~Leral||leral.net|SN
online|SeneNews||senenews.com|SN
broadcaster|~ORTM||ortm.ml|ML
broadcaster|Studio Tamani||studiotamani.org|ML
newspaper|~L'Essor||lessor.ml|ML
online|~Maliweb||maliweb.net|ML
online|~Malijet||malijet.com|ML
online|Journal du Mali||journaldumali.com|ML
broadcaster|RTB Burkina||rtb.bf|BF
broadcaster|Omega Médias|Radio Omega|omegamedias.info|BF
newspaper|~Sidwaya||sidwaya.info|BF
newspaper|L'Observateur Paalga||lobservateur.bf|BF
newspaper|Le Pays Burkina||lepays.bf|BF
online|Lefaso.net|~Lefaso|lefaso.net|BF
online|Burkina24||burkina24.com|BF
broadcaster|Télé Sahel|RTN Niger|ortn.ne|NE
broadcaster|Studio Kalangou||studiokalangou.org|NE
newspaper|Le Sahel||lesahel.org|NE
online|Aïr Info|ActuNiger|actuniger.com|NE
broadcaster|Télé Tchad|~ONAMA|onama.td|TD
online|~Tchadinfos||tchadinfos.com|TD
online|Alwihda Info||alwihdainfo.com|TD
broadcaster|Radio Ndeke Luka||radiondekeluka.org|CF
online|Corbeau News||corbeaunews-centrafrique.org|CF
broadcaster|~CRTV||crtv.cm|CM
newspaper|Cameroon Tribune||cameroon-tribune.cm|CM
newspaper|Le Messager Cameroun||lemessager.cm|CM
newspaper|~Mutations||quotidienmutations.cm|CM
newspaper|The Guardian Post||theguardianpostcameroon.com|CM
online|Journal du Cameroun||journalducameroun.com|CM
online|Actu Cameroun||actucameroun.com|CM
online|Mimi Mefo Info||mimimefoinfos.com|CM
online|Cameroon News Agency||cameroonnewsagency.com|CM
newspaper|L'Union Gabon||union.sonapresse.com|GA
online|Gabon Review|~Gabonreview|gabonreview.com|GA
online|Gabon Media Time||gabonmediatime.com|GA
newspaper|Les Dépêches de Brazzaville|~ADIAC|adiac-congo.com|CG
broadcaster|~RTNC||rtnc.cd|CD
newspaper|Le Potentiel||lepotentiel.cd|CD
newspaper|Le Phare RDC||lephare.cd,lepharerdc.com|CD
online|Actualité.cd||actualite.cd|CD
online|7sur7||7sur7.cd|CD
online|Politico.cd||politico.cd|CD
online|Habari RDC||habarirdc.net|CD
broadcaster|~TVGE|~Asonga|tvgelive.gq|GQ
newspaper|La Nation Bénin||lanation.bj|BJ
newspaper|La Nouvelle Tribune|La Nouvelle Tribune Bénin|lanouvelletribune.info|BJ
online|Bénin Web TV|~Banouto|banouto.bj|BJ
newspaper|~Togo-Presse||togopresse.tg|TG
online|Republic of Togo|~Republicoftogo|republicoftogo.com|TG
online|Togo First||togofirst.com|TG
newspaper|Le Lynx|Lynx Guinée|lynxguinee.com|GN
online|~Guinéenews||guineenews.org|GN
online|~Africaguinee||africaguinee.com|GN
online|Guinée Matin||guineematin.com|GN
newspaper|O Democrata|O Democrata Guiné-Bissau|odemocratagb.com|GW
newspaper|~The Point|The Point Gambia|thepoint.gm|GM
newspaper|The Standard Gambia||standard.gm|GM
newspaper|~Foroyaa||foroyaa.net|GM
online|Fatu Network||fatunetwork.net|GM
newspaper|~Awoko||awokonewspaper.sl|SL
newspaper|Concord Times||concordtimes.sl|SL
online|~Sierraloaded||sierraloaded.sl|SL
online|Sierra Leone Telegraph||thesierraleonetelegraph.com|SL
newspaper|FrontPage Africa||frontpageafricaonline.com|LR
newspaper|Liberian Observer||liberianobserver.com|LR
newspaper|New Dawn Liberia||thenewdawnliberia.com|LR
newspaper|A Nação||anacao.cv|CV
online|Expresso das Ilhas||expressodasilhas.cv|CV
online|Téla Nón|Téla Nón|telanon.info|ST
newspaper|Jornal de Angola||jornaldeangola.ao|AO
newspaper|Novo Jornal||novojornal.co.ao|AO
newspaper|Expansão Angola||expansao.co.ao|AO
broadcaster|TPA Angola||tpa.ao|AO
online|Maka Angola||makaangola.org|AO
online|~Club-K||club-k.net|AO
newspaper|Notícias Moçambique|Jornal Notícias|jornalnoticias.co.mz|MZ
newspaper|O País Moçambique||opais.co.mz|MZ
broadcaster|TVM Moçambique||tvm.co.mz|MZ
online|Club of Mozambique||clubofmozambique.com|MZ
online|Carta de Moçambique||cartamz.com|MZ
online|Zitamar News|~Zitamar|zitamar.com|MZ
newspaper|~The Namibian||namibian.com.na|NA
newspaper|~New Era|New Era Namibia|neweralive.na|NA
newspaper|Namibian Sun||namibiansun.com|NA|Network Media Hub
newspaper|Allgemeine Zeitung Namibia||az.com.na|NA|Network Media Hub
newspaper|~Republikein||republikein.com.na|NA|Network Media Hub
newspaper|Windhoek Observer||observer24.com.na|NA
broadcaster|NBC Namibia||nbcnews.na,nbc.na|NA
newspaper|~Mmegi||mmegi.bw|BW
newspaper|Botswana Guardian||guardiansun.co.bw|BW
newspaper|Sunday Standard Botswana||sundaystandard.info|BW
state|Daily News Botswana|~BOPA|dailynews.gov.bw|BW
newspaper|Lesotho Times||lestimes.com|LS|Africa Media Holdings
newspaper|The Post Lesotho||thepost.co.ls|LS
newspaper|Public Eye Lesotho||publiceyenews.com|LS
newspaper|Times of Eswatini|Times of Swaziland|times.co.sz|SZ
newspaper|Eswatini Observer||eswatiniobserver.com|SZ
broadcaster|~ZBC|Zimbabwe Broadcasting Corporation,ZBC News|zbcnews.co.zw|ZW
newspaper|NewsDay Zimbabwe||newsday.co.zw|ZW|Alpha Media
newspaper|The Standard Zimbabwe||thestandard.co.zw|ZW|Alpha Media
newspaper|The Chronicle Zimbabwe|Chronicle Bulawayo|chronicle.co.zw|ZW|Zimpapers
newspaper|Sunday Mail Zimbabwe||sundaymail.co.zw|ZW|Zimpapers
newspaper|~H-Metro||hmetro.co.zw|ZW|Zimpapers
newspaper|Daily News Zimbabwe||dailynews.co.zw|ZW
online|ZimLive||zimlive.com|ZW
online|New Zimbabwe||newzimbabwe.com|ZW
online|Bulawayo24||bulawayo24.com|ZW
online|~CITE|CITE Zimbabwe|cite.org.zw|ZW
online|~Kubatana||kubatana.net|ZW
online|Nehanda Radio||nehandaradio.com|ZW
broadcaster|~ZNBC||znbc.co.zm|ZM
newspaper|Zambia Daily Mail||daily-mail.co.zm|ZM
newspaper|Times of Zambia||times.co.zm|ZM
newspaper|~The Mast|The Mast Zambia|themastonline.com|ZM
newspaper|News Diggers|News Diggers!|diggers.news|ZM
online|Lusaka Times||lusakatimes.com|ZM
online|MakanDay||makanday.org|ZM
broadcaster|MBC Malawi||mbc.mw|MW
broadcaster|~Zodiak|Zodiak Broadcasting Station|zodiakmalawi.com|MW
newspaper|The Nation Malawi|Nation Online Malawi|mwnation.com|MW
newspaper|The Daily Times Malawi|Times 360 Malawi|times.mw|MW
online|Nyasa Times||nyasatimes.com|MW
online|Malawi24||malawi24.com|MW
newspaper|Midi Madagasikara||midi-madagasikara.mg|MG
newspaper|L'Express de Madagascar||lexpress.mg|MG
newspaper|Madagascar Tribune||madagascar-tribune.com|MG
newspaper|~Newsmada|Les Nouvelles Madagascar|newsmada.com|MG
newspaper|L'Express Maurice|L'Express Mauritius|lexpress.mu|MU
newspaper|Le Mauricien||lemauricien.com|MU
newspaper|Defi Media|Le Défi Quotidien|defimedia.info|MU
broadcaster|MBC Mauritius||mbcradio.tv|MU
newspaper|Seychelles Nation|Nation Seychelles|nation.sc|SC
agency|Seychelles News Agency||seychellesnewsagency.com|SC
newspaper|~Al-Watwan||alwatwan.net|KM
online|Comores Infos|La Gazette des Comores|lagazettedescomores.com|KM
online|~The Continent||thecontinent.org|ZA
online|~Africanews|Africa News|africanews.com|CG|Euronews
`
