import { judgementLog } from './judgements.ts'
import { SEALED_CAPTURE, SEALED_DECISION, sealedPage, sealOf } from './seal.ts'
import { textOf } from './store/database.ts'
import { chained, type LogLine } from './store/log.ts'
import { metaOf, type Store } from './store/store.ts'
import type { Verified } from './verify.ts'

/** Every line of the log follows from the one before. `head`: a digest that the log had earlier. */
export function chain(lines: readonly LogLine[], head: string | undefined): Verified {
  const wrong: string[] = []
  let before: string | undefined
  for (const line of lines) {
    if (line.chain === undefined) {
      if (before !== undefined) wrong.push(`line ${line.number} of the log (${line.at}) is not chained to the one before`)
    } else if (line.chain !== chained(before, line)) {
      wrong.push(`line ${line.number} of the log (${line.at}) was changed, or one before it is missing`)
    }
    before = line.chain
  }
  if (head !== undefined && !lines.some(line => line.chain === head))
    wrong.push(`no line of the log has the digest ${head}: its end was taken off, or it is another case`)
  const unchained = lines.filter(line => line.chain === undefined).length
  return {
    name: 'log',
    checked: lines.length,
    wrong,
    remarks: unchained > 0 ? [`${unchained} lines are from before the log was chained`] : [],
  }
}

/** The pages, decisions and settings of the case are those that the log tells of, as it tells of them. */
export function history(store: Store, lines: readonly LogLine[]): Verified {
  const told = toldPages(lines)
  const held = new Set(store.database.rows('SELECT DISTINCT page FROM captures').map(row => textOf(row, 'page') ?? ''))
  const decided = judgementLog(store).length
  const judged = lines.filter(line => line.command === 'judge' && !line.detail.startsWith('undo ')).length
  const isOld = lines.some(line => line.chain === undefined)
  const untold = [...held].filter(page => !told.has(page))
  return {
    name: 'history',
    checked: held.size + decided,
    wrong: [
      ...[...told.keys()].filter(page => !held.has(page)).map(page => `${page} was read and is gone, and nobody took it out`),
      ...(isOld ? [] : untold).map(page => `${page} is there, and the log does not say that it was read`),
      ...changedCaptures(store, told),
      ...(decided < judged ? [`${judged - decided} decisions that the log tells of are gone`] : []),
      ...(decided > judged && !isOld ? [`${decided - judged} decisions are there that the log does not tell of`] : []),
      ...(isOld ? [] : changedDecisions(store, lines)),
      ...SETTINGS.flatMap(({ key, says }) => (isAsLogged(store, lines, key) ? [] : [`${says} is not the one that was given`])),
    ],
    remarks: isOld && untold.length > 0 ? [`${untold.length} pages are from before the log told of pages`] : [],
  }
}

/** Page → the seals that the log has of it; undefined where a line of an older Hearsay tells of it without one. */
type ToldPages = ReadonlyMap<string, ReadonlySet<string | undefined>>

function toldPages(lines: readonly LogLine[]): ToldPages {
  const told = new Map<string, Set<string | undefined>>()
  for (const { command, detail } of lines) {
    if (command === 'remove') for (const page of detail.split(' ')) told.delete(page)
    if (command !== 'captured') continue
    for (const word of detail.split(' ')) {
      const { page, seal } = sealedPage(word)
      const known = told.get(page)
      if (known) known.add(seal)
      else told.set(page, new Set([seal]))
    }
  }
  return told
}

/** Rows read at a time. */
const ROWS = 500

/** What was captured, and what was declared of it, is as the log tells. */
function changedCaptures(store: Store, told: ToldPages): readonly string[] {
  const wrong: string[] = []
  for (let [page, location] = ['', '']; ; ) {
    const rows = store.database.rows(
      `SELECT ${SEALED_CAPTURE.join(', ')} FROM captures WHERE page > ?1 OR (page = ?1 AND location > ?2) ORDER BY page, location LIMIT ${ROWS}`,
      [page, location],
    )
    for (const row of rows) {
      page = textOf(row, 'page') ?? ''
      location = textOf(row, 'location') ?? ''
      const seals = told.get(page)
      if (!seals || seals.has(undefined) || seals.has(sealOf(SEALED_CAPTURE.map(column => row[column])))) continue
      wrong.push(`${page} at ${location} is not as it was read: its place, its text or what was declared of it was changed`)
    }
    if (rows.length < ROWS) return wrong
  }
}

/** Every decision reads as it did when it was made. */
function changedDecisions(store: Store, lines: readonly LogLine[]): readonly string[] {
  const told = new Set(lines.filter(line => line.command === 'judge').map(line => line.detail))
  return store.database.rows(`SELECT number, ${SEALED_DECISION.join(', ')} FROM decisions ORDER BY number`).flatMap(row => {
    const [kind, a, b] = ['kind', 'a', 'b'].map(column => textOf(row, column))
    const words = [kind, a, ...(b === undefined ? [] : ['|', b])].join(' ')
    // A line of an older Hearsay has no seal.
    const isTold = told.has(`${words} #${sealOf(SEALED_DECISION.map(column => row[column]))}`) || told.has(words)
    return isTold ? [] : [`decision ${textOf(row, 'number')} is not as it was made`]
  })
}

/** Settings that are inputs of a case: the log has a digest of each whenever it is given. */
const SETTINGS = [
  { key: 'outlets', says: 'the list of newsrooms' },
  { key: 'owners-as-one', says: 'whether newsrooms of one owner count as one' },
] as const

function isAsLogged(store: Store, lines: readonly LogLine[], key: string): boolean {
  const last = lines.findLast(line => line.command === key)
  return last === undefined || last.detail === sealOf([metaOf(store, key)])
}
