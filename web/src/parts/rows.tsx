import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fetchView } from '../load.ts'

const CHUNK = 40
const BEYOND = 8

interface RowsOf<Item> {
  readonly offset: number
  readonly total: number
  readonly items: readonly Item[]
}

/**
 * A list of any length: only the rows in sight are in the page, and their records are fetched as they come near. All rows are of one height, which
 * the style sheet sets in `--row` (pixels) for each width of screen. `j` and `k` go from row to row.
 */
export function Rows<View, Item extends { readonly id: string }>(props: {
  readonly address: (offset: number, limit: number) => string
  readonly read: (view: View) => RowsOf<Item>
  readonly row: (item: Item, at: number) => ComponentChildren
  readonly name: string
  readonly none: ComponentChildren
}) {
  const { address, read, row, name, none } = props
  const list = useRef<HTMLOListElement>(null)
  const [chunks, setChunks] = useState<ReadonlyMap<number, readonly Item[]>>(new Map())
  const [total, setTotal] = useState<number>()
  const [error, setError] = useState<string>()
  const [window, setWindow] = useState({ first: 0, last: 30, height: 120 })
  const asked = useRef(new Set<string>())
  const base = address(0, CHUNK)

  // Another list altogether: what was fetched for the old one is let go, an answer that is still on its way too.
  useEffect(() => {
    asked.current = new Set()
    setChunks(new Map())
    setTotal(undefined)
    setError(undefined)
    const changed = (): void => {
      asked.current = new Set()
      setChunks(new Map())
      setTotal(undefined)
    }
    addEventListener('hearsay-changed', changed)
    return () => removeEventListener('hearsay-changed', changed)
  }, [base])

  useLayoutEffect(() => {
    const measure = (): void => {
      const element = list.current
      if (!element) return
      const height = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 120
      const top = element.getBoundingClientRect().top
      const first = Math.max(0, Math.floor(-top / height) - BEYOND)
      const last = Math.ceil((innerHeight - top) / height) + BEYOND
      setWindow(before => (before.first === first && before.last === last && before.height === height ? before : { first, last, height }))
    }
    measure()
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    return () => {
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
    }
  }, [total])

  useEffect(() => {
    const end = total === undefined ? 1 : Math.min(total, window.last)
    for (let at = Math.floor(window.first / CHUNK) * CHUNK; at < end; at += CHUNK) {
      const own = address(at, CHUNK)
      const turn = asked.current
      if (turn.has(own)) continue
      turn.add(own)
      fetchView<View>(own).then(
        view => {
          if (asked.current !== turn) return
          const { items, total: all } = read(view)
          setTotal(all)
          setChunks(before => new Map(before).set(at, items))
        },
        (failure: Error) => setError(failure.message),
      )
    }
  }, [window, total, base, chunks, address, read])

  if (error !== undefined)
    return (
      <p class="failed" role="alert">
        {error}
      </p>
    )
  if (total === 0) return <div class="empty">{none}</div>
  const shown: ComponentChildren[] = []
  for (let at = window.first; at < Math.min(total ?? 0, window.last); at += 1) {
    const start = Math.floor(at / CHUNK) * CHUNK
    const item = chunks.get(start)?.[at - start]
    shown.push(
      <li key={item?.id ?? at} aria-setsize={total} aria-posinset={at + 1} style={{ transform: `translateY(${at * window.height}px)` }}>
        {item ? row(item, at) : <span class="waiting" />}
      </li>,
    )
  }
  return (
    <ol
      class="rows"
      ref={list}
      aria-label={name}
      aria-busy={total === undefined}
      style={{ height: `${(total ?? 6) * window.height}px` }}
      data-rows
    >
      {shown}
    </ol>
  )
}
