import { search } from '../../io/find.ts'
import { textOf } from '../../io/store/database.ts'
import type { Claim } from '../../model.ts'
import { safe, shorten } from '../../present/words.ts'
import { claimNames } from './claims.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import { partyRows } from './parties.ts'
import type { SearchView } from './shapes.ts'

const FOUND = 50
/** Claims that are listed, by the words that they go by on every screen. */
const CLAIMS = 12

/** Claims, pages and people that have the words; `isExact`: as they stand, in this order, else all of them anywhere. */
export function searchView(desk: Desk, query: string, isExact: boolean): SearchView {
  if (!/[\p{L}\p{N}]/u.test(query)) return { query, isExact, claims: [], pages: [], parties: [] }
  const found = search(desk.store, isExact ? `"${query.replaceAll('"', ' ')}"` : query, FOUND)
  const hits = isExact ? found.pages.filter(hit => hasExactly(desk, hit.page, query)) : found.pages
  const index = indexed(desk, { pages: [] })
  const names = new Map(
    desk.store.database
      .rows('SELECT id, json FROM pages WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(hits.map(hit => hit.page))])
      .map(row => [textOf(row, 'id') ?? '', { ...JSON.parse(textOf(row, 'json') ?? '{}') }] as const),
  )
  const named = { ...index, pages: names }
  const claims = found.claims.filter(claim => !isExact || claim.text.includes(query) || claim.summary.includes(query)).slice(0, CLAIMS)
  const called = new Map(
    claimNames(
      desk,
      claims.map(({ claim }) => claim),
    ).map(({ id, text }) => [id, text] as const),
  )
  return {
    query,
    isExact,
    claims: claims.map(({ claim, text, summary, state, pages, origins }) => ({
      id: claim,
      text: called.get(claim) ?? shorten(text, 240),
      summary: safe(summary),
      state: state as Claim['state'],
      pages,
      origins,
    })),
    pages: hits.map(hit => ({
      page: pageName(desk, named, hit.page),
      ...(hit.title !== undefined && { title: safe(hit.title) }),
      excerpt: safe(hit.excerpt),
    })),
    parties: partyRows(desk, undefined, query, 0, 20).parties.filter(party => !isExact || party.name.includes(query)),
  }
}

function hasExactly(desk: Desk, page: string, words: string): boolean {
  return desk.store.database.first('SELECT 1 FROM pages WHERE id = ? AND instr(text, ?) > 0', [page, words]) !== undefined
}
