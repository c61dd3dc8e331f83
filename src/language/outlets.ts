import { foldName } from '../text/names.ts'
import { NEWSROOMS, type NewsroomKind } from './newsrooms.ts'

/** A newsroom: its full name without "the", short forms, domains. */
export interface Outlet {
  readonly name: string
  readonly kind: NewsroomKind
  readonly short: readonly string[]
  readonly domains: readonly string[]
  /** ISO 3166, where known. */
  readonly country?: string
}

const list = (field: string | undefined): string[] => (field ? field.split(',') : [])

export const OUTLETS: readonly Outlet[] = NEWSROOMS.trim()
  .split('\n')
  .map(line => {
    const [kind, name, short, domains, country] = line.split('|')
    return {
      name: name!.replace(/^The /, ''),
      kind: kind as NewsroomKind,
      short: list(short).map(form => form.replace(/^[Tt]he /, '')),
      domains: list(domains),
      ...(country ? { country } : {}),
    }
  })

/** Names that are common words as well ("Time", "the Sun"): an outlet only when the text treats it so. */
const COMMON = new Set(
  [
    'Time',
    'Times',
    'Sun',
    'Age',
    'Press',
    'Nature',
    'Science',
    'People',
    'Focus',
    'Stern',
    'Hill',
    'Week',
    'Wire',
    'Local',
    'Print',
    'Citizen',
    'Standard',
    'Nation',
    'National',
    'Herald',
    'Independent',
    'Observer',
    'Star',
    'Post',
    'Mail',
    'Dawn',
    'Mint',
    'Slate',
    'Salon',
    'Vice',
    'Wired',
    'Quartz',
    'Stuff',
    'Insider',
    'Scroll',
    'Journal',
    'Diplomat',
    'Conversation',
    'Cradle',
    'Verge',
    'Caravan',
    'Tempo',
    'Fortune',
    'Variety',
    'Sabah',
    'Kan',
    'Fars',
    'Mehr',
    'Petra',
    'Saba',
    'Bild',
    'Vanguard',
    'Punch',
    'Globes',
    'Fox',
    'Spectator',
    'Guardian',
    'Economist',
    'Atlantic',
    'Intercept',
    'Lancet',
    'Telegraph',
    'Australian',
    'Reforma',
    'Telex',
    'Gleaner',
    'Vox',
    'Onet',
    'Delfi',
    'Andina',
    'Global News',
    'Focus',
    'War Zone',
    'Getty',
    'Semana',
    'Politika',
    'Danas',
    'Caracol',
    'Coconuts',
    'Publico',
    'New Arab',
    'Hindu',
    'Reporter Ethiopia',
    'Channel One',
    'Channel 4',
    'Channel 12',
    'Channel 13',
    'Army Radio',
    'Sputnik',
    'Folha',
    'Fena',
    'Lenta',
    'Nexta',
    'Mena',
    'Map',
    'Tap',
    'Hina',
    'Turan',
    'Republic TV',
    'i Paper',
    'Kyodo',
    'Asahi',
    'Bakhtar',
    'Corriere',
    'Shell',
  ].map(foldName),
)

const byName = new Map<string, Outlet>()
const byCase = new Map<string, Outlet>()
const byHost = new Map<string, Outlet>()
for (const outlet of OUTLETS) {
  for (const form of [outlet.name, ...outlet.short]) {
    // Letters ("AA", "DR") are taken only as written: in another case they are words.
    if (/^[A-Z.-]{2,5}$/.test(form)) setFirst(byCase, form, outlet)
    else setFirst(byName, foldName(form), outlet)
  }
  for (const host of outlet.domains) setFirst(byHost, host, outlet)
}

function setFirst(map: Map<string, Outlet>, key: string, outlet: Outlet): void {
  if (!map.has(key)) map.set(key, outlet)
}

/** First folded word of every name → the words that may come second; '' for names of one word. */
const starts = new Map<string, Set<string>>()
for (const name of [...byName.keys(), ...[...byCase.keys()].map(foldName)]) {
  const [first, second = ''] = name.split(' ')
  const seconds = starts.get(first!)
  if (seconds) seconds.add(second)
  else starts.set(first!, new Set([second]))
}

/** The folded words that may follow this one in a listed newsroom's name, '' among them where it is a name alone; nothing for most words. */
export function secondsOfOutlet(word: string): ReadonlySet<string> | undefined {
  return starts.get(word)
}

/** Longest name of an outlet in words: how far a look-up has to try. */
export const LONGEST_OUTLET_NAME = Math.max(
  ...OUTLETS.flatMap(outlet => [outlet.name, ...outlet.short].map(form => form.split(' ').length)),
)

/** The newsroom of that name, whatever its case and its article: "the new York Times", "reuters", "NYT". Absent when the list has none. */
export function outlet(name: string): Outlet | undefined {
  const bare = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s$/, '')
  return byCase.get(bare) ?? byName.get(foldName(bare))
}

/** Whether a listed name is also a plain word, so that the list alone does not make it an outlet. */
export function isCommonOutletName(name: string): boolean {
  return COMMON.has(foldName(name.replace(/^the\s+/i, '')))
}

/** The newsroom that serves a host: "www.nytimes.com", "edition.cnn.com". */
export function outletOfHost(host: string): Outlet | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = byHost.get(labels.slice(from).join('.'))
    if (found) return found
  }
  return undefined
}

const PRESS =
  'Times|Gazette|Herald|Tribune|Courier|Chronicle|Observer|Examiner|Inquirer|Dispatch|Telegraph|Monitor|Sentinel|Bulletin|Post|Journal|Mirror|Express|Mail|Daily|Weekly|Echo|Argus|Star|Standard|Ledger|Record|Register|Review|Reporter|Advertiser|Globe|Mercury|Guardian|Independent|Sun|News|Newspaper|Today|Zeitung|Pravda|Gazeta|Shimbun|Ilbo|Dagblad|Wire|Press'
const AIR = 'TV|Television|Radio|Broadcasting|FM|News Network|Channel'
const AGENCY = 'News Agency|Press Agency|news agency|press agency|Newswire|Wire Service'
const PATTERNS: readonly (readonly [RegExp, NewsroomKind])[] = [
  [new RegExp(`^\\p{Lu}\\S*( \\S+)* (${AGENCY})$`, 'u'), 'agency'],
  [new RegExp(`^(\\p{Lu}\\S*( \\S+)* (${AIR})|(Radio|Channel|TV) (\\p{Lu}|\\d)\\S*)$`, 'u'), 'broadcaster'],
  [new RegExp(`^(\\p{Lu}\\S*( \\S+)* (${PRESS})|Daily \\p{Lu}\\S+)$`, 'u'), 'newspaper'],
]

const PRESS_WORDS = new Set(PRESS.toLowerCase().split('|'))

/** Whether a small-letter word ends the names of newsrooms: "gazette", "tribune". */
export function isPressWord(word: string): boolean {
  return PRESS_WORDS.has(word)
}

/** The kind that a newsroom's name tells where no list knows it: "the Northern Gazette", "Xim news agency", "Radio Orla". */
export function outletKindByName(name: string): NewsroomKind | undefined {
  const bare = name.replace(/^the\s+/i, '')
  return PATTERNS.find(([pattern]) => pattern.test(bare))?.[1]
}
