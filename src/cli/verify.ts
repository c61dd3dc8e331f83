import type { Command } from 'commander'
import { EXIT } from '../io/errors.ts'
import { type Verification, verify } from '../io/verify.ts'
import { safe } from '../present/words.ts'
import { caseOption } from './options.ts'
import { print } from './output.ts'
import { showProgress } from './progress.ts'
import { withStore } from './session.ts'

/** How many faults or remarks of one kind are printed. */
const LISTED = 10

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('whether a case is as it was read')
    .description(
      'Holds every page, text, decision and line of the log against its digest, and the files that were read against what was read of them. Changes nothing.',
    )
    .addOption(caseOption())
    .option('--head <digest>', 'a digest that `verify` printed earlier: the log must still hold it')
    .option('--again', 'read and weigh all pages once more: readings and result must be those in the case')
    .option('--json', 'print {checks, head} as JSON')
    .action(async (options: { case: string; head?: string; again?: boolean; json?: boolean }) => {
      await withStore(options.case, {}, async store => {
        const progress = showProgress(options.json ?? false)
        const found = await verify(store, {
          ...(options.head !== undefined && { head: options.head }),
          again: options.again ?? false,
          onRead: (done, total) => progress.onStep({ stage: 'reading', done, total }),
        }).finally(progress.done)
        if (found.checks.some(check => check.wrong.length > 0)) process.exitCode = EXIT.unreadable
        return print(options.json ? `${JSON.stringify(found)}\n` : told(found, options.again ?? false))
      })
    })
}

function told({ checks, head }: Verification, again: boolean): string {
  const lines = checks.flatMap(({ name, checked, wrong, remarks }) => [
    `${wrong.length === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${checked} checked${wrong.length > 0 ? `, ${wrong.length} wrong` : ''}`,
    ...shown(wrong, '!'),
    ...shown(remarks, '·'),
  ])
  // What was counted is only as sure as the pages and decisions that it follows from: that it does follow is looked at where it is asked for.
  if (!again) lines.push('– result   not weighed anew: --again does that, and compares')
  return `${[...lines, ...(head === undefined ? [] : ['', `The log ends in ${head}`, 'Note it elsewhere: --head shows later that nothing was taken off its end.'])].join('\n')}\n`
}

function shown(texts: readonly string[], mark: string): string[] {
  const more = texts.length > LISTED ? [`    … and ${texts.length - LISTED} more`] : []
  return [...texts.slice(0, LISTED).map(text => `  ${mark} ${safe(text)}`), ...more]
}
