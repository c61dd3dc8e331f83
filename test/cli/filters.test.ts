import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { relay, second } from '../support/world.ts'
import { hearsay, start, workplace, write } from './hearsay.ts'

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('hearsay extract', () => {
  it('prints one article a line, in the order of the files', async () => {
    const place = workplace()
    const html = `<html lang="en"><head><title>Ferry stopped - The Carrow Observer</title></head><body><nav>Home News</nav>
<article><h1>Ferry stopped</h1><p>By Ada Quist</p><time datetime="2031-03-05">5 March 2031</time>
<p>The ferry to Carrow was stopped on Monday after a fire in the engine room, two officials said.</p>
<p>Nobody was hurt, the harbour master told reporters on the quay in the afternoon.</p></article></body></html>`
    write(join(place, 'pages'), { 'b.page.html.gz': gzipSync(html), 'a.txt': relay, 'c.html': '' })
    const { code, stdout } = await hearsay('extract', join(place, 'pages'), '--json')
    expect(code).toBe(0)
    const [a, b, c] = linesOf(stdout)
    expect([a?.id, b?.id, c?.id]).toEqual(['a', 'b', 'c'])
    expect(a?.text).toBe(relay)
    expect(b).toMatchObject({ title: 'Ferry stopped', published: '2031-03-05', language: 'en' })
    expect(b?.paragraphs).toContain('Nobody was hurt, the harbour master told reporters on the quay in the afternoon.')
    expect(c?.problems).not.toEqual([])
    expect(c).not.toHaveProperty('title')
  })
})

describe('hearsay annotate', () => {
  const run = async (records: readonly unknown[], ...args: string[]) => {
    const input = records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')
    const { code, stdout, stderr } = await start(['annotate', '--json', ...args], { input }).outcome
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return linesOf(stdout)
  }

  it('keeps order and unknown fields, and goes on after what it cannot handle', async () => {
    const out = await run([
      { id: 'one', text: relay, date: '2031-03-05', colour: ['red', { deep: 1 }] },
      'no JSON',
      '[1, 2]',
      { id: 'two' },
      { id: 'three', text: 7, problems: ['was so before'] },
      { id: 'four', text: '' },
      { id: 'five', text: second, blocks: 'nonsense', targetSpan: ['x'] },
    ])
    expect(out.map(record => record.id ?? record.line)).toEqual(['one', 2, 3, 'two', 'three', 'four', 'five'])
    expect(out[0]).toMatchObject({ text: relay, date: '2031-03-05', colour: ['red', { deep: 1 }] })
    for (const index of [1, 2, 3, 4]) expect(out[index]?.problems).not.toEqual([])
    expect(out[4]?.problems).toContain('was so before')
    expect(out[5]).toMatchObject({ sentences: [], attributions: [] })
  })

  it('gives the tree of each sentence with --parse, and only then', async () => {
    const text = 'The ferry stopped. Two men drowned.'
    const [record] = await run([{ id: 'x', text }], '--parse')
    const trees = record?.trees as [number, number, string, number, string][][]
    expect(record?.sentences).toHaveLength(trees.length)
    expect(trees[0]!.map(([start, end, , head, relation]) => [text.slice(start, end), head, relation])).toEqual([
      ['The', 1, 'det'],
      ['ferry', 2, 'nsubj'],
      ['stopped', -1, 'root'],
      ['.', 2, 'punct'],
    ])
    expect((await run([{ id: 'x', text }]))[0]).not.toHaveProperty('trees')
  })

  it('reads other field names with --fields', async () => {
    const [record] = await run([{ doc: 'x', story: relay, dct: '2031-03-05' }], '--fields', 'id=doc,text=story,date=dct')
    expect(record?.doc).toBe('x')
    expect((record!.sentences as unknown[]).length).toBeGreaterThan(3)
  })

  it('gives spans into the text, and passes over furniture', async () => {
    const text = 'Read more\nThe ferry was stopped on Monday, two officials said.\n'
    const blocks = [
      { start: 0, end: 9, role: 'teaser' },
      { start: 10, end: 62, role: 'body' },
    ]
    const [record] = await run([{ id: 'x', text, blocks }])
    const sentences = (record!.sentences as [number, number][]).map(([start, end]) => text.slice(start, end))
    expect(sentences).toEqual(['The ferry was stopped on Monday, two officials said.'])
  })
})

describe('a file that is not there', () => {
  it.each(['annotate', 'events', 'entities', 'times', 'names', 'cluster', 'reuse'])('%s says so in one sentence', async command => {
    const { code, stdout, stderr } = await hearsay(command, join(workplace(), 'missing.jsonl'), '--json')
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^hearsay: Cannot read \S*missing\.jsonl: .* Give a file of JSON lines, or - for standard input\.\n$/)
  })
})
