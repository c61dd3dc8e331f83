import type { CaseFile, Claim, Page, Story } from '../model.ts'
import { type CaseIndex, indexCase, nameOf } from './case-index.ts'
import { chainLine } from './chain.ts'
import { originWords } from './markdown.ts'
import { claimsInOrder } from './order.ts'
import { plural, safe, whenWords } from './words.ts'

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem;margin:2.5rem 0 .25rem}h2{font-size:1.1rem;margin:1.75rem 0 .25rem}.facts{color:#555;margin:0 0 .5rem}
blockquote{margin:.25rem 0 .75rem;padding:.1rem .8rem;border-left:3px solid #bbb}.finding{border-left:3px solid #b35900;padding-left:.8rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}
@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}.facts{color:#aaa}th,td{border-color:#444}}`

/** The case as one HTML page that needs nothing else: no script, no font, no picture, nothing fetched. */
export function renderHtml(file: CaseFile): string {
  const index = indexCase(file)
  const unseen = file.reports.filter(report => report.page === undefined && report.citedBy.length > 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(file.stories[0]?.title ?? 'Hearsay')}</title>
<style>${STYLE}</style>
</head>
<body>
${file.stories.map(story => storySection(index, story)).join('\n')}
${unseen.length > 0 ? `<h1>Worth asking for</h1>\n<ul>\n${unseen.map(report => `<li>${text(nameOf(index, report.outlet))}${report.when ? `, ${whenWords(report.when)}` : ''}: cited by ${[...new Set(report.citedBy.map(at => text(index.labels.get(at.page) ?? at.page)))].join(', ')}, not in this case</li>`).join('\n')}\n</ul>` : ''}
<h1>Pages</h1>
<table>
<tr><th>page</th><th>kind</th><th>date</th><th>newsroom</th><th>problems</th></tr>
${[...file.pages]
  .sort((a, b) => (a.location < b.location ? -1 : 1))
  .map(page => pageRow(index, page))
  .join('\n')}
</table>
</body>
</html>
`
}

function storySection(index: CaseIndex, story: Story): string {
  const facts = [
    ...(story.when ? [whenWords(story.when)] : []),
    plural(story.pages.length, 'page'),
    plural(story.reports, 'report'),
    originWords(story.origins),
  ]
  return `<section>
<h1 dir="auto">${text(story.title)}</h1>
<p class="facts">${facts.join(' · ')}</p>
${claimsInOrder(story, index)
  .map((claim, at) => claimSection(index, claim, at + 1))
  .join('\n')}
</section>`
}

function claimSection(index: CaseIndex, claim: Claim, number: number): string {
  const said = claim.statements.flatMap(id => {
    const statement = index.statements.get(id)
    if (!statement) return []
    return [
      `<p>${text(index.labels.get(statement.page) ?? statement.page)}: ${text(chainLine(index, statement))}</p><blockquote dir="auto">${text(statement.at.exact)}</blockquote>`,
    ]
  })
  const findings = (index.findings.get(claim.id) ?? []).map(
    finding => `<div class="finding"><p><strong>${finding.aspect.replaceAll('-', ' ')}</strong>: ${text(finding.message)}</p>
${finding.sides.map((side, at) => `<blockquote dir="auto">${text(index.labels.get(side.page) ?? side.page)}${finding.nearer === at ? ' (nearer the origin)' : ''}: “${text(side.exact)}”</blockquote>`).join('\n')}</div>`,
  )
  return `<article id="${text(claim.id)}">
<h2 dir="auto">${number}. ${text(claim.text)}</h2>
<p class="facts">${claim.state.replaceAll('-', ' ')} · ${plural(claim.pages, 'page')} · ${originWords(claim.origins)}</p>
<p>${text(claim.summary)}</p>
${[...said, ...findings].join('\n')}
</article>`
}

function pageRow(index: CaseIndex, page: Page): string {
  const cells = [
    index.labels.get(page.id) ?? page.id,
    page.kind,
    page.published ? whenWords(page.published) : 'undated',
    page.publisher?.name ?? '',
    page.problems.join(' '),
  ]
  return `<tr>${cells.map(cell => `<td dir="auto">${text(cell)}</td>`).join('')}</tr>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function text(words: string): string {
  return safe(words).replace(/[&<>"']/g, character => ENTITIES[character]!)
}
