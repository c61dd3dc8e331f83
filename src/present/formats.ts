import type { CaseFile } from '../model.ts'
import { annotations } from './export/annotations.ts'
import { eventsTable } from './export/events-table.ts'
import { followTheMoney } from './export/follow-the-money.ts'
import { gexf, graphml } from './export/graphs.ts'
import { provJsonLd, provTurtle } from './export/prov.ts'
import { schemaOrg } from './export/schema-org.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'

/** A format that a whole case is written in, as text. */
export interface TextFormat {
  /** What it is, in a few words, for help and docs. */
  readonly what: string
  /** The name of a file of it. */
  readonly file: string
  readonly type: string
  readonly write: (file: CaseFile) => Iterable<string>
}

const json = (value: unknown): readonly string[] => [`${JSON.stringify(value, undefined, 1)}\n`]

export const TEXT_FORMATS: Readonly<Record<string, TextFormat>> = {
  markdown: {
    what: 'the report as Markdown',
    file: 'report.md',
    type: 'text/markdown; charset=utf-8',
    write: file => [renderMarkdown(file)],
  },
  html: { what: 'the report as one HTML page', file: 'report.html', type: 'text/html; charset=utf-8', write: file => [renderHtml(file)] },
  jsonld: {
    what: 'schema.org Claim, Quotation and NewsArticle as JSON-LD',
    file: 'case.jsonld',
    type: 'application/ld+json',
    write: file => json(schemaOrg(file)),
  },
  prov: { what: 'W3C PROV-O as Turtle', file: 'provenance.ttl', type: 'text/turtle; charset=utf-8', write: provTurtle },
  'prov-jsonld': {
    what: 'W3C PROV-O as JSON-LD, a bundle for each page',
    file: 'provenance.jsonld',
    type: 'application/ld+json',
    write: file => json(provJsonLd(file)),
  },
  annotations: {
    what: 'W3C Web Annotations, one for each attribution',
    file: 'annotations.jsonld',
    type: 'application/ld+json',
    write: file => json(annotations(file)),
  },
  ftm: { what: 'FollowTheMoney entities, one a line', file: 'entities.ftm.json', type: 'application/x-ndjson', write: followTheMoney },
  events: {
    what: 'events as rows with GDELT’s column names',
    file: 'events.tsv',
    type: 'text/tab-separated-values; charset=utf-8',
    write: eventsTable,
  },
  graphml: { what: 'who had it from whom, as GraphML', file: 'provenance.graphml', type: 'application/graphml+xml', write: graphml },
  gexf: { what: 'the same for Gephi', file: 'provenance.gexf', type: 'application/gexf+xml', write: gexf },
}
