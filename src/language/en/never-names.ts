/** Words that open sentences and headings: capitalised there, they are no names. Function words, frequent verbs, nouns and adjectives. */
export const OPENERS: ReadonlySet<string> = new Set(
  `
a about above according across act after again against ago ahead all almost along already also although always am amid amidst among an and announcement another any anyone anything are area around as ask asked at attack attacks authorities away
back based be because become been before began behind being below beneath beside besides best better between beyond big both breaking breaking brief but by call called calls can cannot change changes children china's city civilians claims clearly close come comes coming companies company compared concerns considering consider
could countries country critics current currently daily data day days dead death deaths decades deep defying described despite details did died do does doing done down due during each earlier early economy editor efforts eight either elections else elsewhere emergency end enough especially even eventually ever every everyone everything evidence exactly except experts explosion
facing fact facts family far father fears few fewer fighting figures final finally fire first five following follow food for forces foreign formally former founded four from full further furthermore gas general generally get give given global go going good government governments great group groups growing had half hardly has have having he health help hence her here hers high him his history home hours house how however hundreds
i if images important in including indeed inflation informed initially inside instead interviews into investigators involved is isn't it its itself join joining judges just keep key killed killing knowing known large largely last late later latest law lawmakers leaders least leave led left less let life like likely little live local long look looking looking's lots love low made mainly make making man many markets may maybe me mean meanwhile media members men message might military millions minutes missing money months more moreover morning most mother much must my
name namely national nations natural near nearby nearly neither never nevertheless new news next night nine no nobody none nonetheless nor not note notably nothing now nowhere number numbers of off offering officers official officials often oil old on once one ones online only open opposition or order orders other others otherwise our ours out outside over overall overnight own paid part parties partly past peace people per perhaps photo photos place plans please plus police political politicians politics poor possible pressure prices prior probably problems prosecutors protesters public publicly put questions quickly quite rather read reading real really recent recently records regardless relations relatives reporters reporting reports rescue rescuers residents responding response results right said same saw say saying says schools scientists second secretary security see seen senior sensing separately services seven several severe shares she shortly should show shows similarly simply since six small so social soldiers some somebody someone something sometimes somewhat soon sources speaking special spokesman staff state statement states still stocks stop story street strictly strong students such suddenly summer supporters sure survivors
take taken taking talks tell ten tens tensions than thank thanks that that's the their them themselves then there there's thereafter therefore these they thing things think this those though thousands three through throughout thus time times to today together told tomorrow tonight too top toward towards traders trade troops trying turning two under unfortunately unless unlike until up upon us use used using usually various very victims video violence visit visitors voters votes waiting wanting war warning was watch water we weapons week weekend weeks welcome well were what whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why will winter with within without witnesses woman women words work workers working world worse would write writing wrote yeah year years yes yesterday yet you young your
massive amid amidst frequent upcoming participating asked described founded citing quoting speaking addressing responding following fearing hoping accused accusing ahead analysts observers diplomats negotiators mediators rebels militants militias interviews images pictures footage documents figures estimates forecasts economists scholars historians doctors nurses teachers farmers engineers firefighters paramedics motorists passengers travellers travelers tourists migrants refugees activists campaigners demonstrators demonstrations protests rallies strikes airstrikes airstrike raids raid clashes clash fighting shelling bombing bombings explosions blasts blast rockets missiles drones ships vessels tankers planes helicopters aircraft trains buses cars trucks roads bridges homes houses buildings hospitals schools shops markets factories banks investors shareholders consumers customers employees employers unions bosses executives managers directors owners tenants landlords neighbors neighbours friends relatives parents mothers fathers sons daughters brothers sisters wives husbands couples families
critics supporters opponents rivals allies enemies partners members delegates ministers presidents premiers kings queens princes generals admirals commanders officers soldiers sailors airmen marines guards policemen detectives inspectors prosecutors judges lawyers attorneys jurors defendants suspects prisoners inmates hostages victims survivors witnesses
subscribe sign register log advertisement advertising related share follow comments comment contact copyright updated published posted edited editing additional reporting written photograph photography courtesy credit image caption figure table chart map source sources link links menu search home skip
analysis opinion exclusive update explainer factbox interview profile review preview roundup briefing newsletter podcast live watch listen
action actions agreement aid aim airport alliance allies ambassador amount anger announcing approval army arrest arrests article attempts attention attorney average backing ballots bank battle beginning belief bill blame board body border born both bringing broad budget building business buying campaign capital cases cause ceasefire center central certain chances charges cheap chief child choosing citizens clear climate coach coalition coastal cold commander comments commission committee common communities community complete conditions conflict congress consequences continuing control costs council court courts coverage crews crime crisis crowds customs damage danger debate decision decisions defence defense delays demand deputies desperate developing diplomacy diplomatic direct discussions disease displaced doctors donations double doubts drone drought easy economic education election elected electricity embassy energy environmental escalating estimates events everybody exports extra eyewitnesses facilities failure farm fellow female fewer field film finance fishing flights flooding floods football formal foreign fresh friday's front fuel funding funds future gains game global gold ground gunfire gunmen hard heading heavy heat higher highest historically hit hope hospital hot housing human humanitarian hundreds ideally illegal imports independent individual industry information injured innocent insurgents intelligence intense international internet invasion investigation investigations investment islamic issues jobs journalists justice keeping kids labour labor land landlocked language leader leading legal legislation letters limited losses lower machine major male mass mayor measures medical meeting meetings memories mercenaries middle migration militarily mining minister ministers ministry minor missile mobile modern monday's monetary moving murder music mutual naval navy negotiations neighboring network normally nuclear offices opening operation operations opinion organisers organizers originally output outbreak overseas owing pandemic parliament party passengers patients peaceful perhaps petrol pilots planned planning plants players population ports power powerful prayer precise preliminary preparations president previous previously price prime prison private production profit progress promises property proposals protest provincial publishers qualified quiet radio rail rain raising rare rates reaction rebels recession recovery reform regional regulators religious remarks remember removing repeated repeatedly report research reserve resistance restrictions retail returning revenue rising rival rivers road rockets roughly rule rules rumors rumours running rural safe safety sales sanctions satellite school science scores search season secret sectarian sending separate serious shelling shipping shops sides signs single sitting snow solar something south speculation spending sports spring standing starting statistics steel step stories storm strategic strike stripped student studies success successive supply support supreme surely survey systems tanks target tax teams technical technology television temperatures tension terms terror terrorism test tests text thirty threats ticket tough tourism traditional traffic training transport travel treatment trial tribal troops trouble trucks trust twelve twenty twice ultimately unable uncertainty unemployment united unlikely urban urgent vaccines vast vehicles village villagers virtually volunteers wages warnings washington's waves wealth weather western whole wide wildfires wind wing wounded
`
    .trim()
    .split(/\s+/),
)

/** Verbs of headlines, which end a name where every word is capitalised: "Ada Roe Urges Calm". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'accepts accuses addresses admits agrees aims announces applauds appoints approves arrives asks attacks backs bans begins blames blasts blocks breaks calls cancels cites claims commends condemns confirms congratulates considers criticizes criticises cuts declares defends delays demands denies denounces discusses drops elects ends enters expects expresses faces fails fears files finds fires gets gives goes grows hails halts hits holds honors honours hopes hosts introduces issues joins jumps keeps kills launches leads leaves loses makes marks meets mourns moves names offers opens opposes orders plans pledges praises pushes quits raises reaches reacts rebukes receives rejects releases remembers reports resigns responds returns reveals rises rules salutes says seeks sees sends sets shows signs slams speaks splits stands starts stays stops suggests supports suspends takes talks tells testifies threatens tours tries turns unveils urges visits votes vows wants warns welcomes wins withdraws works statement'.split(
    ' ',
  ),
)

/** Words of grammar and number: never a name, wherever they are capitalised. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the this that these those and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among amid amidst about against across after before during since until till through throughout toward towards via per than as if because although though while whereas unless when whenever where wherever who whom whose which what why how i you he she it we they me him us them my your his her its our their mine yours ours theirs is are was were be been being am do does did have has had having will would shall should can could may might must not no yes all any both each every either neither some many much more most few fewer several such other another one two three four five six seven eight nine ten dozens hundreds thousands millions then now here there also too very just only even still again once already never ever always often however meanwhile therefore thus instead following according despite including excluding regarding concerning returning deploying responding speaking'.split(
    ' ',
  ),
)

/** Capitalised anywhere and yet no name of a person, place or organisation: days, months, languages of the calendar, titles of address, exclamations. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
i i'm i've i'd i'll ok okay am pm gmt est edt pst pdt cet bst utc covid covid-19 sars aids hiv dna gdp tv suv ceo cfo faq pdf usb wifi wi-fi internet web email e-mail sms gps
christmas easter ramadan eid hanukkah thanksgiving halloween passover diwali yom kippur ashura nowruz
read more photo video file no vol chapter section article part figure table page x
`
    .trim()
    .split(/\s+/),
)

/** Lower-case words within names: "Abu Bakr al Sorn", "Otto von Hal". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'abu',
  'ul',
  'ud',
  'ud-din',
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'ben',
  'ter',
  'af',
  'av',
  'zu',
  'zur',
  'ten',
  'e',
  'y',
  'd',
  'st',
  'binti',
  'binte',
  'ibnu',
  'ould',
  'uld',
  'ag',
  'ait',
  'oglu',
  'dal',
  'dalla',
  'dalle',
  'dello',
  'degli',
  'dei',
  'do',
  'des',
  'delos',
  'las',
  'los',
  'vom',
  'zum',
  'het',
  'op',
  'ten',
  'te',
  'tot',
  'thor',
  'auf',
  'na',
  'nic',
  'nga',
  'wa',
])

/** Lower-case second halves that make an adjective of a capitalised word: "Orland-backed", "Sorn-based". */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'based backed led linked aligned affiliated allied sponsored supported funded financed born trained made built owned run controlled occupied held dominated majority friendly oriented style era wide wise bound educated related speaking free like leaning type inspired brokered mediated proposed appointed imposed designed supplied armed level sized only sanctioned administered governed flagged registered wracked ravaged torn hit area region born'.split(
    ' ',
  ),
)
