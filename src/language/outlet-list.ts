import { NEWSROOM_KINDS, type NewsroomKind } from './newsrooms.ts'
import { indexed, type Newsroom, type Newsrooms, newsrooms } from './outlets.ts'

/** Columns of a person's own list of newsrooms; only `name` must be there. Several values of one cell stand between semicolons. */
export const OUTLET_COLUMNS = ['name', 'domains', 'owner', 'short', 'kind', 'country'] as const
type Column = (typeof OUTLET_COLUMNS)[number]

/** A newsroom as a person tells of it: what is left out stays as it is in our list. */
export type OwnNewsroom = Partial<Newsroom> & Pick<Newsroom, 'name'>

/**
 * Reads a person's own list of newsrooms and owners: CSV (RFC 4180) whose first line names the columns. Gives the newsrooms, or the first thing
 * that is wrong, as one sentence that follows the name of the file.
 *
 *   name,domains,owner
 *   Varren Lantern,lantern.example;varrenlantern.example,Coast Media
 */
export function readOutlets(csv: string): readonly OwnNewsroom[] | { readonly error: string } {
  const rows = rowsOf(csv.replace(/^\ufeff/, ''))
  if ('error' in rows) return rows
  const [head, ...lines] = rows.filter(row => row.cells.some(cell => cell !== ''))
  if (!head) return { error: 'is empty: its first line must name its columns, "name" among them.' }
  const columns = head.cells.map(cell => cell.toLowerCase())
  const strange = columns.find(column => !(OUTLET_COLUMNS as readonly string[]).includes(column))
  if (strange !== undefined) return { error: `has a column "${strange}": the columns are ${OUTLET_COLUMNS.join(', ')}.` }
  if (!columns.includes('name')) return { error: 'has no column "name" in its first line.' }
  const own: OwnNewsroom[] = []
  const seen = new Map<string, number>()
  for (const { cells, line } of lines) {
    const at = (column: Column) => cells[columns.indexOf(column)] || undefined
    const list = (column: Column) =>
      (at(column) ?? '')
        .split(';')
        .map(value => value.trim())
        .filter(value => value !== '')
    if (cells.length > columns.length)
      return { error: `has more cells than columns in line ${line}: put quotes round a cell that holds a comma.` }
    const [name, kind, country] = [at('name'), at('kind')?.toLowerCase(), at('country')?.toUpperCase()]
    if (!name) return { error: `has no name in line ${line}.` }
    if (kind !== undefined && !(NEWSROOM_KINDS as readonly string[]).includes(kind))
      return { error: `has the kind "${kind}" in line ${line}: the kinds are ${NEWSROOM_KINDS.join(', ')}.` }
    if (country !== undefined && !/^[A-Z]{2}$/.test(country))
      return { error: `has the country "${country}" in line ${line}: two letters are wanted, such as NO.` }
    const domains = list('domains').map(domain =>
      domain
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[/?#].*$/, ''),
    )
    const bad = domains.find(domain => !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain))
    if (bad !== undefined) return { error: `has "${bad}" in line ${line}, which is no domain such as lantern.example.` }
    const twice = domains.find(domain => seen.has(domain))
    if (twice !== undefined) return { error: `gives the domain ${twice} to two newsrooms, in lines ${seen.get(twice)} and ${line}.` }
    for (const domain of domains) seen.set(domain, line)
    const owner = at('owner')
    own.push({
      name,
      ...(list('short').length > 0 ? { short: list('short') } : {}),
      ...(domains.length > 0 ? { domains } : {}),
      ...(owner ? { owner } : {}),
      ...(kind ? { kind: kind as NewsroomKind } : {}),
      ...(country ? { country } : {}),
    })
  }
  return own
}

/** Our list with a person's own on top: who shares a name or a domain is the same newsroom, and what the person says of it holds. */
export function withOwn(own: readonly OwnNewsroom[], ours: Newsrooms = newsrooms()): Newsrooms {
  if (own.length === 0) return ours
  const replaced = new Set<Newsroom>()
  const first = own.map((one): Newsroom => {
    const bare = one.name.replace(/^the /i, '')
    const names = indexed([{ kind: 'online', short: [], domains: [], ...one, name: bare }], [])
    const known =
      one.domains?.map(domain => ours.byHost.get(domain)).find(found => found !== undefined) ??
      [...names.byCase.keys()].map(form => ours.byCase.get(form)).find(found => found !== undefined) ??
      [...names.byName.keys()].slice(0, 1).map(form => ours.byName.get(form))[0]
    if (known) replaced.add(known)
    const forms = [...(one.short ?? []), ...(known ? [known.name, ...known.short] : [])]
    const owner = one.owner ?? known?.owner
    const country = one.country ?? known?.country
    return {
      name: bare,
      kind: one.kind ?? known?.kind ?? 'online',
      short: [...new Set(forms)].filter(form => form !== bare),
      domains: [...new Set([...(one.domains ?? []), ...(known?.domains ?? [])])],
      ...(owner ? { owner } : {}),
      ...(country ? { country } : {}),
    }
  })
  return indexed([...first, ...ours.list.filter(newsroom => !replaced.has(newsroom))], ours.common)
}

interface Row {
  readonly cells: readonly string[]
  /** Of the file, counted from 1. */
  readonly line: number
}

/** Cells of CSV: quotes round a cell, doubled inside; LF or CRLF. Lines that begin with "#" are remarks. */
function rowsOf(csv: string): readonly Row[] | { readonly error: string } {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const end = () => {
    cells.push(cell.trim())
    if (!cells[0]!.startsWith('#')) rows.push({ cells, line: began })
    cells = []
    cell = ''
  }
  for (let index = 0; index < csv.length; index++) {
    const character = csv[index]!
    if (character === '\n') line++
    if (quoted) {
      if (character !== '"') cell += character
      else if (csv[index + 1] === '"') {
        cell += '"'
        index++
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === ',') {
      cells.push(cell.trim())
      cell = ''
    } else if (character === '\n') {
      end()
      began = line
    } else if (character !== '\r') cell += character
  }
  if (quoted) return { error: `has a quotation mark in line ${began} that is never closed.` }
  if (cell.trim() !== '' || cells.length > 0) end()
  return rows
}
