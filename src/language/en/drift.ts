/** Words by which a retelling drifts from what was said. Lower case; phrases match whole words. */

/** How settled a matter is said to be: discussing, then planning, then deciding, then doing. */
export const settledness = [
  [
    'discuss',
    'discussed',
    'discussing',
    'debate',
    'debated',
    'consider',
    'considered',
    'weigh',
    'weighed',
    'weighing',
    'mull',
    'mulled',
    'explore',
    'explored',
    'talked about',
    'considering',
    'raised',
  ],
  ['plan', 'planned', 'plans', 'intend', 'intends', 'intended', 'propose', 'proposed', 'expected', 'prepare', 'prepared'],
  ['conclude', 'concluded', 'decide', 'decided', 'agree', 'agreed', 'resolve', 'resolved', 'determined', 'settled', 'approved', 'ordered'],
] as const

/** Labels for armed people and groups, from the plain to the loaded. Singular. */
export const labels = [
  ['group', 'faction', 'movement', 'organisation', 'organization', 'force', 'fighter', 'combatant'],
  ['militia', 'militiaman', 'rebel', 'insurgent', 'guerrilla', 'gunman', 'paramilitary', 'armed group', 'protester', 'activist'],
  ['militant', 'extremist', 'radical', 'separatist', 'rioter', 'thug'],
  ['terrorist', 'terror group', 'terror organisation', 'jihadist', 'murderer', 'criminal'],
] as const

/** What a sponsor does for armed people, behind his name and a hyphen: "Varn-backed". */
export const sponsoring = [
  'backed',
  'aligned',
  'linked',
  'supported',
  'sponsored',
  'allied',
  'affiliated',
  'oriented',
  'led',
  'based',
] as const

/** States that cannot both hold: still there, and over. */
export const holding = [
  'in place',
  'in force',
  'in effect',
  'holding',
  'holds',
  'held',
  'continues',
  'continued',
  'continuing',
  'stands',
  'intact',
  'respected',
  'ongoing',
  'remains',
  'remained',
] as const
export const over = [
  'ended',
  'is over',
  'was over',
  'are over',
  'collapsed',
  'broken',
  'broke down',
  'expired',
  'finished',
  'is dead',
  'was dead',
  'are dead',
  'were dead',
  'lapsed',
  'scrapped',
  'cancelled',
  'canceled',
  'stopped',
  'ceased',
] as const

/** Acts that a report can turn into their opposite: to stop, and to go on or act. Base forms of verbs, a verb's particle behind it; nouns apart. */
export const stopping =
  'suspend halt stop cease pause freeze end refrain withdraw withhold discontinue abandon call-off put-off hold-off'.split(' ')
export const stoppingNouns = ['suspension', 'halt', 'pause', 'freeze', 'cessation', 'end to', 'stop to'] as const
export const acting =
  'attack resume continue launch start begin strike fight raid assault renew restart undertake proceed intensify escalate carry-out step-up go-ahead press-on take-action take-measures act-against'.split(
    ' ',
  )

/** When within a meeting or event something was said. */
export const during = ['during', 'at the meeting', 'in the meeting', 'while', 'in the course of'] as const
export const after = [
  'after',
  'following',
  'afterwards',
  'informed of',
  'having heard',
  'once',
  'upon',
  'then',
  'later',
  'in response',
] as const

/** Claims to be the first of its kind. */
export const firstTime = ['first time', 'never before', 'unprecedented', 'for the first time', 'had never', 'has never'] as const

/** Whom a title names for what it says, without naming anybody. */
export const titleSources = [
  'sources?',
  'insiders?',
  'officials?',
  'aides?',
  'police',
  'experts?',
  'analysts?',
  'witnesses',
  'critics',
  'media',
] as const

/** Units of time whose number changes a meaning: "last week", "last weeks". */
export const timeUnits = ['hour', 'day', 'week', 'month', 'year'] as const

/** Verbs by which a deed is owned or disowned; what follows is the deed. */
export const deedVerbs = [
  'carry out',
  'carried out',
  'carrying out',
  'commit',
  'committed',
  'conducted',
  'conduct',
  'launched',
  'launch',
  'staged',
  'stage',
  'perpetrated',
  'behind',
  'responsible for',
  'responsibility for',
  'involvement in',
  'role in',
  'part in',
] as const

/** Further words by which somebody has, or has not, to do with a deed. */
export const ownedDeeds = [
  'responsibility',
  'responsible',
  'to do with',
  'hand in',
  'hand to',
  'involvement',
  'involved in',
  'link to',
  'link with',
  'links to',
  'links with',
  'connection to',
  'connection with',
  'complicity',
  'complicit',
  'knowledge of',
] as const

/** Words for killing that tell of intent or cruelty: where the better witness says died or killed, they are the teller's. */
export const loadedDeaths = 'murder slaughter massacre butcher execute assassinate lynch slay'.split(' ')

/** What an organisation gives out for all to quote from. Singular. */
export const publicTexts = 'statement announcement declaration communique communiqué bulletin manifesto release letter message'.split(' ')

/** Words of the law: beside one of them a "murder" is the name of a charge. Base forms of verbs, and nouns. */
export const prosecuting = 'charge accuse suspect indict arraign prosecute convict acquit sentence plead try investigate face'.split(' ')
export const prosecution = [
  'count',
  'counts',
  'suspicion',
  'trial',
  'warrant',
  'warrants',
  'felony',
  'manslaughter',
  'detectives',
  'investigators',
  'degree',
] as const

/** What is slaughtered and butchered without a murder. Singular and plural. */
export const livestock =
  'animal animals beast beasts livestock cattle cow cows calf calves bull bulls ox oxen buffalo pig pigs hog hogs piglet piglets sheep lamb lambs goat goats horse horses pony ponies donkey donkeys camel camels reindeer deer chicken chickens hen hens poultry turkey turkeys duck ducks goose geese bird birds flock flocks herd herds mink minks rabbit rabbits dog dogs cat cats fish whale whales seal seals elephant elephants wolf wolves bear bears boar boars'.split(
    ' ',
  )

/** How writers bring a speaker before the public: the clause tells nothing that he said. */
export const encounters = [
  'spoke to',
  'spoke with',
  'spoke on',
  'speaks to',
  'talked to',
  'talked with',
  'took questions',
  'met reporters',
  'met the press',
  'faced reporters',
  'faced the press',
  'faced the cameras',
  'turned to the press',
  'addressed the press',
  'addressed reporters',
  'appeared before the press',
  'gave an interview',
  'held a news conference',
  'held a press conference',
] as const

/** Deeds of one kind, one line a kind, as concepts of `synonyms`: an earlier one speaks against a "first time" of a later one. */
export const kinsOfDeeds = `
suspend ceasefire withdraw
attack kill explode
agree negotiate
meeting visit
protest
election
arrest
resign
close
` as const

/** Verbs of attacking somebody. */
export const attackingVerbs = 'attack target strike hit shell bomb bombard raid ambush shoot assault fire-on'.split(' ')

/** Concepts by which "the attack", "the operation" can take up any deed. */
export const umbrellaDeeds = ['attack', 'operation', 'incident', 'crime', 'deed', 'act', 'massacr', 'kill'] as const

/** Concepts of violence that a text brings in as new: "a volley of rockets", "two bombs". */
export const violentDeeds = ['attack', 'explode', 'missile'] as const

/** How far something goes: what such a word qualifies is the point of a sentence, and another thing under the same word is another point. */
export const degrees =
  'complete total full entire whole absolute utter outright sheer partial immediate instant permanent lasting temporary final ultimate definitive unconditional unlimited unilateral mutual sole exclusive maximum minimum'.split(
    ' ',
  )
