import { useEffect, useState } from 'preact/hooks'
import type { CompareView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { FindingBox } from '../parts/finding.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Pieces, Strip, WitnessFacts } from '../parts/origin.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

/** Every witness of a claim beside the one that the reader chose. */
export function CompareScreen({ claim, place }: { readonly claim: string; readonly place: Place }) {
  const base = place.query.get('base')
  const loading = useView<CompareView>(`/claims/${claim}/compare.json${base ? `?base=${encodeURIComponent(base)}` : ''}`)
  useTitle(loading.is === 'here' ? `Side by side: ${loading.view.claim.text}` : undefined)
  return <Loaded of={loading}>{view => <SideBySide view={view} place={place} />}</Loaded>
}

function SideBySide({ view, place }: { readonly view: CompareView; readonly place: Place }) {
  const [hasTrivial, setTrivial] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return
      if (event.key === 'n' || event.key === 'p') toChange(event.key === 'n' ? 1 : -1)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
  const witnesses = [view.base, ...view.others.map(other => other.witness)]
  return (
    <article class="compare">
      <header class="head">
        <p class="crumbs">
          <a href={`/claims/${view.claim.id}`} dir="auto">
            {view.claim.text}
          </a>
        </p>
        <h1>Side by side</h1>
        <div class="tools">
          <label>
            Compare with{' '}
            <select
              value={view.base.statement}
              onChange={event => go(withQuery(place, 'base', event.currentTarget.value), { replace: true })}
            >
              {witnesses.map(witness => (
                <option key={witness.statement} value={witness.statement}>
                  {witness.page.label}
                  {witness.page.publisher === undefined ? '' : ` · ${witness.page.publisher}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input type="checkbox" checked={hasTrivial} onChange={event => setTrivial(event.currentTarget.checked)} /> trivial edits
          </label>
          <span>
            <button type="button" onClick={() => toChange(-1)}>
              ↑ previous change
            </button>{' '}
            <button type="button" onClick={() => toChange(1)}>
              ↓ next change
            </button>
          </span>
        </div>
      </header>
      {view.others.length === 0 && <p class="empty">This claim has one witness only.</p>}
      {view.others.map(other => {
        const changes = other.changes.filter(change => hasTrivial || change.severity !== 'trivial')
        return (
          <section key={other.witness.statement} class="pair" aria-label={`${view.base.page.label} and ${other.witness.page.label}`}>
            <h2 class="visually-hidden">
              {view.base.page.label} and {other.witness.page.label}
            </h2>
            <div class="columns">
              <div>
                <Strip witness={view.base} />
                <blockquote dir="auto">
                  <Pieces pieces={other.left} />
                </blockquote>
                <WitnessFacts witness={view.base} />
              </div>
              <div>
                <Strip witness={other.witness} />
                <blockquote dir="auto">
                  <Pieces pieces={other.right} />
                </blockquote>
                <WitnessFacts witness={other.witness} />
              </div>
            </div>
            {changes.length > 0 && (
              <p class="chips">
                {changes.map(change => (
                  <span key={change.id} class={`flag ${change.severity}`}>
                    {change.name}
                  </span>
                ))}
              </p>
            )}
            {changes.map(change => (
              <FindingBox key={change.id} finding={change} />
            ))}
            {other.passages.length > 0 && (
              <details>
                <summary>
                  {other.passages.length} {other.passages.length === 1 ? 'passage' : 'passages'} taken over
                </summary>
                {other.passages.map((passage, at) => (
                  <div key={at} class="columns passage">
                    <blockquote dir="auto">
                      <Pieces pieces={passage.left} />
                    </blockquote>
                    <blockquote dir="auto">
                      <Pieces pieces={passage.right} />
                    </blockquote>
                  </div>
                ))}
              </details>
            )}
          </section>
        )
      })}
    </article>
  )
}

/** Goes to the next or previous material change from where the reader is; minor ones where there are no material ones. */
function toChange(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')]
  const material = all.filter(each => each.dataset.finding === 'material')
  const stops = material.length > 0 ? material : all
  const edge = 120
  const found =
    by > 0
      ? stops.find(each => each.getBoundingClientRect().top > edge + 4)
      : stops.findLast(each => each.getBoundingClientRect().top < edge - 4)
  if (!found) return
  scrollTo({ top: scrollY + found.getBoundingClientRect().top - edge })
  found.tabIndex = -1
  found.focus({ preventScroll: true })
}
