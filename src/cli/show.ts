import { Argument, type Command } from 'commander'
import { caseOf } from '../io/lists.ts'
import { renderReport } from '../present/report.ts'
import { recordsShown, renderShow, VIEWS, type ViewName } from '../present/show.ts'
import { caseOption } from './options.ts'
import { colored, print, width } from './output.ts'
import { withCase } from './session.ts'

export function addShow(program: Command): void {
  program
    .command('show')
    .summary('the report of a case, or one list of it')
    .description('Prints the report of a case again, or one of its lists with the ids that `hearsay explain` takes.')
    .addArgument(new Argument('[view]', 'what to list; the whole report where absent').choices(VIEWS))
    .addOption(caseOption())
    .option('--all', 'claims that are not listed (one page, no origin, no finding), too')
    .option('--json', 'print the records as JSON')
    .action(async (view: ViewName | undefined, options: { case: string; all?: boolean; json?: boolean }) => {
      await withCase(options.case, store => {
        const file = caseOf(store)
        if (options.json) return print(`${JSON.stringify(view ? recordsShown(file, view, options.all ?? false) : file)}\n`)
        return print(
          view
            ? renderShow(file, view, { width: width(), all: options.all ?? false })
            : renderReport(file, { color: colored(), width: width() }),
        )
      })
    })
}
