/**
 * Abbreviations that end in a full stop, in classes that say what may follow. Written as they stand, without the stop.
 * Single letters with stops ("U.S.", "C.Q.", "p.m.") need no list.
 */

/** A name or a number always follows: a stop after one of these never ends a sentence. "Maj. Gen. Ada Roe" */
export const TITLES = list(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon Rt Gen Gens Maj Col Cols Lt Lts Cmdr Comdr Cdr Capt Capts Sgt
  Sgts Cpl Pfc Pvt Spc Brig Adm Adms Ens Wm Rep Reps Sen Sens Gov Govs Pres Sec Amb Atty Asst Supt Insp Det Dets Const Ofc Sra Srta
  Ald Mt Ft Pt Ste Stn Dist Sup Dir Chmn Treas
`)

/** Full stops belong to these only where a number follows. "No. 7", "pp. 3" */
export const BEFORE_NUMBERS = list(`
  No Nos no nos Art art Arts Sect sect sec Vol vol Vols Fig fig Figs figs Ch ch Chap pp p Op op Pub par para v ver
`)

/** Months and weekdays: the stop is theirs where a number, a comma or a small letter follows. "on Oct. 7", "Sat., Jan. 3" */
export const CALENDAR = list(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`)

/** May stand within a sentence or end it. "Roe Inc. bought it." "It was bought by Roe Inc. The price …" */
export const MAY_END = list(`
  Sr Inc Corp Co Cos Ltd Bros Mfg Assn Univ Dept Intl Natl Govt Jr Esq PhD St Sts Ave Aves Blvd Rd Hwy Pkwy Sq Bldg Apt Ala Ariz Ark
  Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wis Wyo Ont Que Alta Sask
  Qld vs etc al approx dept est cf ca min max ft lb lbs oz hrs mins secs viz incl resp anon ed eds misc assoc Ph.D Ed.D Lit.D
`)

/**
 * Words that begin a clause and are hardly ever part of a name: after an abbreviation that may end a sentence they show that it
 * did ("left the U.S. The council"), and glued to a word they show a lost full stop ("closed the bridgeAccording to …").
 */
export const CLAUSE_STARTERS = list(`
  The This That These Those There Then They Their Though Through Throughout Therefore Thus He His She Her It Its We Our You Your My
  But However And Yet So Still According Although After Afterwards Before Because Between Both Besides Beyond By As At About Above
  Across Against Also Among Amid An Any Another All Almost Around During Despite Each Earlier Either Elsewhere Even Every Everyone
  Finally Following For From Further Furthermore How If In Indeed Instead Into Just Last Later Like Many Meanwhile Moreover Most Much
  Neither Nevertheless Nobody Nonetheless Nor Not Nothing Now Of On Once One Only Other Others Otherwise Over Perhaps Since Some
  Someone Soon Such To Today Together Under Unlike Until Upon What Whatever When Whenever Where Whereas Whether Which While Who
  Whoever Whose Why With Within Without Yesterday Asked Speaking Officials
`)

/** Clause starters that are never the tail of a made-up name ("LinkedIn", "ReadyOne"): only these betray a lost full stop inside a word. */
export const GLUED_STARTERS = list(`
  The This That These Those There They Their Though Therefore Thus He She His But However According Although After Before Because
  Between Besides Also Among Amid Another During Despite Earlier Elsewhere Even Finally Following From Furthermore Indeed Instead
  Later Many Meanwhile Moreover Neither Nevertheless Nonetheless Once Otherwise Our Perhaps Since Some Soon Such Today Unlike Until
  What When Where Whereas Whether Which While Who With Yesterday Its Speaking Officials In
`)

/** What follows "a.m." and "p.m." within a sentence: "at 9 p.m. Monday", "at 9 p.m. Eastern time". */
export const AFTER_HOURS = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January
  February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
  Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Eastern Central Pacific Mountain Greenwich Local ET EST EDT CT CST CDT MT MST MDT PT
  PST PDT GMT UTC BST CET CEST
`)

/** Ends of host names that newspapers write without "www": "roe-gazette.com". */
export const HOST_ENDS = list(`
  com org net gov mil edu int info biz io co uk us eu de fr il ir ru cn in au ca tv me news app dev ai ly gl be html htm js py pdf txt
`)

/** After a question or exclamation in quotation marks these go on with the same sentence: "“Why?” Ada Roe asked." */
export const SPEECH_VERBS = list(`
  said says asked asks told tells wrote writes added adds replied replies answered shouted shouts yelled cried exclaimed declared
  declares tweeted posted wondered continued demanded insisted joked recalled screamed chanted quipped responded
`)

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
