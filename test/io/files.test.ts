import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captures, files } from '../../src/io/files.ts'
import { gathered, HARBOUR, response, sha256, textOf } from '../ingest/records.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'))
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  write('case/b.html', HARBOUR)
  write('case/B.txt', 'The ferry stayed in.')
  write('case/a/c.txt', 'The lights are out.')
  write('case/.hidden/d.txt', 'No.')
  write('case/.e.txt', 'No.')
  write('case/b_files/frame.html', '<html>No</html>')
  write('case/mine.db', 'SQLite format 3\0')
  write('case/mine.db-wal', 'x')
  write('case/text.db', 'A file with an odd name.')
  write('case/hearsay.case', 'SQLite format 3\0')
  symlinkSync(join(folder, 'case'), join(folder, 'case/loop'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'case/z.txt'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('files', () => {
  it('are those below the folders that may be read, where some are named, wherever links lead', async () => {
    const [notes, allowed]: [string[], string] = [[], `${folder}/case/a`]
    const read = (within?: readonly string[]) =>
      gathered(files([allowed], { note: message => void notes.push(message), ...(within && { within }) }))
    symlinkSync(join(folder, 'case/B.txt'), join(allowed, 'link.txt'))
    const real = realpathSync(folder)
    expect((await read()).map(file => file.location.slice(allowed.length))).toEqual(['/c.txt', '/link.txt'])
    expect((await read([`${real}/case/a`])).map(file => file.location.slice(allowed.length))).toEqual(['/c.txt'])
    expect(notes).toEqual([`${allowed}/link.txt: not read, a link to what may not be read`])
    expect((await read([`${real}/case`])).map(file => file.location.slice(allowed.length))).toEqual(['/c.txt', '/link.txt'])
    unlinkSync(join(allowed, 'link.txt'))
  })

  it('are those of folders, in sorted order, without hidden ones, cases and parts of pages', async () => {
    const notes: string[] = []
    const options = { note: (message: string) => void notes.push(message), exclude: [`${folder}/case/hearsay.case`] }
    const found = await gathered(files([`${folder}/case/`], options))
    expect(found.map(file => file.location.slice(folder.length))).toEqual([
      '/case/B.txt',
      '/case/a/c.txt',
      '/case/b.html',
      '/case/text.db',
      '/case/z.txt',
    ])
    expect(found[0]!.size).toBe(20)
    expect(notes.map(note => note.slice(folder.length + 6))).toEqual([
      '.e.txt: not read, hidden',
      '.hidden: not read, hidden',
      'b_files: not read, parts of a saved page',
      'hearsay.case: not read, it is the case itself',
      'loop: not read, a link back to a folder above it',
      'mine.db: not read, a case or another SQLite database',
      'mine.db-wal: not read, a journal of a database',
    ])
  })

  it('keep the paths as they were given', async () => {
    const here = process.cwd()
    process.chdir(folder)
    try {
      const all = await gathered(files(['case/a', './case/B.txt', 'case/.e.txt']))
      expect(all.map(file => file.location)).toEqual(['case/a/c.txt', './case/B.txt', 'case/.e.txt'])
    } finally {
      process.chdir(here)
    }
  })

  it('are refused before anything is read where a path does not exist', async () => {
    const walk = gathered(files([`${folder}/case/b.html`, `${folder}/none.html`, `${folder}/case/b.html/x`]))
    await expect(walk).rejects.toMatchObject({
      name: 'UserError',
      message: `"${folder}/none.html", "${folder}/case/b.html/x" do not exist. Check the spelling, and that the command runs in the right folder.`,
    })
  })

  it('become captures; a link to nothing says so', async () => {
    const all = await gathered(captures([`${folder}/case`]))
    expect(all.map(textOf)).toEqual([
      'The ferry stayed in.',
      'The lights are out.',
      HARBOUR,
      undefined,
      'A file with an odd name.',
      undefined,
    ])
    expect(all[2]!.sha256).toBe(sha256(HARBOUR))
    expect(all[3]!.problems.join()).toMatch(/SQLite/)
    expect(all[5]!.problems.join()).toMatch(/no longer there, or is a link to nothing/)
  })

  it('come from standard input, whatever it is', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield gzipSync(HARBOUR)
    }
    const [capture] = await gathered(captures(['-'], { stdin }))
    expect(capture).toMatchObject({ location: '-', mediaType: 'text/html', sha256: sha256(HARBOUR) })
  })

  it('are served compressed with Brotli too', async () => {
    writeFileSync(
      `${folder}/b.warc`,
      response('https://g.example/', brotliCompressSync(HARBOUR), 'Content-Type: text/html\r\nContent-Encoding: br'),
    )
    const [capture] = await gathered(captures([`${folder}/b.warc`]))
    expect(textOf(capture!)).toBe(HARBOUR)
  })

  it('stream: the first record is there before the file is read', async () => {
    let read = 0
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (let number = 0; number < 500; number++) {
        read++
        yield Buffer.from(`{"text":"Page ${number} of many. ${'x'.repeat(1000)}"}\n`)
      }
    }
    for await (const capture of captures(['-'], { stdin })) {
      expect(capture.location).toBe('-#1')
      break
    }
    expect(read).toBeLessThan(100)
  })
})
