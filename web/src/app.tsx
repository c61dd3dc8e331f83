import { useEffect, useRef, useState } from 'preact/hooks'
import { Drop } from './parts/drop.tsx'
import { Help } from './parts/help.tsx'
import { useTheme } from './parts/theme.ts'
import { go, type Place, usePlace } from './router.ts'
import { BoardScreen } from './screens/board.tsx'
import { ClaimScreen } from './screens/claim.tsx'
import { CompareScreen } from './screens/compare.tsx'
import { ConflictsScreen } from './screens/conflicts.tsx'
import { ExportScreen } from './screens/export.tsx'
import { GraphScreen } from './screens/graph.tsx'
import { JudgementsScreen } from './screens/judgements.tsx'
import { PageScreen } from './screens/page.tsx'
import { PartiesScreen, PartyScreen } from './screens/parties.tsx'
import { SearchScreen } from './screens/search.tsx'
import { StoryScreen } from './screens/story.tsx'
import { TimelineScreen } from './screens/timeline.tsx'

/** The workbench: a bar on top, and one screen for each address. */
export function App() {
  const place = usePlace()
  const [isHelpOpen, setHelp] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  useKeys(
    place,
    () => search.current?.focus(),
    () => setHelp(open => !open),
  )
  // Who moves by keyboard or screen reader is told that the screen is another one.
  useEffect(() => {
    if (document.activeElement === document.body || !document.activeElement) main.current?.focus({ preventScroll: true })
  }, [place.path])
  return (
    <>
      <a class="skip" href="#main">
        Skip to the screen
      </a>
      <TopBar place={place} search={search} onHelp={() => setHelp(true)} />
      <Drop />
      <main id="main" ref={main} tabIndex={-1}>
        <Screen place={place} />
      </main>
      {isHelpOpen && <Help onClose={() => setHelp(false)} />}
    </>
  )
}

function Screen({ place }: { readonly place: Place }) {
  const [first, id = '', part] = place.parts
  switch (first) {
    case undefined:
      return <BoardScreen />
    case 'stories':
      if (part === 'graph') return <GraphScreen story={id} place={place} />
      if (part === 'timeline') return <TimelineScreen story={id} />
      if (part === 'conflicts') return <ConflictsScreen story={id} />
      return <StoryScreen story={id} place={place} />
    case 'claims':
      return part === 'compare' ? <CompareScreen claim={id} place={place} /> : <ClaimScreen claim={id} />
    case 'pages':
      return <PageScreen page={id} at={Number(place.query.get('at') ?? Number.NaN)} />
    case 'parties':
      return id === '' ? <PartiesScreen place={place} /> : <PartyScreen party={id} />
    case 'judgements':
      return <JudgementsScreen />
    case 'search':
      return <SearchScreen place={place} />
    case 'export':
      return <ExportScreen />
    default:
      return (
        <div class="failed" role="alert">
          <h1>There is nothing at this address</h1>
          <p>
            <a href="/">To the board</a>
          </p>
        </div>
      )
  }
}

function TopBar({
  place,
  search,
  onHelp,
}: {
  readonly place: Place
  readonly search: { current: HTMLInputElement | null }
  readonly onHelp: () => void
}) {
  const [theme, turnTheme] = useTheme()
  const link = (address: string, words: string, first: string | undefined) => (
    <a href={address} aria-current={place.parts[0] === first ? 'page' : undefined}>
      {words}
    </a>
  )
  return (
    <header class="top">
      <a class="wordmark" href="/">
        Hearsay
      </a>
      <nav aria-label="Screens">
        {link('/', 'Board', undefined)}
        {link('/parties', 'People & outlets', 'parties')}
        {link('/judgements', 'Decisions', 'judgements')}
        {link('/export', 'Export', 'export')}
      </nav>
      <form
        role="search"
        onSubmit={event => {
          event.preventDefault()
          const words = search.current?.value.trim() ?? ''
          if (words) go(`/search?q=${encodeURIComponent(words)}`)
        }}
      >
        <input
          ref={search}
          type="search"
          aria-label="Search pages, claims and people"
          placeholder="Search  /"
          defaultValue={place.parts[0] === 'search' ? (place.query.get('q') ?? '') : ''}
        />
      </form>
      <button type="button" class="quiet" onClick={turnTheme} aria-label={`Colours: ${theme}. Change`} title={`Colours: ${theme}`}>
        {theme === 'dark' ? '☾' : theme === 'light' ? '☀' : '◐'}
      </button>
      <button type="button" class="quiet" onClick={onHelp} aria-label="Keys" title="Keys  ?">
        ?
      </button>
    </header>
  )
}

/** '/' searches, '?' helps, j and k go along the rows, 1–4 are the parts of a story. */
function useKeys(place: Place, search: () => void, help: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const target = event.target instanceof HTMLElement ? event.target : undefined
      if (target?.matches('input, select, textarea')) {
        if (event.key === 'Escape') target.blur()
        return
      }
      const story = place.parts[0] === 'stories' ? place.parts[1] : undefined
      const part = ['', '/graph', '/timeline', '/conflicts'][Number(event.key) - 1]
      if (event.key === '/') {
        event.preventDefault()
        search()
      } else if (event.key === '?') help()
      else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1)
      else if (story !== undefined && part !== undefined) go(`/stories/${story}${part}`)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [place, search, help])
}

/** Moves the focus along whatever the screen lists. */
function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  )
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
