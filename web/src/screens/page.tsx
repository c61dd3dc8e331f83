import { useEffect, useRef } from 'preact/hooks'
import { whenWords } from '../../../src/present/words.ts'
import type { PageView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { hue, Reasons } from '../parts/origin.tsx'
import { useTitle } from '../parts/title.ts'

const EDITORIAL: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading', 'body', 'byline', 'dateline'])
/** Characters that are shown at once. */
const LONGEST = 400_000

/** A page as captured: text only, whatever it was; furniture greyed, attributions in the colours of their origins. */
export function PageScreen({ page, at }: { readonly page: string; readonly at: number }) {
  const loading = useView<PageView>(`/pages/${page}.json`)
  useTitle(loading.is === 'here' ? (loading.view.title ?? loading.view.page.label) : undefined)
  return <Loaded of={loading}>{view => <Captured view={view} at={at} />}</Loaded>
}

function Captured({ view, at }: { readonly view: PageView; readonly at: number }) {
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    text.current?.querySelector('.here')?.scrollIntoView({ block: 'center' })
  }, [at, view])
  return (
    <article class="captured">
      <header class="head">
        <h1 dir="auto">{view.title ?? view.page.label}</h1>
        <p class="dim">
          {view.kind} · {view.page.when ? whenWords(view.page.when) : 'undated'}
          {view.publisher ? ` · ${view.publisher.name}` : ''}
        </p>
      </header>
      <div class="with-side right">
        <div class="text" ref={text} lang={view.language}>
          {view.text.trim() === '' && <p class="empty">Nothing could be read on this page.</p>}
          {view.blocks
            .filter(block => block.start < LONGEST)
            .map(block => (
              <p key={block.start} class={`block ${block.role}${EDITORIAL.has(block.role) ? '' : ' furniture'}`} dir="auto">
                {!EDITORIAL.has(block.role) && <span class="role">{block.role.replaceAll('-', ' ')}</span>}
                <Marked view={view} start={block.start} end={block.end} at={at} />
              </p>
            ))}
        </div>
        <aside aria-label="About this page">
          {view.problems.length > 0 && (
            <section class="problems">
              <h2>Problems</h2>
              <ul>
                {view.problems.map(problem => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Kind: {view.kind}</h2>
            <Reasons of={view.why} />
          </section>
          <section>
            <h2>Dates</h2>
            <ul class="dates">
              {view.dates.map((date, which) => (
                <li key={which} class={date.isChosen ? 'chosen' : ''}>
                  <strong>{whenWords(date)}</strong> {date.is.replaceAll('-', ' ')} <span class="dim">{date.how}</span>
                </li>
              ))}
              {view.dates.length === 0 && <li>No date stands on this page.</li>}
            </ul>
          </section>
          <section>
            <h2>Where from</h2>
            <dl class="facts-list">
              {view.publisher && (
                <Fact name="newsroom">
                  {view.publisher.name} <span class="dim">{view.publisher.why.detail}</span>
                </Fact>
              )}
              {view.byline.length > 0 && <Fact name="by">{view.byline.join(', ')}</Fact>}
              {view.agencies.length > 0 && <Fact name="credits">{view.agencies.join(', ')}</Fact>}
              {view.locations.map(location => (
                <Fact key={location} name="location">
                  {location}
                </Fact>
              ))}
              {view.log.length > 0 && (
                <Fact name="read">{view.log.map(each => each.at.slice(0, 16).replace('T', ' ')).join(', ')} UTC</Fact>
              )}
              <Fact name="SHA-256">
                <code>{view.sha256}</code>
              </Fact>
            </dl>
          </section>
          {view.derivations.length > 0 && (
            <section>
              <h2>Took from, taken by</h2>
              <ul>
                {view.derivations.map(each => (
                  <li key={each.id}>
                    {each.to === view.page.id ? (
                      <>
                        {each.kind} {each.from.startsWith('page-') ? <a href={`/pages/${each.from}`}>{each.fromName}</a> : each.fromName}
                      </>
                    ) : (
                      <>
                        <a href={`/pages/${each.to}`}>{each.toName}</a> {each.kind} it
                      </>
                    )}
                    {each.coverage > 0 && <span class="dim"> {Math.round(each.coverage * 100)} %</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Claims on this page</h2>
            <ul class="plain">
              {unique(view.claims.filter(claim => claim.listed)).map(claim => (
                <li key={claim.id}>
                  <a href={`/claims/${claim.id}`} dir="auto">
                    {claim.text}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map(item => [item.id, item] as const)).values()]
}

/** A stretch of the page with its attributions coloured, sources and cues over contents. */
function Marked({ view, start, end, at }: { readonly view: PageView; readonly start: number; readonly end: number; readonly at: number }) {
  const own = view.marks.filter(mark => mark.start < end && start < mark.end)
  const here = view.claims.find(claim => claim.start === at && claim.start >= start && claim.end <= end)
  const spot = here ?? (at >= start && at < end ? { start: at, end: Math.min(end, at + 1) } : undefined)
  const cuts = [
    ...new Set(
      [start, end, ...own.flatMap(mark => [mark.start, mark.end]), ...(spot ? [spot.start, spot.end] : [])].filter(
        cut => cut >= start && cut <= end,
      ),
    ),
  ].sort((a, b) => a - b)
  return (
    <>
      {cuts.slice(0, -1).map((from, which) => {
        const to = cuts[which + 1]!
        const covering = own.filter(mark => mark.start <= from && to <= mark.end)
        const mark = covering.findLast(each => each.is !== 'content') ?? covering.at(-1)
        const isHere = spot !== undefined && spot.start <= from && to <= spot.end
        const words = view.text.slice(from, to)
        if (!mark && !isHere) return words
        const classes = [mark ? mark.is : '', mark?.look ? '' : 'none', isHere ? 'here' : ''].filter(Boolean).join(' ')
        return (
          <span key={from} class={classes} style={hue(mark?.look)} title={mark?.look ? `${mark.is}: ${mark.look.label}` : mark?.is}>
            {words}
          </span>
        )
      })}
    </>
  )
}
