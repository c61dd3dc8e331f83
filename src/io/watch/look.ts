import { UserError } from '../errors.ts'
import { addressOf, shown } from '../fetch/address.ts'
import { noPage } from '../fetch/body.ts'
import { headerOf, reasonOf } from '../fetch/fetch.ts'
import type { Fetched } from '../fetch/polite.ts'
import type { Context, RoundOptions } from './context.ts'
import type { Named } from './entries.ts'
import type { Watched, WatchState } from './state.ts'
import { wordsOf } from './words.ts'

const HOUR = 3600_000
/** A page is looked at again after ever longer times, up to this. */
const SLOWEST = 7 * 24 * HOUR
/** What fails is tried again after this, then twice, four times as long. */
const AFTER_FAILURE = 10 * 60_000
/** A page that failed so often, or is gone, is let be. */
const GIVEN_UP = 6
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * One look at an address. Whatever goes wrong with it is its own affair: it is told, and the address put off; the round goes on. Only what a person must put
 * right first, such as a full disk, ends it.
 */
export async function guarded(watched: Watched, context: Context, look: () => Promise<void>): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (error instanceof UserError) throw error
    failed(watched, { is: 'failed', reason: reasonOf(error), passing: true, exchanges: [] }, context)
  }
}

/** Asks for an address as far as that is allowed, and only for what has changed since. */
export async function ask(watched: Watched, { polite, permission }: RoundOptions): Promise<Fetched> {
  const judged = addressOf(watched.address, permission)
  if ('refusal' in judged) return { is: 'failed', reason: judged.refusal, passing: false, exchanges: [] }
  return polite.fetch(judged.url, watched)
}

/** Keeps a page that says something else than before; one that says the same is only noted. */
export async function keepPage(page: Watched, found: Fetched & { readonly is: 'page' }, context: Context): Promise<void> {
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

export function unchanged(page: Watched, more: Partial<Look>, { state, options, tally }: Context): void {
  tally.unchanged += 1
  const quiet = page.quiet + 1
  const due =
    options.recheck === undefined
      ? NEVER
      : options.now() + Math.min(options.recheck * 2 ** Math.min(quiet, 20), Math.max(SLOWEST, options.recheck))
  noteLook(state, page, { ...more, now: options.now(), due, quiet })
}

export function failed(watched: Watched, found: Fetched & { readonly is: 'failed' }, { state, options, tally }: Context): void {
  tally.failed += 1
  const isTakenDown = watched.words !== undefined && (found.status === 404 || found.status === 410)
  const address = shown(watched.address)
  options.note(
    isTakenDown
      ? `${address}: is no longer there (${found.status}); the version that was kept stays`
      : `${address}: not fetched, ${found.reason}`,
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
  readonly kind?: Named['is']
  readonly etag?: string
  readonly modified?: string
  readonly words?: string
  readonly first?: number
  readonly now: number
  readonly due: number
  readonly quiet: number
}

/** A look that went well. */
export function noteLook({ sqlite }: WatchState, watched: Watched, look: Look): void {
  const { kind, etag, modified, words, first } = { ...watched, ...look }
  sqlite.run(
    'UPDATE addresses SET kind = ?, etag = ?, modified = ?, words = ?, first = ?, checked = ?, due = ?, quiet = ?, failures = 0, problem = NULL WHERE address = ?',
    [kind ?? null, etag ?? null, modified ?? null, words ?? null, first ?? null, look.now, look.due, look.quiet, watched.address],
  )
}

/** What lets the server say next time that nothing has changed. After a redirect it belongs to another address, and is let go. */
export function validators({ exchanges, reply }: Fetched & { readonly is: 'page' }): {
  readonly etag?: string
  readonly modified?: string
} {
  if (exchanges.length > 1) return {}
  const etag = headerOf(reply.headers, 'etag')
  const modified = headerOf(reply.headers, 'last-modified')
  return { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) }
}
