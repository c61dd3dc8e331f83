import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { Capture, Declared } from '../model.ts'
import { placeOf, sealOf } from './seal.ts'
import { bytesOf, type Row, textOf } from './store/database.ts'
import { addLog } from './store/log.ts'
import { type Store, touch } from './store/store.ts'

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The id of the page that a capture becomes. Must agree with `read` in investigate.ts. */
export function pageIdOf(digest: string): string {
  return `page-${digest.slice(0, 16)}`
}

/** Keeps captures, in one transaction. Which of them were new: a page, or a further location of one. A page whose captures changed loses its reading. */
export function addCaptures(store: Store, captures: readonly Capture[]): { readonly pages: number; readonly locations: number } {
  const { database } = store
  return database.transaction(() => {
    const pages: string[] = []
    const sealed: string[] = []
    let locations = 0
    for (const capture of captures) {
      const page = pageIdOf(capture.sha256)
      const content = capture.content.kind === 'none' ? null : sha256(`${capture.content.kind}\n${capture.content.text}`).slice(0, 32)
      const values = [
        capture.sha256,
        capture.mediaType,
        content,
        JSON.stringify(sorted(capture.declared)),
        JSON.stringify(capture.problems),
      ]
      const before = database.first(
        'SELECT sha256, media_type, content, declared, problems FROM captures WHERE page = ? AND location = ?',
        [page, capture.location],
      )
      if (before && values.every((value, index) => value === Object.values(before)[index])) continue
      if (!before && !database.first('SELECT 1 FROM captures WHERE page = ? LIMIT 1', [page])) pages.push(page)
      locations += 1
      sealed.push(`${placeOf(page, capture.location)}=${sealOf([page, capture.location, ...values])}`)
      if (capture.content.kind !== 'none' && content !== null && !database.first('SELECT 1 FROM contents WHERE id = ?', [content])) {
        const { kind, text } = capture.content
        database.run('INSERT INTO contents (id, kind, characters, deflated) VALUES (?, ?, ?, ?)', [
          content,
          kind,
          text.length,
          deflated(text),
        ])
      }
      database.run(
        `INSERT INTO captures (page, location, sha256, media_type, content, declared, problems) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (page, location) DO UPDATE SET sha256 = excluded.sha256, media_type = excluded.media_type, content = excluded.content,
           declared = excluded.declared, problems = excluded.problems`,
        [page, capture.location, ...values],
      )
      database.run('DELETE FROM readings WHERE page = ?', [page])
    }
    if (locations > 0) touch(store)
    if (sealed.length > 0) addLog(store, 'captured', sealed.join(' '))
    return { pages: pages.length, locations }
  })
}

/**
 * The one capture that a page is read from, the same whatever the order in which its locations were read: the first location (in code-unit order)
 * that has content, with whatever any location declares. Undefined where the page is not in the case.
 */
export function captureOf(store: Store, page: string): Capture | undefined {
  const rows = store.database.rows('SELECT * FROM captures WHERE page = ? ORDER BY location', [page])
  const chosen = rows.find(row => row.content !== null) ?? rows[0]
  if (!chosen) return undefined
  const declared: Declared = Object.assign({}, ...rows.map(row => JSON.parse(textOf(row, 'declared') ?? '{}')).reverse())
  return {
    sha256: textOf(chosen, 'sha256') ?? '',
    location: textOf(chosen, 'location') ?? '',
    mediaType: textOf(chosen, 'media_type') ?? '',
    content: contentOf(store, chosen),
    declared: sorted(declared),
    problems: JSON.parse(textOf(chosen, 'problems') ?? '[]'),
  }
}

function contentOf(store: Store, row: Row): Capture['content'] {
  const id = textOf(row, 'content')
  const content = id === undefined ? undefined : store.database.first('SELECT kind, deflated FROM contents WHERE id = ?', [id])
  if (!content) return { kind: 'none' }
  return { kind: content.kind as 'html' | 'text', text: inflated(bytesOf(content, 'deflated')) }
}

/** Takes pages out, with all their locations. Their judgements stay, and are set aside while the page is not there. */
export function removePages(store: Store, pages: readonly string[]): void {
  const { database } = store
  database.transaction(() => {
    for (const page of pages) {
      database.run('DELETE FROM readings WHERE page = ?', [page])
      database.run('DELETE FROM captures WHERE page = ?', [page])
    }
    database.run('DELETE FROM contents WHERE NOT EXISTS (SELECT 1 FROM captures WHERE captures.content = contents.id)')
    touch(store)
    addLog(store, 'remove', pages.join(' '))
  })
}

/** Page id → its locations, in code-unit order, for the pages after one id up to another. */
export function locationsOf(store: Store, after: string, to: string): ReadonlyMap<string, readonly string[]> {
  const rows = store.database.rows('SELECT page, location FROM captures WHERE page > ? AND page <= ? ORDER BY page, location', [after, to])
  const found = new Map<string, string[]>()
  for (const row of rows) {
    const [page, location] = [textOf(row, 'page') ?? '', textOf(row, 'location') ?? '']
    const known = found.get(page)
    if (known) known.push(location)
    else found.set(page, [location])
  }
  return found
}

/** The same fields in one order, so that the same record is the same text. */
function sorted<Fields extends object>(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as Fields
}

export function deflated(text: string): Uint8Array {
  return deflateSync(Buffer.from(text, 'utf8'), { level: 3 })
}

export function inflated(bytes: Uint8Array): string {
  return inflateSync(bytes).toString('utf8')
}
