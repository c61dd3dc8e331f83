import type { Claim, Finding, Statement, Why } from '../../model.ts'
import { labelOf } from '../case-index.ts'
import { standing } from '../counts.ts'
import { wordDifference } from '../difference.ts'
import { headingOf } from '../heading.ts'
import { besideOf } from '../judged.ts'
import { aspectName, bySeverity, findingWords } from '../notable.ts'
import { witnessesInOrder } from '../order.ts'
import { unquoted } from '../report/claim.ts'
import { plural, shorten, whenWords } from '../words.ts'
import { sideBySide } from './compare.ts'
import { piece, text } from './escape.ts'
import { colourOf, type HtmlView, pageLink, strip } from './view.ts'

/** Characters of its page shown before and after a statement. */
const AROUND = 220
const PIPS = 40
const WITNESSES = 60
const FINDINGS = 30

/** One claim: what it says, its numbers and summary; opened, the chain and the words of each page, the findings, the reasons of the count. */
export function claimArticle(view: HtmlView, claim: Claim, number: string, isOpen: boolean): string {
  const heading = headingOf(view.index, claim)
  const findings = [...(view.index.findings.get(claim.id) ?? [])].filter(finding => finding.kind !== 'shared-newsroom').sort(bySeverity)
  const material = findings.filter(finding => finding.severity === 'material').length
  const flags = [
    ...(material > 0 ? [`<span class="flag material">${plural(material, 'material finding')}</span>`] : []),
    ...(findings.length > material ? [`<span class="flag">${plural(findings.length - material, 'finding')}</span>`] : []),
  ]
  return `<details class="claim" id="${text(claim.id)}" data-state="${claim.state}"${findings.length > 0 ? ' data-findings' : ''}${isOpen ? ' open' : ''}>
<summary>
<h3 dir="auto"><span class="number">${text(number)}</span> ${text(shorten(heading.text, 300))}</h3>
${pips(view, claim)}
<p class="standing"><span class="state ${claim.state}">${text(standing(claim, view.index)[0]!)}</span> ${text(standing(claim, view.index).slice(1).join(' · '))} ${flags.join(' ')}</p>
<p class="summary" dir="auto">${text(claim.summary)}</p>
${beside(view, claim)}</summary>
<div class="opened">
<h4>Who says so, and from whom</h4>
<ol class="evidence">
${evidence(view, claim)}
</ol>
${sideBySide(view, claim, findings)}
${findingsOf(view, claim, findings)}
<details class="why"><summary>Why ${text(standing(claim, view.index).find(part => /origin/.test(part)) ?? 'this count')}?</summary>
<ul>
${claim.why.map(why => reason(view, why)).join('\n')}
</ul>
</details>
<p class="permalink"><a href="#${text(claim.id)}">link to this claim</a> · <code>hearsay explain ${text(claim.id)}</code></p>
</div>
</details>`
}

/** Warnings, what a person decided, and what the machine alone counts. */
function beside(view: HtmlView, claim: Claim): string {
  const { warnings, decisions, machine } = besideOf(view.index, claim)
  return [
    ...warnings.map(words => `<p class="warning" dir="auto">${text(words)}</p>`),
    ...decisions.map(words => `<p class="decided" dir="auto">${text(words)}</p>`),
    ...(machine === undefined ? [] : [`<p class="decided">${text(machine)}</p>`]),
  ].join('\n')
}

/** One square a page, in the colour of the origin that it leads to; hollow where it names nobody. */
function pips(view: HtmlView, claim: Claim): string {
  const origins = new Map<string, string | undefined>()
  for (const statement of witnessesInOrder(claim, view.index)) {
    if (origins.get(statement.page) === undefined) origins.set(statement.page, statement.origin)
  }
  if (origins.size < 2) return ''
  const squares = [...origins]
    .slice(0, PIPS)
    .map(([page, origin]) => {
      const look = origin === undefined ? undefined : view.looks.get(origin)
      return `<i class="${look?.className ?? 'none'}" title="${text(labelOf(view.index, page))}: ${text(look?.origin.label ?? 'no source named')}">${look?.mark ?? ''}</i>`
    })
    .join('')
  return `<p class="pips" aria-hidden="true">${squares}${origins.size > PIPS ? '…' : ''}</p>`
}

function evidence(view: HtmlView, claim: Claim): string {
  const witnesses = witnessesInOrder(claim, view.index)
  const items = witnesses.slice(0, WITNESSES).map(statement => witness(view, statement))
  const more = witnesses.length - items.length
  return [
    ...items,
    ...(more > 0 ? [`<li>… and ${plural(more, 'more witness', 'more witnesses')}: hearsay explain ${text(claim.id)}</li>`] : []),
  ].join('\n')
}

function witness(view: HtmlView, statement: Statement): string {
  const page = view.index.pages.get(statement.page)
  const facts = [
    page?.published ? text(whenWords(page.published)) : 'undated',
    ...(statement.certainty === 'stated' ? [] : [statement.certainty]),
    ...(statement.negated ? ['negated'] : []),
    ...(view.anchored.has(statement.id) ? [`<a href="#${text(statement.id)}">where it stands</a>`] : []),
  ]
  return `<li class="${colourOf(view, statement.origin)}">${strip(view, statement)}
<blockquote dir="auto">${inParagraph(view, statement)}</blockquote>
<p class="facts">${facts.join(' · ')}</p></li>`
}

/** The statement's words marked, with what stands around them in their block. */
function inParagraph(view: HtmlView, statement: Statement): string {
  const page = view.index.pages.get(statement.page)
  const { start, end, exact } = statement.at
  const block = page?.blocks.find(each => each.start <= start && end <= each.end)
  if (!page || !block) return `<mark>${piece(exact)}</mark>`
  const [from, to] = [Math.max(block.start, wordStart(page.text, start - AROUND)), Math.min(block.end, wordEnd(page.text, end + AROUND))]
  const [before, after] = [page.text.slice(from, start), page.text.slice(end, to)]
  return `<span class="around">${from > block.start ? '… ' : ''}${piece(before)}</span><mark>${piece(exact)}</mark><span class="around">${piece(after)}${to < block.end ? ' …' : ''}</span>`
}

function wordStart(all: string, at: number): number {
  return at <= 0 ? 0 : all.indexOf(' ', at) + 1 || at
}

function wordEnd(all: string, at: number): number {
  const space = all.lastIndexOf(' ', at)
  return space > 0 && at < all.length ? space : at
}

/** A finding that several claims have is linked to where it stands first. */
function findingsOf(view: HtmlView, claim: Claim, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const items = findings.slice(0, FINDINGS).map(finding => {
    const first = finding.claims.find(id => view.index.claims.get(id)?.listed) ?? claim.id
    return first === claim.id && finding.kind !== 'changed-over-time' ? findingSection(view, finding) : elsewhere(finding)
  })
  const more = findings.length - items.length
  return `<h4>What changed, what conflicts</h4>\n${items.join('\n')}${more > 0 ? `<p>… and ${plural(more, 'more finding')}: <code>hearsay explain ${text(claim.id)}</code></p>` : ''}`
}

function elsewhere(finding: Finding): string {
  return `<p class="finding ${finding.severity}"><a href="#${text(finding.id)}">${text(aspectName(finding))}</a> <span class="severity">${finding.severity}</span></p>`
}

/** Both sides next to each other, the nearer one first, with the words marked that the other does not have. */
export function findingSection(view: HtmlView, finding: Finding, heading: 'h3' | 'h5' = 'h5'): string {
  const sides = finding.sides
    .map((side, at) => ({ side, isNearer: finding.nearer === at }))
    .sort((a, b) => Number(b.isNearer) - Number(a.isNearer))
  const [one, other] = [unquoted(sides[0]?.side.exact ?? ''), unquoted(sides[1]?.side.exact ?? '')]
  const marked = sides.length === 2 ? wordDifference(one, other) : undefined
  const shown = sides.map(({ side, isNearer }, at) => {
    const words = marked
      ? marked[at]!.map(({ text: own, isOwn }) =>
          isOwn ? `<mark>${piece(own.trimEnd())}</mark>${own.slice(own.trimEnd().length)}` : piece(own),
        ).join('')
      : piece(unquoted(side.exact))
    return `<figure class="side${isNearer ? ' nearer' : ''}"><figcaption>${pageLink(view, side.page)} <span class="near">${dayOf(view, side.page)}</span>${isNearer ? ' <span class="near nearest">nearer the origin</span>' : ''}</figcaption><blockquote dir="auto">${words}</blockquote></figure>`
  })
  return `<section class="finding ${finding.severity}" id="${text(finding.id)}">
<${heading}>${text(aspectName(finding))} <span class="severity">${finding.severity}</span></${heading}>
<p dir="auto">${text(findingWords(view.index, finding))}</p>
<div class="sides">${shown.join('\n')}</div>
</section>`
}

function dayOf(view: HtmlView, page: string): string {
  const published = view.index.pages.get(page)?.published
  return published ? text(whenWords(published)) : 'undated'
}

function reason(view: HtmlView, why: Why): string {
  const at = why.at ? ` <span class="at">${pageLink(view, why.at.page)} <q dir="auto">${text(why.at.exact)}</q></span>` : ''
  return `<li><code>${text(why.rule)}</code> <span dir="auto">${text(why.detail)}</span>${at}</li>`
}
