import { bestOf } from '../../derive/reuse/candidates.ts'
import { STOCK, sentenceSlots } from '../../derive/reuse/counts.ts'
import { directionOdds } from '../../derive/reuse/direction.ts'
import { inOrder, judged, settingOf } from '../../derive/reuse/engine.ts'
import { fingerprint, heldBy } from '../../derive/reuse/fingerprint.ts'
import { changedPairs, freshPairs, type Group, isCandidate, pairKey, type Tally } from '../../derive/reuse/growth.ts'
import { growing, type Postings, pageIn, push, whole } from '../../derive/reuse/join.ts'
import { type Prepared, prepare } from '../../derive/reuse/prepare.ts'
import { type ReuseText, readReuse } from '../../derive/reuse/words.ts'
import { UserError } from '../errors.ts'
import { stageVersions } from '../stages.ts'
import { type Database, textOf } from '../store/database.ts'
import { packed } from './found.ts'
import { idOf, isKnown, keepPage, keepStock, PAGES, type Placed, pageOf, placed } from './gram-index-pages.ts'
import {
  addPairs,
  changePair,
  dropPair,
  foundAbove,
  foundOf,
  keepFound,
  markBest,
  PAIRS,
  pagesWithKin,
  pairsAbove,
  pairsOf,
  relativesOf,
  type StoredPair,
} from './gram-index-pairs.ts'
import { addPostings, type Kind, POSTINGS } from './gram-index-postings.ts'
import { linesOf } from './lines.ts'
import type { ReuseRecord } from './records.ts'

/** Which code made an index. */
const MADE = 'CREATE TABLE IF NOT EXISTS reuse_made (version TEXT NOT NULL);'

/**
 * Who shares text with whom, kept in a database, so that pages can be added: what it holds follows from the set of its pages alone, in whichever
 * order and in however many batches they came (docs/adr/0006). Its tables are made where they are not there yet; what other code made is refused, since
 * its grams and pairs would not fit those that are added.
 */
export function prepareIndex(database: Database, version: string = stageVersions().reuse): void {
  database.script(PAGES + POSTINGS + PAIRS + MADE)
  const made = textOf(database.first('SELECT version FROM reuse_made'), 'version')
  if (made === version) return
  if (made !== undefined || database.first('SELECT 1 AS known FROM reuse_pages LIMIT 1'))
    throw new UserError(
      'Another version of Hearsay made this index. Make it anew: give all pages to hearsay reuse --index with a new file.',
    )
  database.run('INSERT INTO reuse_made (version) VALUES (?)', [version])
}

/** What an addition changed. */
export interface Grown {
  readonly added: number
  /** Ids of pages that the index had already: they are left as they are. */
  readonly known: readonly string[]
  /** Pages of the index that share text with others than before, or in another way. */
  readonly touched: readonly number[]
}

/** Pages added at one time: what they need lies in memory. */
const BATCH = 20_000

/** Adds pages to an index, all or nothing. */
export function growIndex(database: Database, records: Iterable<ReuseRecord>): Grown {
  return database.transaction(() => {
    const known: string[] = []
    const touched = new Set<number>()
    let added = 0
    let batch = new Map<string, ReuseRecord>()
    const flush = (): void => {
      for (const page of addBatch(database, [...batch.values()])) touched.add(page)
      added += batch.size
      batch = new Map()
    }
    for (const record of records) {
      if (batch.has(record.id) || isKnown(database, record.id)) known.push(record.id)
      else batch.set(record.id, record)
      if (batch.size >= BATCH) flush()
    }
    if (batch.size > 0) flush()
    return { added, known, touched: [...touched].sort((a, b) => a - b) }
  })
}

function addBatch(database: Database, records: readonly ReuseRecord[]): ReadonlySet<number> {
  const places = placed(database, records)
  const first = places.days.length - records.length
  const texts = records.map(({ text, parts }) => readReuse(text, parts))
  const ready = readyPages(database, first, records, texts)
  const restocked = addSentences(database, first, records, texts)
  for (const [at, record] of records.entries()) keepPage(database, first + at, record, restocked.get(first + at)!)
  for (const [page, stock] of restocked) if (page < first) keepStock(database, page, stock)

  const groups = addGrams(database, first, texts)
  const fresh = freshPairs(groups, first, places)
  const changed = changedPairs(groups, knownPairs(database, groups), places)
  const dirty = new Map([...fresh, ...changed].map(pair => [pairKey(pair.low, pair.high), pair]))
  addPairs(database, fresh)
  const told = new Set<number>()
  for (const pair of changed) {
    if (isCandidate(pair)) changePair(database, pair)
    else {
      if (foundOf(database, pair)) told.add(pair.low).add(pair.high)
      dropPair(database, pair)
    }
  }
  const touched = new Set([...dirty.values()].flatMap(({ low, high }) => [low, high]))
  for (const page of restocked.keys())
    if (page < first)
      for (const pair of pairsOf(database, page)) {
        dirty.set(pairKey(pair.low, pair.high), pair)
        touched.add(pair.low).add(pair.high)
      }
  for (const page of compareAnew(database, touched, dirty, places, ready)) told.add(page)
  return told
}

/** Adds the sentences of the pages; which sentences are stock, for each new page and each earlier one of which that changed. */
function addSentences(
  database: Database,
  first: number,
  records: readonly ReuseRecord[],
  texts: readonly ReuseText[],
): ReadonlyMap<number, Uint8Array> {
  const slots = texts.map((text, at) => sentenceSlots(text, records[at]!.site))
  const stock = new Set<number>()
  const grown = new Map<number, Set<number>>()
  const sentences = slots.map((own, at) => Array.from(new Set(own), slot => [slot, first + at] as const))
  for (const { gram, pages, before } of addPostings(database, 2, postingsOf(sentences))) {
    if (pages.length <= STOCK) continue
    stock.add(gram)
    if (before > STOCK) continue
    for (const page of pages.subarray(0, before)) grown.set(page, (grown.get(page) ?? new Set()).add(gram))
  }
  const restocked = new Map<number, Uint8Array>()
  for (const [page, more] of grown) {
    const { record, stock: own } = pageOf(database, page)
    const sentences = sentenceSlots(readReuse(record.text, record.parts), record.site)
    restocked.set(
      page,
      own.map((was, at) => (was || more.has(sentences[at]!) ? 1 : 0)),
    )
  }
  for (const [at, text] of texts.entries()) {
    const own = slots[at]!
    restocked.set(
      first + at,
      Uint8Array.from({ length: text.sentences.length - 1 }, (_, sentence) => (own.length > 0 && stock.has(own[sentence]!) ? 1 : 0)),
    )
  }
  return restocked
}

/** Adds what stands for the pages in the join; the grams that several pages have. */
function addGrams(database: Database, first: number, texts: readonly ReuseText[]): readonly Group[] {
  const prints = texts.map(fingerprint)
  return ([0, 1] as const).flatMap(kind => {
    const held = prints.map((print, at) => heldBy(print, kind, first + at))
    return [...addPostings(database, kind as Kind, postingsOf(held))].map(({ pages, before }) => ({ kind, pages, before }))
  })
}

/** Grams and their holders, those of each page in turn. */
function postingsOf(lists: readonly Iterable<readonly [gram: number, holder: number]>[]): Postings {
  const [grams, pages] = [growing(), growing()]
  for (const list of lists)
    for (const [gram, holder] of list) {
      push(grams, gram)
      push(pages, holder)
    }
  return { grams: whole(grams), pages: whole(pages) }
}

/** The stored pairs of which both pages had some gram that others have now too. */
function knownPairs(database: Database, groups: readonly Group[]): ReadonlyMap<number, Tally> {
  const lows = new Set<number>()
  for (const { pages, before } of groups) for (let at = 0; at < before - 1; at++) lows.add(pageIn(pages[at]!))
  const known = new Map<number, Tally>()
  for (const low of lows) for (const pair of pairsAbove(database, low)) known.set(pairKey(low, pair.high), pair)
  return known
}

/**
 * Settles which pairs of the touched pages are among the best, and compares those that changed or that are among them newly. The pages of which something
 * else is found than before.
 */
function compareAnew(
  database: Database,
  touched: ReadonlySet<number>,
  dirty: ReadonlyMap<number, Tally>,
  places: Placed,
  ready: (page: number) => Prepared,
): ReadonlySet<number> {
  const told = new Set<number>()
  const keep = (pair: Tally, found?: Int32Array): void => {
    if (keepFound(database, pair, found)) told.add(pair.low).add(pair.high)
  }
  const best = new Map<number, { readonly pair: StoredPair; bits: number }>()
  for (const page of touched) {
    const own = pairsOf(database, page)
    const kept = new Set(bestOf(own, pair => (pair.low === page ? pair.high : pair.low), places))
    for (const pair of own) {
      const key = pairKey(pair.low, pair.high)
      const known = best.get(key) ?? { pair, bits: pair.best }
      const bit = pair.low === page ? 1 : 2
      known.bits = kept.has(pair) ? known.bits | bit : known.bits & ~bit
      best.set(key, known)
    }
  }
  const dated = (page: number) => (Number.isNaN(places.times[page]) ? {} : { time: places.times[page]! })
  for (const [key, { pair, bits }] of [...best].sort(([a], [b]) => a - b)) {
    if (bits !== pair.best) markBest(database, pair, bits)
    if (bits === 0) {
      if (pair.best !== 0) keep(pair)
      continue
    }
    if (pair.best !== 0 && !dirty.has(key)) continue
    const [a, b] = inOrder(pair.low, pair.high, places)
    const [one, other] = [ready(a), ready(b)]
    const found = judged(one, other, pair, settingOf(a, b, places))
    const row = found && packed(a, b, found.score, directionOdds(found.comparison.facts, dated(a), dated(b)), found.comparison, one, other)
    keep(pair, row)
  }
  return told
}

/** Pages kept ready for the next comparison. */
const READY = 5000

function readyPages(
  database: Database,
  first: number,
  records: readonly ReuseRecord[],
  texts: readonly ReuseText[],
): (page: number) => Prepared {
  const pages = new Map<number, Prepared>()
  return page => {
    const known = pages.get(page)
    if (known) return known
    const { record, stock } = pageOf(database, page)
    const text = page >= first ? texts[page - first]! : readReuse(record.text, record.parts)
    const own = prepare(text, (records[page - first] ?? record).text, stock, record.site, record.parts === undefined)
    if (pages.size >= READY) for (const old of pages.keys()) if (pages.delete(old) && pages.size < 0.9 * READY) break
    pages.set(page, own)
    return own
  }
}

/** A line for each pair of the families of some pages, or of all, as the filter prints them. */
export function* indexLines(database: Database, pages?: Iterable<number>): Generator<string> {
  const all = pages === undefined ? pagesWithKin(database) : familiesOf(database, pages)
  const rows = all.flatMap(page => foundAbove(database, page))
  yield* linesOf(rows, placed(database, []), page => idOf(database, page))
}

/** All pages of the families of some pages: those that share text with them, those that share text with those, and so on. */
function familiesOf(database: Database, pages: Iterable<number>): readonly number[] {
  const all = new Set(pages)
  for (const page of all) for (const other of relativesOf(database, page)) all.add(other)
  return [...all].sort((a, b) => a - b)
}
