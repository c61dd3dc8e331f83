import type { CaseFile, Claim, Page, Report } from '../model.ts'
import { type CaseIndex, indexCase, nameOf } from './case-index.ts'
import { chainLine } from './chain.ts'
import { claimsInOrder } from './order.ts'
import { plural, rangeWords, safe, whenWords } from './words.ts'

/** The case as Markdown: stories with their claims, what to ask for, the pages. */
export function renderMarkdown(file: CaseFile): string {
  const index = indexCase(file)
  const unseen = file.reports.filter(report => report.page === undefined && report.citedBy.length > 0)
  const lines = [
    ...file.stories.flatMap(story => [
      `# ${text(story.title)}`,
      '',
      `${story.when ? `${whenWords(story.when)} · ` : ''}${plural(story.pages.length, 'page')} · ${plural(story.reports, 'report')} · ${originWords(story.origins)}`,
      '',
      ...claimsInOrder(story, index).flatMap((claim, at) => claimLines(index, claim, at + 1)),
    ]),
    ...(unseen.length > 0 ? ['# Worth asking for', '', ...unseen.map(report => reportLine(index, report)), ''] : []),
    '# Pages',
    '',
    '| page | kind | date | newsroom | problems |',
    '|---|---|---|---|---|',
    ...[...file.pages].sort((a, b) => (a.location < b.location ? -1 : 1)).map(page => pageLine(index, page)),
  ]
  return `${lines.join('\n')}\n`
}

function claimLines(index: CaseIndex, claim: Claim, number: number): string[] {
  return [
    `## ${number}. ${text(claim.text)}`,
    '',
    `**${claim.state.replaceAll('-', ' ')}** · ${plural(claim.pages, 'page')} · ${originWords(claim.origins)}`,
    '',
    text(claim.summary),
    '',
    ...claim.statements.flatMap(id => {
      const said = index.statements.get(id)
      if (!said) return []
      return [`- ${text(index.labels.get(said.page) ?? said.page)}: ${text(chainLine(index, said))}`, `  > ${text(said.at.exact)}`]
    }),
    ...(index.findings.get(claim.id) ?? []).flatMap(finding => [
      `- **${finding.aspect.replaceAll('-', ' ')}**: ${text(finding.message)}`,
      ...finding.sides.map(
        (side, at) =>
          `  > ${text(index.labels.get(side.page) ?? side.page)}${finding.nearer === at ? ' (nearer the origin)' : ''}: “${text(side.exact)}”`,
      ),
    ]),
    '',
  ]
}

function reportLine(index: CaseIndex, report: Report): string {
  const citing = [...new Set(report.citedBy.map(at => index.labels.get(at.page) ?? at.page))]
  return `- ${text(nameOf(index, report.outlet))}${report.when ? `, ${whenWords(report.when)}` : ''}: cited by ${citing.map(text).join(', ')}, not in this case`
}

function pageLine(index: CaseIndex, page: Page): string {
  const cells = [
    index.labels.get(page.id) ?? page.id,
    page.kind,
    page.published ? whenWords(page.published) : 'undated',
    page.publisher?.name ?? '',
    page.problems.join(' '),
  ]
  return `| ${cells.map(text).join(' | ')} |`
}

export function originWords(origins: { readonly min: number; readonly max?: number }): string {
  return origins.max === 0 ? 'no stated origin' : `${rangeWords(origins)} ${origins.max === 1 ? 'origin' : 'origins'}`
}

/** Text from a page as Markdown that shows it and does nothing else. */
function text(words: string): string {
  return safe(words).replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
}
