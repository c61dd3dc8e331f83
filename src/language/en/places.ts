/** Large cities, states, regions, seas: names that are places with nothing else to show for it. One line a class. */
export const PLACES: ReadonlySet<string> = new Set(
  `
Africa|Asia|Europe|Oceania|Antarctica|North America|South America|Latin America|Central America|Eurasia|Scandinavia|Balkans|Caucasus|Maghreb
Middle East|Near East|Far East|Southeast Asia|Central Asia|East Asia|South Asia|West Africa|East Africa|North Africa|Horn of Africa|Sahel|Levant
Persian Gulf|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Strait of Hormuz|Bab el-Mandeb|Suez Canal|Panama Canal|Red Sea|Black Sea|Baltic Sea|Caspian Sea
South China Sea|East China Sea|North Sea|Mediterranean Sea|Mediterranean|Arabian Sea|Dead Sea|Sea of Azov|Sea of Japan|Arctic|Atlantic|Atlantic Ocean|Pacific
Pacific Ocean|Indian Ocean|English Channel|Taiwan Strait|Himalayas|Alps|Andes|Pyrenees|Carpathians|Rocky Mountains|Sahara|Amazon|Nile|Danube|Rhine|Volga
Euphrates|Tigris|Ganges|Mekong|Yangtze|Mississippi|Dnipro|Dnieper|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kashmir|Kurdistan|Gaza|Gaza Strip|West Bank|Golan Heights
Sinai|Darfur|Tigray|Chechnya|Dagestan|Siberia|Catalonia|Basque Country|Bavaria|Saxony|Tuscany|Sicily|Sardinia|Corsica|Normandy|Brittany|Galicia|Flanders|Wallonia
Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Xinjiang|Tibet|Inner Mongolia|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Assam|Kerala|Gujarat|Bihar|Aceh
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland
Massachusetts|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Guam|New England|Midwest|Silicon Valley|Capitol Hill
Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|New South Wales|Queensland|Tasmania|Western Australia
South Australia|Northern Territory|Yorkshire|Cornwall|Kent|Essex|Sussex|Surrey|Devon|Lancashire|Cumbria|Norfolk|Suffolk|Ulster|Hampshire|Dorset|Somerset|Merseyside
D.C.|DC|New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|San Francisco|Columbus|Indianapolis|Seattle
Denver|Boston|Nashville|Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha
Colorado Springs|Raleigh|Miami|Long Beach|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Anaheim|Pittsburgh|Cincinnati|St. Louis|St. Paul|Orlando|Buffalo
Newark|Anchorage|Brooklyn|Manhattan|Queens|Bronx|Harlem|Hollywood|Beverly Hills|Salt Lake City|Baton Rouge|El Paso|Fort Worth|Charlotte|Richmond|Uvalde|Parkland
Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Tijuana|Guadalajara|Monterrey|Juarez|Ciudad Juarez|Acapulco|Cancun|Sao Paulo|Rio de Janeiro|Salvador
Belo Horizonte|Porto Alegre|Recife|Fortaleza|Manaus|Medellin|Cali|Barranquilla|Cartagena|Guayaquil|Cusco|Arequipa|Santa Cruz|Cordoba|Rosario|Valparaiso|Maracaibo
Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Glasgow|Aberdeen|Leicester|Nottingham|Southampton|Portsmouth|Newcastle|Sunderland|Brighton|Oxford|Cambridge|York
Bath|Plymouth|Hull|Coventry|Derby|Norwich|Exeter|Swansea|Dundee|Inverness|Derry|Cork|Galway|Limerick|Marseille|Marseilles|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux
Lille|Rennes|Grenoble|Calais|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dusseldorf|Dortmund|Essen|Leipzig|Dresden|Bremen|Hanover|Nuremberg|Bonn|Mannheim|Kiel|Rostock
Barcelona|Valencia|Seville|Zaragoza|Malaga|Bilbao|Granada|Porto|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Verona|Bari|Catania|Lampedusa|Trieste|Pisa
Amsterdam|Rotterdam|Utrecht|Eindhoven|Antwerp|Ghent|Bruges|Liege|Geneva|Zurich|Basel|Lausanne|Davos|Graz|Linz|Salzburg|Innsbruck|Gothenburg|Malmo|Uppsala|Bergen|Trondheim
Aarhus|Tampere|Turku|Krakow|Lodz|Wroclaw|Poznan|Gdansk|Lublin|Brno|Ostrava|Debrecen|Cluj|Timisoara|Iasi|Constanta|Plovdiv|Varna|Burgas|Thessaloniki|Patras|Split|Dubrovnik
St. Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Samara|Rostov|Rostov-on-Don|Volgograd|Vladivostok|Murmansk|Sochi|Kaliningrad|Grozny|Belgorod|Kursk|Bryansk
Kharkiv|Kharkov|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Dnipropetrovsk|Mykolaiv|Bakhmut|Avdiivka|Bucha|Sevastopol|Simferopol|Chernobyl|Gomel|Brest|Grodno
Istanbul|Izmir|Bursa|Adana|Gaziantep|Diyarbakir|Antalya|Konya|Aleppo|Homs|Hama|Latakia|Idlib|Raqqa|Deir ez-Zor|Deir al-Zor|Daraa|Palmyra|Tartus|Mosul|Basra|Basrah|Kirkuk|Irbil|Erbil
Najaf|Karbala|Fallujah|Ramadi|Tikrit|Samarra|Nasiriyah|Sulaymaniyah|Anbar|Nineveh|Sinjar|Tel Aviv|Haifa|Nazareth|Bethlehem|Hebron|Nablus|Jenin|Jericho|Rafah|Khan Younis|Gaza City
Beersheba|Eilat|Sidon|Tyre|Tripoli|Baalbek|Zarqa|Irbid|Aqaba|Mecca|Medina|Jeddah|Dammam|Dubai|Sharjah|Aden|Hodeidah|Taiz|Marib|Mashhad|Isfahan|Esfahan|Shiraz|Tabriz|Qom|Ahvaz|Kerman
Kermanshah|Bushehr|Natanz|Fordow|Bandar Abbas|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Helmand|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Mumbai|Bombay|Kolkata
Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Srinagar|Amritsar|Chittagong|Rangoon|Yangon|Mandalay|Chiang Mai|Phuket|Pattaya
Ho Chi Minh City|Saigon|Da Nang|Hue|Haiphong|Surabaya|Bandung|Medan|Bali|Sumatra|Java|Borneo|Sulawesi|Papua|West Papua|Davao|Cebu|Quezon City|Mindanao|Luzon|Penang|Johor
Shanghai|Guangzhou|Shenzhen|Tianjin|Wuhan|Chengdu|Chongqing|Nanjing|Hangzhou|Xi'an|Harbin|Dalian|Qingdao|Macau|Macao|Kowloon|Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Urumqi|Kashgar
Osaka|Kyoto|Nagoya|Yokohama|Kobe|Sapporo|Fukuoka|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido|Busan|Incheon|Daegu|Gwangju|Kaohsiung|Almaty|Samarkand|Osh|Ganja|Batumi|Gyumri
Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|Dunedin|Hamilton|Alexandria|Giza|Luxor|Suez|Port Said|Benghazi|Misrata|Sirte|Tobruk|Casablanca|Marrakesh
Fez|Tangier|Oran|Constantine|Sfax|Lagos|Kano|Ibadan|Kaduna|Port Harcourt|Maiduguri|Enugu|Benin City|Kumasi|Abidjan|Bouake|Timbuktu|Gao|Kidal|Agadez|Douala|Goma|Bukavu|Lubumbashi|Kisangani
Mombasa|Kisumu|Dar es Salaam|Zanzibar|Arusha|Entebbe|Gulu|Mekele|Dire Dawa|Port Sudan|El Fasher|Omdurman|Kismayo|Hargeisa|Bulawayo|Johannesburg|Cape Town|Durban|Soweto|Bloemfontein
Port Elizabeth|Pemba|Beira|Lobito|Walvis Bay|Downing Street|Wall Street|Fleet Street|Tiananmen Square|Tahrir Square|Red Square|Maidan|Chernihiv|Sumy|Poltava|Vinnytsia|Srebrenica|Mostar
`
    .trim()
    .split(/[|\n]/),
)

/** Last words of names of places on a map. */
export const PLACE_HEADS = [
  'Ocean',
  'Sea',
  'Gulf',
  'Bay',
  'Strait',
  'Straits',
  'Channel',
  'River',
  'Lake',
  'Creek',
  'Island',
  'Islands',
  'Peninsula',
  'Archipelago',
  'Mountain',
  'Mountains',
  'Hills',
  'Valley',
  'Desert',
  'Forest',
  'Coast',
  'Beach',
  'Canyon',
  'Plateau',
  'Glacier',
  'Falls',
  'Oasis',
  'Cape',
  'Province',
  'Prefecture',
  'County',
  'District',
  'Governorate',
  'Oblast',
  'Region',
  'Territory',
  'Canton',
  'Parish',
  'Township',
  'Village',
  'Town',
  'City',
  'Street',
  'Avenue',
  'Road',
  'Boulevard',
  'Highway',
  'Lane',
  'Square',
  'Plaza',
  'Strip',
  'Zone',
  'Heights',
  'Republic',
  'Kingdom',
  'Emirate',
  'Emirates',
  'Sultanate',
  'Caliphate',
  'Empire',
] as const

/** First words of such names: "Lake Orla", "Mount Sorn", "Gulf of …". */
export const PLACE_OPENERS = [
  'Lake',
  'Mount',
  'Mt.',
  'Cape',
  'Gulf',
  'Strait',
  'Bay',
  'Isle',
  'Sea',
  'Port',
  'Fort',
  'Saint',
  'St.',
  'San',
  'Santa',
  'El',
  'Los',
  'Las',
  'La',
] as const

/** Last words of names of buildings and installations. */
export const FACILITY_HEADS = [
  'Base',
  'Airbase',
  'Airport',
  'Airfield',
  'Aerodrome',
  'Airstrip',
  'Embassy',
  'Consulate',
  'Tower',
  'Palace',
  'Castle',
  'Hospital',
  'Clinic',
  'Prison',
  'Jail',
  'Penitentiary',
  'Camp',
  'Barracks',
  'Garrison',
  'Outpost',
  'Fortress',
  'Citadel',
  'Bridge',
  'Tunnel',
  'Dam',
  'Canal',
  'Reservoir',
  'Port',
  'Harbour',
  'Harbor',
  'Terminal',
  'Pier',
  'Dock',
  'Shipyard',
  'Stadium',
  'Arena',
  'Museum',
  'Gallery',
  'Library',
  'Cathedral',
  'Church',
  'Chapel',
  'Mosque',
  'Temple',
  'Synagogue',
  'Shrine',
  'Monastery',
  'Basilica',
  'Theater',
  'Theatre',
  'Hotel',
  'Inn',
  'Mall',
  'Market',
  'Station',
  'Depot',
  'Plant',
  'Refinery',
  'Factory',
  'Mill',
  'Mine',
  'Reactor',
  'Pipeline',
  'Checkpoint',
  'Crossing',
  'Gate',
  'Wall',
  'Monument',
  'Memorial',
  'Cemetery',
  'Park',
  'Zoo',
  'Garden',
  'Gardens',
  'House',
  'Hall',
  'Building',
  'Center',
  'Centre',
  'Complex',
  'Headquarters',
  'Courthouse',
  'Mansion',
  'Villa',
  'Ranch',
  'Farm',
  'Lighthouse',
  'Dome',
  'Speedway',
  'Racecourse',
] as const

/** First words of such names: "Tower 9", "Camp Orla", "Fort Sorn", "Pier 4", "Checkpoint 7". */
export const FACILITY_OPENERS = [
  'Tower',
  'Camp',
  'Fort',
  'Base',
  'Pier',
  'Checkpoint',
  'Gate',
  'Terminal',
  'Outpost',
  'Station',
  'Hangar',
  'Bunker',
  'Runway',
  'Block',
  'Building',
  'Site',
  'Area',
  'FOB',
  'RAF',
] as const

/** Common nouns for a place already named: "the country", "the city". */
export const PLACE_NOUNS = [
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'city',
  'town',
  'village',
  'province',
  'region',
  'capital',
  'island',
  'territory',
  'enclave',
  'district',
  'county',
  'emirate',
  'sultanate',
  'peninsula',
] as const
