import { describe, expect, it } from 'vitest'
import { caseOf } from '../support/case.ts'

const record = (url: string, captured: string, title: string, paragraphs: readonly string[]) =>
  JSON.stringify({
    url,
    captured,
    html: `<html lang="en"><head><meta property="og:site_name" content="The Pellan Post"></head><body><article><h1>${title}</h1><p>4 March 2031</p>${paragraphs
      .map(each => `<p>${each}</p>`)
      .join('')}</article></body></html>`,
  })
const lines = (...records: string[]) => ({ 'pages.jsonl': `${records.join('\n')}\n` })
const body = (hurt: string, officials: string) => [
  `The lock at Pellan stays shut until the spring, the canal board ruled on Tuesday after divers found cracks in both gates.`,
  `${hurt} people were hurt when a barge struck the wall, the harbour police said.`,
  `${officials} officials who took part in the talks said that the money for new gates had been spent on the road to Dorne.`,
  `Some 340 barges wait in the upper basin, most of them laden with beet.`,
]
const ADDRESS = 'https://post.example/lock'

describe('a page that was edited', () => {
  it('is a later version of one report, whichever was read first, and adds no origin', async () => {
    const [morning, noon, evening] = [
      record(ADDRESS, '2031-03-04T08:00:00Z', 'Lock at Pellan shut', body('Four', 'Three')),
      record(`${ADDRESS}#top`, '2031-03-04T12:00:00Z', 'Lock at Pellan shut, six hurt', body('Six', 'Three')),
      record('http://www.post.example/lock/', '2031-03-04T18:00:00Z', 'Lock at Pellan shut, six hurt', body('Six', 'Four')),
    ]
    const file = await caseOf(lines(noon, evening, morning))
    const revisions = file.derivations.filter(derivation => derivation.revision)
    const captured = new Map(
      file.pages.map(page => [page.id, page.text.includes('Four people') ? 1 : page.text.includes('Three officials') ? 2 : 3]),
    )
    expect(revisions.map(({ from, to }) => [captured.get(from), captured.get(to)]).sort()).toEqual([
      [1, 2],
      [2, 3],
    ])
    for (const { directed, passages, coverage } of revisions) {
      expect(directed).toBe(true)
      expect(coverage).toBeGreaterThan(0.5)
      expect(passages.length).toBeGreaterThan(0)
    }
    const once = await caseOf(lines(morning))
    const officials = (from: typeof file) => from.claims.filter(claim => claim.text.includes('money for new gates'))
    expect(officials(file).map(claim => claim.origins)).toMatchObject([{ min: 1, max: 1 }])
    expect(file.stories.map(story => story.origins.max)).toEqual(once.stories.map(story => story.origins.max))
    expect(file.reports.filter(report => report.page !== undefined)).toHaveLength(1)
    expect(new Set(file.pages.map(page => page.kind))).toEqual(new Set(once.pages.map(page => page.kind)))
  })

  it('does not contradict itself: what differs was edited', async () => {
    const file = await caseOf(
      lines(
        record(ADDRESS, '2031-03-04T08:00:00Z', 'Lock at Pellan shut', body('Four', 'Three')),
        record(ADDRESS, '2031-03-04T12:00:00Z', 'Lock at Pellan shut', body('Six', 'Three')),
      ),
    )
    expect(file.findings.filter(finding => finding.kind === 'conflict' || finding.kind === 'drift')).toEqual([])
    expect(file.findings.map(finding => finding.message)).toContain(
      'Edited: The figures differ: “Four people were hurt” against “Six people were hurt”',
    )
    expect(file.claims.filter(claim => claim.state === 'contested')).toEqual([])
  })

  it('counts once among the pages of a claim', async () => {
    const versions = lines(
      record(ADDRESS, '2031-03-04T08:00:00Z', 'Lock at Pellan shut', body('Four', 'Three')),
      record(ADDRESS, '2031-03-04T12:00:00Z', 'Lock at Pellan shut', body('Six', 'Three')),
    )
    const file = await caseOf(versions)
    expect(Math.max(...file.claims.map(claim => claim.pages))).toBe(1)
    const barges = file.claims.filter(claim => claim.text.includes('340 barges'))
    expect(barges.every(claim => !claim.listed || claim.origins.max > 0)).toBe(true)
  })

  it('is told from an address that serves another page', async () => {
    const file = await caseOf(
      lines(
        record('https://post.example/', '2031-03-04T08:00:00Z', 'Lock at Pellan shut', body('Four', 'Three')),
        record('https://post.example/', '2031-03-05T08:00:00Z', 'Brass band wins at Ferring', [
          'Pellan’s brass band won the harvest prize at Ferring on Sunday with a march that its own cornet player wrote.',
          'Judges praised the low brass and the nerve of nine-year-old Mika Sorrel on the side drum.',
        ]),
      ),
    )
    expect(file.derivations).toEqual([])
  })
})
