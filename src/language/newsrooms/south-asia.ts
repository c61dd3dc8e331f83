/** Newsrooms of South Asia; lines as in ../newsrooms.ts. */
export const SOUTH_ASIA = `
agency|Press Trust of India|PTI|ptinews.com|IN
agency|Asian News International|ANI|aninews.in|IN
agency|Indo-Asian News Service|IANS|ians.in|IN
agency|Lankapuvath||lankapuvath.lk|LK
agency|UNB|United News of Bangladesh|unb.com.bd|BD
agency|Khaama Press||khaama.com|AF
agency|Pajhwok Afghan News|Pajhwok|pajhwok.com|AF
agency|TOLOnews|Tolo News,TOLO TV|tolonews.com|AF
state|Associated Press of Pakistan|APP|app.com.pk|PK
state|PTV|Pakistan Television|ptv.com.pk|PK
state|Bakhtar News Agency|Bakhtar|bakhtarnews.af|AF
broadcaster|NDTV|New Delhi Television|ndtv.com|IN|Adani
broadcaster|India Today|India Today TV|indiatoday.in|IN|India Today Group
broadcaster|Republic TV||republicworld.com|IN
broadcaster|WION||wionews.com|IN
broadcaster|Geo News|Geo TV|geo.tv|PK|Jang Group
broadcaster|ARY News||arynews.tv|PK
newspaper|Dawn||dawn.com|PK|Dawn Media
newspaper|The Express Tribune||tribune.com.pk|PK|Express Media
newspaper|The Nation||nation.com.pk|PK
newspaper|The News International||thenews.com.pk|PK|Jang Group
newspaper|The Times of India|TOI|timesofindia.com,timesofindia.indiatimes.com|IN|Times Group
newspaper|The Hindu||thehindu.com|IN|The Hindu Group
newspaper|Hindustan Times||hindustantimes.com|IN|HT Media
newspaper|The Indian Express||indianexpress.com|IN|Indian Express Group
newspaper|The Economic Times||economictimes.indiatimes.com|IN|Times Group
newspaper|Deccan Herald||deccanherald.com|IN|Printers Mysore
newspaper|Deccan Chronicle||deccanchronicle.com|IN
newspaper|Business Standard||business-standard.com|IN
newspaper|Mint|Livemint|livemint.com|IN|HT Media
newspaper|Dhaka Tribune||dhakatribune.com|BD
newspaper|Prothom Alo||prothomalo.com|BD|Transcom
newspaper|The Kathmandu Post||kathmandupost.com|NP|Kantipur
newspaper|Daily Mirror Sri Lanka||dailymirror.lk|LK|Wijeya
magazine|Outlook India||outlookindia.com|IN
magazine|Caravan|The Caravan|caravanmagazine.in|IN
online|Scroll.in|Scroll|scroll.in|IN
online|The Wire||thewire.in|IN
online|The Print|ThePrint|theprint.in|IN
newspaper|Independent Urdu||independenturdu.com|PK|SRMG
agency|United News of India||uniindia.com|IN
agency|Hindusthan Samachar||hindusthansamachar.in|IN
broadcaster|~Doordarshan|DD News|ddnews.gov.in,ddindia.co.in|IN|Prasar Bharati
broadcaster|All India Radio|~Akashvani,AIR News|newsonair.gov.in|IN|Prasar Bharati
broadcaster|Aaj Tak||aajtak.in|IN|India Today Group
broadcaster|CNN-News18|News18|news18.com|IN|Network18
broadcaster|CNBC-TV18|CNBC TV18|cnbctv18.com|IN|Network18
broadcaster|~Times Now||timesnownews.com|IN|Times Group
broadcaster|Zee News||zeenews.india.com|IN|Zee Media
broadcaster|ABP News|ABP Live|abplive.com|IN|ABP Group
broadcaster|India TV||indiatvnews.com|IN
broadcaster|TV9 Bharatvarsh|TV9|tv9hindi.com,news9live.com|IN
broadcaster|NewsX||newsx.com|IN
broadcaster|Manorama News||manoramanews.com|IN|Malayala Manorama
broadcaster|Asianet News||asianetnews.com|IN
broadcaster|MediaOne||mediaoneonline.com|IN
broadcaster|Puthiya Thalaimurai||puthiyathalaimurai.com|IN
broadcaster|Polimer News||polimernews.com|IN
newspaper|Dainik Bhaskar||bhaskar.com|IN|DB Corp
newspaper|Dainik Jagran|~Jagran|jagran.com|IN|Jagran Prakashan
newspaper|Amar Ujala||amarujala.com|IN
newspaper|~Hindustan|Live Hindustan|livehindustan.com|IN|HT Media
newspaper|Rajasthan Patrika|~Patrika|patrika.com|IN
newspaper|Navbharat Times||navbharattimes.indiatimes.com|IN|Times Group
newspaper|~Jansatta||jansatta.com|IN|Indian Express Group
newspaper|Punjab Kesari||punjabkesari.in|IN
newspaper|The Tribune Chandigarh|Tribune India|tribuneindia.com|IN
newspaper|Telegraph India|The Telegraph Kolkata|telegraphindia.com|IN|ABP Group
newspaper|~The Statesman|Statesman India|thestatesman.com|IN
newspaper|Asian Age||asianage.com|IN
newspaper|New Indian Express||newindianexpress.com|IN
newspaper|The Pioneer India|~Daily Pioneer|dailypioneer.com|IN
newspaper|Free Press Journal||freepressjournal.in|IN
newspaper|~Mid-Day||mid-day.com|IN|Jagran Prakashan
newspaper|DNA India||dnaindia.com|IN|Zee Media
newspaper|Mumbai Mirror||mumbaimirror.indiatimes.com|IN|Times Group
newspaper|Financial Express India|Financial Express|financialexpress.com|IN|Indian Express Group
newspaper|BusinessLine|Hindu BusinessLine|thehindubusinessline.com|IN|The Hindu Group
newspaper|~Moneycontrol||moneycontrol.com|IN|Network18
newspaper|Malayala Manorama|Manorama Online,~Onmanorama|manoramaonline.com,onmanorama.com|IN|Malayala Manorama
newspaper|~Mathrubhumi||mathrubhumi.com|IN
newspaper|~Madhyamam||madhyamam.com|IN
newspaper|~Deshabhimani||deshabhimani.com|IN
newspaper|~Dinamalar||dinamalar.com|IN
newspaper|~Dinamani||dinamani.com|IN
newspaper|Dina Thanthi|Daily Thanthi|dailythanthi.com,dtnext.in|IN
newspaper|~Dinakaran||dinakaran.com|IN|Sun Group
newspaper|~Eenadu||eenadu.net|IN
newspaper|~Sakshi||sakshi.com|IN
newspaper|Andhra Jyothy||andhrajyothy.com|IN
newspaper|The Hans India||thehansindia.com|IN
newspaper|Siasat Daily||siasat.com|IN
newspaper|~Prajavani||prajavani.net|IN|Printers Mysore
newspaper|Vijaya Karnataka||vijaykarnataka.com|IN|Times Group
newspaper|~Udayavani||udayavani.com|IN
newspaper|Star of Mysore||starofmysore.com|IN
newspaper|~Lokmat||lokmat.com,lokmattimes.com|IN
newspaper|~Loksatta||loksatta.com|IN|Indian Express Group
newspaper|Maharashtra Times||maharashtratimes.com|IN|Times Group
newspaper|~Sakal||esakal.com|IN
newspaper|~Saamana||saamana.com|IN
newspaper|Gujarat Samachar||gujaratsamachar.com|IN
newspaper|Divya Bhaskar||divyabhaskar.co.in|IN|DB Corp
newspaper|~Sandesh||sandesh.com|IN
newspaper|Anandabazar Patrika|~Anandabazar|anandabazar.com|IN|ABP Group
newspaper|~Bartaman||bartamanpatrika.com|IN
newspaper|Ei Samay||eisamay.com|IN
newspaper|~Sambad||sambad.in|IN
newspaper|OrissaPost|~Dharitri|orissapost.com,dharitri.com|IN
newspaper|The Assam Tribune||assamtribune.com|IN
newspaper|Sentinel Assam||sentinelassam.com|IN
newspaper|Imphal Free Press||ifp.co.in|IN
newspaper|The Sangai Express||thesangaiexpress.com|IN
newspaper|The Shillong Times||theshillongtimes.com|IN
newspaper|Morung Express||morungexpress.com|IN
newspaper|Arunachal Times||arunachaltimes.in|IN
newspaper|Greater Kashmir||greaterkashmir.com|IN
newspaper|Rising Kashmir||risingkashmir.com|IN
newspaper|Kashmir Observer||kashmirobserver.net|IN
newspaper|Daily Excelsior||dailyexcelsior.com|IN
newspaper|~Ajit||ajitjalandhar.com|IN
newspaper|Herald Goa|O Heraldo|heraldgoa.in|IN
newspaper|Navhind Times||navhindtimes.in|IN
magazine|~Frontline|Frontline India|frontline.thehindu.com|IN|The Hindu Group
magazine|The Week India||theweek.in|IN|Malayala Manorama
magazine|~Tehelka||tehelka.com|IN
magazine|~Down To Earth||downtoearth.org.in|IN
magazine|~Swarajya||swarajyamag.com|IN
magazine|~Organiser||organiser.org|IN
online|~The Quint||thequint.com|IN
online|~The News Minute||thenewsminute.com|IN
online|~Newslaundry||newslaundry.com|IN
online|NewsClick||newsclick.in|IN
online|Alt News||altnews.in|IN
online|~BOOM Live||boomlive.in|IN
online|~Firstpost||firstpost.com|IN|Network18
online|OpIndia||opindia.com|IN
online|~Rediff||rediff.com|IN
online|~Article 14||article-14.com|IN
online|IndiaSpend||indiaspend.com|IN
online|~Live Law|LiveLaw|livelaw.in|IN
online|~Bar and Bench||barandbench.com|IN
online|MediaNama||medianama.com|IN
online|~The Ken||the-ken.com|IN
online|EastMojo||eastmojo.com|IN
online|Northeast Now||nenow.in|IN
online|The Kashmir Walla||thekashmirwalla.com|IN
online|Maktoob Media|~Maktoob|maktoobmedia.com|IN
online|Gaon Connection||gaonconnection.com|IN
online|The Better India||thebetterindia.com|IN
online|Inc42||inc42.com|IN
agency|~PPI|Pakistan Press International|ppinewsagency.com|PK
broadcaster|Samaa TV|~Samaa|samaa.tv|PK
broadcaster|Dunya News||dunyanews.tv|PK
broadcaster|Express News Pakistan||express.pk|PK|Express Media
broadcaster|Hum News||humnews.pk|PK
broadcaster|Aaj News||aaj.tv,aajenglish.tv|PK|Business Recorder
broadcaster|BOL News||bolnews.com|PK
broadcaster|92 News||92newshd.tv|PK
broadcaster|Radio Pakistan||radio.gov.pk|PK
newspaper|~Jang|Daily Jang|jang.com.pk|PK|Jang Group
newspaper|~Nawa-i-Waqt|~Nawaiwaqt|nawaiwaqt.com.pk|PK
newspaper|Business Recorder||brecorder.com|PK
newspaper|Pakistan Observer||pakobserver.net|PK
newspaper|Pakistan Today||pakistantoday.com.pk|PK
newspaper|Daily Times Pakistan|Daily Times|dailytimes.com.pk|PK
newspaper|Frontier Post||thefrontierpost.com|PK
newspaper|Balochistan Times||balochistantimes.com|PK
newspaper|Friday Times||thefridaytimes.com|PK
magazine|Herald Pakistan||herald.dawn.com|PK|Dawn Media
magazine|~Newsline||newslinemagazine.com|PK
online|ProPakistani||propakistani.pk|PK
online|Soch Fact Check||sochfactcheck.com|PK
online|Balochistan Post||thebalochistanpost.net|PK
online|Naya Daur||nayadaur.tv|PK
online|MM News||mmnews.tv|PK
broadcaster|Channel 24 Bangladesh|~Channel 24|channel24bd.tv|BD
broadcaster|Somoy TV|Somoy News|somoynews.tv|BD
broadcaster|Jamuna TV||jamuna.tv|BD
broadcaster|Ekattor TV||ekattor.tv|BD
broadcaster|Bangladesh Television|BTV Bangladesh|btv.gov.bd|BD
agency|~BSS|Bangladesh Sangbad Sangstha|bssnews.net|BD
newspaper|The Daily Star Bangladesh|The Daily Star Bangladesh|thedailystar.net|BD|Transcom
newspaper|Daily Ittefaq|~Ittefaq|ittefaq.com.bd|BD
newspaper|~Jugantor||jugantor.com|BD
newspaper|Kaler Kantho||kalerkantho.com|BD|Bashundhara
newspaper|Bangladesh Pratidin||bd-pratidin.com|BD|Bashundhara
newspaper|~Samakal||samakal.com|BD
newspaper|Daily Inqilab|~Inqilab|dailyinqilab.com|BD
newspaper|Daily Naya Diganta|Naya Diganta|dailynayadiganta.com|BD
newspaper|New Age Bangladesh|New Age BD|newagebd.net|BD
newspaper|Business Standard Bangladesh|TBS News|tbsnews.net|BD
newspaper|Financial Express Bangladesh||thefinancialexpress.com.bd|BD
newspaper|Daily Sun||daily-sun.com|BD|Bashundhara
newspaper|Manab Zamin||mzamin.com|BD
newspaper|Daily Janakantha||dailyjanakantha.com|BD
newspaper|Bonik Barta||bonikbarta.com,bonikbarta.net|BD
online|Bdnews24|bdnews24.com|bdnews24.com|BD
online|Banglanews24||banglanews24.com|BD
online|Jago News||jagonews24.com|BD
online|Dhaka Post||dhakapost.com|BD
agency|RSS Nepal|Rastriya Samachar Samiti|rssnepal.org,nationalnewsagency.gov.np|NP
newspaper|~Kantipur||ekantipur.com|NP|Kantipur
newspaper|The Himalayan Times||thehimalayantimes.com|NP
newspaper|~Republica|My Republica|myrepublica.nagariknetwork.com,myrepublica.com|NP
newspaper|~Nagarik||nagariknews.nagariknetwork.com,nagariknews.com|NP
newspaper|The Rising Nepal||risingnepaldaily.com|NP
newspaper|~Gorkhapatra||gorkhapatraonline.com|NP
newspaper|Nepali Times||nepalitimes.com|NP
newspaper|Annapurna Post||annapurnapost.com|NP
online|~Onlinekhabar||onlinekhabar.com|NP
online|~Setopati||setopati.com,en.setopati.com|NP
online|~Ratopati||ratopati.com|NP
online|Nepal News||nepalnews.com|NP
online|Himal Southasian|~Himal|himalmag.com|LK
broadcaster|Sirasa TV|~Newsfirst,News 1st|newsfirst.lk|LK|Capital Maharaja
broadcaster|Ada Derana|~Derana|adaderana.lk|LK
broadcaster|Hiru News||hirunews.lk|LK
state|Daily News Sri Lanka|Lake House|dailynews.lk|LK|Lake House
state|Sunday Observer||sundayobserver.lk|LK|Lake House
newspaper|Sunday Times Sri Lanka||sundaytimes.lk|LK|Wijeya
newspaper|~The Island||island.lk|LK
newspaper|~Daily FT||ft.lk|LK|Wijeya
newspaper|~Lankadeepa||lankadeepa.lk|LK|Wijeya
newspaper|Ceylon Today||ceylontoday.lk|LK
newspaper|~The Morning||themorning.lk|LK
newspaper|~Virakesari||virakesari.lk|LK
newspaper|~Uthayan||newuthayan.com|LK
online|EconomyNext||economynext.com|LK
online|Colombo Gazette||colombogazette.com|LK
online|Colombo Telegraph||colombotelegraph.com|LK
online|~Groundviews||groundviews.org|LK
online|TamilNet||tamilnet.com|LK
online|Roar Media||roar.media|LK
agency|Ariana News||ariananews.af|AF
newspaper|Hasht-e Subh|8am,Hasht-e Subh Daily|8am.media|AF
newspaper|~Etilaatroz||etilaatroz.com|AF
newspaper|Kabul Times||kabultimes.gov.af,thekabultimes.com|AF
online|Rukhshana Media||rukhshana.com|AF
online|Afghanistan Analysts Network||afghanistan-analysts.org|AF
broadcaster|BBS Bhutan|Bhutan Broadcasting Service|bbs.bt|BT
newspaper|~Kuensel||kuenselonline.com|BT
newspaper|~The Bhutanese||thebhutanese.bt|BT
broadcaster|PSM News|PSM Maldives|psmnews.mv|MV
newspaper|~Mihaaru||mihaaru.com,edition.mv|MV
newspaper|Sun Maldives|Sun Online Maldives|sun.mv|MV
newspaper|Maldives Independent||maldivesindependent.com|MV
online|~Adhadhu||adhadhu.com|MV
`
