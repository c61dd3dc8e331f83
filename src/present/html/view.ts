import type { Statement } from '../../model.ts'
import { type CaseIndex, labelOf } from '../case-index.ts'
import { type Step, stepsOf } from '../chain.ts'
import { shorten } from '../words.ts'
import type { OriginLook } from './colours.ts'
import { text } from './escape.ts'

/** What the parts of the page have in common. */
export interface HtmlView {
  readonly index: CaseIndex
  readonly looks: ReadonlyMap<string, OriginLook>
  /** Statements whose place on their page can be linked to. */
  readonly anchored: ReadonlySet<string>
}

export function pageLink({ index }: HtmlView, page: string, className = 'page'): string {
  return `<a class="${className}" href="#${text(page)}" dir="auto">${text(shorten(labelOf(index, page), 40))}</a>`
}

/** The colour of an origin as a class; none where nobody stands behind it. */
export function colourOf({ looks }: HtmlView, origin: string | undefined): string {
  return origin === undefined ? '' : (looks.get(origin)?.className ?? '')
}

/** The round mark of an origin: its letters on its colour. */
export function mark(look: OriginLook | undefined): string {
  return look ? `<b class="mark ${look.className}" title="origin ${look.mark}">${look.mark}</b>` : ''
}

/** The chain of a statement from the page inward: page › newsroom › unnamed people › speaker, lost links dashed. */
export function strip(view: HtmlView, statement: Statement): string {
  const steps = stepsOf(view.index, statement)
  return `<p class="strip">${pageLink(view, statement.page)}${steps.map(step => stepOf(view, statement, step)).join('')}</p>`
}

function stepOf(view: HtmlView, statement: Statement, step: Step): string {
  const arrow = step.dashed ? '<span class="arrow lost" title="not said in this sentence">┄</span>' : '<span class="arrow">›</span>'
  const look = step.isOrigin && statement.origin !== undefined ? view.looks.get(statement.origin) : undefined
  const classes = ['step', step.kind, ...(step.worn ? ['worn'] : []), ...(look ? ['origin', look.className] : [])].join(' ')
  const words = `${mark(look)}${text(step.words)}`
  const target = step.report === undefined || !view.index.reports.get(step.report) || step.kind !== 'outlet' ? undefined : step.report
  const inner = target === undefined ? words : `<a href="#${text(reportAnchor(view, target))}">${words}</a>`
  return ` <span class="link">${arrow} <span class="${classes}" dir="auto">${inner}</span></span>`
}

/** Where a report is told of: its page where the case has it, else the list of unseen ones. */
function reportAnchor({ index }: HtmlView, report: string): string {
  return index.reports.get(report)?.page ?? report
}
