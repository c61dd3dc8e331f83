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
