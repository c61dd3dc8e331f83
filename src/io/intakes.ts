import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import type { Capture } from '../model.ts'
import { addCaptures } from './captures.ts'
import type { RunOptions, RunResult } from './case.ts'
import { codeOf } from './errors.ts'
import { captures } from './files.ts'
import { stopIfAsked } from './stop.ts'
import { type Database, numberOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

type Fields = Readonly<Record<string, string>>

/** Captures kept in one transaction: the disk is waited for once, and a killed run loses little. */
const BATCH_PAGES = 64
const BATCH_CHARACTERS = 8_000_000

/** How often a file may end the process that reads it, once the files of its path are noted down one by one. */
const DEATHS = 2
/** By whom a path or file is begun, among the pages that ended their process (see work.ts). */
const HERE = `intake ${process.pid} ${hostname()}`

/** Notes down what is to be read, so that a run that is cut off is carried on by the next one. To be called within a transaction. */
export function addIntakes(store: Store, paths: readonly string[], fields: Fields): void {
  for (const path of paths) {
    store.database.run('INSERT INTO intakes (path, fields) VALUES (?, ?) ON CONFLICT DO NOTHING', [
      path === '-' ? path : resolve(path),
      JSON.stringify(fields),
    ])
  }
}

/** Takes in all that was noted down, what an earlier run left first. `hasInput`: whether something comes by standard input. */
export async function finishIntakes(store: Store, options: RunOptions, hasInput: boolean): Promise<Omit<RunResult, 'mapped' | 'folded'>> {
  const tally = { captured: 0, added: 0, relocated: 0, unreadable: 0 }
  const note = (message: string): void => options.onStep?.({ stage: 'note', message })
  for (const row of store.database.rows('SELECT number, path, fields FROM intakes ORDER BY number')) {
    const path = textOf(row, 'path') ?? ''
    if (path === '-' ? !hasInput : !existsSync(path)) {
      const what = path === '-' ? 'standard input' : path
      note(`An earlier run was cut off while it read ${what}, which is not there any more: what it had read stays.`)
    } else {
      const fields: Fields = JSON.parse(textOf(row, 'fields') ?? '{}')
      const walk = { fields, note, exclude: [store.file], ...(options.within && { within: options.within }) }
      const deaths = begun(store, path)
      const wary = waryOf(store)
      try {
        for await (const batch of batches(captures([path], deaths === 0 ? walk : { ...walk, refuse: wary.refuse }))) {
          stopIfAsked(options)
          const { pages, locations } = addCaptures(store, batch)
          tally.captured += batch.length
          tally.added += pages
          tally.relocated += locations - pages
          tally.unreadable += batch.filter(capture => capture.content.kind === 'none').length
          options.onStep?.({ stage: 'captured', pages: tally.captured, path })
        }
        stopIfAsked(options)
      } finally {
        // However this ends, the process lives.
        wary.end()
        ended(store, path)
      }
    }
    store.database.run('DELETE FROM intakes WHERE number = ?', [numberOf(row, 'number')])
  }
  return tally
}

/** Notes down each file before it is begun; one that ended some processes is not begun again. */
function waryOf(store: Store): { readonly refuse: (location: string) => string | undefined; readonly end: () => void } {
  let open: string | undefined
  const end = (): void => {
    if (open !== undefined) ended(store, open)
    open = undefined
  }
  return {
    refuse: location => {
      end()
      const deaths = begun(store, `file ${location}`)
      if (deaths >= DEATHS) return `reading it ended the process ${deaths} times, so it was set aside`
      open = `file ${location}`
      return undefined
    },
    end,
  }
}

/** Notes down that something is begun; how many processes ended at it before. One that is at it now, beside this one, is left to it. */
function begun(store: Store, what: string): number {
  const { database } = store
  return database.transaction(() => {
    const row = database.first('SELECT stages, count FROM tries WHERE page = ?', [what])
    const deaths = numberOf(row, 'count')
    if (!row) database.run('INSERT INTO tries (page, stages, count) VALUES (?, ?, 0)', [what, HERE])
    else if (isAlive(textOf(row, 'stages') ?? '', database.kind)) return deaths
    else database.run('UPDATE tries SET stages = ?, count = count + 1 WHERE page = ?', [HERE, what])
    return row ? deaths + 1 : 0
  })
}

function ended(store: Store, what: string): void {
  store.database.run('DELETE FROM tries WHERE page = ? AND stages = ?', [what, HERE])
}

/** Whether the process that noted something down lives. A file is of one machine: in it another name of the machine is a container of before. */
function isAlive(noted: string, kind: Database['kind']): boolean {
  const [, number, host] = noted.split(' ')
  if (host !== hostname()) return kind === 'postgres'
  try {
    return process.kill(Number(number), 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
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
