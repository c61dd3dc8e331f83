import { expect, test } from 'vitest'
import { read } from '../../src/investigate.ts'
import { loadModels } from '../../src/io/models.ts'
import type { Reading } from '../../src/model.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { withoutTemplates } from '../../src/resolve/templates.ts'

const models = loadModels()
const plea = 'The Varren Lantern is read in every harbour of the coast, and Ada Roe has written it since the great flood.'
const stories = [
  'The river Oss broke its banks near Varrenport on Monday night, the mayor said.',
  'The ferry to Dalmark runs again from Friday, the harbour office told passengers.',
  'Teachers in Oss will strike for two days, their union announced on Tuesday.',
  'A court in Dalmark fined the salt works for the third time this year, the clerk said.',
]

const pageOf = (text: string, at: number, host = 'lantern.example', closing = plea): Reading =>
  read(
    {
      sha256: `${at}${host.length}`.padEnd(64, '0'),
      location: `${at}.html`,
      mediaType: 'text/html',
      content: {
        kind: 'html',
        text: `<h1>News of day ${at}</h1><div><p>${text}</p><p>On day ${at} of the month nothing else was known in the town, and the council meets again tomorrow.</p><p>${closing}</p></div>`,
      },
      declared: { url: `https://${host}/${at}` },
      problems: [],
    },
    models,
  )
const body = (reading: Reading) =>
  reading.article.blocks.filter(({ role }) => role === 'body').map(({ start, end }) => reading.article.text.slice(start, end))

test('a paragraph that most pages of a site carry is none of their own', () => {
  const readings = stories.map((text, at) => pageOf(text, at))
  const pages = resolve(readings).pages
  for (const { reading } of pages) {
    expect(body(reading)).not.toContain(plea)
    expect(reading.annotation.mentions.map(({ start, end }) => reading.article.text.slice(start, end)).join()).not.toContain('Ada Roe')
    for (const { saying } of reading.annotation.clauses) if (saying !== undefined) expect(reading.annotation.sayings[saying]).toBeDefined()
    for (const { within } of reading.annotation.sayings) if (within !== undefined) expect(reading.annotation.sayings[within]).toBeDefined()
  }
  expect(body(readings[0]!)).toContain(plea)
})

test('two pages, pages of several sites and versions of one article are left as they are', () => {
  const two = stories.slice(0, 2).map((text, at) => pageOf(text, at))
  const apart = stories.map((text, at) => pageOf(text, at, `site-${'x'.repeat(at)}.example`))
  const versions = [1, 2, 3].map(at =>
    pageOf(stories.slice(0, 3).join('</p><p>'), at, 'lantern.example', `Version ${at} of this page was written in the night.`),
  )
  for (const readings of [two, apart, versions]) expect(withoutTemplates(readings)).toEqual(readings)
})
