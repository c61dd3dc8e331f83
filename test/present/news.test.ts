import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import type { News } from '../../src/present/news/kinds.ts'
import { newsOf, toldOf } from '../../src/present/news/news.ts'
import { newsLines, newsTitle } from '../../src/present/news/text.ts'
import { painter } from '../../src/present/paint.ts'
import { caseOf } from '../support/case.ts'
import { newsPage } from '../support/site.ts'

const courier = newsPage(
  'Cracks in the gates of Pellan were known',
  '2031-03-04',
  [
    'Divers found cracks in both gates of the lock at Pellan two summers ago, four officials of the canal board told the Sund Courier.',
    'The paper of the divers lay in the office of the canal board at Dorne, they said.',
  ],
  'Sund Courier',
)
const gazette = newsPage(
  'Lock at Pellan was cracked for years',
  '2031-03-05',
  [
    'Divers found cracks in both gates of the lock at Pellan two summers ago, four officials of the canal board told the Sund Courier on Tuesday.',
  ],
  'Lodd Gazette',
)
const observer = newsPage(
  'Canal board admits cracks',
  '2031-03-06',
  ['Orla Venn, who chairs the canal board, said on Thursday that divers found cracks in both gates of the lock at Pellan two summers ago.'],
  'The Harl Observer',
)
const weather = newsPage('Rain', '2031-03-06', ['Rain.'], 'The Harl Observer')

const text = (news: News) => [newsTitle(news), ...newsLines(news, 100, painter(false))].join('\n')
const added = async (
  before: Record<string, string>,
  more: Record<string, string>,
): Promise<{ readonly news: readonly News[]; readonly after: CaseFile }> => {
  const after = await caseOf({ ...before, ...more })
  return { news: newsOf(toldOf(await caseOf(before)), after), after }
}

describe('what is new in a case', () => {
  it('is nothing where nothing came', async () => {
    const file = await caseOf({ 'courier.html': courier, 'gazette.html': gazette })
    expect(newsOf(toldOf(file), file)).toEqual([])
  })

  it('tells a page that only relays, and names by way of whom', async () => {
    const { news } = await added({ 'courier.html': courier }, { 'gazette.html': gazette })
    expect(news.map(each => each.verdict)).toEqual(['only-relays'])
    expect(text(news[0]!)).toMatch(/Lodd Gazette only relays 1 claim: Lock at Pellan was cracked for years/)
    expect(text(news[0]!)).toMatch(/= only relays: .*cracks in both gates/)
    expect(text(news[0]!)).toContain('Sund Courier › “four officials of the canal board”')
  })

  it('tells a page that has somebody of its own', async () => {
    const { news } = await added({ 'courier.html': courier, 'gazette.html': gazette }, { 'observer.html': observer })
    expect(news[0]!.tidings).toContainEqual(
      expect.objectContaining({ is: 'adds-origin', before: { min: 1, max: 1 }, origins: ['Orla Venn'] }),
    )
    expect(text(news[0]!)).toContain('(1 → 1–2)')
  })

  it('tells the report that others cite when it comes at last: it adds no origin', async () => {
    const { news, after } = await added({ 'gazette.html': gazette }, { 'courier.html': courier })
    const [found] = news
    expect(found!.tidings).toContainEqual(expect.objectContaining({ is: 'is-cited', words: 'Sund Courier, 4 Mar 2031', by: 1 }))
    expect(found!.tidings.map(tiding => tiding.is)).not.toContain('adds-origin')
    expect(after.reports.find(report => report.page === found!.page.id)).toBeDefined()
    expect(text(found!)).toContain('is the report that 1 page cites: Sund Courier, 4 Mar 2031')
  })

  it('gives one origin that two new pages bring to the first of them', async () => {
    const second = observer
      .replace('Canal board admits cracks', 'Board admits cracks')
      .replaceAll('The Harl Observer', 'Dorne Echo')
      .replace('2031-03-06', '2031-03-07')
      .replace('on Thursday', 'to reporters')
    const { news } = await added({ 'courier.html': courier }, { 'a-echo.html': second, 'observer.html': observer })
    const adds = news.filter(each => each.tidings.some(tiding => tiding.is === 'adds-origin'))
    expect(adds.map(each => each.page.newsroom)).toEqual(['The Harl Observer'])
    const all = await added({}, { 'courier.html': courier, 'observer.html': observer })
    const told = all.news.flatMap(each => each.tidings).filter(tiding => 'words' in tiding && tiding.words.includes('cracks in both gates'))
    expect(told).toMatchObject([
      { is: 'new-claim', after: { min: 1, max: 1 } },
      { is: 'adds-origin', before: { min: 1, max: 1 }, after: { min: 1, max: 2 } },
    ])
  })

  it('tells of a page that makes no claim, too', async () => {
    const { news } = await added({ 'courier.html': courier }, { 'rain.html': weather })
    expect(news.map(each => [each.verdict, each.page.title])).toEqual([['no-claims', 'Rain']])
    expect(text(news[0]!)).toContain('NO CLAIMS')
  })

  it('has ids that are the same for the same page in the same case, and only then', async () => {
    const [one, same, other] = await Promise.all([
      added({ 'courier.html': courier }, { 'gazette.html': gazette }),
      added({ 'courier.html': courier }, { 'gazette.html': gazette }),
      added({}, { 'gazette.html': gazette }),
    ])
    expect(same.news).toEqual(one.news)
    expect(other.news[0]!.id).not.toBe(one.news[0]!.id)
  })
})
