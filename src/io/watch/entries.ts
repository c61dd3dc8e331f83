import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { decode } from '../../ingest/charset.ts'
import { ingest } from '../../ingest/ingest.ts'
import { sniff } from '../../ingest/kinds.ts'
import { ungzipped } from '../fetch/body.ts'

/** A page that a feed, a sitemap or a list names. */
export interface Entry {
  readonly address: string
  /** When it appeared or was last changed, as the list says; ISO 8601. */
  readonly dated?: string
}

/** What a source turned out to be, with what it names. */
export interface Named {
  readonly is: 'feed' | 'sitemap' | 'sitemap-index' | 'opml' | 'list' | 'page'
  /** Pages; for an index of sitemaps the sitemaps, for OPML the feeds. */
  readonly entries: readonly Entry[]
  /** Lines of a list that look like an address and are none. */
  readonly odd?: readonly string[]
}

/** Entries read of one file: a sitemap has 50,000 at most. */
const MOST = 50_000
/** Feeds of a page that are told of. */
const FEEDS = 3
/** Bytes looked at to tell what a file is. */
const SAMPLE = 65_536

/** What a source names. `url` is where it was found: addresses in it may be relative to that. */
export async function namedIn(bytes: Uint8Array, url: string): Promise<Named> {
  const body = ungzipped(bytes)
  const { kind } = sniff(body.subarray(0, SAMPLE), '')
  if (kind === 'feed' || kind === 'json') {
    const entries = await feedEntries(body, url)
    return kind === 'feed' || isJsonFeed(body) ? { is: 'feed', entries } : { is: 'page', entries: [] }
  }
  if (kind === 'pdf' || kind === 'binary' || kind === 'html') return { is: 'page', entries: [] }
  const { text } = decode(body, { markup: kind === 'xml' })
  return readXml(text, url) ?? readList(text) ?? { is: 'page', entries: [] }
}

/** The items of a feed of any kind, by the reader that cases are read with. */
async function feedEntries(bytes: Uint8Array, url: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const { declared } of ingest(bytes, url, sha256)) {
    const address = declared.url === undefined ? undefined : absolute(declared.url, url)
    const dated = declared.updated ?? declared.published
    if (address !== undefined && entries.length < MOST) entries.push({ address, ...(dated !== undefined && { dated }) })
  }
  return entries
}

function isJsonFeed(bytes: Uint8Array): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(new TextDecoder().decode(bytes.subarray(0, SAMPLE)))
}

/** Sitemaps, indexes of them, and OPML. Entities are not expanded beyond the five of XML. */
function readXml(text: string, url: string): Named | undefined {
  if (!/^\s*</.test(text)) return undefined
  let root: string | undefined
  let field: string | undefined
  let words = ''
  let entry: { address?: string; dated?: string } = {}
  const entries: Entry[] = []
  const add = (): void => {
    const address = entry.address === undefined ? undefined : absolute(entry.address, url)
    if (address !== undefined && entries.length < MOST) entries.push({ address, ...(entry.dated !== undefined && { dated: entry.dated }) })
    entry = {}
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const own = localName(name)
        root ??= own
        if (own === 'url' || own === 'sitemap') entry = {}
        field = own
        words = ''
        const feed = root === 'opml' && own === 'outline' ? attribute(attributes, 'xmlurl') : undefined
        if (feed !== undefined) {
          entry = { address: feed }
          add()
        }
      },
      ontext(more) {
        if (words.length < 4096) words += more
      },
      onclosetag(name) {
        const own = localName(name)
        const value = words.trim()
        if (own === field && value !== '') {
          // A picture or a translation has an address of its own, under another prefix.
          if (own === 'loc' && !name.includes(':')) entry.address = value
          else if (own === 'lastmod' || own === 'publication_date') entry.dated = dateOf(value) ?? entry.dated!
        }
        field = undefined
        if (own === 'url' || own === 'sitemap') add()
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  const is = { urlset: 'sitemap', sitemapindex: 'sitemap-index', opml: 'opml' } as const
  return root !== undefined && Object.hasOwn(is, root) ? { is: is[root as keyof typeof is], entries } : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([own]) => own.toLowerCase() === name)?.[1]
}

/** A text of addresses, one a line; lines that begin with # are remarks. Anything else on a line makes it no such list, as does that none of them is an address. */
function readList(text: string): Named | undefined {
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  if (!lines.every(line => /^https?:\/\/\S+$/i.test(line))) return undefined
  const [addresses, odd] = [lines.filter(line => URL.canParse(line)), lines.filter(line => !URL.canParse(line))]
  if (addresses.length === 0) return undefined
  return { is: 'list', entries: addresses.slice(0, MOST).map(address => ({ address })), ...(odd.length > 0 && { odd }) }
}

/** Feeds that a page names as its own; the first few. */
export function feedsOf(bytes: Uint8Array, url: string): readonly string[] {
  const { text } = decode(bytes.subarray(0, SAMPLE), { markup: true })
  const feeds: string[] = []
  const parser = new Parser({
    onopentag(name, { rel, type, href }) {
      if (name !== 'link' || !/\balternate\b/i.test(rel ?? '') || !/(?:rss|atom|feed)\+(?:xml|json)/i.test(type ?? '') || !href) return
      const address = absolute(href, url)
      if (address !== undefined && feeds.length < FEEDS) feeds.push(address)
    },
  })
  parser.end(text)
  return feeds
}

function absolute(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

function dateOf(value: string): string | undefined {
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
