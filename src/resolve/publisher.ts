import { outlet, outletOfHost } from '../language/outlets.ts'
import type { Reading, ResolvedPage } from '../model.ts'
import { spanOf } from '../text/spans.ts'

/** Traces that show that a page stands on a site which took it from elsewhere: its host is not its newsroom. */
const ELSEWHERE: ReadonlySet<string> = new Set(['proxy-address', 'source-link', 'theme-placeholder', 'stock-author'])

/** The newsroom of a page: as the page names itself, else by the host that served it where that is a known newsroom's. */
export function publisherOf(reading: Reading): ResolvedPage['publisher'] {
  const { article } = reading
  if (article.publisher) {
    const { name, rule, detail, at } = article.publisher
    return { name: outlet(name)?.name ?? name, why: { rule, detail, ...(at && { at: spanOf(reading.id, article.text, at) }) } }
  }
  if (article.host === undefined || article.traces.some(trace => ELSEWHERE.has(trace.kind))) return undefined
  const known = outletOfHost(article.host)
  return known && { name: known.name, why: { rule: 'host-of-newsroom', detail: `${article.host} is a site of ${known.name}.` } }
}
