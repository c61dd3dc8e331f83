import { describe, expect, it } from 'vitest'
import { investigate } from '../../src/investigate.ts'
import { readOutlets, withOwn } from '../../src/language/outlet-list.ts'
import type { CaseFile, Claim } from '../../src/model.ts'
import { readingsOf } from '../support/case.ts'

const LIST = `name,domains,owner
Varren Lantern,lantern.example,Coast Media
Oss Evening Bell,bell.example,Coast Media
Skane Courier,courier.example,Hill House
`
const own = readOutlets(LIST)
if ('error' in own) throw new Error(own.error)
const among = withOwn(own)

const page = (title: string, publisher: string, host: string, day: string, body: string): string =>
  `<html><head><title>${title}</title><meta property="og:site_name" content="${publisher}"><link rel="canonical" href="https://${host}/a"><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${body}</article></body></html>`
const PAGES = {
  'lantern.html': page(
    'Gates opened early',
    'Varren Lantern',
    'lantern.example',
    '2033-05-04',
    '<p>Two engineers told the Varren Lantern that the sluice gates at Orla had been opened before the flood reached the valley.</p><p>The valley was calm.</p>',
  ),
  'bell.html': page(
    'Sluice gates were open',
    'Oss Evening Bell',
    'bell.example',
    '2033-05-05',
    '<p>Three council members told the Oss Evening Bell on Wednesday that Orla’s sluice gates were opened ahead of the flood in the valley.</p><p>Shops stayed shut.</p>',
  ),
  'press.html': page(
    'Flood: gates open first',
    'Skane Courier',
    'courier.example',
    '2033-05-05',
    '<p>A former inspector told the Skane Courier that the gates of the sluice at Orla were opened before the valley was flooded.</p><p>Rain is forecast.</p>',
  ),
}
const readings = await readingsOf(PAGES)
const claimOf = (file: CaseFile): Claim => {
  const said = file.statements.find(statement => /Orla/.test(statement.at.exact) && statement.chain.length > 0)!
  return file.claims.find(claim => claim.statements.includes(said.id))!
}

describe('newsrooms of one owner', () => {
  it('are told of beside the count, which stays as it is', () => {
    const claim = claimOf(investigate(readings, [], among))
    expect(claim.pages).toBe(3)
    expect(claim.origins).toMatchObject({ min: 1, max: 3 })
    expect(claim.warnings).toEqual([
      { rule: 'shared-owner', detail: '2 of the 3 newsrooms belong to one owner, Coast Media: Oss Evening Bell, Varren Lantern.' },
    ])
  })

  it('count as one where the user asks so', () => {
    const claim = claimOf(investigate(readings, [], among, { ownersAsOne: true }))
    expect(claim.origins).toMatchObject({ min: 1, max: 2 })
    expect(claim.warnings![0]!.detail).toContain('counted as one')
  })

  it('leave no word where nobody owns two', () => {
    const rest = readings.filter(reading => reading.locations[0] !== 'bell.html')
    const claim = claimOf(investigate(rest, [], among))
    expect(claim.origins.max).toBe(2)
    expect(claim.warnings).toBeUndefined()
    const as = claimOf(investigate(rest, [], among, { ownersAsOne: true }))
    expect(as).toEqual(claim)
  })
})
