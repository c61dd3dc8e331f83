import { type CaseFile, FORMAT, type Lineage, type Resolution } from '../model.ts'
import { weigher } from '../text/concepts.ts'
import { compare } from '../text/group.ts'
import { attributionsOf } from './attributions.ts'
import { claimsOf } from './claims.ts'
import { clustersOf } from './clusters.ts'
import { mattersOf } from './matter.ts'
import type { OriginFacts } from './origins.ts'
import { pageOf } from './pages.ts'
import { representatives } from './representatives.ts'
import { statementsOf } from './statements.ts'
import { storiesOf } from './stories.ts'

/** Pages and lineage → the case: statements, claims, origins, findings, stories, by the counting rules. */
export function corroborate(resolution: Resolution, lineage: Lineage): CaseFile {
  const { pages } = resolution
  const entities = new Map([...resolution.entities, ...lineage.entities].map(entity => [entity.id, entity]))
  const facts: OriginFacts = {
    entities,
    reports: new Map(lineage.reports.map(report => [report.id, report])),
    speaksFor: representatives(pages, entities),
  }
  const said = pages.map(page => statementsOf(page, lineage, facts))
  const origins = new Map(said.flatMap(({ origins }) => origins.map(origin => [origin.id, origin])))
  const matters = pages.flatMap((page, at) => mattersOf(page, said[at]!.statements))
  const weight = weigher(matters.map(matter => matter.concepts))
  const clusters = clustersOf(matters, weight)
  const claims = claimsOf(clusters, origins, facts)
  const statements = matters.map(matter => matter.statement)
  const byId = new Map(statements.map(statement => [statement.id, statement]))
  const used = new Set(claims.flatMap(claim => claim.origins.list))
  return {
    format: FORMAT,
    pages: pages.map(page => pageOf(page, lineage)),
    entities: [...entities.values()].sort((a, b) => compare(a.id, b.id)),
    reports: [...lineage.reports].sort((a, b) => compare(a.id, b.id)),
    attributions: pages.flatMap(page => attributionsOf(page, lineage)),
    statements,
    events: [],
    claims,
    origins: [...origins.values()].filter(origin => used.has(origin.id)).sort((a, b) => compare(a.id, b.id)),
    derivations: lineage.derivations,
    findings: [],
    stories: storiesOf(pages, claims, byId, lineage.reports, lineage.derivations, origins),
  }
}
