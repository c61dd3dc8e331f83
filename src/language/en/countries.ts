/** A country or a constituent nation: English name, words for its people and things, seat of its government, other names. */
export interface Country {
  readonly name: string
  readonly demonyms: readonly string[]
  readonly capital?: string
  readonly aliases: readonly string[]
}

/** name | demonyms | capital | other names; one line each. */
const TABLE = `
Afghanistan|Afghan,Afghani|Kabul|
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan|Luanda|
Antigua and Barbuda|Antiguan|Saint John's|Antigua
Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|
Armenia|Armenian|Yerevan|
Australia|Australian,Aussie|Canberra|Commonwealth of Australia
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani,Azeri|Baku|
Bahamas|Bahamian|Nassau|the Bahamas
Bahrain|Bahraini|Manama|Kingdom of Bahrain
Bangladesh|Bangladeshi|Dhaka|
Barbados|Barbadian,Bajan|Bridgetown|
Belarus|Belarusian,Belarussian,Byelorussian|Minsk|Byelorussia
Belgium|Belgian|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian|La Paz|
Bosnia and Herzegovina|Bosnian,Bosniak|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan,Motswana|Gaborone|
Brazil|Brazilian|Brasilia|Brasil
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|
Burundi|Burundian|Bujumbura|
Cambodia|Cambodian,Khmer|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian|Ottawa|
Cape Verde|Cape Verdean|Praia|Cabo Verde
Central African Republic|Central African|Bangui|
Chad|Chadian|N'Djamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing|People's Republic of China,PRC,Mainland China
Colombia|Colombian|Bogota|
Comoros|Comorian|Moroni|
Congo|Congolese|Kinshasa|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Zaire
Republic of Congo|Congolese|Brazzaville|Republic of the Congo,Congo-Brazzaville
Costa Rica|Costa Rican|San Jose|
Croatia|Croatian,Croat|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot|Nicosia|
Czech Republic|Czech|Prague|Czechia
Denmark|Danish,Dane|Copenhagen|
Djibouti|Djiboutian||
Dominica|Dominican|Roseau|
Dominican Republic|Dominican|Santo Domingo|
East Timor|Timorese|Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|Quito|
Egypt|Egyptian|Cairo|Arab Republic of Egypt
El Salvador|Salvadoran,Salvadorean|San Salvador|
England|English||
Equatorial Guinea|Equatoguinean|Malabo|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian|Addis Ababa|
European Union|European|Brussels|EU,E.U.
Fiji|Fijian|Suva|
Finland|Finnish,Finn|Helsinki|
France|French,Frenchman|Paris|French Republic
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|the Gambia
Georgia|Georgian|Tbilisi|
Germany|German|Berlin|Federal Republic of Germany,West Germany
Ghana|Ghanaian|Accra|
Greece|Greek,Hellenic|Athens|Hellenic Republic
Greenland|Greenlandic,Greenlander|Nuuk|
Grenada|Grenadian|Saint George's|
Guatemala|Guatemalan|Guatemala City|
Guinea|Guinean|Conakry|
Guinea-Bissau|Bissau-Guinean|Bissau|
Guyana|Guyanese|Georgetown|
Haiti|Haitian|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hong Kong|Hongkonger||
Hungary|Hungarian|Budapest|
Iceland|Icelandic,Icelander|Reykjavik|
India|Indian|New Delhi|Republic of India,Delhi
Indonesia|Indonesian|Jakarta|
Iran|Iranian,Persian|Tehran|Islamic Republic of Iran,Islamic Republic,Teheran
Iraq|Iraqi|Baghdad|Republic of Iraq
Ireland|Irish,Irishman|Dublin|Republic of Ireland
Israel|Israeli|Jerusalem|State of Israel,Jewish State
Italy|Italian|Rome|Italian Republic
Ivory Coast|Ivorian|Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan,Hashemite Kingdom
Kazakhstan|Kazakh,Kazakhstani|Astana|
Kenya|Kenyan|Nairobi|
Kiribati|I-Kiribati|Tarawa|
Kosovo|Kosovar,Kosovan|Pristina|
Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek|Kyrgyz Republic
Laos|Laotian,Lao|Vientiane|
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|Lebanese Republic
Lesotho|Basotho,Mosotho|Maseru|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Liechtenstein|Liechtensteiner|Vaduz|
Lithuania|Lithuanian|Vilnius|
Luxembourg|Luxembourger,Luxembourgish||
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur|
Maldives|Maldivian|Male|the Maldives
Mali|Malian|Bamako|
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican|Mexico City|
Micronesia|Micronesian|Palikir|
Moldova|Moldovan|Chisinau|
Monaco|Monegasque,Monégasque||
Mongolia|Mongolian|Ulaanbaatar|Ulan Bator
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyidaw|Burma
Namibia|Namibian|Windhoek|
Nauru|Nauruan|Yaren|
Nepal|Nepalese,Nepali|Kathmandu|
Netherlands|Dutch,Dutchman|The Hague|the Netherlands,Holland
New Zealand|New Zealander,Kiwi|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea,DPRK
North Macedonia|Macedonian|Skopje|Macedonia
Northern Ireland|Northern Irish|Belfast|
Norway|Norwegian|Oslo|
Oman|Omani|Muscat|Sultanate of Oman
Pakistan|Pakistani|Islamabad|
Palau|Palauan|Ngerulmud|
Palestine|Palestinian|Ramallah|Palestinian Territories,State of Palestine
Panama|Panamanian|Panama City|
Papua New Guinea|Papua New Guinean|Port Moresby|
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian|Lima|
Philippines|Filipino,Filipina,Philippine|Manila|the Philippines
Poland|Polish,Pole|Warsaw|
Portugal|Portuguese|Lisbon|
Puerto Rico|Puerto Rican|San Juan|
Qatar|Qatari|Doha|
Romania|Romanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Samoa|Samoan|Apia|
San Marino|Sammarinese||
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
Scotland|Scottish,Scot,Scots|Edinburgh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb|Belgrade|
Seychelles|Seychellois|Victoria|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean||
Slovakia|Slovak,Slovakian|Bratislava|Slovak Republic
Slovenia|Slovenian,Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali,Somalian|Mogadishu|Somaliland
South Africa|South African|Pretoria|
South Korea|South Korean,Korean|Seoul|Republic of Korea,ROK
South Sudan|South Sudanese|Juba|
Soviet Union|Soviet|Moscow|USSR,U.S.S.R.
Spain|Spanish,Spaniard|Madrid|
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swede|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian|Damascus|Syrian Arab Republic
Taiwan|Taiwanese|Taipei|Republic of China,Chinese Taipei
Tajikistan|Tajik,Tajikistani|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai|Bangkok|
Tibet|Tibetan|Lhasa|
Togo|Togolese|Lome|
Tonga|Tongan|Nuku'alofa|
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
Tunisia|Tunisian|Tunis|
Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye,Republic of Turkey
Turkmenistan|Turkmen|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv|Kiev
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,the Emirates
United Kingdom|British,Briton,Brit|London|UK,U.K.,Britain,Great Britain
United States|American|Washington|US,U.S.,USA,U.S.A.,America,United States of America,Washington D.C.,Washington DC
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek,Uzbekistani|Tashkent|
Vanuatu|Ni-Vanuatu|Port Vila|
Vatican|Vatican|Vatican City|Holy See
Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela
Vietnam|Vietnamese|Hanoi|Viet Nam
Wales|Welsh|Cardiff|
Western Sahara|Sahrawi|Laayoune|
Yemen|Yemeni,Yemenite|Sanaa|Sana'a
Yugoslavia|Yugoslav,Yugoslavian|Belgrade|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|
`

const list = (field: string | undefined): string[] => (field ? field.split(',') : [])

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [name, demonyms, capital, aliases] = line.split('|')
    return { name: name!, demonyms: list(demonyms), ...(capital ? { capital } : {}), aliases: list(aliases) }
  })

/** Adjectives of regions, faiths and peoples that stand before a name like a demonym and never make it. */
export const PEOPLES = [
  'African',
  'Arab',
  'Arabian',
  'Arabic',
  'Asian',
  'Balkan',
  'Baltic',
  'Basque',
  'Berber',
  'Buddhist',
  'Caribbean',
  'Catalan',
  'Catholic',
  'Chechen',
  'Christian',
  'Coptic',
  'Corsican',
  'Crimean',
  'Dagestani',
  'Druze',
  'Eurasian',
  'European',
  'Flemish',
  'Gazan',
  'Hebrew',
  'Hindu',
  'Hispanic',
  'Islamic',
  'Islamist',
  'Jewish',
  'Jihadist',
  'Kashmiri',
  'Kurdish',
  'Latin',
  'Latino',
  'Marxist',
  'Mediterranean',
  'Melanesian',
  'Muslim',
  'Nordic',
  'Orthodox',
  'Pashtun',
  'Polynesian',
  'Protestant',
  'Roma',
  'Rohingya',
  'Salafi',
  'Salafist',
  'Scandinavian',
  'Shia',
  "Shi'a",
  "Shi'ite",
  'Shiite',
  'Siberian',
  'Sicilian',
  'Sikh',
  'Slavic',
  'Slav',
  'Sunni',
  'Tamil',
  'Tatar',
  'Tuareg',
  'Uighur',
  'Uyghur',
  'Western',
  'Yazidi',
  'Zionist',
  'Zulu',
  'Californian',
  'Texan',
  'Londoner',
  'Parisian',
  'Bavarian',
] as const
