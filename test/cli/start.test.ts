import { spawnSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workplace, write } from './hearsay.ts'

const START = resolve('scripts/start.mjs')

/** npm start in a folder that has the examples, and nothing else. */
function start(place: string, ...args: readonly string[]) {
  if (!existsSync(join(place, 'examples'))) symlinkSync(resolve('examples'), join(place, 'examples'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], { cwd: place, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm start', () => {
  it('reads the bundled example into a case of its own, and says how to open it', () => {
    const place = workplace()
    const { status, stdout } = start(place)
    expect(status).toBe(0)
    expect(stdout).toMatch(/pages read in/)
    expect(stdout).toContain('.hearsay/example.db')
    expect(existsSync(join(place, '.hearsay/example.db'))).toBe(true)
    expect(existsSync(join(place, 'hearsay.db'))).toBe(false)
    expect(start(place, 'show', 'pages', '--case', '.hearsay/example.db').status).toBe(0)
  })

  it('reads your pages into ./hearsay.db', () => {
    const place = workplace()
    write(join(place, 'mine'), { 'a.txt': 'Ferry stopped\n\n5 March 2031\n\nThe ferry was stopped, the mayor said.\n' })
    expect(start(place, 'mine').stdout).toContain('1 page read in')
    expect(existsSync(join(place, 'hearsay.db'))).toBe(true)
    expect(start(place, 'nothing').status).toBe(2)
  })
})
