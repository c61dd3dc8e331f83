import { sliceOf, type Wanted } from '../../io/slice.ts'
import { numberOf, textOf } from '../../io/store/database.ts'
import { metaOf, type Store } from '../../io/store/store.ts'
import type { Origin } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { indexOf, labelsOf } from '../../present/case-index.ts'
import { hueAt, letters } from '../../present/html/colours.ts'
import type { OriginLook, PageName } from './shapes.ts'

/** A case as the screens see it: the store, and what is the same on all of them. */
export interface Desk {
  readonly store: Store
  /** Names the lists that this desk shows; another one after every run and judgement. */
  readonly version: string
  /** Page id → its short name in the whole case. */
  readonly labels: ReadonlyMap<string, string>
  readonly look: (origin: string | undefined) => OriginLook | undefined
  /** What was reckoned for a screen is kept while the case is the same. */
  readonly kept: <View>(name: string, make: () => View) => View
}

/** Screens that are kept. */
const KEPT = 40

export function openDesk(store: Store): Desk {
  const pages = store.database.rows('SELECT id, location FROM pages ORDER BY number')
  const labels = labelsOf(pages.map(row => ({ id: textOf(row, 'id') ?? '', location: textOf(row, 'location') ?? '' })))
  const known = new Map<string, OriginLook | undefined>()
  const ranks = ranksOf(store)
  const look = (origin: string | undefined): OriginLook | undefined => {
    if (origin === undefined) return undefined
    if (!known.has(origin)) known.set(origin, lookOf(store, origin, ranks.get(origin)))
    return known.get(origin)
  }
  const views = new Map<string, unknown>()
  const kept = <View>(name: string, make: () => View): View => {
    if (views.has(name)) return views.get(name) as View
    const made = make()
    const [oldest] = views.keys()
    if (views.size >= KEPT && oldest !== undefined) views.delete(oldest)
    views.set(name, made)
    return made
  }
  return { store, version: versionOf(store), labels, look, kept }
}

/** Changes with every fold. */
export function versionOf(store: Store): string {
  return metaOf(store, 'folded') ?? ''
}

/** Origins by what stands on them: the first letters go to those behind most pages. */
function ranksOf(store: Store): ReadonlyMap<string, number> {
  const rows = store.database.rows(
    `SELECT o.value AS origin, sum(c.pages) AS pages FROM claims c JOIN json_each(c.json, '$.origins.list') o
     WHERE c.listed GROUP BY o.value ORDER BY pages DESC, o.value`,
  )
  return new Map(rows.map((row, at) => [textOf(row, 'origin') ?? '', at] as const))
}

function lookOf(store: Store, id: string, rank: number | undefined): OriginLook | undefined {
  const row = store.database.first('SELECT number, kind, label, report, interested, json FROM origins WHERE id = ?', [id])
  if (!row) return undefined
  const at = rank ?? numberOf(row, 'number')
  const report = textOf(row, 'report')
  const { added }: Origin = JSON.parse(textOf(row, 'json') ?? '{}')
  return {
    id,
    mark: rank === undefined ? '·' : letters(at),
    hue: hueAt(at),
    kind: (textOf(row, 'kind') ?? 'named') as OriginLook['kind'],
    label: textOf(row, 'label') ?? '',
    interested: numberOf(row, 'interested') === 1,
    ...(report !== undefined && { report }),
    ...(added && { added }),
  }
}

/** A part of the case with look-ups, its pages called as in the whole case. */
export function indexed(desk: Desk, wanted: Wanted): CaseIndex {
  return indexOf(sliceOf(desk.store, wanted), desk.labels)
}

export function pageName(desk: Desk, index: CaseIndex, id: string): PageName {
  const page = index.pages.get(id)
  return {
    id,
    label: desk.labels.get(id) ?? id,
    kind: page?.kind ?? 'unknown',
    ...(page?.publisher && { publisher: page.publisher.name }),
    ...(page?.published && { when: page.published }),
  }
}
