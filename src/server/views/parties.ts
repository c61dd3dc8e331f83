import { numberOf, type Row, textOf, type Value } from '../../io/store/database.ts'
import type { Entity, Range, When } from '../../model.ts'
import { reportWords } from '../../present/counts.ts'
import { safe } from '../../present/words.ts'
import { claimNames } from './claims.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import { judgedOnParty } from './judged.ts'
import type { PartyRow, PartyRows, PartyView } from './shapes.ts'
import { around, reasonView } from './witness.ts'

const PLACES = 200
const CLAIMS = 100
const ROLES = 30

/** People, groups, outlets and unnamed sources, those with most mentions first. */
export function partyRows(desk: Desk, kind: string | undefined, words: string, offset: number, limit: number): PartyRows {
  const parts = ['1 = 1']
  const values: Value[] = []
  if (kind) {
    parts.push('kind = ?')
    values.push(kind)
  }
  for (const word of words.split(/\s+/).filter(Boolean)) {
    parts.push("json LIKE ? ESCAPE '\\'")
    values.push(`%${word.replace(/[%_\\]/g, '\\$&')}%`)
  }
  const where = parts.join(' AND ')
  const total = numberOf(desk.store.database.first(`SELECT count(*) AS count FROM entities WHERE ${where}`, values), 'count')
  const rows = desk.store.database.rows(`SELECT json FROM entities WHERE ${where} ORDER BY mentions DESC, number LIMIT ? OFFSET ?`, [
    ...values,
    limit,
    offset,
  ])
  return { total, offset, parties: rows.map(row => partyRow(entityOf(row))) }
}

function entityOf(row: Row): Entity {
  return JSON.parse(textOf(row, 'json') ?? '{}')
}

function partyRow(entity: Entity): PartyRow {
  const people: Range | undefined = entity.people
  return {
    id: entity.id,
    kind: entity.kind,
    name: safe(entity.name),
    mentions: entity.mentions.length,
    pages: new Set(entity.mentions.map(at => at.page)).size,
    ...(people && { people }),
  }
}

/** From the first to the last day of some pages. */
function daysOf(desk: Desk, pages: readonly string[]): When | undefined {
  const row = desk.store.database.first(
    `SELECT min(published_earliest) AS earliest, max(published_latest) AS latest FROM pages WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(pages)],
  )
  const [earliest, latest] = [textOf(row, 'earliest'), textOf(row, 'latest')]
  return earliest !== undefined && latest !== undefined ? { earliest, latest, how: 'the days of its pages' } : undefined
}

/** Words, on how many pages, from when to when. */
function onPages(desk: Desk, { text, pages }: { readonly text: string; readonly pages: readonly string[] }): PartyView['forms'][number] {
  const when = daysOf(desk, pages)
  return { text: safe(text), pages: pages.length, ...(when && { when }) }
}

/** One of them: how it is called where, what is said on its word, why its mentions are one. Undefined where there is none. */
export function partyView(desk: Desk, id: string): PartyView | undefined {
  const row = desk.store.database.first('SELECT json FROM entities WHERE id = ?', [id])
  if (!row) return undefined
  const entity = entityOf(row)
  const shown = entity.mentions.slice(0, PLACES)
  const index = indexed(desk, {
    entities: [id],
    ...(entity.within !== undefined && { reports: [entity.within] }),
  })
  const pages = desk.store.database
    .rows('SELECT json, text FROM pages WHERE id IN (SELECT value FROM json_each(?))', [
      JSON.stringify([...new Set(shown.map(at => at.page))]),
    ])
    .map(each => ({ ...JSON.parse(textOf(each, 'json') ?? '{}'), text: textOf(each, 'text') ?? '' }))
  const withPages = { ...index, pages: new Map(pages.map(page => [page.id, page] as const)) }
  const claims = desk.store.database.rows(
    `SELECT DISTINCT c.id, c.pages, c.number FROM links l JOIN statements s ON s.id = l.statement JOIN claims c ON c.id = s.claim
     WHERE l.party = ? AND c.listed ORDER BY c.pages DESC, c.number LIMIT ${CLAIMS}`,
    [id],
  )
  return {
    ...partyRow(entity),
    forms: entity.forms.map(form => onPages(desk, form)),
    roles: (entity.roles ?? [])
      .slice(0, ROLES)
      .map(role => onPages(desk, role))
      .sort((a, b) => ((a.when?.earliest ?? '9') < (b.when?.earliest ?? '9') ? -1 : 1)),
    ...(entity.within !== undefined && { within: reportWords(index, entity.within) }),
    places: shown.map(at => ({
      page: pageName(desk, withPages, at.page),
      start: at.start,
      exact: safe(at.exact),
      ...around(withPages.pages.get(at.page), at.start, at.end, 60),
    })),
    claims: claimNames(
      desk,
      claims.map(claim => textOf(claim, 'id') ?? ''),
    ),
    why: entity.why.map(why => reasonView(desk, withPages, why)),
    judged: judgedOnParty(desk, entity),
  }
}
