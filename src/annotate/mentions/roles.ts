import { GROUP_NOUNS } from '../../language/en/organisations.ts'
import type { EntityKind } from '../../model.ts'
import { inComplement } from './kinds.ts'
import { leftEdge, type Phrase, rolesAt } from './nominals.ts'
import type { Piece } from './piece.ts'
import type { Line, Word } from './words.ts'

/** Word indices, half-open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const GROUPS = new Set<string>([...GROUP_NOUNS, 'terror', 'terrorist', 'militant', 'armed'])

/** The role phrases of a name, before and after it: "Orland’s Defense Minister Gen. | Ada Roe", "Ada Roe, | head of the Guard |,". */
export function rolesOf(
  line: Line,
  piece: Piece,
  kind: EntityKind,
  phrases: readonly Phrase[],
  isName: (index: number) => boolean,
): Stretch[] {
  const { words } = line
  const roles: Stretch[] = []
  const before = roleBefore(words, piece, kind, phrases, isName)
  if (before) roles.push(before)
  const after = roleAfter(words, piece, kind, phrases, isName)
  if (after) roles.push(after)
  return roles
}

function roleBefore(
  words: readonly Word[],
  piece: Piece,
  kind: EntityKind,
  phrases: readonly Phrase[],
  isName: (index: number) => boolean,
): Stretch | undefined {
  const { from, name } = piece
  // "The head of the Guard, Ada Roe,": a phrase of the kind, a comma, the name.
  if (words[from - 1]?.text === ',') {
    const apposed = phrases.find(phrase => phrase.to === from - 1 && fits(phrase.kind, kind))
    if (apposed && closes(words, piece.to) && (!inComplement(words, apposed.from) || /^[,.;:)—–]$/.test(words[piece.to]?.text ?? '.')))
      return apposed
    return name > from ? { from, to: name } : undefined
  }
  if (kind === 'person') {
    let head = from - 1
    while (head >= 0 && head > from - 4 && rolesAt(words, head) !== from - head) head--
    const role = head >= 0 && rolesAt(words, head) === from - head && rolesAt(words, head) > 0
    const edge = role || name > from ? throughOf(words, leftEdge(words, role ? head : from, isName), isName) : from
    return edge < name ? { from: edge, to: name } : undefined
  }
  // "the militia Hezar", "the group Sorn Front"
  const apposed = phrases.find(phrase => phrase.to === from && fits(phrase.kind, kind) && phrase.head === from - 1)
  return apposed
}

/** "Chairman of the Joint Staff Gen.": goes on to the left of "of" where an office stands there. */
function throughOf(words: readonly Word[], edge: number, isName: (index: number) => boolean): number {
  const of = edge - 1
  if (words[of]?.lower !== 'of') return edge
  return rolesAt(words, of - 1) > 0 ? leftEdge(words, of - 1, isName) : edge
}

function roleAfter(
  words: readonly Word[],
  piece: Piece,
  kind: EntityKind,
  phrases: readonly Phrase[],
  isName: (index: number) => boolean,
): Stretch | undefined {
  const at = piece.to
  if (kind === 'organisation') {
    let end = at
    while (end < words.length && end - at < 3 && GROUPS.has(words[end]!.lower)) end++
    if (end > at) return { from: at, to: end }
  }
  if (words[at]?.text !== ',') return undefined
  const apposed = phrases.find(
    phrase =>
      phrase.from === at + 1 &&
      fits(phrase.kind, kind) &&
      // "According to Ada Roe, a guard told her": no role of hers
      !(inComplement(words, piece.from) && /^(?:VB[DPZ]|MD)$/.test(words[phrase.to]?.tag ?? '')) &&
      (kind === 'person' || /^(?:[,.;:)—–]|who|that|which)$/.test(words[phrase.to]?.text ?? '.')),
  )
  if (apposed) return apposed
  if (kind !== 'person') return undefined
  // "Ada Roe, head of the Guard,": a role without a determiner.
  for (let head = at + 1; head < Math.min(words.length, at + 8); head++) {
    if (isName(head) && isName(head + 1) && words[head]!.capital && rolesAt(words, head) > 0) return undefined
    const length = rolesAt(words, head)
    // "chief engineer": the last of the nouns is the role.
    if (length > 0 && !isName(head + length) && rolesAt(words, head + length) > 0) continue
    if (length > 0) return { from: at + 1, to: complement(words, head + length) }
    if (!isName(head) && !/^(?:JJ|NN|VBN|POS|CD)/.test(words[head]!.tag) && words[head]!.tag !== '') return undefined
    if (/^(?:who|which|that|whose|and|was|is|said|has|had|in|on|at|,|\.)$/.test(words[head]!.lower)) return undefined
  }
  return undefined
}

function complement(words: readonly Word[], at: number): number {
  let end = at
  while (
    end < words.length &&
    end - at < 12 &&
    !/^(?:,|\.|;|:|\(|\)|“|”|—|–|who|which|that|said|says|told|was|is|has|had|and)$/.test(words[end]!.lower)
  )
    end++
  return /^(?:of|for|at|to|in|with|on)$/.test(words[at]?.lower ?? '') ? end : at
}

function fits(phrase: EntityKind, name: EntityKind): boolean {
  if (phrase === name) return true
  return phrase === 'organisation' ? name === 'outlet' || name === 'facility' : phrase === 'outlet' && name === 'organisation'
}

/** After an apposed name stands a comma, a verb, or the end. */
function closes(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return (
    !next || /^[,.;:!?)—–”"]$/.test(next.text) || /^(?:VB|MD)/.test(next.tag) || (next.tag === '' && !next.capital) || next.lower === 'and'
  )
}
