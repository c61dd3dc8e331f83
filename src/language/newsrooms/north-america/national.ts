/** National newsrooms of the United States and Canada, agencies first; lines as in ../../newsrooms.ts. */
export const NATIONAL = `
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
`
