import { textOf } from '../../io/sqlite.ts'
import type { Finding, Page, Report, When } from '../../model.ts'
import { safe, shorten } from '../../present/words.ts'
import { storyName } from './board.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import type { TimelineItem, TimelineView } from './shapes.ts'

/** Items of one lane. */
const MOST = 600

/** What happened when, as far as the pages say, beside the days of reports and publications. Undefined where there is no such story. */
export function timelineView(desk: Desk, id: string): TimelineView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const events = eventsOf(desk, id)
  const pages = desk.store.sqlite
    .rows(
      'SELECT p.json FROM story_pages s JOIN pages p ON p.id = s.page WHERE s.story = ? ORDER BY p.published_earliest NULLS FIRST, p.number',
      [id],
    )
    .map((row): Page => JSON.parse(textOf(row, 'json') ?? '{}'))
  const index = indexed(desk, {})
  const named = { ...index, pages: new Map(pages.map(page => [page.id, page] as const)) }
  const publications = pages.flatMap((page): TimelineItem[] =>
    page.published
      ? [
          {
            lane: 'publication',
            id: page.id,
            label: page.publisher ? safe(page.publisher.name) : (desk.labels.get(page.id) ?? page.id),
            when: page.published,
            page: pageName(desk, named, page.id),
          },
        ]
      : [],
  )
  const reports = reportsOf(desk, id)
  return {
    story,
    items: [...events.slice(0, MOST), ...reports.slice(0, MOST), ...publications.slice(0, MOST)],
    changes: changesOf(desk, id),
    more: Math.max(0, events.length - MOST) + Math.max(0, reports.length - MOST) + Math.max(0, publications.length - MOST),
  }
}

/** Dated claims, one item each at the narrowest day that a statement of it gives. */
function eventsOf(desk: Desk, story: string): readonly TimelineItem[] {
  const rows = desk.store.sqlite.rows(
    `SELECT c.id, c.text, s.json FROM story_claims x JOIN claims c ON c.id = x.claim JOIN statements s ON s.claim = c.id
     WHERE x.story = ? AND c.listed AND s.earliest IS NOT NULL
     ORDER BY c.number, julianday(substr(s.latest, 1, 10)) - julianday(substr(s.earliest, 1, 10)), s.number`,
    [story],
  )
  const items = new Map<string, TimelineItem>()
  for (const row of rows) {
    const claim = textOf(row, 'id') ?? ''
    const when: When | undefined = JSON.parse(textOf(row, 'json') ?? '{}').when
    if (when && !items.has(claim))
      items.set(claim, { lane: 'event', id: claim, claim, label: shorten(textOf(row, 'text') ?? '', 140), when })
  }
  return [...items.values()].sort((a, b) => (a.when.earliest < b.when.earliest ? -1 : 1))
}

function reportsOf(desk: Desk, story: string): readonly TimelineItem[] {
  return desk.store.sqlite
    .rows(
      `SELECT DISTINCT r.json, e.name, r.number, r.earliest FROM story_claims x JOIN statements s ON s.claim = x.claim JOIN links l ON l.statement = s.id
       JOIN reports r ON r.id = l.report LEFT JOIN entities e ON e.id = r.outlet
       WHERE x.story = ? AND r.earliest IS NOT NULL ORDER BY r.earliest, r.number`,
      [story],
    )
    .map(row => ({ report: JSON.parse(textOf(row, 'json') ?? '{}') as Report, name: safe(textOf(row, 'name') ?? '') }))
    .map(({ report, name }) => ({
      lane: 'report',
      id: report.id,
      label: name,
      when: report.when!,
      ...(report.page === undefined && { isUnseen: true as const }),
    }))
}

/** What the same people said in other years: pairs of claims joined on the timeline. */
function changesOf(desk: Desk, story: string): TimelineView['changes'] {
  return desk.store.sqlite
    .rows(
      `SELECT DISTINCT f.json, f.number FROM findings f JOIN finding_claims fc ON fc.finding = f.id
       WHERE f.kind = 'changed-over-time' AND fc.claim IN (SELECT claim FROM story_claims WHERE story = ?) ORDER BY f.number`,
      [story],
    )
    .map((row): Finding => JSON.parse(textOf(row, 'json') ?? '{}'))
    .flatMap(finding =>
      finding.claims.length > 1
        ? [{ finding: finding.id, message: safe(finding.message), from: finding.claims[0]!, to: finding.claims[1]! }]
        : [],
    )
}
