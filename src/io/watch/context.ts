import { type ArchiveWritten, createArchive } from '../archive/written.ts'
import type { Permission } from '../fetch/address.ts'
import type { Fetched, Polite } from '../fetch/polite.ts'
import { type HostShare, hostShare } from './share.ts'
import { setArchive, type WatchState } from './state.ts'

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

/** What the looks of one round share. */
export interface Context {
  readonly state: WatchState
  readonly options: RoundOptions
  readonly archive: RoundArchive
  readonly tally: { sources: number; fetched: number; changed: number; unchanged: number; failed: number }
  /** What each host has of the round: for sources as they were given, for those that they name, for pages. */
  readonly shares: { readonly given: HostShare; readonly named: HostShare; readonly pages: HostShare }
  /** Sources and pages that had their turn, or will have it. */
  readonly sources: Set<string>
  readonly pages: Set<string>
  /** Looks at sources that take long: the pages of other hosts do not wait for them. */
  readonly aside: Promise<void>[]
}

export function contextOf(state: WatchState, options: RoundOptions): Context {
  return {
    state,
    options,
    archive: archiveOf(state, options),
    tally: { sources: 0, fetched: 0, changed: 0, unchanged: 0, failed: 0 },
    shares: { given: hostShare(options), named: hostShare(options), pages: hostShare(options) },
    sources: new Set(),
    pages: new Set(),
    aside: [],
  }
}

/** The archive of a round: begun with its first page, and noted in the state with the length that is sure. */
export interface RoundArchive {
  readonly keep: (found: Fetched, note: () => void) => void
  readonly close: () => void
}

function archiveOf(state: WatchState, { now, agent }: RoundOptions): RoundArchive {
  let archive: ArchiveWritten | undefined
  return {
    keep: (found, note) => {
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
    close: () => {
      if (!archive) return
      archive.close()
      setArchive(state, archive.file, 'closed')
    },
  }
}
