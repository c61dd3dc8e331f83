import type { Capture, Declared } from '../model.ts'
import { decode } from './charset.ts'
import { isoDate } from './dates.ts'
import { type Context, collect, emptyCapture, type Item, textCapture } from './item.ts'
import { archived, optional } from './page.ts'
import { utf8 } from './reader.ts'

/** How deep the elements around the items of a feed may lie. */
const DEPTH = 100

/** One item of any feed, as far as the kinds of feed agree. */
interface Entry {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly titleIsHtml?: boolean
  readonly content?: string
  readonly plain?: boolean
  readonly published?: string
  readonly updated?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly language?: string
  /** The item's own text in the file: what its digest is of. */
  readonly source: string
}

/** RSS, RDF and Atom: one capture an item. A feed that was cut off is read as far as its items are whole. */
export async function* readFeed(item: Item, context: Context): AsyncGenerator<Capture> {
  const { parseFeed } = await import('feedsmith')
  const collected = await collect(item, context)
  const decoded = decode(collected.bytes, { markup: true, ...(item.charset === undefined ? {} : { charset: item.charset }) })
  item.problems.push(...decoded.problems)
  const parts = itemsIn(decoded.text)
  const closed = parts.whole ? decoded.text : `${decoded.text.slice(0, parts.end)}${parts.closing}`
  if (!parts.whole) item.problems.push('The feed is cut off: its whole items were read. Download it again.')
  try {
    const { feed } = parseFeed(closed)
    const list = listed(feed, 'items').concat(listed(feed, 'entries'))
    const entries = list.map((each, index) =>
      xmlEntry(each, feed, parts.sources.length === list.length ? parts.sources[index]! : JSON.stringify(each)),
    )
    yield* captures(item, entries, 'application/xml', collected.sha256, context)
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/[.\s]+$/, '') : 'unknown error'
    item.problems.push(`The feed could not be read as one (${detail}); its text was read as a single page. Download it again.`)
    yield textCapture(item, collected.sha256, 'application/xml', 'html', decoded.text)
  }
}

/** A JSON Feed, parsed already. */
export async function* readItems(item: Item, feed: Readonly<Record<string, unknown>>, context: Context): AsyncGenerator<Capture> {
  const entries = listed(feed, 'items')
    .filter(each => typeof each === 'object' && each !== null)
    .map((each): Entry => {
      const content = text(each, 'content_html') ?? text(each, 'content_text') ?? text(each, 'summary')
      const own = names(each, 'authors').concat(names([value(each, 'author')]))
      return {
        ...optional('id', text(each, 'id')),
        ...optional('url', text(each, 'url') ?? text(each, 'external_url')),
        ...optional('title', text(each, 'title')),
        ...optional('content', content),
        plain: text(each, 'content_html') === undefined,
        ...optional('published', text(each, 'date_published')),
        ...optional('updated', text(each, 'date_modified')),
        authors: own.length > 0 ? own : names(feed, 'authors'),
        ...optional('publisher', text(feed, 'title')),
        ...optional('language', text(each, 'language') ?? text(feed, 'language')),
        source: JSON.stringify(each),
      }
    })
  yield* captures(item, entries, 'application/feed+json', context.sha256(utf8(JSON.stringify(feed))), context)
}

function* captures(item: Item, entries: readonly Entry[], mediaType: string, sha256: string, context: Context): Generator<Capture> {
  if (entries.length === 0) yield emptyCapture(item, sha256, mediaType, 'The feed has no items. Save it again when it has some.')
  for (const [index, entry] of entries.entries()) {
    const declared: Declared = {
      ...item.declared,
      ...(entry.url === undefined ? {} : archived(entry.url)),
      ...optional('published', entry.published === undefined ? undefined : isoDate(entry.published)),
      ...optional('updated', entry.updated === undefined ? undefined : isoDate(entry.updated)),
      ...optional('title', entry.title === undefined ? undefined : plainTitle(entry)),
      ...(entry.authors.length === 0 ? {} : { authors: entry.authors }),
      ...optional('publisher', entry.publisher),
      ...optional('language', entry.language),
    }
    const own: Item = {
      ...item,
      location: `${item.location}#${entry.url ?? entry.id ?? index + 1}`,
      declared,
      problems: [...item.problems],
    }
    const digest = context.sha256(utf8(entry.source))
    if (entry.content === undefined && entry.title === undefined) {
      yield emptyCapture(own, digest, mediaType, 'The feed item has neither title nor text. Open its address and save the page itself.')
    } else yield textCapture(own, digest, 'text/html', 'html', pageOf(entry))
  }
}

function xmlEntry(item: unknown, feed: unknown, source: string): Entry {
  const link = text(item, 'link') ?? linkIn(value(item, 'links'))
  const permanent = text(item, 'guid.value')
  const content =
    text(item, 'content.encoded') ??
    text(item, 'content.value') ??
    text(item, 'description') ??
    text(item, 'summary.value') ??
    text(item, 'summary')
  const type = text(item, 'content.value') === undefined ? text(item, 'summary.type') : text(item, 'content.type')
  const own = names(item, 'dc.creators').concat(names(item, 'authors'))
  return {
    ...optional('id', text(item, 'id') ?? permanent ?? text(item, 'rdf.about')),
    ...optional('url', link ?? (permanent !== undefined && /^https?:/.test(permanent) ? permanent : undefined)),
    ...optional('title', text(item, 'title') ?? text(item, 'title.value')),
    titleIsHtml: /html/.test(text(item, 'title.type') ?? ''),
    ...optional('content', content),
    plain: type === 'text' || (type === undefined && content !== undefined && !/<[a-z!/]|&(?:#\w+|[a-z]+);/i.test(content)),
    ...optional('published', text(item, 'pubDate') ?? text(item, 'published') ?? text(item, 'dc.dates.0') ?? text(item, 'dc.date')),
    ...optional('updated', text(item, 'updated') ?? text(item, 'dcterms.modified.0')),
    authors: [...new Set(own.length > 0 ? own : names(feed, 'authors'))],
    ...optional(
      'publisher',
      text(item, 'source.title.value') ?? text(item, 'source.title') ?? text(feed, 'title') ?? text(feed, 'title.value'),
    ),
    ...optional('language', text(feed, 'language') ?? text(feed, 'dc.languages.0')),
    source,
  }
}

/** The page that an item stands for: its title, which is part of the item, above its content. */
function pageOf(entry: Entry): string {
  const title = entry.title === undefined ? '' : `<h1>${entry.titleIsHtml ? entry.title : escaped(entry.title)}</h1>\n`
  const content = entry.content ?? ''
  if (/<h1[\s>]/i.test(content) && !entry.plain) return content
  const body = entry.plain
    ? content
        .split(/\n\s*\n/)
        .map(paragraph => `<p>${escaped(paragraph)}</p>`)
        .join('\n')
    : content
  return `<article>${title}${body}</article>`
}

function plainTitle(entry: Entry): string {
  return entry.titleIsHtml ? entry.title!.replace(/<[^<>]*>/g, '') : entry.title!
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** What stands at a path of keys ("guid.value") in a parsed feed. */
function value(from: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), from)
}

function listed(from: unknown, path: string): unknown[] {
  const list = value(from, path)
  return Array.isArray(list) ? list : []
}

function text(from: unknown, path = ''): string | undefined {
  const found = path === '' ? from : value(from, path)
  if (typeof found === 'number') return String(found)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

/** People of a feed; RSS writes them "ada@town.example (Ada Roe)". */
function names(from: unknown, path = ''): string[] {
  const list = path === '' ? (from as unknown[]) : listed(from, path)
  return list
    .map(each => text(each) ?? text(each, 'name') ?? text(each, 'email'))
    .filter(name => name !== undefined)
    .map(name => /^[^\s@]+@[^\s@]+\s+\((.+)\)$/.exec(name)?.[1] ?? name)
}

function linkIn(links: unknown): string | undefined {
  const list = Array.isArray(links) ? links : []
  const chosen = list.find(each => (text(each, 'rel') ?? 'alternate') === 'alternate') ?? list[0]
  return text(chosen, 'href') ?? text(chosen)
}

/** The items of a feed as they stand in the file, comments and CDATA passed over; `end` is behind the last whole one. */
function itemsIn(xml: string): {
  readonly sources: readonly string[]
  readonly end: number
  readonly whole: boolean
  readonly closing: string
} {
  const sources: string[] = []
  const marks = /<!\[CDATA\[|<!--|<(\/?)((?:[\w-]+:)?(?:item|entry|rss|feed|RDF|channel))(?=[\s/>])/g
  const roots: string[] = []
  let start = -1
  let end = -1
  let whole = false
  for (let mark = marks.exec(xml); mark !== null; mark = marks.exec(xml)) {
    if (mark[2] === undefined) {
      const close = mark[0] === '<!--' ? '-->' : ']]>'
      const at = xml.indexOf(close, marks.lastIndex)
      if (at < 0) break
      marks.lastIndex = at + close.length
    } else if (/(?:item|entry)$/.test(mark[2])) {
      const tagEnd = xml.indexOf('>', mark.index)
      if (tagEnd < 0) break
      if (mark[1] === '') start = mark.index
      else if (start >= 0) {
        end = tagEnd + 1
        sources.push(xml.slice(start, end))
        start = -1
      }
    } else if (mark[1] === '') {
      const tagEnd = xml.indexOf('>', mark.index)
      if (end < 0) end = tagEnd + 1
      if (roots.length < DEPTH) roots.push(mark[2])
      if (sources.length === 0 && tagEnd >= 0) end = tagEnd + 1
    } else {
      const opened = roots.lastIndexOf(mark[2])
      if (opened >= 0) roots.splice(opened)
      if (roots.length === 0) whole = true
    }
  }
  const closing = roots
    .toReversed()
    .map(name => `</${name}>`)
    .join('')
  return { sources, end: Math.max(end, 0), whole, closing }
}
