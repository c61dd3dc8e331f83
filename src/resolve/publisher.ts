import { type Newsroom, type Newsrooms, newsrooms, outlet, outletOfHost } from '../language/outlets.ts'
import type { Reading, ResolvedPage } from '../model.ts'
import { spanOf } from '../text/spans.ts'

/** Traces that show that a page stands on a site which took it from elsewhere: its host is not its newsroom. */
const ELSEWHERE: ReadonlySet<string> = new Set(['proxy-address', 'source-link', 'theme-placeholder', 'stock-author'])

/**
 * The newsroom of a page: as the page names itself, by the name that the list `among` has for it; a name that the list does not know gives way to
 * the listed newsroom whose host served the page. Where the page says nothing, the host alone tells.
 */
export function publisherOf(reading: Reading, among: Newsrooms = newsrooms()): ResolvedPage['publisher'] {
  const { article } = reading
  const elsewhere = article.traces.some(trace => ELSEWHERE.has(trace.kind))
  const serving = article.host === undefined || elsewhere ? undefined : outletOfHost(article.host, among)
  if (!article.publisher) {
    return serving && { ...shown(serving), why: { rule: 'host-of-newsroom', detail: `${article.host} is a site of ${serving.name}.` } }
  }
  const { name, rule, detail, at } = article.publisher
  const why = { rule, detail, ...(at && { at: spanOf(reading.id, article.text, at) }) }
  const named = outlet(name, among) ?? hostNamed(name, among)
  // two newsrooms may bear one name: then the host tells which it is
  if (serving && (!named || bearsName(serving, name)))
    return { ...shown(serving), why: { ...why, detail: `${detail}; ${article.host} is a site of ${serving.name}` } }
  return named ? { ...shown(named), why } : { name: bareName(name, article.host), why }
}

function shown({ name, owner }: Newsroom): { readonly name: string; readonly owner?: string } {
  return { name, ...(owner ? { owner } : {}) }
}

/** A site named by its address: "Lantern.example". */
function hostNamed(name: string, among: Newsrooms): Newsroom | undefined {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? outletOfHost(name, among) : undefined
}

function bearsName(newsroom: Newsroom, name: string): boolean {
  const bare = name.replace(/^the /i, '').toLowerCase()
  return [newsroom.name, ...newsroom.short].some(form => form.toLowerCase() === bare)
}

/** A name without its motto: of "Varren Lantern – News from the coast" the part that the host is made of, else the first. */
function bareName(name: string, host: string | undefined): string {
  const parts = name.split(/\s+[|–—·:-]\s+/u)
  if (parts.length === 1) return name
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^the/, '')
  const site = letters(host ?? '')
  return parts.find(part => letters(part).length > 3 && site.includes(letters(part))) ?? (name.split(' ').length > 4 ? parts[0]! : name)
}
