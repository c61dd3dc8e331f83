import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import { EXIT, UserError } from '../io/errors.ts'
import { isPostgres, shownPlace } from '../io/postgres/postgres.ts'
import { hasNoCase } from '../io/postgres/store.ts'
import { guarded } from '../io/store/store.ts'
import type { Worked } from '../io/work.ts'
import { plural } from '../present/words.ts'
import { caseOption, jobsOption, quietOption, wholeNumber } from './options.ts'
import { tell } from './output.ts'
import { interruptible, withStore } from './session.ts'

interface Options {
  readonly case: string
  readonly jobs?: number
  readonly idle?: number
  readonly quiet?: boolean
}

/** How often a case that is not there yet is looked for, in milliseconds. */
const LOOK = 1_000
/** Between two lines about what was done, in milliseconds. */
const EVERY = 5_000

export function addWork(program: Command): void {
  program
    .command('work')
    .summary('help to read the pages of a case in PostgreSQL, from any machine')
    .description(
      'Takes batches of pages from a case in PostgreSQL, reads them and keeps the readings there, and joins its share of the pages that have words in common, until it is stopped. Any number may run, on any machine; each may die at any moment.',
    )
    .addOption(caseOption())
    .addOption(jobsOption())
    .option('--idle <seconds>', 'end after so long without work (default: go on until stopped)', wholeNumber)
    .addOption(quietOption())
    .action(async (options: Options) => {
      if (!isPostgres(options.case))
        throw new UserError('Only a case in PostgreSQL can be worked on by several machines: give --case postgres://user@host/database.')
      await whenThere(options)
      await withStore(options.case, {}, async store => {
        const { work } = await import('../io/work.ts')
        const started = performance.now()
        let toldAt = started
        const done = await interruptible(({ signal }) =>
          work(store, {
            signal,
            ...(options.jobs && { jobs: options.jobs }),
            ...(options.idle && { idle: options.idle }),
            onDone: done => {
              if (options.quiet || performance.now() - toldAt < EVERY) return
              toldAt = performance.now()
              tell(shown(done))
            },
          }),
        )
        if (!options.quiet) tell(`${shown(done)} in ${((performance.now() - started) / 1000).toFixed(1)} s for ${store.name}`)
      })
    })
}

const shown = ({ pages, shards }: Worked): string => `${plural(pages, 'page')} read, ${plural(shards, 'shard')} of pages joined`

/** Waits until somebody reads into the case: helpers may be started first. With --idle no longer than that; what is said then is that there is no case. */
async function whenThere({ case: file, idle, quiet }: Options): Promise<void> {
  const absent = (): boolean => guarded(file, () => hasNoCase(file))
  if (!absent()) return
  if (!quiet) tell(`There is no case in ${shownPlace(file)} yet: waiting for \`hearsay read PATH… --case …\`.`)
  await interruptible(async ({ signal }) => {
    const until = performance.now() + 1000 * (idle ?? Number.POSITIVE_INFINITY)
    while (absent() && performance.now() < until) {
      await wait(LOOK, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) throw new UserError('Stopped. There was no case yet.', EXIT.interrupted)
    }
  })
}
