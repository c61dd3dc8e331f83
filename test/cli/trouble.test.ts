import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { inventedPages } from '../../bench/invented.mjs'
import { hearsay, MAIN, start, workplace, write } from './hearsay.ts'

const PAGES = {
  'beacon.txt': 'The Ostrel Beacon\n3 May 2031\nMayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.\n',
  'lantern.txt': 'The ferry to Ostrel will stop in June, the Ostrel Beacon reported on Friday.\n',
}
const asRoot = process.getuid?.() === 0

/** A folder on a disk of its own of so many kilobytes; undefined where this user may not make one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = join(workplace(), 'disk')
  mkdirSync(folder)
  if (!asRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status !== 0) return undefined
  onTestFinished(() => {
    spawnSync('umount', [folder])
  })
  return folder
}

const json = async (file: string): Promise<string> => (await hearsay('export', '--case', file)).stdout

describe('a disk that is full', () => {
  it('is told of in one sentence, and the run goes on where it was when there is room (skipped where no small disk can be made)', async context => {
    const disk = smallDisk(1500)
    if (!disk) return context.skip()
    const pages = join(workplace(), 'pages')
    write(pages, Object.fromEntries([...inventedPages(150, 1)].map(({ name, text }) => [name, text])))
    const file = join(disk, 'case.db')
    const { code, stderr } = await hearsay('read', pages, '--case', file, '--quiet')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: There is no room left on the disk of .*make room and run the same command again; it carries on\.$/m)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(spawnSync('mount', ['-o', 'remount,size=200m', disk]).status).toBe(0)
    expect((await hearsay('read', pages, '--case', file, '--quiet')).code).toBe(0)
    const whole = join(workplace(), 'whole.db')
    await hearsay('read', pages, '--case', whole, '--quiet')
    expect(await json(file)).toBe(await json(whole))
    expect((await hearsay('verify', '--case', file, '--again')).code).toBe(0)
  }, 120_000)

  it('is told of when a report cannot be written, and the case is kept (skipped where no small disk can be made)', async context => {
    const disk = smallDisk(4)
    if (!disk) return context.skip()
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    const { code, stderr } = await hearsay('export', '--case', file, '--format', 'archive', '--output', join(disk, 'a.zip'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: Cannot write .*: the disk is full\. Name another file; the case itself is kept\.$/m)
    expect((await hearsay('verify', '--case', file)).code).toBe(0)
  })
})

describe('a file that cannot be written to its end', () => {
  it('leaves the one that was there before (skipped where no small disk can be made)', async context => {
    const disk = smallDisk(16)
    if (!disk) return context.skip()
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    const report = join(disk, 'report.html')
    writeFileSync(report, 'the report of yesterday')
    const { code, stderr } = await hearsay('export', '--case', file, '--format', 'html', '--output', report)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: Cannot write .*report\.html: the disk is full\./m)
    expect(readFileSync(report, 'utf8')).toBe('the report of yesterday')
    expect(readdirSync(disk)).toEqual(['report.html'])
  })

  it('keeps the rights of a file that it writes anew, and writes through a link', async () => {
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    const [report, link] = [join(folder, 'report.md'), join(folder, 'latest.md')]
    writeFileSync(report, 'old')
    chmodSync(report, 0o600)
    symlinkSync(report, link)
    expect((await hearsay('export', '--case', file, '--format', 'markdown', '--output', link)).code).toBe(0)
    expect(readFileSync(report, 'utf8')).toContain('Ostrel')
    expect(statSync(report).mode & 0o777).toBe(0o600)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  it('is told of where standard output has no room (skipped where there is no /dev/full)', async context => {
    if (!existsSync('/dev/full')) return context.skip()
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${MAIN}" export --case "${file}" > /dev/full`], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'hearsay: Cannot write the result to standard output: there is no room left on the disk. What was read into a case is kept.\n',
    )
  })
})

describe('a place where nobody may write', () => {
  /** As somebody who is not root, to whom nothing is forbidden. */
  const asNobody = (args: readonly string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', ...(asRoot && { uid: 65_534, gid: 65_534 }) })

  it('is told of in one sentence', async () => {
    const folder = workplace()
    const pages = write(join(folder, 'pages'), PAGES)
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    const { status, stderr } = asNobody(['read', pages, '--case', join(folder, 'a.db')])
    // Where nobody may not even see the program, there is nothing to try.
    if (/Cannot find module|EACCES.*main\.js/.test(stderr)) return
    expect(status).toBe(2)
    expect(stderr).toMatch(/cannot be opened for writing: check the rights on the file and its folder/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('shows a case that may only be read, or says why not', async () => {
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    const before = readFileSync(file)
    chmodSync(file, 0o444)
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    const { status, stderr } = asNobody(['judge', 'same', 'Ada Roe', 'Ostrel Beacon', '--case', file])
    if (/Cannot find module|EACCES.*main\.js/.test(stderr)) return
    expect(status).toBe(2)
    expect(stderr).toMatch(/^hearsay: .*(?:cannot be opened for writing|rights)/m)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a clock that jumps', () => {
  /** Starts the command with a clock that many milliseconds off. */
  const at = (offset: number, ...args: readonly string[]) => {
    const shift = `const Real = Date; globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [Real.now() + ${offset}])) } static now() { return Real.now() + ${offset} } }`
    return start(args, { env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(shift)}` } }).outcome
  }
  const YEARS = 365 * 86_400_000

  it('changes no result, and the log stays whole', async () => {
    const folder = workplace()
    const pages = write(join(folder, 'pages'), PAGES)
    const [steady, jumping] = [join(folder, 'a.db'), join(folder, 'b.db')]
    await hearsay('read', pages, '--case', steady, '--quiet')
    await at(40 * YEARS, 'read', join(pages, 'beacon.txt'), '--case', jumping, '--quiet')
    await at(-50 * YEARS, 'read', join(pages, 'lantern.txt'), '--case', jumping, '--quiet')
    expect(await json(jumping)).toBe(await json(steady))
    expect((await hearsay('verify', '--case', jumping, '--again')).code).toBe(0)
  })

  it('leaves judgements in the order in which they were made', async () => {
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), PAGES), '--case', file, '--quiet')
    await at(40 * YEARS, 'judge', 'same', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    await at(-50 * YEARS, 'judge', 'different', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    const kinds = (await hearsay('judge', 'list', '--case', file)).stdout
      .split('\n')
      .flatMap(line => /^ *\d+ .*?\b(same|different)\b/.exec(line)?.[1] ?? [])
    expect(kinds).toEqual(['same', 'different'])
  })
})

describe('hostile names and words', () => {
  it('reach no terminal as escape sequences, and no spreadsheet as formulas', async () => {
    const folder = workplace()
    const pages = write(join(folder, 'pages'), {
      '\u001b[31mred\u001b]0;owned\u0007.txt': 'Mayor Ada Roe \u001b[2J said on Friday that "=cmd|calc!A1" would stop in June.\n',
      '=HYPERLINK(1).txt': 'Mayor Ada Roe said on Friday that the ferry would stop in June, \u202egnihton.\n',
    })
    const file = join(folder, 'a.db')
    const outputs = [
      await hearsay('read', pages, '--case', file),
      await hearsay('show', 'pages', '--case', file),
      await hearsay('search', 'ferry', '--case', file),
      await hearsay('verify', '--case', file),
      await hearsay('doctor', '--case', file),
      await hearsay('find', '--case', file),
      await hearsay('explain', '1', '--case', file),
      await hearsay('ask', 'the ferry would stop in June', '--case', file),
      await hearsay('judge', 'list', '--case', file),
      await hearsay('read', '\u001b[31mgone.txt', '--case', file),
      await hearsay('show', '\u001b[31mgone', '--case', file),
      await hearsay('explain', '\u001b[31mgone', '--case', file),
      await hearsay('show', '--case', join(folder, '\u001b[31mgone.db')),
      await hearsay('annotate', '\u001b[31mgone.jsonl'),
      ...(await Promise.all(['claims', 'people', 'reports', 'findings', 'timeline'].map(view => hearsay('show', view, '--case', file)))),
    ]
    const records: { id: string }[] = JSON.parse((await hearsay('show', 'pages', '--json', '--case', file)).stdout)
    for (const { id } of records) outputs.push(await hearsay('explain', id, '--case', file))
    for (const { stdout, stderr } of outputs)
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    const csv = (await hearsay('export', '--format', 'csv', '--list', 'pages', '--case', file)).stdout
    for (const cell of csv.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@]/)
  })

  it('write nothing outside of their archive', async () => {
    const folder = workplace()
    const { zipped } = await import('../ingest/records.ts')
    const pages = write(join(folder, 'pages'), {
      'a.zip': zipped({ '../../../escaped.txt': 'Ada Roe said that it rained.', '/absolute.txt': 'Ada Roe said that it rained again.' }),
    })
    const { code } = await hearsay('read', pages, '--case', join(folder, 'a.db'), '--quiet')
    expect(code).toBe(0)
    const found = spawnSync('find', [resolve(folder, '..'), '-maxdepth', '2', '-name', 'escaped.txt'], { encoding: 'utf8' }).stdout
    expect(found).toBe('')
  })
})
