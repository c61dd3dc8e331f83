import type { Claim } from '../../model.ts'
import { reportTitle, reportWords } from '../counts.ts'
import { headingOf } from '../heading.ts'
import { type Unseen, unseenReports } from '../order.ts'
import { type UnnamedSource, unnamedSources } from '../unnamed.ts'
import { plural, rangeWords, shorten } from '../words.ts'
import { findingSection } from './claim.ts'
import { text } from './escape.ts'
import { type HtmlView, mark, pageLink } from './view.ts'

const CLAIMS = 30

/** What must not be taken for one another. */
export function confusableSection(view: HtmlView): string {
  const { findings } = view.index.file
  const changed = findings.filter(finding => finding.kind === 'changed-over-time')
  const shared = findings.filter(finding => finding.kind === 'shared-newsroom')
  if (changed.length + shared.length === 0) return ''
  return part(
    'confused',
    'Not to be confused',
    'The same words in different years are different statements; one newsroom in two reports is not two checks.',
    `${changed.map(finding => findingSection(view, finding, 'h3')).join('\n')}
${shared.length > 0 ? `<ul class="plain">${shared.map(finding => `<li dir="auto">${text(finding.message)}</li>`).join('')}</ul>` : ''}`,
  )
}

/** Unseen reports, what most claims hang on first. */
export function askingSection(view: HtmlView): string {
  const unseen = unseenReports(view.index)
  if (unseen.length === 0) return ''
  return part(
    'asking',
    'Worth asking for',
    'Accounts that pages of this case lean on and that it does not have.',
    unseen.map(each => unseenItem(view, each)).join('\n'),
  )
}

function unseenItem(view: HtmlView, { report, pages, claims }: Unseen): string {
  return `<details class="item" id="${text(report.id)}">
<summary><h3 dir="auto">${text(reportTitle(view.index, report))}</h3> <span class="count">cited by ${plural(pages.length, 'page')}${claims.length > 0 ? ` · ${plural(claims.length, 'claim')} hang${claims.length === 1 ? 's' : ''} on it` : ''}</span></summary>
<div class="opened">
<ul class="plain">${report.citedBy.map(at => `<li>${pageLink(view, at.page)} <q dir="auto">${text(at.exact)}</q></li>`).join('')}</ul>
${claimLinks(view, claims)}
</div>
</details>`
}

/** Unnamed people who are an origin. */
export function unnamedSection(view: HtmlView): string {
  const sources = unnamedSources(view.index)
  if (sources.length === 0) return ''
  return part(
    'unnamed',
    'Unnamed sources',
    'The unnamed people of one report are one origin, however many pages repeat them.',
    sources.map(each => unnamedItem(view, each)).join('\n'),
  )
}

function unnamedItem(view: HtmlView, { entity, report, pages, claims, others }: UnnamedSource): string {
  const look = [...view.looks.values()].find(each => each.origin.entity === entity.id)
  const facts = [
    ...(entity.people && entity.people.min > 1 ? [`${rangeWords(entity.people)} people`] : []),
    ...(report === undefined ? [] : [`in ${text(reportWords(view.index, report))}`]),
    `behind ${plural(claims.length, 'claim')}`,
  ]
  return `<details class="item" id="${text(entity.id)}">
<summary><h3 dir="auto">${mark(look)} “${text(entity.name)}”</h3> <span class="count">${facts.join(' · ')}</span></summary>
<div class="opened">
<p>${pages.map(page => pageLink(view, page)).join(' ')}</p>
${others.length > 0 ? `<p>also called</p><ul class="plain">${others.map(other => `<li><q dir="auto">${text(other.text)}</q> ${other.pages.map(page => pageLink(view, page)).join(' ')}</li>`).join('')}</ul>` : ''}
${claimLinks(view, claims)}
</div>
</details>`
}

function claimLinks(view: HtmlView, claims: readonly Claim[]): string {
  if (claims.length === 0) return ''
  const links = claims
    .slice(0, CLAIMS)
    .map(claim => `<li><a href="#${text(claim.id)}" dir="auto">${text(shorten(headingOf(view.index, claim).text, 140))}</a></li>`)
  const rest = claims.length - links.length
  return `<p>What hangs on it</p><ul class="plain">${links.join('')}${rest > 0 ? `<li>… and ${plural(rest, 'more claim')}</li>` : ''}</ul>`
}

export function part(id: string, title: string, lead: string, body: string): string {
  return `<section class="part" id="${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${title}</h2>
<p class="lead">${lead}</p>
${body}
</section>`
}
