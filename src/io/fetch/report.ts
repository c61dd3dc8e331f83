import { extract } from '../../extract/extract.ts'
import { ingest } from '../../ingest/ingest.ts'
import type { Whereabouts } from '../../present/whereabouts.ts'
import { addDays } from '../../text/calendar.ts'
import { foldName } from '../../text/names.ts'
import { createArchive } from '../archive/written.ts'
import { sha256 } from '../captures.ts'
import { namedIn } from '../watch/entries.ts'
import { addressOf, type Permission, shown } from './address.ts'
import { reasonOf } from './fetch.ts'
import type { Exchange, Polite } from './polite.ts'

export interface SearchOptions {
  readonly polite: Polite
  readonly permission: Permission
  readonly agent: string
  /** Where the pages are kept. */
  readonly folder: string
  /** A web archive that lists its captures (CDX): https://web.archive.org. */
  readonly archive: string
  /** Pages tried for one report at most. */
  readonly most: number
  readonly note: (message: string) => void
}

/** What trying came to: pages that have the report's words, in one archive. */
export interface Tried {
  readonly file?: string
  readonly kept: readonly string[]
  readonly tried: number
}

/** A page that may be the report. `address` is what is asked for, `page` what it stands for. */
interface Candidate {
  readonly address: string
  readonly page: string
}

/** Rows of a list of captures, and sitemaps, that are looked at. */
const ROWS = 3000
const SITEMAPS = 6
/** Share of the report's words that a page must have to be kept. */
const ENOUGH = 0.6

/** Looks for a report where its newsroom's pages of that day are listed: in a web archive, then in the newsroom's own sitemaps. */
export async function tryToFind(wanted: Whereabouts, options: SearchOptions): Promise<Tried> {
  const { host, words } = wanted
  if (host === undefined || words.length === 0) return { kept: [], tried: 0 }
  const candidates = [...(await inArchive(wanted, host, options)), ...(await inSitemaps(wanted, host, options))]
  const archive = createArchive(options.folder, new Date(), options.agent)
  const kept: string[] = []
  const seen = new Set<string>()
  let tried = 0
  try {
    for (const { address, page } of candidates) {
      if (tried >= options.most) break
      if (seen.has(page)) continue
      seen.add(page)
      const found = await fetchPage(address, options)
      tried += 1
      if (!found || !(await hasWords(found.body, address, words))) continue
      archive.append(found.exchanges)
      kept.push(page)
    }
  } finally {
    archive.close()
  }
  return { ...(kept.length > 0 && { file: archive.file }), kept, tried }
}

/** Captures of the host in the days of the report, those first whose address has most of its words. */
async function inArchive({ from, to, words }: Whereabouts, host: string, options: SearchOptions): Promise<readonly Candidate[]> {
  if (from === undefined || to === undefined) return []
  const day = (iso: string): string => iso.replaceAll('-', '')
  const query = new URLSearchParams({
    url: host,
    matchType: 'domain',
    from: day(from),
    // What appeared in the evening is often captured the day after.
    to: day(addDays(to, 2)),
    output: 'json',
    fl: 'timestamp,original',
    filter: 'mimetype:text/html',
    collapse: 'urlkey',
    limit: String(ROWS),
  })
  const found = await fetchPage(`${options.archive}/cdx/search/cdx?${query}`, options)
  const rows = found === undefined ? [] : rowsOf(found.body)
  return ranked(
    rows.map(([timestamp, original]) => ({ address: `${options.archive}/web/${timestamp}id_/${original}`, page: original })),
    words,
  )
}

function rowsOf(body: Uint8Array): readonly (readonly [timestamp: string, original: string])[] {
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(body))
    if (!Array.isArray(rows)) return []
    return rows.flatMap(row =>
      Array.isArray(row) && /^\d{14}$/.test(row[0]) && /^https?:\/\//.test(row[1]) ? [[row[0], row[1]] as const] : [],
    )
  } catch {
    return []
  }
}

/** Pages of those days in the sitemaps that the newsroom's robots.txt names. */
async function inSitemaps({ from, to, words }: Whereabouts, host: string, options: SearchOptions): Promise<readonly Candidate[]> {
  const home = addressOf(`https://${host}/`, options.permission)
  if ('refusal' in home) return []
  const open: string[] = await options.polite.robots(home.url).then(
    robots => [...robots.sitemaps],
    () => [],
  )
  const [earliest, latest] = [from && addDays(from, -1), to && addDays(to, 2)]
  const isTimely = (dated: string | undefined): boolean =>
    dated === undefined ||
    earliest === undefined ||
    latest === undefined ||
    (dated.slice(0, 10) >= earliest && dated.slice(0, 10) <= latest)
  const pages: Candidate[] = []
  for (let read = 0; open.length > 0 && read < SITEMAPS; read += 1) {
    const found = await fetchPage(open.shift()!, options)
    if (!found) continue
    const named = await namedIn(found.body, found.url.href).catch((error: unknown) => {
      options.note(`${shown(found.url.href)}: not read, ${reasonOf(error)}`)
      return undefined
    })
    if (!named) continue
    const { is, entries } = named
    // A sitemap of a later month may list what was changed since; one of an earlier month cannot list what came after it.
    if (is === 'sitemap-index')
      open.push(
        ...entries.filter(({ dated }) => dated === undefined || earliest === undefined || dated >= earliest).map(entry => entry.address),
      )
    else pages.push(...entries.filter(entry => isTimely(entry.dated)).map(({ address }) => ({ address, page: address })))
  }
  return ranked(pages, words)
}

/** Candidates with at least one of the words in their address, those with most first. */
function ranked(candidates: readonly Candidate[], words: readonly string[]): readonly Candidate[] {
  const wanted = words.map(word => foldName(word))
  const score = ({ page }: Candidate): number => {
    const path = foldName(decoded(new URL(page).pathname).replace(/[^\p{L}\p{N}]+/gu, ' '))
    return wanted.filter(word => path.includes(word)).length
  }
  return candidates
    .filter(({ page }) => URL.canParse(page))
    .map(candidate => ({ candidate, score: score(candidate) }))
    .filter(each => each.score > 0)
    .sort((a, b) => b.score - a.score || (a.candidate.page < b.candidate.page ? -1 : 1))
    .map(each => each.candidate)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function fetchPage(
  address: string,
  { polite, permission, note }: SearchOptions,
): Promise<{ readonly url: URL; readonly body: Uint8Array; readonly exchanges: readonly Exchange[] } | undefined> {
  const judged = addressOf(address, permission)
  const found = 'refusal' in judged ? undefined : await polite.fetch(judged.url)
  if (found?.is === 'page') return found
  const reason = 'refusal' in judged ? judged.refusal : found?.is === 'failed' ? found.reason : 'the server says that it has not changed'
  note(`${shown(address)}: not fetched, ${reason}`)
  return undefined
}

/** Whether a page's article has most of the words. */
async function hasWords(bytes: Uint8Array, address: string, words: readonly string[]): Promise<boolean> {
  for await (const capture of ingest(bytes, address, sha256)) {
    const { text, blocks } = extract(capture)
    const own = foldName(
      blocks
        .filter(block => block.role === 'title' || block.role === 'body')
        .map(block => text.slice(block.start, block.end))
        .join(' '),
    )
    if (words.filter(word => own.includes(foldName(word))).length >= ENOUGH * words.length) return true
  }
  return false
}
