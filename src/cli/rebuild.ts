import type { Command } from 'commander'
import { rebuild } from '../io/case.ts'
import { plural } from '../present/words.ts'
import { caseOption, jobsOption, quietOption } from './options.ts'
import { print } from './output.ts'
import { showProgress } from './progress.ts'
import { interruptible, stepsOf, withStore } from './session.ts'

export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .summary('bring a case up to date with this Hearsay')
    .description(
      'Finishes what an interrupted run left to do, reads again the pages that an older Hearsay read (from the bytes in the case, not from the paths), and weighs the case anew.',
    )
    .addOption(caseOption())
    .option('--all', 'read all pages again, not only those that an older Hearsay read')
    .addOption(quietOption())
    .addOption(jobsOption())
    .action(async (options: { case: string; all?: boolean; quiet?: boolean; jobs?: number }) => {
      await withStore(options.case, {}, async store => {
        const progress = showProgress(options.quiet ?? false)
        const { mapped } = await interruptible(interruption =>
          rebuild(store, { ...stepsOf(progress, interruption), all: options.all ?? false, ...(options.jobs && { jobs: options.jobs }) }),
        ).finally(progress.done)
        if (!options.quiet) await print(`${plural(mapped, 'page')} read again · case: ${store.name}\n`)
      })
    })
}
