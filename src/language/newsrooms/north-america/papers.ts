/** Newspapers of American cities; lines as in ../../newsrooms.ts. */
export const PAPERS = `
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
`
