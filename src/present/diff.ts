import type { CaseFile, Claim, Finding, Origin, Page } from '../model.ts'

/** One record that came, went or changed between two cases. */
export interface Difference {
  readonly list: 'pages' | 'claims' | 'origins' | 'findings'
  readonly change: 'came' | 'went' | 'changed'
  readonly id: string
  readonly words: string
  /** For 'changed': what, from what, to what. */
  readonly fields?: readonly { readonly field: string; readonly from: string; readonly to: string }[]
}

type Shown = Readonly<Record<string, string>>

/** What came, went or changed from one case to another, list by list. A claim that grew is followed through its former ids. */
export function diffCases(before: CaseFile, after: CaseFile): readonly Difference[] {
  return [
    ...compare('pages', before.pages, after.pages, page => page.location, pageFields),
    ...compare('claims', withFormerIds(before.claims, after.claims), after.claims, claim => claim.text, claimFields),
    ...compare('origins', before.origins, after.origins, origin => `${origin.label} (${origin.kind})`, originFields),
    ...compare('findings', before.findings, after.findings, finding => `${finding.aspect}: ${finding.message}`, findingFields),
  ]
}

function compare<Item extends { readonly id: string }>(
  list: Difference['list'],
  before: readonly Item[],
  after: readonly Item[],
  words: (item: Item) => string,
  fields: (item: Item) => Shown,
): Difference[] {
  const old = new Map(before.map(item => [item.id, item]))
  const now = new Map(after.map(item => [item.id, item]))
  const changed = after.flatMap((item): Difference[] => {
    const was = old.get(item.id)
    if (!was) return [{ list, change: 'came', id: item.id, words: words(item) }]
    const [from, to] = [fields(was), fields(item)]
    const differing = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(field => from[field] !== to[field])
    if (differing.length === 0) return []
    const told = differing.map(field => ({ field, from: from[field] ?? 'unknown', to: to[field] ?? 'unknown' }))
    return [{ list, change: 'changed', id: item.id, words: words(item), fields: told }]
  })
  const went = before
    .filter(item => !now.has(item.id))
    .map((item): Difference => ({ list, change: 'went', id: item.id, words: words(item) }))
  return [...changed, ...went]
}

/** The older claims under the ids that they have in the newer case. */
function withFormerIds(before: readonly Claim[], after: readonly Claim[]): readonly Claim[] {
  const successor = new Map(after.flatMap(claim => claim.formerIds.map(former => [former, claim.id] as const)))
  const ofStatement = new Map(after.flatMap(claim => claim.statements.map(statement => [statement, claim.id] as const)))
  const known = new Set(after.map(claim => claim.id))
  const taken = new Set(before.map(claim => claim.id).filter(id => known.has(id)))
  return before.map(claim => {
    if (known.has(claim.id)) return claim
    const now = successor.get(claim.id) ?? claim.statements.map(id => ofStatement.get(id)).find(id => id !== undefined)
    if (now === undefined || taken.has(now)) return claim
    taken.add(now)
    return { ...claim, id: now }
  })
}

function pageFields(page: Page): Shown {
  return {
    kind: page.kind,
    ...(page.published && { published: `${page.published.earliest}..${page.published.latest}` }),
    ...(page.publisher && { publisher: page.publisher.name }),
    ...(page.title && { title: page.title.exact }),
    places: page.locations.join(', '),
  }
}

function claimFields(claim: Claim): Shown {
  const { min, max } = claim.origins
  return {
    state: claim.state,
    origins: min === max ? String(min) : `${min}-${max}`,
    pages: String(claim.pages),
    reports: String(claim.reports),
    listed: claim.listed ? 'yes' : 'no',
  }
}

function originFields(origin: Origin): Shown {
  return { label: origin.label, kind: origin.kind, interested: origin.interested ? 'yes' : 'no' }
}

function findingFields(finding: Finding): Shown {
  return { severity: finding.severity, message: finding.message, ...(finding.nearer !== undefined && { nearer: String(finding.nearer) }) }
}
