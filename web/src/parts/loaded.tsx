import type { ComponentChildren } from 'preact'
import type { Loading } from '../load.ts'

/** A screen that is loading, failed, or here. */
export function Loaded<View>({ of, children }: { readonly of: Loading<View>; readonly children: (view: View) => ComponentChildren }) {
  if (of.is === 'loading')
    return (
      <div class="loading" role="status">
        <span class="bar" />
        Loading
      </div>
    )
  if (of.is === 'error')
    return (
      <div class="failed" role="alert">
        <h2>This could not be shown</h2>
        <p>{of.error}</p>
        <p>
          <a href="/">To the board</a>
        </p>
      </div>
    )
  return <>{children(of.view)}</>
}
