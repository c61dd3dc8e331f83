/** Newsrooms of Russia, Ukraine, Belarus, the Caucasus and Central Asia; lines as in ../newsrooms.ts. */
export const RUSSIA_NEIGHBOURS = `
agency|Interfax|Interfax news agency|interfax.ru,interfax.com|RU
agency|Interfax-Ukraine||interfax.com.ua|UA
agency|UNIAN||unian.info,unian.ua|UA
agency|Turan|Turan Information Agency|turan.az|AZ
agency|Trend News Agency||trend.az|AZ
agency|Armenpress||armenpress.am|AM
agency|Interpressnews||interpressnews.ge|GE
agency|AKIpress||akipress.com|KG
agency|Kazinform||inform.kz|KZ
state|TASS|ITAR-TASS,Itar-Tass|tass.com,tass.ru|RU
state|RIA Novosti|RIA|ria.ru|RU|Rossiya Segodnya
state|Sputnik|Sputnik News|sputniknews.com,sputnikglobe.com|RU|Rossiya Segodnya
state|RT|Russia Today|rt.com|RU|RT
state|Rossiya 24|Rossiya-24,Rossiya 1|vesti.ru|RU|VGTRK
state|Channel One Russia|Channel One|1tv.ru|RU|National Media Group
state|Belta|BelTA|belta.by|BY
state|Ukrinform||ukrinform.net,ukrinform.ua|UA
state|Azertac|AZERTAC|azertag.az|AZ
broadcaster|Suspilne||suspilne.media|UA
broadcaster|Espreso TV|Espreso|espreso.tv|UA
broadcaster|TV Rain|Dozhd|tvrain.ru,tvrain.tv|RU
broadcaster|Echo of Moscow|Ekho Moskvy|echo.msk.ru|RU
newspaper|Kommersant||kommersant.ru|RU
newspaper|Izvestia|Izvestiya|iz.ru|RU|National Media Group
newspaper|Vedomosti||vedomosti.ru|RU
newspaper|Komsomolskaya Pravda||kp.ru|RU
newspaper|Novaya Gazeta||novayagazeta.ru,novayagazeta.eu|RU
newspaper|Rossiyskaya Gazeta||rg.ru|RU
newspaper|The Moscow Times||themoscowtimes.com|RU
newspaper|Kyiv Post|Kiev Post|kyivpost.com|UA
newspaper|The Kyiv Independent||kyivindependent.com|UA
newspaper|Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua|UA
online|Lenta.ru|Lenta|lenta.ru|RU
online|Gazeta.ru||gazeta.ru|RU
online|RBC|RBK|rbc.ru|RU
online|Fontanka||fontanka.ru|RU
online|Mediazona||zona.media|RU
online|Hromadske||hromadske.ua|UA
online|OC Media||oc-media.org|GE
online|Civil.ge||civil.ge|GE
agency|~Rosbalt||rosbalt.ru|RU
agency|~Regnum||regnum.ru|RU
agency|Prime Russia||1prime.ru|RU|Rossiya Segodnya
state|Radio Azattyk|~Azattyk|azattyk.org|KG|RFE/RL
state|Radio Azattyq|~Azattyq|azattyq.org|KZ|RFE/RL
state|Radio Ozodi||ozodi.org|TJ|RFE/RL
state|Radio Ozodlik||ozodlik.org|UZ|RFE/RL
state|Radio Azatutyun|~Azatutyun|azatutyun.am|AM|RFE/RL
state|Radio Azadliq||azadliq.org|AZ|RFE/RL
state|Radio Svaboda||svaboda.org|BY|RFE/RL
state|Radio Tavisupleba||radiotavisupleba.ge|GE|RFE/RL
state|~Zvezda|TV Zvezda|tvzvezda.ru|RU
state|~VGTRK||vgtrk.ru|RU
state|NTV Russia||ntv.ru|RU|Gazprom Media
state|REN TV||ren.tv|RU
state|Parlamentskaya Gazeta||pnp.ru|RU
state|Krasnaya Zvezda||redstar.ru|RU
state|~Ruptly||ruptly.tv|RU|RT
newspaper|Moskovsky Komsomolets|Moskovskij Komsomolets|mk.ru|RU
newspaper|Argumenty i Fakty|AiF|aif.ru|RU
newspaper|Nezavisimaya Gazeta||ng.ru|RU
newspaper|Sovetsky Sport||sovsport.ru|RU
newspaper|~Sport-Express||sport-express.ru|RU
newspaper|Pravda.ru||pravda.ru|RU
newspaper|~Vzglyad||vz.ru|RU
newspaper|Novye Izvestia||newizv.ru|RU
newspaper|Delovoy Peterburg||dp.ru|RU
newspaper|~Business Online||business-gazeta.ru|RU
newspaper|Vechernyaya Moskva||vm.ru|RU
magazine|Expert Russia||expert.ru|RU
magazine|Forbes Russia||forbes.ru|RU
online|Life.ru||life.ru|RU
online|~Znak||znak.com|RU
online|Takie Dela||takiedela.ru|RU
online|~Proekt||proekt.media|RU
online|~The Bell||thebell.io|RU
online|~Verstka||verstka.media|RU
online|~Agentstvo||agents.media|RU
online|~Holod||holod.media|RU
online|Kavkazsky Uzel|Caucasian Knot|kavkaz-uzel.eu,kavkaz-uzel.ru|RU
online|Tayga.info||tayga.info|RU
online|7x7||semnasem.org|RU
online|~OVD-Info||ovd.info,ovdinfo.org|RU
online|Mail.ru News||news.mail.ru|RU|VK
online|Rambler News||news.rambler.ru|RU
online|~NEWSru||newsru.com|RU
online|Republic.ru||republic.ru|RU
online|~Baza||baza.io|RU
online|74.ru||74.ru|RU
online|~NGS||ngs.ru|RU
online|Ura.ru|URA.RU|ura.news|RU
online|~EADaily||eadaily.com|RU
agency|Ukrainian News|Українські Новини|ukranews.com|UA
agency|~RBC-Ukraine|~RBK-Ukraina|rbc.ua|UA
broadcaster|1+1|TSN Ukraine|tsn.ua,1plus1.ua|UA
broadcaster|24 Kanal|~24 Channel|24tv.ua|UA
broadcaster|5 Kanal|Channel 5 Ukraine|5.ua|UA
broadcaster|~ICTV|Fakty ICTV|fakty.com.ua|UA|StarLightMedia
broadcaster|~Priamyi||prm.ua|UA
broadcaster|Ukrainian Radio||ukr.radio|UA|Suspilne
broadcaster|Army FM||armyfm.com.ua|UA
newspaper|Ukrainska Pravda Ekonomichna|Ekonomichna Pravda|epravda.com.ua|UA|Ukrainska Pravda
newspaper|European Pravda||eurointegration.com.ua|UA|Ukrainska Pravda
newspaper|Dzerkalo Tyzhnia|ZN.UA,Zerkalo Nedeli|zn.ua|UA
newspaper|Holos Ukrainy||golos.com.ua|UA
newspaper|Uriadovy Kurier||ukurier.gov.ua|UA
newspaper|Den Ukraine|Day Kyiv|day.kyiv.ua|UA
newspaper|~Segodnya||segodnya.ua|UA
newspaper|Fakty i Kommentarii||fakty.ua|UA
magazine|Novoye Vremya|New Voice of Ukraine|nv.ua|UA
magazine|Ukrainian Week|~Tyzhden|tyzhden.ua,ukrainianweek.com|UA
magazine|Focus Ukraine||focus.ua|UA
online|~Babel||babel.ua|UA
online|LB.ua||lb.ua|UA
online|LIGA.net|~Liga|liga.net|UA
online|Censor.net|Censor.NET|censor.net,censor.net.ua|UA
online|~Obozrevatel||obozrevatel.com|UA
online|~Glavcom||glavcom.ua|UA
online|Zaxid.net|~Zaxid|zaxid.net|UA
online|Slidstvo.Info||slidstvo.info|UA
online|Bihus.Info|~Bihus|bihus.info|UA
online|Detector Media||detector.media|UA
online|StopFake||stopfake.org|UA
online|Strana.ua||strana.ua,strana.today|UA
online|Euromaidan Press||euromaidanpress.com|UA
online|~Militarnyi||militarnyi.com,mil.in.ua|UA
online|Defense Express||defence-ua.com|UA
online|~Zaborona||zaborona.com|UA
online|Gwara Media||gwaramedia.com|UA
online|~Graty||graty.me|UA
online|Crimean Tatar QHA|~QHA|qha.com.ua|UA
state|Krym.Realii|Crimea.Realities|krymr.com|UA|RFE/RL
agency|BelaPAN||belapan.com,naviny.by|BY
state|~ONT||ont.by|BY
state|Belarus 1|~Belteleradio|tvr.by|BY
state|Sovetskaya Belorussiya|SB Belarus Segodnya|sb.by|BY
newspaper|Nasha Niva||nashaniva.com|BY
newspaper|Narodnaya Volya||nv-online.info|BY
online|~Zerkalo|TUT.BY,Zerkalo.io|zerkalo.io,tut.by|BY
online|Charter 97|Charter97|charter97.org|BY
online|~Reformation|Reform.news|reform.news,reform.by|BY
online|~Onliner||onliner.by|BY
online|Belarusian Investigative Center||investigatebel.org|BY
agency|Report News Agency||report.az|AZ
agency|APA Azerbaijan|APA.az|apa.az|AZ
broadcaster|Meydan TV||meydan.tv|AZ
broadcaster|AnewZ||anewz.tv|AZ
newspaper|~Azernews||azernews.az|AZ
newspaper|Yeni Müsavat|~Musavat|musavat.com|AZ
online|Caliber.Az|~Caliber|caliber.az|AZ
online|Abzas Media||abzas.org|AZ
online|~JAMnews||jam-news.net|GE
online|~Haqqin||haqqin.az|AZ
online|~Minval||minval.az|AZ
agency|News.am||news.am|AM
agency|~Arka||arka.am|AM
agency|Panorama.am||panorama.am|AM
agency|PanARMENIAN.Net|PanArmenian|panarmenian.net|AM
broadcaster|Armenian Public TV|1TV Armenia|1tv.am,1lurer.am|AM
broadcaster|CivilNet||civilnet.am|AM
newspaper|~Aravot||aravot.am|AM
newspaper|~Hraparak||hraparak.am|AM
online|~Hetq||hetq.am|AM
online|EVN Report||evnreport.com|AM
online|Factor.am||factor.am|AM
broadcaster|~Imedi|TV Imedi|imedi.ge,imedinews.ge|GE
broadcaster|Rustavi 2||rustavi2.ge|GE
broadcaster|~Mtavari|Mtavari Arkhi|mtavari.tv|GE
broadcaster|Formula TV||formulanews.ge|GE
broadcaster|TV Pirveli||tvpirveli.ge|GE
broadcaster|1TV Georgia|Georgian Public Broadcaster|1tv.ge|GE
newspaper|Georgia Today||georgiatoday.ge|GE
newspaper|~Batumelebi||batumelebi.netgazeti.ge|GE
online|~Netgazeti||netgazeti.ge|GE
online|Agenda.ge||agenda.ge|GE
online|On.ge||on.ge|GE
online|iFact||ifact.ge|GE
agency|24.kg||24.kg|KG
agency|~Kabar||kabar.kg|KG
agency|~Khovar||khovar.tj|TJ
agency|~Asia-Plus||asiaplustj.info|TJ
agency|UzA|Uzbekistan National News Agency|uza.uz|UZ
agency|TDH Turkmenistan|Turkmenistan State News Agency|tdh.gov.tm|TM
agency|KazTAG||kaztag.kz|KZ
agency|~Interfax-Kazakhstan||interfax.kz|KZ|Interfax
agency|~Montsame||montsame.mn|MN
broadcaster|~Khabar|Khabar 24|khabar.kz,24.kz|KZ
broadcaster|~KTK|KTK Kazakhstan|ktk.kz|KZ
broadcaster|~Qazaqstan||qazaqstan.tv|KZ
newspaper|Egemen Qazaqstan||egemen.kz|KZ
newspaper|Kazakhstanskaya Pravda||kazpravda.kz|KZ
newspaper|The Astana Times||astanatimes.com|KZ
newspaper|~Vremya||time.kz|KZ
newspaper|Uralskaya Nedelya||uralskweek.kz|KZ
newspaper|Vecherny Bishkek||vb.kg|KG
newspaper|Slovo Kyrgyzstana||slovo.kg|KG
online|~Tengrinews||tengrinews.kz|KZ
online|Zakon.kz||zakon.kz|KZ
online|Nur.kz||nur.kz|KZ
online|~Vlast||vlast.kz|KZ
online|Orda.kz||orda.kz|KZ
online|~Ulysmedia||ulysmedia.kz|KZ
online|~Kloop||kloop.kg|KG
online|Kaktus Media||kaktus.media|KG
online|Times of Central Asia||timesca.com|KG
online|Gazeta.uz||gazeta.uz|UZ
online|Kun.uz||kun.uz|UZ
online|~Daryo||daryo.uz|UZ
online|Podrobno.uz||podrobno.uz|UZ
online|Fergana News|~Fergana|fergana.ru,fergana.agency|UZ
online|~Akhbor||akhbor.com|TJ
online|Pamir Daily News||pamirdailynews.com|TJ
online|Chronicles of Turkmenistan||hronikatm.com|TM
online|Turkmen.news||turkmen.news|TM
online|~Ikon|iKon|ikon.mn|MN
online|News.mn||news.mn|MN
newspaper|UB Post||theubposts.com|MN
newspaper|~Unuudur||unuudur.mn|MN
`
