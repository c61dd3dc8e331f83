import { whenWords } from '../../../src/present/words.ts'
import type { OriginLook, PageName, Piece, ReasonView, Step, Witness } from '../../../src/server/views/shapes.ts'

/** The hue of an origin as a style that carries it. */
export function hue(look: OriginLook | undefined): { readonly '--h': string } | Record<string, never> {
  return look ? { '--h': String(look.hue) } : {}
}

/** The round mark of an origin: its letters on its colour. */
export function Mark({ look }: { readonly look: OriginLook }) {
  return (
    <b class="mark" style={hue(look)} title={`origin ${look.mark}: ${look.label}`}>
      {look.mark}
    </b>
  )
}

export function PageLink({ page, at }: { readonly page: PageName; readonly at?: number | undefined }) {
  return (
    <a class="page" dir="auto" href={`/pages/${page.id}${at === undefined ? '' : `?at=${at}`}`}>
      {page.label}
    </a>
  )
}

/** The chain from the page inward: page › newsroom › unnamed people › speaker; links that are not said are dashed. */
export function Strip({ witness }: { readonly witness: Witness }) {
  return (
    <p class="strip">
      <PageLink page={witness.page} at={witness.start} />
      {witness.steps.map((step, at) => (
        <StepBox key={at} step={step} />
      ))}
    </p>
  )
}

function StepBox({ step }: { readonly step: Step }) {
  const address =
    step.reportPage !== undefined ? `/pages/${step.reportPage}` : step.party !== undefined ? `/parties/${step.party}` : undefined
  const words = (
    <>
      {step.look && <Mark look={step.look} />}
      {step.words}
    </>
  )
  return (
    <span class="link">
      <span class={step.dashed ? 'arrow lost' : 'arrow'} role="img" aria-label={step.dashed ? 'not said in this sentence' : 'had it from'}>
        {step.dashed ? '' : '›'}
      </span>
      <span class={`step ${step.kind}${step.worn ? ' worn' : ''}${step.look ? ' origin' : ''}`} style={hue(step.look)} dir="auto">
        {address === undefined ? words : <a href={address}>{words}</a>}
      </span>
    </span>
  )
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isOwn }, at) => (isOwn ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}</>
}

export function Reasons({ of }: { readonly of: readonly ReasonView[] }) {
  return (
    <ul class="reasons">
      {of.map((why, at) => (
        <li key={at}>
          <code>{why.rule}</code> <span dir="auto">{why.detail}</span>
          {why.at && (
            <span class="at">
              {' '}
              <PageLink page={why.at.page} at={why.at.start} /> <q dir="auto">{why.at.exact}</q>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The statement's words in their paragraph. */
export function InParagraph({ witness }: { readonly witness: Witness }) {
  return (
    <blockquote dir="auto">
      <span class="around">{witness.before}</span>
      <mark>{witness.exact}</mark>
      <span class="around">{witness.after}</span>
    </blockquote>
  )
}

export function WitnessFacts({ witness }: { readonly witness: Witness }) {
  const facts = [
    witness.page.when ? whenWords(witness.page.when) : 'undated',
    ...(witness.page.publisher === undefined ? [] : [witness.page.publisher]),
    ...(witness.certainty === 'stated' ? [] : [witness.certainty]),
    ...(witness.negated ? ['negated'] : []),
    ...(witness.when ? [`about ${whenWords(witness.when)}`] : []),
  ]
  return <p class="facts">{facts.join(' · ')}</p>
}
