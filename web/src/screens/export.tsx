import { useTitle } from '../parts/title.ts'

const LISTS = [
  'pages',
  'claims',
  'statements',
  'attributions',
  'reports',
  'origins',
  'entities',
  'derivations',
  'findings',
  'events',
  'stories',
] as const

const TOOLS: readonly (readonly [string, string])[] = [
  ['case.jsonld', 'schema.org Claim, Quotation, NewsArticle'],
  ['provenance.ttl', 'W3C PROV-O as Turtle'],
  ['provenance.jsonld', 'W3C PROV-O as JSON-LD, a bundle for each page'],
  ['annotations.jsonld', 'W3C Web Annotations'],
  ['entities.ftm.json', 'FollowTheMoney, for Aleph'],
  ['events.tsv', 'events with GDELT’s column names'],
  ['provenance.graphml', 'GraphML'],
  ['provenance.gexf', 'GEXF, for Gephi'],
]

/** The case as files. */
export function ExportScreen() {
  useTitle('Export')
  const item = (name: string, what: string) => (
    <li key={name}>
      <a href={`/export/${name}`} download={name} data-outside data-stop>
        {name}
      </a>{' '}
      <span class="dim">{what}</span>
    </li>
  )
  return (
    <>
      <header class="head">
        <h1>Export</h1>
        <p class="lead">
          Everything here comes from the case file, which any SQLite tool opens, too. A story prints as it stands on its screen.
        </p>
      </header>
      <section>
        <h2>Reports</h2>
        <ul class="plain">
          {item('report.html', 'one page that opens from disk')}
          {item('report.md', 'Markdown')}
          {item('case.xlsx', 'an Excel workbook: claims with their intervals, witnesses, findings, pages, reports')}
        </ul>
      </section>
      <section>
        <h2>Data</h2>
        <ul class="plain">{item('case.json', 'the whole case, hearsay-case/1')}</ul>
        <ul class="plain">{TOOLS.map(([name, what]) => item(name, what))}</ul>
        <ul class="plain columns-list">{LISTS.map(list => item(`${list}.csv`, ''))}</ul>
      </section>
      <section>
        <h2>For programs</h2>
        <p>
          Every screen has a JSON twin: its address with <code>.json</code>, as{' '}
          <a href="/index.json" data-outside>
            /index.json
          </a>{' '}
          for the board.{' '}
          <a href="/openapi.json" data-outside>
            openapi.json
          </a>{' '}
          describes them.
        </p>
      </section>
    </>
  )
}
