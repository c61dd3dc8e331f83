import type { Claim, Finding, Statement } from '../../model.ts'
import { labelOf } from '../case-index.ts'
import { wordDifference } from '../difference.ts'
import { aspectName } from '../notable.ts'
import { witnessesInOrder } from '../order.ts'
import { plural } from '../words.ts'
import { piece, text } from './escape.ts'
import { type HtmlView, strip } from './view.ts'

/** Witnesses that can be chosen to compare with; witnesses shown beside each; passages of each pair. */
const BASES = 4
const OTHERS = 8
const PASSAGES = 12

/**
 * The witnesses of a claim beside one of them: words that differ marked, chips for what changed, the passages that were taken over. The first witness
 * stands on the left until the reader chooses another one. Empty where there is one witness only.
 */
export function sideBySide(view: HtmlView, claim: Claim, findings: readonly Finding[]): string {
  const witnesses = witnessesInOrder(claim, view.index)
  if (witnesses.length < 2) return ''
  const bases = witnesses.slice(0, BASES)
  const options = bases.map((base, at) => `<option value="${at}">${text(labelOf(view.index, base.page))}</option>`).join('')
  const panels = bases.map((base, at) => panel(view, base, at, witnesses, findings))
  return `<details class="more compare"><summary>Side by side</summary>
<p class="choose" hidden><label>Compare with <select>${options}</select></label> <button type="button" data-step="-1">previous change</button> <button type="button" data-step="1">next change</button></p>
${panels.join('\n')}
</details>`
}

function panel(view: HtmlView, base: Statement, at: number, witnesses: readonly Statement[], findings: readonly Finding[]): string {
  const others = witnesses.filter(statement => statement !== base)
  const pairs = others.slice(0, OTHERS).map(other => pair(view, base, other, findings))
  const more = others.length - pairs.length
  return `<div class="panel"${at === 0 ? '' : ' hidden'}>
${pairs.join('\n')}
${more > 0 ? `<p>… and ${plural(more, 'more witness', 'more witnesses')}.</p>` : ''}
</div>`
}

function pair(view: HtmlView, base: Statement, other: Statement, findings: readonly Finding[]): string {
  const [left, right] = wordDifference(base.at.exact, other.at.exact)
  const chips = findings
    .filter(({ sides }) => [base, other].every(({ page }) => sides.some(side => side.page === page)))
    .map(finding => `<a class="flag ${finding.severity}" href="#${text(finding.id)}">${text(aspectName(finding))}</a>`)
  return `<div class="pair">
<div class="columns"><div>${strip(view, base)}<blockquote dir="auto">${marked(left)}</blockquote></div>
<div>${strip(view, other)}<blockquote dir="auto">${marked(right)}</blockquote></div></div>
${chips.length > 0 ? `<p class="chips">${chips.join(' ')}</p>` : ''}
${passagesOf(view, base.page, other.page)}
</div>`
}

function marked(pieces: readonly { readonly text: string; readonly isOwn: boolean }[]): string {
  return pieces.map(each => (each.isOwn ? `<mark>${piece(each.text.trimEnd())}</mark> ` : piece(each.text))).join('')
}

/** What one of two pages took from the other, word by word. */
function passagesOf(view: HtmlView, left: string, right: string): string {
  const shared = view.index.file.derivations
    .filter(({ from, to }) => (from === left && to === right) || (from === right && to === left))
    .flatMap(({ passages }) => passages)
    .map(({ from, to }) => (from.page === left ? [from.exact, to.exact] : [to.exact, from.exact]) as [string, string])
  if (shared.length === 0) return ''
  const rows = shared.slice(0, PASSAGES).map(([a, b]) => {
    const [one, other] = wordDifference(a, b)
    return `<div class="columns"><blockquote dir="auto">${marked(one)}</blockquote><blockquote dir="auto">${marked(other)}</blockquote></div>`
  })
  return `<details><summary>${plural(shared.length, 'passage')} taken over</summary>${rows.join('\n')}</details>`
}
