import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { openBag, unbag, unpackPages } from '../io/archive/bag-read.ts'
import { bringUpToDate } from '../io/case.ts'
import { EXIT } from '../io/errors.ts'
import { jsonOf } from '../io/lists.ts'
import { stageVersions } from '../io/stages.ts'
import { verify } from '../io/verify.ts'
import { plural } from '../present/words.ts'
import { caseOption, quietOption } from './options.ts'
import { tell } from './output.ts'
import { showProgress } from './progress.ts'
import { withStore } from './session.ts'

/** Things that are wrong with a case, told at most. */
const LISTED = 3

interface ImportCommand {
  readonly case: string
  readonly pages?: string
  readonly quiet?: boolean
}

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('a case from an archive')
    .description(
      'Makes a case from an archive that `hearsay export --format archive` wrote, weighs it anew, and says whether the result is the same.',
    )
    .argument('<archive>', 'the archive')
    .addOption(caseOption())
    .option('--pages <folder>', 'unpack the raw pages, too')
    .addOption(quietOption())
    .action(async (archive: string, options: ImportCommand) => {
      const bag = openBag(archive)
      const before = bag.bytesOf('data/case.json')
      await withStore(options.case, { create: !existsSync(options.case) }, async store => {
        unbag(store, bag)
        const progress = showProgress(options.quiet ?? false)
        await bringUpToDate(store, { onStep: progress.onStep })
        progress.done()
        const isSame = Buffer.concat([...jsonOf(store)].map(piece => Buffer.from(piece, 'utf8'))).equals(before)
        const wrong = (await verify(store)).checks.flatMap(check => check.wrong)
        if (wrong.length > 0) {
          tell(`The archive was changed after it was written: ${wrong.slice(0, LISTED).join('; ')}${wrong.length > LISTED ? '; …' : ''}.`)
          process.exitCode = EXIT.unreadable
        }
        if (options.quiet) return
        tell(
          isSame
            ? `${store.name} holds the case of ${archive}, identical to the byte.`
            : `${store.name} holds the pages and decisions of ${archive}; its result differs, because ${reason(bag.stages)}. \`hearsay diff\` tells how.`,
        )
      })
      if (options.pages === undefined) return
      const written = unpackPages(bag, options.pages)
      if (!options.quiet) tell(`${plural(written, 'raw file')} written to ${options.pages}.`)
    })
}

function reason(stages: string): string {
  return stages === stageVersions().fold ? 'the archive was changed after it was written' : 'another version of Hearsay weighed it'
}
