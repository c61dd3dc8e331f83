import type { CaseFile } from '../../model.ts'
import { indexCase, nameOf } from '../case-index.ts'
import { safe } from '../words.ts'

const COLUMNS = [
  'GlobalEventID',
  'Day',
  'DayLatest',
  'Actor1Name',
  'Actor2Name',
  'EventCode',
  'Mode',
  'ActionGeo_FullName',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'OriginsMin',
  'OriginsMax',
  'SOURCEURL',
] as const

/** Events as tab-separated rows with GDELT's column names where they mean the same, and what GDELT has not: the interval of origins. */
export function* eventsTable(file: CaseFile): Generator<string> {
  const index = indexCase(file)
  const claimOf = new Map(file.claims.flatMap(claim => claim.statements.map(id => [id, claim] as const)))
  yield `${COLUMNS.join('\t')}\n`
  for (const event of file.events) {
    const statements = event.statements.flatMap(id => index.statements.get(id) ?? [])
    const pages = new Set(statements.map(statement => statement.page))
    const publishers = new Set([...pages].flatMap(id => index.pages.get(id)?.publisher?.name ?? []))
    const claims = [...new Set(event.statements.flatMap(id => claimOf.get(id) ?? []))]
    const name = (id: string | undefined): string => (id === undefined ? '' : safe(nameOf(index, id)))
    const first = statements[0] && index.pages.get(statements[0].page)
    const cells = [
      event.id,
      event.when?.earliest.slice(0, 10).replaceAll('-', '') ?? '',
      event.when?.latest.slice(0, 10).replaceAll('-', '') ?? '',
      name(event.actor),
      name(event.target),
      event.code.cameo ?? '',
      event.code.plover ?? '',
      name(event.place),
      statements.length,
      publishers.size,
      pages.size,
      Math.max(0, ...claims.map(claim => claim.origins.min)),
      claims.reduce((most, claim) => Math.max(most, claim.origins.max), 0),
      first?.locations.find(location => /^https?:/.test(location)) ?? first?.location ?? '',
    ]
    yield `${cells.map(cell => String(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`
  }
}
