import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearsay, workplace, write } from './hearsay.ts'

const pages = {
  'a.txt': `Ferry stopped\n\nApril 2, 2031\n\nHarbour master Ada Quist said on Monday that the ferry was stopped. "It is safe now," Quist said.\n`,
  'b.txt': `Quay closed\n\nApril 3, 2031\n\nThe quay was closed, harbour official Adela Quist told reporters on Tuesday.\n`,
}

const entity = async (place: string, name: string): Promise<string | undefined> => {
  const { stdout } = await hearsay('export', '--case', join(place, 'case.db'), '--format', 'json')
  const file = JSON.parse(stdout) as { entities: { id: string; forms: { text: string }[] }[] }
  return file.entities.find(each => each.forms.some(form => form.text === name))?.id
}

describe('hearsay judge', () => {
  it('joins two names, keeps it over later runs, takes it back, and writes every step down', async () => {
    const place = workplace()
    write(join(place, 'pages'), pages)
    const file = join(place, 'case.db')
    await hearsay('read', join(place, 'pages'), '--case', file, '--quiet')
    expect(await entity(place, 'Ada Quist')).not.toBe(await entity(place, 'Adela Quist'))
    const { code, stdout } = await hearsay('judge', 'same', 'Ada Quist', 'Adela Quist', '--case', file)
    expect(code).toBe(0)
    expect(stdout).toMatch(/one party/)
    expect(await entity(place, 'Ada Quist')).toBe(await entity(place, 'Adela Quist'))
    write(join(place, 'more'), { 'c.txt': `Ferry sails\n\nApril 5, 2031\n\nAda Quist said on Friday that the ferry would sail.\n` })
    await hearsay('read', join(place, 'more'), '--case', file, '--quiet')
    expect(await entity(place, 'Ada Quist')).toBe(await entity(place, 'Adela Quist'))
    await hearsay('judge', 'undo', 'Adela Quist', 'Ada Quist', '--case', file, '--quiet')
    expect(await entity(place, 'Ada Quist')).not.toBe(await entity(place, 'Adela Quist'))
    expect((await hearsay('judge', 'list', '--case', file)).stdout).toMatch(/same +Ada Quist \| Adela Quist {2}\(taken back\)/)
  })

  it('parts what was one, by name, place or id', async () => {
    const place = workplace()
    write(join(place, 'pages'), pages)
    const file = join(place, 'case.db')
    await hearsay('read', join(place, 'pages'), '--case', file, '--quiet')
    expect(await entity(place, 'Quist')).toBe(await entity(place, 'Ada Quist'))
    expect((await hearsay('judge', 'different', 'Ada Quist', 'Quist', '--case', file)).code).toBe(0)
    expect(await entity(place, 'Quist')).not.toBe(await entity(place, 'Ada Quist'))
    const [one, two] = [await entity(place, 'Ada Quist'), await entity(place, 'Adela Quist')]
    expect((await hearsay('judge', 'same', one!, two!, '--case', file)).code).toBe(0)
    expect(await entity(place, 'Ada Quist')).toBe(await entity(place, 'Adela Quist'))
  })

  it('tells of names that nobody bears, of one name twice, of nothing to take back', async () => {
    const place = workplace()
    write(join(place, 'pages'), pages)
    const file = join(place, 'case.db')
    await hearsay('read', join(place, 'pages'), '--case', file, '--quiet')
    for (const words of [
      ['same', 'Ada Quist', 'Nobody Known'],
      ['same', 'Ada Quist', 'Ada Quist'],
      ['same', 'Ada Quist'],
      ['undo', 'Ada Quist', 'Adela Quist'],
      ['perhaps', 'Ada Quist', 'Adela Quist'],
    ]) {
      const { code, stderr } = await hearsay('judge', ...words, '--case', file)
      expect(code, words.join(' ')).toBe(2)
      expect(stderr).not.toBe('')
    }
  })

  it('merges claims, shows what the machine alone counts, keeps it over a rebuild, and takes it back to the byte', async () => {
    const place = workplace()
    write(join(place, 'pages'), pages)
    const file = join(place, 'case.db')
    const run = (...words: string[]) => hearsay(...words, '--case', file)
    const json = async () => (await run('export', '--format', 'json')).stdout
    await run('read', join(place, 'pages'), '--quiet')
    const before = await json()
    const claims = (JSON.parse(before) as { claims: { id: string; listed: boolean }[] }).claims.filter(claim => claim.listed)
    const merged = await run('judge', 'merge', claims[0]!.id, claims[1]!.id, '--note', 'same boat')
    expect(merged.stdout).toMatch(/By the analyst on .*say the same\. Note: same boat/)
    expect(merged.stdout).toMatch(/the machine alone: /)
    expect((await run('explain', claims[1]!.id)).stdout).toMatch(/The machine alone counts/)
    expect((await run('show')).stdout).toMatch(/By the analyst on/)
    const judged = await json()
    await run('rebuild', '--quiet')
    expect(await json()).toBe(judged)
    expect((await run('judge', 'add', claims[0]!.id, '--source', 'Stina Holm')).stderr).toMatch(/note, or an address/)
    expect((await run('judge', 'add', claims[0]!.id, '--source', 'Stina Holm', '--note', 'by telephone')).code).toBe(0)
    expect((await run('judge', 'list')).stdout).toMatch(/add +page-.* \| Stina Holm/)
    for (const words of [
      ['undo', '7'],
      ['undo', 'one'],
      ['merge', '1'],
      ['dismiss', 'finding-0000'],
      ['split', 'claim-0000'],
    ])
      expect((await run('judge', ...words)).code, words.join(' ')).toBe(2)
    expect((await run('judge', 'undo', '2')).code).toBe(0)
    expect((await run('judge', 'undo', '1')).code).toBe(0)
    expect(await json()).toBe(before)
  }, 120_000)
})
