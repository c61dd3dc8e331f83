import robotsParser from 'robots-parser'
import { bodyOf } from './body.ts'
import { headerOf, type Reply } from './fetch.ts'

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
  /** 0 where the host could not be reached; the text then says why. */
  readonly status: number
  readonly text: string
}

/** The package is one function; its types say that it is a module with one. */
const parse = robotsParser as unknown as typeof robotsParser.default

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
  const text = reply.status >= 200 && reply.status < 300 ? new TextDecoder().decode(bodyOf(reply, 16 * READ).subarray(0, READ)) : ''
  return { at, status: reply.status, text }
}

export function isFresh(file: RobotsFile, now: number): boolean {
  const age = now - file.at
  return age >= 0 && age < (isClosed(file) ? BELIEVED_CLOSED : BELIEVED)
}

/** Unreachable (no answer, 5xx) closes the whole site; unavailable (4xx) opens it. 429 says "not now", so it closes, too. */
function isClosed(file: RobotsFile): boolean {
  return file.status === 0 || file.status >= 500 || file.status === 429
}

export function robotsOf(origin: string, file: RobotsFile): Robots {
  if (isClosed(file)) {
    const closed =
      file.status === 0
        ? `cannot be reached: ${file.text === '' ? 'it does not answer' : file.text}`
        : `is closed to programs for now: its robots.txt answers ${file.status}`
    return { allows: () => false, sitemaps: [], closed }
  }
  if (file.status >= 300) return { allows: () => true, sitemaps: [] }
  const parsed = parse(`${origin}/robots.txt`, file.text)
  const seconds = parsed.getCrawlDelay(PRODUCT)
  return {
    allows: url => parsed.isAllowed(url.href, PRODUCT) ?? true,
    ...(seconds !== undefined && seconds > 0 && { delay: Math.min(seconds * 1000, LONGEST_DELAY) }),
    sitemaps: parsed.getSitemaps(),
  }
}

/** How long a host asks us to wait, in milliseconds (Retry-After: seconds or a date). */
export function retryAfter(reply: Reply, now: number): number | undefined {
  const value = headerOf(reply.headers, 'retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
