import { describe, expect, it } from 'vitest'
import { findRecords, renderExplain } from '../../src/present/explain/explain.ts'
import { columns } from '../../src/present/words.ts'
import { ferryCase } from './made.ts'

const file = ferryCase()
const explained = (word: string): string => {
  const found = findRecords(file, word)
  expect(found, word).toHaveLength(1)
  return renderExplain(file, found[0]!)
}
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('explain', () => {
  it('opens a claim by its number in the report, its id, or the beginning of one', () => {
    expect(explained('2')).toBe(explained('claim-order'))
    expect(explained('claim-ord')).toBe(explained('claim-order'))
  })

  it('gives every link with its rule, and the words where they stand', () => {
    const claim = flat(explained('claim-order'))
    expect(claim).toContain('newsroom-not-named: The newsroom is not named. weekly:33–44 “local media”')
    expect(claim).toContain('1. Sund Courier · Sund Courier, 9 May 2033')
    expect(claim).toContain('“Governor Ilse Varnow” · ordered · attribution-ordered')
    expect(claim).toContain('rule-3-unnamed-people: The unnamed people of one report are one origin.')
  })

  it('gives places that are those of the case file', () => {
    const page = file.pages.find(each => each.id === 'page-weekly')!
    expect(page.text.slice(33, 44)).toBe('local media')
  })

  it('opens a page by its short name, with every block and what it was taken for', () => {
    expect(flat(explained('weekly'))).toContain('teaser Read also: ten beaches to see')
  })

  it('tells which side of a finding is nearer the origin', () => {
    expect(flat(explained('finding-outlet'))).toMatch(/herald:\d+–\d+ \(nearer the origin\) “the Sund Courier”/)
  })

  it('tells who cites an unseen report, and that it is worth asking for', () => {
    const report = flat(explained('report-courier'))
    expect(report).toContain('not in this case: worth asking for')
    expect(report).toContain('weekly:33–44 “local media”')
  })

  it('opens every record within 80 columns', () => {
    for (const list of [
      'pages',
      'entities',
      'reports',
      'attributions',
      'statements',
      'claims',
      'origins',
      'findings',
      'stories',
    ] as const) {
      for (const { id } of file[list]) {
        for (const line of explained(id).split('\n')) expect(columns(line), line).toBeLessThanOrEqual(80)
      }
    }
  })
})
