import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
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

  it('keeps decisions, so that they can be taken back in the copy', async () => {
    const { folder, file } = await archived()
    await hearsay('judge', 'different', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    const archive = join(folder, 'judged.zip')
    const copy = join(folder, 'copy.db')
    await hearsay('export', '--case', file, '--format', 'archive', '--output', archive)
    await hearsay('import', archive, '--case', copy)
    expect((await hearsay('judge', 'list', '--case', copy)).stdout).toBe((await hearsay('judge', 'list', '--case', file)).stdout)
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
})
