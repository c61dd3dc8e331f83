import { Argument, type Command } from 'commander'
import { caseOf } from '../io/lists.ts'
import { renderReport } from '../present/report/report.ts'
import { recordsShown, renderShow, VIEWS, type ViewName } from '../present/show.ts'
import { addOwnersOptions, caseOption, type OwnersOptions } from './options.ts'
import { colored, print, width } from './output.ts'
import { countOwners, withCase } from './session.ts'

interface ShowOptions extends OwnersOptions {
  readonly case: string
  readonly all?: boolean
  readonly json?: boolean
}

export function addShow(program: Command): void {
  const command = program
    .command('show')
    .summary('the report of a case, or one list of it')
    .description('Prints the report of a case again, or one of its lists with the ids that `hearsay explain` takes.')
    .addArgument(new Argument('[view]', 'what to list; the whole report where absent').choices(VIEWS))
    .addOption(caseOption())
    .option('--all', 'claims that are not listed (one page, no origin, no finding), too')
    .option('--json', 'print the records as JSON')
  addOwnersOptions(command).action(async (view: ViewName | undefined, options: ShowOptions) => {
    await countOwners(options)
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
