import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reuseLines } from '../../src/io/reuse/lines.ts'
import { findReuse } from '../../src/io/reuse/run.ts'
import { flat, other, report, spun } from '../support/copies.ts'

const record = (id: string, sentences: readonly string[], more: Record<string, unknown> = {}): string =>
  JSON.stringify({ id, outlet: `${id}.example`, text: sentences.join(' '), ...more })

async function linesOf(records: readonly string[], options: Parameters<typeof findReuse>[1] = {}): Promise<Record<string, unknown>[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-test-')), 'pages.jsonl')
  writeFileSync(file, records.join('\n'))
  return [...reuseLines(await findReuse(file, options))].map(line => JSON.parse(line))
}

const pages = [
  record('original', report, { date: '2031-10-08' }),
  record('band', other, { date: '2031-10-09' }),
  record('copy', report.map(flat), { date: '2031-10-09' }),
  record('spun', report.map(spun), { date: '2031-10-10' }),
]

describe('hearsay reuse', () => {
  it('prints a line for each pair with passages that lie in the two texts', async () => {
    const lines = await linesOf(pages)
    expect(lines.map(({ a, b }) => `${a} ${b}`)).toEqual(['original copy', 'original spun', 'copy spun'])
    expect(lines[0]).toMatchObject({ dir: 'a>b', kind: 'copies', coverage: 1 })
    const [passage] = lines[0]!.passages as {
      src: string
      srcOff: number
      srcLen: number
      susp: string
      suspOff: number
      suspLen: number
    }[]
    expect(passage).toMatchObject({ src: 'original', susp: 'copy', srcOff: 0, suspOff: 0, srcLen: report.join(' ').length })
  })

  it('finds the same in one shard and in many', async () => {
    expect(await linesOf(pages, { shards: 1 })).toEqual(await linesOf(pages, { shards: 64 }))
  })

  it('names what cannot be handled and goes on', async () => {
    const lines = await linesOf(['no json', pages[0]!, JSON.stringify({ id: 'empty' }), pages[2]!])
    expect(lines.map(({ line }) => line).slice(0, 2)).toEqual([1, 3])
    expect(lines.at(-1)).toMatchObject({ a: 'original', b: 'copy' })
  })

  it('reads other names of fields, and the body from blocks', async () => {
    const text = `About the Post: barges since the first lock.\n${report.join(' ')}`
    const blocks = [{ start: text.indexOf('\n') + 1, end: text.length, role: 'body' }]
    const lines = await linesOf(
      [JSON.stringify({ doc: 1, story: text, blocks }), JSON.stringify({ doc: 2, story: report.map(flat).join(' ') })],
      {
        fields: { id: 'doc', text: 'story' },
      },
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ a: '1', b: '2' })
  })
})
