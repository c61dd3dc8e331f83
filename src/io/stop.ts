import { EXIT, UserError } from './errors.ts'

/** Throws where a run is asked to end. */
export function stopIfAsked({ signal }: { readonly signal?: AbortSignal }): void {
  if (signal?.aborted)
    throw new UserError('Stopped. What was read so far is kept: `hearsay rebuild` carries on, `hearsay show` shows it.', EXIT.interrupted)
}
