import { plural } from '../../present/words.ts'
import { shown } from '../fetch/address.ts'
import { addressKey } from '../fetch/address-key.ts'
import type { Fetched } from '../fetch/polite.ts'
import { textOf } from '../store/database.ts'
import type { Context, RoundOptions } from './context.ts'
import { type Entry, feedsOf, type Named, namedIn } from './entries.ts'
import { ask, failed, guarded, keepPage, noteLook, validators } from './look.ts'
import { type Watched, type WatchState, watchedOf } from './state.ts'

/** Kinds of the lists that led to a source, the outermost first; undefined for one that was last read by an earlier version. */
type Above = readonly (Named['is'] | undefined)[]

/** Sitemaps of an index that are looked at: those of the time that is asked for, or the first where none is dated. */
const SITEMAPS = 25
/** Milliseconds that pages wait for the sources of one host. */
const WAITED_FOR = 60_000

/** Puts addresses under watch, each as whatever it turns out to be; those under watch stay as they are. */
export function addSources({ sqlite }: WatchState, addresses: readonly string[], now: number): void {
  for (const address of addresses)
    sqlite.run("INSERT OR IGNORE INTO addresses (address, role, source, due) VALUES (?, 'source', ?, ?)", [address, address, now])
}

/** Looks at the sources that were given, and at those that they name. What takes long goes on aside when this is done. */
export async function lookAtSources(addresses: readonly string[], context: Context): Promise<void> {
  for (const address of addresses) context.sources.add(address)
  await lookAtAll(addresses, [], context)
}

/** Those that a list names, each once; one that was given has its own turn. */
async function lookAtNamed(addresses: readonly string[], above: Above, context: Context): Promise<void> {
  const fresh = addresses.filter(address => !context.sources.has(address))
  for (const address of fresh) context.sources.add(address)
  await lookAtAll(fresh, above, context)
}

/** As many as each host has time for, those first that nobody has looked at for longest; the others stay due. */
async function lookAtAll(addresses: readonly string[], above: Above, context: Context): Promise<void> {
  const { state, options, shares, aside } = context
  const share = above.length === 0 ? shares.given : shares.named
  const due = [...new Set(addresses)]
    .flatMap(address => {
      const row = state.sqlite.first('SELECT * FROM addresses WHERE address = ? AND due <= ?', [address, options.now()])
      return row ? [watchedOf(row)] : []
    })
    // What turned out to be a page is looked at among the pages.
    .filter(({ role, kind }) => role === 'source' && (kind === undefined || !above.includes(kind)))
    .sort((a, b) => (a.checked ?? 0) - (b.checked ?? 0))
  await Promise.all(
    due.map(async source => {
      // Each by itself, so that a host that does not even give its robots.txt holds up its own only.
      const [taken] = await share.take([source])
      if (!taken) return
      const look = guarded(taken, context, () => lookAtSource(taken, above, context))
      if (share.time(taken.address) <= WAITED_FOR) return look
      // It is waited for behind the pages: what it throws until then is not lost, nor unhandled.
      look.catch(() => undefined)
      aside.push(look)
    }),
  )
}

async function lookAtSource(source: Watched, above: Above, context: Context): Promise<void> {
  const { state, options, tally } = context
  const found = await ask(source, options)
  if (options.signal.aborted) return
  tally.sources += 1
  if (found.is === 'failed') return failed(source, found, context)
  if (found.is === 'page') return follow(source, found, above, context)
  noteLook(state, source, { now: options.now(), due: options.now(), quiet: source.quiet + 1 })
  if (source.kind !== undefined && !Object.hasOwn(LISTS, source.kind)) return
  // The sitemaps that an unchanged index names may have changed themselves.
  const named = state.sqlite.rows(
    "SELECT address FROM addresses WHERE role = 'source' AND source = ? AND address <> ? ORDER BY dated DESC LIMIT ?",
    [source.address, source.address, source.kind === 'opml' ? -1 : SITEMAPS],
  )
  await lookAtNamed(
    named.map(row => textOf(row, 'address')!),
    [...above, source.kind],
    context,
  )
}

/** Notes what a source names, and looks at it where that names more. */
async function follow(source: Watched, found: Fetched & { readonly is: 'page' }, above: Above, context: Context): Promise<void> {
  const { state, options } = context
  const { address } = source
  const named = await namedIn(found.body, found.url.href)
  if (named.is === 'page') {
    state.sqlite.run("UPDATE addresses SET role = 'page' WHERE address = ?", [address])
    context.pages.add(address)
    const feeds = feedsOf(found.body, found.url.href)
    if (feeds.length > 0)
      options.note(`${shown(address)}: is a page, and is watched for edits; what is new there is in ${feeds.map(shown).join(', ')}`)
    return keepPage({ ...source, role: 'page' }, found, context)
  }
  const now = options.now()
  const look = { ...validators(found), kind: named.is, now, due: now, quiet: 0 }
  // An index of sitemaps must name no other (sitemaps.org), and lists of lists of feeds would come to no end.
  if (above.includes(named.is)) {
    options.note(`${shown(address)}: not followed, it is ${LISTS[named.is]} that another one names`)
    return noteLook(state, source, look)
  }
  const [odd] = named.odd ?? []
  if (odd !== undefined)
    options.note(`${shown(address)}: passed over ${plural(named.odd!.length, 'line')} without an address: ${shown(odd)}`)
  const entries = timely(named, options)
  const isOfLists = Object.hasOwn(LISTS, named.is)
  state.sqlite.transaction(() => {
    for (const entry of entries) noteEntry(state, entry, isOfLists ? 'source' : 'page', address, now)
    noteLook(state, source, look)
  })
  if (isOfLists)
    await lookAtNamed(
      entries.map(entry => addressKey(new URL(entry.address))),
      [...above, named.is],
      context,
    )
}

/** Lists that name lists. */
const LISTS: Readonly<Partial<Record<Named['is'], string>>> = { 'sitemap-index': 'an index of sitemaps', opml: 'a list of feeds' }

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
