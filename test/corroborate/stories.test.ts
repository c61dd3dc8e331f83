import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storiesOf } from '../../src/corroborate/stories.ts'
import type { Derivation, ResolvedPage } from '../../src/model.ts'
import { caseOf } from '../support/case.ts'

test('a claim that is listed, be it only for a finding, stands in a story', async () => {
  const folder = 'examples/korsen-dam/pages'
  const names = readdirSync(folder).filter(name => /^0[1-8].*\.(?:html|txt)$/.test(name))
  const file = await caseOf(Object.fromEntries(names.map(name => [name, new Uint8Array(readFileSync(`${folder}/${name}`))])))
  const told = new Set(file.stories.flatMap(story => story.claims))
  const listed = file.claims.filter(claim => claim.listed)
  expect(listed.length).toBeGreaterThan(20)
  expect(listed.filter(claim => !told.has(claim.id)).map(claim => claim.text)).toEqual([])
})

test('a story has as many pages as took from each other, in a chain as long as they are', () => {
  const ids = Array.from({ length: 200_000 }, (_, at) => `page-${String(at).padStart(6, '0')}`)
  const pages = ids.map(id => ({ reading: { id, article: { text: '' }, locations: [id] } }) as unknown as ResolvedPage)
  // From the end on: each page is joined to one that is not joined to any before it yet.
  const chain = ids.slice(1).map((to, at) => ({ from: ids[at]!, to }) as Derivation)
  const stories = storiesOf(pages, [], () => '', [], chain.reverse(), new Map())
  expect(stories).toHaveLength(1)
  expect(stories[0]!.pages).toHaveLength(200_000)
})
