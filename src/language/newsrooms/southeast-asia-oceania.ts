/** Newsrooms of Southeast Asia, Australia, New Zealand and the Pacific; lines as in ../newsrooms.ts. */
export const SOUTHEAST_ASIA_OCEANIA = `
agency|Australian Associated Press|AAP|aap.com.au|AU
agency|Antara|Antara News|antaranews.com|ID
agency|Bernama||bernama.com|MY
agency|Philippine News Agency||pna.gov.ph|PH
state|Vietnam News Agency|VNA|vnanet.vn,vietnamplus.vn|VN
state|Myanmar Radio and Television|MRTV|mrtv.gov.mm|MM
broadcaster|Australian Broadcasting Corporation||abc.net.au|AU
broadcaster|SBS News|SBS|sbs.com.au|AU
broadcaster|Sky News Australia||skynews.com.au|AU|News Corp
broadcaster|RNZ|Radio New Zealand|rnz.co.nz|NZ
broadcaster|Channel NewsAsia||channelnewsasia.com|SG|Mediacorp
broadcaster|ABS-CBN||abs-cbn.com|PH|ABS-CBN
broadcaster|GMA News|GMA|gmanetwork.com|PH
newspaper|Sydney Morning Herald|SMH|smh.com.au|AU|Nine Entertainment
newspaper|The Age||theage.com.au|AU|Nine Entertainment
newspaper|The Australian||theaustralian.com.au|AU|News Corp
newspaper|Australian Financial Review|AFR|afr.com|AU|Nine Entertainment
newspaper|Herald Sun||heraldsun.com.au|AU|News Corp
newspaper|The Courier-Mail||couriermail.com.au|AU|News Corp
newspaper|The New Zealand Herald|NZ Herald|nzherald.co.nz|NZ|NZME
newspaper|The Press||press.co.nz|NZ|Stuff
newspaper|The Straits Times||straitstimes.com|SG|SPH Media
newspaper|Bangkok Post||bangkokpost.com|TH
newspaper|The Jakarta Post||thejakartapost.com|ID
newspaper|Kompas||kompas.com|ID|Kompas Gramedia
newspaper|New Straits Times||nst.com.my|MY|Media Prima
newspaper|Philippine Daily Inquirer|Inquirer.net|inquirer.net|PH
newspaper|Philippine Star|PhilStar|philstar.com|PH|Philippine Star
newspaper|The Manila Times||manilatimes.net|PH
newspaper|Manila Bulletin||mb.com.ph|PH
newspaper|The Phnom Penh Post||phnompenhpost.com|KH
newspaper|Vientiane Times||vientianetimes.org.la|LA
magazine|Tempo|Majalah Tempo|tempo.co|ID
online|The Conversation||theconversation.com|AU
online|Rappler||rappler.com|PH
online|The Irrawaddy|Irrawaddy|irrawaddy.com|MM
online|Myanmar Now||myanmar-now.org|MM
online|Malaysiakini||malaysiakini.com|MY
online|Crikey||crikey.com.au|AU
online|Stuff|Stuff.co.nz|stuff.co.nz|NZ|Stuff
online|Initium Media|~The Initium|theinitium.com|SG
newspaper|Business Times Singapore|Business Times|businesstimes.com.sg|SG|SPH Media
newspaper|Lianhe Zaobao|~Zaobao|zaobao.com.sg,zaobao.com|SG|SPH Media
newspaper|Berita Harian Singapore||beritaharian.sg|SG|SPH Media
newspaper|Tamil Murasu||tamilmurasu.com.sg|SG|SPH Media
newspaper|TODAY Singapore||todayonline.com|SG|Mediacorp
broadcaster|Channel 8 Singapore|8world|8world.com|SG|Mediacorp
online|~Mothership||mothership.sg|SG
online|Rice Media||ricemedia.co|SG
online|Tech in Asia||techinasia.com|SG
online|The Online Citizen||theonlinecitizen.com|SG
online|Yahoo Singapore||sg.news.yahoo.com|SG|Yahoo
broadcaster|Astro Awani||astroawani.com|MY
broadcaster|RTM Malaysia||rtm.gov.my|MY
broadcaster|BFM Malaysia||bfm.my|MY
newspaper|The Star Malaysia||thestar.com.my|MY
newspaper|Malay Mail||malaymail.com|MY
newspaper|~The Edge|The Edge Malaysia|theedgemalaysia.com,theedgemarkets.com|MY
newspaper|Berita Harian||bharian.com.my|MY|Media Prima
newspaper|Harian Metro||hmetro.com.my|MY|Media Prima
newspaper|Utusan Malaysia||utusan.com.my|MY
newspaper|Sinar Harian||sinarharian.com.my|MY
newspaper|~Kosmo!||kosmo.com.my|MY
newspaper|The Sun Malaysia||thesun.my,thesundaily.my|MY
newspaper|Sin Chew Daily||sinchew.com.my|MY
newspaper|China Press||chinapress.com.my|MY
newspaper|Nanyang Siang Pau||enanyang.my|MY
newspaper|Oriental Daily Malaysia||orientaldaily.com.my|MY
newspaper|The Borneo Post||theborneopost.com|MY
newspaper|Daily Express Sabah||dailyexpress.com.my|MY
newspaper|New Sarawak Tribune|Sarawak Tribune|sarawaktribune.com|MY
online|Free Malaysia Today||freemalaysiatoday.com|MY
online|Malaysian Insight||themalaysianinsight.com|MY
online|~The Vibes||thevibes.com|MY
online|Scoop Malaysia||scoop.my|MY
newspaper|Borneo Bulletin||borneobulletin.com.bn|BN
broadcaster|RTB Brunei||rtbnews.rtb.gov.bn|BN
online|The Scoop Brunei||thescoop.co|BN
broadcaster|Metro TV|~Metrotvnews|metrotvnews.com|ID|Media Group
broadcaster|tvOne|tvOnenews|tvonenews.com|ID|Viva
broadcaster|Kompas TV||kompas.tv|ID|Kompas Gramedia
broadcaster|CNN Indonesia||cnnindonesia.com|ID|Trans Media
broadcaster|CNBC Indonesia||cnbcindonesia.com|ID|Trans Media
broadcaster|~TVRI||tvri.go.id|ID
broadcaster|~RRI||rri.co.id|ID
newspaper|Media Indonesia||mediaindonesia.com|ID|Media Group
newspaper|Republika Indonesia||republika.co.id|ID
newspaper|Jawa Pos|JawaPos|jawapos.com|ID
newspaper|Bisnis Indonesia|~Bisnis|bisnis.com|ID
newspaper|~Kontan||kontan.co.id|ID|Kompas Gramedia
newspaper|~Tribunnews|~Tribun|tribunnews.com|ID|Kompas Gramedia
newspaper|Pikiran Rakyat||pikiran-rakyat.com|ID
newspaper|Suara Merdeka||suaramerdeka.com|ID
newspaper|Koran Sindo|~Sindonews|sindonews.com|ID|MNC
newspaper|Jakarta Globe||jakartaglobe.id|ID|BeritaSatu
newspaper|Suara Pembaruan|BeritaSatu|beritasatu.com|ID|BeritaSatu
newspaper|Bali Post||balipost.com|ID
online|~Detik|~Detikcom,detikNews|detik.com|ID|Trans Media
online|Liputan6||liputan6.com|ID|Emtek
online|~Okezone||okezone.com|ID|MNC
online|~Kumparan||kumparan.com|ID
online|~Tirto|Tirto.id|tirto.id|ID
online|Suara.com||suara.com|ID
online|Merdeka.com||merdeka.com|ID|Emtek
online|IDN Times||idntimes.com|ID
online|~Katadata||katadata.co.id|ID
online|Viva.co.id||viva.co.id|ID
online|~Jubi|Tabloid Jubi|jubi.id,tabloidjubi.com|ID
online|Project Multatuli||projectmultatuli.org|ID
broadcaster|TV5|News5|news.tv5.com.ph,tv5.com.ph|PH
broadcaster|Bombo Radyo||bomboradyo.com|PH
broadcaster|Radio Mindanao Network|~RMN|rmn.ph|PH
newspaper|BusinessWorld||bworldonline.com|PH
newspaper|BusinessMirror||businessmirror.com.ph|PH
newspaper|Daily Tribune||tribune.net.ph|PH
newspaper|Manila Standard||manilastandard.net|PH
newspaper|Malaya Business Insight|~Malaya|malaya.com.ph|PH
newspaper|SunStar|SunStar Cebu|sunstar.com.ph|PH
newspaper|~The Freeman||thefreeman.com|PH|Philippine Star
newspaper|MindaNews||mindanews.com|PH
newspaper|~Abante||abante.com.ph|PH
state|PTV News|PTV Philippines|ptvnews.ph|PH
online|~Interaksyon||interaksyon.philstar.com|PH|Philippine Star
online|~Bulatlat||bulatlat.com|PH
online|VERA Files||verafiles.org|PH
online|~PCIJ|Philippine Center for Investigative Journalism|pcij.org|PH
online|~Politiko||politiko.com.ph|PH
online|One News|OneNews.ph|onenews.ph|PH
broadcaster|Thai PBS|Thai PBS World|thaipbs.or.th,thaipbsworld.com|TH
broadcaster|Channel 3 Thailand|3Plus News|ch3plus.com|TH
broadcaster|Channel 7 Thailand||ch7.com|TH
broadcaster|~PPTV|PPTV HD 36|pptvhd36.com|TH
broadcaster|Amarin TV||amarintv.com|TH
state|~MCOT|Thai News Agency|mcot.net,tna.mcot.net|TH
state|~NNT|National News Bureau of Thailand|thainews.prd.go.th|TH
newspaper|The Nation Thailand|Nation Thailand|nationthailand.com|TH
newspaper|Thai Rath|~Thairath|thairath.co.th|TH
newspaper|Daily News Thailand||dailynews.co.th|TH
newspaper|~Matichon||matichon.co.th|TH|Matichon
newspaper|~Khaosod|Khaosod English|khaosod.co.th,khaosodenglish.com|TH|Matichon
newspaper|Prachachat Turakij||prachachat.net|TH|Matichon
newspaper|Kom Chad Luek||komchadluek.net|TH
newspaper|Manager Daily|MGR Online|mgronline.com|TH
newspaper|~Naewna||naewna.com|TH
newspaper|The Phuket News||thephuketnews.com|TH
newspaper|Pattaya Mail||pattayamail.com|TH
online|~Prachatai||prachatai.com|TH
online|~The Thaiger||thethaiger.com|TH
online|The Standard Thailand||thestandard.co|TH
online|Isra News||isranews.org|TH
online|The Isaan Record||theisaanrecord.co|TH
online|~Sanook||sanook.com|TH
state|Voice of Vietnam|~VOV|vov.vn,vovworld.vn|VN
state|Vietnam Television||vtv.vn|VN
state|Nhan Dan|Nhân Dân|nhandan.vn|VN
state|Viet Nam News|Vietnam News|vietnamnews.vn|VN|Vietnam News Agency
state|Quan Doi Nhan Dan|Quân đội nhân dân|qdnd.vn|VN
newspaper|Tuoi Tre|Tuổi Trẻ,Tuoi Tre News|tuoitre.vn,tuoitrenews.vn|VN
newspaper|Thanh Nien|Thanh Niên|thanhnien.vn|VN
newspaper|Lao Dong|Lao Động|laodong.vn|VN
newspaper|Tien Phong|Tiền Phong|tienphong.vn|VN
newspaper|Sai Gon Giai Phong|Sài Gòn Giải Phóng|sggp.org.vn|VN
newspaper|Nguoi Lao Dong|Người Lao Động|nld.com.vn|VN
newspaper|Hanoi Times||hanoitimes.vn|VN
newspaper|Vietnam Investment Review|~VIR|vir.com.vn|VN
online|VnExpress||vnexpress.net|VN|FPT
online|VietNamNet||vietnamnet.vn|VN
online|Zing News|~Znews|zingnews.vn,znews.vn|VN|VNG
online|Dân trí|Dan Tri|dantri.com.vn|VN
online|Kenh14||kenh14.vn|VN
state|Agence Kampuchea Presse||akp.gov.kh|KH
newspaper|Khmer Times||khmertimeskh.com|KH
newspaper|Cambodia Daily||cambodiadaily.com,english.cambodiadaily.com|KH
newspaper|Rasmei Kampuchea Daily||rasmeinews.com|KH
broadcaster|Bayon TV||bayontv.com.kh|KH
online|Fresh News|Fresh News Cambodia|freshnewsasia.com|KH
online|VOD Cambodia|Voice of Democracy|vodenglish.news,vodkhmer.news|KH
online|CamboJA News|CamboJA|cambojanews.com|KH
online|~Kiripost||kiripost.com|KH
online|Thmey Thmey||thmeythmey.com|KH
state|Lao News Agency||kpl.gov.la|LA
online|The Laotian Times||laotiantimes.com|LA
state|Global New Light of Myanmar||gnlm.com.mm|MM
broadcaster|Democratic Voice of Burma|~DVB|dvb.no|MM
broadcaster|~Mizzima||mizzima.com|MM
newspaper|The Myanmar Times||mmtimes.com|MM
newspaper|Eleven Media|Eleven Myanmar|elevenmyanmar.com|MM
online|Frontier Myanmar||frontiermyanmar.net|MM
online|Khit Thit Media||yktnews.com|MM
online|Shan Herald|Shan News|english.shannews.org,shannews.org|MM
online|Kachin News Group||kachinnews.com|MM
online|~Narinjara||narinjara.com|MM
online|~Development Media Group|DMG Myanmar|dmediag.com|MM
agency|~Tatoli||tatoli.tl|TL
broadcaster|~RTTL||rttlep.tl|TL
newspaper|Timor Post||timorpost.com|TL
broadcaster|9News|Nine News|9news.com.au,nine.com.au|AU|Nine Entertainment
broadcaster|7News|Seven News|7news.com.au|AU|Seven West Media
broadcaster|10 News|~Network 10|10play.com.au,10news.com.au|AU|Paramount
broadcaster|~NITV||nitv.org.au|AU|SBS
broadcaster|2GB||2gb.com|AU|Nine Entertainment
broadcaster|3AW||3aw.com.au|AU|Nine Entertainment
newspaper|Daily Telegraph Sydney|The Daily Telegraph Sydney|dailytelegraph.com.au|AU|News Corp
newspaper|~The Advertiser|Adelaide Advertiser|adelaidenow.com.au|AU|News Corp
newspaper|~The Mercury|Hobart Mercury|themercury.com.au|AU|News Corp
newspaper|NT News||ntnews.com.au|AU|News Corp
newspaper|Gold Coast Bulletin||goldcoastbulletin.com.au|AU|News Corp
newspaper|Cairns Post||cairnspost.com.au|AU|News Corp
newspaper|Townsville Bulletin||townsvillebulletin.com.au|AU|News Corp
newspaper|Geelong Advertiser||geelongadvertiser.com.au|AU|News Corp
newspaper|The West Australian||thewest.com.au|AU|Seven West Media
newspaper|PerthNow|Sunday Times Perth|perthnow.com.au|AU|Seven West Media
newspaper|~WAtoday||watoday.com.au|AU|Nine Entertainment
newspaper|Brisbane Times||brisbanetimes.com.au|AU|Nine Entertainment
newspaper|The Canberra Times||canberratimes.com.au|AU|ACM
newspaper|Newcastle Herald||newcastleherald.com.au|AU|ACM
newspaper|Illawarra Mercury||illawarramercury.com.au|AU|ACM
newspaper|~The Examiner|Launceston Examiner|examiner.com.au|AU|ACM
newspaper|Border Mail||bordermail.com.au|AU|ACM
newspaper|Bendigo Advertiser||bendigoadvertiser.com.au|AU|ACM
newspaper|Ballarat Courier||thecourier.com.au|AU|ACM
newspaper|~The Land||theland.com.au|AU|ACM
newspaper|The Saturday Paper|Saturday Paper|thesaturdaypaper.com.au|AU|Schwartz
newspaper|Koori Mail||koorimail.com|AU
magazine|~The Monthly||themonthly.com.au|AU|Schwartz
magazine|~Quadrant||quadrant.org.au|AU
magazine|~Overland||overland.org.au|AU
magazine|Australian Women's Weekly||womensweekly.com.au|AU
online|News.com.au||news.com.au|AU|News Corp
online|The New Daily|New Daily|thenewdaily.com.au|AU
online|InDaily||indaily.com.au|AU
online|~The Mandarin||themandarin.com.au|AU
online|SmartCompany||smartcompany.com.au|AU
online|Independent Australia||independentaustralia.net|AU
online|Michael West Media||michaelwest.com.au|AU
online|~Pedestrian||pedestrian.tv|AU|Nine Entertainment
online|~Junkee||junkee.com|AU
online|~Mumbrella||mumbrella.com.au|AU
online|~Inside Story||insidestory.org.au|AU
online|Pearls and Irritations||johnmenadue.com|AU
online|RenewEconomy||reneweconomy.com.au|AU
broadcaster|1News|~TVNZ|1news.co.nz,tvnz.co.nz|NZ|TVNZ
broadcaster|~Newshub|Three News|newshub.co.nz|NZ
broadcaster|Newstalk ZB||newstalkzb.co.nz|NZ|NZME
broadcaster|Whakaata Māori|Māori Television,Te Ao Māori News|whakaatamaori.co.nz,teaonews.co.nz|NZ
newspaper|~The Post|Dominion Post|thepost.co.nz|NZ|Stuff
newspaper|Otago Daily Times|~ODT|odt.co.nz|NZ|Allied Press
newspaper|Waikato Times||waikatotimes.co.nz|NZ|Stuff
newspaper|National Business Review|~NBR|nbr.co.nz|NZ
newspaper|Gisborne Herald||gisborneherald.co.nz|NZ|NZME
newspaper|Ashburton Guardian||ashburtonguardian.co.nz|NZ
magazine|New Zealand Listener||listener.co.nz|NZ
magazine|North & South||northandsouth.co.nz|NZ
online|~The Spinoff||thespinoff.co.nz|NZ
online|Newsroom NZ|~Newsroom|newsroom.co.nz|NZ
online|Interest.co.nz||interest.co.nz|NZ
online|BusinessDesk||businessdesk.co.nz|NZ|NZME
online|~Scoop|Scoop NZ|scoop.co.nz|NZ
agency|~PACNEWS|Pacific Islands News Association|pina.com.fj|FJ
broadcaster|FBC News|Fijian Broadcasting Corporation|fbcnews.com.fj|FJ
newspaper|The Fiji Times||fijitimes.com.fj,fijitimes.com|FJ
newspaper|Fiji Sun||fijisun.com.fj|FJ
newspaper|~Post-Courier|Papua New Guinea Post-Courier|postcourier.com.pg|PG|News Corp
newspaper|The National PNG||thenational.com.pg|PG
broadcaster|~EMTV|EM TV|emtv.com.pg|PG
broadcaster|NBC PNG||nbc.com.pg|PG
newspaper|Solomon Star||solomonstarnews.com|SB
newspaper|Island Sun||theislandsun.com.sb|SB
broadcaster|~SIBC||sibconline.com.sb|SB
newspaper|Vanuatu Daily Post||dailypost.vu|VU
newspaper|Samoa Observer||samoaobserver.ws|WS
newspaper|Cook Islands News||cookislandsnews.com|CK
newspaper|Marshall Islands Journal||marshallislandsjournal.com|MH
newspaper|Island Times||islandtimes.org|PW
newspaper|Kaselehlie Press||kpress.info|FM
newspaper|Saipan Tribune||saipantribune.com|MP
newspaper|Marianas Variety||mvariety.com|MP
online|Matangi Tonga||matangitonga.to|TO
online|Kaniva Tonga||kanivatonga.co.nz|TO
online|~Islands Business||islandsbusiness.com|FJ
agency|UCA News|~UCAN|ucanews.com|TH
`
