import { addCounts, type Counts, stockOf } from '../../derive/reuse/counts.ts'
import { siteNumber } from '../../derive/reuse/engine.ts'
import { fingerprint, heldBy } from '../../derive/reuse/fingerprint.ts'
import { whole } from '../../derive/reuse/join.ts'
import { type Prepared, prepare } from '../../derive/reuse/prepare.ts'
import { newLists, share } from '../../derive/reuse/shards.ts'
import { readReuse } from '../../derive/reuse/words.ts'
import type { Offsets } from '../../model.ts'

/** Names of the fields in the records, ours → theirs. */
export type Fields = Readonly<Record<string, string>>

/** A record of the stream as reuse needs it. */
export interface ReuseRecord {
  readonly id: string
  readonly text: string
  readonly site?: string
  readonly time?: number
  readonly parts?: readonly Offsets[]
}

/** A piece of the stream: whole lines, and where they begin in it. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly offset: number
  readonly line: number
  readonly fields: Fields
  readonly shards: number
  readonly counts: Counts
}

/** What a piece of the stream holds: one entry a page; postings by shard, pages counted within the piece. */
export interface Read {
  readonly ids: readonly string[]
  readonly offsets: Float64Array
  readonly lengths: Int32Array
  readonly times: Float64Array
  readonly sites: Int32Array
  readonly runs: readonly Postings[]
  readonly anchors: readonly Postings[]
  readonly lines: number
  readonly problems: readonly { readonly line: number; readonly problem: string }[]
}
/** Grams and their pages, one after the other. */
type Postings = Int32Array

const NEWLINE = 10

/** Reads the records of a piece: their words are counted, and what stands for them in the join is sorted into shards. */
export function readPiece({ bytes, offset, line, fields, shards, counts }: Piece): Read {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [ids, offsets, lengths, times, sites]: [string[], number[], number[], number[], number[]] = [[], [], [], [], []]
  const [runs, anchors] = [newLists(shards), newLists(shards)]
  const problems: { line: number; problem: string }[] = []
  let number = line
  for (let from = 0; from < buffer.length; ) {
    let to = buffer.indexOf(NEWLINE, from)
    if (to < 0) to = buffer.length
    number++
    const record = recordOf(buffer.toString('utf8', from, to), fields)
    if (typeof record === 'string') problems.push({ line: number, problem: record })
    else if (record) {
      const page = ids.length
      const text = readReuse(record.text, record.parts)
      addCounts(counts, text, record.site)
      const print = fingerprint(text)
      share(heldBy(print, 0, page), runs)
      share(heldBy(print, 1, page), anchors)
      ids.push(record.id)
      offsets.push(offset + from)
      lengths.push(to - from)
      times.push(record.time ?? Number.NaN)
      sites.push(record.site === undefined ? -1 : siteNumber(record.site, 0))
    }
    from = to + 1
  }
  return {
    ids,
    offsets: Float64Array.from(offsets),
    lengths: Int32Array.from(lengths),
    times: Float64Array.from(times),
    sites: Int32Array.from(sites),
    runs: runs.map(list => whole(list).slice()),
    anchors: anchors.map(list => whole(list).slice()),
    lines: number - line,
    problems,
  }
}

/** A line as a record; nothing where it is empty, words where something is wrong with it. */
export function recordOf(line: string, fields: Fields): ReuseRecord | string | undefined {
  if (line.trim() === '') return undefined
  let record: Readonly<Record<string, unknown>>
  try {
    const parsed: unknown = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'The line is JSON, but not an object.'
    record = parsed as Record<string, unknown>
  } catch (error) {
    return `The line is not JSON: ${error instanceof Error ? error.message : String(error)}.`
  }
  const field = (name: string): unknown => record[fields[name] ?? name]
  const [id, text, date, outlet, url, blocks] = ['id', 'text', 'date', 'outlet', 'url', 'blocks'].map(field)
  if (typeof text !== 'string') return `The record has no text: its field '${fields.text ?? 'text'}' is not a string.`
  if (typeof id !== 'string' && typeof id !== 'number') return `The record has no id: its field '${fields.id ?? 'id'}' is missing.`
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  const site = typeof outlet === 'string' && outlet !== '' ? outlet : typeof url === 'string' ? hostOf(url) : undefined
  const parts = Array.isArray(blocks) ? partsOf(blocks, text.length) : []
  return {
    id: String(id),
    text,
    ...(site !== undefined && { site }),
    ...(!Number.isNaN(time) && { time }),
    ...(parts.length > 0 && { parts }),
  }
}

function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
}

/** The body among the blocks that a record brings: {start, end, role} or [start, end]. */
function partsOf(blocks: readonly unknown[], length: number): Offsets[] {
  return blocks
    .flatMap(block => {
      const {
        start,
        end,
        role = 'body',
      } = (Array.isArray(block) ? { start: block[0], end: block[1] } : (block ?? {})) as Partial<Offsets & { role: string }>
      const fits = Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! <= length && start! < end!
      return fits && role === 'body' ? [{ start: start!, end: end! }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** A record made ready for comparing. */
export function preparedRecord({ text: words, site, parts }: ReuseRecord, counts: Counts): Prepared {
  const text = readReuse(words, parts)
  return prepare(text, words, stockOf(text, site, counts), site, parts === undefined)
}
