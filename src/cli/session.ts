import { isSettled, unfinishedPaths } from '../io/state.ts'
import { explained, openStore, type Store } from '../io/store.ts'
import { tell } from './output.ts'
import { showProgress } from './progress.ts'

/** Opens a case file, hands it to `work`, closes it; what SQLite has to say becomes a sentence that a person can act on. */
export async function withStore<Result>(
  file: string,
  options: { readonly create?: boolean },
  work: (store: Store) => Promise<Result> | Result,
): Promise<Result> {
  const store = openStore(file, options)
  try {
    return await work(store)
  } catch (error) {
    throw explained(file, error)
  } finally {
    store.sqlite.close()
  }
}

/** The same for commands that show a case: where a run was cut off before its end, the case is brought up to date first. */
export function withCase<Result>(file: string, work: (store: Store) => Promise<Result> | Result): Promise<Result> {
  return withStore(file, {}, async store => {
    const unfinished = unfinishedPaths(store)
    if (unfinished.length > 0)
      tell(`An earlier run was cut off while it read ${unfinished.join(', ')}: \`hearsay rebuild --case ${file}\` carries on.`)
    if (!isSettled(store)) {
      const { bringUpToDate } = await import('../io/case.ts')
      const progress = showProgress(false)
      await bringUpToDate(store, { onStep: progress.onStep })
      progress.done()
    }
    return work(store)
  })
}

/** Runs `work` with a signal that the first Ctrl-C (or SIGTERM) raises; the second one ends the process at once. */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController()
  const raise = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', raise)
  process.on('SIGTERM', raise)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', raise)
    process.off('SIGTERM', raise)
  }
}
