import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chained } from '../../src/io/store/log.ts'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import type { Verification } from '../../src/io/verify.ts'
import { hearsay, workplace, write } from './hearsay.ts'

async function caseOfTwo() {
  const folder = workplace()
  const pages = write(join(folder, 'pages'), {
    'beacon.txt': 'The Ostrel Beacon\n3 May 2031\nMayor Ada Roe said on Friday that the ferry to Ostrel would stop in June.\n',
    'lantern.txt': 'The ferry to Ostrel will stop in June, the Ostrel Beacon reported on Friday.\n',
  })
  const file = join(folder, 'a.db')
  const outlets = join(folder, 'outlets.csv')
  writeFileSync(outlets, 'name,owner\nOstrel Beacon,Coast Media\n')
  await hearsay('read', pages, '--case', file, '--quiet', '--outlets', outlets, '--owners-as-one')
  await hearsay('judge', 'different', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
  return { pages, file }
}

async function verified(file: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await hearsay('verify', '--case', file, '--json', ...args)
  expect(stderr).toBe('')
  const { checks, head }: Verification = JSON.parse(stdout)
  return { code, head, wrong: checks.flatMap(check => check.wrong), remarks: checks.flatMap(check => check.remarks) }
}

/** Changes a case behind its back. */
function tamper(file: string, ...statements: readonly string[]): void {
  const sqlite = openSqlite(file)
  for (const statement of statements) sqlite.script(statement)
  sqlite.close()
}

describe('hearsay verify', () => {
  it('finds nothing wrong with a case as it was read, judged, reduced and read again', async () => {
    const { file, pages } = await caseOfTwo()
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [], remarks: [] })
    await hearsay('remove', 'lantern.txt', '--case', file, '--quiet')
    await hearsay('judge', 'undo', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    await hearsay('read', pages, '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
  })

  it.each([
    [
      'a text',
      ['UPDATE contents SET deflated = (SELECT deflated FROM contents ORDER BY id DESC LIMIT 1) WHERE id = (SELECT min(id) FROM contents)'],
      /is not the text that was read/,
    ],
    [
      'a digest',
      ["UPDATE captures SET sha256 = replace(sha256, substr(sha256, 1, 4), 'ffff') WHERE location LIKE '%beacon.txt'"],
      /another digest than its name/,
    ],
    ['a page taken out', ["DELETE FROM captures WHERE location LIKE '%beacon.txt'"], /nobody took it out/],
    ['a decision', ['DROP TRIGGER decisions_are_never_removed', 'DELETE FROM decisions'], /decisions that the log tells of are gone/],
    [
      'the text that a page stands for',
      ["UPDATE captures SET content = (SELECT content FROM captures WHERE location LIKE '%beacon.txt')"],
      /lantern\.txt is not as it was read/,
    ],
    [
      'the day that was declared of a page',
      [`UPDATE captures SET declared = '{"published":"2030-01-01"}' WHERE location LIKE '%beacon.txt'`],
      /beacon\.txt is not as it was read/,
    ],
    ['the place of a page', ["UPDATE captures SET location = '/elsewhere' WHERE location LIKE '%beacon.txt'"], /is not as it was read/],
    [
      'the words of a decision',
      ['DROP TRIGGER decisions_are_never_changed', "UPDATE decisions SET note = 'the editor said so'"],
      /decision 1 is not as it was made/,
    ],
    [
      'the verdict of a decision',
      ['DROP TRIGGER decisions_are_never_changed', "UPDATE decisions SET kind = 'same'"],
      /decision 1 is not as it was made/,
    ],
    [
      'the list of newsrooms',
      ["UPDATE meta SET value = 'name' WHERE key = 'outlets'"],
      /the list of newsrooms is not the one that was given/,
    ],
    ['a setting', ["UPDATE meta SET value = 'no' WHERE key = 'owners-as-one'"], /newsrooms of one owner .* is not the one that was given/],
    [
      'a line of the log',
      ['DROP TRIGGER log_is_never_changed', "UPDATE log SET at = '2030-01-01T00:00:00.000Z' WHERE number = 1"],
      /line 1 of the log .* was changed/,
    ],
    [
      'a line taken out of the log',
      ['DROP TRIGGER log_is_never_shortened', 'DELETE FROM log WHERE number = 2'],
      /one before it is missing/,
    ],
  ])('finds %s that was changed behind its back', async (_, statements, says) => {
    const { file } = await caseOfTwo()
    tamper(file, ...statements)
    const { code, wrong } = await verified(file)
    expect(code).toBe(3)
    expect(wrong.join('\n')).toMatch(says)
  })

  it('takes a case whose log an older Hearsay wrote', async () => {
    const { file } = await caseOfTwo()
    // As lines were before they held seals; the chain is made anew, as it was then.
    tamper(file, 'DROP TRIGGER log_is_never_changed')
    const sqlite = openSqlite(file)
    let before: string | undefined
    for (const row of sqlite.rows('SELECT number, at, command, detail FROM log ORDER BY number')) {
      const [at, command] = [String(row.at), String(row.command)]
      const detail = String(row.detail)
        .replace(/=[0-9a-f]{16}(?= |$)/g, '')
        .replace(/ #[0-9a-f]{16}$/, '')
      before = chained(before, { at, command, detail })
      sqlite.run('UPDATE log SET detail = ?, chain = ? WHERE number = ?', [detail, before, Number(row.number)])
    }
    sqlite.close()
    expect(await verified(file)).toMatchObject({ code: 0, wrong: [] })
  })

  it('says that the result was not weighed anew', async () => {
    const { file } = await caseOfTwo()
    expect((await hearsay('verify', '--case', file)).stdout).toContain('result   not weighed anew: --again does that')
    expect((await hearsay('verify', '--case', file, '--again')).stdout).not.toContain('not weighed anew')
  })

  it('finds a result that does not follow from the pages', async () => {
    const { file } = await caseOfTwo()
    tamper(file, "UPDATE pages SET text = replace(text, 'June', 'July')")
    expect((await verified(file)).wrong).toEqual([])
    expect((await verified(file, '--again')).wrong.join()).toContain('the pages are not what')
  })

  it.each([
    ['claims', 'UPDATE claims SET origins_max = origins_max + 7'],
    ['statements', 'UPDATE statements SET claim = NULL'],
    ['entities', "UPDATE entities SET name = 'Ida Doe' WHERE name = 'Ada Roe'"],
    ['pages', "UPDATE pages SET published_latest = '2031-05-04'"],
  ])('finds a column of the %s that does not say what its record says', async (list, statement) => {
    const { file } = await caseOfTwo()
    tamper(file, statement)
    expect((await verified(file, '--again')).wrong.join()).toContain(`the ${list} are not what`)
  })

  it('finds the end of the log taken off, where its digest was noted', async () => {
    const { file } = await caseOfTwo()
    const { head } = await verified(file)
    expect(await verified(file, '--head', head!)).toMatchObject({ code: 0 })
    tamper(file, 'DROP TRIGGER log_is_never_shortened', 'DELETE FROM log WHERE number = (SELECT max(number) FROM log)')
    expect((await verified(file, '--head', head!)).wrong.join()).toContain('its end was taken off')
  })

  it('remarks on files that were changed or are gone, and finds no fault with the case', async () => {
    const { file, pages } = await caseOfTwo()
    writeFileSync(join(pages, 'beacon.txt'), 'Other words.')
    rmSync(join(pages, 'lantern.txt'))
    const { code, remarks } = await verified(file)
    expect(code).toBe(0)
    expect(remarks.join('\n')).toMatch(
      /beacon\.txt was changed after it was read[\s\S]*1 of the files that were read are not where they were/,
    )
  })

  it('lets nothing change the log', async () => {
    const { file } = await caseOfTwo()
    expect(() => tamper(file, "UPDATE log SET detail = ''")).toThrow(/append-only/)
    expect(() => tamper(file, 'DELETE FROM log')).toThrow(/append-only/)
  })
})
