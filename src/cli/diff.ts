import type { Command } from 'commander'
import { caseOf } from '../io/lists.ts'
import type { CaseFile } from '../model.ts'
import { type Difference, diffCases } from '../present/diff.ts'
import { plural, shorten } from '../present/words.ts'
import { print } from './output.ts'
import { withCase } from './session.ts'

const SIGNS = { came: '+', went: '-', changed: '~' } as const
const NOUNS = { pages: 'page', claims: 'claim', origins: 'origin', findings: 'finding' } as const

export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changed from one case to another')
    .description('Lists the pages, claims, origins and findings that came (+), went (-) or changed (~) from one case to another.')
    .argument('<before>', 'a case file')
    .argument('<after>', 'another case file')
    .option('--json', 'print [{list, change, id, words, fields}] as JSON')
    .action(async (before: string, after: string, options: { json?: boolean }) => {
      const open = (file: string): Promise<CaseFile> => withCase(file, caseOf)
      const differences = diffCases(await open(before), await open(after))
      await print(options.json ? `${JSON.stringify(differences)}\n` : `${linesOf(differences).join('\n')}\n`)
    })
}

function linesOf(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['The two cases hold the same pages, claims, origins and findings.']
  return (['pages', 'claims', 'origins', 'findings'] as const).flatMap(list => {
    const own = differences.filter(difference => difference.list === list)
    if (own.length === 0) return []
    const counts = (['came', 'went', 'changed'] as const).flatMap(change => {
      const count = own.filter(difference => difference.change === change).length
      return count > 0 ? [`${count} ${change}`] : []
    })
    return [
      `${plural(own.length, NOUNS[list]).toUpperCase()}: ${counts.join(', ')}`,
      ...own.flatMap(({ change, id, words, fields }) => [
        `  ${SIGNS[change]} ${shorten(words, 120)}  (${id})`,
        ...(fields ?? []).map(({ field, from, to }) => `      ${field}: ${shorten(from, 80)} → ${shorten(to, 80)}`),
      ]),
    ]
  })
}
