import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { deflated, inflated } from '../../src/io/captures.ts'
import { bytesOf } from '../../src/io/store/database.ts'
import { openSqlite } from '../../src/io/store/sqlite.ts'
import type { Verification } from '../../src/io/verify.ts'
import { hearsay, workplace, write } from './hearsay.ts'

/** A case of two pages, with a list of newsrooms, a setting and a decision. */
export async function caseOfTwo() {
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

/** What `hearsay verify` says of a case. */
export async function verified(file: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await hearsay('verify', '--case', file, '--json', ...args)
  expect(stderr).toBe('')
  const { checks, head }: Verification = JSON.parse(stdout)
  return { code, head, wrong: checks.flatMap(check => check.wrong), remarks: checks.flatMap(check => check.remarks) }
}

/** Changes a case behind its back. */
export function tamper(file: string, ...statements: readonly string[]): void {
  const sqlite = openSqlite(file)
  for (const statement of statements) sqlite.script(statement)
  sqlite.close()
}

/** Changes words in what the case keeps of the reading of beacon.txt, behind its back. */
export function changeReading(file: string, from: string, to: string): void {
  const sqlite = openSqlite(file)
  const [row] = sqlite.rows(
    "SELECT page, deflated FROM readings WHERE page = (SELECT page FROM captures WHERE location LIKE '%beacon.txt')",
  )
  const changed = inflated(bytesOf(row!, 'deflated')).replaceAll(from, to)
  sqlite.run('UPDATE readings SET deflated = ? WHERE page = ?', [deflated(changed), String(row!.page)])
  sqlite.close()
}
