import type { Claim, Finding, Statement } from '../../model.ts'
import { labelOf } from '../case-index.ts'
import { chainWords, stepsOf } from '../chain.ts'
import { standing } from '../counts.ts'
import { headingOf } from '../heading.ts'
import { besideOf } from '../judged.ts'
import { aspectName, findingWords, notableFindings } from '../notable.ts'
import { witnessesInOrder } from '../order.ts'
import { indented, type View } from '../paint.ts'
import { columns, padded, plural, safe, shorten, wrap } from '../words.ts'

/** Pages and findings of one claim that are shown; the rest is counted, with the command that shows it. */
const WITNESSES = 12
const FINDINGS = 3
const QUOTED = 160

/** One claim of the report. `number` is what `hearsay explain` takes; `told` collects the findings shown, so that each is shown once. */
export function claimLines(claim: Claim, number: string, view: View, told: Set<string>): string[] {
  const { index, width, paint } = view
  const heading = headingOf(index, claim)
  const indent = ' '.repeat(Math.max(4, number.length + 2))
  const title = wrap(safe(shorten(heading.text, 240)), width - indent.length)
  const head = title.map((line, at) => (at === 0 ? padded(number.padStart(2), indent.length) : indent) + paint.bold(line))
  const beside = besideOf(index, claim)
  const besideLines = [
    ...beside.warnings.flatMap(words => indented(`! ${words}`, width, indent, 2).map(paint.warn)),
    ...[...beside.decisions, ...(beside.machine === undefined ? [] : [beside.machine])].flatMap(words => indented(words, width, indent)),
  ]
  // One page with one source: its chain says it all.
  if (besideLines.length === 0 && claim.pages === 1 && claim.state === 'single-origin' && notableFindings(index, claim, told).length === 0)
    return [...head, ...witnessLines(claim, number, heading.text, view)]
  return [
    ...head,
    ...indented(standing(claim, index).join(' · '), width, indent).map(paint.dim),
    ...indented(claim.summary, width, indent),
    ...besideLines,
    ...witnessLines(claim, number, heading.text, view),
    ...findingsLines(claim, number, view, told),
  ]
}

/** The chain of each page, one after the other; words that several pages share stand once, below them. */
function witnessLines(claim: Claim, number: string, heading: string, { index, width, paint }: View): string[] {
  const witnesses = witnessesInOrder(claim, index)
  const shown = witnesses.slice(0, WITNESSES)
  const longest = Math.min(26, Math.max(...shown.map(statement => columns(labelOf(index, statement.page)))))
  const groups = new Map<string, Statement[]>()
  for (const statement of shown) groups.set(bare(statement.at.exact), [...(groups.get(bare(statement.at.exact)) ?? []), statement])
  const lines = [...groups].flatMap(([key, statements]) => [
    ...statements.flatMap(statement => {
      const label = padded(shorten(labelOf(index, statement.page), 26), longest)
      return wrap(`${label}  ${chainWords(stepsOf(index, statement))}`, width - 6, ' '.repeat(longest + 2)).map(line => `      ${line}`)
    }),
    ...(bare(heading).includes(key)
      ? []
      : indented(`“${shorten(unquoted(statements[0]!.at.exact), QUOTED)}”`, width, ' '.repeat(10), 1).map(paint.dim)),
  ])
  const more = witnesses.length - shown.length
  return more > 0
    ? [...lines, paint.dim(`      … and ${plural(more, 'more witness', 'more witnesses')}: hearsay explain ${number}`)]
    : lines
}

function findingsLines(claim: Claim, number: string, view: View, told: Set<string>): string[] {
  const findings = notableFindings(view.index, claim, told)
  const shown = findings.slice(0, FINDINGS)
  for (const finding of findings) told.add(finding.id)
  const more = findings.length - shown.length
  return [
    ...shown.flatMap(finding => findingLines(finding, view)),
    ...(more > 0 ? [view.paint.dim(`      … and ${plural(more, 'more finding')}: hearsay explain ${number}`)] : []),
  ]
}

/** Sides of a finding that are quoted; further pages only say one of them again. */
const SIDES = 3

/** A finding with its sides verbatim, and which of them is nearer the origin. */
export function findingLines(finding: Finding, { index, width, paint }: View): string[] {
  const all = finding.sides
    .map((side, at) => ({ side, isNearer: finding.nearer === at, label: shorten(labelOf(index, side.page), 26) }))
    .sort((a, b) => Number(b.isNearer) - Number(a.isNearer))
  const sides = all.slice(0, SIDES)
  const more = all.length - sides.length
  const longest = Math.max(...sides.map(({ label }) => columns(label)))
  const head = wrap(`! ${aspectName(finding)}: ${findingWords(index, finding)}`, width - 6, '  ').map(line => `      ${line}`)
  const quoted = sides.flatMap(({ side, isNearer, label }) =>
    wrap(
      `${padded(label, longest)}  “${shorten(unquoted(side.exact), QUOTED)}”${isNearer ? ' (nearer the origin)' : ''}`,
      width - 8,
      ' '.repeat(longest + 3),
    ).map(line => `        ${line}`),
  )
  const rest = more > 0 ? [paint.dim(`        … and ${plural(more, 'more page')}: hearsay explain ${finding.id}`)] : []
  return [...head.map(paint.warn), ...quoted, ...rest]
}

/** Without the marks around it: they are put round every quotation. */
export function unquoted(text: string): string {
  const inner = /^[“"](.*?)[,;]?[”"]$/su.exec(text.trim())?.[1]
  return inner !== undefined && !/[“”"]/.test(inner) ? inner : text
}

function bare(text: string): string {
  return safe(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
}
