import { bodyOf } from './body.ts'
import { AstrayError, FetchError, headerOf, type Reply } from './fetch.ts'
import { lets, rulesOf } from './robots-rules.ts'

/** What a site's robots.txt says to us, by RFC 9309. */
export interface Robots {
  readonly allows: (url: URL) => boolean
  /** Milliseconds between two requests that the site asks for. */
  readonly delay?: number
  readonly sitemaps: readonly string[]
  /** Why nothing at all is allowed, where the file could not be had, in words behind the host's name. */
  readonly closed?: string
}

/** robots.txt as it was found: what can be kept from one run to the next. */
export interface RobotsFile {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Of the answer; UNREACHABLE or UNREADABLE where there was none that tells anything: the text then says why. */
  readonly status: number
  readonly text: string
}

/** The host did not answer. */
const UNREACHABLE = 0
/** It did, with what cannot be unpacked, is far too large, or bears no valid certificate. */
const UNREADABLE = 1

/** The name by which robots.txt calls us. */
export const PRODUCT = 'hearsay'
/** A file is believed so long: RFC 9309 says a day at most. */
export const BELIEVED = 24 * 3600_000
/** One that could not be had is asked for again sooner. */
const BELIEVED_CLOSED = 10 * 60_000
/** So much of a file is read: RFC 9309 asks for 500 KiB at least. */
const READ = 512_000
/** No site is waited for longer than this between two of its pages. */
const LONGEST_DELAY = 600_000

/** The file in an answer. */
export function robotsFile(reply: Reply, at: number): RobotsFile {
  if (reply.status < 200 || reply.status >= 300) return { at, status: reply.status, text: '' }
  try {
    return { at, status: reply.status, text: beginningOf(bodyOf(reply, 16 * READ)) }
  } catch (error) {
    if (error instanceof FetchError) return { at, status: UNREADABLE, text: error.message }
    throw error
  }
}

/** The file of a host that gave no answer. A redirect without end, or to where nobody may be asked, is taken as one that has none (404). */
export function robotsWithout(error: FetchError, at: number): RobotsFile {
  if (error instanceof AstrayError) return { at, status: 404, text: '' }
  return { at, status: error.passing ? UNREACHABLE : UNREADABLE, text: error.message }
}

/** As much as is read, in whole lines: half of `Disallow: /drafts` would close everything. */
function beginningOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, READ))
  return body.length > READ ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) : text
}

export function isFresh(file: RobotsFile, now: number): boolean {
  const age = now - file.at
  return age >= 0 && age < (isClosed(file) ? BELIEVED_CLOSED : BELIEVED)
}

/** What was not said closes the whole site (no answer, 5xx, or one that cannot be read); that there is none (4xx) opens it. 429 says "not now", so it closes, too. */
function isClosed({ status }: RobotsFile): boolean {
  return status === UNREACHABLE || status === UNREADABLE || status >= 500 || status === 429
}

export function robotsOf(file: RobotsFile): Robots {
  if (isClosed(file)) return { allows: () => false, sitemaps: [], closed: closedWords(file) }
  if (file.status >= 300) return { allows: () => true, sitemaps: [] }
  const { rules, delay, sitemaps } = rulesOf(file.text, PRODUCT)
  return {
    allows: url => lets(rules, url.pathname + url.search),
    ...(delay !== undefined && delay > 0 && { delay: Math.min(delay * 1000, LONGEST_DELAY) }),
    sitemaps,
  }
}

function closedWords({ status, text }: RobotsFile): string {
  if (status === UNREACHABLE) return `cannot be reached: ${text === '' ? 'it does not answer' : text}`
  const why = status === UNREADABLE ? `cannot be had, because ${text}` : `answers ${status}`
  return `is closed to programs for now: its robots.txt ${why}`
}

/** How long a host asks us to wait, in milliseconds (Retry-After: seconds or a date). */
export function retryAfter(reply: Reply, now: number): number | undefined {
  const value = headerOf(reply.headers, 'retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
