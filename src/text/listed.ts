import { COMPLEMENT_OPENERS, COUNTING_WORDS, JOINING_WORDS, PEOPLE_NOUNS, TRADE_NOUNS } from '../language/en/sources.ts'
import type { Mention, Offsets } from '../model.ts'
import { lemma } from './lemma.ts'
import { overlap } from './spans.ts'

const PEOPLE = new Set<string>([...PEOPLE_NOUNS, ...TRADE_NOUNS])
const AND = JOINING_WORDS.join('|')
const CUT = new RegExp(String.raw`,\s+(?:(${AND})\s+)?|\s+(${AND})\s+`, 'giu')
const COMPLEMENT = new RegExp(String.raw`\s(?:${COMPLEMENT_OPENERS.join('|')})(?:\s|$)`, 'iu')
const COUNTED = new RegExp(String.raw`^(?:${COUNTING_WORDS.join('|')}|\d+)\s`, 'iu')

/** A part of a source between two commas or "and"s. */
interface Piece extends Offsets {
  /** How it is joined to what stands before it. */
  readonly joint: 'start' | 'comma' | 'and'
  /** A comma follows: "Ada Roe, a nurse, and …" */
  readonly closed: boolean
  readonly party: 'name' | 'common' | undefined
}

/**
 * The parties of a source that is a list, a span each: "Ada Roe, a nurse, and two guards" → "Ada Roe, a nurse", "two guards". What is no party ("a
 * police report") is left out; a source that is no list comes back whole.
 */
export function listedParties(text: string, mentions: readonly Mention[], source: Offsets): readonly Offsets[] {
  const names = mentions.filter(mention => mention.form !== 'pronoun' && overlap(mention, source) > 0)
  const pieces = piecesOf(text, names, source)
  if (!pieces.some(piece => piece.joint === 'and')) return [source]
  const items: { start: number; end: number; party: Piece['party'] }[] = []
  for (const piece of pieces) {
    const last = items.at(-1)
    if (!last) {
      items.push({ ...piece })
      continue
    }
    const before = text.slice(last.start, last.end)
    const here = text.slice(piece.start, piece.end)
    const beside = piece.joint === 'comma' && (piece.closed || piece.end === source.end) && last.party !== undefined
    const isApposition = beside && (piece.party === undefined || (last.party === 'name') !== (piece.party === 'name'))
    const within = COMPLEMENT.test(before) && !(piece.party === 'name' || (piece.party === 'common' && COUNTED.test(here)))
    if (isApposition || within || (piece.party === undefined && piece.joint === 'comma')) last.end = piece.end
    else items.push({ ...piece })
  }
  const parties = items.filter(item => item.party !== undefined).map(({ start, end }) => ({ start, end }))
  return parties.length === 0 || items.length === 1 ? [source] : parties
}

function piecesOf(text: string, names: readonly Mention[], source: Offsets): Piece[] {
  const written = text.slice(source.start, source.end)
  const cuts = [...written.matchAll(CUT)]
    .map(match => ({
      start: source.start + match.index,
      end: source.start + match.index + match[0].length,
      and: (match[1] ?? match[2]) !== undefined,
    }))
    .filter(cut => !names.some(({ form, start, end }) => form === 'name' && start < cut.start && cut.end < end))
  return [undefined, ...cuts].flatMap((cut, at) => {
    const next = cuts[at]
    const start = cut?.end ?? source.start
    const end = next?.start ?? source.end
    if (end <= start) return []
    const joint = cut === undefined ? 'start' : cut.and ? 'and' : 'comma'
    return [{ start, end, joint, closed: next !== undefined && text[next.start] === ',', party: partyAt(text, names, { start, end }) }]
  })
}

/** Whether a party stands at the head of a piece: a name, or words for somebody. */
function partyAt(text: string, names: readonly Mention[], piece: Offsets): Piece['party'] {
  const written = text.slice(piece.start, piece.end)
  const tail = COMPLEMENT.exec(written)?.index ?? written.length
  const head = { start: piece.start, end: piece.start + tail }
  const inside = names.filter(({ kind, start, end }) => kind !== 'place' && start >= head.start && end <= head.end)
  if (inside.some(({ form }) => form === 'name')) return 'name'
  const noun = /\p{L}+$/u.exec(written.slice(0, tail))?.[0]
  return inside.length > 0 || (noun !== undefined && isPeople(noun.toLowerCase())) ? 'common' : undefined
}

/** "two guards", "a port official": somebody told apart from those beside him, not "White House officials" beside the president. */
export function isCounted(words: string): boolean {
  return COUNTED.test(words)
}

function isPeople(noun: string): boolean {
  return PEOPLE.has(noun) || PEOPLE.has(lemma(noun, 'NNS'))
}

/** Whether what stands behind a name makes it a word for others: "Velmark | officials", not "Ben Tal | of the harbour office". */
export function namesOthers(behind: string): boolean {
  return /^\s+\p{L}/u.test(behind) && COMPLEMENT.exec(behind)?.index !== 0
}
