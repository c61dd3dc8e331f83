/** Broadcasters of American cities; lines as in ../../newsrooms.ts. */
export const STATIONS = `
broadcaster|~WABC-TV|ABC7 New York|abc7ny.com|US|Disney
broadcaster|~KABC-TV|ABC7 Los Angeles|abc7.com|US|Disney
broadcaster|~WLS-TV|ABC7 Chicago|abc7chicago.com|US|Disney
broadcaster|~KGO-TV|ABC7 News|abc7news.com|US|Disney
broadcaster|~WPVI-TV|6abc|6abc.com|US|Disney
broadcaster|~KTRK-TV|ABC13 Houston|abc13.com|US|Disney
broadcaster|~WTVD|ABC11|abc11.com|US|Disney
broadcaster|~KFSN-TV|ABC30|abc30.com|US|Disney
broadcaster|~WNBC|NBC New York|nbcnewyork.com|US|NBCUniversal
broadcaster|~KNBC|NBC Los Angeles|nbclosangeles.com|US|NBCUniversal
broadcaster|~WMAQ-TV|NBC Chicago|nbcchicago.com|US|NBCUniversal
broadcaster|~WRC-TV|NBC Washington|nbcwashington.com|US|NBCUniversal
broadcaster|~WCAU|NBC Philadelphia|nbcphiladelphia.com|US|NBCUniversal
broadcaster|~KNTV|NBC Bay Area|nbcbayarea.com|US|NBCUniversal
broadcaster|~KXAS-TV|NBC DFW|nbcdfw.com|US|NBCUniversal
broadcaster|~WTVJ|NBC Miami|nbcmiami.com|US|NBCUniversal
broadcaster|~WBTS|NBC Boston|nbcboston.com|US|NBCUniversal
broadcaster|~KNSD|NBC San Diego|nbcsandiego.com|US|NBCUniversal
broadcaster|~KTVU|Fox KTVU|ktvu.com|US|Fox Corporation
broadcaster|~KTTV|Fox 11 Los Angeles|foxla.com|US|Fox Corporation
broadcaster|~WNYW|Fox 5 New York|fox5ny.com|US|Fox Corporation
broadcaster|~WTTG|Fox 5 DC|fox5dc.com|US|Fox Corporation
broadcaster|~WAGA-TV|Fox 5 Atlanta|fox5atlanta.com|US|Fox Corporation
broadcaster|~WFLD|Fox 32 Chicago|fox32chicago.com|US|Fox Corporation
broadcaster|~WJBK|Fox 2 Detroit|fox2detroit.com|US|Fox Corporation
broadcaster|~KMSP-TV|Fox 9|fox9.com|US|Fox Corporation
broadcaster|~WTXF-TV|Fox 29 Philadelphia|fox29.com|US|Fox Corporation
broadcaster|~KSAZ-TV|Fox 10 Phoenix|fox10phoenix.com|US|Fox Corporation
broadcaster|~KDFW|Fox 4 News|fox4news.com|US|Fox Corporation
broadcaster|~KRIV|Fox 26 Houston|fox26houston.com|US|Fox Corporation
broadcaster|~KTVI|Fox 2 Now|fox2now.com|US|Nexstar
broadcaster|~WGN|~WGN-TV,WGN News|wgntv.com|US|Nexstar
broadcaster|~KTLA||ktla.com|US|Nexstar
broadcaster|~WPIX|PIX11|pix11.com|US|Nexstar
broadcaster|KRON4|~KRON-TV|kron4.com|US|Nexstar
broadcaster|~KDVR|Fox 31 Denver|kdvr.com|US|Nexstar
broadcaster|~KXAN||kxan.com|US|Nexstar
broadcaster|~WFLA||wfla.com|US|Nexstar
broadcaster|~WKRN||wkrn.com|US|Nexstar
broadcaster|~WAVY||wavy.com|US|Nexstar
broadcaster|~KOIN||koin.com|US|Nexstar
broadcaster|~WJW|Fox 8 Cleveland|fox8.com|US|Nexstar
broadcaster|~KUSA|9News Denver|9news.com|US|Tegna
broadcaster|~KING 5|~KING-TV|king5.com|US|Tegna
broadcaster|~WFAA||wfaa.com|US|Tegna
broadcaster|~KHOU||khou.com|US|Tegna
broadcaster|KARE 11||kare11.com|US|Tegna
broadcaster|~WXIA|11Alive|11alive.com|US|Tegna
broadcaster|WUSA9|~WUSA|wusa9.com|US|Tegna
broadcaster|~KGW||kgw.com|US|Tegna
broadcaster|~KSDK||ksdk.com|US|Tegna
broadcaster|~WKYC||wkyc.com|US|Tegna
broadcaster|~WTSP||wtsp.com|US|Tegna
broadcaster|KENS 5||kens5.com|US|Tegna
broadcaster|12 News Phoenix|~KPNX|12news.com|US|Tegna
broadcaster|First Coast News||firstcoastnews.com|US|Tegna
broadcaster|~WCVB||wcvb.com|US|Hearst
broadcaster|~KCRA||kcra.com|US|Hearst
broadcaster|~WTAE||wtae.com|US|Hearst
broadcaster|~WBAL-TV|~WBAL|wbaltv.com|US|Hearst
broadcaster|~WESH||wesh.com|US|Hearst
broadcaster|~WLWT||wlwt.com|US|Hearst
broadcaster|~WISN||wisn.com|US|Hearst
broadcaster|~KMBC||kmbc.com|US|Hearst
broadcaster|~WDSU||wdsu.com|US|Hearst
broadcaster|~WMUR||wmur.com|US|Hearst
broadcaster|~KETV||ketv.com|US|Hearst
broadcaster|~KOCO||koco.com|US|Hearst
broadcaster|~KSBW||ksbw.com|US|Hearst
broadcaster|~WPBF||wpbf.com|US|Hearst
broadcaster|~WXII||wxii12.com|US|Hearst
broadcaster|~KSTP||kstp.com|US|Hubbard Broadcasting
broadcaster|~KPRC|Click2Houston|click2houston.com|US|Graham Media
broadcaster|~WDIV|ClickOnDetroit|clickondetroit.com|US|Graham Media
broadcaster|~WJXT|News4JAX|news4jax.com|US|Graham Media
broadcaster|~WKMG|ClickOrlando|clickorlando.com|US|Graham Media
broadcaster|~KSAT||ksat.com|US|Graham Media
broadcaster|~WSLS||wsls.com|US|Graham Media
broadcaster|~WPLG|~Local 10|local10.com|US|Berkshire Hathaway
broadcaster|~WSB-TV|~WSB|wsbtv.com|US|Cox Media Group
broadcaster|~WFTV||wftv.com|US|Cox Media Group
broadcaster|~WSOC||wsoctv.com|US|Cox Media Group
broadcaster|KIRO 7|~KIRO|kiro7.com|US|Cox Media Group
broadcaster|Boston 25 News||boston25news.com|US|Cox Media Group
broadcaster|~WPXI||wpxi.com|US|Cox Media Group
broadcaster|~WHIO||whio.com|US|Cox Media Group
broadcaster|KOMO News|~KOMO|komonews.com|US|Sinclair
broadcaster|~KATU||katu.com|US|Sinclair
broadcaster|~WJLA|7News DC|wjla.com|US|Sinclair
broadcaster|~WBFF|Fox Baltimore|foxbaltimore.com|US|Sinclair
broadcaster|~KUTV||kutv.com|US|Sinclair
broadcaster|~WPEC|CBS12|cbs12.com|US|Sinclair
broadcaster|News 3 Las Vegas|~KSNV|news3lv.com|US|Sinclair
broadcaster|~WTHR||wthr.com|US|Tegna
broadcaster|~WISH-TV||wishtv.com|US
broadcaster|~KSL||ksl.com|US|Deseret Management
broadcaster|~KTAR||ktar.com|US
broadcaster|~KVUE||kvue.com|US|Tegna
broadcaster|~WRAL||wral.com|US|Capitol Broadcasting
broadcaster|~WTVR|WTVR CBS 6|wtvr.com|US|Scripps
broadcaster|~WXYZ-TV|~WXYZ|wxyz.com|US|Scripps
broadcaster|~WEWS|News 5 Cleveland|news5cleveland.com|US|Scripps
broadcaster|~WCPO||wcpo.com|US|Scripps
broadcaster|~WFTS|ABC Action News|abcactionnews.com|US|Scripps
broadcaster|~WPTV||wptv.com|US|Scripps
broadcaster|~WMAR|WMAR 2 News|wmar2news.com|US|Scripps
broadcaster|~KSHB||kshb.com|US|Scripps
broadcaster|~KNXV|ABC15 Arizona|abc15.com|US|Scripps
broadcaster|~KGTV|10News|10news.com|US|Scripps
broadcaster|~KMGH|Denver7|denver7.com|US|Scripps
broadcaster|Scripps News||scrippsnews.com|US|Scripps
broadcaster|~WTMJ|TMJ4|tmj4.com|US|Scripps
broadcaster|NBC 26|~WGBA|nbc26.com|US|Scripps
broadcaster|~KTNV||ktnv.com|US|Scripps
broadcaster|~AZFamily|~KTVK,~KPHO|azfamily.com|US|Gray Media
broadcaster|~WSMV||wsmv.com|US|Gray Media
broadcaster|~KMOV||kmov.com|US|Gray Media
broadcaster|Atlanta News First||atlantanewsfirst.com|US|Gray Media
broadcaster|~WBTV||wbtv.com|US|Gray Media
broadcaster|~WAFB||wafb.com|US|Gray Media
broadcaster|~WVUE|Fox 8 New Orleans|fox8live.com|US|Gray Media
broadcaster|Cleveland 19||cleveland19.com|US|Gray Media
broadcaster|Hawaii News Now||hawaiinewsnow.com|US|Gray Media
broadcaster|~KPTV||kptv.com|US|Gray Media
broadcaster|~KOLD||kold.com|US|Gray Media
broadcaster|~WRDW||wrdw.com|US|Gray Media
broadcaster|Alaska's News Source|~KTUU|alaskasnewssource.com|US|Gray Media
broadcaster|~WHDH||whdh.com|US|Sunbeam
broadcaster|~WSVN||wsvn.com|US|Sunbeam
broadcaster|KHON2|~KHON|khon2.com|US|Nexstar
broadcaster|~KITV||kitv.com|US|Allen Media
broadcaster|NY1|Spectrum News NY1|ny1.com|US|Charter
broadcaster|Spectrum News||spectrumlocalnews.com|US|Charter
broadcaster|~News 12|~News 12 Long Island|news12.com|US|Altice
broadcaster|~WAMU||wamu.org|US
broadcaster|~WNYC||wnyc.org|US|New York Public Radio
broadcaster|~WBUR||wbur.org|US
broadcaster|GBH News|~WGBH|wgbh.org|US
broadcaster|~WBEZ||wbez.org|US|Chicago Public Media
broadcaster|~WHYY||whyy.org|US
broadcaster|~KQED||kqed.org|US
broadcaster|~KPCC|~LAist|laist.com,kpcc.org|US
broadcaster|~KPBS||kpbs.org|US
broadcaster|~KUOW||kuow.org|US
broadcaster|~KUT||kut.org|US
broadcaster|~OPB|Oregon Public Broadcasting|opb.org|US
broadcaster|MPR News|Minnesota Public Radio|mprnews.org|US
broadcaster|Georgia Public Broadcasting||gpb.org|US
broadcaster|Colorado Public Radio|CPR News|cpr.org|US
broadcaster|Houston Public Media||houstonpublicmedia.org|US
broadcaster|Wisconsin Public Radio||wpr.org|US
broadcaster|Vermont Public||vermontpublic.org|US
broadcaster|Maine Public||mainepublic.org|US
broadcaster|Alaska Public Media||alaskapublic.org|US
broadcaster|~WTOP||wtop.com|US|Hubbard Broadcasting
broadcaster|~ESPN||espn.com|US|Disney
broadcaster|Fox Sports||foxsports.com|US|Fox Corporation
broadcaster|CBS Sports||cbssports.com|US|Paramount
broadcaster|NBC Sports||nbcsports.com|US|NBCUniversal
broadcaster|~Weather Channel||weather.com|US
broadcaster|~Marketplace||marketplace.org|US
broadcaster|~PRX||theworld.org|US
broadcaster|Democracy Now!|Democracy Now|democracynow.org|US
broadcaster|Free Speech TV||freespeech.org|US
broadcaster|Real America's Voice||americasvoice.news|US
broadcaster|CBN News|~CBN|cbn.com|US
broadcaster|~EWTN||ewtn.com|US
broadcaster|CNN en Español||cnnespanol.cnn.com|US|Warner Bros. Discovery
broadcaster|~NTD||ntd.com|US|Epoch Media
broadcaster|Court TV||courttv.com|US|Scripps
broadcaster|TheGrio||thegrio.com|US|Allen Media
state|Radio Martí|Martí Noticias|martinoticias.com,radiotelevisionmarti.com|US|USAGM
`
