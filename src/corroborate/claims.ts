import type { Claim, Link, Origin, Statement, Why } from '../model.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import type { Cluster } from './clusters.ts'
import { addedTo, type Rulings, raised, rulingReasons } from './judged-origins.ts'
import type { Matter } from './matter.ts'
import { countingKey, countOrigins, type OriginFacts } from './origins.ts'
import { checker, type Owners, ownerWarnings } from './owners.ts'
import { summaryOf } from './summary.ts'

/** Clusters as claims: with origins counted, state, witnesses and a sentence. `contested` and `listed` by findings come later. */
export function claimsOf(
  clusters: readonly Cluster[],
  origins: ReadonlyMap<string, Origin>,
  facts: OriginFacts,
  owners: Owners,
  rulings: Rulings,
  aside: (claim: Claim) => Claim = claim => claim,
): Claim[] {
  return clusters.map(cluster => aside(claimOf(cluster, origins, facts, owners, rulings))).sort((a, b) => compare(a.id, b.id))
}

function claimOf(cluster: Cluster, origins: ReadonlyMap<string, Origin>, facts: OriginFacts, owners: Owners, rulings: Rulings): Claim {
  const statements = cluster.members.map(matter => matter.statement)
  const ids = statements.map(statement => statement.id).sort(compare)
  const read = heard(cluster, facts).flatMap(statement => (statement.origin === undefined ? [] : [origins.get(statement.origin)!]))
  const found = toldApart(distinct([...read, ...addedTo(ids, rulings)]), facts)
  const witnesses = new Map(found.map(origin => [origin.id, witnessesOf(origin, statements, facts)]))
  const firm = statements.filter(statement => firmly(statement, facts))
  const shown = countOrigins(
    found,
    origin => [...new Set(witnessesOf(origin, firm, facts).map(report => checker(report, owners)))],
    rulings.keyOf,
    facts.areApart,
  )
  const { max } = shown
  const min = raised(found, shown.min, rulings)
  const warnings = ownerWarnings(statements, owners)
  const pages = new Set(statements.map(statement => statement.page))
  const list = found.map(origin => origin.id).sort(compare)
  const state: Claim['state'] = max === 0 ? 'unattributed' : max === 1 ? 'single-origin' : min >= 2 ? 'independent' : 'multi-origin'
  const reports = new Set(
    statements.flatMap(statement => statement.chain.flatMap(link => (link.report === undefined ? [] : [link.report]))),
  )
  return {
    id: contentId('claim', ids[0]!),
    formerIds: NONE,
    text: clearest(cluster).at.exact,
    statements: ids,
    listed: max > 0 || pages.size > 1,
    state,
    pages: pages.size,
    reports: reports.size,
    origins: { min, max, list },
    witnesses: [...new Set([...witnesses.values()].flat())].sort(compare),
    summary: summaryOf(state, { min, max, list }, statements, found, facts),
    why: [...cluster.why, ...counted(found, min, max, facts), ...rulingReasons(ids, found, rulings)],
    ...(warnings.length > 0 && { warnings }),
  }
}

const NONE: readonly string[] = []

/** The statements whose sources count: "…, officials say" in a title is whoever the body below it names. */
function heard(cluster: Cluster, facts: OriginFacts): Statement[] {
  const members = cluster.members.filter(matter => !cluster.members.some(other => isThrough(other, matter, facts)))
  const body = members.filter(matter => !matter.headline)
  return (body.some(({ statement }) => statement.origin !== undefined) ? body : members).map(matter => matter.statement)
}

/**
 * Whether the words of `bare` came through the people of `full`: "the Gazette learned from two aides that Roe told them …" became "Roe has said …" on a
 * page that rests on that report. Those who told it are the origin, Roe is the content's speaker (counting rule 7).
 */
function isThrough(full: Matter, bare: Matter, { reports, entities }: OriginFacts): boolean {
  const [speaker, ...others] = bare.statement.chain
  const last = full.statement.chain.at(-1)
  if (!bare.bare || !speaker || others.length > 0 || last?.party !== speaker.party || full.statement.page === bare.statement.page)
    return false
  if (entities.get(speaker.party)?.kind !== 'person' || !full.statement.chain.slice(0, -1).some(link => isUnnamed(link, entities)))
    return false
  return full.statement.chain.some(
    ({ report }) => report !== undefined && reports.get(report)?.citedBy.some(at => at.page === bare.statement.page),
  )
}

function isUnnamed({ party }: Link, entities: OriginFacts['entities']): boolean {
  return entities.get(party)?.kind === 'anonymous'
}

/** A source whom nobody is known by may be any other of the claim: it counts where it is the only one. */
function toldApart(origins: readonly Origin[], { entities }: OriginFacts): Origin[] {
  const isUnknown = ({ entity }: Origin): boolean => {
    const source = entities.get(entity ?? '')
    // Asked first: why somebody is named is slow to fetch where all of a large case names him.
    return source?.kind === 'anonymous' && source.why[0]?.rule === 'source-not-known'
  }
  const known = origins.filter(origin => !isUnknown(origin))
  return known.length > 0 ? known : origins.slice(0, 1)
}

/** Whether a statement itself shows its whole chain: only such ones show that two origins are independent. */
function firmly(statement: Statement, { likely }: OriginFacts): boolean {
  return statement.chain.every(link => !link.inherited && !(link.attribution !== undefined && likely?.has(link.attribution)))
}

/** The reports that carry an origin's words: the innermost newsroom's report, or the page itself. */
function witnessesOf(origin: Origin, statements: readonly Statement[], facts: OriginFacts): string[] {
  const through = statements
    .filter(statement => statement.origin === origin.id)
    .map(statement => statement.chain.findLast(link => link.report !== undefined)?.report ?? facts.ownReports.get(statement.page)!)
  return [...new Set(through)].sort(compare)
}

/** Why the count is what it is: which origins are one, and why no more are shown. */
function counted(origins: readonly Origin[], min: number, max: number, facts: OriginFacts): Why[] {
  if (origins.length === 0)
    return [{ rule: 'rule-6-unattributed', detail: 'Nobody is named who said or saw it; pages alone are no origins.' }]
  const whys: Why[] = []
  for (const group of groupBy(origins, countingKey).values()) {
    const names = group.map(origin => `“${origin.label}”`).join(', ')
    const first = group[0]!
    const report = first.report === undefined ? undefined : facts.reports.get(first.report)
    if (first.kind === 'named') whys.push({ rule: 'rule-2-on-record', detail: `${names} is one origin, however many newsrooms heard it.` })
    else if (first.kind === 'anonymous')
      whys.push({
        rule: 'rule-3-unnamed-people',
        detail: `${names}: unnamed people of one report are one origin.`,
        ...(report?.citedBy[0] && { at: report.citedBy[0] }),
      })
    else
      whys.push({
        rule: 'rule-15-newsroom',
        detail: `${names} is cited without a source of its own.`,
        ...(report?.citedBy[0] && { at: report.citedBy[0] }),
      })
  }
  if (max > min)
    whys.push({
      rule: 'rule-4-interval',
      detail: `${max} origins are told apart, but only ${min} shown independent: independence not established.`,
    })
  return whys
}

/** The statement that tells most in the fewest words: with an origin before without, a sentence's length before a page's. */
function clearest(cluster: Cluster): Statement {
  const score = (at: number) => {
    const { statement, concepts } = cluster.members[at]!
    return concepts.size + (statement.origin === undefined ? 0 : 3) - Math.max(0, statement.at.exact.length - 220) / 20
  }
  const [best] = cluster.members.map((_, at) => at).sort((a, b) => score(b) - score(a) || a - b)
  return cluster.members[best!]!.statement
}

function distinct(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map(origin => [origin.id, origin])).values()]
}
