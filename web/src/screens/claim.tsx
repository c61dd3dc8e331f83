import { useState } from 'preact/hooks'
import type { ClaimView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { FindingBox } from '../parts/finding.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Numbers } from '../parts/numbers.tsx'
import { hue, InParagraph, Mark, Reasons, Strip, WitnessFacts } from '../parts/origin.tsx'
import { useTitle } from '../parts/title.ts'

/** The evidence for one claim. */
export function ClaimScreen({ claim }: { readonly claim: string }) {
  const loading = useView<ClaimView>(`/claims/${claim}.json`)
  useTitle(loading.is === 'here' ? loading.view.text : undefined)
  return <Loaded of={loading}>{view => <Evidence view={view} />}</Loaded>
}

function Evidence({ view }: { readonly view: ClaimView }) {
  return (
    <article class="claim">
      <header class="head">
        <p class="crumbs">
          {view.stories.map(story => (
            <a key={story.id} href={`/stories/${story.id}`} dir="auto">
              {story.title}
            </a>
          ))}
        </p>
        <h1 dir="auto">{view.text}</h1>
        <p class="standing">
          <span class={`state ${view.state}`}>{view.standing[0]}</span> {view.standing.slice(1).join(' · ')}
        </p>
        <p class="summary" dir="auto">
          {view.summary}
        </p>
        <Numbers pages={view.pages} reports={view.reports} origins={view.origins} />
        <p class="actions">
          {view.witnesses.length > 1 && (
            <a class="button" href={`/claims/${view.id}/compare`}>
              Side by side
            </a>
          )}
          <Copy text={view.footnote} />
        </p>
      </header>
      {view.looks.length > 0 && (
        <section aria-labelledby="heard">
          <h2 id="heard">Who was heard</h2>
          <ul class="origins">
            {view.looks.map(look => (
              <li key={look.id}>
                <Mark look={look} /> <span dir="auto">{look.kind === 'anonymous' ? `“${look.label}”` : look.label}</span>
                <small class="dim">
                  {' '}
                  {look.kind === 'newsroom' ? 'a newsroom that names no source' : look.kind === 'anonymous' ? 'not named' : ''}
                  {look.interested ? ' interested party' : ''}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="says">
        <h2 id="says">Who says so, and from whom</h2>
        <ol class="evidence">
          {view.witnesses.map(witness => (
            <li key={witness.statement} class={witness.look ? '' : 'nobody'} style={hue(witness.look)}>
              <Strip witness={witness} />
              <InParagraph witness={witness} />
              <WitnessFacts witness={witness} />
            </li>
          ))}
        </ol>
        {view.more > 0 && <p class="dim">… and {view.more} more.</p>}
      </section>
      {view.changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">What changed, what conflicts</h2>
          {view.changes.map(finding => (
            <FindingBox key={finding.id} finding={finding} />
          ))}
        </section>
      )}
      <section aria-labelledby="why">
        <h2 id="why">Why {view.standing.find(part => /origin/.test(part)) ?? 'this count'}?</h2>
        <Reasons of={view.why} />
      </section>
    </article>
  )
}

function Copy({ text }: { readonly text: string }) {
  const [isDone, setDone] = useState(false)
  return (
    <button
      type="button"
      onClick={async () => {
        await navigator.clipboard.writeText(text)
        setDone(true)
        setTimeout(() => setDone(false), 2000)
      }}
    >
      {isDone ? 'Copied' : 'Copy as a footnote'}
    </button>
  )
}
