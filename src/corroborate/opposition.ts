import { concepts as table } from '../language/en/concepts.ts'
import { afterThings, arguingModals, bringingVerbs, harmingVerbs, ills, misjudged, opposing } from '../language/en/opposition.ts'
import { stopwords } from '../language/en/stopwords.ts'
import { conceptsOf } from '../text/concepts.ts'
import { anyOf, mayHold } from '../text/phrases.ts'

/** What somebody is against. */
export interface Opposition {
  /** The concept of what he is against: "war". */
  readonly object: string
  /** With or against whom that would be, where a name stands there, in small letters. */
  readonly party?: string
  /** Said outright ("her opposition to"), not by what would come of it ("would carry the risk of"). */
  readonly outright: boolean
  /** Where its words begin. */
  readonly at: number
}

const OUTRIGHT = new RegExp(String.raw`(?<!\b(?:not|no|never|without|any|n’t)\s+(?:\p{L}+\s+)?)\b(?:${anyOf(opposing)})\s+(.{3,100})`, 'iu')
const ARGUED = new RegExp(
  String.raw`^(.{3,80}?)\s+(?:${arguingModals.join('|')})\s+(?:\p{L}+ly\s+|only\s+|also\s+)?(?:(?:${anyOf(harmingVerbs)})|(?:${anyOf(bringingVerbs)})\s+(?:[\p{L}’'-]+\s+){0,4}?(?:${anyOf(ills)})|be\s+(?:[\p{L}’'-]+\s+){0,3}?(?:${anyOf(misjudged)}))(?!\p{L})`,
  'iu',
)
/** Few statements have such words: both are asked for before the patterns are. */
const mayBeOutright = mayHold(opposing)
const mayBeArgued = mayHold(arguingModals)
/** Where the name of a thing ends: at a mark, a preposition, a verb, another clause. */
const END = new RegExp(String.raw`[,.;:–—“”"()]|\b(?:${afterThings.join('|')})\b`, 'iu')
const PARTY = /^(?:with|against|on)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.’-]*\s?)+)/u
/** A thing is named in so many words at most: more are a clause. */
const WORDS = 6

/** What the words of a statement are against, or nothing. A deed is known by its verb and what it is done to: "closing the mill". */
export function oppositionIn(words: string): Opposition | undefined {
  const outright = mayBeOutright(words) && OUTRIGHT.exec(words)
  if (outright) return opposition(outright[1]!, true, outright.index)
  const argued = mayBeArgued(words) && ARGUED.exec(words)
  return argued ? opposition(argued[1]!, false, 0) : undefined
}

function opposition(behind: string, outright: boolean, at: number): Opposition | undefined {
  const end = END.exec(behind)?.index ?? behind.length
  const name = behind.slice(0, end).trim()
  if (name.split(/\s+/).length > WORDS) return undefined
  const found = [...conceptsOf(name, table, stopwords)].filter(concept => !concept.startsWith('#'))
  const last = found.at(-1)
  if (last === undefined) return undefined
  const party = PARTY.exec(behind.slice(end))?.[1]?.trim().toLowerCase()
  return { object: /^\p{L}+ing\b/iu.test(name) ? `${found[0]} ${last}` : last, outright, at, ...(party !== undefined && { party }) }
}

/** Whether two are one: against the same, and one of them outright. Two arguments against a thing are two claims. */
export function isOneOpposition(a: Opposition, b: Opposition): boolean {
  return a.object === b.object && (a.outright || b.outright) && (a.party === undefined || b.party === undefined || a.party === b.party)
}
