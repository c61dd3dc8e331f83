import { numberOf, type Row, textOf } from '../../io/store/database.ts'
import type { Story } from '../../model.ts'
import { safe } from '../../present/words.ts'
import { groupBy } from '../../text/group.ts'
import type { Desk } from './desk.ts'
import type { Board, Facet, StoryCard, StoryHead } from './shapes.ts'

const UNREADABLE = 200
/** What could not be read is told of in a list of its own, and is no story. */
const STORIES = 'FROM stories s JOIN story_cards c ON c.story = s.id WHERE c.readable = 1'

/** The first screen: every story with its three numbers, and what could not be read. */
export function board(desk: Desk, offset: number, limit: number): Board {
  const { database } = desk.store
  const count = (sql: string): number => numberOf(database.first(sql), 'count')
  const rows = database.rows(`SELECT s.json, c.claims, c.json AS card ${STORIES} ORDER BY s.number LIMIT ? OFFSET ?`, [limit, offset])
  const unreadable = database.rows("SELECT id, location, json FROM pages WHERE trim(text) = '' ORDER BY number LIMIT ?", [UNREADABLE])
  return {
    pages: count('SELECT count(*) AS count FROM pages'),
    claims: count('SELECT count(*) AS count FROM claims WHERE listed'),
    unreadable: unreadable.map(row => ({
      page: textOf(row, 'id') ?? '',
      location: textOf(row, 'location') ?? '',
      problems: JSON.parse(textOf(row, 'json') ?? '{}').problems ?? [],
    })),
    total: count(`SELECT count(*) AS count ${STORIES}`),
    offset,
    stories: rows.map(storyCard),
  }
}

function storyCard(row: Row): StoryCard {
  const story: Story = JSON.parse(textOf(row, 'json') ?? '{}')
  const { states, days }: Pick<StoryCard, 'states' | 'days'> = JSON.parse(textOf(row, 'card') ?? '{}')
  return {
    id: story.id,
    title: safe(story.title),
    ...(story.when && { when: story.when }),
    pages: story.pages.length,
    reports: story.reports,
    origins: story.origins,
    claims: numberOf(row, 'claims'),
    states,
    days,
  }
}

/** One story and by what its claims can be narrowed; undefined where there is none of that id. */
export function storyHead(desk: Desk, id: string): StoryHead | undefined {
  const { database } = desk.store
  const row = database.first('SELECT s.json, c.claims, c.json AS card FROM stories s JOIN story_cards c ON c.story = s.id WHERE s.id = ?', [
    id,
  ])
  if (!row) return undefined
  const kept = groupBy(
    database.rows('SELECT name, value, label, claims FROM story_facets WHERE story = ? ORDER BY name, place', [id]),
    facet => textOf(facet, 'name') ?? '',
  )
  const facets = (name: string): Facet[] =>
    (kept.get(name) ?? []).map(facet => ({
      value: textOf(facet, 'value') ?? '',
      label: safe(textOf(facet, 'label') ?? ''),
      claims: numberOf(facet, 'claims'),
    }))
  return {
    ...storyCard(row),
    facets: {
      state: facets('state'),
      finding: facets('finding'),
      outlet: facets('outlet'),
      person: facets('person'),
      day: facets('day'),
    },
  }
}

/** The name of a story, for screens that show a part of it. */
export function storyName(desk: Desk, id: string): { readonly id: string; readonly title: string } | undefined {
  const row = desk.store.database.first('SELECT id, title FROM stories WHERE id = ?', [id])
  return row && { id: textOf(row, 'id') ?? '', title: safe(textOf(row, 'title') ?? '') }
}
