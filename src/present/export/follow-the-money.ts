import type { CaseFile, Entity, Page } from '../../model.ts'
import { safe } from '../words.ts'

interface FollowTheMoney {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const SCHEMAS = { person: 'Person', organisation: 'Organization', outlet: 'Organization', facility: 'Asset' } as const

/** Pages, people, groups and what is said of whom as FollowTheMoney entities, for Aleph and OpenSanctions' tools; one JSON line each. */
export function* followTheMoney(file: CaseFile): Generator<string> {
  for (const page of file.pages) yield line(article(page))
  for (const entity of file.entities) {
    const party = partyOf(entity)
    if (!party) continue
    yield line(party)
    const pages = new Map(entity.mentions.map(at => [at.page, at] as const))
    for (const at of pages.values()) {
      yield line({
        id: `mention-${entity.id}-${at.page}`,
        schema: 'Mention',
        properties: { document: [at.page], resolved: [entity.id], name: [safe(at.exact)], detectedSchema: [party.schema] },
      })
    }
  }
}

function article(page: Page): FollowTheMoney {
  return {
    id: page.id,
    schema: 'Article',
    properties: filled({
      title: page.title ? [safe(page.title.exact)] : [],
      fileName: [page.location.split('/').at(-1) ?? page.location],
      contentHash: [page.sha256],
      mimeType: [page.mediaType],
      publisher: page.publisher ? [safe(page.publisher.name)] : [],
      author: page.byline.map(by => safe(by.exact)),
      publishedAt: page.published && page.published.earliest === page.published.latest ? [page.published.earliest] : [],
      sourceUrl: page.locations.filter(location => /^https?:/.test(location)),
      bodyText: [page.text.slice(0, 60_000)],
    }),
  }
}

function partyOf(entity: Entity): FollowTheMoney | undefined {
  if (entity.kind === 'anonymous' || entity.kind === 'place') return undefined
  const names = [...new Set(entity.forms.map(form => safe(form.text)))]
  return {
    id: entity.id,
    schema: SCHEMAS[entity.kind],
    properties: filled({
      name: [safe(entity.name)],
      alias: names.filter(name => name !== safe(entity.name) && /\p{Lu}/u.test(name)).slice(0, 20),
    }),
  }
}

function filled(properties: Record<string, readonly string[]>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.some(value => value !== '')))
}

function line(entity: FollowTheMoney): string {
  return `${JSON.stringify(entity)}\n`
}
