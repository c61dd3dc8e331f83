import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Capture, Reading } from '../model.ts'
import { addCaptures } from './captures.ts'
import { EXIT, UserError } from './errors.ts'
import { captures } from './files.ts'
import { keepOutlets, keepOwnersAsOne } from './outlets.ts'
import { checkPaths } from './paths.ts'
import { mapper } from './pool.ts'
import { addReadings, unreadLoad, unreadPages } from './readings.ts'
import { stageVersions } from './stages.ts'
import { numberOf, textOf } from './store/database.ts'
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

/** Captures or readings kept in one transaction: the disk is waited for once, and a killed run loses little. */
const BATCH_PAGES = 64
const BATCH_MILLISECONDS = 500
const BATCH_CHARACTERS = 8_000_000

/** Reads paths into a case, after what an interrupted run had left to do, and brings the case up to date. */
export async function readInto(store: Store, paths: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  checkPaths(paths)
  const fields = JSON.stringify(options.fields ?? {})
  if (options.outlets !== undefined) keepOutlets(store, options.outlets)
  if (options.ownersAsOne !== undefined) keepOwnersAsOne(store, options.ownersAsOne)
  store.database.transaction(() => {
    for (const path of paths) {
      store.database.run('INSERT INTO intakes (path, fields) VALUES (?, ?) ON CONFLICT DO NOTHING', [
        path === '-' ? path : resolve(path),
        fields,
      ])
    }
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

async function finishIntakes(store: Store, options: RunOptions, hasInput: boolean): Promise<Omit<RunResult, 'mapped' | 'folded'>> {
  const tally = { captured: 0, added: 0, relocated: 0, unreadable: 0 }
  for (const row of store.database.rows('SELECT number, path, fields FROM intakes ORDER BY number')) {
    const path = textOf(row, 'path') ?? ''
    const fields: Fields = JSON.parse(textOf(row, 'fields') ?? '{}')
    if (path === '-' ? !hasInput : !existsSync(path)) {
      const what = path === '-' ? 'standard input' : path
      options.onStep?.({
        stage: 'note',
        message: `An earlier run was cut off while it read ${what}, which is not there any more: what it had read stays.`,
      })
    } else {
      const note = (message: string): void => options.onStep?.({ stage: 'note', message })
      for await (const batch of batches(
        captures([path], { fields, note, exclude: [store.file], ...(options.within && { within: options.within }) }),
      )) {
        stopIfAsked(options)
        const { pages, locations } = addCaptures(store, batch)
        tally.captured += batch.length
        tally.added += pages
        tally.relocated += locations - pages
        tally.unreadable += batch.filter(capture => capture.content.kind === 'none').length
        options.onStep?.({ stage: 'captured', pages: tally.captured, path })
      }
      stopIfAsked(options)
    }
    store.database.run('DELETE FROM intakes WHERE number = ?', [numberOf(row, 'number')])
  }
  return tally
}

async function* batches(captures: AsyncIterable<Capture>): AsyncGenerator<readonly Capture[]> {
  let batch: Capture[] = []
  let characters = 0
  for await (const capture of captures) {
    batch.push(capture)
    characters += capture.content.kind === 'none' ? 0 : capture.content.text.length
    if (batch.length >= BATCH_PAGES || characters >= BATCH_CHARACTERS) {
      yield batch
      batch = []
      characters = 0
    }
  }
  if (batch.length > 0) yield batch
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

function stopIfAsked(options: RunOptions): void {
  if (options.signal?.aborted)
    throw new UserError('Stopped. What was read so far is kept: `hearsay rebuild` carries on, `hearsay show` shows it.', EXIT.interrupted)
}
