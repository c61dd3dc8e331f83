import { textOf } from './store/database.ts'
import { metaOf, revisionOf, type Store } from './store/store.ts'

/** Paths whose reading was begun and has not come to its end. */
export function unfinishedPaths(store: Store): readonly string[] {
  return store.database.rows('SELECT path FROM intakes ORDER BY number').map(row => textOf(row, 'path') ?? '')
}

/** Whether the lists follow from the pages, by whatever version of the fold; false while a run was cut off before its fold. */
export function isSettled(store: Store): boolean {
  const revision = metaOf(store, 'folded')?.split(' ').at(-1) ?? '0'
  return (
    revision === String(revisionOf(store)) &&
    store.database.first('SELECT 1 FROM captures WHERE NOT EXISTS (SELECT 1 FROM readings WHERE readings.page = captures.page) LIMIT 1') ===
      undefined
  )
}
