import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/run.ts'
import type { CaseFile } from '../../src/model.ts'
import { denial, elder, relay, second } from '../support/world.ts'
import { hearsay, start, workplace, write } from './hearsay.ts'

const world = { 'relay.txt': relay, 'second.txt': second, 'denial.txt': denial, 'elder.txt': elder }

/** A case of the four pages, in a folder of its own. */
async function newCase(files: Readonly<Record<string, string>> = world): Promise<{ readonly place: string; readonly file: string }> {
  const place = workplace()
  const file = join(place, 'a.db')
  const { code, stderr } = await hearsay('read', write(join(place, 'pages'), files), '--case', file, '--quiet')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return { place, file }
}
const exported = async (file: string): Promise<CaseFile> => JSON.parse((await hearsay('export', '--case', file)).stdout)

describe('hearsay remove', () => {
  it('leaves the case that would be, had the page never been read', async () => {
    const place = workplace()
    const pages = write(join(place, 'pages'), world)
    const [with4, with3] = [join(place, '4.db'), join(place, '3.db')]
    await hearsay('read', pages, '--case', with4, '--quiet')
    const paths = ['relay.txt', 'denial.txt', 'elder.txt'].map(name => join(pages, name))
    const without = await hearsay('read', ...paths, '--case', with3, '--json')
    const { code, stdout } = await hearsay('remove', join(pages, 'second.txt'), '--case', with4)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^1 page taken out of /)
    expect((await hearsay('export', '--case', with4)).stdout).toBe(without.stdout)
  })

  it('takes an id, the beginning of one, or a name', async () => {
    const { file } = await newCase()
    const [first, next] = (await exported(file)).pages
    expect((await hearsay('remove', first!.id, '--case', file)).code).toBe(0)
    expect((await hearsay('remove', next!.id.slice(0, 12), '--case', file)).code).toBe(0)
    const left = (await exported(file)).pages
    expect((await hearsay('remove', left[0]!.location.split('/').at(-1)!, '--case', file)).code).toBe(0)
    expect((await exported(file)).pages).toHaveLength(1)
  })

  it('asks before it takes out more than one page', async () => {
    const { place, file } = await newCase()
    const folder = join(place, 'pages')
    const { code, stderr } = await hearsay('remove', folder, '--case', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(/stands for 4 pages: name one of them, or say --all\./)
    expect((await hearsay('remove', folder, '--all', '--case', file)).code).toBe(0)
    expect((await exported(file)).pages).toEqual([])
    expect((await hearsay('show', '--case', file)).stdout).toBe('No pages yet: `hearsay read PATH…` reads some.\n')
    expect((await hearsay('find', '--case', file)).stdout).toBe(`${file} has no pages yet.\n`)
  })

  it('says that there is no such page', async () => {
    const { file } = await newCase()
    const { code, stderr } = await hearsay('remove', 'atlantis.html', '--case', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(/No page of .* is called 'atlantis\.html': give a page id/)
  })
})

describe('hearsay rebuild', () => {
  it('ends in the same case', async () => {
    const { file } = await newCase()
    const before = (await hearsay('export', '--case', file)).stdout
    expect((await hearsay('rebuild', '--case', file)).stdout).toMatch(/^0 pages read again/)
    expect((await hearsay('rebuild', '--all', '--case', file)).stdout).toMatch(/^4 pages read again/)
    expect((await hearsay('export', '--case', file)).stdout).toBe(before)
  })
})

describe('hearsay show and explain', () => {
  let file = ''
  beforeAll(async () => {
    const { mkdtempSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const place = mkdtempSync(join(tmpdir(), 'hearsay-show-'))
    file = join(place, 'a.db')
    await hearsay('read', write(join(place, 'pages'), world), '--case', file, '--quiet')
  })

  it.each(['claims', 'pages', 'people', 'reports', 'findings', 'timeline'])('lists %s, every record with an id to open', async view => {
    const { code, stdout } = await hearsay('show', view, '--case', file)
    expect(code).toBe(0)
    const records: { id?: string; statement?: { id: string } }[] = JSON.parse(
      (await hearsay('show', view, '--json', '--case', file)).stdout,
    )
    for (const record of records) {
      const id = record.id ?? record.statement?.id ?? ''
      expect(stdout.replace(/\s+/g, '')).toContain(id)
    }
    const [id] = records.map(record => record.id ?? record.statement?.id)
    if (id === undefined) return
    const opened = await hearsay('explain', id, '--case', file)
    expect(opened.code).toBe(0)
    expect(opened.stdout).toContain(id)
  })

  it('opens every record of the case, within 80 columns', async () => {
    const { findRecords, renderExplain } = await import('../../src/present/explain/explain.ts')
    const whole = await exported(file)
    for (const list of [
      'pages',
      'entities',
      'reports',
      'attributions',
      'statements',
      'events',
      'claims',
      'origins',
      'derivations',
      'findings',
      'stories',
    ] as const) {
      for (const { id } of whole[list]) {
        const found = findRecords(whole, id)
        expect(found).toHaveLength(1)
        expect(renderExplain(whole, found[0]!)).toContain(id)
      }
    }
  })

  it('says that nothing has that name', async () => {
    const { code, stderr } = await hearsay('explain', 'claim-zzzz', '--case', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(/Nothing in .* is called 'claim-zzzz': give an id/)
  })
})

describe('hearsay search and ask', () => {
  it('finds words, beginnings and phrases', async () => {
    const { file } = await newCase()
    const pages = async (...words: string[]): Promise<number> =>
      JSON.parse((await hearsay('search', ...words, '--json', '--case', file)).stdout).pages.length
    expect(await pages('drones')).toBe(1)
    expect(await pages('soldi*')).toBe(3)
    expect(await pages('"clear orders"')).toBe(1)
    expect(await pages('"orders clear"')).toBe(0)
    expect(await pages("O'Neill OR (", 'nothing')).toBe(0)
    expect((await hearsay('search', 'zeppelin', '--case', file)).stdout).toContain('holds all of these words')
    expect((await hearsay('search', '!?', '--case', file)).code).toBe(2)
  })

  it('says that nothing in the case says a thing', async () => {
    const { file } = await newCase()
    const { code, stdout } = await hearsay('ask', 'The moon landing was watched by millions of viewers', '--case', file)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Nothing in .* says this\./)
  })
})

describe('hearsay diff', () => {
  it('lists what came, went and changed', async () => {
    const { place, file } = await newCase()
    const other = join(place, 'b.db')
    await hearsay(
      'read',
      write(join(place, 'fewer'), { 'relay.txt': relay, 'x.txt': 'Ferry stopped\n\nThe ferry was stopped.\n' }),
      '--case',
      other,
      '--quiet',
    )
    const { stdout } = await hearsay('diff', file, other, '--json')
    const changes = (JSON.parse(stdout) as { list: string; change: string }[])
      .filter(each => each.list === 'pages')
      .map(each => each.change)
    expect(changes.sort()).toEqual(['came', 'changed', 'went', 'went', 'went'])
    expect((await hearsay('diff', file, other)).stdout).toContain('PAGES: 1 came, 3 went, 1 changed')
    expect((await hearsay('diff', file, file)).stdout).toMatch(/^The two cases hold the same/)
  })
})

describe('hearsay export', () => {
  it('writes every format', async () => {
    const { place, file } = await newCase()
    expect((await exported(file)).format).toBe('hearsay-case/1')
    const csv = (await hearsay('export', '--format', 'csv', '--list', 'pages', '--case', file)).stdout
    expect(csv.trimEnd().split('\r\n')).toHaveLength(5)
    const lines = (await hearsay('export', '--format', 'jsonl', '--list', 'pages', '--case', file)).stdout
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).text),
    ).toHaveLength(4)
    expect((await hearsay('export', '--format', 'markdown', '--case', file)).stdout).toContain('# Pages')
    const page = join(place, 'a.html')
    expect((await hearsay('export', '--format', 'html', '--output', page, '--case', file)).code).toBe(0)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i)
    const nowhere = await hearsay('export', '--output', join(place, 'no/such/file'), '--case', file)
    expect(nowhere.code).toBe(2)
    expect(nowhere.stderr).toContain('its folder does not exist')
  })
})

describe('the command line', () => {
  it.each([
    [['read'], "missing required argument 'path'"],
    [['red', 'x'], 'Did you mean read?'],
    [['show', 'everything'], 'Allowed choices are claims, pages, people, reports, findings, timeline'],
    [['read', 'x', '--jobs', 'many'], 'Give a whole number'],
    [['read', 'x', '--fields', 'date'], 'Give pairs such as id=doc,date=dct'],
    [['show', '--case', 'no-such.db'], 'There is no case file no-such.db: make one with'],
  ])('%j: says what is wrong', async (args, message) => {
    const { code, stderr, stdout } = await start(args, { cwd: workplace() }).outcome
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })

  it.each([...COMMAND_NAMES])('%s --help tells of every option', async name => {
    const { code, stdout } = await hearsay(name, '--help')
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: hearsay ${name}`)
  })

  it('refuses a damaged case in one sentence', async () => {
    const place = workplace()
    const file = join(place, 'a.db')
    writeFileSync(file, 'not a case at all, '.repeat(300))
    const { code, stderr } = await hearsay('show', '--case', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: .* is not a case file .*Nothing in it was changed\.\n$/)
  })
})
