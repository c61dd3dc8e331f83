import { foldName } from '../text/names.ts'
import { NEWSROOMS, type NewsroomKind } from './newsrooms.ts'

/** A newsroom: its full name without "the", short forms, domains. */
export interface Newsroom {
  readonly name: string
  /** Its full name begins with "The". */
  readonly article?: true
  readonly kind: NewsroomKind
  readonly short: readonly string[]
  readonly domains: readonly string[]
  /** ISO 3166, where known. */
  readonly country?: string
  /** The company or group that owns it or syndicates it, where known: newsrooms of one owner are not independent of each other. */
  readonly owner?: string
}

/** Newsrooms with the ways to find them. */
export interface Newsrooms {
  readonly list: readonly Newsroom[]
  /** Folded names and short forms. */
  readonly byName: ReadonlyMap<string, Newsroom>
  /** Letters ("AA", "DR"), taken only as written: in another case they are words. */
  readonly byCase: ReadonlyMap<string, Newsroom>
  readonly byHost: ReadonlyMap<string, Newsroom>
  /** First folded word of every name → the words that may come second; '' for names of one word. */
  readonly starts: ReadonlyMap<string, readonly string[]>
  /** Folded names that are used for other things as well. */
  readonly common: ReadonlySet<string>
}

/** Names that are common words as well ("Time", "the Sun"): an outlet only when the text treats it so. */
const COMMON =
  'Time,Times,Sun,Age,Press,Nature,Science,People,Focus,Stern,Hill,Week,Wire,Local,Print,Citizen,Standard,Nation,National,Herald,Independent,Observer,Star,Post,Mail,Dawn,Mint,Slate,Salon,Vice,Wired,Quartz,Stuff,Insider,Scroll,Journal,Diplomat,Conversation,Cradle,Verge,Caravan,Tempo,Fortune,Variety,Sabah,Kan,Fars,Mehr,Petra,Saba,Bild,Vanguard,Punch,Globes,Fox,Spectator,Guardian,Economist,Atlantic,Intercept,Lancet,Telegraph,Australian,Reforma,Telex,Gleaner,Vox,Onet,Delfi,Andina,Global News,War Zone,Getty,Semana,Politika,Danas,Caracol,Coconuts,Publico,New Arab,Hindu,Reporter Ethiopia,Channel One,Channel 4,Channel 12,Channel 13,Army Radio,Sputnik,Folha,Fena,Lenta,Nexta,Mena,Map,Tap,Hina,Turan,Republic TV,i Paper,Kyodo,Asahi,Bakhtar,Corriere,Shell'.split(
    ',',
  )

/** One line of the form that newsrooms.ts tells of; `common` are its forms behind "~". */
export function newsroomOf(line: string): { readonly newsroom: Newsroom; readonly common: readonly string[] } {
  const common: string[] = []
  const form = (text: string) => {
    const marked = text.startsWith('~')
    const written = marked ? text.slice(1) : text
    const bare = written.startsWith('The ') || written.startsWith('the ') ? written.slice(4) : written
    if (marked) common.push(bare)
    return bare
  }
  const list = (field: string | undefined) => (field ? field.split(',') : [])
  const [kind, name, short, domains, country, owner] = line.split('|')
  const newsroom = {
    name: form(name!),
    ...(/^~?The /.test(name!) ? { article: true as const } : {}),
    kind: kind as NewsroomKind,
    short: list(short).map(form),
    domains: list(domains),
    ...(country ? { country } : {}),
    ...(owner ? { owner } : {}),
  }
  return { newsroom, common }
}

const LETTERS = /^[A-Z.-]{2,5}$/

/** Newsrooms with their indexes; of several with one name or host the first has it. */
export function indexed(list: readonly Newsroom[], common: Iterable<string>): Newsrooms {
  const byName = new Map<string, Newsroom>()
  const byCase = new Map<string, Newsroom>()
  const byHost = new Map<string, Newsroom>()
  const starts = new Map<string, string[]>()
  const addFirst = (map: Map<string, Newsroom>, key: string, newsroom: Newsroom) => {
    if (!map.has(key)) map.set(key, newsroom)
  }
  for (const newsroom of list) {
    for (const form of [newsroom.name, ...newsroom.short]) {
      const folded = foldForm(form)
      if (form.length <= 5 && LETTERS.test(form)) addFirst(byCase, form, newsroom)
      else addFirst(byName, folded, newsroom)
      const space = folded.indexOf(' ')
      const first = space < 0 ? folded : folded.slice(0, space)
      const next = space < 0 ? -1 : folded.indexOf(' ', space + 1)
      const second = space < 0 ? '' : folded.slice(space + 1, next < 0 ? undefined : next)
      const seconds = starts.get(first)
      if (seconds) seconds.push(second)
      else starts.set(first, [second])
    }
    for (const host of newsroom.domains) addFirst(byHost, host, newsroom)
  }
  return { list, byName, byCase, byHost, starts, common: new Set([...common].map(foldForm)) }
}

/** `foldName`, quicker where all letters are plain. */
function foldForm(form: string): string {
  if (/^[A-Za-z0-9 ]+$/.test(form)) return form.toLowerCase()
  if (form.includes('.')) return foldName(form)
  const plain = /^[\x20-\x7e]+$/.test(form) ? form : form.normalize('NFKD').replace(/[\u0300-\u036f’]/g, '')
  if (!/^[\x20-\x7e]+$/.test(plain)) return foldName(form)
  return plain
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

let known: Newsrooms | undefined

/** The newsrooms of our list, read at the first question. */
export function newsrooms(): Newsrooms {
  if (!known) {
    const read = NEWSROOMS.flatMap(lines => lines.trim().split('\n').map(newsroomOf))
    known = indexed(
      read.map(({ newsroom }) => newsroom),
      [...COMMON, ...read.flatMap(({ common }) => common)],
    )
  }
  return known
}

/** Sets of second words, made when asked for: most are never needed. */
const asked = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The folded words that may follow this one in a listed newsroom's name, '' among them where it is a name alone; nothing for most words. */
export function secondsOfOutlet(word: string, among = newsrooms()): ReadonlySet<string> | undefined {
  const seconds = among.starts.get(word)
  if (!seconds) return undefined
  const known = asked.get(seconds)
  if (known) return known
  const set = new Set(seconds)
  asked.set(seconds, set)
  return set
}

/** Longest name of an outlet in words: how far a look-up has to try. */
export const LONGEST_OUTLET_NAME = 7

/** The newsroom of that name, whatever its case and its article: "the new York Times", "reuters", "NYT". Absent when the list has none. */
export function outlet(name: string, among = newsrooms()): Newsroom | undefined {
  const bare = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s$/, '')
  const letters = among.byCase.get(bare)
  if (letters) return letters
  const folded = foldName(bare)
  // "the report", "open": no newsroom in small letters
  return among.common.has(folded) && bare === bare.toLowerCase() ? undefined : among.byName.get(folded)
}

/** A newsroom's name in full, as it is shown alone: "The Varren Lantern"; `written` is how a page writes it. */
export function fullName({ name, article }: Newsroom, written?: string): string {
  return article || written?.toLowerCase() === `the ${name.toLowerCase()}` ? `The ${name}` : name
}

/** Whether a listed name is also a plain word, so that the list alone does not make it an outlet. */
export function isCommonOutletName(name: string, among = newsrooms()): boolean {
  return among.common.has(foldName(name.replace(/^the\s+/i, '')))
}

/** The newsroom that serves a host: "www.nytimes.com", "edition.cnn.com". */
export function outletOfHost(host: string, among = newsrooms()): Newsroom | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = among.byHost.get(labels.slice(from).join('.'))
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
  [
    new RegExp(
      `^(\\p{Lu}\\S*( \\S+)* (${AIR})|(Radio|Rádio|Channel|Kanal|TV)( Free| Nova| National)? (\\p{Lu}|\\d)\\S*|(Canal|Canale|Kanaal) \\d+)$`,
      'u',
    ),
    'broadcaster',
  ],
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
