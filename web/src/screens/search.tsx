import { rangeWords, whenWords } from '../../../src/present/words.ts'
import type { SearchView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageLink } from '../parts/origin.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

/** Pages, claims and people that have the words. */
export function SearchScreen({ place }: { readonly place: Place }) {
  const words = place.query.get('q') ?? ''
  const isExact = place.query.get('exact') === '1'
  const loading = useView<SearchView>(`/search.json?q=${encodeURIComponent(words)}${isExact ? '&exact=1' : ''}`)
  useTitle(`Search: ${words}`)
  return (
    <>
      <header class="head">
        <h1>Search</h1>
        <div class="tools">
          <input
            type="search"
            aria-label="Words to look for"
            value={words}
            onInput={event => go(withQuery(place, 'q', event.currentTarget.value), { replace: true })}
          />
          <label>
            <input
              type="checkbox"
              checked={isExact}
              onChange={event => go(withQuery(place, 'exact', event.currentTarget.checked ? '1' : ''), { replace: true })}
            />{' '}
            exact spelling
          </label>
        </div>
      </header>
      <Loaded of={loading}>{view => <Found view={view} />}</Loaded>
    </>
  )
}

function Found({ view }: { readonly view: SearchView }) {
  if (view.claims.length + view.pages.length + view.parties.length === 0)
    return (
      <div class="empty">
        <p>{view.query.trim() === '' ? 'Type a word.' : 'Nothing in this case holds all of these words.'}</p>
      </div>
    )
  return (
    <>
      {view.claims.length > 0 && (
        <section>
          <h2>Claims</h2>
          <ul class="found">
            {view.claims.map(claim => (
              <li key={claim.id}>
                <a href={`/claims/${claim.id}`} dir="auto" data-stop>
                  {claim.text}
                </a>
                <p class="dim">
                  {claim.state.replaceAll('-', ' ')} · {claim.pages} {claim.pages === 1 ? 'page' : 'pages'} ·{' '}
                  {claim.origins.max === 0
                    ? 'no stated origin'
                    : `${rangeWords(claim.origins)} ${claim.origins.max === 1 ? 'origin' : 'origins'}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.parties.length > 0 && (
        <section>
          <h2>People and groups</h2>
          <ul class="found">
            {view.parties.map(party => (
              <li key={party.id}>
                <a href={`/parties/${party.id}`} dir="auto" data-stop>
                  {party.name}
                </a>{' '}
                <span class="dim">
                  {party.kind}, on {party.pages} {party.pages === 1 ? 'page' : 'pages'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.pages.length > 0 && (
        <section>
          <h2>Pages</h2>
          <ul class="found">
            {view.pages.map(hit => (
              <li key={hit.page.id}>
                <PageLink page={hit.page} /> <span class="dim">{hit.page.when ? whenWords(hit.page.when) : 'undated'}</span>
                <p dir="auto">{marked(hit.excerpt)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** « and » stand around what matched. */
function marked(excerpt: string) {
  return excerpt
    .split(/(«[^»]*»)/)
    .map((piece, at) => (piece.startsWith('«') ? <mark key={at}>{piece.slice(1, -1)}</mark> : <span key={at}>{piece}</span>))
}
