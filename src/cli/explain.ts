import type { Command } from 'commander'
import { UserError } from '../io/errors.ts'
import { caseOf } from '../io/lists.ts'
import { findRecords, renderExplain } from '../present/explain/explain.ts'
import { caseOption } from './options.ts'
import { print, width } from './output.ts'
import { withCase } from './session.ts'

/** How many candidates an error lists. */
const LISTED = 8

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('one record opened: every link and rule, verbatim')
    .description(
      'Opens a claim, statement, finding, report, person, origin or page: every link, every rule, and the words that they stand on.',
    )
    .argument('<id>', 'a number as in the report (3, or 2.3 for the second story), an id or its beginning, or a page’s name')
    .addOption(caseOption())
    .option('--json', 'print the record as JSON')
    .action(async (word: string, options: { case: string; json?: boolean }) => {
      await withCase(options.case, store => {
        const file = caseOf(store)
        const [first, ...more] = findRecords(file, word)
        if (!first) {
          throw new UserError(
            `Nothing in ${store.name} is called '${word}': give an id as \`hearsay show claims\` (or pages, people, reports, findings) lists them.`,
          )
        }
        if (more.length > 0) {
          const listed = [first, ...more].slice(0, LISTED).map(({ list, record }) => `\n  ${record.id}  (${list})`)
          throw new UserError(
            `'${word}' begins ${more.length + 1} ids: give more of it.${listed.join('')}${more.length >= LISTED ? '\n  …' : ''}`,
          )
        }
        return print(options.json ? `${JSON.stringify(first.record)}\n` : renderExplain(file, first, { width: width() }))
      })
    })
}
