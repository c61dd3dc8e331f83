import { useEffect, useState } from 'preact/hooks'

/** Where the reader is: the path in parts, and the query. */
export interface Place {
  readonly path: string
  readonly parts: readonly string[]
  readonly query: URLSearchParams
}

function here(): Place {
  return {
    path: location.pathname,
    parts: location.pathname.split('/').filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(location.search),
  }
}

const MOVED = 'hearsay-moved'

/** Goes to an address of the workbench without loading the page anew. */
export function go(address: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', address)
  else {
    history.pushState(null, '', address)
    scrollTo(0, 0)
  }
  dispatchEvent(new Event(MOVED))
}

/** The place, followed as it changes. Links to our own addresses are followed within the page. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here)
  useEffect(() => {
    const moved = (): void => setPlace(here())
    const clicked = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented
      if (
        !link ||
        !isPlain ||
        link.target ||
        link.hasAttribute('download') ||
        link.origin !== location.origin ||
        link.hasAttribute('data-outside')
      )
        return
      if (link.pathname === location.pathname && link.search === location.search && link.hash) return
      event.preventDefault()
      go(link.pathname + link.search + link.hash)
    }
    addEventListener('popstate', moved)
    addEventListener(MOVED, moved)
    document.addEventListener('click', clicked)
    return () => {
      removeEventListener('popstate', moved)
      removeEventListener(MOVED, moved)
      document.removeEventListener('click', clicked)
    }
  }, [])
  return place
}

/** The place with one field of the query set, or taken out where the value is empty. */
export function withQuery(place: Place, name: string, value: string): string {
  const query = new URLSearchParams(place.query)
  if (value) query.set(name, value)
  else query.delete(name)
  const text = query.toString()
  return text ? `${place.path}?${text}` : place.path
}
