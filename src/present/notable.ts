import type { Claim, Finding } from '../model.ts'
import { type CaseIndex, labelOf } from './case-index.ts'
import { safe } from './words.ts'

/** What each aspect says, in a few words. */
export const ASPECTS: Readonly<Record<Finding['aspect'], string>> = {
  polarity: 'one says that it is so, the other that it is not',
  quantity: 'two figures that cannot both be right',
  time: 'two times for one thing',
  actor: 'two who are said to have done it',
  responsibility: 'claimed, laid at another’s door, or denied',
  status: 'how settled it was differs',
  'attribution-lost': 'the source is gone',
  'outlet-lost': 'the newsroom’s name is gone',
  'source-count-lost': 'how many told it is gone',
  'hedge-dropped': 'a reservation is gone',
  'hedge-added': 'a reservation was added',
  'quote-altered': 'words within quotation marks are not the same',
  'quote-boundary': 'the quotation marks stand elsewhere',
  'condition-widened': 'a condition is wider, or gone',
  'polarity-flip': 'it became its opposite',
  'actor-changed': 'another one is said to have done it',
  'number-changed': 'the figure is another one',
  'label-escalated': 'a stronger word',
  omission: 'what limits or answers it was left out',
  'title-unsupported': 'the text does not carry the title',
  'word-swap': 'single words were swapped for others',
  other: 'the wording differs',
}

const SEVERITIES: readonly Finding['severity'][] = ['material', 'minor', 'trivial']

export function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

export function aspectName(finding: Finding): string {
  return finding.aspect === 'other' ? finding.kind.replaceAll('-', ' ') : finding.aspect.replaceAll('-', ' ')
}

/**
 * The findings of a claim that a report shows: material before minor, one for each aspect and pair of pages or of wordings, of different aspects before more of one. What the case has for other
 * claims, too, is shown with the first; trivial ones and changes over time, which stand in a part of their own, are left out.
 */
export function notableFindings(index: CaseIndex, claim: Claim, told: ReadonlySet<string> = new Set()): readonly Finding[] {
  const seen = new Set<string>()
  const isNew = (...keys: readonly string[]): boolean => {
    const isKnown = keys.some(key => seen.has(key))
    for (const key of keys) seen.add(key)
    return !isKnown
  }
  const found = [...(index.findings.get(claim.id) ?? [])]
    .filter(finding => finding.severity !== 'trivial' && finding.kind !== 'changed-over-time' && finding.kind !== 'shared-newsroom')
    .filter(finding => !told.has(finding.id))
    .sort(bySeverity)
    .filter(({ aspect, sides }) => {
      const pages = sides.map(side => side.page)
      const wordings = sides.map(side => safe(side.exact).toLowerCase())
      return isNew(keyOf(aspect, pages), keyOf(aspect, wordings))
    })
  const counts = new Map<string, number>()
  const turn = new Map(
    found.map(finding => {
      const before = counts.get(finding.aspect) ?? 0
      counts.set(finding.aspect, before + 1)
      return [finding.id, before]
    }),
  )
  return found.sort((a, b) => bySeverity(a, b) || turn.get(a.id)! - turn.get(b.id)!)
}

function keyOf(aspect: string, parts: readonly string[]): string {
  return [aspect, ...[...parts].sort()].join('\u0001')
}

/** The finding's sentence with pages called as elsewhere; where it only repeats what both sides say, what its aspect means. */
export function findingWords(index: CaseIndex, finding: Finding): string {
  if (finding.kind === 'changed-over-time') return 'Said at different times: a change, not a conflict.'
  const repeats = [...finding.message.matchAll(/“+([^”]{16,})/g)].some(([, quoted]) => {
    const words = safe(quoted!).replace(/ ?…$/, '')
    return finding.sides.some(side => safe(side.exact).includes(words) && words.length > Math.min(100, side.exact.length * 0.7))
  })
  if (repeats) {
    const [head, ...rest] = finding.message.split(/(?: –|:) “/)
    const isLead = rest.length > 0 && !head!.includes('“') && !/^\d{4}$/.test(head!)
    return sentence(isLead ? withLabels(index, finding, head!) : capital(ASPECTS[finding.aspect]))
  }
  return sentence(withLabels(index, finding, finding.message))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sentence(text: string): string {
  return /[.!?]["”]?$/.test(text) ? text : `${text}.`
}

/** File names in a message are replaced by the short names that the report uses. */
function withLabels(index: CaseIndex, finding: Finding, message: string): string {
  let text = safe(message)
  for (const id of new Set(finding.sides.map(side => side.page))) {
    const name = index.pages.get(id)?.location.split('/').filter(Boolean).at(-1)
    if (name !== undefined && name.length > 3) text = text.replaceAll(safe(name), labelOf(index, id))
  }
  return text
}
