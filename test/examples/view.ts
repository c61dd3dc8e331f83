import type { CaseFile, Claim, Page, Report, Span, Statement } from '../../src/model.ts'
import type { Quote, TrueClaim, Truth } from './truth.ts'

/** The case seen with the truth's eyes: pages by key, entities by name. */
export interface View {
  readonly truth: Truth
  readonly theCase: CaseFile
  readonly pageOf: ReadonlyMap<string, Page>
  readonly keyOf: ReadonlyMap<string, string>
  /** Names by which an entity goes. */
  readonly namesOf: (entity: string) => readonly string[]
}

export function look(truth: Truth, theCase: CaseFile): View {
  const pageOf = new Map<string, Page>()
  for (const { key, file, has } of truth.pages) {
    const page = theCase.pages.find(p => p.location.includes(file) && (has === undefined || p.text.includes(has)))
    if (page) pageOf.set(key, page)
  }
  const entities = new Map(theCase.entities.map(entity => [entity.id, entity]))
  return {
    truth,
    theCase,
    pageOf,
    keyOf: new Map([...pageOf].map(([key, page]) => [page.id, key])),
    namesOf: id => {
      const entity = entities.get(id)
      return entity ? [entity.name, ...entity.forms.map(form => form.text)] : []
    },
  }
}

export const show = (text: string): string => (text.length > 90 ? `“${text.slice(0, 88)}…”` : `“${text}”`)
const fold = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2 && word !== 'the')

/** Whether every word wanted stands in what was found: "Estermouth Courier" in "the Estermouth Courier". */
export function alike(wanted: string, found: string): boolean {
  const words = new Set(fold(found))
  return fold(wanted).every(word => words.has(word))
}

/** Every place where the words stand on the page. */
export function places({ page, words }: Quote, view: View): readonly Span[] {
  const found = view.pageOf.get(page)
  const spans: Span[] = []
  if (!found) return spans
  for (let at = found.text.indexOf(words); at >= 0; at = found.text.indexOf(words, at + 1)) {
    spans.push({ page: found.id, start: at, end: at + words.length, exact: words })
  }
  return spans
}

const overlap = (a: Span, b: Span): number => (a.page === b.page ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0)

/** Whether the span covers half of the shorter of the two: a cut a few words earlier or later is no fault. */
export const covers = (span: Span, quote: Quote, view: View): boolean =>
  places(quote, view).some(place => overlap(span, place) >= 0.5 * Math.min(span.end - span.start, place.end - place.start))

export const statementsAt = (quote: Quote, view: View): readonly Statement[] =>
  view.theCase.statements.filter(s => covers(s.at, quote, view))

/** The claims that hold a statement made of these words. */
function claimsAt(quote: Quote, view: View): readonly Claim[] {
  const ids = new Set(statementsAt(quote, view).map(s => s.id))
  return view.theCase.claims.filter(claim => claim.statements.some(id => ids.has(id)))
}

/** The claim of the case that holds most of the statements of a claim in truth.json. */
export function claimOf(claim: TrueClaim, view: View): Claim | undefined {
  const held = claim.statements.flatMap(quote => claimsAt(quote, view))
  return held.toSorted((a, b) => held.filter(c => c === b).length - held.filter(c => c === a).length)[0]
}

export const trueClaim = (key: string, view: View): TrueClaim => {
  const claim = view.truth.claims.find(c => c.key === key)
  if (!claim) throw new Error(`truth.json names a claim “${key}” that it does not describe`)
  return claim
}

export const partyNames = (statement: Statement, view: View): string =>
  statement.chain.map(link => view.namesOf(link.party)[0] ?? '?').join(' › ') || '(no chain)'

export const isReport = (report: Report, outlet: string, day: string, view: View): boolean =>
  view.namesOf(report.outlet).some(name => alike(outlet, name)) &&
  report.when?.earliest.startsWith(day) === true &&
  report.when.latest.startsWith(day)

/** Entities that the page mentions by just these words, or by a longer phrase with a title in front. */
export function entitiesAt(quote: Quote, view: View): ReadonlySet<string> {
  const spots = places(quote, view)
  const named = (mention: Span): boolean =>
    spots.some(spot => overlap(mention, spot) === spot.end - spot.start && fold(mention.exact).at(-1) === fold(quote.words).at(-1))
  const fitting = view.theCase.entities
    .filter(e => e.kind !== 'place')
    .flatMap(e => e.mentions.filter(named).map(mention => ({ id: e.id, length: mention.end - mention.start })))
  // "A spokesman for Ada Roe" is the spokesman; the shortest mention is hers.
  const shortest = Math.min(...fitting.map(({ length }) => length))
  return new Set(fitting.filter(({ length }) => length === shortest).map(({ id }) => id))
}
