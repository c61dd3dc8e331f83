import type { Capture, Reading } from '../model.ts'
import { captureOf, inflated } from './captures.ts'
import { codeOf } from './errors.ts'
import { mapper } from './pool.ts'
import { withoutFailure } from './reading.ts'
import { allLoad, allPages } from './readings.ts'
import { stageVersions } from './stages.ts'
import { bytesOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'
import type { Verified } from './verify.ts'

/**
 * Every reading is what the kept text of its page gives when it is read once more, as `rebuild --all` would: a few pages at a time, whatever the size
 * of the case. A page that has no reading yet is passed over.
 */
export async function readings(store: Store, onRead: (done: number, total: number) => void): Promise<Verified> {
  const load = allLoad(store)
  const wrong: string[] = []
  let checked = 0
  for await (const again of mapper(load)(kept(store, wrong))) {
    for (const reading of again) wrong.push(...unlike(store, reading))
    checked += again.length
    onRead(checked, load.pages)
  }
  return { name: 'readings', checked, wrong: [...wrong, ...ofNoPage(store)], remarks: [] }
}

/** What was captured of each page; a page of which it cannot be taken out again is `wrong`. */
function* kept(store: Store, wrong: string[]): Generator<Capture> {
  for (const page of allPages(store)) {
    const capture = undamaged(() => captureOf(store, page))
    if (capture) yield capture
    else wrong.push(`${page} cannot be read once more: what was kept of it is damaged`)
  }
}

function unlike(store: Store, again: Reading): readonly string[] {
  const row = store.database.first('SELECT stages, deflated FROM readings WHERE page = ?', [again.id])
  if (!row) return []
  const held = undamaged(() => inflated(bytesOf(row, 'deflated')))
  if (held !== undefined && (held === JSON.stringify(again) || isFailedAsBefore(held, again))) return []
  const name = `the reading of ${again.id} at ${again.locations[0]}`
  return [
    textOf(row, 'stages') === stageVersions().map
      ? `${name} is not what its text gives: \`hearsay rebuild --all\` makes it anew`
      : `${name} is by another version of Hearsay, and not what this one gives: \`hearsay rebuild\` makes it anew`,
  ]
}

/** A page on which Hearsay fails need not fail in the same words: they may tell of the memory or the time that there was. */
function isFailedAsBefore(held: string, again: Reading): boolean {
  const bare = withoutFailure(again)
  if (bare === again) return false
  const before = undamaged((): Reading => JSON.parse(held))
  return before?.problems !== undefined && JSON.stringify(withoutFailure(before)) === JSON.stringify(bare)
}

/** Readings of pages that the case has not: they would be weighed, too. */
function ofNoPage(store: Store): readonly string[] {
  return store.database
    .rows('SELECT page FROM readings WHERE NOT EXISTS (SELECT 1 FROM captures WHERE captures.page = readings.page) ORDER BY page')
    .map(row => `there is a reading of ${textOf(row, 'page')}, and no such page: \`hearsay rebuild --all\` lets it go`)
}

/** What cannot be unpacked or parsed is undefined; what the database itself has to say is thrown. */
function undamaged<Result>(take: () => Result): Result | undefined {
  try {
    return take()
  } catch (error) {
    if (/^(?:SQLITE|POSTGRES)_/.test(codeOf(error))) throw error
    return undefined
  }
}
