import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const formats = text('docs/formats.md')
const model = text('src/model.ts')
const RECORDS = [
  'Page',
  'Block',
  'Entity',
  'Report',
  'Attribution',
  'Statement',
  'Link',
  'Event',
  'Claim',
  'Origin',
  'Derivation',
  'Finding',
  'Story',
]

describe('docs/formats.md, field by field', () => {
  it.each(RECORDS)('names every field of %s', record => {
    const body = new RegExp(`export interface ${record} [^{]*\\{([\\s\\S]*?)\\n\\}`).exec(model)?.[1] ?? ''
    const fields = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name!)
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(formats, `${record}.${field}`).toMatch(new RegExp(`\`(?:${record}\\.)?${field}\``))
  })
})
