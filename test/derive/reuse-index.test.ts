import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addReuseTo } from '../../src/io/reuse/add.ts'
import { prepareIndex } from '../../src/io/reuse/gram-index.ts'
import { reuseLines } from '../../src/io/reuse/lines.ts'
import { findReuse } from '../../src/io/reuse/run.ts'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import { flat, other, report, spun } from '../support/copies.ts'

interface Line {
  readonly a: string
  readonly b: string
  readonly dir?: string
  readonly passages: readonly { readonly src: string; readonly srcOff: number; readonly suspOff: number }[]
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'hearsay-test-'))

function fileOf(records: readonly object[]): string {
  const file = join(folder(), 'pages.jsonl')
  writeFileSync(file, records.map(record => JSON.stringify(record)).join('\n'))
  return file
}

/** Lines in an order, and each pair in an order, that do not hang on the order of the pages. */
function plain(lines: Iterable<string>): string[] {
  return [...lines]
    .map(line => JSON.parse(line) as Line)
    .map(line => {
      const turned = line.a > line.b
      const passages = line.passages.map(passage => JSON.stringify(passage)).sort()
      const dir = line.dir && (turned ? (line.dir === 'a>b' ? 'b>a' : 'a>b') : line.dir)
      return JSON.stringify({ ...line, a: turned ? line.b : line.a, b: turned ? line.a : line.b, dir, passages })
    })
    .sort()
}

function indexed(batches: readonly (readonly object[])[]): string[] {
  const index = join(folder(), 'pages.index')
  let lines: string[] = []
  for (const batch of batches) lines = [...addReuseTo(index, fileOf(batch), { all: true })]
  return lines
}

/** Sentences of which some stand on most pages, as set phrases do, and some on few; more pages than a set phrase may join. */
const sentences = [...report, ...other, ...report.map(spun), ...report.slice(0, 4).map(flat)]
const furniture = [
  'The Post has told the truth about the canals since the first barge went through.',
  'Write to the desk at Pellan with news.',
]
const pageOf = fc.record({
  site: fc.integer({ min: 0, max: 7 }),
  day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  month: fc.integer({ min: 1, max: 12 }),
  told: fc.array(fc.nat({ max: sentences.length - 1 }), { minLength: 2, maxLength: 9 }),
  start: fc.nat({ max: sentences.length - 7 }),
  furnished: fc.boolean(),
})
const pages = fc.array(pageOf, { minLength: 30, maxLength: 60 }).map(list =>
  list.map(({ site, day, month, told, start, furnished }, at) => ({
    id: `p${at}`,
    ...(site > 0 && { outlet: `site${site}.example` }),
    ...(day !== undefined && { date: `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }),
    text: [...sentences.slice(start, start + 6), ...told.map(nth => sentences[nth]!), ...(furnished ? furniture : [])].join(' '),
  })),
)

describe('an index of reuse', () => {
  it('holds what one run over all pages finds, in whichever batches and order they came', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.array(fc.nat({ max: 4 }), { minLength: 60, maxLength: 60 }), fc.nat(), async (records, batchOf, turn) => {
        const once = plain(reuseLines(await findReuse(fileOf(records))))
        const turned = [...records.slice(turn % records.length), ...records.slice(0, turn % records.length)]
        const batches = [0, 1, 2, 3, 4].map(batch => turned.filter((_, at) => batchOf[at] === batch)).filter(batch => batch.length > 0)
        expect(plain(indexed(batches))).toEqual(once)
      }),
      { numRuns: 6 },
    )
  })

  it('prints the same, byte for byte, in however many parts and threads the pages are joined', async () => {
    const records = Array.from({ length: 40 }, (_, at) => ({
      id: `p${at}`,
      outlet: `site${at % 7}.example`,
      date: `2031-03-${String(1 + (at % 28)).padStart(2, '0')}`,
      text: [...sentences.slice(at % 20, (at % 20) + 5), ...furniture].join(' '),
    }))
    const file = fileOf(records)
    const [one, ...others] = await Promise.all(
      [1, 16, 256].map(async shards => [...reuseLines(await findReuse(file, { shards }))].join('')),
    )
    expect(one!.split('\n').length).toBeGreaterThan(20)
    for (const other of others) expect(other).toBe(one)
  })

  it('prints the families that the new pages changed, and no others', () => {
    const index = join(folder(), 'pages.index')
    const page = (id: string, told: readonly string[]): object => ({ id, outlet: `${id}.example`, text: told.join(' ') })
    const add = (...records: object[]): string[] =>
      [...addReuseTo(index, fileOf(records))].map(line => JSON.parse(line) as Line).map(({ a, b }) => `${a} ${b}`)
    expect(add(page('lock', report), page('copy', report.map(flat)))).toEqual(['lock copy'])
    expect(add(page('band', other))).toEqual([])
    expect(add(page('again', other.map(flat)))).toEqual(['band again'])
    expect(add(page('third', report.slice(0, 8).map(flat)))).toEqual(['lock copy', 'lock third', 'copy third'])
  })

  it('says that another version made it, and adds nothing', () => {
    const index = join(folder(), 'pages.index')
    const file = fileOf([{ id: 'lock', text: report.join(' ') }])
    const database = openSqlite(index)
    prepareIndex(database, 'an older one')
    database.close()
    expect(() => [...addReuseTo(index, file)]).toThrow(/another version/i)
  })

  it('leaves a page as it is whose id it has', () => {
    const index = join(folder(), 'pages.index')
    const file = fileOf([{ id: 'lock', text: report.join(' ') }])
    expect([...addReuseTo(index, file)]).toEqual([])
    expect([...addReuseTo(index, file)].map(line => JSON.parse(line))).toMatchObject([
      { id: 'lock', problems: [expect.stringContaining('already')] },
    ])
  })
})
