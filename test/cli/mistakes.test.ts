import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearsay, start, workplace, write } from './hearsay.ts'

describe('what a newcomer gets wrong', () => {
  it('pages without a command are told how to be read', async () => {
    const folder = workplace()
    write(join(folder, 'pages'), { 'a.txt': 'Ada Roe said that it rained.' })
    const { code, stderr } = await start(['pages'], { cwd: folder }).outcome
    expect(code).toBe(2)
    expect(stderr).toBe("hearsay: 'pages' is no command: `hearsay read pages` reads what is there.\n")
    // A file of that name takes nothing away from the command.
    write(folder, { help: '' })
    expect((await start(['help'], { cwd: folder }).outcome).stdout).toContain('Commands:')
  })

  it('an address that is not of the web is called that', async () => {
    const { code, stderr } = await hearsay('read', 'ftp://desk.example/a.txt', '--case', join(workplace(), 'a.db'))
    expect(code).toBe(2)
    expect(stderr).toBe(
      'hearsay: Cannot read ftp://desk.example/a.txt: only http and https addresses are fetched, not ftp. Nothing was read.\n',
    )
  })

  it('where nothing could be fetched there is no case left behind', async () => {
    const file = join(workplace(), 'a.db')
    const { code, stderr } = await hearsay('read', 'http://127.0.0.1/a', '--case', file)
    expect(code).toBe(3)
    expect(stderr).toMatch(/--allow-private allows that\.\nhearsay: Nothing was fetched/)
    expect(existsSync(file)).toBe(false)
  })

  it('a list is asked for in a format that has none', async () => {
    const { code, stderr } = await hearsay('export', '--list', 'pages', '--format', 'json')
    expect(code).toBe(2)
    expect(stderr).toBe('hearsay: --list is for csv and jsonl: json has no lists of its own. Leave it out, or say --format csv.\n')
  })

  it('a feed of news goes where there is no folder', async () => {
    const folder = workplace()
    const atom = join(folder, 'none', 'news.xml')
    const { code, stderr } = await hearsay('watch', 'https://desk.example/feed', '--once', '--case', join(folder, 'a.db'), '--atom', atom)
    expect(code).toBe(2)
    expect(stderr).toBe(
      `hearsay: Cannot write ${atom}: its folder does not exist. Make the folder first, or name another file with --atom.\n`,
    )
  })

  it('the memory of a watch is damaged: it is named, not the case', async () => {
    const folder = workplace()
    write(join(folder, 'a.pages'), { 'watch.db': 'no database '.repeat(500) })
    const { code, stderr } = await hearsay('watch', 'https://desk.example/feed', '--once', '--case', join(folder, 'a.db'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: The watch's memory .*watch\.db is damaged: take it away\. The pages beside it are kept/)
  })
})
