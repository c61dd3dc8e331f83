import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import { readFolder } from './folder.ts'

const before = await readFolder('examples/korsen-dam/pages')
const after = await readFolder('examples/korsen-dam/pages', 'examples/korsen-dam/courier.html')

const courier = (theCase: CaseFile) =>
  theCase.reports.find(
    report =>
      theCase.entities.find(entity => entity.id === report.outlet)?.name.includes('Courier') &&
      report.when?.earliest.startsWith('2025-10-09'),
  )

describe('a report that was only cited is read later', () => {
  test('it was unseen before', () => {
    expect(courier(before)).toBeDefined()
    expect(courier(before)?.page).toBeUndefined()
  })

  test('it keeps its id and gains its page', () => {
    const page = after.pages.find(p => p.location.endsWith('courier.html'))
    expect(courier(after)?.page).toBe(page?.id)
    expect(courier(after)?.id).toBe(courier(before)?.id)
  })

  test('the page that reported first is an original, told by people it heard itself', () => {
    expect(after.pages.find(p => p.location.endsWith('courier.html'))?.kind).toBe('original')
  })
})
