import { find, type Table } from '../weights.ts'
import type { Cue, Traces } from './links.ts'
import { CONTENT, CUE, LABELS, type Sight, SOURCE } from './sight.ts'

/** A cue with what the second pass gave it, in half-open ranges of tokens. */
export interface Candidate {
  readonly cue: Cue
  readonly source: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
  /** How sure the second pass is of the content's surest word, and of its words on the whole, 0..1. */
  readonly surest: number
  readonly sure: number
}

/** How many signs a candidate is judged by. */
export const SIGNS = 20
/** The sign that tells how likely the first pass holds the content to be one. */
export const TOLD = 3

const logit = (chance: number): number => Math.max(-4, Math.min(4, Math.log((chance + 1e-4) / (1 - chance + 1e-4))))

/** Writes the signs by which a candidate is told from what is no attribution. `chances`: those of the first pass. */
export function signsOf(sight: Sight, traces: Traces, chances: Float32Array, candidate: Candidate, out: Float64Array): void {
  const { cue, source, content, surest, sure } = candidate
  const { rule, ruled, quote, sentence } = sight
  const mean = (spans: readonly (readonly [number, number])[], label: number): number => {
    let sum = 0
    let count = 0
    for (const [first, last] of spans)
      for (let at = first; at < last; at++) {
        sum += chances[at * LABELS + label]! + chances[at * LABELS + label + 1]!
        count++
      }
    return count === 0 ? 0 : sum / count
  }
  let saying = 0
  for (let at = cue.first; at < cue.last && saying === 0; at++) if (rule[at] === CUE || rule[at] === CUE + 1) saying = ruled[at]!
  let words = 0
  let quoted = 0
  let agreed = 0
  let elsewhere = 0
  for (const [first, last] of content)
    for (let at = first; at < last; at++) {
      words++
      if ((quote[at]! & 7) !== 0) quoted++
      if (saying !== 0 && ruled[at] === saying && rule[at]! >= CONTENT) agreed++
      if (sentence[at] !== sentence[cue.first]) elsewhere++
    }
  const chance = logit(cue.chance)
  const contentMean = mean(content, CONTENT)
  const inside = traces.content[cue.first]! > 0 ? 1 : 0
  out[0] = 1
  out[1] = chance
  out[2] = logit(surest)
  out[TOLD] = contentMean
  out[4] = Math.log(1 + words)
  out[5] = source.length > 0 ? 1 : 0
  out[6] = mean(source, SOURCE)
  out[7] = saying === 0 ? 0 : 1
  out[8] = agreed / words
  out[9] = quoted / words
  out[10] = sure
  out[11] = mean([[cue.first, cue.last]], CUE)
  out[12] = inside
  out[13] = saying === 0 ? 0 : chance
  out[14] = cue.last - cue.first > 1 ? 1 : 0
  out[15] = contentMean * chance
  out[16] = (quoted / words) * chance
  out[17] = elsewhere / words
  out[18] = (source.length > 0 ? 1 : 0) * chance
  out[19] = content.length > 1 ? 1 : 0
}

/** What candidates are ranked by: a weight of each sign; of each trait, by its hash, a whole number of units + 129. */
export interface Ranks {
  readonly signs: Float64Array
  readonly unit: number
  readonly traits: Table
}

/** What a trait's number in the table is above its weight: the table holds numbers from 1. */
const ABOVE = 129

/** How likely a candidate is an attribution, 0..1. */
export function rank(ranks: Ranks, signs: Float64Array, traits: Int32Array): number {
  let sum = 0
  for (let index = 0; index < SIGNS; index++) sum += ranks.signs[index]! * signs[index]!
  let units = 0
  for (const trait of traits) {
    const found = find(ranks.traits, trait)
    if (found !== 0) units += found - ABOVE
  }
  return 1 / (1 + Math.exp(-sum - units * ranks.unit))
}
