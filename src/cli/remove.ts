import type { Command } from 'commander'
import { removePages } from '../io/captures.ts'
import { bringUpToDate } from '../io/case.ts'
import { pagesMeant } from '../io/find.ts'
import { plural, safe } from '../present/words.ts'
import { caseOption, quietOption } from './options.ts'
import { print, tell } from './output.ts'
import { showProgress } from './progress.ts'
import { withStore } from './session.ts'

export function addRemove(program: Command): void {
  program
    .command('remove')
    .summary('take a page out of a case')
    .description('Takes a page out again: the case is what it would be had the page never been read. Judgements stay, and are set aside.')
    .argument('<page>', 'a page id, the beginning of one, a path, or an archive or folder')
    .addOption(caseOption())
    .option('--all', 'take out every page that the word stands for')
    .addOption(quietOption())
    .action(async (words: string, options: { case: string; all?: boolean; quiet?: boolean }) => {
      await withStore(options.case, {}, async store => {
        const pages = pagesMeant(store, words, options.all ?? false)
        removePages(
          store,
          pages.map(page => page.id),
        )
        const progress = showProgress(options.quiet ?? false)
        await bringUpToDate(store, { onStep: progress.onStep })
        progress.done()
        if (options.quiet) return
        await print(`${plural(pages.length, 'page')} taken out of ${store.name}\n`)
        for (const page of pages) tell(`  ${page.id}  ${safe(page.locations[0] ?? '')}`)
      })
    })
}
