import { describe, expect, it } from 'vitest'
import type { CaseFile, Report } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

/** A page of an invented newsroom. */
function page(outlet: string, day: number, title: string, paragraphs: readonly string[], line = ''): string {
  const body = [...paragraphs, line].filter(Boolean).map(paragraph => `<p>${paragraph}</p>`)
  return `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2031-10-${String(day).padStart(2, '0')}T10:00:00Z"></head>
<body><article><h1>${title}</h1>${body.join('\n')}</article></body></html>`
}

const levy = ['The levy on barges will rise by a tenth, the finance ministry said.', 'Carriers protested at Dorne on Thursday.']

const outletOf = (file: CaseFile, { outlet }: Report): string => file.entities.find(({ id }) => id === outlet)!.name
/** Newsrooms of the reports that are cited, with how many pages cite each report. */
function cited(file: CaseFile): string[] {
  return file.reports
    .filter(({ citedBy }) => citedBy.length > 0)
    .map(report => `${outletOf(file, report)} ${new Set(report.citedBy.map(({ page }) => page)).size}`)
    .sort()
}
const shared = (file: CaseFile): number => file.findings.filter(({ kind }) => kind === 'shared-newsroom').length

describe('credits', () => {
  it.each([
    ['(With information from Reuters)', 'Reuters'],
    ['With reporting by Ana Torv in Dorne and Jon Hesk of Reuters in Tarrow', 'Reuters'],
    ['Additional reporting by the Stell Herald', 'Stell Herald'],
    ['Lena Brack of the Ferring Times contributed to this report.', 'Ferring Times'],
    ['The Associated Press contributed to this report.', 'Associated Press'],
  ])('“%s” cites a report that the page used, and leaves the page a report of its own', async (line, outlet) => {
    const file = await caseOf({ 'one.html': page('Eastern Record', 10, 'Levy on barges rises', levy, line) })
    expect(cited(file)).toEqual([`${outlet} 1`])
    expect(file.reports.map(report => outletOf(file, report)).sort()).toEqual(['Eastern Record', outlet].sort())
  })

  it('a line that names reporters alone cites nobody', async () => {
    const file = await caseOf({
      'one.html': page('Eastern Record', 10, 'Levy on barges rises', levy, 'With reporting by Ana Torv in Dorne and Jon Hesk in Tarrow'),
    })
    expect(cited(file)).toEqual([])
  })

  it.each([
    'This story was originally published by the Kolm Chronicle. Read the original article here.',
    'This article first appeared in the Kolm Chronicle.',
  ])('“%s” makes the page that newsroom’s text', async line => {
    const file = await caseOf({ 'one.html': page('Eastern Record', 10, 'Levy on barges rises', levy, line) })
    expect(cited(file)).toEqual(['Kolm Chronicle 1'])
    expect(file.reports).toHaveLength(1)
  })

  it('a dateline and whom that page’s people told are one report', async () => {
    const file = await caseOf({
      'one.html': page('Varn Daily', 9, 'Water talks end', [
        'PELLAN (AP) — Talks on the water treaty ended in Pellan on Wednesday without an accord, two officials told The Associated Press.',
        'Both sides will meet again in spring, an official said.',
      ]),
    })
    expect(cited(file)).toEqual(['Associated Press 1'])
    expect(shared(file)).toBe(0)
  })

  it('a source line under a page that cites the newsroom is that citation', async () => {
    const paragraphs = ['The gates will be recast in Stell, the Osterby Post reported on Wednesday.', 'The casting takes eleven weeks.']
    const file = await caseOf({ 'one.html': page('Bell Daily', 12, 'Gates to be recast', paragraphs, 'Source: Osterby Post') })
    expect(cited(file)).toEqual(['Osterby Post 1'])
    expect(shared(file)).toBe(0)
  })
})

describe('reports that several pages cite', () => {
  const leaf = page('Tarrow Leaf', 11, 'Premier knew', [
    'The premier knew of the cracks for two years, CBS reported on Friday, citing two officials at the ministry.',
    'Farmers in Tarrow were angry.',
  ])
  const mail = page('Hilltop Mail', 12, 'Cracks known for years', [
    'CBS News reported on Friday that two ministry officials had told the premier of the cracks two years ago.',
    'The union called for his resignation.',
  ])

  it('of one newsroom and day are one', async () => {
    expect(cited(await caseOf({ 'leaf.html': leaf, 'mail.html': mail }))).toEqual(['CBS News 2'])
  })

  it('of two newsrooms in one breath are two', async () => {
    const kolm = page('Kolm Chronicle', 11, 'Premier was warned', [
      'The premier was warned of cracks in the gates two summers ago, according to reports by CBS and NBC.',
      'The premier’s office declined to comment.',
    ])
    expect(cited(await caseOf({ 'kolm.html': kolm }))).toEqual(['CBS News 1', 'NBC News 1'])
  })

  it('of one newsroom on other days are told to be no two checks', async () => {
    const later = page('Hilltop Mail', 25, 'Premier to go', [
      'CBS News reported on Friday that the premier would step down in spring.',
      'His office said nothing.',
    ])
    const file = await caseOf({ 'leaf.html': leaf, 'later.html': later })
    expect(cited(file)).toEqual(['CBS News 1', 'CBS News 1'])
    expect(shared(file)).toBe(1)
  })

  it('is the page itself where that is here', async () => {
    const post = page('Osterby Post', 8, 'Gates to be recast in Stell', [
      'The gates of the lock at Pellan will be recast in Stell, two engineers at the canal board said.',
      'The engineers spoke on condition of anonymity.',
    ])
    const bell = page('Bell Daily', 12, 'Gates to be recast', [
      'The gates will be recast in Stell, the Osterby Post reported on Wednesday.',
      'The casting takes eleven weeks.',
    ])
    const file = await caseOf({ 'post.html': post, 'bell.html': bell })
    expect(file.reports.filter(report => report.citedBy.length > 0)).toMatchObject([
      { page: file.pages.find(({ text }) => text.includes('engineers'))!.id },
    ])
  })
})
