import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { inflated, pageIdOf, sha256 } from './captures.ts'
import { fileDepot } from './depot.ts'
import { heldReadings } from './held-readings.ts'
import { columnsAgree, judgedOf, LISTS, recordsOf } from './lists.ts'
import { isSettled } from './state.ts'
import { bytesOf, numberOf, textOf } from './store/database.ts'
import { logLines } from './store/log.ts'
import type { Store } from './store/store.ts'
import { chain, history } from './verify-log.ts'
import { readings } from './verify-readings.ts'
import { weighed } from './weigh.ts'

/** One thing that was held against another. */
export interface Verified {
  readonly name: string
  readonly checked: number
  /** What is not as it should be, in words; empty where all is well. */
  readonly wrong: readonly string[]
  /** What is worth knowing and no fault of the case: a file that changed after it was read. */
  readonly remarks: readonly string[]
}

export interface Verification {
  readonly checks: readonly Verified[]
  /** Digest of the log's last line: noted elsewhere, it shows later that nothing was taken off its end. */
  readonly head?: string
}

export interface VerifyOptions {
  /** A digest that the log had earlier. */
  readonly head?: string
  /** Read and weigh all pages once more: that takes as long as `rebuild --all`. */
  readonly again?: boolean
  /** Hears how many pages were read once more. */
  readonly onRead?: (done: number, total: number) => void
}

/** Holds everything in a case against its digests and its log. Changes nothing. */
export async function verify(store: Store, options: VerifyOptions = {}): Promise<Verification> {
  const lines = [...logLines(store)]
  const head = lines.at(-1)?.chain
  const checks = [contents(store), pages(store), files(store), chain(lines, options.head), history(store, lines)]
  return {
    checks: options.again ? [...checks, ...(await again(store, options.onRead))] : checks,
    ...(head !== undefined && { head }),
  }
}

/** What follows from the pages and decisions, step by step: of readings that are none of these pages a result is not worth weighing. */
async function again(store: Store, onRead: VerifyOptions['onRead'] = () => {}): Promise<readonly Verified[]> {
  const read = await readings(store, onRead)
  const unweighed = { name: 'result', checked: 0, wrong: ['not weighed anew, since it follows from readings that are wrong'], remarks: [] }
  return [read, read.wrong.length > 0 ? unweighed : result(store)]
}

/** The text of every page is what its id says. */
function contents(store: Store): Verified {
  const wrong: string[] = []
  const ids = store.database.rows('SELECT id FROM contents ORDER BY id').map(row => textOf(row, 'id') ?? '')
  for (const id of ids) {
    const [row] = store.database.rows('SELECT kind, deflated FROM contents WHERE id = ?', [id])
    if (!row || digestOf(row) !== id) wrong.push(`content ${id} is not the text that was read`)
  }
  return { name: 'texts', checked: ids.length, wrong, remarks: [] }
}

function digestOf(row: Parameters<typeof bytesOf>[0]): string | undefined {
  try {
    return sha256(`${textOf(row, 'kind')}\n${inflated(bytesOf(row, 'deflated'))}`).slice(0, 32)
  } catch {
    return undefined
  }
}

/** Every page is called by the digest of its bytes, and its text is there. */
function pages(store: Store): Verified {
  const rows = store.database.rows(
    `SELECT page, location, sha256, CASE WHEN content IS NULL OR content IN (SELECT id FROM contents) THEN 1 ELSE 0 END AS whole
     FROM captures ORDER BY page, location`,
  )
  const wrong = rows.flatMap(row => [
    ...(pageIdOf(textOf(row, 'sha256') ?? '') === textOf(row, 'page') ? [] : [`${textOf(row, 'page')} has another digest than its name`]),
    ...(numberOf(row, 'whole') === 1 ? [] : [`the text of ${textOf(row, 'page')} is gone`]),
  ])
  return { name: 'pages', checked: rows.length, wrong, remarks: [] }
}

/** Files that are still where they were read from are the same bytes. The case keeps what it read, whatever became of them. */
function files(store: Store): Verified {
  const remarks: string[] = []
  let checked = 0
  let gone = 0
  for (const row of store.database.rows('SELECT location, sha256 FROM captures ORDER BY location')) {
    const location = textOf(row, 'location') ?? ''
    // A page within an archive has no file of its own.
    if (location.includes('#') || location.includes('://')) continue
    if (!existsSync(location) || !statSync(location).isFile()) {
      gone += 1
      continue
    }
    checked += 1
    if (fileDigest(location) !== textOf(row, 'sha256')) remarks.push(`${location} was changed after it was read`)
  }
  if (gone > 0) remarks.push(`${gone} of the files that were read are not where they were`)
  return { name: 'files', checked, wrong: [], remarks }
}

const PIECE = 1_048_576

function fileDigest(file: string): string {
  const hash = createHash('sha256')
  const source = openSync(file, 'r')
  try {
    const piece = new Uint8Array(PIECE)
    for (let length = readSync(source, piece); length > 0; length = readSync(source, piece)) hash.update(piece.subarray(0, length))
  } finally {
    closeSync(source)
  }
  return hash.digest('hex')
}

/** The result is what the pages and decisions give when they are weighed once more. */
function result(store: Store): Verified {
  const name = 'result'
  if (!isSettled(store)) return { name, checked: 0, wrong: ['a run was cut off: `hearsay rebuild` carries on'], remarks: [] }
  const wrong = unlike(store).map(list => `the ${list} are not what the pages and decisions give: \`hearsay rebuild\` makes them anew`)
  return { name, checked: numberOf(store.database.first('SELECT count(*) AS pages FROM pages'), 'pages'), wrong, remarks: [] }
}

/** The lists that are other than the pages and decisions give. */
function unlike(store: Store): readonly string[] {
  const depot = fileDepot()
  try {
    const again = weighed(store, heldReadings(store, depot), depot)
    const lists = LISTS.filter(list => !isSame(recordsOf(store, list), again[list]) || !columnsAgree(store, list, again))
    return isSame(judgedOf(store), again.judged ?? []) ? lists : [...lists, 'effects of decisions']
  } finally {
    depot.remove()
  }
}

/** Whether two lists hold the same records in the same order, one after the other: neither is held whole. */
function isSame(held: Iterable<object>, again: Iterable<object>): boolean {
  const others = again[Symbol.iterator]()
  for (const record of held) {
    const { value, done } = others.next()
    if (done || JSON.stringify(record) !== JSON.stringify(value)) return false
  }
  return others.next().done === true
}
