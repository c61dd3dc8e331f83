/**
 * Everything that needs no file, no thread and no clock: the stages and the views. Runs in Node.js, in a browser, in a worker of any kind.
 * `hearsay/stages`; the whole library is `hearsay`.
 */
export { annotate } from './annotate/annotate.ts'
export type { Models } from './annotate/models.ts'
export { parse } from './annotate/parse/parse.ts'
export { extract } from './extract/extract.ts'
export { ingest, ingestStream } from './ingest/ingest.ts'
export type { Hasher, IngestOptions } from './ingest/item.ts'
export type { Limits } from './ingest/limits.ts'
export { investigate, read } from './investigate.ts'
export type * from './model.ts'
export { ask, type Match } from './present/ask.ts'
export { type Difference, diffCases } from './present/diff.ts'
export { findRecords, renderExplain } from './present/explain/explain.ts'
export { renderHtml } from './present/html.ts'
export { renderMarkdown } from './present/markdown.ts'
export { renderReport } from './present/report/report.ts'
export { renderShow } from './present/show.ts'
