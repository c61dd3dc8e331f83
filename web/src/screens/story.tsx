import { useState } from 'preact/hooks'
import { rangeWords, whenWords } from '../../../src/present/words.ts'
import type { ClaimRow, ClaimRows, Facet, StoryHead } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Numbers } from '../parts/numbers.tsx'
import { Mark } from '../parts/origin.tsx'
import { Rows } from '../parts/rows.tsx'
import { StoryParts } from '../parts/story-parts.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

const FACETS = ['state', 'finding', 'outlet', 'person', 'day'] as const
const NAMES: Readonly<Record<(typeof FACETS)[number], string>> = {
  state: 'State',
  finding: 'Finding',
  outlet: 'Through outlet',
  person: 'Who says so',
  day: 'Published',
}

/** The claims of a story, narrowed as the reader wants, the largest gap between pages and origins first. */
export function StoryScreen({ story, place }: { readonly story: string; readonly place: Place }) {
  const head = useView<StoryHead>(`/stories/${story}.json`)
  useTitle(head.is === 'here' ? head.view.title : undefined)
  const filter = new URLSearchParams([...place.query].filter(([name]) => name === 'words' || FACETS.some(each => each === name)))
  // The claims do not wait for the head: both are asked for at once.
  return (
    <>
      <Loaded of={head}>
        {view => (
          <header class="head">
            <h1 dir="auto">{view.title}</h1>
            <p class="dim">{view.when ? whenWords(view.when) : 'undated'}</p>
            <Numbers pages={view.pages} reports={view.reports} origins={view.origins} />
            <StoryParts story={story} now="" />
          </header>
        )}
      </Loaded>
      {head.is !== 'error' && (
        <div class="with-side">
          {head.is === 'here' ? <Filters head={head.view} place={place} /> : <div />}
          <Rows<ClaimRows, ClaimRow>
            name="Claims"
            address={(offset, limit) =>
              `/stories/${story}/claims.json?${new URLSearchParams([...filter, ['offset', String(offset)], ['limit', String(limit)]])}`
            }
            read={each => ({ offset: each.offset, total: each.total, items: each.claims })}
            row={claim => <ClaimLine claim={claim} />}
            none={<p>No claim is left: take a filter away.</p>}
          />
        </div>
      )}
    </>
  )
}

/** One claim in a list: what is claimed, and its standing. */
function ClaimLine({ claim }: { readonly claim: ClaimRow }) {
  return (
    <a class="row claim-row" href={`/claims/${claim.id}`} data-stop>
      <span class="claim-words" dir="auto">
        {claim.text}
      </span>
      <span class="claim-facts">
        <span class={`state ${claim.state}`}>{claim.standing[0]}</span> <span class="dim">{claim.standing.slice(1).join(' · ')}</span>{' '}
        {claim.findings.material > 0 && <span class="flag material">{claim.findings.material} material</span>}
        {claim.warnings.length > 0 && (
          <span class="flag" title={claim.warnings.join(' ')}>
            shared owner
          </span>
        )}
        {claim.isJudged && <span class="flag yours">your decision</span>}
        {claim.findings.minor > 0 && <span class="flag">{claim.findings.minor} minor</span>}
        <span class="marks">
          {claim.looks.slice(0, 6).map(look => (
            <Mark key={look.id} look={look} />
          ))}
        </span>
      </span>
      <span
        class="gap"
        role="img"
        aria-label={`${claim.pages} pages, ${claim.origins.max === 0 ? 'no stated origin' : `${rangeWords(claim.origins)} origins`}`}
      >
        <b>{claim.pages}</b>
        <small>{claim.pages === 1 ? 'page' : 'pages'}</small>
        <b>{claim.origins.max === 0 ? '–' : rangeWords(claim.origins)}</b>
        <small>{claim.origins.max === 1 ? 'origin' : 'origins'}</small>
      </span>
    </a>
  )
}

function Filters({ head, place }: { readonly head: StoryHead; readonly place: Place }) {
  const [isOpen, setOpen] = useState(false)
  const active = FACETS.filter(name => place.query.get(name))
  return (
    <aside class={isOpen ? 'side-filters open' : 'side-filters'} aria-label="Filters">
      <input
        type="search"
        aria-label="Only claims with these words"
        placeholder="Filter by words"
        value={place.query.get('words') ?? ''}
        onInput={event => go(withQuery(place, 'words', event.currentTarget.value), { replace: true })}
      />
      <button type="button" class="filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Filters{active.length > 0 ? ` (${active.length})` : ''}
      </button>
      <div class="facets">
        {FACETS.map(name => (
          <FacetList key={name} name={name} facets={head.facets[name]} place={place} />
        ))}
      </div>
    </aside>
  )
}

function FacetList({
  name,
  facets,
  place,
}: {
  readonly name: (typeof FACETS)[number]
  readonly facets: readonly Facet[]
  readonly place: Place
}) {
  const chosen = place.query.get(name)
  if (facets.length === 0) return null
  const shown = chosen ? facets.filter(facet => facet.value === chosen) : facets
  return (
    <details open={name === 'state' || name === 'finding' || chosen !== null}>
      <summary>{NAMES[name]}</summary>
      <ul>
        {shown.map(facet => (
          <li key={facet.value}>
            <a
              href={withQuery(place, name, facet.value === chosen ? '' : facet.value)}
              aria-current={facet.value === chosen ? 'true' : undefined}
              dir="auto"
            >
              <span>{facet.label}</span> <small>{facet.value === chosen ? '× take away' : facet.claims}</small>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
