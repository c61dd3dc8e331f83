import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addCaptures, captureOf, removePages, sha256 } from '../../src/io/captures.ts'
import { bringUpToDate } from '../../src/io/case.ts'
import { allJudgements } from '../../src/io/judgements.ts'
import { caseOf, csvOf, jsonOf, recordsOf } from '../../src/io/lists.ts'
import { isSettled } from '../../src/io/state.ts'
import type { Value } from '../../src/io/store/database.ts'
import { numberOf, textOf } from '../../src/io/store/database.ts'
import { vectorOf } from '../../src/io/store/full-text-words.ts'
import { MIGRATIONS } from '../../src/io/store/schema.ts'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import { explained, openStore, type Store } from '../../src/io/store/store.ts'
import type { Capture, Declared } from '../../src/model.ts'
import { denial, elder, relay, second } from '../support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const newFile = (): string => join(folder, `${made++}.db`)

function capture(text: string, location: string, declared: Declared = {}): Capture {
  return { sha256: sha256(text), location, mediaType: 'text/plain', content: { kind: 'text', text }, declared, problems: [] }
}
const world = [relay, second, denial, elder].map((text, index) => capture(text, `/pages/${index}.txt`))

async function filled(captures: readonly Capture[], file = newFile()): Promise<Store> {
  const store = openStore(file, { create: true })
  for (const each of captures) addCaptures(store, [each])
  await bringUpToDate(store)
  return store
}
const json = (store: Store): string => [...jsonOf(store)].join('')

describe('a case file', () => {
  it('is an SQLite file that knows what it is', async () => {
    const store = await filled(world)
    store.database.close()
    const bytes = readFileSync(store.file)
    expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3')
    const database = openSqlite(store.file)
    expect(numberOf(database.first('PRAGMA application_id'), 'application_id').toString(16)).toBe('48525359')
    expect(numberOf(database.first('PRAGMA user_version'), 'user_version')).toBe(MIGRATIONS.length)
    for (const view of ['claims_listed', 'citations', 'chains', 'findings_quoted', 'pages_listed', 'problems']) {
      expect(() => database.rows(`SELECT * FROM ${view}`)).not.toThrow()
    }
    expect(database.rows('SELECT * FROM pages_listed')).toHaveLength(4)
    database.close()
  })

  it('answers the same question for all rows and for one, each by its own values', () => {
    const database = openSqlite(newFile())
    database.script("CREATE TABLE words (id TEXT, word TEXT); INSERT INTO words VALUES ('a', 'ferry'), ('b', 'bridge')")
    const sql = 'SELECT word FROM words WHERE id = ?'
    const asked = ['a', 'b', 'a'].map(id => [database.rows(sql, [id])[0]?.word, database.first(sql, [id === 'a' ? 'b' : 'a'])?.word])
    expect(asked).toEqual([
      ['ferry', 'bridge'],
      ['bridge', 'ferry'],
      ['ferry', 'bridge'],
    ])
    database.close()
  })

  it('holds the same case whatever came first', async () => {
    const whole = json(await filled(world))
    expect(json(await filled([...world].reverse()))).toBe(whole)
    const store = await filled(world.slice(2))
    addCaptures(store, world.slice(0, 2))
    await bringUpToDate(store)
    expect(json(store)).toBe(whole)
  })

  it('takes one capture of a page seen at several places, and all that any of them declares', async () => {
    const here = capture(relay, '/b.txt', { title: 'From b', url: 'https://b.example/' })
    const there = capture(relay, '/a.txt', { title: 'From a' })
    const orders = [
      [here, there],
      [there, here],
    ]
    const [one, other] = await Promise.all(orders.map(order => filled(order)))
    expect(json(one!)).toBe(json(other!))
    const [page] = recordsOf(one!, 'pages')
    expect(page?.locations).toEqual(['/a.txt', '/b.txt'])
    expect(captureOf(one!, page!.id)?.declared).toEqual({ title: 'From a', url: 'https://b.example/' })
  })

  it('is what it would be had a removed page never been read', async () => {
    const store = await filled(world)
    removePages(store, [`page-${sha256(second).slice(0, 16)}`])
    await bringUpToDate(store)
    expect(json(store)).toBe(json(await filled(world.filter(each => each.sha256 !== sha256(second)))))
    expect(store.database.rows('SELECT id FROM contents')).toHaveLength(3)
  })

  it('keeps judgements for good, and names those about a page that is not there as not applied', async () => {
    const store = await filled(world)
    const page = `page-${sha256(second).slice(0, 16)}`
    const add = 'INSERT INTO decisions (kind, a, b, at) VALUES (?, ?, ?, ?)'
    store.database.run(add, ['same', page, 'statement-1', '2031-01-01'])
    store.database.run(add, ['different', 'statement-2', 'statement-3', '2031-01-02'])
    expect(() => store.database.run('DELETE FROM decisions')).toThrow(/append-only/)
    expect(() => store.database.run("UPDATE decisions SET kind = 'same'")).toThrow(/append-only/)
    removePages(store, [page])
    await bringUpToDate(store)
    expect(caseOf(store).judged?.map(({ judgement, applies }) => [judgement.a, applies])).toEqual([
      [page, false],
      ['statement-2', false],
    ])
    expect(allJudgements(store)).toHaveLength(2)
  })

  it('finds words in pages, by their beginning and without their accents, too', async () => {
    const store = await filled([capture('Café closed\n\nThe café in Osterby was closed, the mayor said.\n', '/c.txt'), ...world])
    const hits = (query: string): number => store.database.rows('SELECT rowid FROM pages_search WHERE pages_search MATCH ?', [query]).length
    expect(hits('cafe')).toBe(1)
    expect(hits('soldi*')).toBe(3)
    expect(hits('zeppelin')).toBe(0)
  })

  it('is found in PostgreSQL by as many different words as one of its vectors holds', () => {
    expect(vectorOf(['a', 'ferry', 'a', 'boat'])).toBe("'a' 'ferry' 'boat'")
    const many = Array.from({ length: 200_000 }, (_, at) => `wörd${at}`)
    const vector = vectorOf(many)
    expect(vector.startsWith("'wörd0' 'wörd1' ")).toBe(true)
    expect(Buffer.byteLength(vector.replace(/[' ]/g, ''))).toBeLessThan(1_048_575)
    expect(vector).not.toContain('wörd199999')
  })

  it('gives a list as CSV that no spreadsheet runs', async () => {
    const store = await filled([capture('=SUM(A1)\n\n5 March 2031\n\nThe mayor, she said, was "away".\n', '=cmd.txt')])
    expect([...csvOf(store, 'pages')].join('')).toContain("'=cmd.txt")
  })

  it('serves two processes at once', async () => {
    const file = newFile()
    const [one, other] = [openStore(file, { create: true }), openStore(file, { create: true })]
    addCaptures(one, world.slice(0, 2))
    addCaptures(other, world.slice(2))
    await Promise.all([bringUpToDate(one), bringUpToDate(other)])
    expect(json(one)).toBe(json(await filled(world)))
    expect(isSettled(other)).toBe(true)
  })
})

describe('a case of another version', () => {
  it('opens after an upgrade, with everything in it', async () => {
    const file = newFile()
    const old = openStore(file, { create: true, migrations: MIGRATIONS.slice(0, 1) })
    const { database } = await filled(world)
    for (const table of ['contents', 'captures']) {
      const rows = database.rows(`SELECT * FROM ${table}`)
      old.database.insert(
        table,
        Object.keys(rows[0]!),
        rows.map(row => Object.values(row).map((value): Value => (value instanceof ArrayBuffer ? new Uint8Array(value) : value))),
      )
    }
    old.database.run("INSERT INTO judgements (kind, a, b, at) VALUES ('same', 'a', 'b', '2031-01-01')")
    old.database.close()
    const store = openStore(file)
    expect(isSettled(store)).toBe(false)
    await bringUpToDate(store)
    expect(allJudgements(store)).toMatchObject([{ number: 1, kind: 'same', a: 'a', b: 'b' }])
    const { judged, ...rest } = caseOf(store)
    expect(judged).toMatchObject([{ applies: false }])
    expect(rest).toEqual(caseOf(await filled(world)))
  })

  it('reads again what older stages read', async () => {
    const store = await filled(world)
    const before = json(store)
    store.database.run("UPDATE readings SET stages = 'older'")
    expect((await bringUpToDate(store)).mapped).toBe(world.length)
    expect(json(store)).toBe(before)
    expect((await bringUpToDate(store)).mapped).toBe(0)
  })

  it('is refused where it is newer, and left as it was', async () => {
    const store = await filled(world)
    store.database.script('PRAGMA user_version = 99')
    store.database.close()
    const bytes = readFileSync(store.file)
    expect(() => openStore(store.file)).toThrow(
      /written by a newer Hearsay \(its tables are version 99, this one knows \d+\): upgrade Hearsay/,
    )
    expect(readFileSync(store.file).equals(bytes)).toBe(true)
  })
})

describe('a file that is no sound case', () => {
  it('is refused where it is not there', () => {
    expect(() => openStore(newFile())).toThrow(/There is no case file .*: make one with `hearsay read PATH… --case /)
    expect(() => openStore(join(folder, 'no', 'such.db'), { create: true })).toThrow(/its folder does not exist: make the folder first/)
  })

  it('is refused where it is a folder', () => {
    const file = newFile()
    mkdirSync(file)
    expect(() => openStore(file)).toThrow(/is a folder, not a case file/)
  })

  it('is refused where it is something else, and left as it was', () => {
    const file = newFile()
    writeFileSync(file, 'Dear editor, '.repeat(1000))
    expect(() => openStore(file, { create: true })).toThrow(/is not a case file/)
    expect(readFileSync(file, 'utf8')).toBe('Dear editor, '.repeat(1000))
    writeFileSync(file, '?')
    expect(() => openStore(file)).toThrow(/is not a case file/)
    expect(readFileSync(file, 'utf8')).toBe('?')
  })

  it('is refused where it is the database of another program, and left as it was', () => {
    const file = newFile()
    const database = openSqlite(file)
    database.script('CREATE TABLE songs (title TEXT)')
    database.close()
    const bytes = readFileSync(file)
    expect(() => openStore(file, { create: true })).toThrow(/is an SQLite file, but not a Hearsay case/)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('says that it is damaged, and what to do', async () => {
    const store = await filled(world)
    store.database.close()
    const bytes = readFileSync(store.file)
    bytes.fill(0xa5, 4096, bytes.length)
    writeFileSync(store.file, bytes)
    const look = (): void => {
      try {
        const damaged = openStore(store.file)
        try {
          textOf(damaged.database.first('SELECT json FROM pages'), 'json')
          json(damaged)
        } finally {
          damaged.database.close()
        }
      } catch (error) {
        throw explained(store.file, error)
      }
    }
    expect(look).toThrow(/is damaged: restore it from a copy, or save what is left with/)
    expect(readFileSync(store.file).equals(bytes)).toBe(true)
  })
})
