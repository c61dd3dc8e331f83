import type { Link, Statement } from '../model.ts'
import { type CaseIndex, nameOf } from './case-index.ts'
import { safe } from './words.ts'

/** One step of a chain of custody as a page tells it. */
export interface Step {
  /** An entity, except in the last step of a chain that ends nowhere. */
  readonly party?: string
  readonly report?: string
  readonly words: string
  readonly kind: 'outlet' | 'unnamed' | 'named' | 'nobody'
  /** What leads to it is not said in this sentence: it was carried on, or joined from other pages. */
  readonly dashed: boolean
  /** The page's own worn words for the step after it: "local media" where another page names the newspaper. */
  readonly worn: boolean
  /** Whom the innermost newsroom heard: what the count is made of. */
  readonly isOrigin: boolean
}

/** The rule of a link whose newsroom the page does not name. */
const NOT_NAMED = 'newsroom-not-named'

/** The chain of a statement, outermost first. A chain that leads to no origin ends in a step of kind 'nobody'. */
export function stepsOf(index: CaseIndex, statement: Statement): readonly Step[] {
  const origin = statement.origin === undefined ? undefined : index.origins.get(statement.origin)
  const isOrigin = originStep(index, statement)
  const steps = statement.chain.flatMap((link, at): Step[] => {
    const worn = wornWords(index, link, statement.page)
    const rest = { party: link.party, ...(link.report !== undefined && { report: link.report }), kind: kindOf(index, link) }
    const own: Step = {
      ...rest,
      words: linkName(index, link),
      dashed: worn !== undefined || link.inherited === true,
      worn: false,
      isOrigin: at === isOrigin,
    }
    return worn === undefined ? [own] : [{ ...rest, words: `“${worn}”`, dashed: link.inherited === true, worn: true, isOrigin: false }, own]
  })
  if (origin) return steps
  return [...steps, { words: 'no source named', kind: 'nobody', dashed: steps.length > 0, worn: false, isOrigin: false }]
}

/** Which link of the chain the origin is; a person may stand there for the organisation that he speaks for. */
function originStep(index: CaseIndex, statement: Statement): number | undefined {
  const origin = statement.origin === undefined ? undefined : index.origins.get(statement.origin)
  if (!origin) return undefined
  const exact = statement.chain.findLastIndex(link => link.party === origin.entity)
  if (exact >= 0) return exact
  const outlet = statement.chain.findLastIndex(link => index.entities.get(link.party)?.kind === 'outlet')
  return Math.min(outlet + 1, statement.chain.length - 1)
}

function kindOf(index: CaseIndex, link: Link): Step['kind'] {
  const kind = index.entities.get(link.party)?.kind
  return kind === 'outlet' ? 'outlet' : kind === 'anonymous' ? 'unnamed' : 'named'
}

/** The page's words for a party that it does not name: a newsroom worn off, unnamed people without their number. */
function wornWords(index: CaseIndex, link: Link, page: string): string | undefined {
  const words = link.why.at && link.inherited !== true ? safe(link.why.at.exact) : undefined
  if (words === undefined) return undefined
  if (link.why.rule === NOT_NAMED) return words
  const entity = index.entities.get(link.party)
  if (entity?.kind !== 'anonymous' || same(words, entity.name)) return undefined
  // "The officials" points back to words on the same page; only where the page never has them are they lost.
  const isOnPage = entity.forms.some(form => same(form.text, entity.name) && form.pages.includes(page))
  return isOnPage || !entity.forms.some(form => same(form.text, words)) ? undefined : words
}

function same(a: string, b: string): boolean {
  const bare = (text: string) =>
    safe(text)
      .toLowerCase()
      .replace(/^(?:the|a|an) /, '')
  return bare(a) === bare(b)
}

/** One link as words: a newsroom, “three officials” in quotation marks where they are not named, a person. */
export function linkName(index: CaseIndex, link: Link): string {
  const name = safe(nameOf(index, link.party))
  return index.entities.get(link.party)?.kind === 'anonymous' ? `“${name}”` : name
}

/** The chain of a statement on one line: ' › ' from step to step, ' ┄ ' where the link is not said in the sentence, or leads nowhere. */
export function chainLine(index: CaseIndex, statement: Statement): string {
  return chainWords(stepsOf(index, statement))
}

export function chainWords(steps: readonly Step[]): string {
  return steps.map((step, at) => `${at === 0 ? (step.dashed ? '┄ ' : '') : step.dashed ? ' ┄ ' : ' › '}${step.words}`).join('')
}
