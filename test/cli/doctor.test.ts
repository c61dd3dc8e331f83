import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearsay, workplace, write } from './hearsay.ts'

const doctor = async (file: string) => {
  const { code, stdout } = await hearsay('doctor', '--case', file, '--json')
  const checks: readonly { name: string; fine: boolean; says: string }[] = JSON.parse(stdout)
  return { code, checks, wrong: checks.filter(check => !check.fine) }
}

describe('hearsay doctor', () => {
  it('finds a fresh folder fine', async () => {
    const { code, wrong, checks } = await doctor(join(workplace(), 'none.db'))
    expect(wrong).toEqual([])
    expect(code).toBe(0)
    expect(checks.map(check => check.name)).toEqual(['node', 'machine', 'sqlite', 'weights', 'newsrooms', 'workbench', 'folder', 'case'])
  })

  it('finds a case that was read to its end fine, and says how many pages it has', async () => {
    const folder = write(workplace(), { 'a.txt': 'Mayor Ada Roe said on Friday that the ferry would stop.' })
    const file = join(folder, 'a.db')
    await hearsay('read', join(folder, 'a.txt'), '--case', file, '--quiet')
    const { code, checks } = await doctor(file)
    expect(code).toBe(0)
    expect(checks.at(-1)!.says).toContain('1 page')
  })

  it('names a folder that is not there', async () => {
    const { code, wrong } = await doctor(join(workplace(), 'no/such/place.db'))
    expect(code).toBe(2)
    expect(wrong.map(check => check.name)).toEqual(['folder'])
  })

  it('names a file that is no case, and one that is damaged, and leaves them as they are', async () => {
    const folder = write(workplace(), {
      'other.db': 'This is no database at all, only words in a file.',
      'a.txt': 'Ada Roe said that it rained.',
    })
    expect((await doctor(join(folder, 'other.db'))).wrong.map(check => check.name)).toEqual(['case'])
    const file = join(folder, 'damaged.db')
    await hearsay('read', join(folder, 'a.txt'), '--case', file, '--quiet')
    const bytes = readFileSync(file)
    bytes.fill(0xee, 4096, Math.min(bytes.length, 40_960))
    writeFileSync(file, bytes)
    const { code, wrong } = await doctor(file)
    expect(code).toBe(2)
    expect(wrong.map(check => check.name)).toEqual(['case'])
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })
})
