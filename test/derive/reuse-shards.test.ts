import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedTexts } from '../../src/derive/reuse/engine.ts'
import { fingerprint } from '../../src/derive/reuse/fingerprint.ts'
import { candidatesAmong, candidatesFrom, joinShard, kindOfShard, postingsOf } from '../../src/derive/reuse/shards.ts'
import { flat, other, report, spun } from '../support/copies.ts'

const DAY = 86_400_000
const texts = [report, report.slice(0, 4), report.slice(2), [...other, report[1]!], other, report.map(flat), report.map(spun)]

describe('the join in shards', () => {
  it('finds the same pairs however many shards there are, in whichever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ text: fc.constantFrom(...texts), site: fc.constantFrom('a.example', 'b.example', 'c.example'), day: fc.nat(90) }),
          {
            minLength: 2,
            maxLength: 14,
          },
        ),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        (pages, count, order) => {
          const sources = pages.map(({ text, site, day }) => ({ text: text.join(' '), site, time: day * DAY }))
          const { texts, settings } = comparedTexts(sources)
          const prints = texts.map(fingerprint)
          const found = postingsOf(prints, count)
            .flatMap((postings, nth) => joinShard({ postings, settings, kind: kindOfShard(nth) }).filter(block => block !== undefined))
            .map(block => ({ block, place: order.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ block }) => block)
          expect(candidatesFrom(found)).toEqual(candidatesAmong(prints, settings))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives each gram to one shard', () => {
    const { texts: read } = comparedTexts([{ text: report.join(' ') }, { text: other.join(' ') }])
    const [whole, parts] = [postingsOf(read.map(fingerprint), 1), postingsOf(read.map(fingerprint), 7)]
    const grams = (shards: readonly Int32Array[], kind: number): number[] =>
      shards.flatMap((shard, nth) => (kindOfShard(nth) === kind ? [...shard].filter((_, at) => at % 2 === 0) : [])).sort((a, b) => a - b)
    expect(parts).toHaveLength(14)
    for (const kind of [0, 1]) expect(grams(parts, kind)).toEqual(grams(whole, kind))
    const shardsOf = new Map<number, Set<number>>()
    for (const [nth, shard] of parts.entries())
      for (let at = 0; at < shard.length; at += 2) {
        const gram = 2 * shard[at]! + kindOfShard(nth)
        shardsOf.set(gram, (shardsOf.get(gram) ?? new Set()).add(nth))
      }
    expect([...shardsOf.values()].every(({ size }) => size === 1)).toBe(true)
  })
})
