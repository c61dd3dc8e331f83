import type { Article, Reading } from '../model.ts'
import { inflated, locationsOf } from './captures.ts'
import { lightener } from './light-reading.ts'
import { bytesOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** What is held ready of what was read in the pages, in characters of JSON; a page of 900 words has some 100,000. */
const HELD = 300_000_000
/** Pages taken from the case at a time, and those looked at last that are held besides. */
const TAKEN = 64
const LAST = 512

/** What of a reading is loaded when it is looked at. */
type Loaded = Pick<Reading, 'article' | 'annotation'>

/**
 * All readings in order of page id, each with every location of its page. Only their texts are held, and what was read in the first of them, up to
 * `held` characters; of the others that is loaded again when it is looked at, and the last few are held ready. What a reading says is the same, but
 * its parts need not be the same objects the next time.
 */
export function heldReadings(store: Store, held = HELD): readonly Reading[] {
  const light = lightener()
  const first: (Loaded | undefined)[] = []
  const last = new Map<number, Loaded>()
  const ids: string[] = []
  const texts: string[] = []
  let [weight, loadedTo] = [0, -1]

  const partsOf = (json: string, at: number): Loaded => {
    const { article, annotation } = light(JSON.parse(json) as Reading)
    // One copy of the text: what is cut from it holds on to it.
    return { article: withText(article, texts[at] ?? article.text), annotation }
  }
  const keep = (at: number, parts: Loaded): void => {
    last.delete(at)
    last.set(at, parts)
    for (const oldest of last.keys()) {
      if (last.size <= LAST) break
      last.delete(oldest)
    }
  }
  const loaded = (at: number): Loaded => {
    const known = first[at]
    if (known) return known
    const before = last.get(at)
    if (before) return before
    // Who goes through the pages in order is given the next ones with this one.
    const count = at === loadedTo ? TAKEN : 1
    const rows = store.database.rows(`SELECT deflated FROM readings WHERE page >= ? ORDER BY page LIMIT ${count}`, [ids[at]!])
    for (const [nth, row] of rows.entries()) keep(at + nth, partsOf(inflated(bytesOf(row, 'deflated')), at + nth))
    loadedTo = at + rows.length
    return last.get(at)!
  }

  const readings: Reading[] = []
  for (let after = ''; ; ) {
    const rows = store.database.rows(`SELECT page, deflated FROM readings WHERE page > ? ORDER BY page LIMIT ${TAKEN}`, [after])
    const end = rows.at(-1)
    if (!end) return readings
    const to = textOf(end, 'page') ?? ''
    const locations = locationsOf(store, after, to)
    for (const row of rows) {
      const at = readings.length
      const json = inflated(bytesOf(row, 'deflated'))
      const { article, annotation, ...rest } = light(JSON.parse(json) as Reading)
      ids.push(rest.id)
      texts.push(article.text)
      weight += json.length
      if (weight <= held) first[at] = { article, annotation }
      readings.push({
        ...rest,
        locations: locations.get(rest.id) ?? rest.locations,
        get article() {
          return loaded(at).article
        },
        get annotation() {
          return loaded(at).annotation
        },
      })
    }
    after = to
  }
}

function withText(article: Article, text: string): Article {
  return { ...article, text }
}
