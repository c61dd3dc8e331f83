import type { Command } from 'commander'
import { caseOf } from '../io/lists.ts'
import { shellWord } from '../io/shell-word.ts'
import { ask, type Match } from '../present/ask.ts'
import { type CaseIndex, indexCase } from '../present/case-index.ts'
import { chainLine } from '../present/chain.ts'
import { originWords } from '../present/counts.ts'
import { laidOut } from '../present/layout.ts'
import { plural, safe, shorten } from '../present/words.ts'
import { CASE, caseOption } from './options.ts'
import { print, width } from './output.ts'
import { withCase } from './session.ts'

export function addAsk(program: Command): void {
  program
    .command('ask')
    .summary('who stands behind a sentence')
    .description(
      'Finds the claim that says what a pasted sentence says, and tells who stands behind it; or says that nothing in the case does.',
    )
    .argument('<sentence...>', 'the sentence, best in quotation marks')
    .addOption(caseOption())
    .option('--json', 'print [{claim, statement, likeness, otherNumbers, opposite}] as JSON, best first')
    .action(async (words: string[], options: { case: string; json?: boolean }) => {
      await withCase(options.case, async store => {
        const file = caseOf(store)
        const matches = ask(file, words.join(' '))
        if (options.json) return print(`${JSON.stringify(matches)}\n`)
        const [best, ...others] = matches
        if (!best) return print(`Nothing in ${store.name} says this. \`hearsay search WORDS\` finds pages by their words.\n`)
        const index = indexCase(file)
        const lines = answer(best, index)
        if (others.length > 0)
          lines.push('', 'Near it:', ...others.map(match => `  ${shorten(match.claim.text, 120)}  (${match.claim.id})`))
        lines.push('', `hearsay explain ${best.claim.id}${store.name === CASE ? '' : ` --case ${shellWord(store.name)}`}`)
        return print(laidOut(lines, width()))
      })
    })
}

function answer({ claim, statement, otherNumbers, opposite }: Match, index: CaseIndex): string[] {
  const origins = originWords(claim.origins)
  const warnings = [
    ...(opposite ? ['! One of the two is a denial: what the case holds may be the opposite of what you asked.'] : []),
    ...(otherNumbers.length > 0
      ? [`! The case does not have your figure (${otherNumbers.join(', ')}) here: see its own words below.`]
      : []),
  ]
  return [
    shorten(claim.text, 400),
    `${claim.state} · ${plural(claim.pages, 'page')} · ${origins}`,
    safe(claim.summary),
    ...warnings,
    ' ',
    ...claim.statements.flatMap(id => {
      const said = index.statements.get(id)
      if (!said) return []
      const nearest = said.id === statement.id && claim.statements.length > 1 ? '  (nearest to yours)' : ''
      return [
        `  ${index.labels.get(said.page) ?? said.page}  ${chainLine(index, said)}${nearest}`,
        `      “${shorten(said.at.exact, 300)}”`,
      ]
    }),
    ...(index.findings.get(claim.id) ?? []).map(finding => `  ! ${finding.aspect.replaceAll('-', ' ')}: ${safe(finding.message)}`),
  ]
}
