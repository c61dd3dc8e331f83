import { differ } from './drift.mjs'
import { share } from './matching.mjs'

/**
 * Findings against the truth. A finding is right where its sides, by what is known of the statements they touch, differ as its aspect says; a planted one
 * is found where a right finding of a fitting aspect touches it. Trivial findings, changes over time and shared newsrooms are no drift and no conflict.
 */
export function judgedOf(file, { statements, pages, planted }, failures) {
  const findings = file.findings.filter(isJudged)
  const byPage = new Map()
  for (const one of statements) if (one.at) byPage.set(one.pageId, [...(byPage.get(one.pageId) ?? []), one])
  const touched = side => {
    const page = pages.get(side.page)
    const records = (byPage.get(side.page) ?? []).filter(
      ({ at }) => Math.min(side.end, at.sentenceEnd) > Math.max(side.start, at.sentenceStart),
    )
    if (records.length > 0 || !page?.heads || !page.title.includes(side.exact)) return records
    // A title is no statement, but what it says can be at odds with one.
    return [{ ...page.heads, matter: page.matter, pageId: side.page, chain: [] }]
  }
  const right = findings.filter(found => {
    const sides = found.sides.map(side => ({ side, page: pages.get(side.page), records: touched(side) }))
    const isRight = supported(found, sides)
    if (!isRight)
      failures.push({
        measure: 'finding not so',
        claim: found.aspect,
        detail: `${found.kind} ${found.severity} ${found.why[0]?.rule}`,
        lines: sides.map(
          ({ side, page, records }) => `${page?.file} “${side.exact.slice(0, 200)}” [${records.map(({ claim }) => claim).join(', ')}]`,
        ),
      })
    return isRight
  })
  let recalled = 0
  for (const plant of planted) {
    const hit = right.some(
      found =>
        plant.aspects.includes(found.aspect) &&
        found.sides.some(
          side =>
            side.page === plant.pageId &&
            (plant.title ||
              plant.anywhere ||
              touched(side).some(
                ({ claim, at, start, paragraph }) =>
                  claim === plant.claim && at && start === plant.at.start && paragraph === plant.at.paragraph,
              )),
        ),
    )
    if (hit) recalled += 1
    else {
      const one = (byPage.get(plant.pageId) ?? []).find(({ claim, start }) => claim === plant.claim && start === plant.at.start)
      failures.push({
        measure: 'finding missed',
        claim: plant.aspects[0],
        detail: `${plant.kind} ${plant.claim ?? 'title'}`,
        lines: [`${plant.at.page}: ${one?.at?.sentence ?? ''}`],
      })
    }
  }
  return { 'findings precision': share(right.length, findings.length), 'findings recall': share(recalled, planted.length) }
}

/** Totals alone, by kind, out of the failures and what was planted and told: `{ kind, planted, missed, told, wrong }`. Safe to read for a grammar that is held out. */
export function kindsOf(file, truths, failures) {
  const rows = new Map()
  const add = (kind, column) => {
    const row = rows.get(kind) ?? { kind, planted: 0, missed: 0, told: 0, wrong: 0 }
    row[column] += 1
    rows.set(kind, row)
  }
  for (const { planted } of truths) for (const { aspects } of planted) add(aspects[0], 'planted')
  for (const found of file.findings) if (isJudged(found)) add(found.aspect, 'told')
  for (const { measure, claim } of failures) {
    if (measure === 'finding missed') add(claim, 'missed')
    if (measure === 'finding not so') add(claim, 'wrong')
  }
  return [...rows.values()].sort((a, b) => b.missed + b.wrong - a.missed - a.wrong || (a.kind < b.kind ? -1 : 1))
}

const isJudged = ({ kind, severity }) => (kind === 'conflict' || kind === 'drift') && severity !== 'trivial'

const MACHINES = new Set(['spin', 'translation'])
const REWORDED = new Set(['word-swap', 'label-escalated', 'quote-altered', 'quote-boundary', 'polarity-flip', 'actor-changed'])

function supported(found, sides) {
  if (found.aspect === 'title-unsupported') return sides.some(({ page }) => page?.overblown)
  // A machine's page: what it writes otherwise than the other page is reworded, the frame of a sentence included.
  if (
    REWORDED.has(found.aspect) &&
    sides.some(one => MACHINES.has(one.page?.kind) && sides.some(other => other.page !== one.page && !tells(other.page, one.side.exact)))
  )
    return true
  // What the fuller page says must not stand on the other one at all.
  if (found.aspect === 'omission' && sides.some(one => sides.some(other => other.page !== one.page && tells(other.page, one.side.exact))))
    return false
  const pairs = sides.flatMap((a, nth) => sides.slice(nth + 1).flatMap(b => a.records.flatMap(one => b.records.map(other => [one, other]))))
  return pairs.some(([one, other]) => one.matter === other.matter && (differ(found.aspect, one, other) || differ(found.aspect, other, one)))
}

/** Whether a page has these very words. */
const tells = (page, words) => [page?.title ?? '', ...(page?.paragraphs ?? [])].some(paragraph => paragraph.includes(words))
