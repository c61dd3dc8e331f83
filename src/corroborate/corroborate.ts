import { type CaseFile, FORMAT, type Lineage, type Page, type Resolution } from '../model.ts'
import { spanOf } from '../text/spans.ts'
import { attributionsOf } from './attributions.ts'

/** Pages and lineage → the case: statements, events, claims, origins, findings, stories. */
export function corroborate(resolution: Resolution, lineage: Lineage): CaseFile {
  const pages = resolution.pages.map(({ reading, published, otherDates, publisher }): Page => {
    const { article } = reading
    const kind = lineage.kinds.get(reading.id)
    return {
      id: reading.id,
      sha256: reading.sha256,
      locations: reading.locations,
      location: reading.locations[0] ?? reading.id,
      mediaType: reading.mediaType,
      ...(article.language && { language: article.language }),
      text: article.text,
      blocks: article.blocks,
      ...(article.title && { title: spanOf(reading.id, article.text, article.title) }),
      ...(published && { published }),
      otherDates,
      ...(publisher && { publisher }),
      ...(article.host && { host: article.host }),
      byline: article.byline.map(at => spanOf(reading.id, article.text, at)),
      agencies: article.agencies.map(({ name, at }) => ({ name, at: spanOf(reading.id, article.text, at) })),
      kind: kind?.kind ?? 'unknown',
      why: kind?.why ?? [],
      problems: reading.problems,
    }
  })
  return {
    format: FORMAT,
    pages,
    entities: [...resolution.entities, ...lineage.entities],
    reports: lineage.reports,
    attributions: resolution.pages.flatMap(page => attributionsOf(page, lineage)),
    statements: [],
    events: [],
    claims: [],
    origins: [],
    derivations: lineage.derivations,
    findings: [],
    stories: [],
  }
}
