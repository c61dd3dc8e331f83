import type { Comparison } from '../../derive/reuse/compare.ts'
import { explainedBy } from '../../derive/reuse/engine.ts'
import { NATURES, type Nature, natureOf } from '../../derive/reuse/kind.ts'
import type { Kin } from '../../derive/reuse/lineage.ts'
import type { Prepared } from '../../derive/reuse/prepare.ts'

/** A pair that shares text, as numbers in one row after another, so that a million of them fit and travel between threads. */
export interface Found {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly odds: number
  readonly coverageA: number
  readonly coverageB: number
  readonly nature: Nature
  /** Where each stretch begins and ends in the two texts: startA, endA, startB, endB. */
  readonly stretches: Int32Array
  readonly kin: Kin
}

/** Numbers before the stretches. */
const HEAD = 11
const MILLION = 1_000_000

export function packed(
  a: number,
  b: number,
  score: number,
  odds: number,
  comparison: Comparison,
  one: Prepared,
  other: Prepared,
): Int32Array {
  const { stretches, coverageA, coverageB } = comparison
  const { ofA, ofB } = explainedBy(comparison, one, other)
  const bits = [ofA.told, ofA.verbatim, ofB.told, ofB.verbatim]
  const row = new Int32Array(HEAD + 4 * stretches.length + bits.reduce((sum, list) => sum + list.length, 0))
  row.set([
    row.length,
    a,
    b,
    Math.round(score * MILLION),
    Math.round(odds * 1000),
    Math.round(coverageA * MILLION),
    Math.round(coverageB * MILLION),
    NATURES.indexOf(natureOf(one, other, comparison)),
    stretches.length,
    ofA.told.length,
    ofB.told.length,
  ])
  let at = HEAD
  for (const { fromA, toA, fromB, toB } of stretches) {
    row[at++] = one.text.sentenceStarts[fromA]!
    row[at++] = one.text.sentenceEnds[toA]!
    row[at++] = other.text.sentenceStarts[fromB]!
    row[at++] = other.text.sentenceEnds[toB]!
  }
  for (const list of bits) {
    row.set(list, at)
    at += list.length
  }
  return row
}

/** Where each row of packed pairs begins. */
export function* rowsOf(rows: Int32Array): Generator<number> {
  for (let at = 0; at < rows.length; at += rows[at]!) yield at
}

export function unpacked(rows: Int32Array, at: number): Found {
  const [, a, b, score, odds, coverageA, coverageB, nature, stretches, wordsA, wordsB] = rows.subarray(at, at + HEAD) as unknown as number[]
  let from = at + HEAD
  const next = (size: number): Int32Array => rows.subarray(from, (from += size))
  const places = next(4 * stretches!)
  const bits = [wordsA!, wordsA!, wordsB!, wordsB!].map(size => {
    const list = next(size)
    return new Uint32Array(list.buffer, list.byteOffset, list.length)
  })
  const kin = {
    a: a!,
    b: b!,
    odds: odds! / 1000,
    stretches: stretches!,
    ofA: { told: bits[0]!, verbatim: bits[1]! },
    ofB: { told: bits[2]!, verbatim: bits[3]! },
  }
  return {
    a: a!,
    b: b!,
    score: score! / MILLION,
    odds: odds! / 1000,
    coverageA: coverageA! / MILLION,
    coverageB: coverageB! / MILLION,
    nature: NATURES[nature!]!,
    stretches: places,
    kin,
  }
}
