/** What can befall the counted, one line a state: its name, then the words for it (verb forms and adjectives). Lower case. */
export const STATES = `
killed kill kills killed killing dead died die dies dying slain slay slaying murdered murder massacred slaughtered butchered executed beheaded lynched drowned drown drowns drowning perished perish perishes perishing suffocated asphyxiated death deaths fatalities lives bodies corpses
injured injure injures injured injuring wounded wound wounds wounding hurt maimed injuries
missing missing
arrested arrest arrests arrested arresting detained detain detains detaining jailed imprisoned captured
abducted abduct abducts abducted abducting kidnapped kidnap kidnapping seized hostage
displaced displace displaces displaced displacing evacuated evacuate evacuating homeless
destroyed destroy destroys destroyed destroying razed levelled leveled demolished
infected infect infects infected infecting
rescued rescue rescues rescued rescuing freed free freeing released
` as const

/** Nouns that count people by what befell them: "claimed twelve lives", "recovered nine bodies". Singular, each with its state. */
export const TOLL_NOUNS: Readonly<Record<string, string>> = {
  life: 'killed',
  live: 'killed',
  body: 'killed',
  corpse: 'killed',
  death: 'killed',
  fatality: 'killed',
  injury: 'injured',
}

/** Words that stand between the counted and what befell them: "were shot dead", "lost their lives", "were burned to death". */
export const BEFALLING =
  'was were are is been be have has had also reported reportedly being who that shot stabbed beaten burned burnt crushed trampled gunned bludgeoned found confirmed declared pronounced feared presumed left all lost lose loses losing gave their his her to' as const

/** Nouns for things done to people or places: "the killing of three soldiers by a militia". Lower case, singular. */
export const DEED_NOUNS =
  'killing murder assassination slaying shooting bombing shelling beheading execution massacre death arrest detention abduction kidnapping capture seizure destruction demolition poisoning stabbing attack strike airstrike raid invasion assault ambush hijacking downing sinking rape torture expulsion deportation eviction evacuation rescue release dismissal firing sacking resignation appointment election' as const

/** Words that multiply the number before them. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  score: 20,
  m: 1e6,
  bn: 1e9,
  k: 1000,
}
export const VAGUE_AMOUNTS: Readonly<Record<string, { readonly min: number; readonly max?: number }>> = {
  dozens: { min: 24 },
  scores: { min: 40 },
  hundreds: { min: 200 },
  thousands: { min: 2000 },
  millions: { min: 2e6 },
  billions: { min: 2e9 },
  several: { min: 2 },
  multiple: { min: 2 },
  numerous: { min: 2 },
  many: { min: 2 },
  few: { min: 2 },
  couple: { min: 2, max: 3 },
  both: { min: 2, max: 2 },
  half: { min: 50, max: 50 },
}
/** Before a number: about (both sides open), at least (no upper end), at most (no lower end). */
export const AROUND = ['about', 'around', 'some', 'roughly', 'approximately', 'nearly', 'almost', 'circa', 'estimated', 'close'] as const
export const AT_LEAST = ['least', 'over', 'exceeding', 'upwards', 'minimum', 'than'] as const
export const AT_MOST = ['most', 'under', 'up', 'maximum', 'many', 'below'] as const

/** Nouns that count time, clocks and scales rather than people or things. Singular. */
export const NOT_COUNTED =
  'second minute hour day week month year decade century quarter semester time o’clock am pm a.m p.m degree celsius fahrenheit kilometre kilometer mile metre meter foot inch centimetre centimeter yard km kg page chapter article section century percent point night morning evening afternoon' as const

/** Verbs of being and having: a clause with no other verb and no name says little of what happened. */
export const STATIVE =
  'be is are was were been being am have has had having do does did seem seems seemed appear appears appeared become became remain remains remained mean means meant' as const

/** What amounts are measured in: such a name says nothing of the thing that is measured. Singular. */
export const MEASURES =
  'percent point dollar euro pound yen yuan rupee rouble ruble peso franc lira rand real won crown krona krone zloty shekel dirham riyal dinar naira shilling cent penny pence million billion trillion lakh crore gram kilogram kilo ton tonne ounce oz oz. stone litre liter gallon pint barrel cup tsp tbsp teaspoon tablespoon inch foot feet yard mile metre meter millimetre millimeter centimetre centimeter kilometre kilometer hectare acre mph kph km/h knot watt kw mw gw kwh mwh gwh volt amp ampere horsepower hp lb lb. lb-ft nm byte kilobyte megabyte gigabyte terabyte bit pixel calorie joule bar pascal decibel db dba hertz degree times fold share part'

/** Before or after a number: so many come on top of others, which have a figure of their own. */
export const INCREMENTS = ['another', 'further', 'additional', 'more', 'extra', 'other', 'others', 'else'] as const

/** After "of": those of whom a number is only a part ("nine of these boats"). */
export const WHOLES = ['the', 'these', 'those', 'them', 'its', 'their', 'his', 'her', 'all'] as const

/** By which a figure is of each alone, not of all: "each faces two counts", "50 crowns per head". */
export const DISTRIBUTIVES = ['each', 'every', 'apiece', 'per', 'respectively', 'individually'] as const
