import { type ArchiveWritten, createArchive } from '../archive/written.ts'
import { addressOf, type Permission } from '../fetch/address.ts'
import { addressKey } from '../fetch/address-key.ts'
import { noPage } from '../fetch/body.ts'
import { FetchError, headerOf } from '../fetch/fetch.ts'
import type { Fetched, Polite } from '../fetch/polite.ts'
import { numberOf } from '../store/database.ts'
import { type Entry, feedsOf, type Named, namedIn } from './entries.ts'
import { setArchive, type Watched, type WatchState, watchedOf } from './state.ts'
import { wordsOf } from './words.ts'

export interface RoundOptions {
  readonly polite: Polite
  readonly permission: Permission
  readonly agent: string
  readonly signal: AbortSignal
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Pages fetched in one round at most. */
  readonly most: number
  /** Milliseconds until a kept page is looked at again for edits; undefined: never. */
  readonly recheck?: number
  /** Entries dated earlier than so many milliseconds ago are left alone. */
  readonly since: number
  readonly note: (message: string) => void
}

/** What one round did. */
export interface RoundResult {
  readonly sources: number
  readonly fetched: number
  /** Of those: pages that were there before and say something else now. */
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
  /** Pages that are known and wait for a later round. */
  readonly waiting: number
}

const HOUR = 3600_000
/** A page is looked at again after ever longer times, up to this. */
const SLOWEST = 7 * 24 * HOUR
/** What fails is tried again after this, then twice, four times as long. */
const AFTER_FAILURE = 10 * 60_000
/** A page that failed so often, or is gone, is let be. */
const GIVEN_UP = 6
const NEVER = Number.MAX_SAFE_INTEGER
/** Sitemaps of an index that are looked at: those of the time that is asked for, or the first where none is dated. */
const SITEMAPS = 25
/** Pages that are due and looked over for those that fit into a round, and the time that one host may take of it. */
const CONSIDERED = 10_000
const HOST_TIME = 10 * 60_000
/** How deep lists may name lists. */
const DEPTH = 3

/** Puts addresses under watch, each as whatever it turns out to be; those under watch stay as they are. */
export function addSources({ sqlite }: WatchState, addresses: readonly string[], now: number): void {
  for (const address of addresses)
    sqlite.run("INSERT OR IGNORE INTO addresses (address, role, source, due) VALUES (?, 'source', ?, ?)", [address, address, now])
}

/** Looks at every source, then at the pages that are due: the new ones first, the latest first. What says something new is kept as WARC. */
export async function watchRound(state: WatchState, sources: readonly string[], options: RoundOptions): Promise<RoundResult> {
  const { sqlite } = state
  const tally = { sources: 0, fetched: 0, changed: 0, unchanged: 0, failed: 0 }
  const archive = archiveOf(state, options)
  const context: Context = { state, options, archive, tally, seen: new Set() }
  let begun = options.now()
  try {
    await Promise.all(sources.map(source => lookAtSource(source, 0, context)))
    begun = options.now()
    const rows = sqlite.rows(
      "SELECT * FROM addresses WHERE role = 'page' AND due <= ? ORDER BY checked IS NOT NULL, dated DESC, address LIMIT ?",
      [begun, CONSIDERED],
    )
    const due = await affordable(rows.map(watchedOf), options)
    await Promise.all(due.map(page => lookAtPage(page, context)))
  } finally {
    archive.close()
  }
  const waiting = sqlite.first("SELECT count(*) AS count FROM addresses WHERE role = 'page' AND due <= ?", [begun])
  return { ...tally, waiting: numberOf(waiting, 'count') }
}

/** As many pages of each host as fit into a round with the pauses that it asks for: a slow host must not hold up what the others have. */
async function affordable(pages: readonly Watched[], { polite, permission, most, signal }: RoundOptions): Promise<readonly Watched[]> {
  const hosts = new Map(pages.map(({ address }) => [new URL(address).host, address]))
  const left = new Map<string, number>()
  await Promise.all(
    [...hosts].map(async ([host, address]) => {
      const judged = addressOf(address, permission)
      const pause = 'refusal' in judged || signal.aborted ? 0 : await polite.pause(judged.url).catch(() => 0)
      left.set(host, pause === 0 ? pages.length : Math.max(1, Math.floor(HOST_TIME / pause)))
    }),
  )
  return pages
    .filter(({ address }) => {
      const { host } = new URL(address)
      const rest = left.get(host) ?? 0
      left.set(host, rest - 1)
      return rest > 0
    })
    .slice(0, most)
}

interface Context {
  readonly state: WatchState
  readonly options: RoundOptions
  readonly archive: ReturnType<typeof archiveOf>
  readonly tally: { sources: number; fetched: number; changed: number; unchanged: number; failed: number }
  readonly seen: Set<string>
}

/** The archive of a round: begun with its first page, and noted in the state with the length that is sure. */
function archiveOf(state: WatchState, { now, agent }: RoundOptions) {
  let archive: ArchiveWritten | undefined
  return {
    keep: (found: Fetched, note: () => void): void => {
      if (!archive) {
        archive = createArchive(state.folder, new Date(now()), agent)
        setArchive(state, archive.file, 'open', 0)
      }
      const length = archive.append(found.exchanges)
      const { file } = archive
      state.sqlite.transaction(() => {
        setArchive(state, file, 'open', length)
        note()
      })
    },
    close: (): void => {
      if (!archive) return
      archive.close()
      setArchive(state, archive.file, 'closed')
    },
  }
}

async function lookAtSource(address: string, depth: number, context: Context): Promise<void> {
  const { state, options, tally, seen } = context
  if (seen.has(address)) return
  seen.add(address)
  const row = state.sqlite.first('SELECT * FROM addresses WHERE address = ?', [address])
  if (!row || numberOf(row, 'due') > options.now()) return
  const source = watchedOf(row)
  // What turned out to be a page is looked at among the pages.
  if (source.role === 'page') return
  const judged = addressOf(address, options.permission)
  const found: Fetched =
    'refusal' in judged
      ? { is: 'failed', reason: judged.refusal, passing: false, exchanges: [] }
      : await options.polite.fetch(judged.url, source)
  if (options.signal.aborted) return
  tally.sources += 1
  if (found.is === 'failed') return failed(source, found, context)
  if (found.is === 'unchanged') {
    noteLook(state, source, { now: options.now(), due: options.now(), quiet: source.quiet + 1 })
    // The sitemaps that an unchanged index names may have changed themselves.
    const inner = state.sqlite.rows("SELECT address FROM addresses WHERE role = 'source' AND source = ? AND address <> ?", [
      address,
      address,
    ])
    await Promise.all(inner.map(row => lookAtSource(watchedOf(row).address, depth + 1, context)))
    return
  }
  const named = await namedIn(found.body, found.url.href).catch((error: unknown) => {
    if (error instanceof FetchError) return error
    throw error
  })
  if (named instanceof FetchError) return failed(source, { is: 'failed', reason: named.message, passing: true, exchanges: [] }, context)
  if (named.is === 'page') {
    state.sqlite.run("UPDATE addresses SET role = 'page' WHERE address = ?", [address])
    const feeds = feedsOf(found.body, found.url.href)
    if (feeds.length > 0) options.note(`${address}: is a page, and is watched for edits; what is new there is in ${feeds.join(', ')}`)
    return keepPage({ ...source, role: 'page' }, found, context)
  }
  const entries = timely(named, options)
  const isOfLists = named.is === 'opml' || named.is === 'sitemap-index'
  state.sqlite.transaction(() => {
    for (const entry of entries) noteEntry(state, entry, isOfLists ? 'source' : 'page', address, options.now())
    noteLook(state, source, { ...validators(found), now: options.now(), due: options.now(), quiet: 0 })
  })
  if (isOfLists && depth < DEPTH)
    await Promise.all(entries.map(entry => lookAtSource(addressKey(new URL(entry.address)), depth + 1, context)))
}

/** Entries of the time that is asked for; undated ones are taken as of now. */
function timely({ is, entries }: Named, { now, since }: RoundOptions): readonly Entry[] {
  const earliest = new Date(now() - since).toISOString()
  const recent = entries.filter(entry => entry.dated === undefined || entry.dated >= earliest)
  if (is !== 'sitemap-index') return recent
  const dated = recent.filter(entry => entry.dated !== undefined)
  return (dated.length > 0 ? dated.sort((a, b) => (a.dated! < b.dated! ? 1 : -1)) : recent).slice(0, SITEMAPS)
}

/** An address that a list names: new, or said to have changed since it was last looked at. */
function noteEntry({ sqlite }: WatchState, { address, dated }: Entry, role: Watched['role'], source: string, now: number): void {
  const key = addressKey(new URL(address))
  const known = sqlite.first('SELECT dated FROM addresses WHERE address = ?', [key])
  if (!known) {
    sqlite.run('INSERT INTO addresses (address, role, source, dated, due) VALUES (?, ?, ?, ?, ?)', [key, role, source, dated ?? null, now])
  } else if (dated !== undefined && dated !== known.dated) {
    sqlite.run('UPDATE addresses SET dated = ?, due = min(due, ?) WHERE address = ?', [dated, now, key])
  }
}

async function lookAtPage(page: Watched, context: Context): Promise<void> {
  const { options } = context
  const judged = addressOf(page.address, options.permission)
  const found: Fetched =
    'refusal' in judged
      ? { is: 'failed', reason: judged.refusal, passing: false, exchanges: [] }
      : await options.polite.fetch(judged.url, page)
  if (options.signal.aborted) return
  if (found.is === 'failed') return failed(page, found, context)
  if (found.is === 'unchanged') return unchanged(page, {}, context)
  return keepPage(page, found, context)
}

/** Keeps a page that says something else than before; one that says the same is only noted. */
async function keepPage(page: Watched, found: Fetched & { readonly is: 'page' }, context: Context): Promise<void> {
  const { state, options, tally, archive } = context
  const reason = noPage(found.reply)
  if (reason !== undefined) return failed(page, { is: 'failed', reason, passing: false, exchanges: [] }, context)
  const words = await wordsOf(found.body, found.url.href)
  if (words === page.words) return unchanged(page, validators(found), context)
  const now = options.now()
  archive.keep(found, () => {
    const due = options.recheck === undefined ? NEVER : now + options.recheck
    noteLook(state, page, { ...validators(found), words, first: page.first ?? now, now, due, quiet: 0 })
  })
  tally.fetched += 1
  if (page.words !== undefined) tally.changed += 1
}

function unchanged(page: Watched, more: Partial<Look>, { state, options, tally }: Context): void {
  tally.unchanged += 1
  const quiet = page.quiet + 1
  const due =
    options.recheck === undefined
      ? NEVER
      : options.now() + Math.min(options.recheck * 2 ** Math.min(quiet, 20), Math.max(SLOWEST, options.recheck))
  noteLook(state, page, { ...more, now: options.now(), due, quiet })
}

function failed(watched: Watched, found: Fetched & { readonly is: 'failed' }, { state, options, tally }: Context): void {
  tally.failed += 1
  const isTakenDown = watched.words !== undefined && (found.status === 404 || found.status === 410)
  options.note(
    isTakenDown
      ? `${watched.address}: is no longer there (${found.status}); the version that was kept stays`
      : `${watched.address}: not fetched, ${found.reason}`,
  )
  const failures = watched.failures + 1
  const isGone = !found.passing && watched.role === 'page'
  const wait = Math.max(found.after ?? 0, Math.min(AFTER_FAILURE * 2 ** Math.min(failures - 1, 20), SLOWEST))
  const due = watched.role === 'page' && (isGone || failures >= GIVEN_UP) ? NEVER : options.now() + wait
  state.sqlite.run('UPDATE addresses SET checked = ?, due = ?, failures = ?, problem = ? WHERE address = ?', [
    options.now(),
    due,
    failures,
    found.reason,
    watched.address,
  ])
}

interface Look {
  readonly etag?: string
  readonly modified?: string
  readonly words?: string
  readonly first?: number
  readonly now: number
  readonly due: number
  readonly quiet: number
}

/** A look that went well. */
function noteLook({ sqlite }: WatchState, watched: Watched, look: Look): void {
  const { etag, modified, words, first } = { ...watched, ...look }
  sqlite.run(
    'UPDATE addresses SET etag = ?, modified = ?, words = ?, first = ?, checked = ?, due = ?, quiet = ?, failures = 0, problem = NULL WHERE address = ?',
    [etag ?? null, modified ?? null, words ?? null, first ?? null, look.now, look.due, look.quiet, watched.address],
  )
}

/** What lets the server say next time that nothing has changed. After a redirect it belongs to another address, and is let go. */
function validators({ exchanges, reply }: Fetched & { readonly is: 'page' }): { readonly etag?: string; readonly modified?: string } {
  if (exchanges.length > 1) return {}
  const etag = headerOf(reply.headers, 'etag')
  const modified = headerOf(reply.headers, 'last-modified')
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) }
}
