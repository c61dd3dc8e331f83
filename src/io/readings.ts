import type { Reading } from '../model.ts'
import { deflated } from './captures.ts'
import type { Load } from './pool.ts'
import { numberOf, textOf } from './store/database.ts'
import { type Store, touch } from './store/store.ts'

/** Which pages are meant, as a condition on rows of `captures` with its values. */
interface Meant {
  readonly where: string
  readonly values: readonly string[]
}

const ALL: Meant = { where: '1 = 1', values: [] }
/** Pages without a reading by these map stages: never read, read by an older Hearsay, or captured at a further location since. */
const unread = (stages: string): Meant => ({
  where: 'NOT EXISTS (SELECT 1 FROM readings WHERE readings.page = captures.page AND stages = ?)',
  values: [stages],
})

export const unreadPages = (store: Store, stages: string): Generator<string> => pagesMeant(store, unread(stages))
export const unreadLoad = (store: Store, stages: string): Load => loadMeant(store, unread(stages))
export const allPages = (store: Store): Generator<string> => pagesMeant(store, ALL)
export const allLoad = (store: Store): Load => loadMeant(store, ALL)

/** Pages listed at a time. */
const LISTED = 5_000

/** In order of id. They are asked for as they are taken, so that a large case is not listed in memory. */
function* pagesMeant(store: Store, { where, values }: Meant): Generator<string> {
  for (let last = ''; ; ) {
    const rows = store.database.rows(`SELECT DISTINCT page FROM captures WHERE page > ? AND ${where} ORDER BY page LIMIT ${LISTED}`, [
      last,
      ...values,
    ])
    for (const row of rows) yield textOf(row, 'page') ?? ''
    const end = rows.at(-1)
    if (!end) return
    last = textOf(end, 'page') ?? ''
  }
}

/** How many they are, and how much source text they have, for deciding how to share the work. */
function loadMeant(store: Store, { where, values }: Meant): Load {
  const pages = store.database.first(`SELECT count(DISTINCT page) AS pages FROM captures WHERE ${where}`, values)
  const characters = store.database.first(
    `SELECT sum(characters) AS characters FROM contents WHERE id IN (SELECT content FROM captures WHERE ${where})`,
    values,
  )
  return { pages: numberOf(pages, 'pages'), characters: numberOf(characters, 'characters') }
}

export function hasReading(store: Store, page: string, stages: string): boolean {
  return store.database.first('SELECT 1 FROM readings WHERE page = ? AND stages = ?', [page, stages]) !== undefined
}

/** Keeps readings, in one transaction. The reading of a page that was removed meanwhile is let go. */
export function addReadings(store: Store, readings: readonly Reading[], stages: string): void {
  const { database } = store
  const packed = readings.map(reading => [reading.id, stages, deflated(JSON.stringify(reading))] as const)
  database.transaction(() => {
    for (const [page, ...values] of packed) {
      if (!database.first('SELECT 1 FROM captures WHERE page = ? LIMIT 1', [page])) continue
      database.run(
        `INSERT INTO readings (page, stages, deflated) VALUES (?, ?, ?)
         ON CONFLICT (page) DO UPDATE SET stages = excluded.stages, deflated = excluded.deflated`,
        [page, ...values],
      )
    }
    touch(store)
  }, 'beside')
}
