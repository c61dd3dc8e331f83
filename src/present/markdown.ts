import type { CaseFile, Claim, Finding, Page, Statement, Story } from '../model.ts'
import { type CaseIndex, indexCase, labelOf } from './case-index.ts'
import { chainLine } from './chain.ts'
import { originWords, reportTitle, reportWords, standing } from './counts.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import { headingOf } from './heading.ts'
import { besideLines, idleDecisions } from './judged.ts'
import { aspectName, findingWords, notableFindings } from './notable.ts'
import { claimsInOrder, pagesInOrder, unseenReports, witnessesInOrder } from './order.ts'
import { isUnreadable, newsroomOf, pageNotes } from './page-notes.ts'
import { unquoted } from './report/claim.ts'
import { unnamedSources } from './unnamed.ts'
import { plural, rangeWords, safe, whenWords } from './words.ts'

/** Claims of one story that are written out; the rest is counted. */
const CLAIMS = 100

/**
 * The case as Markdown for notes or a content system: every quotation verbatim as a block quotation, with a footnote that tells the sentence,
 * who stands behind it, where it was captured, the digest of those bytes, and the day.
 */
export function renderMarkdown(file: CaseFile): string {
  const index = indexCase(file)
  const notes = footnotes()
  const stories = file.stories.filter(story => story.pages.some(id => !isUnreadable(index.pages.get(id)!)))
  const lines = [
    ...stories.flatMap(story => storyLines(index, story, notes)),
    ...confusable(index, notes),
    ...asking(index),
    ...unnamed(index),
    ...pages(index),
    ...idle(index),
    ...notes.lines(),
  ]
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function storyLines(index: CaseIndex, story: Story, notes: Footnotes): string[] {
  const claims = claimsInOrder(story, index)
  const told = new Set<string>()
  const facts = [
    ...(story.when ? [whenWords(story.when)] : []),
    plural(story.pages.length, 'page'),
    plural(story.reports, 'report'),
    originWords(story.origins),
  ]
  return [
    `# ${markdown(story.title)}`,
    '',
    facts.join(' · '),
    '',
    ...claims.slice(0, CLAIMS).flatMap((claim, at) => claimLines(index, claim, at + 1, notes, told)),
    ...(claims.length > CLAIMS ? [`… and ${plural(claims.length - CLAIMS, 'more claim')}.`, ''] : []),
  ]
}

function claimLines(index: CaseIndex, claim: Claim, number: number, notes: Footnotes, told: Set<string>): string[] {
  const [state, ...rest] = standing(claim, index)
  const findings = notableFindings(index, claim, told)
  for (const finding of findings) told.add(finding.id)
  return [
    `## ${number}. ${markdown(headingOf(index, claim).text)}`,
    '',
    `**${state}** · ${rest.join(' · ')}`,
    '',
    markdown(claim.summary),
    '',
    ...besideLines(index, claim).flatMap(line => [`*${markdown(line)}*`, '']),
    ...witnessesInOrder(claim, index).flatMap(statement => witnessLines(index, statement, notes)),
    ...findings.flatMap(finding => findingLines(index, finding, notes)),
  ]
}

function witnessLines(index: CaseIndex, statement: Statement, notes: Footnotes): string[] {
  const chain = chainLine(index, statement)
  const note = notes.mark(noteOf(index, statement.page, statement.at.exact, chain))
  return [
    `- **${markdown(labelOf(index, statement.page))}** › ${markdown(chain)}`,
    '',
    `  > “${markdown(unquoted(statement.at.exact))}”${note}`,
    '',
  ]
}

function findingLines(index: CaseIndex, finding: Finding, notes: Footnotes): string[] {
  return [
    `- **${aspectName(finding)}** (${finding.severity}): ${markdown(findingWords(index, finding))}`,
    '',
    ...finding.sides.flatMap((side, at) => [
      `  > “${markdown(unquoted(side.exact))}”${notes.mark(noteOf(index, side.page, side.exact))}`,
      '  >',
      `  > — ${markdown(labelOf(index, side.page))}${dayOf(index.pages.get(side.page))}${finding.nearer === at ? ', nearer the origin' : ''}`,
      '',
    ]),
  ]
}

/** The sentence, who stands behind it, where it was captured, the digest of those bytes, the day. */
function noteOf(index: CaseIndex, id: string, exact: string, chain?: string): string {
  const page = index.pages.get(id)
  return [
    `“${markdown(exact)}”`,
    ...(chain === undefined ? [] : [`Chain: ${markdown(chain)}.`]),
    ...(page ? [`${markdown(page.location)}${dayOf(page)}.`, `SHA-256 ${page.sha256}.`] : []),
  ].join(' ')
}

function confusable(index: CaseIndex, notes: Footnotes): string[] {
  const findings = index.file.findings.filter(finding => finding.kind === 'changed-over-time' || finding.kind === 'shared-newsroom')
  if (findings.length === 0) return []
  const lines = findings.flatMap(finding =>
    finding.kind === 'shared-newsroom' ? [`- ${markdown(finding.message)}`, ''] : findingLines(index, finding, notes),
  )
  return ['# Not to be confused', '', ...lines]
}

function idle(index: CaseIndex): string[] {
  const decisions = idleDecisions(index)
  return decisions.length > 0 ? ['# Decisions not applied', '', ...decisions.map(line => `- ${markdown(line)}`), ''] : []
}

function asking(index: CaseIndex): string[] {
  const unseen = unseenReports(index)
  if (unseen.length === 0) return []
  const items = unseen.map(({ report, pages: citing, claims }) => {
    const who = citing.map(page => markdown(labelOf(index, page))).join(', ')
    return `- **${markdown(reportTitle(index, report))}**: cited by ${who}; not in this case${claims.length > 0 ? ` · ${plural(claims.length, 'claim')}` : ''}`
  })
  return ['# Worth asking for', '', ...items, '']
}

function unnamed(index: CaseIndex): string[] {
  const sources = unnamedSources(index)
  if (sources.length === 0) return []
  const items = sources.map(({ entity, report, pages: on, claims, others }) => {
    const facts = [
      ...(entity.people && entity.people.min > 1 ? [`${rangeWords(entity.people)} people`] : []),
      report === undefined ? `on ${on.map(page => labelOf(index, page)).join(', ')}` : `in ${reportWords(index, report)}`,
      `behind ${plural(claims.length, 'claim')}`,
      ...(others.length > 0 ? [`also ${others.map(other => `“${safe(other.text)}”`).join(', ')}`] : []),
    ]
    return `- **“${markdown(entity.name)}”**: ${markdown(facts.join(' · '))}`
  })
  return ['# Unnamed sources', '', ...items, '']
}

function pages(index: CaseIndex): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Pages',
    '',
    row(['page', 'kind', 'date', 'newsroom', 'notes']),
    row(['---', '---', '---', '---', '---']),
    ...pagesInOrder(index).map(page =>
      row([
        markdown(labelOf(index, page.id)),
        isUnreadable(page) ? 'unreadable' : page.kind,
        page.published ? whenWords(page.published) : 'undated',
        markdown(newsroomOf(page)),
        markdown(pageNotes(page).join('; ')),
      ]),
    ),
    '',
  ]
}

function dayOf(page: Page | undefined): string {
  return page?.published ? `, ${whenWords(page.published)}` : ''
}

/** Words from the case as Markdown that shows them and does nothing else: no HTML, no link, no list, no footnote of their own. */
function markdown(words: string): string {
  return safe(words)
    .replace(/[\\`*_[\]<>|#~&!^]/g, '\\$&')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/(https?|ftp|mailto):(?=\S)/gi, '$1&#58;')
    .replace(/www\.(?=\S)/gi, 'www&#46;')
}
