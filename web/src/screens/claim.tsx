import { useState } from 'preact/hooks'
import type { ClaimView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Decide } from '../parts/decide.tsx'
import { FindingBox } from '../parts/finding.tsx'
import { type Decision, useJudge } from '../parts/judged.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Numbers } from '../parts/numbers.tsx'
import { hue, InParagraph, Mark, Reasons, Strip, WitnessFacts } from '../parts/origin.tsx'
import { useTitle } from '../parts/title.ts'
import { go } from '../router.ts'

/** The evidence for one claim. */
export function ClaimScreen({ claim }: { readonly claim: string }) {
  const loading = useView<ClaimView>(`/claims/${claim}.json`)
  useTitle(loading.is === 'here' ? loading.view.text : undefined)
  return <Loaded of={loading}>{view => <Evidence view={view} />}</Loaded>
}

function Evidence({ view }: { readonly view: ClaimView }) {
  const [send, error] = useJudge()
  // A decision can change which claim has this id: the address of a statement leads to its claim, whatever that is called.
  const judge = (decision: Decision): Promise<void> => {
    const stays = view.witnesses.find(witness => decision.kind !== 'split' || witness.place !== decision.a)
    if (stays) go(`/claims/${stays.statement}`, { replace: true })
    return send(decision)
  }
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
        {view.warnings.map(warning => (
          <p key={warning} class="warning">
            {warning}
          </p>
        ))}
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
                  {look.added ? ' added by you, on no page here' : ''}
                </small>{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${look.interested ? 'mark as having none' : 'mark as interested'}: ${look.label}`}
                  onClick={() => judge({ kind: look.interested ? 'disinterested' : 'interested', a: look.id })}
                >
                  {look.interested ? 'mark as having none' : 'mark as interested'}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Decide view={view} judge={judge} error={error} />
      <section aria-labelledby="says">
        <h2 id="says">Who says so, and from whom</h2>
        <ol class="evidence">
          {view.witnesses.map(witness => (
            <li key={witness.statement} class={witness.look ? '' : 'nobody'} style={hue(witness.look)}>
              <Strip witness={witness} />
              <InParagraph witness={witness} />
              <WitnessFacts witness={witness} />
              {view.witnesses.length > 1 && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`this is another claim: ${witness.page.label}`}
                  onClick={() => judge({ kind: 'split', a: witness.place })}
                >
                  this is another claim
                </button>
              )}
            </li>
          ))}
        </ol>
        {view.more > 0 && <p class="dim">… and {view.more} more.</p>}
      </section>
      {view.changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">What changed, what conflicts</h2>
          {view.changes.map(finding => (
            <FindingBox key={finding.id} finding={finding} onDismiss={() => judge({ kind: 'dismiss', a: finding.id })} />
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
