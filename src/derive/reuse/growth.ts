import { type Candidates, candidatesOf, isOld, isRare, isRun, LEAST, toldBy } from './candidates.ts'
import { ANCHOR_CAPS, BITS, type Blocks, blockOf, type Caps, eachPair, growing, push, RUN_CAPS, type Settings, whole } from './join.ts'

/** A gram's holders: those that had it before, then those that came. */
export interface Group {
  readonly kind: 0 | 1
  readonly pages: Int32Array
  readonly before: number
}

/** What two pages share, `low` < `high` (see Candidates). */
export interface Tally {
  readonly low: number
  readonly high: number
  readonly runs: number
  readonly anchors: number
  readonly tells: number
  readonly old: number
  readonly rare: number
}

const CAPS: readonly [Caps, Caps] = [RUN_CAPS, ANCHOR_CAPS]

/** A pair as one number. */
export const pairKey = (low: number, high: number): number => low * 0x4000000 + high

/** Pairs worth comparing of which one page or both came: numbers from `first` on. */
export function freshPairs(groups: Iterable<Group>, first: number, settings: Settings): Tally[] {
  const blocks: Blocks = []
  for (const { kind, pages } of groups)
    eachPair(pages, settings, CAPS[kind], kind, (low, high, tail) => {
      if (high < first) return
      const block = (blocks[blockOf(low)] ??= growing())
      push(block, low)
      push(block, (high << BITS) | tail)
    })
  return blocks.flatMap(block => talliesOf(candidatesOf(whole(block))))
}

/**
 * What earlier pairs share now that other pages have some of their grams too. Only pairs that were worth comparing can be worth it still: what a gram
 * tells of two pages never grows (see eachPair). `known`: those pairs by key; the changed ones are given.
 */
export function changedPairs(groups: Iterable<Group>, known: ReadonlyMap<number, Tally>, settings: Settings): Tally[] {
  const changed = new Map<number, { -readonly [Name in keyof Tally]: Tally[Name] }>()
  for (const { kind, pages, before } of groups) {
    if (before < 2) continue
    for (const [holders, sign] of [
      [pages.subarray(0, before), -1],
      [pages, 1],
    ] as const)
      eachPair(holders, settings, CAPS[kind], kind, (low, high, tail) => {
        const key = pairKey(low, high)
        const pair = known.get(key)
        if (!pair) return
        let own = changed.get(key)
        if (!own) {
          own = { ...pair }
          changed.set(key, own)
        }
        own.tells += sign * toldBy(tail)
        if (!isRun(tail)) own.anchors += sign
        else {
          own.runs += sign
          if (isOld(tail)) own.old += sign
          if (isRare(tail)) own.rare += sign
        }
      })
  }
  return [...changed].flatMap(([key, pair]) => (isSame(pair, known.get(key)!) ? [] : [pair]))
}

/** Whether a pair is worth comparing yet. */
export function isCandidate({ tells }: Tally): boolean {
  return tells >= LEAST
}

function isSame(one: Tally, other: Tally): boolean {
  return (['runs', 'anchors', 'tells', 'old', 'rare'] as const).every(name => one[name] === other[name])
}

function talliesOf({ a, b, runs, anchors, tells, old, rare }: Candidates): Tally[] {
  return Array.from(a, (low, at) => ({
    low,
    high: b[at]!,
    runs: runs[at]!,
    anchors: anchors[at]!,
    tells: tells[at]!,
    old: old[at]!,
    rare: rare[at]!,
  }))
}
