import { numberOf, textOf } from '../store/database.ts'
import type { WatchState } from '../watch/state.ts'

/** Somebody who wants to hear of news: a program, another machine. */
export interface Hook {
  /** Tells it from the others, from run to run. */
  readonly name: string
  /** Hands over one delivery; throws with the reason in words where that failed. */
  readonly deliver: (id: string, body: string, signal: AbortSignal) => Promise<void>
}

/** A delivery that failed is tried again after this, then after twice, four times as long, up to `SLOWEST`; after `TRIES` it is let go. */
const AFTER_FAILURE = 60_000
const SLOWEST = 6 * 3600_000
const TRIES = 12

/**
 * Hands every hook what it has not got, in order; what fails waits for a later time, and what comes after it waits with it. A delivery is marked only
 * after it went well, so that after a crash it may come twice, with the same id, but is never lost.
 */
export async function deliverAll(
  { sqlite }: WatchState,
  hooks: readonly Hook[],
  { now, signal, note }: { readonly now: () => number; readonly signal: AbortSignal; readonly note: (message: string) => void },
): Promise<void> {
  for (const hook of hooks) {
    for (const row of sqlite.rows('SELECT * FROM outbox WHERE hook = ? ORDER BY number', [hook.name])) {
      if (numberOf(row, 'due') > now() || signal.aborted) break
      const number = numberOf(row, 'number')
      try {
        await hook.deliver(textOf(row, 'id')!, textOf(row, 'body')!, signal)
        sqlite.run('DELETE FROM outbox WHERE number = ?', [number])
      } catch (error) {
        if (signal.aborted) break
        const attempts = numberOf(row, 'attempts') + 1
        const reason = error instanceof Error ? error.message : String(error)
        if (attempts >= TRIES) {
          note(`${hook.name}: failed ${attempts} times (${reason}); this delivery is let go`)
          sqlite.run('DELETE FROM outbox WHERE number = ?', [number])
          continue
        }
        note(`${hook.name}: failed (${reason}); it is tried again later`)
        const due = now() + Math.min(AFTER_FAILURE * 2 ** (attempts - 1), SLOWEST)
        sqlite.run('UPDATE outbox SET attempts = ?, due = ? WHERE number = ?', [attempts, due, number])
        break
      }
    }
  }
}
