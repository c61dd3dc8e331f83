/**
 * Cities that share a name: where each is (a country, or "US/" and a state) and how many thousand people live there, the largest first. One line
 * a name. Made by training/places.mjs from GeoNames (CC BY 4.0).
 */
export const HOMONYMS = `
abadan|Iran=370|Turkmenistan=39
aksu|China=340|Kazakhstan=45
al bayda|Libya=75|Yemen=38
albany|US/New York=98|US/Georgia=75|US/Oregon=52|Australia=34
alexandria|Egypt=3812|US/Virginia=154|Romania=49|US/Louisiana=48
alhambra|US/Arizona=128|US/California=86
aliaga|Turkey=45|Philippines=34
altamira|Brazil=71|Mexico=60
amherst|US/New York=122|US/Massachusetts=40
andover|United Kingdom=42|US/Minnesota=32
apple valley|US/California=72|US/Minnesota=51
aral|China=260|Kazakhstan=33
arlington|US/Texas=388|US/Virginia=208|US/Massachusetts=43
arrah|India=224|Ivory Coast=37
asadabad|Iran=60|Afghanistan=48
asaka|Japan=128|Uzbekistan=57
ashburn|US/Virginia=44|US/Illinois=43
athens|Greece=664|US/Georgia=117
auburn|US/Washington=77|US/Alabama=62|Australia=37
augusta|US/Georgia=43|Italy=31
aurora|US/Colorado=359|US/Illinois=201|Canada=55
avondale|US/Arizona=81|US/Illinois=40
bali|India=297|Cameroon=73
bangor|United Kingdom=60|US/Maine=32
barcelona|Spain=1622|Venezuela=425
bari|Italy=277|India=56
bartlett|US/Tennessee=59|US/Illinois=42
bayan|China=55|Kuwait=31
bayonne|US/New Jersey=66|France=44
beaumont|US/Texas=118|US/California=44
bedford|United Kingdom=107|US/Texas=49
beja|Tunisia=57|Portugal=35
belleville|Canada=49|US/Illinois=42|US/New Jersey=37
bellevue|US/Washington=140|US/Nebraska=56
bethlehem|South Africa=84|US/Pennsylvania=75
bharatpur|India=229|Nepal=107
birmingham|United Kingdom=984|US/Alabama=212
bloomington|US/Minnesota=86|US/Indiana=84|US/Illinois=78
bor|Russia=61|Serbia=39|Turkey=32
boston|US/Massachusetts=667|United Kingdom=41
bowling green|US/Kentucky=64|US/Ohio=31
braganca|Brazil=57|Portugal=34
braintree|United Kingdom=53|US/Massachusetts=37
brentwood|US/New York=61|US/California=59|United Kingdom=53|US/Tennessee=42
brest|Belarus=301|France=145
bridgeport|US/Connecticut=148|US/Illinois=34
brighton|United Kingdom=139|US/Colorado=38|US/New York=37
bristol|United Kingdom=617|US/Connecticut=60
brownsville|US/Texas=184|US/New York=74
burlington|Canada=164|US/North Carolina=52|US/Vermont=42
busia|Kenya=52|Uganda=43
butterworth|Malaysia=108|South Africa=34
cadiz|Philippines=129|Spain=127
camargo|Mexico=40|Spain=31
cambridge|United Kingdom=158|Canada=120|US/Massachusetts=110
campina|Spain=68|Romania=42
candelaria|Philippines=61|Brazil=30
canton|US/Michigan=87|US/Ohio=72
cardenas|Cuba=99|Mexico=92
cartagena|Colombia=952|Spain=212
ceres|US/California=48|South Africa=42
charleston|US/South Carolina=133|US/West Virginia=50
chatham|United Kingdom=76|Canada=44|US/Illinois=31
chelmsford|United Kingdom=112|US/Massachusetts=34
chelsea|United Kingdom=60|US/Massachusetts=39
chester|United Kingdom=91|US/Pennsylvania=34
chesterfield|United Kingdom=113|US/Missouri=48
chinatown|US/California=101|US/New York=90
chino|US/California=86|Japan=57
christchurch|New Zealand=364|United Kingdom=42
cleveland|US/Ohio=388|US/Tennessee=44
clovis|US/California=104|US/New Mexico=39
colombo|Sri Lanka=648|Brazil=217
colon|Panama=77|Cuba=64|Venezuela=38
columbia|US/South Carolina=134|US/Missouri=119|US/Maryland=100|US/Tennessee=37
columbus|US/Ohio=850|US/Georgia=201|US/Indiana=47
concepcion|Chile=215|Philippines=64|Paraguay=48
concord|US/California=129|US/North Carolina=88|US/New Hampshire=43
concordia|Argentina=145|Brazil=55
cordoba|Argentina=1428|Spain=328|Mexico=141
corona|US/California=164|US/New York=110
coventry|United Kingdom=359|US/Rhode Island=36
cuenca|Ecuador=277|Spain=56
cypress|US/California=49|US/Texas=46
dakhla|Western Sahara=75|Morocco=56
danville|US/California=44|US/Virginia=42|US/Illinois=32
dara|Syria=98|Senegal=30
decatur|US/Illinois=73|US/Alabama=55
des moines|US/Iowa=210|US/Washington=31
dhaka|Bangladesh=10357|India=36
dimitrovgrad|Russia=132|Bulgaria=43
donetsk|Ukraine=1025|Russia=51
dover|United Kingdom=42|US/Delaware=38|US/New Hampshire=31
dublin|Ireland=1024|US/California=58|US/Ohio=45
dundalk|US/Maryland=64|Ireland=33
dundee|United Kingdom=148|South Africa=84
dunedin|New Zealand=114|US/Florida=36
durham|US/North Carolina=258|United Kingdom=48
elmhurst|US/New York=113|US/Illinois=46
embu|Brazil=222|Kenya=35
epe|Nigeria=85|Netherlands=33
esmeraldas|Ecuador=165|Brazil=103
esperanza|Dominican Republic=42|Mexico=39|Argentina=36
everett|US/Washington=108|US/Massachusetts=46
fairfield|US/California=113|US/Connecticut=59|US/Ohio=43
faridpur|Bangladesh=112|India=72
fayetteville|US/North Carolina=202|US/Arkansas=83
florence|Italy=349|US/Alabama=40|US/South Carolina=38|US/Kentucky=32|US/Arizona=31
florida|Cuba=63|Colombia=47|Uruguay=32
formosa|Argentina=221|Brazil=81
franklin|US/Tennessee=73|US/Wisconsin=36|US/Massachusetts=31
gainesville|US/Florida=130|US/Georgia=39
gaya|India=424|Niger=33
georgetown|Guyana=235|US/Texas=64|US/Kentucky=32
germantown|US/Maryland=86|US/Tennessee=39
glendale|US/Arizona=240|US/California=201|US/New York=34
granada|Spain=234|Nicaragua=89|Colombia=32
gravesend|US/New York=112|United Kingdom=54
greenville|US/North Carolina=91|US/South Carolina=65|US/Mississippi=32
guadalajara|Mexico=1495|Spain=83
halifax|Canada=359|United Kingdom=83
hamilton|Canada=520|New Zealand=153|US/Ohio=62|United Kingdom=53
hangu|China=208|Pakistan=36
hastings|United Kingdom=133|New Zealand=62
heidelberg|Germany=143|South Africa=64
hoboken|US/New Jersey=54|Belgium=34
hollywood|US/California=168|US/Florida=150
huntsville|US/Alabama=191|US/Texas=41
hyderabad|India=3598|Pakistan=1386
irvine|US/California=257|United Kingdom=34
itu|Brazil=138|Nigeria=36
jackson|US/Mississippi=171|US/Tennessee=67|US/New Jersey=55|US/Michigan=33
jacksonville|US/Florida=868|US/North Carolina=67
jaen|Spain=117|Peru=52|Philippines=40
jalalabad|Afghanistan=200|India=35
jamalpur|Bangladesh=168|India=101
jincheng|China=333|Taiwan=38
kadoma|Japan=132|Zimbabwe=79
kandi|Benin=110|India=55
kansas city|US/Missouri=475|US/Kansas=151
kayes|Mali=78|Republic of Congo=59
kettering|United Kingdom=64|US/Ohio=56
kingston|Jamaica=938|Canada=114
korba|India=419|Tunisia=34
la paz|Bolivia=813|Mexico=215
labuan|Malaysia=74|Indonesia=34
lafayette|US/Louisiana=128|US/Indiana=71
laguna|US/California=47|Brazil=40
lakewood|US/Colorado=153|US/California=82|US/Washington=60|US/New Jersey=54|US/Ohio=51
lancaster|US/California=161|US/Pennsylvania=59|United Kingdom=47|US/Ohio=40|US/Texas=39
latina|Spain=257|Italy=76
laval|Canada=377|France=50
lawrence|US/Kansas=94|US/Massachusetts=80|US/Indiana=48
leon|Nicaragua=145|Spain=134
levittown|US/Pennsylvania=53|US/New York=52
lewiston|US/Maine=36|US/Idaho=33
lexington|US/Kentucky=225|US/Massachusetts=31
lima|Peru=7737|US/Ohio=38
linares|Chile=70|Mexico=63|Spain=61
lincoln|US/Nebraska=277|United Kingdom=115|US/California=46|Argentina=42
lincoln park|US/Illinois=67|US/Michigan=37
linden|Guyana=45|US/New Jersey=42
lodi|US/California=65|Italy=41
london|United Kingdom=7557|Canada=347
long beach|US/California=474|US/New York=34
longview|US/Texas=82|US/Washington=37
los angeles|US/California=3972|Chile=125
los banos|Philippines=96|US/California=37
lucena|Philippines=229|Spain=42
macon|US/Georgia=91|France=35
madison|US/Wisconsin=249|US/Alabama=47
madrid|Spain=3256|Colombia=50
manchester|United Kingdom=396|US/New Hampshire=110|US/Connecticut=31
manhattan|US/New York=1488|US/Kansas=56
mansa|India=80|Zambia=42
mansfield|United Kingdom=172|US/Texas=64|US/Ohio=47
manzanillo|Mexico=130|Cuba=128
margate|United Kingdom=60|US/Florida=57|South Africa=34
marino|Russia=243|Italy=38
marion|US/Iowa=37|US/Ohio=36
martinez|US/California=38|US/Georgia=36
medford|US/Oregon=80|US/Massachusetts=57
melbourne|Australia=4246|US/Florida=80
mercedes|Argentina=53|Uruguay=42
merida|Mexico=778|Venezuela=300|Spain=56
meridian|US/Idaho=91|US/Mississippi=40
middelburg|South Africa=155|Netherlands=46
middletown|US/Ohio=49|US/Connecticut=47
midland|US/Texas=133|US/Michigan=42
milton|Canada=102|US/Georgia=38
miramar|US/Florida=137|Mexico=119
mirzapur|India=220|Bangladesh=41
mission|US/Texas=83|Canada=33
monroe|US/Louisiana=50|US/North Carolina=35
monrovia|Liberia=940|US/California=37
montclair|US/New Jersey=40|US/California=39
montenegro|Brazil=54|Colombia=36
moron|Argentina=320|Cuba=66|Venezuela=44
mount vernon|US/New York=69|US/Washington=34
nawabganj|Bangladesh=142|India=79
new city|US/Illinois=41|US/New York=34
newark|US/New Jersey=282|US/Ohio=48|US/California=45|US/Delaware=34
newcastle|South Africa=405|Australia=308
niagara falls|Canada=82|US/New York=49
norwalk|US/California=107|US/Connecticut=88
norwich|United Kingdom=213|US/Connecticut=40
novomoskovsk|Russia=131|Ukraine=73
oakville|Canada=166|US/Missouri=36
oceanside|US/California=176|US/New York=32
odessa|Ukraine=1002|US/Texas=119
orange|US/California=141|Australia=38|US/New Jersey=34|France=31
oviedo|Spain=224|US/Florida=39
pamplona|Spain=198|Colombia=54
paraiso|Costa Rica=40|Philippines=30
parkland|US/Washington=36|US/Florida=30
parma|Italy=146|US/Ohio=80
pasadena|US/Texas=154|US/California=142
patan|Nepal=183|India=118
patos|Brazil=93|Albania=60
peoria|US/Arizona=171|US/Illinois=115
perth|Australia=1897|United Kingdom=47
peterborough|United Kingdom=163|Canada=76
pila|Poland=76|Philippines=34
pilar|Argentina=227|Brazil=31
plainfield|US/New Jersey=51|US/Illinois=43|US/Indiana=31
plymouth|United Kingdom=260|US/Minnesota=76
pontevedra|Spain=82|Argentina=34
portage|US/Michigan=48|US/Indiana=37
portland|US/Oregon=632|US/Maine=67
portsmouth|United Kingdom=194|US/Virginia=96
preston|United Kingdom=313|Australia=32
quincy|US/Massachusetts=94|US/Illinois=41
raipur|India=680|Bangladesh=65
reading|United Kingdom=318|US/Pennsylvania=88
retiro|Spain=126|Argentina=39
richmond|US/Virginia=220|Canada=182|US/California=110|US/Indiana=36|US/Kentucky=34|South Africa=32
richmond hill|Canada=186|US/New York=99
rio grande|Brazil=188|Argentina=53|Mexico=33
rochester|US/New York=210|US/Minnesota=112|US/New Hampshire=30
rome|Italy=2319|US/Georgia=36|US/New York=33
roseville|US/California=130|US/Michigan=48|US/Minnesota=36
roswell|US/Georgia=95|US/New Mexico=49
saint charles|US/Missouri=66|US/Maryland=36|US/Illinois=33
saint cloud|US/Minnesota=66|US/Florida=35
saint peters|United Kingdom=125|US/Missouri=53
saint raphael|Haiti=38|France=35
salamanca|Mexico=160|Spain=156
sale|Morocco=903|United Kingdom=56
salem|India=778|US/Oregon=165|US/Massachusetts=43
salinas|US/California=157|Ecuador=44
salisbury|United Kingdom=45|US/North Carolina=34|US/Maryland=33
salto|Uruguay=100|Brazil=98
san antonio|US/Texas=1470|Chile=86|Paraguay=56|Philippines=34
san carlos|Venezuela=77|Chile=32
san cristobal|Venezuela=247|Dominican Republic=154|Cuba=60
san felipe|Venezuela=77|Chile=59
san fernando|Philippines=251|Spain=96
san francisco|US/California=865|Argentina=59|Costa Rica=56
san isidro|Peru=68|Argentina=45|Costa Rica=35|Mexico=34
san jose|US/California=1027|Costa Rica=335|Philippines=119
san juan|Argentina=447|Puerto Rico=418|Philippines=121|US/Texas=37
san lorenzo|Paraguay=228|Argentina=48|Italy=48
san luis|Argentina=184|Cuba=67|Philippines=33|US/Arizona=32
san marcos|US/California=93|US/Texas=61|El Salvador=55|Colombia=37
san martin|Argentina=83|El Salvador=39
san mateo|Philippines=134|US/California=104|Venezuela=50
san miguel|El Salvador=162|Argentina=158|Philippines=66
san pablo|Philippines=208|US/California=30
san pedro|Philippines=270|Ivory Coast=197|US/California=78|Mexico=49|Argentina=47
san rafael|Argentina=109|US/California=59
san vicente|El Salvador=42|Argentina=38|Costa Rica=34
santa ana|US/California=335|El Salvador=177|Philippines=47
santa clara|Cuba=251|US/California=126
santa cruz|Philippines=108|US/California=64|Chile=33
santa fe|Argentina=490|US/New Mexico=84
santa lucia|Spain=64|Argentina=44
santa maria|Brazil=249|US/California=105
santa rita|Brazil=120|Venezuela=32
santa rosa|Philippines=217|US/California=175|Argentina=111|Brazil=59|Ecuador=42
santiago|Chile=4837|Philippines=108|Brazil=47|Mexico=37
santo domingo|Dominican Republic=2202|Cuba=45
scarborough|Canada=600|United Kingdom=62
segovia|Spain=57|Colombia=40
sevilla|Spain=703|Colombia=42
shawnee|US/Kansas=65|US/Oklahoma=31
shikarpur|Pakistan=157|India=35
shrewsbury|United Kingdom=72|US/Massachusetts=34
sinnar|Sudan=130|India=34
sinop|Brazil=116|Turkey=35
smyrna|US/Georgia=56|US/Tennessee=47
soest|Germany=48|Netherlands=45
soran|Iraq=125|Kazakhstan=43
southport|United Kingdom=92|Australia=33
spring hill|US/Florida=99|US/Tennessee=36
spring valley|US/Nevada=178|US/New York=33
springfield|US/Missouri=167|US/Massachusetts=154|US/Illinois=117|US/Oregon=61|US/Ohio=60|US/Virginia=30
st albans|United Kingdom=85|Australia=38
st johns|Canada=99|US/Florida=40
stratford|US/Connecticut=51|Canada=30
sydney|Australia=4627|Canada=106
tala|Egypt=51|Mexico=35
talas|Turkey=37|Kyrgyzstan=35
tamworth|United Kingdom=82|Australia=48
tanda|Egypt=405|India=88
taunton|United Kingdom=65|US/Massachusetts=57
texarkana|US/Texas=37|US/Arkansas=30
toledo|US/Ohio=280|Philippines=157|Brazil=119|Spain=82
trinidad|Bolivia=84|Cuba=60
tripoli|Libya=1151|Lebanon=229
troy|US/Michigan=83|US/New York=50
trujillo|Peru=747|Venezuela=38
uman|Ukraine=88|Mexico=40
union city|US/California=74|US/New Jersey=69
valencia|Venezuela=1385|Spain=814|US/California=148
valladolid|Spain=318|Mexico=49
valparaiso|Chile=282|US/Indiana=33
vancouver|Canada=600|US/Washington=173
venice|Italy=51|US/California=41
victoria|Canada=290|US/Texas=68
villarrica|Paraguay=41|Chile=32
wakefield|United Kingdom=79|US/New York=52
warren|US/Michigan=134|US/Ohio=40
waterford|US/Michigan=76|Ireland=48
waterloo|Canada=97|US/Iowa=68
wayne|US/New Jersey=58|US/Pennsylvania=31
wellington|New Zealand=382|US/Florida=63|South Africa=56
west hollywood|US/Florida=61|US/California=36
westfield|US/Massachusetts=42|US/Indiana=37|US/New Jersey=31
westminster|US/Colorado=113|US/California=92
weymouth|United Kingdom=58|US/Massachusetts=54
wheaton|US/Illinois=54|US/Maryland=48
wilmington|US/North Carolina=116|US/Delaware=72
windsor|Canada=278|United Kingdom=33
worcester|US/Massachusetts=185|South Africa=128|United Kingdom=102
yilan|Taiwan=94|China=71
york|United Kingdom=154|US/Pennsylvania=44
zamora|Mexico=142|Spain=66
`
