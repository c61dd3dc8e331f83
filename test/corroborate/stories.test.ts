import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
