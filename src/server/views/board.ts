import { numberOf, type Row, textOf } from '../../io/sqlite.ts'
import type { Claim, Story } from '../../model.ts'
import { safe } from '../../present/words.ts'
import type { Desk } from './desk.ts'
import type { Board, Facet, StoryCard, StoryHead } from './shapes.ts'

const DAYS = 100
const FACETS = 40
const UNREADABLE = 200
/** What could not be read is told of in a list of its own, and is no story. */
const READABLE = "EXISTS (SELECT 1 FROM story_pages x JOIN pages p ON p.id = x.page WHERE x.story = s.id AND trim(p.text) <> '')"

/** The first screen: every story with its three numbers, and what could not be read. */
export function board(desk: Desk, offset: number, limit: number): Board {
  const { sqlite } = desk.store
  const count = (sql: string): number => numberOf(sqlite.first(sql), 'count')
  const rows = sqlite.rows(`SELECT id, json FROM stories s WHERE ${READABLE} ORDER BY number LIMIT ? OFFSET ?`, [limit, offset])
  const unreadable = sqlite.rows("SELECT id, location, json FROM pages WHERE trim(text) = '' ORDER BY number LIMIT ?", [UNREADABLE])
  return {
    pages: count('SELECT count(*) AS count FROM pages'),
    claims: count('SELECT count(*) AS count FROM claims WHERE listed'),
    unreadable: unreadable.map(row => ({
      page: textOf(row, 'id') ?? '',
      location: textOf(row, 'location') ?? '',
      problems: JSON.parse(textOf(row, 'json') ?? '{}').problems ?? [],
    })),
    total: count(`SELECT count(*) AS count FROM stories s WHERE ${READABLE}`),
    offset,
    stories: rows.map(row => storyCard(desk, row)),
  }
}

function storyCard(desk: Desk, row: Row): StoryCard {
  const story: Story = JSON.parse(textOf(row, 'json') ?? '{}')
  const { sqlite } = desk.store
  const states = sqlite.rows(
    `SELECT c.state, count(*) AS count FROM story_claims s JOIN claims c ON c.id = s.claim
     WHERE s.story = ? AND c.listed GROUP BY c.state ORDER BY count DESC, c.state`,
    [story.id],
  )
  const days = sqlite.rows(
    `SELECT p.published_earliest AS earliest, p.published_latest AS latest FROM story_pages s JOIN pages p ON p.id = s.page
     WHERE s.story = ? AND p.published_earliest IS NOT NULL ORDER BY p.published_earliest, p.number LIMIT ${DAYS}`,
    [story.id],
  )
  return {
    id: story.id,
    title: safe(story.title),
    ...(story.when && { when: story.when }),
    pages: story.pages.length,
    reports: story.reports,
    origins: story.origins,
    claims: states.reduce((sum, state) => sum + numberOf(state, 'count'), 0),
    states: states.map(state => ({
      state: (textOf(state, 'state') ?? 'unattributed') as Claim['state'],
      claims: numberOf(state, 'count'),
    })),
    days: days.map(day => ({ earliest: textOf(day, 'earliest') ?? '', latest: textOf(day, 'latest') ?? '' })),
  }
}

/** One story and by what its claims can be narrowed; undefined where there is none of that id. */
export function storyHead(desk: Desk, id: string): StoryHead | undefined {
  const row = desk.store.sqlite.first('SELECT id, json FROM stories WHERE id = ?', [id])
  if (!row) return undefined
  const card = storyCard(desk, row)
  const own = 'SELECT claim FROM story_claims WHERE story = ?'
  const facets = (sql: string): Facet[] =>
    desk.store.sqlite
      .rows(sql, [id])
      .map(facet => ({ value: textOf(facet, 'value') ?? '', label: safe(textOf(facet, 'label') ?? ''), claims: numberOf(facet, 'count') }))
  const parties = (kinds: string): Facet[] =>
    facets(
      `SELECT e.id AS value, e.name AS label, count(DISTINCT s.claim) AS count
       FROM statements s JOIN links l ON l.statement = s.id JOIN entities e ON e.id = l.party JOIN claims c ON c.id = s.claim
       WHERE s.claim IN (${own}) AND c.listed AND e.kind IN (${kinds}) GROUP BY e.id, e.name ORDER BY count DESC, e.name, e.id LIMIT ${FACETS}`,
    )
  return {
    ...card,
    facets: {
      state: card.states.map(({ state, claims }) => ({ value: state, label: state.replaceAll('-', ' '), claims })),
      finding: facets(
        `SELECT f.aspect AS value, replace(f.aspect, '-', ' ') AS label, count(DISTINCT fc.claim) AS count
         FROM findings f JOIN finding_claims fc ON fc.finding = f.id JOIN claims c ON c.id = fc.claim
         WHERE fc.claim IN (${own}) AND c.listed AND f.severity <> 'trivial' GROUP BY f.aspect ORDER BY count DESC, f.aspect`,
      ),
      outlet: parties("'outlet'"),
      person: parties("'person', 'organisation', 'anonymous'"),
      day: facets(
        `SELECT p.published_earliest AS value, p.published_earliest AS label, count(DISTINCT s.claim) AS count
         FROM statements s JOIN pages p ON p.id = s.page JOIN claims c ON c.id = s.claim
         WHERE s.claim IN (${own}) AND c.listed AND p.published_earliest = p.published_latest
         GROUP BY p.published_earliest ORDER BY p.published_earliest LIMIT ${FACETS}`,
      ),
    },
  }
}

/** The name of a story, for screens that show a part of it. */
export function storyName(desk: Desk, id: string): { readonly id: string; readonly title: string } | undefined {
  const row = desk.store.sqlite.first('SELECT id, title FROM stories WHERE id = ?', [id])
  return row && { id: textOf(row, 'id') ?? '', title: safe(textOf(row, 'title') ?? '') }
}
