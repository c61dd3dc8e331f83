import type { Reading } from '../model.ts'
import { deflated, inflated, locationsOf } from './captures.ts'
import { bytesOf, numberOf, textOf } from './sqlite.ts'
import { type Store, touch } from './store.ts'

/** Pages without a reading by these map stages, in order of id: never read, read by an older Hearsay, or captured at a further location since. */
export function unreadPages(store: Store, stages: string): readonly string[] {
  return store.sqlite
    .rows(
      'SELECT DISTINCT page FROM captures WHERE NOT EXISTS (SELECT 1 FROM readings WHERE readings.page = captures.page AND stages = ?) ORDER BY page',
      [stages],
    )
    .map(row => textOf(row, 'page') ?? '')
}

/** How much source text those pages have, for deciding how to share the work. */
export function charactersToMap(store: Store, stages: string): number {
  const row = store.sqlite.first(
    `SELECT sum(characters) AS sum FROM contents WHERE id IN (
       SELECT content FROM captures WHERE NOT EXISTS (SELECT 1 FROM readings WHERE readings.page = captures.page AND stages = ?))`,
    [stages],
  )
  return numberOf(row, 'sum')
}

/** Keeps readings, in one transaction. The reading of a page that was removed meanwhile is let go. */
export function addReadings(store: Store, readings: readonly Reading[], stages: string): void {
  const { sqlite } = store
  sqlite.transaction(() => {
    for (const reading of readings) {
      if (!sqlite.first('SELECT 1 FROM captures WHERE page = ? LIMIT 1', [reading.id])) continue
      sqlite.run('INSERT OR REPLACE INTO readings (page, stages, deflated) VALUES (?, ?, ?)', [
        reading.id,
        stages,
        deflated(JSON.stringify(reading)),
      ])
    }
    touch(store)
  })
}

/** All readings in order of page id, each with every location of its page. */
export function allReadings(store: Store): readonly Reading[] {
  const locations = locationsOf(store)
  const readings: Reading[] = []
  let last = ''
  while (true) {
    const rows = store.sqlite.rows('SELECT page, deflated FROM readings WHERE page > ? ORDER BY page LIMIT 200', [last])
    for (const row of rows) {
      const reading: Reading = JSON.parse(inflated(bytesOf(row, 'deflated')))
      readings.push({ ...reading, locations: locations.get(reading.id) ?? reading.locations })
    }
    const end = rows.at(-1)
    if (!end) return readings
    last = textOf(end, 'page') ?? ''
  }
}
