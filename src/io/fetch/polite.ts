import { setTimeout as wait } from 'node:timers/promises'
import { recent } from '../../text/recent.ts'
import { type Permission, refusalOf, shown } from './address.ts'
import { ACCEPTED_ENCODINGS, bodyOf } from './body.ts'
import { type Ask, AstrayError, FetchError, type HeaderLines, headerOf, type Reply } from './fetch.ts'
import { isFresh, PRODUCT, type Robots, type RobotsFile, retryAfter, robotsFile, robotsOf, robotsWithout } from './robots.ts'
import { slots, turns } from './turns.ts'

/** One request with its answer: what a web archive keeps. */
export interface Exchange {
  readonly url: string
  /** When it was asked, ISO 8601 in UTC. */
  readonly at: string
  readonly request: HeaderLines
  readonly reply: Reply
}

/** What came of asking for an address. `exchanges` holds every hop, the last one last. */
export type Fetched =
  | { readonly is: 'page'; readonly url: URL; readonly body: Uint8Array; readonly reply: Reply; readonly exchanges: readonly Exchange[] }
  | { readonly is: 'unchanged'; readonly exchanges: readonly Exchange[] }
  | {
      readonly is: 'failed'
      readonly reason: string
      readonly status?: number
      /** It may be right another time; then perhaps not before so many milliseconds. */
      readonly passing: boolean
      readonly after?: number
      readonly exchanges: readonly Exchange[]
    }

/** What is known of an address from the last time: the server then need not send what has not changed. */
export interface Validators {
  readonly etag?: string
  readonly modified?: string
}

export interface PoliteOptions {
  readonly ask: Ask
  readonly permission: Permission
  readonly agent: string
  readonly signal: AbortSignal
  /** Milliseconds between two requests to one host, where its robots.txt asks for no more. */
  readonly delay: number
  /** robots.txt files kept from run to run. */
  readonly kept?: { readonly get: (origin: string) => RobotsFile | undefined; readonly set: (origin: string, file: RobotsFile) => void }
  readonly now?: () => number
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface Polite {
  readonly fetch: (url: URL, validators?: Validators) => Promise<Fetched>
  readonly robots: (url: URL) => Promise<Robots>
  /** Milliseconds between two requests to the host of an address; 0 where the host wants none at all. */
  readonly pause: (url: URL) => Promise<number>
}

/** What is sent to a site to say who asks. `contact` is a mail address or a page. */
export function agentOf(version: string, contact: string | undefined): string {
  return `${PRODUCT}/${version} (reads public news pages for one desk${contact === undefined ? '' : `; contact: ${contact}`})`
}

/** A robots.txt as it was found, and what it says to us. */
interface ReadRobots {
  readonly file: RobotsFile
  readonly robots: Robots
}

/** Hosts that are asked at one time; each over one connection. */
const HOSTS = 8
const REDIRECTS = 8
/** Origins whose robots.txt is held in memory at least. */
const KNOWN = 1_000
/** How often an address is asked that fails for a passing reason, and the wait before the second time; it doubles. */
const TRIES = 3
const BACK_OFF = 2_000
/** A host that wants to be left alone for longer is not waited for within a run. */
const PATIENCE = 60_000
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,application/pdf;q=0.8,*/*;q=0.5'

/** Asks as a considerate visitor does: by robots.txt, one connection a host, with pauses, patiently, and never where it must not. */
export function polite(options: PoliteOptions): Polite {
  const { ask, permission, agent, signal, delay } = options
  const now = options.now ?? Date.now
  // Pauses are told by a clock that nobody sets.
  const tick = options.now ?? (() => performance.now())
  const sleep = options.sleep ?? ((milliseconds, stop) => wait(milliseconds, undefined, { signal: stop }))
  const known = recent<string, Promise<ReadRobots>>(KNOWN)
  const turn = turns()
  const slot = slots(HOSTS)
  /** Host → when it may be asked again. */
  const ready = new Map<string, number>()
  const rest = (host: string, milliseconds: number): void => {
    ready.set(host, Math.max(ready.get(host) ?? 0, tick() + milliseconds))
  }

  /** One request in its host's turn, after the host's pause. */
  const paced = (url: URL, headers: HeaderLines, pause: number): Promise<Exchange> =>
    turn(url.host, async () => {
      const due = (ready.get(url.host) ?? 0) - tick()
      if (due > 0) await sleep(due, signal)
      signal.throwIfAborted()
      const request: HeaderLines = [['Host', url.host], ['User-Agent', agent], ...headers, ['Connection', 'close']]
      return slot(async () => {
        const at = new Date(now()).toISOString()
        try {
          return { url: url.href, at, request, reply: await ask({ url, headers: request }, signal) }
        } finally {
          rest(url.host, pause)
        }
      })
    })

  const patiently = async (url: URL, headers: HeaderLines, pause: number): Promise<Exchange> => {
    const tries = pause > PATIENCE ? 1 : TRIES
    for (let nth = 1; ; nth += 1) {
      const back = BACK_OFF * 2 ** (nth - 1)
      try {
        const exchange = await paced(url, headers, pause)
        const { status } = exchange.reply
        if (nth === tries || (status !== 429 && status < 500) || status === 501) return exchange
        const asked = retryAfter(exchange.reply, now())
        if ((asked ?? 0) > PATIENCE) return exchange
        rest(url.host, Math.max(asked ?? 0, back))
      } catch (error) {
        if (nth === tries || signal.aborted || !(error instanceof FetchError && error.soon)) throw error
        rest(url.host, back)
      }
    }
  }

  const readRobots = async (origin: string): Promise<ReadRobots> => {
    const kept = options.kept?.get(origin)
    if (kept && isFresh(kept, now())) return { file: kept, robots: robotsOf(kept) }
    const file = await followed(new URL('/robots.txt', origin), [['Accept-Encoding', ACCEPTED_ENCODINGS]], () => delay).then(
      ({ reply }) => robotsFile(reply, now()),
      (error: unknown) => {
        if (signal.aborted || !(error instanceof FetchError)) throw error
        return robotsWithout(error, now())
      },
    )
    options.kept?.set(origin, file)
    return { file, robots: robotsOf(file) }
  }

  /** What an origin's robots.txt says: as it was read, as long as it may be believed. */
  const robots = async ({ origin }: URL): Promise<Robots> => {
    const before = known.get(origin)
    const read = await before?.catch(() => undefined)
    if (read && isFresh(read.file, now())) return read.robots
    // Whoever comes first asks anew; the others wait for the same answer.
    let reading = known.get(origin)
    if (reading === undefined || reading === before) {
      reading = readRobots(origin)
      known.set(origin, reading)
    }
    return (await reading).robots
  }

  /** Follows redirects hop by hop, each judged as the first address was. */
  const followed = async (
    from: URL,
    headers: HeaderLines,
    pauseOf: (url: URL) => Promise<number> | number,
    exchanges: Exchange[] = [],
  ): Promise<{ readonly url: URL; readonly reply: Reply }> => {
    const seen = new Set<string>()
    for (let url = from; ; ) {
      const refusal = refusalOf(url, permission)
      if (refusal !== undefined) throw new AstrayError(seen.size === 0 ? refusal : `it leads to ${shown(url.href)}, and ${refusal}`)
      if (seen.has(url.href) || seen.size > REDIRECTS) throw new AstrayError('its redirects do not come to an end')
      seen.add(url.href)
      // What is known of one address says nothing of the address that it leads to.
      const own = seen.size === 1 ? headers : headers.filter(([name]) => !name.startsWith('If-'))
      const exchange = await patiently(url, own, await pauseOf(url))
      exchanges.push(exchange)
      const to = headerOf(exchange.reply.headers, 'location')
      if (![301, 302, 303, 307, 308].includes(exchange.reply.status) || to === undefined) return { url, reply: exchange.reply }
      if (!URL.canParse(to, url.href)) throw new AstrayError('it leads to something that is no web address')
      url = new URL(to, url)
      url.hash = ''
    }
  }

  /** The pause that a host asks for; throws where its robots.txt does not want us. */
  const leave = async (url: URL): Promise<number> => {
    const rules = await robots(url)
    if (rules.closed !== undefined) throw new FetchError(`${url.host} ${rules.closed}`, true)
    if (!rules.allows(url)) throw new FetchError(`the robots.txt of ${url.host} asks programs not to fetch it`, false)
    return Math.max(delay, rules.delay ?? 0)
  }

  const fetch = async (url: URL, validators: Validators = {}): Promise<Fetched> => {
    const exchanges: Exchange[] = []
    const headers: HeaderLines = [
      ['Accept', ACCEPT],
      ['Accept-Encoding', ACCEPTED_ENCODINGS],
      ...(validators.etag === undefined ? [] : [['If-None-Match', validators.etag] as const]),
      ...(validators.modified === undefined ? [] : [['If-Modified-Since', validators.modified] as const]),
    ]
    try {
      const { url: final, reply } = await followed(url, headers, leave, exchanges)
      if (reply.status === 304) return { is: 'unchanged', exchanges }
      if (reply.status >= 200 && reply.status < 300) return { is: 'page', url: final, reply, body: bodyOf(reply), exchanges }
      const after = retryAfter(reply, now())
      return {
        is: 'failed',
        reason: `the server answered ${reply.status}${reply.statusText === '' ? '' : ` (${reply.statusText.slice(0, 60)})`}`,
        status: reply.status,
        passing: reply.status === 429 || reply.status >= 500,
        ...(after !== undefined && { after }),
        exchanges,
      }
    } catch (error) {
      if (signal.aborted) return { is: 'failed', reason: 'it was stopped', passing: true, exchanges }
      if (error instanceof FetchError) return { is: 'failed', reason: error.message, passing: error.passing, exchanges }
      throw error
    }
  }
  const pause = async (url: URL): Promise<number> => {
    const rules = await robots(url)
    return rules.closed === undefined ? Math.max(delay, rules.delay ?? 0) : 0
  }
  return { fetch, robots, pause }
}
