import { useEffect, useState } from 'preact/hooks'
import type { ErrorView } from '../../src/server/views/shapes.ts'

/** What a screen shows: still loading, an error in one sentence, or the view. */
export type Loading<View> =
  | { readonly is: 'loading' }
  | { readonly is: 'error'; readonly error: string }
  | { readonly is: 'here'; readonly view: View }

const CHANGED = 'hearsay-changed'
const kept = new Map<string, unknown>()
const KEPT = 60

/** Fetches a JSON twin. Throws an Error whose message is one sentence. */
export async function fetchView<View>(address: string, options: RequestInit = {}): Promise<View> {
  const response = await fetch(address, { ...options, headers: { accept: 'application/json', ...options.headers } }).catch(() => undefined)
  if (!response) throw new Error('The workbench does not answer: is `hearsay serve` still running?')
  const body = (await response.json().catch(() => ({}))) as View | ErrorView
  if (!response.ok) throw new Error('error' in (body as object) ? (body as ErrorView).error : `The workbench answered ${response.status}.`)
  return body as View
}

/** The view at an address, from memory where it was seen before, and fetched anew when the case has changed. */
export function useView<View>(address: string): Loading<View> {
  const [state, setState] = useState<{ readonly address: string; readonly loading: Loading<View> }>({
    address: '',
    loading: { is: 'loading' },
  })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const changed = (): void => setTurn(before => before + 1)
    addEventListener(CHANGED, changed)
    return () => removeEventListener(CHANGED, changed)
  }, [])
  useEffect(() => {
    let isCurrent = true
    const show = (loading: Loading<View>): void => {
      if (isCurrent) setState({ address, loading })
    }
    if (kept.has(address)) show({ is: 'here', view: kept.get(address) as View })
    else
      fetchView<View>(address).then(
        view => {
          keep(address, view)
          show({ is: 'here', view })
        },
        (error: Error) => show({ is: 'error', error: error.message }),
      )
    return () => {
      isCurrent = false
    }
  }, [address, turn])
  return state.address === address ? state.loading : kept.has(address) ? { is: 'here', view: kept.get(address) as View } : { is: 'loading' }
}

function keep(address: string, view: unknown): void {
  kept.delete(address)
  kept.set(address, view)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
}

/** Forgets all views: the case is another one now. */
export function caseChanged(): void {
  kept.clear()
  dispatchEvent(new Event(CHANGED))
}

const token = (): string => document.querySelector<HTMLMetaElement>('meta[name=hearsay-token]')?.content ?? ''

/** Told to the page when a change of the case has begun. */
export const RUNNING = 'hearsay-running'

/** Asks for a change of the case. */
export async function send<View>(address: string, body: FormData | object): Promise<View> {
  const isForm = body instanceof FormData
  const view = await fetchView<View>(address, {
    method: 'POST',
    headers: { 'x-hearsay-token': token(), ...(!isForm && { 'content-type': 'application/json' }) },
    body: isForm ? body : JSON.stringify(body),
  })
  dispatchEvent(new Event(RUNNING))
  return view
}
