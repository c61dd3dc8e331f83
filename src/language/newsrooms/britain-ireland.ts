/** Newsrooms of Britain and Ireland; lines as in ../newsrooms.ts. */
export const BRITAIN_IRELAND = `
agency|Reuters|Thomson Reuters,Reuters News|reuters.com,thomsonreuters.com|GB|Thomson Reuters
agency|Press Association|PA Media,PA news agency|pa.media|GB
broadcaster|BBC|BBC News,British Broadcasting Corporation,the Beeb,BBC Persian,BBC Arabic,BBC World Service|bbc.com,bbc.co.uk|GB
broadcaster|ITV News|ITV|itv.com|GB|ITV
broadcaster|Sky News||news.sky.com,sky.com|GB|Comcast
broadcaster|Channel 4 News|Channel 4|channel4.com|GB|Channel Four
broadcaster|GB News||gbnews.com|GB|Old Queen Street
broadcaster|LBC||lbc.co.uk|GB|Global
broadcaster|RTE|RTÉ,Raidió Teilifís Éireann|rte.ie|IE
broadcaster|Iran International||iranintl.com|GB|Volant Media
broadcaster|Manoto||manototv.com|GB
newspaper|The Guardian|Guardian|theguardian.com,guardian.co.uk|GB|Guardian
newspaper|The Observer||observer.co.uk|GB|Tortoise
newspaper|The Times|Times of London,London Times|thetimes.co.uk,thetimes.com|GB|News Corp
newspaper|The Sunday Times||sundaytimes.co.uk|GB|News Corp
newspaper|The Daily Telegraph|The Telegraph|telegraph.co.uk|GB|Telegraph Media Group
newspaper|Sunday Telegraph|||GB|Telegraph Media Group
newspaper|Financial Times|FT|ft.com|GB|Nikkei
newspaper|The Independent||independent.co.uk|GB|Lebedev
newspaper|Daily Mail|Mail on Sunday,MailOnline,Mail Online|dailymail.co.uk|GB|DMGT
newspaper|Daily Mirror||mirror.co.uk|GB|Reach
newspaper|Daily Express||express.co.uk|GB|Reach
newspaper|The Sun||thesun.co.uk|GB|News Corp
newspaper|Evening Standard||standard.co.uk|GB|Lebedev
newspaper|Morning Star||morningstaronline.co.uk|GB
newspaper|The Scotsman|Scotsman|scotsman.com|GB|National World
newspaper|Belfast Telegraph||belfasttelegraph.co.uk|GB|Mediahuis
newspaper|The i Paper||inews.co.uk|GB|DMGT
newspaper|City A.M.|City AM|cityam.com|GB|THG
newspaper|The Irish Times||irishtimes.com|IE|Irish Times
newspaper|Irish Independent||independent.ie|IE|Mediahuis
newspaper|Irish Examiner||irishexaminer.com|IE|Irish Times
newspaper|Asharq Al-Awsat|Asharq al-Awsat,Al-Sharq al-Awsat|aawsat.com|GB|SRMG
newspaper|Al-Quds Al-Arabi|Al-Quds al-Arabi|alquds.co.uk|GB
newspaper|Al-Hayat||alhayat.com|GB
magazine|Nature||nature.com|GB|Springer Nature
magazine|The Lancet|Lancet|thelancet.com|GB
magazine|New Scientist||newscientist.com|GB|DMGT
magazine|The Economist|Economist|economist.com|GB|Economist Group
magazine|The Spectator|Spectator|spectator.co.uk|GB|Old Queen Street
magazine|New Statesman||newstatesman.com|GB
magazine|Private Eye||private-eye.co.uk|GB
magazine|Jane's Defence Weekly|Jane's,Janes|janes.com|GB
magazine|Africa Confidential||africa-confidential.com|GB
online|Middle East Eye||middleeasteye.net|GB
online|The New Arab|Al-Araby Al-Jadeed|newarab.com,alaraby.co.uk|GB
online|Middle East Monitor||middleeastmonitor.com|GB
online|openDemocracy||opendemocracy.net|GB
online|IranWire||iranwire.com|GB
online|The Journal|TheJournal.ie|thejournal.ie|IE
agency|~Storyful||storyful.com|IE|News Corp
magazine|~The Week||theweek.com,theweek.co.uk|GB|Future
magazine|TechRadar||techradar.com|GB|Future
magazine|PC Gamer||pcgamer.com|GB|Future
magazine|GamesRadar||gamesradar.com|GB|Future
online|~The Register||theregister.com|GB|Situation Publishing
agency|~SWNS||swns.com|GB
agency|~National World||nationalworld.com|GB|National World
broadcaster|~ITN||itn.co.uk|GB
broadcaster|STV News|~STV|stv.tv,news.stv.tv|GB
broadcaster|~Channel 5||channel5.com|GB|Paramount
broadcaster|~Sky Sports||skysports.com|GB|Comcast
broadcaster|TalkTV|Talk TV,TalkRadio|talk.tv|GB|News Corp
broadcaster|S4C||s4c.cymru|GB
broadcaster|~UTV||u.tv|GB|ITV
newspaper|Daily Star||dailystar.co.uk|GB|Reach
newspaper|Daily Record||dailyrecord.co.uk|GB|Reach
newspaper|Manchester Evening News||manchestereveningnews.co.uk|GB|Reach
newspaper|Liverpool Echo||liverpoolecho.co.uk|GB|Reach
newspaper|Birmingham Mail|BirminghamLive,Birmingham Live|birminghammail.co.uk|GB|Reach
newspaper|Chronicle Live|Newcastle Chronicle|chroniclelive.co.uk|GB|Reach
newspaper|Wales Online|Western Mail|walesonline.co.uk|GB|Reach
newspaper|Bristol Post|Bristol Live|bristolpost.co.uk|GB|Reach
newspaper|Hull Daily Mail|Hull Live|hulldailymail.co.uk|GB|Reach
newspaper|Nottingham Post||nottinghampost.com|GB|Reach
newspaper|Leicester Mercury||leicestermercury.co.uk|GB|Reach
newspaper|Derby Telegraph||derbytelegraph.co.uk|GB|Reach
newspaper|Stoke Sentinel|StokeonTrentLive|stokesentinel.co.uk|GB|Reach
newspaper|Coventry Telegraph||coventrytelegraph.net|GB|Reach
newspaper|Plymouth Herald|PlymouthLive|plymouthherald.co.uk|GB|Reach
newspaper|Devon Live||devonlive.com|GB|Reach
newspaper|Cornwall Live||cornwalllive.com|GB|Reach
newspaper|Kent Live||kentlive.news|GB|Reach
newspaper|Essex Live||essexlive.news|GB|Reach
newspaper|Surrey Live|GetSurrey|getsurrey.co.uk|GB|Reach
newspaper|My London|MyLondon|mylondon.news|GB|Reach
newspaper|Lancs Live||lancs.live|GB|Reach
newspaper|Leeds Live||leeds-live.co.uk|GB|Reach
newspaper|Cambridge News|CambridgeshireLive|cambridge-news.co.uk|GB|Reach
newspaper|Gazette Live|TeessideLive|gazettelive.co.uk|GB|Reach
newspaper|Belfast Live||belfastlive.co.uk|GB|Reach
newspaper|Glasgow Live||glasgowlive.co.uk|GB|Reach
newspaper|Edinburgh Live||edinburghlive.co.uk|GB|Reach
newspaper|~Metro||metro.co.uk|GB|DMGT
newspaper|The Herald Scotland|Glasgow Herald,Herald Scotland|heraldscotland.com|GB|Newsquest
newspaper|The National Scotland||thenational.scot|GB|Newsquest
newspaper|Glasgow Times||glasgowtimes.co.uk|GB|Newsquest
newspaper|The Northern Echo|Northern Echo|thenorthernecho.co.uk|GB|Newsquest
newspaper|Telegraph & Argus||thetelegraphandargus.co.uk|GB|Newsquest
newspaper|Oxford Mail||oxfordmail.co.uk|GB|Newsquest
newspaper|Southern Daily Echo||dailyecho.co.uk|GB|Newsquest
newspaper|Bournemouth Echo||bournemouthecho.co.uk|GB|Newsquest
newspaper|~The Argus|Brighton Argus|theargus.co.uk|GB|Newsquest
newspaper|Bolton News||theboltonnews.co.uk|GB|Newsquest
newspaper|Lancashire Telegraph||lancashiretelegraph.co.uk|GB|Newsquest
newspaper|Swindon Advertiser||swindonadvertiser.co.uk|GB|Newsquest
newspaper|South Wales Argus||southwalesargus.co.uk|GB|Newsquest
newspaper|York Press||yorkpress.co.uk|GB|Newsquest
newspaper|Eastern Daily Press||edp24.co.uk|GB|Newsquest
newspaper|East Anglian Daily Times|~EADT|eadt.co.uk|GB|Newsquest
newspaper|Worcester News||worcesternews.co.uk|GB|Newsquest
newspaper|The Yorkshire Post||yorkshirepost.co.uk|GB|National World
newspaper|Yorkshire Evening Post||yorkshireeveningpost.co.uk|GB|National World
newspaper|Sheffield Star||thestar.co.uk|GB|National World
newspaper|Lancashire Post||lep.co.uk|GB|National World
newspaper|Edinburgh Evening News||edinburghnews.scotsman.com|GB|National World
newspaper|News Letter|Belfast News Letter|newsletter.co.uk|GB|National World
newspaper|Portsmouth News||portsmouth.co.uk|GB|National World
newspaper|The Press and Journal|Aberdeen Press and Journal|pressandjournal.co.uk|GB|DC Thomson
newspaper|Dundee Courier||thecourier.co.uk|GB|DC Thomson
newspaper|Sunday Post||sundaypost.com|GB|DC Thomson
newspaper|The Irish News||irishnews.com|GB|Mediahuis
newspaper|Express & Star||expressandstar.com|GB
newspaper|Shropshire Star||shropshirestar.com|GB
newspaper|Jersey Evening Post||jerseyeveningpost.com|JE
newspaper|Guernsey Press||guernseypress.com|GG
newspaper|Isle of Man Today||iomtoday.co.im|IM
newspaper|Gibraltar Chronicle||chronicle.gi|GI
newspaper|Jewish Chronicle|~The JC|thejc.com|GB
newspaper|Jewish News||jewishnews.co.uk|GB
newspaper|Catholic Herald||catholicherald.co.uk,thecatholicherald.com|GB
newspaper|~The Tablet||thetablet.co.uk|GB
newspaper|Church Times||churchtimes.co.uk|GB
newspaper|Socialist Worker||socialistworker.co.uk|GB
newspaper|The National Wales|Nation.Cymru|nation.cymru|GB
newspaper|Racing Post||racingpost.com|GB
newspaper|Press Gazette||pressgazette.co.uk|GB
newspaper|The New European|New European,~The New World|thenewworld.co.uk,theneweuropean.co.uk|GB
newspaper|~The Grocer||thegrocer.co.uk|GB
newspaper|Lloyd's List||lloydslist.com|GB
newspaper|~Times Higher Education||timeshighereducation.com|GB
newspaper|Nursing Times||nursingtimes.net|GB
newspaper|~Daily Business||dailybusinessgroup.co.uk|GB
magazine|Prospect Magazine|~Prospect|prospectmagazine.co.uk|GB
magazine|London Review of Books|~LRB|lrb.co.uk|GB
magazine|Times Literary Supplement|~TLS|the-tls.co.uk|GB|News Corp
magazine|~The BMJ|~BMJ,British Medical Journal|bmj.com|GB
magazine|Chatham House World Today||chathamhouse.org|GB
magazine|~Time Out||timeout.com|GB
magazine|~Hello!|Hello Magazine|hellomagazine.com|GB
magazine|OK! Magazine||ok.co.uk|GB|Reach
magazine|~Tatler||tatler.com|GB|Condé Nast
magazine|~NME||nme.com|GB
magazine|Radio Times||radiotimes.com|GB
magazine|~Country Life||countrylife.co.uk|GB|Future
magazine|~Euromoney||euromoney.com|GB
magazine|~The Banker||thebanker.com|GB|Financial Times
magazine|MoneyWeek||moneyweek.com|GB|Future
magazine|~Flight Global|FlightGlobal|flightglobal.com|GB
magazine|New African||newafricanmagazine.com|GB
magazine|African Arguments||africanarguments.org|GB
magazine|~Red Pepper||redpepper.org.uk|GB
magazine|Index on Censorship||indexoncensorship.org|GB
magazine|~Monocle||monocle.com|GB
online|UnHerd||unherd.com|GB
online|~Spiked||spiked-online.com|GB
online|~The Critic||thecritic.co.uk|GB
online|Novara Media||novaramedia.com|GB
online|~The Canary||thecanary.co|GB
online|Byline Times||bylinetimes.com|GB
online|Declassified UK||declassifieduk.org|GB
online|Tortoise Media|~Tortoise|tortoisemedia.com|GB
online|Bureau of Investigative Journalism||thebureauinvestigates.com|GB
online|~Full Fact||fullfact.org|GB
online|The London Economic||thelondoneconomic.com|GB
online|JOE.co.uk||joe.co.uk|GB
online|~LADbible||ladbible.com|GB
online|Guido Fawkes|~Order-Order|order-order.com|GB
online|ConservativeHome||conservativehome.com|GB
online|LabourList||labourlist.org|GB
online|~Politics Home|PoliticsHome|politicshome.com|GB
online|Politics.co.uk||politics.co.uk|GB
online|~Carbon Brief||carbonbrief.org|GB
online|Climate Home News||climatechangenews.com|GB
online|~The Ferret||theferret.scot|GB
online|CapX||capx.co|GB
online|~The Mill||manchestermill.co.uk|GB
online|~Eurogamer||eurogamer.net|GB
online|Digital Spy||digitalspy.com|GB|Hearst
online|~Goal|Goal.com|goal.com|GB
online|Al Majalla|~Majalla|majalla.com|GB
online|~Elaph||elaph.com|GB
online|Rai al-Youm|Rai Al-Youm|raialyoum.com|GB
online|~Amwaj||amwaj.media|GB
online|Kent Online|KentOnline|kentonline.co.uk|GB|Iliffe Media
online|Bristol Cable||thebristolcable.org|GB
newspaper|Irish Daily Mirror|Irish Mirror|irishmirror.ie|IE|Reach
newspaper|The Irish Sun||thesun.ie|IE|News Corp
newspaper|Business Post|Sunday Business Post|businesspost.ie|IE
newspaper|Sunday World||sundayworld.com|IE|Mediahuis
newspaper|Dublin Live||dublinlive.ie|IE|Reach
newspaper|Cork Beo||corkbeo.ie|IE|Reach
newspaper|~Echo Live|The Echo Cork|echolive.ie|IE|Irish Times
newspaper|Limerick Leader||limerickleader.ie|IE|Iconic
newspaper|Connacht Tribune||connachttribune.ie|IE
newspaper|~Kerryman||kerryman.ie|IE|Mediahuis
broadcaster|Virgin Media News||virginmediatelevision.ie|IE
broadcaster|TG4||tg4.ie|IE
broadcaster|~Newstalk||newstalk.com|IE|Bauer
online|BreakingNews.ie||breakingnews.ie|IE|Irish Times
online|~Gript||gript.ie|IE
online|Silicon Republic||siliconrepublic.com|IE
online|Syrian Observatory for Human Rights|~SOHR|syriahr.com|GB
newspaper|Independent Persian||independentpersian.com|GB|SRMG
newspaper|Keyhan London|Kayhan London|kayhan.london|GB
online|Bourse & Bazaar||bourseandbazaar.org|GB
online|Tamil Guardian||tamilguardian.com|GB
broadcaster|Afghanistan International||afintl.com|GB|Volant Media
online|Sarawak Report||sarawakreport.org|GB
online|African Business||african.business|GB
agency|Thomson Reuters Foundation|Context News|news.trust.org,context.news|GB|Thomson Reuters Foundation
agency|SciDev.Net||scidev.net|GB
agency|Institute for War and Peace Reporting|~IWPR|iwpr.net|GB
`
