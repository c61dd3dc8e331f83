import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../bench/invented.mjs'
import type { CaseFile } from '../../src/model.ts'
import { hearsay, invented, start, workplace, write } from './hearsay.ts'

const PAGES = 30

/** Ends the process that opens a deadly file. */
const DEADLY = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const open = fs.createReadStream
fs.createReadStream = (path, ...rest) => (String(path).includes('deadly') ? process.kill(process.pid, 'SIGKILL') : open(path, ...rest))
syncBuiltinESMExports()
`

describe('a run that is cut off', () => {
  it('ends in the same case after kill -9 at any moment, whatever command comes next', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), PAGES)
    const whole = join(place, 'whole.db')
    const started = performance.now()
    const { stdout } = await hearsay('read', pages, '--case', whole, '--json')
    const length = performance.now() - started
    const random = seeded(7)
    let cut = 0
    for (let run = 0; run < 4; run += 1) {
      const file = join(place, `${run}.db`)
      // The first kill falls anywhere in the run, the second one into the carrying on.
      for (const share of [0.15 + 0.85 * random(), 0.15 + 0.6 * random()]) {
        const { child, outcome } = start(['read', pages, '--case', file, '--json', '--jobs', run % 2 === 0 ? '1' : '2'])
        await wait(share * length)
        child.kill('SIGKILL')
        if ((await outcome).signal === 'SIGKILL') cut += 1
      }
      const next =
        run % 3 === 0
          ? [['read', pages, '--case', file, '--quiet']]
          : run % 3 === 1
            ? [['read', join(pages, readdirSync(pages)[0]!), '--case', file, '--quiet']]
            : [['rebuild', '--case', file, '--quiet']]
      // Where the first kill came before there was a case there is none to rebuild.
      for (const command of next) {
        const result = await hearsay(...command)
        if (result.stderr.includes('There is no case file')) await hearsay('read', pages, '--case', file, '--quiet')
        else expect(result.stderr).toBe('')
      }
      const after = await hearsay('export', '--case', file)
      if (after.stdout !== stdout) {
        // A kill before the paths were noted leaves nothing to carry on: then the case is empty, never half of one.
        expect(JSON.parse(after.stdout).pages.length).toBeLessThanOrEqual(1)
        await hearsay('read', pages, '--case', file, '--quiet')
        expect((await hearsay('export', '--case', file)).stdout).toBe(stdout)
      }
      const verified = await hearsay('verify', '--case', file)
      expect(verified.code, verified.stdout).toBe(0)
    }
    expect(cut).toBeGreaterThan(0)
  }, 240_000)

  it('goes on without a file that ends the process again and again, and names it', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 3)
    write(pages, { '00-deadly.html': '<p>Nobody lives to tell of this page of the Selm Gazette.</p>' })
    // What a fault in a parser, or memory that runs out, would do.
    const deadly = join(write(place, { 'deadly.mjs': DEADLY }), 'deadly.mjs')
    const file = join(place, 'a.db')
    const env = { NODE_OPTIONS: `--import ${deadly}` }
    for (let run = 0; run < 3; run += 1)
      expect((await start(['read', pages, '--case', file, '--quiet'], { env }).outcome).signal).toBe('SIGKILL')
    expect((await start(['rebuild', '--case', file, '--quiet'], { env }).outcome).code).toBe(0)
    const shown: CaseFile = JSON.parse((await hearsay('export', '--case', file)).stdout)
    expect(shown.pages).toHaveLength(4)
    expect(shown.pages.filter(({ problems }) => problems.length > 0)).toMatchObject([
      {
        location: join(pages, '00-deadly.html'),
        problems: [expect.stringMatching(/reading it ended the process 2 times, so it was set aside/)],
      },
    ])
    // A better version of Hearsay, or more memory: read anew, it is a page like others.
    await hearsay('read', pages, '--case', file, '--quiet')
    const mended: CaseFile = JSON.parse((await hearsay('export', '--case', file)).stdout)
    expect(mended.pages.find(({ text }) => text.includes('Nobody lives to tell'))?.problems).toEqual([])
  }, 60_000)

  it('keeps a usable case after Ctrl-C, and says how to go on', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 300)
    const file = join(place, 'a.db')
    const { child, outcome } = start(['read', pages, '--case', file, '--jobs', '1'])
    // As soon as there is a case, there is something to interrupt.
    for (let tries = 0; tries < 200 && !readdirSync(place).includes('a.db'); tries += 1) await wait(20)
    await wait(300)
    child.kill('SIGINT')
    const { code, stderr } = await outcome
    expect(code).toBe(130)
    expect(stderr).toContain('Stopped. What was read so far is kept')
    const shown = await hearsay('show', 'pages', '--case', file)
    expect(shown.code).toBe(0)
    const rebuilt = await hearsay('rebuild', '--case', file)
    expect(rebuilt.code).toBe(0)
    const { stdout } = await hearsay('export', '--case', file)
    expect(JSON.parse(stdout).pages).toHaveLength(300)
    expect((await hearsay('show', 'pages', '--case', file)).stderr).toBe('')
  }, 240_000)

  it('lets two runs add to one case at once', async () => {
    const place = workplace()
    const [one, other] = [invented(join(place, 'one'), 20, 1), invented(join(place, 'other'), 20, 2)]
    const file = join(place, 'a.db')
    const both = await Promise.all([hearsay('read', one, '--case', file, '--quiet'), hearsay('read', other, '--case', file, '--quiet')])
    expect(both.map(each => each.code)).toEqual([0, 0])
    const whole = await hearsay('read', one, other, '--case', join(place, 'b.db'), '--json')
    expect((await hearsay('export', '--case', file)).stdout).toBe(whole.stdout)
    const verified = await hearsay('verify', '--case', file, '--again')
    expect(verified.code, verified.stdout).toBe(0)
  }, 120_000)
})
