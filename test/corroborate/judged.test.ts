import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingKey } from '../../src/corroborate/judged-places.ts'
import { investigate } from '../../src/investigate.ts'
import type { CaseFile, Claim, Judgement, Statement } from '../../src/model.ts'
import { readingsOf } from '../support/case.ts'
import { denial, relay, second } from '../support/world.ts'

const gazette = `Orla ferry stopped after crack in hull

May 4, 2033

The Orla ferry was stopped on Tuesday because of a crack in its hull, two harbour officials told the Orla Gazette.

“We have ordered a new propeller from Skane,” director Mia Rask said.
`
const herald = `No sailings to Orla

May 5, 2033

Engineers found that the vessel's plating had split below the waterline, three people familiar with the survey told the Skane Herald.

“We have ordered a new propeller from Skane,” director Mia Rask told reporters.
`
const PAGES = { 'gazette.txt': gazette, 'herald.txt': herald }
const AT = '2033-05-06T10:00:00.000Z'

const pages = await readingsOf(PAGES)
const machine = investigate(pages)

function claimWith(file: CaseFile, words: RegExp): Claim {
  const said = file.statements.find(statement => words.test(statement.at.exact))
  const claim = file.claims.find(each => said && each.statements.includes(said.id))
  if (!claim) throw new Error(`no claim says ${words}`)
  return claim
}
function placeOf(file: CaseFile, words: RegExp): string {
  const { at }: Statement = file.statements.find(statement => words.test(statement.at.exact))!
  return `${at.page}:${at.start}-${at.end}`
}
const judged = (judgements: readonly Judgement[], readings = pages): CaseFile => investigate(readings, judgements)

describe('a person’s judgement on claims', () => {
  const crack = /crack in its hull/
  const split = /plating had split/
  const merge: Judgement = { kind: 'merge', a: placeOf(machine, crack), b: placeOf(machine, split), at: AT, number: 1 }

  it('merges two, counts their origins together, and shows what the machine counts', () => {
    const before = [claimWith(machine, crack), claimWith(machine, split)]
    expect(before[0]).not.toEqual(before[1])
    const file = judged([merge])
    const claim = claimWith(file, crack)
    expect(claim).toEqual(claimWith(file, split))
    expect(claim.pages).toBe(2)
    expect(claim.origins).toMatchObject({ min: 1, max: 2 })
    expect(claim.machine?.map(({ origins }) => origins)).toEqual([
      { min: 1, max: 1 },
      { min: 1, max: 1 },
    ])
    expect(claim.why.some(why => why.rule === 'judged-merge' && /^By the analyst on 6 May 2033: /.test(why.detail))).toBe(true)
    // Whoever has the id of either finds it.
    for (const old of before) expect([claim.id, ...claim.formerIds]).toContain(old.id)
    expect(file.judged).toMatchObject([{ applies: true, claims: [claim.id] }])
  })

  it('splits a statement out, and joins it again by a later judgement', () => {
    const propeller = /ordered a new propeller/
    const both = claimWith(machine, propeller)
    expect(both.pages).toBe(2)
    const [one, other] = machine.statements.filter(({ at }) => propeller.test(at.exact)).map(({ at }) => `${at.page}:${at.start}-${at.end}`)
    const out: Judgement = { kind: 'split', a: one!, at: AT }
    const apart = judged([out]).claims.filter(claim => propeller.test(claim.text))
    expect(apart.map(claim => claim.pages)).toEqual([1, 1])
    expect(apart.map(claim => claim.machine)).toMatchObject([[{ pages: 2 }], [{ pages: 2 }]])
    const again: Judgement = { kind: 'merge', a: other!, b: one!, at: AT }
    expect(claimWith(judged([out, again]), propeller).statements).toEqual(both.statements)
  })

  it('stands when pages are added, whatever their order, and when the clause is cut a little otherwise', async () => {
    const more = await readingsOf({ ...PAGES, 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial })
    const file = judged([merge], more)
    expect(claimWith(file, crack)).toEqual(claimWith(file, split))
    expect(JSON.stringify(judged([merge], [...more].reverse()))).toBe(JSON.stringify(file))
    const [, page, start, end] = /^(.*):(\d+)-(\d+)$/.exec(merge.a)!
    const near: Judgement = { ...merge, a: `${page}:${Number(start) + 4}-${end}` }
    expect(claimWith(judged([near]), crack)).toMatchObject({ pages: 2 })
  })

  it('is kept and named as not applied where its page is gone', () => {
    const rest = pages.filter(page => !merge.a.startsWith(page.id))
    const file = judged([merge], rest)
    expect(file.judged).toMatchObject([{ applies: false, claims: [] }])
    expect(file.judged![0]!.message).toMatch(/kept, and not applied/)
    expect({ ...file, judged: undefined }).toEqual({ ...investigate(rest), judged: undefined })
  })
})

describe('a person’s judgement on origins', () => {
  const crack = /crack in its hull/
  const claim = (file: CaseFile): Claim => claimWith(file, crack)
  const base: readonly Judgement[] = [
    { kind: 'merge', a: placeOf(machine, crack), b: placeOf(machine, /plating had split/), at: AT, number: 1 },
  ]
  const labels = claim(judged(base)).origins.list.map(id => judged(base).origins.find(origin => origin.id === id)!)
  const [a, b] = labels.map(origin => {
    const { mentions } = judged(base).entities.find(entity => entity.id === origin.entity)!
    return `${mentions[0]!.page}:${mentions[0]!.start}-${mentions[0]!.end}`
  })

  it('says that two are one, or two apart from each other, the later judgement over the earlier', () => {
    const one: Judgement = { kind: 'one', a: a!, b: b!, at: AT }
    const two: Judgement = { kind: 'two', a: b!, b: a!, at: AT }
    expect(claim(judged([...base, one])).origins).toMatchObject({ min: 1, max: 1 })
    expect(claim(judged([...base, two])).origins).toMatchObject({ min: 2, max: 2 })
    expect(claim(judged([...base, two])).state).toBe('independent')
    expect(claim(judged([...base, one, two])).origins).toMatchObject({ min: 2, max: 2 })
    expect(claim(judged([...base, two, one])).origins).toMatchObject({ min: 1, max: 1 })
  })

  it('marks an origin as interested, and takes the mark away', () => {
    const marked = judged([{ kind: 'interested', a: 'Mia Rask', at: AT }])
    expect(marked.origins.find(origin => origin.label === 'Mia Rask')?.interested).toBe(true)
    expect(claimWith(marked, /ordered a new propeller/).why.map(why => why.rule)).toContain('rule-8-interested')
    const cleared = judged([
      { kind: 'interested', a: 'Mia Rask', at: AT },
      { kind: 'disinterested', a: 'Mia Rask', at: AT },
    ])
    expect(cleared.origins.find(origin => origin.label === 'Mia Rask')?.interested).toBe(false)
  })

  it('adds a witness outside the pile: the upper end rises, the lower only where the witness is said to be apart', () => {
    const add: Judgement = {
      kind: 'add',
      a: placeOf(machine, crack),
      b: 'Stina Holm',
      note: 'By telephone',
      address: 'https://example.net/holm',
      at: AT,
    }
    const file = judged([add])
    expect(claim(file).origins).toMatchObject({ min: 1, max: 2 })
    expect(file.origins.find(origin => origin.label === 'Stina Holm')?.added).toEqual({
      note: 'By telephone',
      address: 'https://example.net/holm',
      at: AT,
    })
    expect(claim(file).why.find(why => why.rule === 'judged-added')?.detail).toContain('Note: By telephone')
    const heard = claim(machine).origins.list[0] === labels[0]!.id ? a! : b!
    expect(claim(judged([add, { kind: 'two', a: heard, b: 'Stina Holm', at: AT }])).origins).toMatchObject({ min: 2, max: 2 })
    const known: Judgement = { ...add, a: placeOf(machine, /ordered a new propeller/), b: 'Mia Rask' }
    expect(claimWith(judged([known]), /ordered a new propeller/).origins.max).toBe(1)
  })

  it('says so where the two are one party, or nobody is so called', () => {
    expect(judged([{ kind: 'one', a: 'Mia Rask', b: 'Mia Rask', at: AT }]).judged).toMatchObject([{ applies: false }])
    expect(judged([{ kind: 'interested', a: 'Nobody Atall', at: AT }]).judged).toMatchObject([{ applies: false }])
  })
})

describe('a person’s judgement on a finding', () => {
  it('sets it aside, keeps it in sight, and takes its weight from the claim', async () => {
    const readings = await readingsOf({ 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial })
    const before = investigate(readings)
    for (const finding of before.findings) {
      const file = judged([{ kind: 'dismiss', a: findingKey(finding), at: AT }], readings)
      expect(file.findings.map(each => each.id)).toEqual(before.findings.map(each => each.id).filter(id => id !== finding.id))
      expect(file.judged).toMatchObject([{ applies: true, finding: { id: finding.id } }])
    }
    expect(before.findings.length).toBeGreaterThan(0)
  })
})

describe('laws of judging', () => {
  const places = machine.statements.map(({ at }) => `${at.page}:${at.start}-${at.end}`)
  const parties = machine.entities.flatMap(entity => entity.forms.map(form => form.text))
  const place = fc.constantFrom(...places)
  const party = fc.constantFrom(...parties, 'Nobody Atall')
  const judgement: fc.Arbitrary<Judgement> = fc.oneof(
    fc.record({ kind: fc.constantFrom('merge' as const), a: place, b: place, at: fc.constant(AT) }),
    fc.record({ kind: fc.constant('split' as const), a: place, at: fc.constant(AT) }),
    fc.record({ kind: fc.constantFrom('interested' as const, 'disinterested' as const), a: party, at: fc.constant(AT) }),
    fc.record({
      kind: fc.constantFrom('one' as const, 'two' as const, 'same' as const, 'different' as const),
      a: party,
      b: party,
      at: fc.constant(AT),
    }),
    fc.record({
      kind: fc.constant('add' as const),
      a: place,
      b: fc.constantFrom('Stina Holm', 'Ole Vik'),
      note: fc.constant('n'),
      at: fc.constant(AT),
    }),
    fc
      .constantFrom(...machine.findings, undefined)
      .map(finding => ({ kind: 'dismiss' as const, a: finding ? findingKey(finding) : 'other p:0-1', at: AT })),
  )
  const straight = JSON.stringify(machine)

  it('no judgement leaves a trace once it is taken back, none loses a statement, and the count stays an interval', () => {
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1, maxLength: 5 }), judgements => {
        const file = judged(judgements)
        const places = (all: CaseFile) => new Set(all.statements.map(({ at }) => `${at.page}:${at.start}-${at.end}`))
        expect(places(file)).toEqual(places(machine))
        expect(file.claims.flatMap(claim => claim.statements).sort()).toEqual(file.statements.map(({ id }) => id).sort())
        for (const { origins } of file.claims) {
          expect(origins.min).toBeLessThanOrEqual(origins.max)
          expect(origins.max).toBeLessThanOrEqual(origins.list.length)
        }
        expect(file.judged).toHaveLength(judgements.length)
        expect(JSON.stringify(judged(judgements, [...pages].reverse()))).toBe(JSON.stringify(file))
        expect(JSON.stringify(judged([]))).toBe(straight)
      }),
      { numRuns: 30 },
    )
  })
})
