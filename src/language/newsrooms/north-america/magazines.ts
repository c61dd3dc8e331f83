/** Magazines, and newsrooms that only publish on the web; lines as in ../../newsrooms.ts. */
export const MAGAZINES = `
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
`
