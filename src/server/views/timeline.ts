import { numberOf, type Row, textOf } from '../../io/store/database.ts'
import type { Finding } from '../../model.ts'
import { safe, shorten } from '../../present/words.ts'
import { storyName } from './board.ts'
import type { Desk } from './desk.ts'
import type { TimelineItem, TimelineView } from './shapes.ts'

/** Items of one lane: the weightiest, in the order of time. */
const MOST = 600
const LANES = ['event', 'report', 'publication'] as const
const COLUMNS = 'lane, id, earliest, latest, label, unseen'

/** What happened when, as far as the pages say, beside the days of reports and publications. Undefined where there is no such story. */
export function timelineView(desk: Desk, id: string): TimelineView | undefined {
  const story = storyName(desk, id)
  if (!story) return undefined
  const { database } = desk.store
  const lanes = LANES.map(lane => ({
    items: database
      .rows(
        `SELECT * FROM (SELECT ${COLUMNS} FROM story_times WHERE story = ? AND lane = ? ORDER BY weight DESC, earliest, id LIMIT ${MOST}) AS t ORDER BY earliest, latest, id`,
        [id, lane],
      )
      .map(row => itemOf(desk, row)),
    all: numberOf(database.first('SELECT count(*) AS count FROM story_times WHERE story = ? AND lane = ?', [id, lane]), 'count'),
  }))
  const changes = changesOf(desk, id)
  return {
    story,
    items: [...lanes.flatMap(({ items }) => items), ...changes.others],
    changes: changes.joined,
    more: lanes.reduce((sum, { items, all }) => sum + all - items.length, 0),
  }
}

function itemOf(desk: Desk, row: Row): TimelineItem {
  const [id, lane] = [textOf(row, 'id') ?? '', textOf(row, 'lane') as TimelineItem['lane']]
  const label = textOf(row, 'label') ?? ''
  return {
    lane,
    id,
    label: label === '' ? (desk.labels.get(id) ?? id) : shorten(label, 140),
    when: { earliest: textOf(row, 'earliest') ?? '', latest: textOf(row, 'latest') ?? '' },
    ...(numberOf(row, 'unseen') === 1 && { isUnseen: true as const }),
  }
}

/** What the same people said at other times: pairs of claims joined on the timeline, with those that stand in other stories. */
function changesOf(desk: Desk, story: string): { readonly joined: TimelineView['changes']; readonly others: readonly TimelineItem[] } {
  const { database } = desk.store
  const findings = database
    .rows(
      `SELECT f.json FROM findings f WHERE f.kind = 'changed-over-time' AND f.id IN
       (SELECT fc.finding FROM finding_claims fc JOIN story_claims s ON s.claim = fc.claim WHERE s.story = ?) ORDER BY f.number`,
      [story],
    )
    .map((row): Finding => JSON.parse(textOf(row, 'json') ?? '{}'))
    .filter(finding => finding.claims.length > 1)
  const ends = JSON.stringify([...new Set(findings.flatMap(finding => finding.claims))])
  const others = database
    .rows(
      `SELECT t.story, s.title, t.lane, t.id, t.earliest, t.latest, t.label, t.unseen FROM story_times t JOIN stories s ON s.id = t.story
       WHERE t.lane = 'event' AND t.story <> ?1 AND t.id IN (SELECT value FROM json_each(?2))
         AND t.id NOT IN (SELECT claim FROM story_claims WHERE story = ?1) ORDER BY t.earliest, t.id`,
      [story, ends],
    )
    .map(
      (row): TimelineItem => ({
        ...itemOf(desk, row),
        lane: 'other',
        elsewhere: { id: textOf(row, 'story') ?? '', title: safe(textOf(row, 'title') ?? '') },
      }),
    )
  return {
    joined: findings.map(({ id, message, claims }) => ({ finding: id, message: safe(message), from: claims[0]!, to: claims[1]! })),
    others: [...new Map(others.map(item => [item.id, item] as const)).values()],
  }
}
