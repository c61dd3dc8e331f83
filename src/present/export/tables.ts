import type { CaseFile } from '../../model.ts'
import { indexCase, labelOf, nameOf } from '../case-index.ts'
import { chainLine } from '../chain.ts'
import { headingOf } from '../heading.ts'
import { witnessesInOrder } from '../order.ts'
import { safe, shorten, whenWords } from '../words.ts'

/** A table for a spreadsheet: its name, its head, its rows. */
export interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** The most characters that a spreadsheet's cell takes. */
const CELL = 32_000

/** The case as the tables that an analyst works in: claims with their intervals, their witnesses, findings, pages with the reliability of their dates. */
export function sheetsOf(file: CaseFile): readonly Sheet[] {
  const index = indexCase(file)
  const listed = file.claims.filter(claim => claim.listed)
  const words = (text: string): string => shorten(text, CELL)
  return [
    {
      name: 'claims',
      head: ['id', 'claim', 'state', 'pages', 'reports', 'origins, at least', 'origins, at most', 'who', 'findings', 'summary'],
      rows: listed.map(claim => [
        claim.id,
        words(headingOf(index, claim).text),
        claim.state,
        claim.pages,
        claim.reports,
        claim.origins.min,
        claim.origins.max,
        claim.origins.list.map(id => safe(index.origins.get(id)?.label ?? id)).join('; '),
        (index.findings.get(claim.id) ?? []).filter(finding => finding.severity !== 'trivial').length,
        words(claim.summary),
      ]),
    },
    {
      name: 'witnesses',
      head: ['claim', 'page', 'newsroom', 'published', 'chain', 'words', 'certainty', 'negated'],
      rows: listed.flatMap(claim =>
        witnessesInOrder(claim, index).map(statement => {
          const page = index.pages.get(statement.page)
          return [
            claim.id,
            labelOf(index, statement.page),
            page?.publisher && safe(page.publisher.name),
            page?.published && whenWords(page.published),
            chainLine(index, statement),
            words(statement.at.exact),
            statement.certainty,
            statement.negated ? 'yes' : 'no',
          ]
        }),
      ),
    },
    {
      name: 'findings',
      head: ['id', 'severity', 'kind', 'aspect', 'what', 'one side', 'page', 'other side', 'page of it', 'claims'],
      rows: file.findings.map(finding => [
        finding.id,
        finding.severity,
        finding.kind,
        finding.aspect,
        words(finding.message),
        words(finding.sides[0]?.exact ?? ''),
        finding.sides[0] && labelOf(index, finding.sides[0].page),
        words(finding.sides[1]?.exact ?? ''),
        finding.sides[1] && labelOf(index, finding.sides[1].page),
        finding.claims.join('; '),
      ]),
    },
    {
      name: 'pages',
      head: [
        'id',
        'page',
        'kind',
        'title',
        'newsroom',
        'published, earliest',
        'published, latest',
        'known from',
        'problems',
        'location',
        'sha256',
      ],
      rows: file.pages.map(page => [
        page.id,
        labelOf(index, page.id),
        page.kind,
        page.title && words(page.title.exact),
        page.publisher && safe(page.publisher.name),
        page.published?.earliest,
        page.published?.latest,
        page.published && safe(page.published.how),
        page.problems.map(safe).join(' '),
        page.location,
        page.sha256,
      ]),
    },
    {
      name: 'reports',
      head: ['id', 'newsroom', 'earliest', 'latest', 'in the case', 'cited by'],
      rows: file.reports.map(report => [
        report.id,
        safe(nameOf(index, report.outlet)),
        report.when?.earliest,
        report.when?.latest,
        report.page === undefined ? 'no' : labelOf(index, report.page),
        [...new Set(report.citedBy.map(at => labelOf(index, at.page)))].join('; '),
      ]),
    },
  ]
}
