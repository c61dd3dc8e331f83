import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hearsay, workplace, write } from './hearsay.ts'

const PAGES = {
  'beacon.html':
    '<html><head><title>Ferry to stop – The Ostrel Beacon</title></head><body><article><h1>Ferry to stop</h1><p>Mayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.</p><p>Two dockers told the Ostrel Beacon that nobody had asked them.</p></article></body></html>',
  'lantern.txt': 'The ferry to Ostrel will stop in June, the Ostrel Beacon reported on Friday.\n',
  'empty.html': '',
}

async function archived() {
  const folder = workplace()
  const pages = write(join(folder, 'pages'), PAGES)
  const file = join(folder, 'a.db')
  const archive = join(folder, 'a.zip')
  await hearsay('read', pages, '--case', file, '--quiet')
  const { stderr, code } = await hearsay('export', '--case', file, '--format', 'archive', '--output', archive)
  expect(code, stderr).toBe(0)
  return { folder, pages, file, archive, stderr, json: (await hearsay('export', '--case', file)).stdout }
}

describe('an archive of a case', () => {
  it('is imported to the identical case, raw pages and log included', async () => {
    const { folder, archive, json } = await archived()
    const copy = join(folder, 'copy.db')
    const imported = await hearsay('import', archive, '--case', copy, '--pages', join(folder, 'raw'))
    expect(imported.stderr).toContain('identical to the byte')
    expect((await hearsay('export', '--case', copy)).stdout).toBe(json)
    const unzipped = unzipSync(readFileSync(archive))
    for (const [name, text] of Object.entries(PAGES)) {
      const inBag = Object.keys(unzipped).find(each => each.endsWith(`-${name}`))!
      expect(Buffer.from(unzipped[inBag]!).toString()).toBe(text)
      expect(readFileSync(join(folder, 'raw', inBag.replace('data/pages/', '')), 'utf8')).toBe(text)
    }
    expect(Buffer.from(unzipped['data/inputs/log.jsonl']!).toString()).toContain('"read"')
  })

  it('is unpacked over no other file', async () => {
    const { folder, archive } = await archived()
    const raw = join(folder, 'raw')
    await hearsay('import', archive, '--case', join(folder, 'one.db'), '--pages', raw)
    const again = await hearsay('import', archive, '--case', join(folder, 'two.db'), '--pages', raw)
    expect(again.code, again.stderr).toBe(0)
    const [name] = readdirSync(raw)
    writeFileSync(join(raw, name!), 'mine')
    const third = await hearsay('import', archive, '--case', join(folder, 'three.db'), '--pages', raw)
    expect(third.code).toBe(2)
    expect(third.stderr).toContain(`${name} is there already and holds something else: name an empty folder with --pages.`)
    expect(readFileSync(join(raw, name!), 'utf8')).toBe('mine')
  })

  it('keeps decisions, so that they can be taken back in the copy', async () => {
    const { folder, file } = await archived()
    await hearsay('judge', 'different', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    await hearsay('judge', 'interested', 'Ada Roe', '--case', file, '--quiet')
    await hearsay('judge', 'undo', '1', '--case', file, '--quiet')
    const archive = join(folder, 'judged.zip')
    const copy = join(folder, 'copy.db')
    await hearsay('export', '--case', file, '--format', 'archive', '--output', archive)
    await hearsay('import', archive, '--case', copy)
    expect((await hearsay('judge', 'list', '--case', copy)).stdout).toBe((await hearsay('judge', 'list', '--case', file)).stdout)
    await hearsay('judge', 'undo', '2', '--case', copy, '--quiet')
    const { stdout, code } = await hearsay('verify', '--again', '--case', copy)
    expect(code, stdout).toBe(0)
  })

  it('carries the log as it is: a digest that was noted of the case is in its copy', async () => {
    const { folder, file, archive } = await archived()
    const copy = join(folder, 'copy.db')
    const again = join(folder, 'again.zip')
    await hearsay('import', archive, '--case', copy)
    const { head } = JSON.parse((await hearsay('verify', '--case', file, '--json')).stdout)
    const { stdout, code } = await hearsay('verify', '--again', '--head', head, '--case', copy)
    expect(code, stdout).toBe(0)
    await hearsay('export', '--case', copy, '--format', 'archive', '--output', again)
    const [before, after] = [archive, again].map(bag => Buffer.from(unzipSync(readFileSync(bag))['data/inputs/log.jsonl']!).toString())
    expect(after!.startsWith(before!)).toBe(true)
    expect(after!.slice(before!.length)).toMatch(/^\{[^\n]*"command":"import"[^\n]*\}\n$/)
  })

  it('is a bag that sha256sum finds whole (BagIt, RFC 8493)', async () => {
    const { folder, archive } = await archived()
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
      write(join(folder, 'bag', name, '..'), {})
      writeFileSync(join(folder, 'bag', name), bytes)
    }
    const { status, stdout, error } = spawnSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: join(folder, 'bag'), encoding: 'utf8' })
    if (error) return
    expect(status, stdout).toBe(0)
    expect(readFileSync(join(folder, 'bag/bagit.txt'), 'utf8')).toMatch(/^BagIt-Version: 1\.0\n/)
  })

  it('is the same bytes for the same case', async () => {
    const { folder, file, archive } = await archived()
    const again = join(folder, 'again.zip')
    await hearsay('export', '--case', file, '--format', 'archive', '--output', again)
    expect(readFileSync(again).equals(readFileSync(archive))).toBe(true)
  })

  it('names the raw files that are not there any more', async () => {
    const { folder, pages, file } = await archived()
    spawnSync('rm', [join(pages, 'lantern.txt')])
    const { stderr } = await hearsay('export', '--case', file, '--format', 'archive', '--output', join(folder, 'less.zip'))
    expect(stderr).toContain('lantern.txt')
    expect((await hearsay('import', join(folder, 'less.zip'), '--case', join(folder, 'less.db'))).stderr).toContain('identical')
  })

  it('is refused where it was changed, where it is none, and where the case holds pages', async () => {
    const { folder, file, archive } = await archived()
    const bytes = readFileSync(archive)
    const damaged = join(folder, 'damaged.zip')
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 400)
    writeFileSync(damaged, bytes)
    for (const [given, target, says] of [
      [damaged, join(folder, 'x.db'), /is no archive of a case/],
      [join(folder, 'pages/lantern.txt'), join(folder, 'y.db'), /is no archive of a case/],
      [join(folder, 'none.zip'), join(folder, 'z.db'), /there is no such file/],
      [archive, file, /holds pages already/],
    ] as const) {
      const { code, stderr } = await hearsay('import', given, '--case', target)
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
    }
  })

  it('is told of in a sentence whatever somebody put into it, with digests that fit', async () => {
    const { folder, archive } = await archived()
    const remade = (name: string, change: (files: Record<string, Uint8Array>) => void): string => {
      const files = unzipSync(readFileSync(archive))
      change(files)
      const manifest = Object.entries(files)
        .filter(([path]) => path.startsWith('data/'))
        .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
      const file = join(folder, name)
      writeFileSync(file, zipSync({ ...files, 'manifest-sha256.txt': strToU8(manifest.join('')) }))
      return file
    }
    const captures = 'data/inputs/captures.jsonl'
    for (const [at, bytes] of ['{nonsense', 'null', '{"nope":1}', '{"page":{"a":1}}', '{"page":"page-1"}'].entries()) {
      const given = remade(`row-${at}.zip`, files => Object.assign(files, { [captures]: strToU8(bytes) }))
      const { code, stderr } = await hearsay('import', given, '--case', join(folder, `row-${at}.db`))
      expect(code, bytes).toBe(2)
      expect(stderr, bytes).toMatch(/is no archive of a case: its rows of captures (?:cannot be read|do not fit into a case)/)
    }
    // Names that would lead out of the folder are passed over; what the log does not tell of is found.
    const other = remade('other.zip', files => {
      files['data/pages/..'] = strToU8('x')
      files['data/pages/../../escaped.txt'] = strToU8('x')
      files[captures] = strToU8(new TextDecoder().decode(files[captures]).replace(/"location":"[^"]*/, '"location":"/elsewhere'))
    })
    const { code, stderr } = await hearsay('import', other, '--case', join(folder, 'other.db'), '--pages', join(folder, 'deep/raw'))
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /The archive was changed after it was written: page-\S+ at \/elsewhere is there, and the log does not say that it was read/,
    )
    expect(existsSync(join(folder, 'escaped.txt'))).toBe(false)
  }, 60_000)
})
