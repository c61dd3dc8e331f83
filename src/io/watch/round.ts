import { numberOf } from '../store/database.ts'
import { type Context, contextOf, type RoundOptions } from './context.ts'
import { ask, failed, guarded, keepPage, unchanged } from './look.ts'
import { lookAtSources } from './sources.ts'
import { type Watched, type WatchState, watchedOf } from './state.ts'

/** What one round did. */
export interface RoundResult {
  readonly sources: number
  readonly fetched: number
  /** Of those: pages that were there before and say something else now. */
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
  /** Pages that are known and wait for a later round. */
  readonly waiting: number
}

/** Pages that are due and looked over for those that fit into a round. */
const CONSIDERED = 10_000

/** Looks at every source, then at the pages that are due: the new ones first, the latest first. What says something new is kept as WARC. */
export async function watchRound(state: WatchState, sources: readonly string[], options: RoundOptions): Promise<RoundResult> {
  const context = contextOf(state, options)
  const { archive, aside, tally } = context
  let begun = options.now()
  try {
    await lookAtSources(sources, context)
    begun = await lookAtPages(context)
    if (aside.length > 0) {
      // Those that take long may name others that do.
      while (aside.length > 0) await Promise.all(aside.splice(0))
      begun = await lookAtPages(context)
    }
  } finally {
    archive.close()
  }
  const waiting = state.sqlite.first("SELECT count(*) AS count FROM addresses WHERE role = 'page' AND due <= ?", [begun])
  return { ...tally, waiting: numberOf(waiting, 'count') }
}

/** Looks at pages that are due and had no turn in this round; when that began, in milliseconds since 1970. */
async function lookAtPages(context: Context): Promise<number> {
  const { state, options, shares, pages } = context
  const begun = options.now()
  const due = state.sqlite
    .rows("SELECT * FROM addresses WHERE role = 'page' AND due <= ? ORDER BY checked IS NOT NULL, dated DESC, address LIMIT ?", [
      begun,
      CONSIDERED,
    ])
    .map(watchedOf)
    .filter(({ address }) => !pages.has(address))
  const taken = await shares.pages.take(due, options.most - pages.size)
  for (const { address } of taken) pages.add(address)
  await Promise.all(taken.map(page => guarded(page, context, () => lookAtPage(page, context))))
  return begun
}

async function lookAtPage(page: Watched, context: Context): Promise<void> {
  const found = await ask(page, context.options)
  if (context.options.signal.aborted) return
  if (found.is === 'failed') return failed(page, found, context)
  if (found.is === 'unchanged') return unchanged(page, {}, context)
  return keepPage(page, found, context)
}
