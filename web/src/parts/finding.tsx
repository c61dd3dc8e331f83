import { whenWords } from '../../../src/present/words.ts'
import type { FindingView } from '../../../src/server/views/shapes.ts'
import { PageLink, Pieces, Reasons } from './origin.tsx'

/** A finding: what changed or conflicts, both sides next to each other. */
export function FindingBox({ finding, onDismiss }: { readonly finding: FindingView; readonly onDismiss?: () => void }) {
  return (
    <section class={`finding ${finding.severity}`} id={finding.id} data-finding={finding.severity}>
      <h3>
        {finding.name} <span class="severity">{finding.severity}</span>
      </h3>
      <p dir="auto">{finding.message}</p>
      <div class="sides">
        {finding.sides.map((side, at) => (
          <figure key={at} class={`side${side.isNearer ? ' nearer' : ''}`}>
            <figcaption>
              <PageLink page={side.page} at={side.start} />{' '}
              <span class="dim">{side.page.when ? whenWords(side.page.when) : 'undated'}</span>
              {side.isNearer && <span class="dim"> ◂ nearer the origin</span>}
            </figcaption>
            <blockquote dir="auto">
              <Pieces pieces={side.pieces} />
            </blockquote>
          </figure>
        ))}
      </div>
      <details class="why">
        <summary>Why</summary>
        <Reasons of={finding.why} />
      </details>
      {onDismiss && (
        <button type="button" class="quiet" aria-label={`set aside: ${finding.message}`} onClick={onDismiss}>
          set aside
        </button>
      )}
    </section>
  )
}
