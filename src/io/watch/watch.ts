import { newsFeed } from '../../present/news/atom.ts'
import { newsOf, toldOf } from '../../present/news/news.ts'
import { bringUpToDate, type RunOptions, readInto } from '../case.ts'
import { deliverAll, type Hook } from '../hooks/hooks.ts'
import { caseOf } from '../lists.ts'
import { revisionOf, type Store } from '../store/store.ts'
import { writeWhole, writing } from '../whole-file.ts'
import type { RoundOptions } from './context.ts'
import { keepNews, latestNews, toldBefore } from './news.ts'
import { type RoundResult, watchRound } from './round.ts'
import { addSources } from './sources.ts'
import { setArchive, unreadArchives, type WatchState } from './state.ts'

export interface TurnOptions extends RoundOptions {
  readonly hooks: readonly Hook[]
  /** The file that news are also written to as an Atom feed. */
  readonly atom?: string
  readonly reading: RunOptions
}

/** Entries of the Atom feed. */
const ENTRIES = 200

/**
 * One look at everything: fetch what is new, read it into the case, note the news, hand them on. Each step is kept before the next begins, so that a
 * run that is killed anywhere goes on from there. Gives nothing where it was stopped before its end.
 */
export async function watchTurn(
  store: Store,
  state: WatchState,
  sources: readonly string[],
  options: TurnOptions,
): Promise<RoundResult | undefined> {
  const { signal, now, hooks } = options
  if (!toldBefore(state)) {
    // What is in the case when it comes under watch is no news.
    await bringUpToDate(store, options.reading)
    keepNews(state, toldOf(caseOf(store)), revisionOf(store), [], isoOf(now()), [])
  }
  addSources(state, sources, now())
  const round = await watchRound(state, sources, options)
  if (signal.aborted) return undefined
  const archives = unreadArchives(state)
  if (archives.length > 0) await readInto(store, archives, options.reading)
  else await bringUpToDate(store, options.reading)
  for (const file of archives) setArchive(state, file, 'read')
  noteNews(store, state, options)
  await deliverAll(state, hooks, options)
  return round
}

/** What the case says that it did not say when news were last told. */
function noteNews(store: Store, state: WatchState, { now, hooks, atom }: TurnOptions): void {
  const before = toldBefore(state)!
  const revision = revisionOf(store)
  if (before.revision !== revision) {
    const file = caseOf(store)
    const names = hooks.map(hook => hook.name)
    keepNews(state, toldOf(file), revision, newsOf(before.told, file), isoOf(now()), names)
  }
  if (atom === undefined) return
  const feed = newsFeed(latestNews(state, ENTRIES), { name: store.file, id: store.file, now: isoOf(now()) })
  // Whoever reads the feed at this moment gets the old one whole, or the new one.
  writing(atom, () => writeWhole(atom, feed))
}

function isoOf(time: number): string {
  return new Date(time).toISOString()
}
