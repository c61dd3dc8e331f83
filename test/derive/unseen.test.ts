import { describe, expect, it } from 'vitest'
import { caseOf } from '../support/case.ts'

/** A newsroom's report that no page of the case is: every page below cut something else out of it. */
const SENTENCES = [
  'The harbour of Skarn closed to all ferries on Monday after a chain of the great boom gave way in the night.',
  'Two harbour officials told reporters that the boom had not been inspected since the spring floods of 2031.',
  'Some 1,200 passengers slept in the customs hall and in the school at Lower Brae.',
  'The boom was forged at Ossian and Daughters in 1974 and weighs more than ninety tonnes.',
  'Pilots had asked three times for divers to look at the links below the water line.',
  'Ferry companies put their losses at 40,000 crowns a day and want the port to pay.',
  'A replacement chain lies in a shed at Varrenholm but needs a barge that is out on hire.',
  'The mayor of Skarn, Ilse Torben, promised hot meals until the last passenger had left.',
  'Fishing boats under twelve metres may still pass through the western sluice at high tide.',
  'Engineers from the mainland are expected on Wednesday with cutting gear and a crane.',
]
const without = (...gone: number[]): string => SENTENCES.filter((_, nth) => !gone.includes(nth)).join(' ')
const page = (newsroom: string, title: string, day: string, body: string): string =>
  `<html><head><title>${title}</title><meta property="og:site_name" content="${newsroom}"><link rel="canonical" href="https://${newsroom
    .toLowerCase()
    .replaceAll(
      ' ',
      '',
    )}.example/boom"><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`

const PAGES = {
  'lantern.html': page('Varren Lantern', 'Ferries stopped at Skarn', '2033-05-03', without(3, 8)),
  'bell.html': page('Oss Evening Bell', 'Broken boom shuts harbour', '2033-05-03', without(5, 9)),
  'courier.html': page('Brae Courier', 'Harbour of Skarn is shut', '2033-05-03', without(4, 7)),
}

describe('pages that all took from a report that is not here', () => {
  it('hang to that report, with their own words as evidence', async () => {
    const { pages, reports, derivations } = await caseOf(PAGES)
    const unseen = reports.filter(({ why }) => why.some(({ rule }) => rule === 'siblings-of-unseen'))
    expect(unseen).toHaveLength(1)
    expect(unseen[0]).not.toHaveProperty('page')
    for (const { at } of unseen[0]!.why) expect(SENTENCES.join(' ')).toContain(at!.exact.slice(0, 60))
    expect(derivations.filter(({ from }) => from === unseen[0]!.id).map(({ to, directed }) => [to, directed])).toEqual(
      expect.arrayContaining(pages.map(({ id }) => [id, true])),
    )
    expect(derivations.filter(({ from }) => pages.some(({ id }) => id === from))).toEqual([])
    expect(pages.map(({ kind }) => kind)).toEqual(['copy', 'copy', 'copy'])
  })

  it('bring one origin, not three', async () => {
    const { claims } = await caseOf(PAGES)
    const claim = claims.find(({ text }) => text.includes('not been inspected'))!
    expect(claim).toMatchObject({ pages: 3, origins: { min: 1, max: 1 } })
    expect(claim.origins.list).toHaveLength(1)
  })

  it('are not made of two pages, of which either may have given to the other', async () => {
    const { reports } = await caseOf({ 'lantern.html': PAGES['lantern.html'], 'bell.html': PAGES['bell.html'] })
    expect(reports.flatMap(({ why }) => why.map(({ rule }) => rule))).not.toContain('siblings-of-unseen')
  })

  it('are not made where the whole report is here', async () => {
    const { reports, derivations, pages } = await caseOf({
      ...PAGES,
      'post.html': page('Skarn Post', 'Boom gives way at Skarn', '2033-05-02', without()),
    })
    expect(reports.flatMap(({ why }) => why.map(({ rule }) => rule))).not.toContain('siblings-of-unseen')
    const post = pages.find(({ title }) => title?.exact === 'Boom gives way at Skarn')!.id
    expect(derivations.filter(({ from }) => from === post)).toHaveLength(3)
  })
})
