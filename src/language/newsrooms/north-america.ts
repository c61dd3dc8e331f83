/** Newsrooms of the United States and Canada; lines as in ../newsrooms.ts. */
export const NORTH_AMERICA = `
agency|Associated Press|AP,A.P.|apnews.com,ap.org|US
agency|United Press International|UPI|upi.com|US
agency|Bloomberg News|Bloomberg|bloomberg.com,bloomberglaw.com|US|Bloomberg
agency|Canadian Press||thecanadianpress.com|CA
agency|Jewish Telegraphic Agency|JTA|jta.org|US
agency|Catholic News Service|CNS|catholicnews.com|US
agency|Religion News Service|RNS|religionnews.com|US
agency|States Newsroom||statesnewsroom.com|US
agency|Dow Jones Newswires|Dow Jones|dowjones.com|US|News Corp
agency|Getty Images|Getty|gettyimages.com|US
state|Voice of America|VOA|voanews.com|US|USAGM
state|Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty|rferl.org|US|USAGM
state|Radio Free Asia|RFA|rfa.org|US|USAGM
state|Alhurra|Al-Hurra|alhurra.com|US|USAGM
state|Radio Farda||radiofarda.com|US|USAGM
state|Stars and Stripes||stripes.com|US
broadcaster|CNN|Cable News Network,CNN International|cnn.com,edition.cnn.com|US|Warner Bros. Discovery
broadcaster|NBC News|NBC|nbcnews.com|US|NBCUniversal
broadcaster|CBS News|CBS|cbsnews.com|US|Paramount
broadcaster|ABC News|ABC|abcnews.go.com,abcnews.com|US|Disney
broadcaster|Fox News|Fox,Fox News Channel|foxnews.com|US|Fox Corporation
broadcaster|Fox Business||foxbusiness.com|US|Fox Corporation
broadcaster|MSNBC||msnbc.com|US|Versant
broadcaster|CNBC||cnbc.com|US|NBCUniversal
broadcaster|NPR|National Public Radio|npr.org|US
broadcaster|PBS NewsHour|PBS|pbs.org|US
broadcaster|C-SPAN||c-span.org|US
broadcaster|Newsmax||newsmax.com|US
broadcaster|One America News|OAN,OANN|oann.com|US
broadcaster|Univision||univision.com|US|TelevisaUnivision
broadcaster|Telemundo||telemundo.com|US|NBCUniversal
broadcaster|NewsNation||newsnationnow.com|US|Nexstar
broadcaster|Bloomberg Television|Bloomberg TV||US|Bloomberg
broadcaster|CBC News|CBC,Canadian Broadcasting Corporation|cbc.ca|CA|CBC/Radio-Canada
broadcaster|CTV News|CTV|ctvnews.ca|CA|Bell Media
broadcaster|Global News||globalnews.ca|CA|Corus
newspaper|The New York Times|NYT,N.Y. Times|nytimes.com,nyti.ms|US|New York Times Company
newspaper|The Washington Post|WaPo|washingtonpost.com,wapo.st|US|Nash Holdings
newspaper|The Wall Street Journal|WSJ|wsj.com|US|News Corp
newspaper|USA Today||usatoday.com|US|Gannett
newspaper|Los Angeles Times|LA Times,L.A. Times|latimes.com|US|NantMedia
newspaper|Chicago Tribune||chicagotribune.com|US|Tribune Publishing
newspaper|Chicago Sun-Times||suntimes.com|US|Chicago Public Media
newspaper|The Boston Globe||bostonglobe.com|US|Boston Globe Media
newspaper|Boston Herald||bostonherald.com|US|MediaNews Group
newspaper|New York Post|NY Post|nypost.com|US|News Corp
newspaper|New York Daily News||nydailynews.com|US|Tribune Publishing
newspaper|Newsday||newsday.com|US
newspaper|The Washington Times||washingtontimes.com|US
newspaper|Washington Examiner||washingtonexaminer.com|US
newspaper|The Philadelphia Inquirer||inquirer.com|US
newspaper|San Francisco Chronicle||sfchronicle.com,sfgate.com|US|Hearst
newspaper|The Mercury News|San Jose Mercury News|mercurynews.com|US|MediaNews Group
newspaper|The San Diego Union-Tribune||sandiegouniontribune.com|US|MediaNews Group
newspaper|The Sacramento Bee||sacbee.com|US|McClatchy
newspaper|The Seattle Times||seattletimes.com|US
newspaper|The Oregonian||oregonlive.com|US|Advance
newspaper|The Denver Post||denverpost.com|US|MediaNews Group
newspaper|The Dallas Morning News||dallasnews.com|US|Hearst
newspaper|Houston Chronicle||chron.com,houstonchronicle.com|US|Hearst
newspaper|Austin American-Statesman||statesman.com|US|Hearst
newspaper|San Antonio Express-News||expressnews.com|US|Hearst
newspaper|The Arizona Republic||azcentral.com|US|Gannett
newspaper|The Salt Lake Tribune||sltrib.com|US
newspaper|Las Vegas Review-Journal||reviewjournal.com|US
newspaper|Star Tribune|Minneapolis Star Tribune|startribune.com|US
newspaper|Milwaukee Journal Sentinel||jsonline.com|US|Gannett
newspaper|Detroit Free Press||freep.com|US|Gannett
newspaper|The Detroit News||detroitnews.com|US
newspaper|The Plain Dealer||cleveland.com|US|Advance
newspaper|The Columbus Dispatch||dispatch.com|US|Gannett
newspaper|Pittsburgh Post-Gazette||post-gazette.com|US|Block Communications
newspaper|The Baltimore Sun||baltimoresun.com|US|Sinclair
newspaper|Richmond Times-Dispatch||richmond.com|US|Lee Enterprises
newspaper|The Atlanta Journal-Constitution|AJC|ajc.com|US|Cox Enterprises
newspaper|Miami Herald||miamiherald.com|US|McClatchy
newspaper|Tampa Bay Times||tampabay.com|US|Poynter
newspaper|Orlando Sentinel||orlandosentinel.com|US|Tribune Publishing
newspaper|Sun Sentinel||sun-sentinel.com|US|Tribune Publishing
newspaper|Times-Picayune||nola.com|US|Georges Media
newspaper|St. Louis Post-Dispatch||stltoday.com|US|Lee Enterprises
newspaper|Kansas City Star||kansascity.com|US|McClatchy
newspaper|Des Moines Register||desmoinesregister.com|US|Gannett
newspaper|Honolulu Star-Advertiser||staradvertiser.com|US
newspaper|Anchorage Daily News||adn.com|US
newspaper|Hartford Courant||courant.com|US|Tribune Publishing
newspaper|The Christian Science Monitor||csmonitor.com|US
newspaper|The Hill||thehill.com|US|Nexstar
newspaper|Roll Call||rollcall.com|US
newspaper|Military Times||militarytimes.com|US|Sightline Media
newspaper|The Epoch Times||theepochtimes.com|US|Epoch Media
newspaper|The Globe and Mail||theglobeandmail.com|CA
newspaper|Toronto Star||thestar.com|CA|Torstar
newspaper|National Post||nationalpost.com|CA|Postmedia
newspaper|Toronto Sun||torontosun.com|CA|Postmedia
newspaper|Vancouver Sun||vancouversun.com|CA|Postmedia
newspaper|Montreal Gazette||montrealgazette.com|CA|Postmedia
newspaper|Le Devoir||ledevoir.com|CA
newspaper|La Presse||lapresse.ca|CA
magazine|Time|Time magazine|time.com|US|Benioff
magazine|Newsweek||newsweek.com|US
magazine|The New Yorker|The New Yorker|newyorker.com|US|Condé Nast
magazine|The Atlantic||theatlantic.com|US|Emerson Collective
magazine|Foreign Policy||foreignpolicy.com|US|Graham Holdings
magazine|Foreign Affairs||foreignaffairs.com|US
magazine|Mother Jones||motherjones.com|US
magazine|Rolling Stone||rollingstone.com|US|Penske Media
magazine|National Geographic||nationalgeographic.com|US|Disney
magazine|The New Republic||newrepublic.com|US
magazine|National Review||nationalreview.com|US
magazine|Vanity Fair||vanityfair.com|US|Condé Nast
magazine|Fortune||fortune.com|US
magazine|Forbes||forbes.com|US
magazine|Businessweek|Bloomberg Businessweek||US|Bloomberg
magazine|Scientific American||scientificamerican.com|US|Springer Nature
magazine|Science|Science magazine|science.org|US
magazine|Aviation Week||aviationweek.com|US
magazine|The Diplomat||thediplomat.com|US
magazine|Variety||variety.com|US|Penske Media
magazine|The Hollywood Reporter||hollywoodreporter.com|US|Penske Media
magazine|Wired||wired.com|US|Condé Nast
magazine|People|People magazine|people.com|US|People Inc.
online|Politico|POLITICO|politico.com,politico.eu|US|Axel Springer
online|Axios||axios.com|US
online|HuffPost|Huffington Post|huffpost.com,huffingtonpost.com|US|BuzzFeed
online|BuzzFeed News|BuzzFeed|buzzfeednews.com,buzzfeed.com|US
online|Vox||vox.com|US|Vox Media
online|Vice News|VICE News,Vice|vice.com|US
online|The Intercept|Intercept|theintercept.com|US
online|ProPublica||propublica.org|US
online|The Daily Beast||thedailybeast.com|US|People Inc.
online|Business Insider||businessinsider.com,insider.com|US|Axel Springer
online|Semafor||semafor.com|US|Semafor
online|Slate||slate.com|US|Graham Holdings
online|Salon||salon.com|US
online|Breitbart|Breitbart News|breitbart.com|US
online|Daily Caller||dailycaller.com|US
online|Quartz||qz.com|US
online|The Verge||theverge.com|US|Vox Media
online|TechCrunch||techcrunch.com|US|Regent
online|TMZ||tmz.com|US|Fox Corporation
online|Yahoo News|Yahoo! News|news.yahoo.com|US|Yahoo
online|Defense One||defenseone.com|US
online|Defense News||defensenews.com|US|Sightline Media
online|Military.com||military.com|US
online|The War Zone||twz.com|US
online|Al-Monitor|Al Monitor|al-monitor.com|US
online|Eurasianet||eurasianet.org|US
online|Sahara Reporters|SaharaReporters|saharareporters.com|US
agency|AP Photo||apimages.com|US|Associated Press
agency|Zuma Press||zumapress.com|US
agency|Kaiser Health News|KFF Health News,~KHN|kffhealthnews.org,khn.org|US|KFF
agency|~Stateline||stateline.org|US|States Newsroom
agency|Tribune News Service|Tribune Content Agency|tribunecontentagency.com|US|Tribune Publishing
agency|Courthouse News Service|Courthouse News|courthousenews.com|US
agency|PR Newswire||prnewswire.com|US|Cision
agency|Business Wire||businesswire.com|US|Berkshire Hathaway
agency|GlobeNewswire||globenewswire.com|US|Notified
newspaper|Albuquerque Journal||abqjournal.com|US
newspaper|Albany Times Union|Times Union|timesunion.com|US|Hearst
newspaper|Arkansas Democrat-Gazette||arkansasonline.com,nwaonline.com|US|WEHCO Media
newspaper|Asbury Park Press||app.com|US|Gannett
newspaper|Augusta Chronicle||augustachronicle.com|US|Gannett
newspaper|Austin Chronicle||austinchronicle.com|US
newspaper|Bangor Daily News||bangordailynews.com|US
newspaper|Billings Gazette||billingsgazette.com|US|Lee Enterprises
newspaper|Birmingham News|AL.com|al.com|US|Advance
newspaper|The Buffalo News||buffalonews.com|US|Lee Enterprises
newspaper|Burlington Free Press||burlingtonfreepress.com|US|Gannett
newspaper|Charleston Gazette-Mail||wvgazettemail.com|US|HD Media
newspaper|The Charlotte Observer||charlotteobserver.com|US|McClatchy
newspaper|Chattanooga Times Free Press||timesfreepress.com|US|WEHCO Media
newspaper|Chicago Reader||chicagoreader.com|US
newspaper|The Cincinnati Enquirer|~Enquirer|cincinnati.com|US|Gannett
newspaper|~Citizens' Voice||citizensvoice.com|US
newspaper|Clarion Ledger||clarionledger.com|US|Gannett
newspaper|Colorado Springs Gazette||gazette.com|US|Clarity Media
newspaper|~The Commercial Appeal||commercialappeal.com|US|Gannett
newspaper|Concord Monitor||concordmonitor.com|US
newspaper|Corpus Christi Caller-Times||caller.com|US|Gannett
newspaper|~The Courier-Journal|Louisville Courier Journal|courier-journal.com|US|Gannett
newspaper|Daily Herald||dailyherald.com|US
newspaper|Daily Oklahoman|~Oklahoman|oklahoman.com|US|Gannett
newspaper|Dayton Daily News||daytondailynews.com|US|Cox Enterprises
newspaper|Daytona Beach News-Journal||news-journalonline.com|US|Gannett
newspaper|Delaware Online|News Journal|delawareonline.com|US|Gannett
newspaper|Democrat and Chronicle||democratandchronicle.com|US|Gannett
newspaper|Deseret News||deseret.com|US|Deseret Management
newspaper|Duluth News Tribune||duluthnewstribune.com|US|Forum Communications
newspaper|East Bay Times||eastbaytimes.com|US|MediaNews Group
newspaper|El Nuevo Herald||elnuevoherald.com|US|McClatchy
newspaper|El Nuevo Día||elnuevodia.com|PR|GFR Media
newspaper|El Paso Times||elpasotimes.com|US|Gannett
newspaper|El Diario Nueva York|El Diario NY|eldiariony.com|US|Impremedia
newspaper|La Opinión||laopinion.com|US|Impremedia
newspaper|El Vocero||elvocero.com|PR
newspaper|Primera Hora||primerahora.com|PR|GFR Media
newspaper|Erie Times-News||goerie.com|US|Gannett
newspaper|Evansville Courier & Press||courierpress.com|US|Gannett
newspaper|Florida Times-Union||jacksonville.com|US|Gannett
newspaper|Florida Today||floridatoday.com|US|Gannett
newspaper|Forum of Fargo-Moorhead|~Inforum|inforum.com|US|Forum Communications
newspaper|Fort Worth Star-Telegram||star-telegram.com|US|McClatchy
newspaper|The Fresno Bee||fresnobee.com|US|McClatchy
newspaper|Grand Forks Herald||grandforksherald.com|US|Forum Communications
newspaper|Grand Rapids Press|~MLive|mlive.com|US|Advance
newspaper|Green Bay Press-Gazette||greenbaypressgazette.com|US|Gannett
newspaper|Greenville News||greenvilleonline.com|US|Gannett
newspaper|Idaho Statesman||idahostatesman.com|US|McClatchy
newspaper|Indianapolis Star|IndyStar|indystar.com|US|Gannett
newspaper|Journal & Courier||jconline.com|US|Gannett
newspaper|Kentucky Herald-Leader|Lexington Herald-Leader|kentucky.com|US|McClatchy
newspaper|Knoxville News Sentinel||knoxnews.com|US|Gannett
newspaper|Lancaster Online|~LNP|lancasteronline.com|US
newspaper|Lansing State Journal||lansingstatejournal.com|US|Gannett
newspaper|Las Vegas Sun||lasvegassun.com|US
newspaper|Lincoln Journal Star||journalstar.com|US|Lee Enterprises
newspaper|Long Beach Press-Telegram||presstelegram.com|US|MediaNews Group
newspaper|Los Angeles Daily News||dailynews.com|US|MediaNews Group
newspaper|Marin Independent Journal||marinij.com|US|MediaNews Group
newspaper|The Modesto Bee||modbee.com|US|McClatchy
newspaper|Montgomery Advertiser||montgomeryadvertiser.com|US|Gannett
newspaper|~Morning Call||mcall.com|US|Tribune Publishing
newspaper|Naples Daily News||naplesnews.com|US|Gannett
newspaper|New Hampshire Union Leader|Union Leader|unionleader.com|US
newspaper|New Haven Register||nhregister.com|US|Hearst
newspaper|The News & Observer||newsobserver.com|US|McClatchy
newspaper|News & Record||greensboro.com|US|Lee Enterprises
newspaper|News Tribune|Tacoma News Tribune|thenewstribune.com|US|McClatchy
newspaper|NJ.com|~Star-Ledger|nj.com|US|Advance
newspaper|North Jersey Media|Bergen Record,NorthJersey.com|northjersey.com|US|Gannett
newspaper|Omaha World-Herald||omaha.com|US|Lee Enterprises
newspaper|Orange County Register|OC Register|ocregister.com|US|MediaNews Group
newspaper|The Palm Beach Post||palmbeachpost.com|US|Gannett
newspaper|~Patriot-News|PennLive|pennlive.com|US|Advance
newspaper|Peoria Journal Star||pjstar.com|US|Gannett
newspaper|Philadelphia Tribune||phillytrib.com|US
newspaper|Pittsburgh Tribune-Review|TribLive|triblive.com|US
newspaper|Portland Press Herald||pressherald.com|US|National Trust for Local News
newspaper|Poughkeepsie Journal||poughkeepsiejournal.com|US|Gannett
newspaper|The Press Democrat||pressdemocrat.com|US|MediaNews Group
newspaper|Press of Atlantic City||pressofatlanticcity.com|US|Lee Enterprises
newspaper|~The Press-Enterprise||pe.com|US|MediaNews Group
newspaper|The Providence Journal||providencejournal.com|US|Gannett
newspaper|Quad-City Times||qctimes.com|US|Lee Enterprises
newspaper|~Register-Guard||registerguard.com|US|Gannett
newspaper|Reno Gazette Journal||rgj.com|US|Gannett
newspaper|The Roanoke Times||roanoke.com|US|Lee Enterprises
newspaper|Santa Barbara News-Press||newspress.com|US
newspaper|Santa Fe New Mexican||santafenewmexican.com|US
newspaper|Sarasota Herald-Tribune||heraldtribune.com|US|Gannett
newspaper|Savannah Morning News||savannahnow.com|US|Gannett
newspaper|South Bend Tribune||southbendtribune.com|US|Gannett
newspaper|~The Spokesman-Review||spokesman.com|US
newspaper|St. Paul Pioneer Press|Pioneer Press|twincities.com|US|MediaNews Group
newspaper|Staten Island Advance|~SILive|silive.com|US|Advance
newspaper|Syracuse Post-Standard|Syracuse.com|syracuse.com|US|Advance
newspaper|Tallahassee Democrat||tallahassee.com|US|Gannett
newspaper|~The Tennessean||tennessean.com|US|Gannett
newspaper|~The Advocate||theadvocate.com|US|Georges Media
newspaper|~The State||thestate.com|US|McClatchy
newspaper|Toledo Blade||toledoblade.com|US|Block Communications
newspaper|Topeka Capital-Journal||cjonline.com|US|Gannett
newspaper|Tucson Sentinel||tucsonsentinel.com|US
newspaper|Arizona Daily Star||tucson.com|US|Lee Enterprises
newspaper|Tulsa World||tulsaworld.com|US|Lee Enterprises
newspaper|Ventura County Star||vcstar.com|US|Gannett
newspaper|~Village Voice||villagevoice.com|US
newspaper|~The Virginian-Pilot||pilotonline.com|US|Tribune Publishing
newspaper|Waco Tribune-Herald||wacotrib.com|US|Lee Enterprises
newspaper|The Wichita Eagle||kansas.com|US|McClatchy
newspaper|Winston-Salem Journal||journalnow.com|US|Lee Enterprises
newspaper|Wisconsin State Journal|Madison.com|madison.com|US|Lee Enterprises
newspaper|Worcester Telegram & Gazette||telegram.com|US|Gannett
newspaper|Yakima Herald-Republic||yakimaherald.com|US|Seattle Times
newspaper|Investor's Business Daily|~IBD|investors.com|US|News Corp
newspaper|~Barron's||barrons.com|US|News Corp
newspaper|MarketWatch||marketwatch.com|US|News Corp
newspaper|Army Times||armytimes.com|US|Sightline Media
newspaper|Navy Times||navytimes.com|US|Sightline Media
newspaper|Air Force Times||airforcetimes.com|US|Sightline Media
newspaper|~Education Week||edweek.org|US
newspaper|Chronicle of Higher Education||chronicle.com|US
newspaper|Chronicle of Philanthropy||philanthropy.com|US
newspaper|Amsterdam News|New York Amsterdam News|amsterdamnews.com|US
newspaper|~The Forward|Jewish Daily Forward|forward.com|US
newspaper|Jewish Week||jewishweek.timesofisrael.com|US
newspaper|National Catholic Reporter||ncronline.org|US
newspaper|National Catholic Register||ncregister.com|US|EWTN
newspaper|~Onion||theonion.com|US
newspaper|Harvard Crimson||thecrimson.com|US
newspaper|Yale Daily News||yaledailynews.com|US
newspaper|Stanford Daily||stanforddaily.com|US
newspaper|Daily Pennsylvanian||thedp.com|US
newspaper|Navajo Times||navajotimes.com|US
newspaper|Indian Country Today|~ICT|ictnews.org|US
newspaper|Pacific Daily News|Guam PDN|guampdn.com|GU
newspaper|Guam Daily Post||postguam.com|GU
newspaper|Virgin Islands Daily News||virginislandsdailynews.com|VI
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
magazine|New York Magazine|~Intelligencer|nymag.com|US|Vox Media
magazine|~The Cut||thecut.com|US|Vox Media
magazine|~Vulture||vulture.com|US|Vox Media
magazine|Harper's Magazine|~Harper's|harpers.org|US
magazine|Harper's Bazaar||harpersbazaar.com|US|Hearst
magazine|The American Prospect|American Prospect|prospect.org|US
magazine|The American Conservative|American Conservative|theamericanconservative.com|US
magazine|Washington Monthly||washingtonmonthly.com|US
magazine|~Reason||reason.com|US
magazine|~Jacobin||jacobin.com|US
magazine|~Dissent||dissentmagazine.org|US
magazine|~Commentary||commentary.org|US
magazine|~Tablet||tabletmag.com|US
magazine|City Journal||city-journal.org|US
magazine|Columbia Journalism Review|~CJR|cjr.org|US
magazine|Nieman Lab||niemanlab.org|US
magazine|Texas Monthly||texasmonthly.com|US
magazine|Texas Observer||texasobserver.org|US
magazine|~Washingtonian||washingtonian.com|US
magazine|Los Angeles Magazine||lamag.com|US
magazine|Chicago Magazine||chicagomag.com|US
magazine|Boston Magazine||bostonmagazine.com|US
magazine|~Esquire||esquire.com|US|Hearst
magazine|~GQ||gq.com|US|Condé Nast
magazine|~Vogue||vogue.com|US|Condé Nast
magazine|Teen Vogue||teenvogue.com|US|Condé Nast
magazine|~Glamour||glamour.com|US|Condé Nast
magazine|Bon Appétit|Bon Appetit|bonappetit.com|US|Condé Nast
magazine|Condé Nast Traveler||cntraveler.com|US|Condé Nast
magazine|~Architectural Digest||architecturaldigest.com|US|Condé Nast
magazine|~Pitchfork||pitchfork.com|US|Condé Nast
magazine|Ars Technica||arstechnica.com|US|Condé Nast
magazine|~Cosmopolitan||cosmopolitan.com|US|Hearst
magazine|~Popular Mechanics||popularmechanics.com|US|Hearst
magazine|~Elle||elle.com|US|Hearst
magazine|Men's Health||menshealth.com|US|Hearst
magazine|Town & Country||townandcountrymag.com|US|Hearst
magazine|Good Housekeeping||goodhousekeeping.com|US|Hearst
magazine|Entertainment Weekly||ew.com|US|People Inc.
magazine|InStyle||instyle.com|US|People Inc.
magazine|~Real Simple||realsimple.com|US|People Inc.
magazine|Better Homes & Gardens||bhg.com|US|People Inc.
magazine|Food & Wine||foodandwine.com|US|People Inc.
magazine|Travel + Leisure||travelandleisure.com|US|People Inc.
magazine|Us Weekly||usmagazine.com|US|a360media
magazine|National Enquirer||nationalenquirer.com|US
magazine|~Sports Illustrated||si.com|US
magazine|~Billboard||billboard.com|US|Penske Media
magazine|Deadline Hollywood|~Deadline|deadline.com|US|Penske Media
magazine|IndieWire||indiewire.com|US|Penske Media
magazine|~WWD|Women's Wear Daily|wwd.com|US|Penske Media
magazine|~ARTnews||artnews.com|US|Penske Media
magazine|TheWrap||thewrap.com|US
magazine|~Inc.||inc.com|US|Mansueto
magazine|~Fast Company||fastcompany.com|US|Mansueto
magazine|~Entrepreneur||entrepreneur.com|US
magazine|~Adweek||adweek.com|US
magazine|~Ad Age||adage.com|US
magazine|MIT Technology Review|Technology Review|technologyreview.com|US
magazine|IEEE Spectrum||spectrum.ieee.org|US
magazine|~Popular Science||popsci.com|US
magazine|Discover Magazine||discovermagazine.com|US
magazine|Smithsonian Magazine||smithsonianmag.com|US
magazine|Science News||sciencenews.org|US
magazine|Quanta Magazine||quantamagazine.org|US
magazine|~Undark||undark.org|US
magazine|~Live Science||livescience.com|US|Future
magazine|Space.com||space.com|US|Future
magazine|Tom's Hardware||tomshardware.com|US|Future
magazine|Tom's Guide||tomsguide.com|US|Future
magazine|~PCMag|PC Magazine|pcmag.com|US|Ziff Davis
magazine|~Mashable||mashable.com|US|Ziff Davis
magazine|~IGN||ign.com|US|Ziff Davis
magazine|~CNET||cnet.com|US|Ziff Davis
magazine|~ZDNET|~ZDNet|zdnet.com|US|Ziff Davis
magazine|~Lifehacker||lifehacker.com|US|Ziff Davis
magazine|~PCWorld||pcworld.com|US|IDG
magazine|~Macworld||macworld.com|US|IDG
magazine|~Computerworld||computerworld.com|US|IDG
magazine|InfoWorld||infoworld.com|US|IDG
magazine|~Lawfare||lawfaremedia.org,lawfareblog.com|US
magazine|~Just Security||justsecurity.org|US
magazine|~War on the Rocks||warontherocks.com|US
magazine|Bulletin of the Atomic Scientists||thebulletin.org|US
magazine|World Politics Review||worldpoliticsreview.com|US
magazine|~National Interest||nationalinterest.org|US
magazine|Americas Quarterly||americasquarterly.org|US
magazine|New Lines Magazine||newlinesmag.com|US
magazine|Christianity Today||christianitytoday.com|US
magazine|America Magazine||americamagazine.org|US
magazine|~Ebony||ebony.com|US
magazine|~Essence||essence.com|US
magazine|~The Root||theroot.com|US
magazine|Out Magazine||out.com|US
magazine|Washington Blade||washingtonblade.com|US
magazine|~Consumer Reports||consumerreports.org|US
magazine|~Kiplinger||kiplinger.com|US|Future
magazine|~Institutional Investor||institutionalinvestor.com|US
online|~NOTUS||notus.org|US
online|~The Dispatch||thedispatch.com|US
online|~The Bulwark||thebulwark.com|US
online|~Puck||puck.news|US
online|The Free Press||thefp.com|US|Paramount
online|Punchbowl News||punchbowl.news|US
online|~The Ankler||theankler.com|US
online|Talking Points Memo|~TPM|talkingpointsmemo.com|US
online|~Raw Story||rawstory.com|US
online|~Alternet||alternet.org|US
online|~Truthout||truthout.org|US
online|~Common Dreams||commondreams.org|US
online|Daily Kos||dailykos.com|US
online|~Media Matters||mediamatters.org|US
online|~Mediaite||mediaite.com|US
online|~The Federalist||thefederalist.com|US
online|Daily Wire||dailywire.com|US
online|~The Blaze|Blaze Media|theblaze.com|US
online|~Townhall||townhall.com|US|Salem Media
online|RedState||redstate.com|US|Salem Media
online|PJ Media||pjmedia.com|US|Salem Media
online|Western Journal||westernjournal.com|US
online|The Gateway Pundit||thegatewaypundit.com|US
online|~WND|WorldNetDaily|wnd.com|US
online|InfoWars||infowars.com|US
online|ZeroHedge||zerohedge.com|US
online|Just the News||justthenews.com|US
online|Washington Free Beacon|Free Beacon|freebeacon.com|US
online|American Thinker||americanthinker.com|US
online|Occupy Democrats||occupydemocrats.com|US
online|RealClearPolitics||realclearpolitics.com|US
online|FiveThirtyEight||fivethirtyeight.com|US|Disney
online|The Marshall Project|Marshall Project|themarshallproject.org|US
online|The 19th||19thnews.org|US
online|The Texas Tribune|Texas Tribune|texastribune.org|US
online|CalMatters||calmatters.org|US
online|Voice of San Diego||voiceofsandiego.org|US
online|~VTDigger||vtdigger.org|US
online|MinnPost||minnpost.com|US
online|Honolulu Civil Beat|Civil Beat|civilbeat.org|US
online|Mississippi Today||mississippitoday.org|US
online|Nevada Independent||thenevadaindependent.com|US
online|Block Club Chicago||blockclubchicago.org|US
online|~The City||thecity.nyc|US
online|~Gothamist||gothamist.com|US|New York Public Radio
online|~SFist||sfist.com|US
online|San Francisco Standard||sfstandard.com|US
online|Baltimore Banner||thebaltimorebanner.com|US
online|~Crosscut||crosscut.com|US
online|~Berkeleyside||berkeleyside.org|US|Cityside
online|Colorado Sun||coloradosun.com|US
online|Houston Landing||houstonlanding.org|US
online|Spotlight PA||spotlightpa.org|US
online|~Patch||patch.com|US
online|STAT News||statnews.com|US|Boston Globe Media
online|Boston.com||boston.com|US|Boston Globe Media
online|MassLive||masslive.com|US|Advance
online|Inside Climate News||insideclimatenews.org|US
online|~Grist||grist.org|US
online|E&E News||eenews.net|US|Axel Springer
online|Heatmap News||heatmap.news|US
online|Canary Media||canarymedia.com|US
online|~The Trace||thetrace.org|US
online|~Chalkbeat||chalkbeat.org|US
online|Hechinger Report||hechingerreport.org|US
online|Inside Higher Ed||insidehighered.com|US
online|The 74||the74million.org|US
online|~Center for Public Integrity||publicintegrity.org|US
online|~Reveal|Center for Investigative Reporting|revealnews.org|US
online|~OCCRP|Organized Crime and Corruption Reporting Project|occrp.org|US
online|~ICIJ|International Consortium of Investigative Journalists|icij.org|US
online|PolitiFact||politifact.com|US|Poynter
online|~Poynter||poynter.org|US
online|~Snopes||snopes.com|US
online|FactCheck.org||factcheck.org|US
online|~Lead Stories||leadstories.com|US
online|~404 Media||404media.co|US
online|~The Information||theinformation.com|US
online|~Rest of World||restofworld.org|US
online|~Techdirt||techdirt.com|US
online|~Engadget||engadget.com|US|Yahoo
online|~Gizmodo||gizmodo.com|US
online|BleepingComputer||bleepingcomputer.com|US
online|~The Record|~The Record by Recorded Future|therecord.media|US
online|CyberScoop||cyberscoop.com|US|Scoop News Group
online|Krebs on Security||krebsonsecurity.com|US
online|CoinDesk||coindesk.com|US
online|~Cointelegraph||cointelegraph.com|US
online|~The Block||theblock.co|US
online|~Decrypt||decrypt.co|US
online|9to5Mac||9to5mac.com|US
online|MacRumors||macrumors.com|US
online|Android Authority||androidauthority.com|US
online|VentureBeat||venturebeat.com|US
online|Hacker News||news.ycombinator.com|US
online|~Polygon||polygon.com|US
online|~Kotaku||kotaku.com|US
online|GameSpot||gamespot.com|US
online|~The Ringer||theringer.com|US|Spotify
online|~The Athletic||theathletic.com|US|New York Times Company
online|Bleacher Report||bleacherreport.com|US|Warner Bros. Discovery
online|SB Nation||sbnation.com|US|Vox Media
online|~Eater||eater.com|US|Vox Media
online|~Curbed||curbed.com|US|Vox Media
online|~Page Six||pagesix.com|US|News Corp
online|E! News||eonline.com|US|NBCUniversal
online|~Upworthy||upworthy.com|US
online|~Bustle||bustle.com|US|BDG
online|Refinery29||refinery29.com|US
online|~Jezebel||jezebel.com|US
online|~The Daily Dot|~Daily Dot|dailydot.com|US
online|Responsible Statecraft||responsiblestatecraft.org|US
online|Drop Site News||dropsitenews.com|US
online|~Zeteo||zeteo.com|US
online|~Mondoweiss||mondoweiss.net|US
online|~The Grayzone|~Grayzone|thegrayzone.com|US
online|Consortium News||consortiumnews.com|US
online|Antiwar.com||antiwar.com|US
online|CounterPunch||counterpunch.org|US
online|~Algemeiner||algemeiner.com|US
online|Jewish Insider||jewishinsider.com|US
online|~JNS|Jewish News Syndicate|jns.org|US
online|~Breaking Defense||breakingdefense.com|US
online|Task & Purpose||taskandpurpose.com|US
online|USNI News||news.usni.org|US
online|Long War Journal||longwarjournal.org|US
online|InsideNoVa||insidenova.com|US
online|~MSN||msn.com|US|Microsoft
online|Yahoo Finance||finance.yahoo.com|US|Yahoo
online|Seeking Alpha||seekingalpha.com|US
online|Motley Fool||fool.com|US
online|~Benzinga||benzinga.com|US
online|~Investopedia||investopedia.com|US|People Inc.
online|International Business Times|~IBTimes|ibtimes.com,ibtimes.co.uk|US
online|Latin Times||latintimes.com|US
online|~UPROXX||uproxx.com|US
online|Crooked Media||crooked.com|US
agency|QMI Agency|Agence QMI|agenceqmi.ca|CA|Quebecor
agency|~CNW|Cision Canada|newswire.ca|CA|Cision
broadcaster|~Radio-Canada|ICI Radio-Canada|ici.radio-canada.ca,radio-canada.ca|CA|CBC/Radio-Canada
broadcaster|TVA Nouvelles|~TVA|tvanouvelles.ca|CA|Quebecor
broadcaster|CityNews||citynews.ca|CA|Rogers
broadcaster|CP24||cp24.com|CA|Bell Media
broadcaster|BNN Bloomberg||bnnbloomberg.ca|CA|Bell Media
broadcaster|~TSN||tsn.ca|CA|Bell Media
broadcaster|~Sportsnet||sportsnet.ca|CA|Rogers
broadcaster|CHEK News||cheknews.ca|CA
broadcaster|~TVO||tvo.org|CA
broadcaster|APTN News|~APTN|aptnnews.ca|CA
newspaper|Le Journal de Montréal|Journal de Montréal|journaldemontreal.com|CA|Quebecor
newspaper|Le Journal de Québec|Journal de Québec|journaldequebec.com|CA|Quebecor
newspaper|Le Soleil||lesoleil.com|CA
newspaper|Le Droit||ledroit.com|CA
newspaper|Ottawa Citizen||ottawacitizen.com|CA|Postmedia
newspaper|Ottawa Sun||ottawasun.com|CA|Postmedia
newspaper|Calgary Herald||calgaryherald.com|CA|Postmedia
newspaper|Calgary Sun||calgarysun.com|CA|Postmedia
newspaper|Edmonton Journal||edmontonjournal.com|CA|Postmedia
newspaper|Edmonton Sun||edmontonsun.com|CA|Postmedia
newspaper|Winnipeg Free Press||winnipegfreepress.com|CA
newspaper|Winnipeg Sun||winnipegsun.com|CA
newspaper|~The Province|Vancouver Province|theprovince.com|CA|Postmedia
newspaper|Times Colonist||timescolonist.com|CA|Glacier Media
newspaper|~Leader-Post|Regina Leader-Post|leaderpost.com|CA|Postmedia
newspaper|StarPhoenix|Saskatoon StarPhoenix|thestarphoenix.com|CA|Postmedia
newspaper|Windsor Star||windsorstar.com|CA|Postmedia
newspaper|London Free Press||lfpress.com|CA|Postmedia
newspaper|The Hamilton Spectator||thespec.com|CA|Torstar
newspaper|Waterloo Region Record||therecord.com|CA|Torstar
newspaper|St. Catharines Standard||stcatharinesstandard.ca|CA|Torstar
newspaper|Kingston Whig-Standard||thewhig.com|CA|Postmedia
newspaper|Halifax Chronicle Herald|Chronicle Herald,SaltWire|saltwire.com,thechronicleherald.ca|CA|Postmedia
newspaper|~Telegraph-Journal||tj.news|CA|Postmedia
newspaper|Financial Post||financialpost.com|CA|Postmedia
newspaper|Canada.com||canada.com,o.canada.com|CA|Postmedia
newspaper|Nunatsiaq News||nunatsiaq.com|CA
newspaper|Yukon News||yukon-news.com|CA|Black Press
newspaper|Whitehorse Star||whitehorsestar.com|CA
newspaper|The Hill Times||hilltimes.com|CA
magazine|~Maclean's||macleans.ca|CA
magazine|~The Walrus||thewalrus.ca|CA
magazine|~L'actualité||lactualite.com|CA
magazine|~Chatelaine||chatelaine.com|CA
online|~The Tyee||thetyee.ca|CA
online|~The Narwhal||thenarwhal.ca|CA
online|Canada's National Observer|National Observer|nationalobserver.com|CA
online|iPolitics||ipolitics.ca|CA
online|Rebel News||rebelnews.com|CA
online|~True North||tnc.news|CA
online|Rabble.ca||rabble.ca|CA
online|Daily Hive||dailyhive.com|CA
online|BlogTO||blogto.com|CA
online|~Narcity||narcity.com|CA
online|~The Logic||thelogic.co|CA
online|~The Breach||breachmedia.ca|CA
online|AllNewfoundlandLabrador|allNewfoundlandLabrador|allnewfoundlandlabrador.com|CA
online|IrishCentral||irishcentral.com|US
newspaper|Armenian Weekly||armenianweekly.com|US
newspaper|~Asbarez||asbarez.com|US
online|~Media Line|~The Media Line|themedialine.org|US
online|Electronic Intifada||electronicintifada.net|US
online|Palestine Chronicle||palestinechronicle.com|US
online|~HRANA||hra-news.org,en-hrana.org|US
broadcaster|Amu TV||amu.tv|US
online|Kabul Now||kabulnow.com|US
online|Zan Times||zantimes.com|CA
online|China Digital Times||chinadigitaltimes.net|US
online|~China File|ChinaFile|chinafile.com|US
online|~The China Project|SupChina|thechinaproject.com|US
online|~Duowan|~DWNews|dwnews.com|US
online|~38 North||38north.org|US
online|BenarNews|Benar News|benarnews.org|US|RFA
newspaper|Nguoi Viet|Người Việt|nguoi-viet.com|US
online|The Vietnamese Magazine|Luật Khoa|thevietnamese.org,luatkhoa.com|US
online|~Borkena||borkena.com|CA
online|Congo Research Group||congoresearchgroup.org|US
online|Pan-African Visions||panafricanvisions.com|US
online|CubaNet||cubanet.org|US
online|OnCuba|OnCuba News|oncubanews.com|US
newspaper|Haïti Liberté|Haiti Liberté|haitiliberte.com|US
newspaper|Haitian Times||haitiantimes.com|US
agency|UN News||news.un.org|US|United Nations
agency|~InSight Crime||insightcrime.org|US
agency|~Mongabay||mongabay.com|US
agency|Earth Journalism Network||earthjournalism.net|US
agency|Catholic News Agency|CNA Catholic|catholicnewsagency.com|US|EWTN
agency|Morning Star News||morningstarnews.org|US
`
