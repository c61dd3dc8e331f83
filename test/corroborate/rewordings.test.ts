import { describe, expect, test } from 'vitest'
import { caseOf } from '../support/case.ts'

const original = `Boiler explodes in Carrow laundry

Carrow Observer

March 4, 2031

Seven workers were burned when the boiler of the steam laundry in Carrow exploded on Monday, fire chief Ada Roe said.

The explosion tore the roof off the drying hall and threw bricks across the canal, Roe told reporters outside the gate.

Inspectors had found a cracked valve in the boiler room two weeks earlier, and the owners had promised to replace it.

The laundry washes the sheets of three hospitals and employs ninety people from the streets around the canal.
`

const swap = (text: string, pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs).reduce((words, [from, to]) => words.replaceAll(from, to), text)

async function swapsOf(rewritten: string) {
  const found = await caseOf({ 'a.txt': original, 'b.txt': rewritten.replace('Carrow Observer\n\n', '').replace('March 4', 'March 6') })
  return found.findings.filter(one => one.aspect === 'word-swap').map(one => one.message)
}

describe('words swapped one for one', () => {
  test.each([
    ['a spun page', { tore: 'ripped', bricks: 'blocks of clay', valve: 'faucet', sheets: 'leaves', promised: 'sworn' }],
    ['a translated page', { exploded: 'made eruption', gate: 'portal', cracked: 'crackled', hall: 'lounge', valve: 'cover' }],
    ['a page of another machine', { roof: 'ceiling', hospitals: 'infirmaries', owners: 'possessors', canal: 'channel' }],
  ])('%s', async (_, pairs) => {
    const told = await swapsOf(swap(original, pairs))
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThanOrEqual(3)
    expect(Object.values(pairs).some(other => told.some(message => message.includes(other)))).toBe(true)
  })

  test('a copy has none, and an editor who changes one word is no machine', async () => {
    expect(await swapsOf(original)).toEqual([])
    expect(await swapsOf(swap(original, { gate: 'entrance' }))).toEqual([])
  })
})

describe('titles', () => {
  test('“officials say” in a title is whoever the body names', async () => {
    const found = await caseOf({
      'a.txt': `Premier ordered report on laundry kept back, officials say\n\nMarch 9, 2031\n\nPremier Aldo Ferrin ordered the inspectors to keep back the report on the laundry boiler until the spring vote, two city engineers told the Carrow Observer.\n`,
      'b.txt': `Ferrin ordered laundry report kept back – Observer\n\nMarch 10, 2031\n\nPremier Aldo Ferrin ordered the inspectors to keep back the report on the laundry boiler until the spring vote, the Carrow Observer reported on Sunday, citing two city engineers.\n`,
    })
    const claims = found.claims.filter(claim => claim.pages === 2 && claim.origins.max > 0)
    expect(claims.map(claim => claim.origins.max)).toContain(1)
    expect(found.findings.filter(one => one.aspect === 'attribution-lost')).toEqual([])
  })
})

describe('refraining is no denial', () => {
  test.each([
    ['forbade the owners to announce the closure', 'told the owners not to announce the closure'],
    ['ordered the clerks to keep the ledger secret', 'ordered the clerks not to show the ledger'],
    ['made the guards swear to silence about the theft', 'told the guards to say nothing about the theft'],
  ])('%s – %s', async (first, second) => {
    const page = (act: string, who: string, day: number) =>
      `The mayor and the mill\n\nMarch ${day}, 2031\n\nMayor Ada Roe ${act} of the mill in Carrow, ${who} said on Monday.\n`
    const found = await caseOf({ 'a.txt': page(first, 'union leader Bram Dov', 4), 'b.txt': page(second, 'bookkeeper Celia Quist', 5) })
    expect(found.findings.filter(one => one.aspect === 'polarity')).toEqual([])
  })
})
