import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

/** Chains of the statements that hold some words, as names. */
function chains(found: CaseFile, words: string): string[] {
  const names = new Map(found.entities.map(entity => [entity.id, entity.name]))
  return found.statements
    .filter(statement => statement.at.exact.includes(words))
    .map(statement => statement.chain.map(link => names.get(link.party)).join(' › '))
}

const page = (lead: string, ...rest: string[]) =>
  `Velmark looks for quiet on its border\n\nMarch 5, 2031\n\n${[lead, ...rest].join('\n\n')}\n`

describe('chains of custody', () => {
  test.each([
    [
      'Korrin told generals to hold their fire, the Osterby Post reported on Tuesday, citing two Velmark officials.',
      'Osterby Post',
      'their fire',
    ],
    ['The council met all night, the Northern Herald reported on Monday, citing three council members.', 'Northern Herald', 'all night'],
    ['The port was closed for a week, the Daily Lantern reported on Sunday, citing four harbour pilots.', 'Daily Lantern', 'for a week'],
  ])('newsroom › unnamed people: %s', async (sentence, outlet, words) => {
    const found = await caseOf({ 'page.txt': page(sentence) })
    const [chain] = chains(found, words)
    expect(chain).toMatch(new RegExp(`${outlet} › .*(?:officials|members|pilots)`))
  })

  test('a later sentence of the newspaper rests on the same unnamed people, marked as inherited', async () => {
    const found = await caseOf({
      'page.txt': page(
        'Korrin told generals to hold their fire, the Osterby Post reported on Tuesday, citing two Velmark officials.',
        'The army has moved its guns back from the river, the newspaper wrote.',
      ),
    })
    const statement = found.statements.find(one => one.at.exact.includes('moved its guns'))!
    expect(chains(found, 'moved its guns')[0]).toMatch(/Osterby Post › .*officials/)
    expect(statement.chain.at(-1)!.inherited).toBe(true)
  })

  test.each([
    'people with knowledge who spoke to local media',
    'people familiar with the meeting who spoke to Velmark media',
    'sources who spoke to foreign media',
  ])('a newsroom whose name was lost is found again by what it tells: %s', async words => {
    const lead =
      'Korrin ordered her generals to avoid an open clash with Tarsia and to keep the river crossings shut, the Osterby Post reported on Tuesday, citing two Velmark officials.'
    const worn = `President Korrin ordered generals to avoid a clash with Tarsia and to keep the river crossings shut, according to ${words}.`
    const found = await caseOf({ 'first.txt': page(lead), 'second.txt': page(worn).replace('March 5', 'March 6') })
    const report = found.reports.find(one => one.citedBy.some(at => at.exact.includes('media')))!
    expect(new Set(report.citedBy.map(at => at.page)).size).toBe(2)
    expect(report.why.map(why => why.rule)).toContain('lost-name-recovered')
  })

  test.each(['order', 'instruct', 'direct'])('what was %sed behind doors, in the page’s own voice, has nobody behind it', async verb => {
    const past = verb === 'order' ? 'ordered' : `${verb}ed`
    const found = await caseOf({ 'page.txt': page(`The premier ${past} officials to keep the dam gates shut until the vote.`) })
    expect(chains(found, 'dam gates').every(chain => chain === '')).toBe(true)
  })

  test.each([
    ['Two Velmark sources revealed the Osterby Post The bridges over the river were mined last week.', 'Osterby Post'],
    ['Three council members disclosed the Northern Herald The vault had been empty for a year.', 'Northern Herald'],
    ['Four harbour pilots revealed the Daily Lantern The convoy had turned back at night.', 'Daily Lantern'],
  ])('a translator lost the “to” before the newsroom: %s', async (sentence, outlet) => {
    const found = await caseOf({ 'page.txt': page(sentence) })
    const names = new Map(found.entities.map(entity => [entity.id, entity.name]))
    expect(found.reports.map(report => names.get(report.outlet))).toContain(outlet)
  })

  test('a newsroom that was talked about is not cited', async () => {
    const found = await caseOf({ 'page.txt': page('Two officials said the Osterby Post was wrong about the bridges over the river.') })
    expect(found.reports.filter(report => report.citedBy.length > 0)).toEqual([])
  })

  test('two newsrooms side by side give two chains at one place', async () => {
    const found = await caseOf({
      'page.txt': page(
        'According to reports by the Osterby Post and the Northern Herald on Monday, the army will soon leave the eastern valley.',
      ),
    })
    const here = chains(found, 'leave the eastern valley')
    expect(here).toContain('Osterby Post')
    expect(here).toContain('Northern Herald')
  })

  test('the same words about unnamed people in reports of other years are other people', async () => {
    const old =
      'Korrin demanded an open answer by the army itself, the Osterby Post reported on Saturday, citing two Velmark officials familiar with the meeting.'
    const found = await caseOf({
      'new.txt': page(
        'Korrin told generals to hold their fire, the Osterby Post reported on Tuesday, citing two Velmark officials familiar with the meeting.',
      ),
      'old.txt': page(old).replace('March 5, 2031', 'April 2, 2028'),
    })
    const groups = found.entities.filter(entity => entity.kind === 'anonymous' && /two Velmark officials/.test(entity.name))
    expect(groups.length).toBe(2)
    expect(new Set(groups.map(entity => entity.within)).size).toBe(2)
  })
})
