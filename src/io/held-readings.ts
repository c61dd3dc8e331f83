import type { Annotation, Article, Reading } from '../model.ts'
import { lazy, light } from '../text/light.ts'
import type { Depot } from '../text/packing/depot.ts'
import { packing } from '../text/packing/packing.ts'
import { ANNOTATION, ARTICLE, READING } from '../text/readings.ts'
import { recent } from '../text/recent.ts'
import { inflated, locationsOf } from './captures.ts'
import { bytesOf, textOf } from './store/database.ts'
import type { Store } from './store/store.ts'

/** Pages taken from the case at a time. */
const TAKEN = 64
/** Pages of which what was looked at is held ready. */
const READY = 256

/** What is kept apart of a reading: lists of its annotation, its article, and the rest. */
const PARTS = [...ANNOTATION, 'article', 'rest'] as const

type Rest = Pick<Reading, 'sha256' | 'locations' | 'mediaType' | 'declared' | 'problems'>

/** What an article says besides its text, made when it is asked for. */
interface Whole {
  readonly at: number
  readonly article: Article
}

/** A page of which some parts were looked at lately. */
interface Ready {
  readonly article: Article
  readonly annotation: Annotation
}

/**
 * All readings in order of page id, each with every location of its page. Only their ids and texts are held as they are, all else as bytes: it is made
 * anew when it is looked at, list by list, and that of the last `ready` pages is held. What a reading says is the same, but its parts need not be the
 * same objects the next time.
 */
export function heldReadings(store: Store, depot?: Depot, ready = READY): readonly Reading[] {
  const packed = packing(undefined, depot)
  const texts: string[] = []
  const last = recent<number, Ready>(ready)
  const part = (at: number, name: (typeof PARTS)[number]): unknown => packed.take(at * PARTS.length + PARTS.indexOf(name))

  const annotationOf = lazy<number, Annotation>(ANNOTATION, part)
  // One copy of the text: what is cut from it holds on to it. It is asked for more often than all else, and so without the rest.
  const articleOf = lazy<Whole, Article>(ARTICLE, (whole, name) => (name === 'text' ? texts[whole.at]! : whole.article[name]))
  const wholeOf = lazy<number, Whole>(['at', 'article'], (at, name) => (name === 'at' ? at : part(at, 'article')))
  const pageOf = lazy<number, Ready>(['article', 'annotation'], (at, name) =>
    name === 'article' ? articleOf(wholeOf(at)) : annotationOf(at),
  )
  const readyPage = (at: number): Ready => {
    const known = last.get(at)
    if (known) return known
    const page = pageOf(at)
    last.set(at, page)
    return page
  }
  const readingOf = light<{ readonly at: number; readonly id: string }, Reading>(READING, ({ at, id }, name) => {
    if (name === 'id') return id
    if (name === 'article' || name === 'annotation') return readyPage(at)[name]
    return (part(at, 'rest') as Rest)[name]
  })

  const readings: Reading[] = []
  for (let after = ''; ; ) {
    const rows = store.database.rows(`SELECT page, deflated FROM readings WHERE page > ? ORDER BY page LIMIT ${TAKEN}`, [after])
    const end = rows.at(-1)
    if (!end) return readings
    const to = textOf(end, 'page') ?? ''
    const locations = locationsOf(store, after, to)
    for (const row of rows) {
      const { article, annotation, id, ...others } = JSON.parse(inflated(bytesOf(row, 'deflated'))) as Reading
      const rest: Rest = { ...others, locations: locations.get(id) ?? others.locations }
      const parts = { ...annotation, article: { ...article, text: '' }, rest }
      readings.push(readingOf({ at: texts.push(article.text) - 1, id }))
      for (const name of PARTS) packed.put(parts[name])
    }
    after = to
  }
}
