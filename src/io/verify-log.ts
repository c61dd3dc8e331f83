import { placeOf, SEALED_CAPTURE, SEALED_DECISION, sealedDecision, sealOf } from './seal.ts'
import { textOf } from './store/database.ts'
import { chained, type LogLine } from './store/log.ts'
import { metaOf, type Store } from './store/store.ts'
import type { Verified } from './verify.ts'

/** Every line of the log follows from the one before, the first one from nothing. `head`: a digest that the log had earlier. */
export function chain(lines: readonly LogLine[], head: string | undefined): Verified {
  const wrong: string[] = []
  let before: string | undefined
  for (const line of lines) {
    const name = `line ${line.number} of the log (${line.at})`
    if (line.chain === undefined) wrong.push(`${name} is not chained to the one before: no Hearsay wrote it`)
    else if (line.chain !== chained(before, line) || `${line.at}${line.command}`.includes('\n'))
      wrong.push(`${name} was changed, or one before it is missing`)
    before = line.chain
  }
  if (head !== undefined && !lines.some(line => line.chain === head))
    wrong.push(`no line of the log has the digest ${head}: its end was taken off, or it is another case`)
  return { name: 'log', checked: lines.length, wrong, remarks: [] }
}

/** The pages, decisions and settings of the case are those that the log tells of, as it tells of them: no more, no fewer. */
export function history(store: Store, lines: readonly LogLine[]): Verified {
  const parts = [captures(store, lines), decisions(store, lines)]
  return {
    name: 'history',
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    wrong: [
      ...parts.flatMap(({ wrong }) => wrong),
      ...SETTINGS.flatMap(({ key, says }) => (isAsLogged(store, lines, key) ? [] : [`${says} is not the one that was given`])),
    ],
    remarks: [],
  }
}

type Part = Pick<Verified, 'checked' | 'wrong'>

/** Page and place → the last seal that the log has of it, of those that nobody took out afterwards. */
function toldPlaces(lines: readonly LogLine[]): Map<string, string> {
  const told = new Map<string, string>()
  const removed = new Set<string>()
  // From the end on, so that the last word on a place comes first.
  for (const { command, detail } of lines.toReversed()) {
    if (command === 'remove') for (const page of detail.split(' ')) removed.add(page)
    if (command !== 'captured') continue
    for (const word of detail.split(' ').reverse()) {
      const [place = '', seal = ''] = word.split('=')
      if (!removed.has(pageIn(place)) && !told.has(place)) told.set(place, seal)
    }
  }
  return told
}

function pageIn(place: string): string {
  return place.split('@', 1)[0]!
}

/** Rows read at a time. */
const ROWS = 500

/** Every place of every page, and what was captured and declared there, is as the log tells. */
function captures(store: Store, lines: readonly LogLine[]): Part {
  const told = toldPlaces(lines)
  const wrong: string[] = []
  let checked = 0
  for (let [page, location] = ['', '']; ; ) {
    const rows = store.database.rows(
      `SELECT ${SEALED_CAPTURE.join(', ')} FROM captures WHERE page > ?1 OR (page = ?1 AND location > ?2) ORDER BY page, location LIMIT ${ROWS}`,
      [page, location],
    )
    for (const row of rows) {
      page = textOf(row, 'page') ?? ''
      location = textOf(row, 'location') ?? ''
      const place = placeOf(page, location)
      const seal = told.get(place)
      told.delete(place)
      if (seal === undefined) wrong.push(`${page} at ${location} is there, and the log does not say that it was read`)
      else if (seal !== sealOf(SEALED_CAPTURE.map(column => row[column])))
        wrong.push(`${page} at ${location} is not as it was read: its text or what was declared of it was changed`)
    }
    checked += rows.length
    if (rows.length < ROWS) return { checked, wrong: [...wrong, ...gone(store, told.keys())] }
  }
}

/** Places of which the log tells and that the case has not. Of their locations there is only a digest. */
function gone(store: Store, places: Iterable<string>): readonly string[] {
  return Array.from(places, place => {
    const page = pageIn(place)
    const isThere = store.database.first('SELECT 1 FROM captures WHERE page = ? LIMIT 1', [page]) !== undefined
    return `${isThere ? `a place of ${page}` : page} was read and is gone, and nobody took it out`
  })
}

/** Every decision is there under its number and reads as it did when it was made; one that takes another back, too. */
function decisions(store: Store, lines: readonly LogLine[]): Part {
  const rows = store.database.rows(`SELECT ${SEALED_DECISION.join(', ')} FROM decisions ORDER BY number`)
  const made = byNumber(rows.map(sealedDecision))
  const judged = lines.filter(line => line.command === 'judge').map(line => line.detail)
  const told = byNumber(judged)
  return {
    checked: rows.length,
    wrong: [
      ...judged.flatMap(words => {
        const [number, held] = [numberIn(words), made.get(numberIn(words))]
        if (held === undefined) return [`decision ${wordsIn(words)} is gone`]
        return held === words ? [] : [`decision ${number} is not as it was made`]
      }),
      ...[...made].flatMap(([number, words]) =>
        told.has(number) ? [] : [`decision ${wordsIn(words)} is there, and the log does not tell of it`],
      ),
    ],
  }
}

function byNumber(sealed: readonly string[]): ReadonlyMap<string, string> {
  return new Map(sealed.map(words => [numberIn(words), words]))
}

function numberIn(sealed: string): string {
  return sealed.split(' ', 1)[0]!
}

/** A decision as the log tells of it, for people: '2 (undo 1)'. */
function wordsIn(sealed: string): string {
  return sealed.replace(/^(\S+) ([\s\S]*) #[0-9a-f]{16}$/, '$1 ($2)')
}

/** Settings that are inputs of a case: the log has a digest of each whenever it is given. */
const SETTINGS = [
  { key: 'outlets', says: 'the list of newsrooms' },
  { key: 'owners-as-one', says: 'whether newsrooms of one owner count as one' },
] as const

function isAsLogged(store: Store, lines: readonly LogLine[], key: string): boolean {
  const last = lines.findLast(line => line.command === key)
  const held = metaOf(store, key)
  return last === undefined ? held === undefined : held !== undefined && last.detail === sealOf([held])
}
