import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedTexts, type ReuseSource, reuseAmong } from '../../src/derive/reuse/engine.ts'

import { kindOfReuse, natureOf } from '../../src/derive/reuse/kind.ts'
import { flat, other, report, spun, translated } from '../support/copies.ts'

const text = (sentences: readonly string[]): string => sentences.join(' ')
const day = (number: number): number => Date.UTC(2031, 9, number)
const original: ReuseSource = { text: text(report), parts: [{ start: 0, end: text(report).length }], site: 'osterby.example', time: day(8) }
const page = (sentences: readonly string[], site: string, time?: number): ReuseSource => {
  const whole = text(sentences)
  return { text: whole, parts: [{ start: 0, end: whole.length }], site, ...(time !== undefined && { time }) }
}

/** The pairs by name, with the way (`>` the first gave) and the relation. */
function pairsOf(sources: Readonly<Record<string, ReuseSource>>) {
  const names = Object.keys(sources)
  const { pages, pairs } = reuseAmong(comparedTexts(Object.values(sources)))
  return pairs.map(({ a, b, comparison, relation, score }) => {
    const forward = relation.odds >= 0
    const [given, taken] = forward ? [comparison.coverageA, comparison.coverageB] : [comparison.coverageB, comparison.coverageA]
    return {
      pair: `${names[forward ? a : b]} > ${names[forward ? b : a]}`,
      relation: relation.kind,
      sure: Math.abs(relation.odds) >= 1,
      kind: kindOfReuse(natureOf(pages[a]!, pages[b]!, comparison), given, taken),
      taken,
      score,
      comparison,
      pages: [pages[a]!, pages[b]!] as const,
    }
  })
}

describe('which pages share text', () => {
  it('finds a copy, and leaves alone a page about the same place', () => {
    const found = pairsOf({ original, copy: page(report.map(flat), 'b.example', day(9)), band: page(other, 'c.example', day(9)) })
    expect(found.map(({ pair, kind }) => `${pair} ${kind}`)).toEqual(['original > copy copies'])
  })

  it('calls an abridged page abridged', () => {
    const [found] = pairsOf({ original, short: page([...report.slice(0, 3), report[6]!], 'b.example', day(9)) })
    expect(found).toMatchObject({ pair: 'original > short', kind: 'abridges' })
    expect(found!.taken).toBeGreaterThan(0.95)
  })

  it('follows swapped words and says that they were spun', () => {
    const [found] = pairsOf({ original, spun: page(report.map(spun), 'b.example', day(9)) })
    expect(found).toMatchObject({ pair: 'original > spun' })
    expect(found!.taken).toBeGreaterThan(0.9)
  })

  it('follows a text into another language by names, numbers and order', () => {
    const found = pairsOf({ original, band: page(other, 'c.example', day(9)), spanish: page(translated, 'b.example', day(9)) })
    expect(found.map(({ pair, kind }) => `${pair} ${kind}`)).toEqual(['original > spanish translates'])
  })

  it('goes by one short quoted sentence where the page that has it names the other site', () => {
    const quote = '“Nobody asked the lock keepers of Pellan anything.”'
    const from: ReuseSource = {
      text: `The Osterby Post\n\n${text([...report.slice(0, 4), quote, ...report.slice(4)])}`,
      site: 'post.example',
      time: day(8),
    }
    const relay = (credit: string): ReuseSource => ({
      text: `The Dorne Post\n\n${text(other.slice(0, 3))}\n${credit} ${flat(quote)}\n${text(other.slice(3))}`,
      site: 'dorne.example',
      time: day(9),
    })
    expect(pairsOf({ from, relay: relay('The Osterby Post first reported:') }).map(({ pair }) => pair)).toEqual(['from > relay'])
    expect(pairsOf({ from, relay: relay('A keeper was heard to say:') })).toEqual([])
  })

  it('reads a credit and what it brings as one sentence too, and takes no number for a name', () => {
    const told = 'barges that wait for the upper basin pay nine marks a night to the keepers of Pellan'
    const from: ReuseSource = { text: `Harbour Post 4\n\n${text(report)}\nThe ${told}.`, site: 'harbour4.example', time: day(8) }
    const relay = (credit: string): ReuseSource => ({
      text: `Harbour Post 9\n\n${text(other)}\n${credit} ${told}.`,
      site: 'harbour9.example',
      time: day(9),
    })
    expect(pairsOf({ from, relay: relay('Harbour Post 4 first reported:') }).map(({ comparison }) => comparison.facts.credit)).toEqual([1])
    expect(pairsOf({ from, relay: relay('Seen on March 4:') }).map(({ comparison }) => comparison.facts.credit)).not.toContain(1)
  })

  it('takes a site’s furniture for no evidence', () => {
    const footer =
      'The Osterby Post has told the truth about the canals since the first barge, and lives from its readers in the whole of Marland.'
    const make = (sentences: readonly string[]): ReuseSource => ({ text: `${text(sentences)}\n\n${footer}`, site: 'osterby.example' })
    const many = Object.fromEntries(
      report.map((sentence, at) => [
        `p${at}`,
        make([sentence, `${other[at % other.length]} It was the ${at + 2}th of its kind in Ferring.`]),
      ]),
    )
    const pairs = pairsOf(many).filter(({ comparison, pages }) =>
      comparison.stretches.every(({ fromA }) => pages[0].text.sentenceStarts[fromA]! >= pages[0].words.indexOf(footer)),
    )
    expect(pairs).toEqual([])
  })
})

describe('what a site has on many pages', () => {
  const stock = [
    'The harbour office of Pellan keeps the peace on both quays and answers to the council of Marland alone.',
    'Whoever sees a barge adrift is asked to ring the bell at the northern lock before rowing out to it.',
    'Complaints are heard on the first Monday of the month in the old weigh house, by lamplight in winter.',
  ]
  const notice = (number: number): ReuseSource => {
    const own = [
      `Berth ${number} is shut from the ${number}th for dredging by the tug Varra${number}.`,
      `Master Colm${number} of Stell${number} has the keys.`,
    ]
    const whole = text([...own, ...stock])
    return { text: whole, parts: [{ start: 0, end: whole.length }], site: 'harbour.example', time: day(1 + (number % 28)) }
  }
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`n${number}`, notice(number)]))

  it('links none of its pages that share only that', () => {
    expect(pairsOf(many)).toEqual([])
  })

  it('leaves a copy on another site a copy of the page it was taken from', () => {
    const own = [...report.slice(0, 6), ...stock]
    const pairs = pairsOf({ ...many, ruling: page(own, 'harbour.example', day(8)), copy: page(own.map(flat), 'post.example', day(9)) })
    expect(pairs.map(({ pair }) => pair)).toEqual(['ruling > copy'])
  })
})

describe('which way the text went', () => {
  it('goes by flattened quotation marks and by loss where no page is dated', () => {
    const { time: _, ...undated } = original
    const [found] = pairsOf({ short: page(report.slice(0, 6).map(flat), 'b.example'), original: undated })
    expect(found).toMatchObject({ pair: 'original > short', sure: true })
  })

  it('says that it does not know of two pages that are the same', () => {
    const { time: _, ...undated } = original
    const [found] = pairsOf({ one: undated, two: { ...undated, site: 'b.example' } })
    expect(found!.sure).toBe(false)
  })

  it('tells two copies of one page from parent and child', () => {
    const found = pairsOf({
      original,
      one: page([...report.slice(0, 4), ...report.slice(6)].map(flat), 'b.example', day(9)),
      two: page([...report.slice(0, 2), ...report.slice(3, 9)].map(flat), 'c.example', day(9)),
    })
    expect(Object.fromEntries(found.map(({ pair, relation }) => [pair, relation]))).toMatchObject({
      'original > one': 'parent',
      'original > two': 'parent',
    })
    expect(found.filter(({ relation }) => relation === 'sibling')).toHaveLength(1)
  })

  it('takes a page that credits another beside the same words for that one’s, not for the next page’s that says so too', () => {
    const quote = report.slice(1, 5)
    const relay = (own: readonly string[]): string[] => [
      ...own.slice(0, 3),
      'The Osterby Post first reported:',
      ...quote.map(flat),
      ...own.slice(3),
    ]
    const market = [
      'Cheese from the high farms fetched its best price in nine years at the Dorne spring market.',
      'Buyers had come from three valleys and left with empty carts, since a cold April kept the herds indoors.',
      'A cooper sold forty tubs before noon and went home.',
      'Wool stayed cheap, and the dyers of Stell took most of what was there.',
      'The next market falls on the first Saturday of June.',
    ]
    const found = pairsOf({
      original,
      one: page(relay(other), 'b.example', day(9)),
      two: page(relay(market), 'c.example', day(9)),
    })
    expect(found.filter(({ relation }) => relation === 'parent').map(({ pair }) => pair)).toEqual(['original > one', 'original > two'])
  })

  it('gives a page that was put together out of two to both', () => {
    const mixed = [...report.slice(0, 5).map(flat), ...other.slice(0, 4).map(flat)]
    const { time: _, ...undated } = original
    const found = pairsOf({ mixed: page(mixed, 'b.example'), original: undated, band: page(other, 'c.example') })
    expect(found.map(({ pair, relation }) => `${pair} ${relation}`).sort()).toEqual(['band > mixed parent', 'original > mixed parent'])
  })

  it('gives a copy of a copy to its nearest parent', () => {
    const short = report.filter((_, at) => at !== 2 && at !== 5 && at !== 8)
    const found = pairsOf({
      original,
      short: page(short.map(flat), 'b.example', day(9)),
      again: page(short.slice(0, 6).map(flat), 'c.example', day(10)),
    })
    expect(Object.fromEntries(found.map(({ pair, relation }) => [pair, relation]))).toEqual({
      'original > short': 'parent',
      'original > again': 'ancestor',
      'short > again': 'parent',
    })
  })
})

describe('laws of reuse', () => {
  it('passages are whole sentences within the pages, whatever was left out', () => {
    fc.assert(
      fc.property(fc.subarray([...report], { minLength: 3 }), kept => {
        const found = pairsOf({ original, copy: page(kept.map(flat), 'b.example', day(9)) })
        expect(found).toHaveLength(1)
        const [{ comparison, pages }] = found as [(typeof found)[0]]
        for (const { fromA, toA, fromB, toB } of comparison.stretches) {
          const [one, two] = [
            pages[0].words.slice(pages[0].text.sentenceStarts[fromA], pages[0].text.sentenceEnds[toA]),
            pages[1].words.slice(pages[1].text.sentenceStarts[fromB], pages[1].text.sentenceEnds[toB]),
          ]
          expect(two).toBe(flat(one))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('finds the same pairs in whichever order the pages come', () => {
    const sources = {
      original,
      copy: page(report.map(flat), 'b.example', day(9)),
      spun: page(report.map(spun), 'c.example', day(10)),
      band: page(other, 'd.example', day(9)),
    }
    const names = (entries: [string, ReuseSource][]) =>
      pairsOf(Object.fromEntries(entries))
        .map(({ pair, relation }) => (relation === 'sibling' ? pair.split(' > ').sort().join(' = ') : `${pair} ${relation}`))
        .sort()
    const expected = names(Object.entries(sources))
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(sources), { minLength: 4 }), entries => {
        expect(names(entries)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
