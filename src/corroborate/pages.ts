import type { Lineage, Page, ResolvedPage } from '../model.ts'
import { spanOf } from '../text/spans.ts'

/** One page as the case shows it. */
export function pageOf({ reading, published, otherDates, publisher }: ResolvedPage, lineage: Lineage): Page {
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
}
