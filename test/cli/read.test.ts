import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../src/model.ts'
import { hearsay, invented, start, workplace, write } from './hearsay.ts'

describe('hearsay read', () => {
  it('prints the report and keeps a case', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 6)
    const { code, stdout } = await hearsay('read', pages, '--case', join(place, 'a.db'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^6 pages read in \d+\.\d s \(6 new\) · case: /)
    expect(stdout).toContain('PAGES')
    expect(readdirSync(place).sort()).toEqual(['a.db', 'pages'])
  })

  it('prints the case and nothing else with --json', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 3)
    const { code, stdout } = await hearsay('read', pages, '--case', join(place, 'a.db'), '--json')
    expect(code).toBe(0)
    const file: CaseFile = JSON.parse(stdout)
    expect(file.format).toBe('hearsay-case/1')
    expect(file.pages).toHaveLength(3)
    for (const page of file.pages) expect(page.locations[0]).toBe(page.location)
  })

  it('adds nothing when it reads again, from whatever folder', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 5)
    const file = join(place, 'a.db')
    const first = await hearsay('read', pages, '--case', file, '--json')
    const again = await start(['read', 'pages', '--case', file, '--json'], { cwd: place }).outcome
    expect(again.stderr).toContain('(0 new)')
    expect(again.stdout).toBe(first.stdout)
  })

  it('gives the same case whatever was read first', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 7)
    const names = readdirSync(pages).map(name => join(pages, name))
    const whole = await hearsay('read', pages, '--case', join(place, 'whole.db'), '--json')
    const order = fc.shuffledSubarray(names, { minLength: names.length })
    let run = 0
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: names.length - 1 }), async (paths, cut) => {
        const file = join(place, `${run++}.db`)
        await hearsay('read', ...paths.slice(0, cut), '--case', file, '--quiet')
        const { stdout } = await hearsay('read', ...paths.slice(cut), '--case', file, '--json')
        expect(stdout).toBe(whole.stdout)
      }),
      { numRuns: 2 },
    )
  })

  it('takes the same bytes at two places for one page with two locations, in either order', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 2)
    const mirror = join(place, 'mirror')
    mkdirSync(mirror)
    for (const name of readdirSync(pages)) copyFileSync(join(pages, name), join(mirror, name))
    const results: string[] = []
    for (const order of [
      [pages, mirror],
      [mirror, pages],
    ]) {
      const file = join(place, `${results.length}.db`)
      for (const folder of order) await hearsay('read', folder, '--case', file, '--quiet')
      results.push((await hearsay('export', '--case', file)).stdout)
    }
    expect(results[1]).toBe(results[0])
    const file: CaseFile = JSON.parse(results[0]!)
    expect(file.pages).toHaveLength(2)
    for (const page of file.pages) {
      expect(page.locations).toHaveLength(2)
      expect(page.location).toContain('mirror')
    }
  })

  it('gives the same case with one thread and with two', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 60)
    const one = await hearsay('read', pages, '--case', join(place, '1.db'), '--json', '--jobs', '1')
    const two = await hearsay('read', pages, '--case', join(place, '2.db'), '--json', '--jobs', '2')
    expect(JSON.parse(one.stdout).pages).toHaveLength(60)
    expect(two.stdout).toBe(one.stdout)
  })

  it('keeps a page that cannot be read, with its problem, and goes on', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 2)
    write(pages, { 'empty.html': '', 'noise.bin': new Uint8Array(4000).map((_, index) => (index * index * 89 + 7) % 256) })
    const { code, stdout, stderr } = await hearsay('read', pages, '--case', join(place, 'a.db'), '--json')
    expect(code).toBe(0)
    expect(stderr).toContain('2 without readable text')
    const bad = (JSON.parse(stdout) as CaseFile).pages.filter(page => page.problems.length > 0)
    expect(bad.map(page => page.location.split('/').at(-1)).sort()).toEqual(['empty.html', 'noise.bin'])
  })

  it('says by its exit code that nothing could be read at all', async () => {
    const place = workplace()
    const pages = write(join(place, 'pages'), { 'empty.txt': '' })
    expect((await hearsay('read', pages, '--case', join(place, 'a.db'))).code).toBe(3)
  })

  it('reads standard input', async () => {
    const place = workplace()
    const input = 'Ferry stopped\n\n5 March 2031\n\nThe ferry to Carrow was stopped on Monday, two officials said.\n'
    const { stdout } = await start(['read', '-', '--case', join(place, 'a.db'), '--json'], { input }).outcome
    expect((JSON.parse(stdout) as CaseFile).pages[0]?.text).toBe(input)
  })

  it('writes the report as HTML and Markdown that run nothing', async () => {
    const place = workplace()
    const text = '<script>alert(1)</script> closes\n\n5 March 2031\n\nThe ferry was stopped, the mayor said.\n'
    const pages = write(join(place, 'pages'), { 'x.txt': text })
    const [html, markdown] = [join(place, 'a.html'), join(place, 'a.md')]
    const { code } = await hearsay('read', pages, '--case', join(place, 'a.db'), '--html', html, '--markdown', markdown)
    expect(code).toBe(0)
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/i)
    expect(readFileSync(html, 'utf8')).not.toContain('<script>alert(1)')
    expect(readFileSync(markdown, 'utf8')).not.toContain('<script>alert(1)')
  })

  it('is silent with --quiet but for the report', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 2)
    const { stderr, stdout } = await hearsay('read', pages, '--case', join(place, 'a.db'), '--quiet')
    expect(stderr).toBe('')
    expect(stdout).not.toContain('pages read in')
  })

  it('uses no colour where the output is no terminal', async () => {
    const place = workplace()
    const pages = invented(join(place, 'pages'), 2)
    const { stdout, stderr } = await hearsay('read', pages, '--case', join(place, 'a.db'))
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('says what is wrong with a path that is not there, and makes no case', async () => {
    const place = workplace()
    const { code, stderr } = await hearsay('read', join(place, 'nothing'), '--case', join(place, 'a.db'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: Cannot read .*nothing: there is no such file or folder\. /)
    expect(existsSync(join(place, 'a.db'))).toBe(false)
  })
})
