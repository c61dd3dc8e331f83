import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investigate } from '../../src/investigate.ts'
import type { CaseFile, Claim, Reading } from '../../src/model.ts'
import { caseOf, readingsOf } from '../support/case.ts'
import { denial, elder, relay, second } from '../support/world.ts'

const { packOf } = await import('../../bench/newsroom/packs/packs.mjs')
const { worldOf } = await import('../../bench/newsroom/world.mjs')

interface InventedPage {
  readonly name: string
  readonly text: string
}

/** The first pages of an invented world. */
function pagesOf(seed: number, count: number): readonly InventedPage[] {
  const grammar = ['development', 'held-out', 'second', 'third'][seed % 4]!
  const [batch] = worldOf(packOf(grammar), { pages: count, seed }) as Iterable<{ pages: InventedPage[] }>
  return batch!.pages.slice(0, count)
}

const read = (pages: readonly InventedPage[]) => readingsOf(Object.fromEntries(pages.map(({ name, text }) => [name, text])))

/** The claim of every statement, by its page and place: who stands behind it may become better known. */
function claimsIn(found: CaseFile): ReadonlyMap<string, Claim> {
  const claims = new Map(found.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  return new Map(found.statements.map(({ id, page, at }) => [`${page} ${at.start}-${at.end} ${at.exact}`, claims.get(id)!]))
}

const seeds = fc.integer({ min: 1, max: 12 })
/** The same worlds in every run: laws of a statistical reading are kept where they were looked at, and looked at anew by changing this. */
const runs = { numRuns: 3, seed: 2031 }

describe('laws of the count, in invented worlds', () => {
  test('copying a page adds no origin to any claim', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.nat(11), async (seed, nth) => {
        const pages = pagesOf(seed, 12)
        const { text } = pages[nth % pages.length]!
        const readings = await read(pages)
        const copy = await read([{ name: 'copy.txt', text: `${text.trimEnd()}\n\nSource link\n` }])
        const [before, after] = [claimsIn(investigate(readings)), claimsIn(investigate([...readings, ...copy]))]
        for (const [statement, { origins }] of before) {
          const now = after.get(statement)?.origins
          expect(now, statement).toBeDefined()
          expect(now!.min, statement).toBeLessThanOrEqual(origins.min)
          expect(now!.max, statement).toBeLessThanOrEqual(origins.max)
        }
      }),
      runs,
    )
  })

  test('removing a page gives no claim a higher minimum than any had that holds its statements', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.nat(11), async (seed, nth) => {
        const readings = await read(pagesOf(seed, 12))
        const all = claimsIn(investigate(readings))
        const rest = claimsIn(investigate(readings.filter((_, at) => at !== nth % readings.length)))
        // A statement may go to another claim when words grow rarer: what is compared is the claim, not the place.
        const most = new Map<Claim, number>()
        for (const [statement, claim] of rest) most.set(claim, Math.max(most.get(claim) ?? 0, all.get(statement)?.origins.min ?? 0))
        for (const [claim, before] of most) expect(claim.origins.min, claim.text).toBeLessThanOrEqual(before)
      }),
      runs,
    )
  })

  test('reading the same pages again gives the same case', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const pages = pagesOf(seed, 10)
        const [first, again] = [investigate(await read(pages)), investigate(await read(pages))]
        expect(JSON.stringify(again)).toBe(JSON.stringify(first))
      }),
      runs,
    )
  })

  test('the interval is in order, and never above the number of parties in the claim’s chains', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const found = investigate(await read(pagesOf(seed, 14)))
        const statements = new Map(found.statements.map(statement => [statement.id, statement]))
        for (const { origins, statements: ids, text } of found.claims) {
          const parties = new Set(ids.flatMap(id => statements.get(id)!.chain.map(link => link.party)))
          expect(origins.min, text).toBeLessThanOrEqual(origins.max)
          expect(origins.max, text).toBeLessThanOrEqual(parties.size)
        }
      }),
      runs,
    )
  })

  test('the order of the pages changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.infiniteStream(fc.nat()), async (seed, keys) => {
        const readings = await read(pagesOf(seed, 10))
        const shuffled = readings.map(reading => ({ reading, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
        expect(JSON.stringify(investigate(shuffled.map(({ reading }) => reading)))).toBe(JSON.stringify(investigate(readings)))
      }),
      runs,
    )
  })
})

describe('laws of the count, in one small case', () => {
  const pages = { 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial, 'elder.txt': elder }
  const without = (readings: readonly Reading[], name: string) => readings.filter(({ locations }) => locations[0] !== name)

  test.each(Object.keys(pages))('removing %s raises no minimum', async name => {
    const readings = await readingsOf(pages)
    const [all, rest] = [claimsIn(investigate(readings)), claimsIn(investigate(without(readings, name)))]
    for (const [statement, { origins }] of rest) {
      const before = all.get(statement)
      if (before) expect(origins.min, statement).toBeLessThanOrEqual(before.origins.min)
    }
  })

  test('a page that only relays changes no interval', async () => {
    const readings = await readingsOf({
      ...pages,
      'again.txt': `Reading the neighbours\n\nMarch 6, 2031\n\n${relay.split('\n\n').find(paragraph => / (?:said|told|reported) /.test(paragraph))}\n`,
    })
    const [all, rest] = [claimsIn(investigate(readings)), claimsIn(investigate(without(readings, 'again.txt')))]
    for (const [statement, { origins }] of rest) {
      const now = all.get(statement)
      if (now) expect([now.origins.min, now.origins.max], statement).toEqual([origins.min, origins.max])
    }
  })
})

describe('a page that relays what a newsroom has from somebody whom it names', () => {
  const page = (title: string, ...paragraphs: string[]) =>
    `${title}\n\nMarch 5, 2031\n\nThere was little else to read that morning, and the kiosks of Osterby were closed.\n\n${paragraphs.join('\n\n')}\n`
  const heard = page(
    'Osterby Post',
    'The harbour of Vell will be closed for a week in April, engineer Dagny Norr told the Osterby Post on Tuesday.',
  )
  test.each([
    'The harbour of Vell will be closed for a week in April, the Osterby Post reported, citing Dagny Norr.',
    'The Osterby Post, citing engineer Dagny Norr, reported that the harbour of Vell will be closed for a week in April.',
    'The harbour of Vell will be closed for a week in April, according to the Osterby Post, which quoted Dagny Norr.',
    'The harbour of Vell will be closed for a week in April, according to the Osterby Post, which spoke to engineer Dagny Norr.',
    'The harbour of Vell will be closed for a week in April, the Osterby Post reported after an interview with Dagny Norr.',
    'The Osterby Post, with Dagny Norr as its source, reported that the harbour of Vell will be closed for a week in April.',
    'The Osterby Post has it from Dagny Norr that the harbour of Vell will be closed for a week in April.',
  ])('adds no origin: %s', async words => {
    const { claims } = await caseOf({ 'heard.txt': heard, 'relay.txt': page('What other papers say', words) })
    const told = claims.filter(({ text }) => text.includes('closed for a week'))
    expect(told.map(({ origins }) => origins.max)).toEqual([1])
    expect(told[0]!.pages).toBe(2)
  })

  test('is no statement of its own where it says whom the newsroom quoted', async () => {
    const { statements } = await caseOf({
      'relay.txt': page(
        'What other papers say',
        'The harbour of Vell will be closed in April, according to the Osterby Post, which quoted Dagny Norr.',
      ),
    })
    expect(statements.filter(({ at }) => at.exact === 'Dagny Norr')).toEqual([])
  })

  test.each([
    'The Osterby Post, citing five dockers from Vell who met Dagny Norr, reported that the harbour of Vell will be closed in April.',
    'The Osterby Post reported that the harbour of Vell will be closed in April. Dagny Norr spoke to the council on Monday.',
  ])('not whoever else is named: %s', async words => {
    const { claims, origins } = await caseOf({ 'relay.txt': page('What other papers say', words) })
    const [told] = claims.filter(({ text }) => text.includes('closed in April'))
    expect(told!.origins.list.map(id => origins.find(origin => origin.id === id)!.label)).not.toContain('Dagny Norr')
  })
})
