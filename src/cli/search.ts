import type { Command } from 'commander'
import { search } from '../io/find.ts'
import { originWords } from '../present/counts.ts'
import { plural, safe, shorten, wrap } from '../present/words.ts'
import { caseOption, wholeNumber } from './options.ts'
import { print, width } from './output.ts'
import { withCase } from './session.ts'

export function addSearch(program: Command): void {
  program
    .command('search')
    .summary('find claims and pages by their words')
    .description(
      'Finds the claims and pages that hold all the words. `bridg*` finds what begins so; "two words" in double quotes stand together.',
    )
    .argument('<words...>', 'words to look for')
    .addOption(caseOption())
    .option('--limit <n>', 'how many claims and how many pages at most', wholeNumber, 20)
    .option('--json', 'print {claims, pages} as JSON')
    .action(async (words: string[], options: { case: string; limit: number; json?: boolean }) => {
      await withCase(options.case, async store => {
        const found = search(store, words.join(' '), options.limit)
        if (options.json) return print(`${JSON.stringify(found)}\n`)
        const columns = width()
        const lines: string[] = []
        if (found.claims.length + found.pages.length === 0) lines.push(`Nothing in ${store.name} holds all of these words.`)
        if (found.claims.length > 0) lines.push('CLAIMS')
        for (const claim of found.claims) {
          lines.push(...wrap(`  ${shorten(claim.text, 300)}`, columns, '  '))
          const origins = originWords(claim.origins)
          lines.push(`    ${claim.state} · ${plural(claim.pages, 'page')} · ${origins} · ${claim.claim}`)
        }
        if (found.pages.length > 0) lines.push(...(found.claims.length > 0 ? ['', 'PAGES'] : ['PAGES']))
        for (const page of found.pages) {
          lines.push(`  ${safe(page.location)}  ${page.published?.slice(0, 10) ?? ''}`.trimEnd())
          lines.push(...wrap(`    ${safe(page.excerpt)}`, columns, '    '))
        }
        return print(`${lines.join('\n')}\n`)
      })
    })
}
