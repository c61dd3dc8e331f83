import { useState } from 'preact/hooks'
import type { JudgedView } from '../../../src/server/views/shapes.ts'
import { send } from '../load.ts'

/** A decision as it is sent; the server writes it down by places that stay when the case grows. */
export interface Decision {
  readonly kind: JudgedView['kind'] | 'undo'
  readonly a?: string
  readonly b?: string
  readonly note?: string
  readonly address?: string
  readonly number?: number
}

/** Sends decisions; the screens follow when the case is up to date. What went wrong is a sentence. */
export function useJudge(): readonly [judge: (decision: Decision) => Promise<void>, error: string | undefined] {
  const [error, setError] = useState<string>()
  const judge = async (decision: Decision): Promise<void> => {
    setError(undefined)
    await send('/judgements.json', decision).catch((failure: Error) => setError(failure.message))
  }
  return [judge, error]
}

/** Decisions that stand, each with the button that takes it back. */
export function Decided({ judged, judge }: { readonly judged: readonly JudgedView[]; readonly judge: (decision: Decision) => void }) {
  if (judged.length === 0) return null
  return (
    <ul class="decided" aria-label="Decisions that stand">
      {judged.map(({ number, message, claims, applies }) => (
        <li key={number} class={applies ? '' : 'idle'}>
          <span dir="auto">{message}</span>{' '}
          {claims.map(claim => (
            <a key={claim.id} href={`/claims/${claim.id}`} dir="auto" class="other">
              {claim.text}
            </a>
          ))}{' '}
          <button type="button" class="quiet" data-undo onClick={() => judge({ kind: 'undo', number })}>
            take back
          </button>
        </li>
      ))}
    </ul>
  )
}

export function JudgeError({ error }: { readonly error: string | undefined }) {
  if (error === undefined) return null
  return (
    <p class="failed" role="alert">
      {error}
    </p>
  )
}
