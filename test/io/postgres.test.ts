import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '../../bench/invented.mjs'
import { postgres } from '../../scripts/postgres.mjs'
import type { News } from '../../src/present/news/kinds.ts'
import { hearsay, invented, MAIN, start, workplace, write } from '../cli/hearsay.ts'
import { feed, observer } from '../support/bridge.ts'
import { built, caseOn, hasPostgres, type Server, server } from '../support/postgres.ts'
import { site } from '../support/site.ts'
import { denial, elder, relay, second } from '../support/world.ts'

const world = { '1.txt': relay, '2.txt': second, '3.txt': denial, '4.txt': elder }

let running: Server
beforeAll(async () => {
  if (hasPostgres) running = await server()
  else console.log('no PostgreSQL here: its tests skip')
})
afterAll(() => running?.stop())

describe.skipIf(!hasPostgres)('a case in PostgreSQL', { timeout: 120_000 }, () => {
  it('is the case that a file would hold, in every list, view and search', async () => {
    const { openStore } = await built<typeof import('../../src/io/store/store.ts')>('io/store/store.js')
    const { csvOf, LISTS } = await built<typeof import('../../src/io/lists.ts')>('io/lists.js')
    const { search } = await built<typeof import('../../src/io/find.ts')>('io/find.js')
    const place = workplace()
    const pages = write(join(place, 'pages'), world)
    const [file, address] = [join(place, 'a.db'), caseOn(running.url.replace('@', ':secret@'), 'same')]
    const one = await hearsay('read', pages, '--case', file, '--json')
    const other = await hearsay('read', pages, '--case', address, '--json')
    const summary = (text: string): string =>
      text
        .trim()
        .split('\n')
        .at(-1)!
        .replace(/in [\d.]+ s/, '')
    expect(summary(other.stderr.replaceAll(address.replace('secret', '***'), file))).toBe(summary(one.stderr))
    expect(other.stdout).toBe(one.stdout)
    const [left, right] = [openStore(file), openStore(address)]
    for (const list of LISTS) expect([...csvOf(right, list)].join(''), list).toBe([...csvOf(left, list)].join(''))
    for (const view of ['claims_listed', 'citations', 'chains', 'findings_quoted', 'pages_listed', 'problems'])
      expect(right.database.rows(`SELECT * FROM ${view}`), view).toEqual(left.database.rows(`SELECT * FROM ${view}`))
    for (const words of ['soldi*', 'the minister', '"had been" sai*', 'said', 'zeppelin']) {
      expect(search(right, words, 10), words).toEqual(search(left, words, 10))
    }
    expect(search(right, 'said', 1).pages[0]?.excerpt).toContain('«')
    left.database.close()
    right.database.close()
  })

  it('takes pages away, and refuses what a file refuses', async () => {
    const place = workplace()
    const pages = write(join(place, 'pages'), world)
    const [file, address] = [join(place, 'a.db'), caseOn(running.url, 'less')]
    for (const where of [file, address]) {
      expect((await hearsay('read', pages, '--case', where, '--quiet')).code).toBe(0)
      expect((await hearsay('remove', '3.txt', '--case', where)).code).toBe(0)
    }
    expect((await hearsay('export', '--case', address)).stdout).toBe((await hearsay('export', '--case', file)).stdout)
    const absent = await hearsay('show', '--case', caseOn(running.url, 'absent'))
    expect(absent.stderr).toContain('There is no case in postgres://')
    expect((await hearsay('show', '--case', caseOn(running.url, 'pg_catalog'))).stderr).toContain('holds something else')
    expect((await hearsay('show', '--case', 'postgres://hearsay:secret@127.0.0.1:9/none')).stderr).toMatch(
      /hearsay:\*\*\*@.* cannot be reached/,
    )
    expect((await hearsay('work', '--case', file)).stderr).toContain('Only a case in PostgreSQL')
    const early = await hearsay('work', '--case', caseOn(running.url, 'absent'), '--idle', '1')
    expect(early.stderr).toMatch(/There is no case in .* yet: waiting[\s\S]*There is no case in .*: make one/)
  })

  it('is found whole by verify when several have written it, travels as an archive, and goes on from there', async () => {
    const place = workplace()
    const pages = write(join(place, 'pages'), world)
    const [first, second] = [caseOn(running.url, 'first'), caseOn(running.url, 'second')]
    const more = [1, 2].map(seed => invented(join(place, String(seed)), 6, seed))
    const run = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await hearsay(...args)
      expect(code, `${args[0]}: ${stdout}${stderr}`).toBe(0)
      return stdout
    }
    await run('read', pages, '--case', first, '--quiet')
    await Promise.all([
      ...more.map(folder => run('read', folder, '--case', first, '--quiet')),
      run('judge', 'interested', 'Ada Korrin', '--case', first, '--quiet'),
    ])
    await run('judge', 'undo', '1', '--case', first, '--quiet')
    await run('remove', '3.txt', '--case', first, '--quiet')
    const { head } = JSON.parse(await run('verify', '--again', '--json', '--case', first))
    const archive = join(place, 'a.zip')
    await run('export', '--format', 'archive', '--output', archive, '--case', first)
    await run('import', archive, '--case', second)
    await run('read', pages, '--case', second, '--quiet')
    await run('judge', 'interested', 'Ada Korrin', '--case', second, '--quiet')
    await run('verify', '--again', '--head', head, '--case', second)
    ask(running.url, 'DROP TRIGGER decisions_are_never_removed ON second.decisions')
    ask(running.url, "DELETE FROM second.decisions WHERE kind = 'undo'")
    expect((await hearsay('verify', '--case', second)).stdout).toContain('decision 2 (undo 1) is gone')
  })

  it('is watched: a page comes in, is told, and its edit is told the next time', async () => {
    const place = workplace()
    const { at, pages } = await site({ '/feed': feed('/observer'), '/observer': observer('Four') })
    const address = caseOn(running.url, 'watched')
    const round = async () => {
      const { stdout, stderr, code } = await hearsay(
        ...['watch', at('/feed'), '--case', address, '--pages', join(place, 'kept'), '--once', '--json', '--recheck', '0s'],
        ...['--allow-private', '--delay', '0s', '--quiet'],
      )
      expect([stderr, code]).toEqual(['', 0])
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line): News => JSON.parse(line))
    }
    expect(await round()).toMatchObject([{ verdict: 'new-claims', page: { url: at('/observer'), newsroom: 'The Harl Observer' } }])
    expect(await round()).toEqual([])
    pages['/observer'] = observer('Six')
    const [edit, ...none] = await round()
    expect(none).toEqual([])
    expect(edit!.tidings.map(tiding => tiding.is)).toContain('revises')
    expect((await hearsay('show', 'pages', '--case', address)).stdout).toContain('observer·2')
  })
})

describe.skipIf(!hasPostgres)('many workers', () => {
  const PAGES = 192
  /** Disturbances a run; then it may come to its end, however slow the machine is. */
  const TURNS = 12
  let expected = ''
  let pages = ''
  beforeAll(async () => {
    const place = mkdtempSync(join(tmpdir(), 'hearsay-'))
    pages = invented(join(place, 'pages'), PAGES)
    expected = (await hearsay('read', pages, '--case', join(place, 'a.db'), '--json', '--quiet')).stdout
    return () => rmSync(place, { recursive: true, force: true })
  })

  it.each([1, 2, 4])(
    '%i of them, killed at random, their connections cut, the server restarted: the case that one process gives',
    async workers => {
      const schema = `many_${workers}`
      const address = caseOn(running.url, schema)
      const random = seeded(workers)
      const worker = () => spawn(process.execPath, [MAIN, 'work', '--case', address, '--jobs', '1', '--quiet'], { stdio: 'ignore' })
      // Some of them are there before the case is.
      const all = Array.from({ length: workers >> 1 }, worker)
      const reader = start(['read', pages, '--case', address, '--json', '--quiet', '--jobs', '1'])
      let over = false
      const ended = reader.outcome.finally(() => {
        over = true
      })
      // Before there is a queue there is nothing to help with.
      while (!over && ask(running.url, `SELECT to_regclass('${schema}_queue.job')`) === '') await pause(100)
      while (all.length < workers) all.push(worker())
      let isJoined = false
      for (let turn = 0; !over && (turn < TURNS || !isJoined); turn += 1) {
        await pause(turn < TURNS ? 150 + 500 * random() : 50)
        // Once more when the pages are read and those that share words are joined.
        const joins = !isJoined && ask(running.url, `SELECT 1 FROM ${schema}.joins`) !== ''
        if (joins) {
          isJoined = true
          ask(running.url, CUT)
        }
        if (turn >= TURNS && !joins) continue
        const at = Math.floor(random() * workers)
        if (all[at]!.exitCode !== null || random() < 0.5) {
          all[at]!.kill('SIGKILL')
          all[at] = worker()
        }
        if (turn % 4 === 1) ask(running.url, CUT)
        if (turn === 2 && workers > 1) await running.restart()
      }
      const { stdout, stderr, code } = await ended
      for (const child of all) child.kill('SIGKILL')
      expect(stderr).toBe('')
      expect(code).toBe(0)
      expect(linesOnlyIn(stdout, expected)).toEqual(linesOnlyIn(expected, stdout))
      expect(stdout === expected, 'in the same order').toBe(true)
    },
    300_000,
  )

  it('set a page aside that ends its process again and again, and say so on the page', async () => {
    const { openStore } = await built<typeof import('../../src/io/store/store.ts')>('io/store/store.js')
    const { openQueue } = await built<typeof import('../../src/io/queue.ts')>('io/queue.js')
    const { readLane } = await built<typeof import('../../src/io/work.ts')>('io/work.js')
    const { addCaptures, pageIdOf, sha256 } = await built<typeof import('../../src/io/captures.ts')>('io/captures.js')
    const { heldReadings } = await built<typeof import('../../src/io/held-readings.ts')>('io/held-readings.js')
    const address = caseOn(running.url, 'mortal')
    const store = openStore(address, { create: true })
    const texts = Array.from(
      { length: 8 },
      (_, nth) => `The ${nth === 5 ? 'deathly' : 'usual'} page number ${nth}, said the mayor of Osterby.\n`,
    )
    addCaptures(
      store,
      texts.map((text, nth) => ({
        sha256: sha256(text),
        location: `/${nth}.txt`,
        mediaType: 'text/plain',
        content: { kind: 'text', text },
        declared: {},
        problems: [],
      })),
    )
    const queue = await openQueue(store, [readLane()])
    await queue.add(readLane(), [{ pages: texts.map(text => pageIdOf(sha256(text))) }])
    await queue.close()
    let deaths = 0
    for (let tries = 0; tries < 8; tries += 1) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, '../support/mortal-worker.mjs'), process.env.HEARSAY_DIST ?? 'dist', address, 'deathly'],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      )
      const [, signal] = await once(child, 'exit')
      if (signal !== 'SIGKILL') break
      deaths += 1
    }
    expect(deaths).toBe(4)
    const readings = heldReadings(store)
    expect(readings).toHaveLength(8)
    const aside = readings.filter(({ problems }) => problems.length > 0)
    expect(aside.map(({ article }) => article.text)).toEqual([texts[5]])
    expect(aside[0]!.problems.join(' ')).toMatch(/ended the process 3 times/)
    expect(store.database.rows('SELECT * FROM tries')).toEqual([])
    store.database.close()
  }, 120_000)
})

/** The first lines that another text has not. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const known = new Set(other.split('\n'))
  return text
    .split('\n')
    .filter(line => !known.has(line))
    .slice(0, 3)
    .map(line => line.slice(0, 2_000))
}

/** Breaks every connection of Hearsay to the server. */
const CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'hearsay%'"

/** What the server answers, as text; '' for nothing and while it is away. */
function ask(url: string, sql: string): string {
  return (spawnSync(join(postgres()!, 'psql'), [url, '-Atqc', sql], { encoding: 'utf8' }).stdout ?? '').trim()
}
