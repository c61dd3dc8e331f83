import { SCALE_WORDS } from '../language/en/harm.ts'
import { commentators, genericMedia, speechNouns, vaguePeople } from '../language/en/media.ts'
import { NUMBER_WORDS } from '../language/en/numbers.ts'
import { GROUP_PRONOUNS } from '../language/en/reporting/frames.ts'
import { DOCUMENT_NOUNS, SPEECH_NOUNS } from '../language/en/reporting/nouns.ts'
import { AMOUNT_WORDS, NEWSROOM_NOUNS, PARTITIVES, PEOPLE_NOUNS, TRADE_NOUNS } from '../language/en/sources.ts'
import type { Offsets, Range, ResolvedPage, Saying } from '../model.ts'
import { isCounted, listedParties } from '../text/listed.ts'
import { holds, overlap } from '../text/spans.ts'
import { lateName } from './late.ts'

/** Unnamed people as one saying describes them: "three senior Varnish officials familiar with the talks". */
export interface Group {
  readonly page: string
  readonly saying: number
  readonly at: Offsets
  readonly words: string
  readonly people: Range
  /** The noun for them, singular: 'official'. */
  readonly head: string
  /** What narrows the noun: 'senior', 'varnish'. */
  readonly modifiers: readonly string[]
  /** Whether the words point back to people named before: "the sources", "one official" of two. */
  readonly anaphor: boolean
  /** Says nothing of who they are: "people with knowledge", "various sources". */
  readonly vague: boolean
  /** Judges rather than witnesses: analysts, residents. Never the ones on whom a whole report rests. */
  readonly commentator: boolean
  /** No words for people: a source whom nobody is known by ("the harbour desk"). */
  readonly unknown?: boolean
}

const QUANTIFIERS = new Set([
  'several',
  'some',
  'many',
  'various',
  'multiple',
  'few',
  'other',
  'unnamed',
  'anonymous',
  'unidentified',
  'both',
  'all',
  'certain',
  'numerous',
  'different',
])
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'at',
  'least',
  'more',
  'than',
  'about',
  'as',
  'according',
  'to',
  'by',
  'citing',
  'and',
])
const PEOPLE: ReadonlySet<string> = new Set([...PEOPLE_NOUNS, ...TRADE_NOUNS])
const POSSESSIVE = /^(?:the )?(?:paper|newspaper|report|agency|outlet|network|magazine|broadcaster|channel)$/
/** After the noun begins what they know and how: no part of who they are. */
const TAIL =
  /[,;(–—]|\.(?=\s|$)|\b(?:who|familiar|privy|acquainted|with|close|in|of|from|to|that|on|at|for|briefed|present|quoted|involved|knowledgeable|inside|speaking|cited|interviewed|aware)\b/i

/** "dozens of", "a group of the": how many, before who. */
const AMOUNT = new RegExp(`^(?:an? )?(?:\\p{L}+ )?(?:${AMOUNT_WORDS.join('|')}) of (?:the )?`, 'iu')
/** "two of the three", "most of the": some of those behind it. */
const PART = new RegExp(`^(${PARTITIVES.join('|')}) of (?:the|these|those|his|her|its|their) `, 'iu')

const THOSE: ReturnType<typeof describe> = {
  people: { min: 2 },
  head: 'those',
  modifiers: [],
  anaphor: true,
  vague: true,
  commentator: false,
}

/** Reads a descriptor: how many, which noun, what narrows it. Nothing where no noun is left. */
export function describe(words: string): Pick<Group, 'people' | 'head' | 'modifiers' | 'anaphor' | 'vague' | 'commentator'> | undefined {
  const definite = /^(?:the|these|those|both|all)\b/i.test(words) || /[’']s\b/.test(words.split(TAIL)[0] ?? '')
  const part = PART.exec(words)
  const counted = (part ?? AMOUNT.exec(words))?.[0].length ?? 0
  const front = words.slice(counted, counted + (TAIL.exec(words.slice(counted))?.index ?? words.length))
  let parts = front.toLowerCase().replace(/’/g, "'").split(/\s+/).filter(Boolean)
  if (parts.length === 0) parts = words.toLowerCase().split(/\s+/)
  const possessor = parts.findIndex(part => part.endsWith("'s"))
  const owned =
    possessor >= 0 &&
    POSSESSIVE.test(
      parts
        .slice(0, possessor + 1)
        .join(' ')
        .replace(/'s$/, ''),
    )
  if (owned) parts = parts.slice(possessor + 1)
  let count: number | undefined = part ? NUMBER_WORDS[part[1]!.toLowerCase()] : undefined
  let several = false
  const kept: string[] = []
  for (const part of parts) {
    if (ARTICLES.has(part)) continue
    const value = NUMBER_WORDS[part] ?? SCALE_WORDS[part] ?? (/^\d+$/.test(part) ? Number(part) : undefined)
    if (value !== undefined) count ??= value
    else if (QUANTIFIERS.has(part)) several = true
    else kept.push(part.replace(/'s$/, ''))
  }
  const last = kept.at(-1) ?? (count === 1 ? 'one' : undefined)
  if (last === undefined) return undefined
  const plural = /s$/.test(last) || last === 'people' || last === 'those'
  const head = singular(last)
  const modifiers = kept.slice(0, -1)
  const vague = (vaguePeople as readonly string[]).includes(head) && modifiers.length === 0
  return {
    people: count !== undefined ? { min: count, max: count } : plural || several ? { min: 2 } : { min: 1, max: 1 },
    head,
    modifiers,
    anaphor: (definite || owned) && modifiers.length <= 1,
    vague,
    commentator: (commentators as readonly string[]).includes(head),
  }
}

function singular(word: string): string {
  if (word === 'people') return 'people'
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}

/** The unnamed people of one page's sayings, in the order of the text. */
export function groupsOf(page: ResolvedPage): Group[] {
  const { reading } = page
  const groups: Group[] = []
  reading.annotation.sayings.forEach((saying, index) => {
    const listed = besideNames(saying, page)
    const told = listed ?? saying.anonymous?.descriptor ?? citedOnly(saying, page)
    const at = told ?? unread(saying, page, page.speakers[index] ?? [])
    if (!at) return
    const words = reading.article.text.slice(at.start, at.end)
    const read = THEY.test(words) ? THOSE : describe(words)
    // "The authority said" after "the Harbour Authority", "a commander" whom the next paragraph names: not unnamed people.
    if (!read || (!read.vague && !listed && isSpeaker(at, page, index) && (read.anaphor || read.people.max === 1))) return
    // "The rescue chief said …", and two paragraphs on "Ada Roe, the rescue chief": named late, and so not unnamed.
    if (read.people.max === 1 && lateName(page, at) !== undefined) return
    const people = listed ? read.people : (saying.anonymous?.people ?? read.people)
    groups.push({
      page: reading.id,
      saying: index,
      at,
      words,
      ...read,
      ...(told === undefined && !PEOPLE.has(read.head) && { unknown: true as const }),
      people,
      anaphor: read.anaphor || /anaphor/.test(saying.rule),
    })
  })
  return groups.sort((a, b) => a.at.start - b.at.start)
}

/** Whether somebody known speaks in a saying, for whom its unnamed words may stand: the newsroom that cites "a port official" does not. */
function isSpeaker(at: Offsets, page: ResolvedPage, index: number): boolean {
  const { citing } = page.reading.annotation.sayings[index]!
  return (page.speakers[index] ?? []).length > 0 && !citing?.some(cited => holds(cited, at))
}

/** "Ada Roe and two guards said": the unnamed ones of a list in which others are named. */
function besideNames({ source, citing }: Saying, { reading }: ResolvedPage): Offsets | undefined {
  const { article, annotation } = reading
  const people = (at: Offsets) => PEOPLE.has(describe(article.text.slice(at.start, at.end))?.head ?? '')
  // "White House officials" are not named
  const isNamed = (at: Offsets) =>
    annotation.mentions.some(
      ({ form, kind, start, end }) => form === 'name' && (kind === 'person' || !people(at)) && holds(at, { start, end }),
    )
  for (const part of [...source, ...(citing ?? [])]) {
    const items = listedParties(article.text, annotation.mentions, part)
    if (items.length < 2 || !items.some(isNamed)) continue
    const found = items.find(item => !isNamed(item) && people(item) && isCounted(article.text.slice(item.start, item.end)))
    if (found) return found
  }
  return undefined
}

/** "The Gazette reported, citing the navy": whom no name and no words for people tell, where nobody is known by what is cited. */
function citedOnly({ citing }: Saying, page: ResolvedPage): Offsets | undefined {
  const { article, annotation } = page.reading
  const isKnown = (at: Offsets) =>
    annotation.mentions.some(
      (mention, index) => (page.mentions[index] !== undefined || mention.form === 'name') && overlap(mention, at) > 0,
    )
  const isDocument = (at: Offsets) => NO_PEOPLE.has(describe(article.text.slice(at.start, at.end))?.head ?? '')
  return citing?.find(at => !isKnown(at) && !isDocument(at))
}

/**
 * A source that nobody is known by: people, if its noun is one for people, and any other words that are neither a newsroom nor a paper ("the harbour
 * desk said"). Somebody is said to have said it: the statement is not nobody's, though who it was is not shown.
 */
function unread(saying: Saying, page: ResolvedPage, speakers: readonly string[]): Offsets | undefined {
  const [source] = saying.source
  if (speakers.length > 0 || !source) return undefined
  const { article, annotation } = page.reading
  const words = article.text.slice(source.start, source.end)
  if (THEY.test(words)) return source
  const head = describe(words)?.head ?? ''
  if (PEOPLE.has(head)) return source
  const isNewsroom = annotation.mentions.some(mention => mention.kind === 'outlet' && overlap(mention, source) > 0)
  return isNewsroom || NO_PEOPLE.has(head) || saying.hearer !== undefined || saying.stance === 'orders' ? undefined : source
}

/** Words that stand for people told of before: "They said", "both told the Gazette". */
const THEY = new RegExp(`^(?:${GROUP_PRONOUNS.join('|')})$`, 'iu')

const NO_PEOPLE: ReadonlySet<string> = new Set(
  [...DOCUMENT_NOUNS, ...SPEECH_NOUNS, ...speechNouns, ...genericMedia, ...NEWSROOM_NOUNS].map(singular),
)

/** Whether two descriptions can be of the same people: numbers agree, nouns agree or one is vague, nothing that narrows them clashes. */
export function compatible(a: Group, b: Group): boolean {
  const exact = (group: Group) => group.people.max !== undefined
  if (exact(a) && exact(b) && a.people.min !== b.people.min) return false
  if (exact(a) !== exact(b) && (exact(a) ? a.people.min : b.people.min) < (exact(a) ? b.people.min : a.people.min)) return false
  const loose = (group: Group) => (vaguePeople as readonly string[]).includes(group.head)
  if (a.head !== b.head && !loose(a) && !loose(b)) return false
  const [few, many] = a.modifiers.length <= b.modifiers.length ? [a.modifiers, b.modifiers] : [b.modifiers, a.modifiers]
  return few.every(modifier => many.includes(modifier))
}
