import type { Reading } from '../model.ts'
import { addIntakes, finishIntakes } from './intakes.ts'
import { keepOutlets, keepOwnersAsOne } from './outlets.ts'
import { checkPaths } from './paths.ts'
import { mapper } from './pool.ts'
import { addReadings, unreadLoad, unreadPages } from './readings.ts'
import { stageVersions } from './stages.ts'
import { stopIfAsked } from './stop.ts'
import { addLog } from './store/log.ts'
import { type Store, setMeta } from './store/store.ts'
import { fold } from './weigh.ts'
import { capturesOf, SHARED, shareWork } from './work.ts'

type Fields = Readonly<Record<string, string>>

/** What a run tells while it works; the command line draws it. */
export type Step =
  | { readonly stage: 'captured'; readonly pages: number; readonly path: string }
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  /** `aside`: in a thread of its own, which a signal stops; otherwise nothing is heard of signals until it is done. */
  | { readonly stage: 'investigating'; readonly pages: number; readonly aside: boolean }
  | { readonly stage: 'note'; readonly message: string }

export interface RunOptions {
  /** Threads for the map stages. */
  readonly jobs?: number
  /** Names of fields in JSON lines, ours → theirs. */
  readonly fields?: Fields
  /** A person's own list of newsrooms (CSV), kept with the case. */
  readonly outlets?: string
  /** Whether newsrooms of one owner count as one, kept with the case. */
  readonly ownersAsOne?: boolean
  /** Real paths of folders beyond which no link in a folder is followed. */
  readonly within?: readonly string[]
  readonly onStep?: (step: Step) => void
  /** Ends the run between two steps; what is done stays done. */
  readonly signal?: AbortSignal
}

export interface RunResult {
  /** Captures that the paths gave, and how many of those were pages, or further locations of pages, that the case did not have. */
  readonly captured: number
  readonly added: number
  readonly relocated: number
  /** Captures without any text. */
  readonly unreadable: number
  /** Pages that the map stages ran over. */
  readonly mapped: number
  readonly folded: boolean
}

/** Readings kept in one transaction: the disk is waited for once, and a killed run loses little. */
const BATCH_PAGES = 64
const BATCH_MILLISECONDS = 500

/** Reads paths into a case, after what an interrupted run had left to do, and brings the case up to date. */
export async function readInto(store: Store, paths: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  checkPaths(paths)
  if (options.outlets !== undefined) keepOutlets(store, options.outlets)
  if (options.ownersAsOne !== undefined) keepOwnersAsOne(store, options.ownersAsOne)
  store.database.transaction(() => {
    addIntakes(store, paths, options.fields ?? {})
    addLog(store, 'read', paths.join(' '))
  })
  const captured = await finishIntakes(store, options, paths.includes('-'))
  const { mapped, folded } = await bringUpToDate(store, options)
  return { ...captured, mapped, folded }
}

/** Reruns whatever older stages made, after what an interrupted run had left to do. */
export async function rebuild(store: Store, options: RunOptions & { readonly all?: boolean } = {}): Promise<RunResult> {
  store.database.transaction(() => {
    if (options.all) store.database.run('DELETE FROM readings')
    setMeta(store, 'folded', '')
    addLog(store, 'rebuild', options.all ? 'all' : '')
  })
  const captured = await finishIntakes(store, options, false)
  const { mapped, folded } = await bringUpToDate(store, options)
  return { ...captured, mapped, folded }
}

/** Maps the pages that have no current reading, and folds where the lists do not follow from what is there. */
export async function bringUpToDate(
  store: Store,
  options: RunOptions = {},
): Promise<{ readonly mapped: number; readonly folded: boolean }> {
  const stages = stageVersions()
  const mapped = await mapPages(store, stages.map, options)
  const folded = await fold(store, {
    onPages: (pages, aside) => options.onStep?.({ stage: 'investigating', pages, aside }),
    stopIfAsked: () => stopIfAsked(options),
    ...(options.jobs && { jobs: options.jobs }),
  })
  return { mapped, folded }
}

async function mapPages(store: Store, stages: string, options: RunOptions): Promise<number> {
  const load = unreadLoad(store, stages)
  if (load.pages === 0) return 0
  // In PostgreSQL other machines may help; for a few pages nobody is asked.
  if (store.database.kind === 'postgres' && load.pages >= SHARED) {
    const onRead = (done: number): void => options.onStep?.({ stage: 'reading', done, total: load.pages })
    await shareWork(store, { ...(options.jobs && { jobs: options.jobs }), ...(options.signal && { signal: options.signal }), onRead })
    stopIfAsked(options)
    return load.pages
  }
  let done = 0
  let unkept: Reading[] = []
  let keptAt = performance.now()
  const keep = (): void => {
    addReadings(store, unkept, stages)
    unkept = []
    keptAt = performance.now()
  }
  for await (const readings of mapper(load, options.jobs)(capturesOf(store, unreadPages(store, stages)))) {
    unkept.push(...readings)
    done += readings.length
    options.onStep?.({ stage: 'reading', done, total: load.pages })
    if (unkept.length >= BATCH_PAGES || performance.now() - keptAt > BATCH_MILLISECONDS || options.signal?.aborted) keep()
    stopIfAsked(options)
  }
  if (unkept.length > 0) keep()
  return done
}
