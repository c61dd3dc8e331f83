/** Newsrooms of the Nordic and Baltic countries; lines as in ../newsrooms.ts. */
export const NORDIC_BALTIC = `
agency|Swedish TT|TT News Agency|tt.se|SE
agency|NTB||ntb.no|NO
agency|Ritzau||ritzau.dk|DK
agency|STT|Finnish News Agency|stt.fi|FI
agency|BNS|Baltic News Service|bns.ee,bns.lt|LT
broadcaster|NRK|Norwegian Broadcasting Corporation|nrk.no|NO
broadcaster|SVT|Sveriges Television|svt.se|SE
broadcaster|DR|Danmarks Radio,Danish Broadcasting Corporation|dr.dk|DK
broadcaster|Yle|Finnish Broadcasting Company|yle.fi|FI
broadcaster|ERR|Estonian Public Broadcasting|err.ee|EE
broadcaster|LRT|Lithuanian National Radio and Television,Lietuvos radijas ir televizija|lrt.lt|LT
newspaper|Dagens Nyheter||dn.se|SE|Bonnier
newspaper|Svenska Dagbladet||svd.se|SE|Schibsted
newspaper|Aftonbladet||aftonbladet.se|SE|Schibsted
newspaper|Expressen||expressen.se|SE|Bonnier
newspaper|Aftenposten||aftenposten.no|NO|Schibsted
newspaper|Verdens Gang|VG|vg.no|NO|Schibsted
newspaper|Dagbladet||dagbladet.no|NO|Aller
newspaper|Politiken||politiken.dk|DK|JP/Politikens Hus
newspaper|Jyllands-Posten||jyllands-posten.dk|DK|JP/Politikens Hus
newspaper|Berlingske||berlingske.dk|DK|Berlingske Media
newspaper|Helsingin Sanomat||hs.fi|FI|Sanoma
newspaper|Postimees||postimees.ee|EE|Postimees
online|The Local||thelocal.com,thelocal.se|SE|The Local
online|Delfi||delfi.lt,delfi.ee|LT|Ekspress Grupp
online|Meduza||meduza.io|LV
online|The Insider||theins.ru,theins.press|LV
newspaper|TradeWinds||tradewindsnews.com|NO
broadcaster|Sveriges Radio|SR Ekot|sverigesradio.se|SE
broadcaster|TV4|TV4 Nyheterna|tv4.se|SE|Telia
newspaper|~Göteborgs-Posten||gp.se|SE|Stampen
newspaper|~Sydsvenskan||sydsvenskan.se|SE|Bonnier
newspaper|Dagens Industri||di.se|SE|Bonnier
newspaper|Helsingborgs Dagblad||hd.se|SE|Bonnier
newspaper|Upsala Nya Tidning|~UNT|unt.se|SE|NTM
newspaper|Norrköpings Tidningar||nt.se|SE|NTM
newspaper|Östgöta Correspondenten|~Corren|corren.se|SE|NTM
newspaper|~Barometern||barometern.se|SE|Gota Media
newspaper|~Västerbottens-Kuriren||vk.se|SE
newspaper|~Norran||norran.se|SE
newspaper|~Dagen||dagen.se|SE
newspaper|Dagens ETC||etc.se|SE
newspaper|~Arbetarbladet||arbetarbladet.se|SE|Bonnier
newspaper|Nerikes Allehanda||na.se|SE|Bonnier
newspaper|Sundsvalls Tidning||st.nu|SE|Bonnier
magazine|Fokus Sweden||fokus.se|SE
online|~Omni||omni.se|SE|Schibsted
online|~Breakit||breakit.se|SE
online|Nyheter Idag||nyheteridag.se|SE
online|~Realtid||realtid.se|SE
online|~Altinget||altinget.dk,altinget.se,altinget.no|DK
broadcaster|TV 2 Norway|TV 2 Norge|tv2.no|NO|Egmont
newspaper|Dagens Næringsliv|DN Norway|dn.no|NO
newspaper|Bergens Tidende||bt.no|NO|Schibsted
newspaper|Stavanger Aftenblad||aftenbladet.no|NO|Schibsted
newspaper|~Adresseavisen||adressa.no|NO|Polaris
newspaper|~Klassekampen||klassekampen.no|NO
newspaper|~Dagsavisen||dagsavisen.no|NO
newspaper|~Morgenbladet||morgenbladet.no|NO
newspaper|Vårt Land||vl.no|NO
newspaper|~Nordlys||nordlys.no|NO|Amedia
newspaper|~Finansavisen||finansavisen.no|NO
newspaper|~Fædrelandsvennen||fvn.no|NO|Schibsted
newspaper|The Barents Observer||thebarentsobserver.com|NO
newspaper|High North News||highnorthnews.com|NO
newspaper|~Svalbardposten||svalbardposten.no|NO
online|~Nettavisen||nettavisen.no|NO|Amedia
online|E24||e24.no|NO|Schibsted
online|~Faktisk||faktisk.no|NO
online|Filter Nyheter||filternyheter.no|NO
broadcaster|TV 2 Denmark|TV 2 Danmark|nyheder.tv2.dk,tv2.dk|DK
newspaper|BT Denmark|B.T.|bt.dk|DK|Berlingske Media
newspaper|Ekstra Bladet||ekstrabladet.dk|DK|JP/Politikens Hus
newspaper|~Børsen||borsen.dk|DK|Bonnier
newspaper|~Information||information.dk|DK
newspaper|Kristeligt Dagblad||kristeligt-dagblad.dk|DK
newspaper|~Weekendavisen||weekendavisen.dk|DK|Berlingske Media
newspaper|~Nordjyske||nordjyske.dk|DK
newspaper|Fyens Stiftstidende||fyens.dk|DK
newspaper|JydskeVestkysten||jv.dk|DK
newspaper|~Arbejderen||arbejderen.dk|DK
online|~Zetland||zetland.dk|DK
online|The Local Denmark||thelocal.dk|DK|The Local
online|~FINANS||finans.dk|DK|JP/Politikens Hus
online|~Danwatch||danwatch.dk|DK
newspaper|~Sermitsiaq||sermitsiaq.ag|GL
broadcaster|~KNR||knr.gl|GL
broadcaster|Kringvarp Føroya||kvf.fo|FO
newspaper|~Sosialurin||in.fo|FO
broadcaster|MTV Uutiset|MTV3|mtvuutiset.fi|FI
newspaper|~Ilta-Sanomat||is.fi|FI|Sanoma
newspaper|~Iltalehti||iltalehti.fi|FI|Alma Media
newspaper|~Kauppalehti||kauppalehti.fi|FI|Alma Media
newspaper|~Aamulehti||aamulehti.fi|FI|Sanoma
newspaper|Turun Sanomat||ts.fi|FI
newspaper|~Kaleva||kaleva.fi|FI
newspaper|~Hufvudstadsbladet|~HBL|hbl.fi|FI
newspaper|~Keskisuomalainen||ksml.fi|FI
newspaper|Savon Sanomat||savonsanomat.fi|FI
newspaper|~Karjalainen||karjalainen.fi|FI
newspaper|Lapin Kansa||lapinkansa.fi|FI
newspaper|~Ålandstidningen||alandstidningen.ax|AX
newspaper|Maaseudun Tulevaisuus||maaseuduntulevaisuus.fi|FI
magazine|Suomen Kuvalehti||suomenkuvalehti.fi|FI
online|Uusi Suomi||uusisuomi.fi|FI|Alma Media
online|~Verkkouutiset||verkkouutiset.fi|FI
broadcaster|~RÚV|~RUV|ruv.is|IS
newspaper|~Morgunblaðið|~Morgunbladid|mbl.is|IS
online|~Vísir||visir.is|IS
newspaper|DV Iceland||dv.is|IS
newspaper|~Heimildin||heimildin.is|IS
newspaper|Reykjavík Grapevine|Reykjavik Grapevine|grapevine.is|IS
magazine|Iceland Review||icelandreview.com|IS
newspaper|Eesti Päevaleht||epl.delfi.ee|EE|Ekspress Grupp
newspaper|~Õhtuleht||ohtuleht.ee|EE
newspaper|~Äripäev||aripaev.ee|EE|Bonnier
newspaper|Eesti Ekspress||ekspress.delfi.ee|EE|Ekspress Grupp
agency|~LETA||leta.lv|LV
agency|~ELTA||elta.lt|LT
broadcaster|Latvian Public Media|~LSM|lsm.lv|LV
broadcaster|TV3 Latvia|TV3.lv|tv3.lv|LV
broadcaster|~LNK||lnk.lt|LT
newspaper|~Diena||diena.lv|LV
newspaper|Latvijas Avīze||la.lv|LV
newspaper|~Neatkarīgā||nra.lv|LV
newspaper|Dienas Bizness||db.lv|LV
online|~TVNET||tvnet.lv|LV|Postimees
online|~Re:Baltica||rebaltica.lv|LV
online|The Baltic Times||baltictimes.com|LV
newspaper|Lietuvos rytas||lrytas.lt|LT
newspaper|Verslo žinios||vz.lt|LT|Bonnier
online|15min||15min.lt|LT
online|~Siena|Siena.lt|siena.lt|LT
online|Alfa.lt||alfa.lt|LT
online|~Important Stories|iStories|istories.media|LV
online|~Hengaw||hengaw.net|NO
online|Netra News||netra.news|SE
agency|~Forum 18||forum18.org|NO
`
