import { rangeWords, whenWords } from '../../../src/present/words.ts'
import type { PartyRow, PartyRows, PartyView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Decided, JudgeError, useJudge } from '../parts/judged.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageLink, Reasons } from '../parts/origin.tsx'
import { Rows } from '../parts/rows.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

const KINDS: readonly (readonly [string, string])[] = [
  ['', 'All'],
  ['person', 'People'],
  ['organisation', 'Groups'],
  ['outlet', 'Outlets'],
  ['anonymous', 'Unnamed sources'],
  ['place', 'Places'],
]

/** People, groups, outlets and unnamed sources of the case. */
export function PartiesScreen({ place }: { readonly place: Place }) {
  useTitle('People & outlets')
  const kind = place.query.get('kind') ?? ''
  const words = place.query.get('words') ?? ''
  return (
    <>
      <header class="head">
        <h1>People & outlets</h1>
        <nav class="parts" aria-label="Kinds">
          {KINDS.map(([value, name]) => (
            <a key={value} href={withQuery(place, 'kind', value)} aria-current={value === kind ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <input
          type="search"
          aria-label="Only names with these words"
          placeholder="Filter by name"
          value={words}
          onInput={event => go(withQuery(place, 'words', event.currentTarget.value), { replace: true })}
        />
      </header>
      <Rows<PartyRows, PartyRow>
        name="People and outlets"
        address={(offset, limit) => `/parties.json?${new URLSearchParams({ kind, words, offset: String(offset), limit: String(limit) })}`}
        read={view => ({ offset: view.offset, total: view.total, items: view.parties })}
        row={party => (
          <a class="row party-row" href={`/parties/${party.id}`} data-stop>
            <strong dir="auto">{party.kind === 'anonymous' ? `“${party.name}”` : party.name}</strong>
            <span class="dim">
              {party.kind === 'anonymous' ? 'not named' : party.kind}
              {party.people ? ` · ${rangeWords(party.people)} people` : ''} · {party.pages} {party.pages === 1 ? 'page' : 'pages'} ·{' '}
              {party.mentions} mentions
            </span>
          </a>
        )}
        none={<p>Nobody of that name.</p>}
      />
    </>
  )
}

/** One of them: how it is called where, what is said on its word, and what the reader judges. */
export function PartyScreen({ party }: { readonly party: string }) {
  const loading = useView<PartyView>(`/parties/${party}.json`)
  useTitle(loading.is === 'here' ? loading.view.name : undefined)
  return (
    <Loaded of={loading}>
      {view => (
        <article>
          <header class="head">
            <h1 dir="auto">{view.kind === 'anonymous' ? `“${view.name}”` : view.name}</h1>
            <p class="dim">
              {view.kind === 'anonymous' ? 'unnamed source' : view.kind}
              {view.people ? ` · ${rangeWords(view.people)} people` : ''}
              {view.within === undefined ? '' : ` · in ${view.within}`} · {view.mentions} mentions on {view.pages}{' '}
              {view.pages === 1 ? 'page' : 'pages'}
            </p>
          </header>
          {view.roles.length > 0 && (
            <section>
              <h2>As what, over time</h2>
              <Forms forms={view.roles} />
            </section>
          )}
          <section>
            <h2>As written</h2>
            <Forms forms={view.forms} />
          </section>
          <Judging view={view} />
          {view.claims.length > 0 && (
            <section>
              <h2>What is said on this word</h2>
              <ul class="found">
                {view.claims.map(claim => (
                  <li key={claim.id}>
                    <a href={`/claims/${claim.id}`} dir="auto" data-stop>
                      {claim.text}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Where</h2>
            <ul class="found">
              {view.places.map((at, which) => (
                <li key={which}>
                  <PageLink page={at.page} at={at.start} />{' '}
                  <span dir="auto">
                    {at.before}
                    <mark>{at.exact}</mark>
                    {at.after}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Why these are one</h2>
            <Reasons of={view.why} />
          </section>
        </article>
      )}
    </Loaded>
  )
}

function Forms({ forms }: { readonly forms: PartyView['forms'] }) {
  return (
    <ul class="forms">
      {forms.map(form => (
        <li key={form.text}>
          <q dir="auto">{form.text}</q>{' '}
          <span class="dim">
            {form.pages} {form.pages === 1 ? 'page' : 'pages'}
            {form.when ? `, ${whenWords(form.when)}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Merge, split, interest, take back: decisions are input to the next run, and are never overruled. */
function Judging({ view }: { readonly view: PartyView }) {
  const [judge, error] = useJudge()
  const names = [...new Set(view.forms.map(form => form.text))]
  return (
    <section class="judging">
      <h2>Your decisions</h2>
      <Decided judged={view.judged} judge={judge} />
      <form
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const other = String(form.get('other') ?? '').trim()
          const kind = (event.submitter as HTMLButtonElement | null)?.value === 'different' ? 'different' : 'same'
          if (other) judge({ kind, a: String(form.get('own') ?? view.name), b: other })
        }}
      >
        <label>
          This name{' '}
          <select name="own">
            {[...new Set([view.name, ...names])].map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>{' '}
        <label>
          and the name <input name="other" list="others" required />
        </label>
        <datalist id="others">
          {names.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>{' '}
        <button type="submit" value="same">
          are the same
        </button>{' '}
        <button type="submit" value="different">
          are different
        </button>
      </form>
      <p>
        <button type="button" onClick={() => judge({ kind: 'interested', a: view.id })}>
          has an interest in the matter
        </button>{' '}
        <button type="button" onClick={() => judge({ kind: 'disinterested', a: view.id })}>
          has none
        </button>
      </p>
      <JudgeError error={error} />
    </section>
  )
}
