import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investigate } from '../../src/investigate.ts'
import type { CaseFile, Span } from '../../src/model.ts'
import { caseOf, readingsOf } from '../support/case.ts'
import { denial, elder, relay, second } from '../support/world.ts'

const pages = { 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial, 'elder.txt': elder }

function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found)
  else if (value && typeof value === 'object') {
    if ('exact' in value && 'page' in value) found.push(value as Span)
    for (const item of Object.values(value)) spansIn(item, found)
  }
  return found
}

function emptyIn(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [path]
  if (Array.isArray(value)) return value.flatMap((item, at) => emptyIn(item, `${path}[${at}]`))
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => emptyIn(item, `${path}.${key}`))
  return []
}

/** The origin interval of the claim of every statement, by the page and place of the statement. */
function intervals(found: CaseFile): Map<string, string> {
  const claims = new Map(found.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  return new Map(
    found.statements.flatMap(({ id, page, at }) => {
      const claim = claims.get(id)
      return claim ? [[`${page} ${at.exact}`, `${claim.origins.min}..${claim.origins.max}`] as const] : []
    }),
  )
}

describe('laws of a case', () => {
  test('every span slices to its words', async () => {
    const found = await caseOf(pages)
    const text = new Map(found.pages.map(page => [page.id, page.text]))
    const spans = spansIn(found)
    expect(spans.length).toBeGreaterThan(50)
    for (const span of spans) expect(text.get(span.page)!.slice(span.start, span.end)).toBe(span.exact)
  })

  test('unknown is absent: no null and no empty string outside the text of a page', async () => {
    expect(emptyIn(await caseOf(pages))).toEqual([])
  })

  test('the order of pages does not matter', async () => {
    const readings = await readingsOf(pages)
    const straight = JSON.stringify(investigate(readings))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async shuffled => {
        expect(JSON.stringify(investigate(shuffled))).toBe(straight)
      }),
      { numRuns: 8 },
    )
  })

  test('every id is there once and every reference leads somewhere', async () => {
    const found = await caseOf(pages)
    for (const list of [
      found.pages,
      found.entities,
      found.reports,
      found.attributions,
      found.statements,
      found.claims,
      found.origins,
      found.derivations,
      found.findings,
      found.stories,
    ]) {
      const ids = list.map(item => item.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const entities = new Set(found.entities.map(entity => entity.id))
    const statements = new Set(found.statements.map(statement => statement.id))
    const reports = new Set(found.reports.map(report => report.id))
    const origins = new Set(found.origins.map(origin => origin.id))
    for (const statement of found.statements) for (const link of statement.chain) expect(entities).toContain(link.party)
    for (const claim of found.claims) {
      for (const id of claim.statements) expect(statements).toContain(id)
      for (const id of claim.origins.list) expect(origins).toContain(id)
      for (const id of claim.witnesses) expect(reports).toContain(id)
    }
    for (const attribution of found.attributions) for (const speaker of attribution.speakers) expect(entities).toContain(speaker)
  })

  test('a copied page adds no origin', async () => {
    const before = intervals(await caseOf(pages))
    const copy = `${relay.trimEnd()}\n\nSource link\n`
    const after = intervals(await caseOf({ ...pages, 'copy.txt': copy }))
    expect([...before.values()].some(interval => interval !== '0..0')).toBe(true)
    for (const [statement, interval] of before) expect(`${statement}: ${after.get(statement)}`).toBe(`${statement}: ${interval}`)
  })

  test('the interval is in order and never above the number of origins listed', async () => {
    for (const claim of (await caseOf(pages)).claims) {
      expect(claim.origins.min).toBeLessThanOrEqual(claim.origins.max)
      expect(claim.origins.max).toBeLessThanOrEqual(claim.origins.list.length)
    }
  })

  test('every page is in exactly one story', async () => {
    const found = await caseOf(pages)
    expect(found.stories.flatMap(story => story.pages).sort()).toEqual(found.pages.map(page => page.id).sort())
  })

  test('every claim, link, entity, report, derivation and finding has a reason', async () => {
    const found = await caseOf(pages)
    for (const list of [found.claims, found.entities, found.reports, found.derivations, found.findings])
      for (const item of list) expect(item.why.length).toBeGreaterThan(0)
    for (const statement of found.statements) for (const link of statement.chain) expect(link.why.rule).toBeTruthy()
  })
})
