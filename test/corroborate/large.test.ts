import { expect, it } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'
import { investigate } from '../../src/investigate.ts'
import type { CaseFile } from '../../src/model.ts'
import { readingsOf } from '../support/case.ts'

/** Statement → the statements of those pages that are in one claim with it. */
function together({ claims, statements }: CaseFile, pages: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const pageOf = new Map(statements.map(({ id, page }) => [id, page]))
  return new Map(
    claims.flatMap(claim => {
      const own = new Set(claim.statements.filter(id => pages.has(pageOf.get(id)!)))
      return [...own].map(id => [id, own] as const)
    }),
  )
}

it('pages of other matters part hardly a claim, and join none', async () => {
  const invented: { readonly name: string; readonly text: string }[] = [...inventedPages(420, 7)]
  const readings = await readingsOf(Object.fromEntries(invented.map(({ name, text }) => [name, text])))
  const few = readings.slice(0, 64)
  const pages = new Set(few.map(({ id }) => id))
  const [alone, among] = [together(investigate(few), pages), together(investigate(readings), pages)]
  let [kept, added] = [0, 0]
  for (const [id, own] of alone) {
    const now = among.get(id) ?? new Set([id])
    const same = [...own].filter(other => now.has(other)).length
    kept += same / own.size
    added += 1 - same / now.size
  }
  // Words are weighed over the whole case, so that a statement or two may go another way.
  expect(kept / alone.size).toBeGreaterThan(0.92)
  expect(added / alone.size).toBeLessThan(0.03)
}, 60_000)
