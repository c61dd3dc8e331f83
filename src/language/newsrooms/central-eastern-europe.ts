/** Newsrooms of Central Europe and the Balkans; lines as in ../newsrooms.ts. */
export const CENTRAL_EASTERN_EUROPE = `
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
agency|PAP|Polish Press Agency|pap.pl|PL
broadcaster|TVN24|TVN 24|tvn24.pl|PL|Warner Bros. Discovery
broadcaster|Polsat News|Polsat|polsatnews.pl|PL
broadcaster|TVP|Telewizja Polska|tvp.pl|PL
broadcaster|N1||n1info.com,n1info.rs|RS|United Group
newspaper|Gazeta Wyborcza||wyborcza.pl|PL|Agora
newspaper|Rzeczpospolita||rp.pl|PL
newspaper|Mladá fronta DNES|Mlada fronta Dnes|idnes.cz|CZ|Kaprain
newspaper|Magyar Nemzet||magyarnemzet.hu|HU|Mediaworks
newspaper|Népszava|Nepszava|nepszava.hu|HU
newspaper|Politika||politika.rs|RS
newspaper|Danas||danas.rs|RS
newspaper|Jutarnji list||jutarnji.hr|HR|Hanza Media
magazine|Polityka||polityka.pl|PL
online|Onet||onet.pl|PL|Ringier Axel Springer
online|Telex||telex.hu|HU
online|HotNews||hotnews.ro|RO
online|Digi24||digi24.ro|RO
online|Balkan Insight|BIRN|balkaninsight.com,birn.eu.com|BA|BIRN
online|Nexta|NEXTA|nexta.tv|PL
state|~Current Time||currenttime.tv|CZ|USAGM
broadcaster|~TVN|TVN Discovery|tvn.pl|PL|Warner Bros. Discovery
broadcaster|Polskie Radio|Polskie Radio 24|polskieradio.pl,polskieradio24.pl|PL
broadcaster|TV Republika|~Republika|tvrepublika.pl|PL
broadcaster|Radio ZET||radiozet.pl|PL|Agora
broadcaster|RMF24|RMF FM|rmf24.pl|PL|Bauer
broadcaster|TOK FM||tokfm.pl|PL|Agora
broadcaster|~Belsat||belsat.eu|PL
newspaper|Dziennik Gazeta Prawna|~DGP|gazetaprawna.pl,dziennik.pl|PL
newspaper|~Fakt||fakt.pl|PL|Ringier Axel Springer
newspaper|Super Express||se.pl|PL
newspaper|Puls Biznesu||pb.pl|PL|Bonnier
newspaper|Nasz Dziennik||naszdziennik.pl|PL
newspaper|Gazeta Polska||gazetapolska.pl,niezalezna.pl|PL
newspaper|Dziennik Zachodni||dziennikzachodni.pl|PL|Polska Press
newspaper|Gazeta Krakowska||gazetakrakowska.pl|PL|Polska Press
newspaper|Głos Wielkopolski||gloswielkopolski.pl|PL|Polska Press
newspaper|Dziennik Bałtycki||dziennikbaltycki.pl|PL|Polska Press
newspaper|Tygodnik Powszechny||tygodnikpowszechny.pl|PL
newspaper|Przegląd Sportowy||przegladsportowy.onet.pl|PL|Ringier Axel Springer
magazine|Newsweek Polska||newsweek.pl|PL|Ringier Axel Springer
magazine|~Wprost||wprost.pl|PL
magazine|Do Rzeczy||dorzeczy.pl|PL
magazine|~Sieci|wPolityce|wpolityce.pl|PL
online|Wirtualna Polska||wp.pl|PL
online|~Interia||interia.pl|PL|Polsat
online|Gazeta.pl||gazeta.pl|PL|Agora
online|OKO.press|OKO.press|oko.press|PL
online|Notes from Poland||notesfrompoland.com|PL
online|Krytyka Polityczna||krytykapolityczna.pl|PL
online|Money.pl||money.pl|PL|Wirtualna Polska
online|~Bankier||bankier.pl|PL|Bonnier
online|~Demagog||demagog.org.pl|PL
broadcaster|Czech Television|Česká televize,ČT24|ceskatelevize.cz,ct24.ceskatelevize.cz|CZ
broadcaster|Czech Radio|Český rozhlas,iRozhlas|rozhlas.cz,irozhlas.cz,radio.cz|CZ
broadcaster|CNN Prima News||cnn.iprima.cz|CZ
broadcaster|TV Nova|TN.cz|tn.nova.cz,nova.cz|CZ|PPF
newspaper|Lidové noviny||lidovky.cz|CZ|Kaprain
newspaper|Hospodářské noviny||hn.cz,ihned.cz|CZ
newspaper|~Právo|~Novinky|novinky.cz|CZ|Seznam
newspaper|~Blesk||blesk.cz|CZ|CMI
newspaper|~Deník||denik.cz|CZ|Penta
newspaper|Deník N||denikn.cz|CZ
newspaper|E15||e15.cz|CZ|CMI
magazine|~Respekt||respekt.cz|CZ|Economia
magazine|~Reflex||reflex.cz|CZ|CMI
online|Seznam Zprávy|SeznamZpravy|seznamzpravy.cz|CZ|Seznam
online|Aktuálně.cz||aktualne.cz|CZ|Economia
online|Info.cz||info.cz|CZ
online|~Forum 24||forum24.cz|CZ
online|Parlamentní listy||parlamentnilisty.cz|CZ
online|~Neovlivní||neovlivni.cz|CZ
agency|~SITA||sita.sk|SK
broadcaster|~STVR|~RTVS|stvr.sk,rtvs.sk|SK
broadcaster|TA3||ta3.com|SK
broadcaster|TV Markíza|~Markíza|markiza.sk,tvnoviny.sk|SK|PPF
newspaper|~SME||sme.sk|SK|Petit Press
newspaper|Slovak Spectator||spectator.sme.sk|SK|Petit Press
newspaper|Pravda Slovakia||pravda.sk|SK
newspaper|Denník N||dennikn.sk|SK
newspaper|Hospodárske noviny|~HNonline|hnonline.sk|SK
newspaper|Nový Čas||cas.sk|SK
newspaper|~Postoj||postoj.sk|SK
newspaper|Új Szó||ujszo.com|SK|Petit Press
magazine|~Týždeň||tyzden.sk|SK
online|Aktuality.sk|~Aktuality|aktuality.sk|SK|Ringier
online|~Topky||topky.sk|SK
online|Ján Kuciak Investigative Center|~ICJK|icjk.sk|SK
broadcaster|RTL Klub|RTL Híradó|rtl.hu|HU|RTL Group
broadcaster|ATV Hungary|ATV Magyar|atv.hu|HU
broadcaster|TV2 Hungary|~Tények|tenyek.hu,tv2.hu|HU
broadcaster|~Klubrádió||klubradio.hu|HU
state|M1 Hungary|Hirado.hu|hirado.hu|HU|MTVA
newspaper|~Blikk||blikk.hu|HU|Ringier
newspaper|~Világgazdaság||vg.hu|HU|Mediaworks
newspaper|~Mandiner||mandiner.hu|HU
newspaper|Magyar Hang||hang.hu|HU
magazine|~HVG||hvg.hu|HU
magazine|Magyar Narancs||magyarnarancs.hu|HU
online|444.hu|444|444.hu|HU
online|Index.hu|Index Hungary|index.hu|HU
online|24.hu||24.hu|HU|Central
online|~Origo||origo.hu|HU|Mediaworks
online|~Átlátszó|~Atlatszo|atlatszo.hu|HU
online|Direkt36||direkt36.hu|HU
online|Portfolio.hu||portfolio.hu|HU
online|Válasz Online||valaszonline.hu|HU
online|Hungary Today||hungarytoday.hu|HU
online|Daily News Hungary||dailynewshungary.com|HU
broadcaster|~TVR|Televiziunea Română|tvr.ro,tvrinfo.ro|RO
broadcaster|Radio România|Radio România Actualități|romania-actualitati.ro|RO
broadcaster|Pro TV|Știrile Pro TV|stirileprotv.ro,protv.ro|RO|PPF
broadcaster|Antena 3 CNN||antena3.ro|RO|Intact
broadcaster|Realitatea Plus|~Realitatea|realitatea.net|RO
state|Europa Liberă România|Europa Liberă|romania.europalibera.org,moldova.europalibera.org|RO|RFE/RL
newspaper|~Adevărul||adevarul.ro|RO
newspaper|~Libertatea||libertatea.ro|RO|Ringier
newspaper|Evenimentul Zilei|~EVZ|evz.ro|RO
newspaper|Jurnalul Național||jurnalul.ro|RO|Intact
newspaper|România liberă||romanialibera.ro|RO
newspaper|~Gândul||gandul.ro|RO
newspaper|Ziarul Financiar||zf.ro|RO
newspaper|Gazeta Sporturilor||gsp.ro|RO|Ringier
newspaper|Monitorul de Cluj||monitorulcj.ro|RO
newspaper|~Krónika||kronikaonline.ro|RO
online|G4Media||g4media.ro|RO
online|~Recorder||recorder.ro|RO
online|~RISE Project||riseproject.ro,rise.md|RO
online|PressOne||pressone.ro|RO
online|Context.ro||context.ro|RO
online|~Spotmedia||spotmedia.ro|RO
online|Romania Insider||romania-insider.com|RO
online|Profit.ro||profit.ro|RO
agency|~IPN|Info-Prim Neo|ipn.md|MD
agency|~Moldpres||moldpres.md|MD
broadcaster|Moldova 1|~TRM|trm.md|MD
broadcaster|Jurnal TV||jurnaltv.md|MD
broadcaster|TV8 Moldova||tv8.md|MD
newspaper|Ziarul de Gardă||zdg.md|MD
online|NewsMaker||newsmaker.md|MD
online|Agora Moldova||agora.md|MD
online|~Unimedia||unimedia.info|MD
broadcaster|~BNT|Bulgarian National Television|bnt.bg,bntnews.bg|BG
broadcaster|BNR Bulgaria|Bulgarian National Radio|bnr.bg,bnrnews.bg|BG
broadcaster|bTV||btvnovinite.bg,btv.bg|BG|PPF
broadcaster|Nova TV Bulgaria|Nova Televizia|nova.bg|BG
newspaper|24 Chasa|24 часа|24chasa.bg|BG
newspaper|~Trud||trud.bg|BG
newspaper|~Sega||segabg.com|BG
newspaper|Dnevnik Bulgaria||dnevnik.bg|BG|Economedia
newspaper|Capital Bulgaria||capital.bg|BG|Economedia
newspaper|~Standart||standartnews.com|BG
online|~Mediapool||mediapool.bg|BG
online|~OFFNews||offnews.bg|BG
online|~Novinite|Sofia News Agency|novinite.com|BG
online|~Bivol||bivol.bg|BG
online|ClubZ||clubz.bg|BG
online|Fakti.bg||fakti.bg|BG
agency|FoNet||fonet.rs|RS
broadcaster|RTS Serbia|Radio Television of Serbia,Radio-Television of Serbia|rts.rs|RS
broadcaster|RTV Vojvodina||rtv.rs|RS
broadcaster|B92||b92.net,b92.rs|RS
broadcaster|TV Pink|Pink TV|pink.rs|RS
broadcaster|Nova S|Nova.rs|nova.rs|RS|United Group
newspaper|~Blic||blic.rs|RS|Ringier Axel Springer
newspaper|~Kurir||kurir.rs|RS
newspaper|Informer Serbia||informer.rs|RS
newspaper|Večernje novosti||novosti.rs|RS
newspaper|~Alo!||alo.rs|RS
newspaper|Magyar Szó||magyarszo.rs|RS
magazine|~Vreme||vreme.com|RS
magazine|~NIN||nin.rs|RS
online|~KRIK||krik.rs|RS
online|~Insajder||insajder.net|RS
online|~Cenzolovka||cenzolovka.rs|RS
online|~Mondo||mondo.rs|RS
online|~CINS||cins.rs|RS
broadcaster|~HRT|Hrvatska radiotelevizija,Croatian Radiotelevision|hrt.hr|HR
broadcaster|RTL Hrvatska|RTL Danas|rtl.hr,danas.hr|HR|PPF
broadcaster|Nova TV Croatia|Dnevnik.hr|dnevnik.hr,novatv.hr|HR|United Group
newspaper|Večernji list||vecernji.hr|HR|Styria
newspaper|24sata||24sata.hr|HR|Styria
newspaper|Slobodna Dalmacija||slobodnadalmacija.hr|HR|Hanza Media
newspaper|Novi list||novilist.hr|HR
newspaper|Poslovni dnevnik||poslovni.hr|HR|Styria
magazine|~Nacional||nacional.hr|HR
magazine|~Globus||globus.jutarnji.hr|HR|Hanza Media
online|Index.hr||index.hr|HR
online|Net.hr||net.hr|HR
online|~Tportal||tportal.hr|HR
online|Telegram.hr||telegram.hr|HR
online|~Faktograf||faktograf.hr|HR
online|Total Croatia News||total-croatia-news.com|HR
broadcaster|RTV Slovenija|~RTVSLO|rtvslo.si|SI
broadcaster|24ur|POP TV|24ur.com|SI|PPF
newspaper|~Delo||delo.si|SI
newspaper|Dnevnik Slovenia||dnevnik.si|SI
newspaper|~Večer||vecer.com|SI
newspaper|Slovenske novice||slovenskenovice.si|SI|Delo
newspaper|Primorske novice||primorske.si|SI
magazine|~Mladina||mladina.si|SI
online|~Siol|Siol.net|siol.net|SI
online|~Necenzurirano||necenzurirano.si|SI
online|~Oštro||ostro.si|SI
agency|~SRNA||srna.rs|BA
agency|~Onasa||onasa.com.ba|BA
agency|~Mina|MINA agency|mina.news|ME
agency|~MIA|Macedonian Information Agency|mia.mk|MK
agency|~ATA|Albanian Telegraphic Agency|ata.gov.al|AL
agency|~Kosovapress||kosovapress.com|XK
broadcaster|~BHRT||bhrt.ba|BA
broadcaster|Federalna TV|~Federalna|federalna.ba|BA
broadcaster|~RTRS||rtrs.tv|BA
broadcaster|Al Jazeera Balkans||balkans.aljazeera.net|BA|Al Jazeera
newspaper|~Oslobođenje|~Oslobodjenje|oslobodjenje.ba|BA
newspaper|Dnevni avaz|~Avaz|avaz.ba|BA
newspaper|Nezavisne novine|~Nezavisne|nezavisne.com|BA
newspaper|Glas Srpske||glassrpske.com|BA
online|~Klix|Klix.ba|klix.ba|BA
online|~Žurnal||zurnal.info|BA
online|~Detektor||detektor.ba|BA
online|~Istraga||istraga.ba|BA
online|Sarajevo Times||sarajevotimes.com|BA
online|~Istinomjer||istinomjer.ba|BA
broadcaster|~RTCG||rtcg.me|ME
newspaper|~Vijesti||vijesti.me|ME|United Group
newspaper|~Pobjeda||pobjeda.me|ME
newspaper|Dan Montenegro||dan.co.me|ME
magazine|Monitor Montenegro||monitor.co.me|ME
online|~CDM|CdM|cdm.me|ME
online|Portal Analitika||portalanalitika.me|ME
broadcaster|~MRT||mrt.com.mk|MK
broadcaster|~Telma||telma.com.mk|MK
broadcaster|~Alsat||alsat.mk|MK
newspaper|Nova Makedonija||novamakedonija.com.mk|MK
newspaper|Sloboden Pechat||slobodenpecat.mk|MK
newspaper|Koha Macedonia||koha.mk|MK
online|~Prizma||prizma.mk|MK
online|SDK.mk|Sakam Da Kazham|sdk.mk|MK
online|Meta.mk||meta.mk|MK
broadcaster|~RTSH||rtsh.al|AL
broadcaster|~Top Channel||top-channel.tv|AL
broadcaster|TV Klan||tvklan.al|AL
newspaper|Panorama Albania||panorama.com.al|AL
newspaper|~Shekulli||shekulli.com.al|AL
newspaper|Gazeta Shqiptare|~Balkanweb|balkanweb.com,gsh.al|AL
online|Reporter.al||reporter.al|AL|BIRN
online|~Lapsi||lapsi.al|AL
online|Exit News||exit.al|AL
online|Tirana Times||tiranatimes.com|AL
broadcaster|~RTK||rtklive.com|XK
newspaper|Koha Ditore|~Koha|koha.net|XK
newspaper|~Zëri||zeri.info|XK
newspaper|Kosova Sot||kosova-sot.info|XK
online|~Kallxo||kallxo.com|XK|BIRN
online|Prishtina Insight||prishtinainsight.com|XK|BIRN
online|Gazeta Express||gazetaexpress.com|XK
online|~Nacionale||nacionale.com|XK
state|RFE/RL Siberia.Realities|~Sibreal|sibreal.org|CZ|RFE/RL
state|Radio Svoboda||svoboda.org,radiosvoboda.org|CZ|RFE/RL
`
