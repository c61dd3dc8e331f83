import type { Token } from '../../model.ts'
import type { FoundName } from '../entities/names.ts'
import { type Evidence, kindOf } from './kinds.ts'
import { isDemonym, titleAt } from './lists.ts'
import type { Piece } from './piece.ts'
import type { Line } from './words.ts'

/** Which trained name, if any, holds each token; token indices of the annotation. */
export type Trained = ReadonlyMap<number, FoundName>

/** The trained names by the tokens that they hold. */
export function trainedAt(names: readonly FoundName[]): Trained {
  const at = new Map<number, FoundName>()
  for (const name of names) for (let index = name.first; index < name.last; index++) at.set(index, name)
  return at
}

/** The trained name that shares most words with the bare name of a piece. */
export function trainedFor(line: Line, piece: Piece, trained: Trained): FoundName | undefined {
  let best: FoundName | undefined
  for (let word = piece.to - 1; word >= piece.name; word--) {
    const name = trained.get(line.first + word)
    if (name && (best === undefined || name.last - name.first > best.last - best.first)) best = name
  }
  return best
}

/** Surer than this a trained reading counts no more, in nats: where the rules are sure themselves, and where they only guess. */
const MOST = { sure: 2, guess: 8 }
const WEIGHT = 0.5
/** Evidence of a name that the lists have as an organisation, or as a building for one: what stands in it is no place. */
const LISTED = 6

/**
 * What the trained finder says of a name at all its places, as evidence beside that of the rules: the mean over the places, since it errs alike
 * wherever it errs. Newsrooms and buildings are organisations or places to it.
 */
export function evidenceOfTrained(scores: Evidence, names: readonly FoundName[]): Partial<Evidence> {
  const found: Partial<Evidence> = {}
  const most = kindOf(scores).sure ? MOST.sure : MOST.guess
  for (const { type, contrast } of names) {
    const kind =
      type === 'PER'
        ? 'person'
        : type === 'ORG'
          ? highest(scores, ['organisation', 'outlet', 'facility'])
          : type === 'LOC' && Math.max(scores.organisation, scores.outlet) < LISTED
            ? highest(scores, ['place', 'facility'])
            : undefined
    if (kind) found[kind] = (found[kind] ?? 0) + (WEIGHT * Math.max(0, Math.min(most, contrast))) / names.length
  }
  return found
}

function highest(scores: Evidence, kinds: readonly (keyof Evidence)[]): keyof Evidence {
  return kinds.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best))
}

/** Names of a line that the trained finder is sure of where the rules see none; never an adjective of a country or a title. */
export function trainedPieces(line: Line, pieces: readonly Piece[], trained: Trained, tokens: readonly Token[]): Piece[] {
  const isTaken = (index: number): boolean => pieces.some(({ from, to }) => from <= index && index < to)
  const found: Piece[] = []
  for (let index = 0; index < line.words.length; index++) {
    const name = trained.get(line.first + index)
    if (!name || name.first !== line.first + index || name.type === 'MISC' || name.margin < SURE) continue
    const to = index + name.last - name.first
    if (tokens[name.last - 1]!.end !== line.words[to - 1]?.end) continue
    const words = line.words.slice(index, to)
    if (!words[0]!.capital || words.some((word, at) => isTaken(index + at) || word.never || isDemonym(word.lower))) continue
    // "Defense | Secretary": half of what the rules know to be no name.
    if (titleAt(line.words, index, to) > 0 || line.words[to]?.capital || (index > 0 && line.words[index - 1]!.capital)) continue
    found.push({ from: index, to, name: index })
  }
  return found
}

/** A name that only the trained finder sees must be so much likelier than none, in nats. */
const SURE = 4
