import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import { hearsay, invented, workplace, write } from './hearsay.ts'
import { caseOfTwo, tamper, verified } from './tampered.ts'

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
    [
      'a decision',
      ['DROP TRIGGER decisions_are_never_removed', 'DELETE FROM decisions'],
      /decision 1 \(different Ada Roe \| Ostrel Beacon\) is gone/,
    ],
    [
      'a decision that nobody made',
      ["INSERT INTO decisions (kind, a, at) VALUES ('interested', 'Ada Roe', '2031-05-04T00:00:00.000Z')"],
      /decision 2 \(interested Ada Roe\) is there, and the log does not tell of it/,
    ],
    [
      'the number of a decision',
      ['DROP TRIGGER decisions_are_never_changed', 'UPDATE decisions SET number = 2'],
      /decision 1 .* is gone\ndecision 2 .* is there, and the log does not tell of it/,
    ],
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
    [
      'the place of a page',
      ["UPDATE captures SET location = '/elsewhere' WHERE location LIKE '%beacon.txt'"],
      /page-\w+ at \/elsewhere is there, and the log does not say that it was read\na place of page-\w+ was read and is gone/,
    ],
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

  it('takes no line that is not chained, wherever it stands', async () => {
    const { file } = await caseOfTwo()
    const { head } = await verified(file)
    tamper(
      file,
      'DROP TRIGGER log_is_never_changed',
      'UPDATE log SET number = number + 1000',
      "INSERT INTO log SELECT 1, '2020-01-01T00:00:00.000Z', 'captured', group_concat(DISTINCT page), NULL FROM captures",
      'DROP TRIGGER decisions_are_never_changed',
      `UPDATE captures SET declared = '{"published":"2030-01-01"}'`,
      "UPDATE decisions SET kind = 'same'",
      "INSERT INTO decisions (kind, a, at) VALUES ('interested', 'Ada Roe', '2031-05-04T00:00:00.000Z')",
    )
    const { wrong } = await verified(file, '--head', head!)
    for (const says of [
      'line 1 of the log (2020-01-01T00:00:00.000Z) is not chained',
      'beacon.txt is not as it was read',
      'lantern.txt is not as it was read',
      'decision 1 is not as it was made',
      'decision 2 (interested Ada Roe) is there',
    ])
      expect(wrong.join('\n')).toContain(says)
  })

  it('finds a decision that was taken back made to stand again, and one put in place of another', async () => {
    const { file } = await caseOfTwo()
    await hearsay('judge', 'undo', 'Ada Roe', 'Ostrel Beacon', '--case', file, '--quiet')
    await hearsay('judge', 'interested', 'Ada Roe', '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    tamper(
      file,
      'DROP TRIGGER decisions_are_never_removed',
      'DROP TRIGGER decisions_are_never_changed',
      "DELETE FROM decisions WHERE kind = 'undo'",
      'UPDATE decisions SET (kind, a, b, at) = (SELECT kind, a, b, at FROM decisions WHERE number = 1) WHERE number = 3',
    )
    expect((await verified(file)).wrong).toEqual(['decision 2 (undo 1) is gone', 'decision 3 is not as it was made'])
  })

  it('finds a decision hidden by moving words from one field of its line into the next', async () => {
    const { file } = await caseOfTwo()
    const witness = 'Ida Moor,\nharbour master'
    const { stderr } = await hearsay(...['judge', 'add', '1', '--source', witness, '--note', 'by telephone', '--case', file, '--quiet'])
    expect(stderr).toBe('')
    expect(await verified(file)).toMatchObject({ code: 0, wrong: [] })
    tamper(
      file,
      'DROP TRIGGER log_is_never_changed',
      'DROP TRIGGER decisions_are_never_removed',
      'DELETE FROM decisions WHERE number = 2',
      `UPDATE log SET at = at || char(10) || command, command = substr(detail, 1, instr(detail, char(10)) - 1),
         detail = substr(detail, instr(detail, char(10)) + 1) WHERE detail LIKE '2 add %'`,
    )
    expect((await verified(file)).wrong).toEqual([expect.stringMatching(/^line \d+ of the log .* was changed/s)])
  })

  it('finds one of two places of a page gone, with what was declared of it there', async () => {
    const { file, pages } = await caseOfTwo()
    copyFileSync(join(pages, 'beacon.txt'), join(pages, 'copy.txt'))
    await hearsay('read', pages, '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    tamper(file, "DELETE FROM captures WHERE location LIKE '%beacon.txt'")
    const { wrong } = await verified(file)
    expect(wrong).toEqual([expect.stringMatching(/^a place of page-\w+ was read and is gone, and nobody took it out$/)])
  })

  it('holds a page for what was last declared of it, whether it was read again or came back', async () => {
    const folder = workplace()
    const file = join(folder, 'a.db')
    const line = (published: string): string => JSON.stringify({ url: 'https://ostrel.example/ferry', text: 'The ferry stops.', published })
    const read = async (...days: readonly string[]): Promise<void> => {
      write(folder, { 'pages.jsonl': days.map(day => `${line(day)}\n`).join('') })
      expect((await hearsay('read', join(folder, 'pages.jsonl'), '--case', file, '--quiet')).stderr).toBe('')
    }
    const declared = (): string => {
      const sqlite = openSqlite(file)
      const [row] = sqlite.rows('SELECT declared FROM captures')
      sqlite.close()
      return String(row!.declared)
    }
    await read('2031-05-03')
    const earlier = declared()
    await read('2031-05-04')
    await hearsay('rebuild', '--all', '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    await hearsay('remove', '--all', join(folder, 'pages.jsonl'), '--case', file, '--quiet')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    await read('2031-05-04')
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
    tamper(file, `UPDATE captures SET declared = '${earlier}'`)
    expect((await verified(file)).wrong.join()).toContain('is not as it was read')
  })

  it('finds a setting that was never given', async () => {
    const folder = workplace()
    const file = join(folder, 'a.db')
    await hearsay('read', write(join(folder, 'pages'), { 'a.txt': 'The ferry stops.\n' }), '--case', file, '--quiet')
    expect(await verified(file)).toMatchObject({ code: 0, wrong: [] })
    tamper(file, "INSERT INTO meta VALUES ('owners-as-one', 'yes'), ('outlets', 'name')")
    expect((await verified(file)).wrong).toEqual([
      'the list of newsrooms is not the one that was given',
      'whether newsrooms of one owner count as one is not the one that was given',
    ])
  })

  it('finds nothing wrong where several write the same case at once', async () => {
    const { file, pages } = await caseOfTwo()
    const more = ['one', 'other'].map((name, at) => invented(join(pages, name), 12, at + 1))
    const run = (...args: readonly string[]) => hearsay(...args, '--case', file, '--quiet')
    const ended = await Promise.all([
      ...more.map(folder => run('read', folder)),
      run('read', pages),
      run('judge', 'interested', 'Ada Roe'),
      run('judge', 'undo', '1'),
    ])
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    expect(await verified(file, '--again')).toMatchObject({ code: 0, wrong: [] })
  }, 60_000)

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
