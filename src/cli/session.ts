import type { Step } from '../io/case.ts'
import { EXIT } from '../io/errors.ts'
import { keepOwnersAsOne } from '../io/outlets.ts'
import { shellWord } from '../io/shell-word.ts'
import { isSettled, unfinishedPaths } from '../io/state.ts'
import { explained, openStore, type Store } from '../io/store/store.ts'
import type { OwnersOptions } from './options.ts'
import { tell } from './output.ts'
import { type Progress, showProgress } from './progress.ts'

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
    store.database.close()
  }
}

/** The same for commands that show a case: where a run was cut off before its end, the case is brought up to date first. */
export function withCase<Result>(file: string, work: (store: Store) => Promise<Result> | Result): Promise<Result> {
  return withStore(file, {}, async store => {
    const unfinished = unfinishedPaths(store)
    if (unfinished.length > 0)
      tell(
        `An earlier run was cut off while it read ${unfinished.join(', ')}: \`hearsay rebuild --case ${shellWord(store.name)}\` carries on.`,
      )
    if (!isSettled(store)) {
      const { bringUpToDate } = await import('../io/case.ts')
      const progress = showProgress(false)
      await bringUpToDate(store, { onStep: progress.onStep })
      progress.done()
    }
    return work(store)
  })
}

/** Keeps with a case whether newsrooms of one owner count as one, where the command line says so. */
export async function countOwners(options: OwnersOptions & { readonly case: string }): Promise<void> {
  const { ownersAsOne } = options
  if (ownersAsOne !== undefined) await withStore(options.case, {}, store => keepOwnersAsOne(store, ownersAsOne))
}

export interface Interruption {
  readonly signal: AbortSignal
  /** Hands Ctrl-C back to the system: the process then ends at once, even within one long step. */
  readonly release: () => void
}

/** Runs `work` with a signal that the first Ctrl-C (or SIGTERM) raises; the second one ends the process at once. */
export async function interruptible<Result>(work: (interruption: Interruption) => Promise<Result>): Promise<Result> {
  const stop = new AbortController()
  const raise = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted)
    stop.abort()
  }
  const release = (): void => {
    process.off('SIGINT', raise)
    process.off('SIGTERM', raise)
  }
  process.on('SIGINT', raise)
  process.on('SIGTERM', raise)
  try {
    return await work({ signal: stop.signal, release })
  } finally {
    release()
  }
}

/** What a run reports to: the progress, and before a step that cannot be stopped half-way the end of our own handling of Ctrl-C. */
export function stepsOf(
  progress: Progress,
  { signal, release }: Interruption,
): { readonly signal: AbortSignal; readonly onStep: (step: Step) => void } {
  return {
    signal,
    onStep: step => {
      if (step.stage === 'investigating' && !step.aside && !signal.aborted) release()
      progress.onStep(step)
    },
  }
}
