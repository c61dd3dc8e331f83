import type { Annotation, Article, Reading } from '../model.ts'

/** What is read in a page, list by list. */
export const ANNOTATION = [
  'tokens',
  'sentences',
  'quotations',
  'mentions',
  'times',
  'quantities',
  'sayings',
  'clauses',
] as const satisfies readonly (keyof Annotation)[]

/** What an article says. */
export const ARTICLE = [
  'text',
  'blocks',
  'title',
  'subtitle',
  'byline',
  'authors',
  'houses',
  'headline',
  'agencies',
  'dates',
  'publisher',
  'url',
  'host',
  'language',
  'traces',
  'problems',
] as const satisfies readonly (keyof Article)[]

/** An article with other blocks. */
export function withBlocks(article: Article, blocks: Article['blocks']): Article {
  const parts = ARTICLE.flatMap(name => (article[name] === undefined ? [] : [[name, article[name]] as const]))
  return { ...(Object.fromEntries(parts) as unknown as Article), blocks }
}

/** What a reading holds. */
export const READING = [
  'id',
  'sha256',
  'locations',
  'mediaType',
  'declared',
  'article',
  'annotation',
  'problems',
] as const satisfies readonly (keyof Reading)[]

/** A reading with other parts. Readings of a large case are light (see light.ts), and so are not spread. */
export function readingWith(reading: Reading, parts: { readonly article?: Article; readonly annotation: Annotation }): Reading {
  const { id, sha256, locations, mediaType, declared, problems } = reading
  return { id, sha256, locations, mediaType, declared, article: parts.article ?? reading.article, annotation: parts.annotation, problems }
}

/** An annotation with other lists in place of some. */
export function annotationWith(annotation: Annotation, lists: Partial<Annotation>): Annotation {
  const { tokens, sentences, quotations, mentions, times, quantities, sayings, clauses } = annotation
  return { tokens, sentences, quotations, mentions, times, quantities, sayings, clauses, ...lists }
}

/** A reading for the time in which it is gone through: its parts are looked up once. Not to be held on to, since they are much. */
export function atHand(reading: Reading): Reading {
  const { article, annotation } = reading
  return { __proto__: Object.getPrototypeOf(reading), ...reading, article, annotation } as Reading
}
