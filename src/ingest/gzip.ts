import { Gunzip, Inflate, Unzlib } from 'fflate'
import type { Context } from './item.ts'
import { overspent } from './limits.ts'
import { type Chunks, find, joined, type Reader, readerOf } from './reader.ts'

export const TRUNCATED = 'The compressed data ends too early: what could be unpacked was read. Copy or download the file again.'
export const DAMAGED = 'The compressed data is damaged: what could be unpacked was read. Copy or download the file again.'
export const BOMB =
  'The file expands to many times its size, as if made to exhaust the reader: reading stopped here. If it is honest, unpack it yourself and give the files in it.'

/** Compressed bytes go in by slices, so that one slice of a bomb cannot fill the memory. */
const SLICE = 65_536
/** So much of a member is kept to read it again, finely, where it breaks. */
const KEPT = 1_048_576

interface Inflator {
  push: (bytes: Uint8Array, final?: boolean) => void
}

/** The bytes of a member without content. */
const SMALLEST = 18
/** How often a damaged file of records is taken up again after a break. */
const RESUMPTIONS = 1000

/**
 * Unpacks gzip, any number of members in a row. Damage is named in `problems` and ends the stream, except where `resumes` tells that
 * the content is a row of independent records (WARC): then reading goes on at the next member.
 */
export async function* gunzipped(
  chunks: Chunks,
  context: Context,
  problems: string[],
  resumes: () => boolean = () => false,
): AsyncGenerator<Uint8Array> {
  const reader = readerOf(chunks)
  for (let run = 0; run <= RESUMPTIONS; run++) {
    const broken = yield* members(reader, context, problems)
    if (!broken || !resumes() || overspent(context.budget, context.limits)) return
    if (!(await seek(reader))) return
  }
}

/** Goes to the next place that looks like the start of a member. */
async function seek(reader: Reader): Promise<boolean> {
  for (let window = await reader.take(SLICE); window.length > 3; window = await reader.take(SLICE)) {
    const at = find(window, [0x1f, 0x8b, 0x08])
    reader.unread(at < 0 ? window.subarray(-3) : window.subarray(at))
    if (at >= 0) return true
    if (window.length < SLICE) return false
  }
  return false
}

/** Unpacks members until the end or a break; after a break, stands behind the start of the member that broke. */
async function* members(reader: Reader, context: Context, problems: string[]): AsyncGenerator<Uint8Array, boolean> {
  let out: Uint8Array[] = []
  let sum = -1
  /** Unpacked bytes of the member at hand, and its compressed ones while they are few. */
  let emitted = 0
  let member: Uint8Array[] = []
  let held = 0
  /** The last bytes read and where, from the first member on, they begin: the check sum of a member lies among them. */
  let recent: Uint8Array = new Uint8Array(0)
  let recentStart = 0

  const name = (problem: string): void => {
    if (!problems.includes(problem)) problems.push(problem)
  }
  const statedAt = (place: number): number | undefined => {
    const at = place - recentStart
    return at < 0 || at + 4 > recent.length ? undefined : new DataView(recent.buffer, recent.byteOffset + at, 4).getInt32(0, true)
  }
  const check = (end: number): void => {
    if ((statedAt(end - 8) ?? ~sum) !== ~sum) name(DAMAGED)
  }
  const gunzip = new Gunzip(data => {
    if (data.length === 0) return
    out.push(data)
    emitted += data.length
    sum = crc(sum, data)
  })
  gunzip.onmember = offset => {
    check(offset)
    member = [recent.subarray(Math.max(0, offset - recentStart))]
    held = member[0]!.length
    emitted = 0
    sum = -1
  }

  for (let slice = await reader.take(SLICE); slice.length > 0; slice = await reader.take(SLICE)) {
    recentStart += Math.max(0, recent.length - SLICE)
    recent = joined([recent.subarray(-SLICE), slice])
    if (held <= KEPT) member.push(slice)
    held += slice.length
    try {
      gunzip.push(slice)
    } catch {
      const whole = held <= KEPT ? joined(member) : slice
      const after = held <= KEPT ? afterMember(whole, sum, emitted) : undefined
      if (after === undefined) {
        name(DAMAGED)
        if (held <= KEPT) out.push(...salvaged(whole, emitted))
      } else if (whole.subarray(after).some(byte => byte !== 0)) name('Bytes after the end of the compressed data were left out.')
      yield* spend(out, context, problems)
      reader.unread(whole.subarray(after ?? 3))
      return true
    }
    const ready = out
    out = []
    yield* spend(ready, context, problems)
    if (overspent(context.budget, context.limits)) return false
  }
  try {
    gunzip.push(new Uint8Array(0), true)
    // The unpacker is content with data that ends between two of its steps: only the check sum and length tell that it ends whole.
    const end = recentStart + recent.length
    // Up to three bytes of padding are too few for it to be taken as the next member.
    const padding = [0, 1, 2, 3].find(each => statedAt(end - each - 8) === ~sum && statedAt(end - each - 4) === (emitted | 0))
    if (end < SMALLEST || (padding === undefined && statedAt(end - 4) !== (emitted | 0))) name(TRUNCATED)
    else if (padding === undefined) name(DAMAGED)
  } catch {
    name(TRUNCATED)
  }
  yield* spend(out, context, problems)
  return false
}

/** Where a member that is complete ends, known by its check sum and length; undefined where it is not complete. */
function afterMember(member: Uint8Array, sum: number, length: number): number | undefined {
  const trailer = [~sum, length].flatMap(value => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24])
  const at = find(member, trailer)
  return at < 0 ? undefined : at + 8
}

/** What a slice held before the place where it broke: the member once more in small steps, less what came out before. */
function salvaged(member: Uint8Array, emitted: number): Uint8Array[] {
  const out: Uint8Array[] = []
  let skip = emitted
  const fine = new Gunzip(data => {
    const fresh = data.subarray(Math.min(skip, data.length))
    skip -= data.length - fresh.length
    if (fresh.length > 0) out.push(fresh)
  })
  try {
    const sure = Math.max(0, member.length - SLICE)
    fine.push(member.subarray(0, sure))
    for (let at = sure; at < member.length; at += 64) fine.push(member.subarray(at, at + 64))
  } catch {
    // The same break again: everything before it is out.
  }
  return out
}

/** Unpacks deflated bytes with or without a zlib header, as zip entries and HTTP bodies have them. */
export async function* inflated(chunks: Chunks, context: Context, problems: string[], zlib = false): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = []
  const inflator: Inflator = zlib ? new Unzlib(data => out.push(data)) : new Inflate(data => out.push(data))
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        inflator.push(chunk.subarray(at, at + SLICE))
        const ready = out
        out = []
        yield* spend(ready, context, problems)
        if (overspent(context.budget, context.limits)) return
      }
    }
    inflator.push(new Uint8Array(0), true)
  } catch (error) {
    problems.push(error instanceof Error && error.message === 'unexpected EOF' ? TRUNCATED : DAMAGED)
  }
  yield* spend(out, context, problems)
}

/** Hands on what was unpacked, as long as the file has not expanded too far. */
export function* spend(parts: readonly Uint8Array[], context: Context, problems: string[]): Generator<Uint8Array> {
  for (const part of parts) {
    if (part.length === 0) continue
    context.budget.given += part.length
    if (overspent(context.budget, context.limits)) {
      if (!problems.includes(BOMB)) problems.push(BOMB)
      return
    }
    yield part
  }
}

const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 carried on over `bytes`. */
function crc(start: number, bytes: Uint8Array): number {
  let value = start
  for (let at = 0; at < bytes.length; at++) value = CRC[(value ^ bytes[at]!) & 255]! ^ (value >>> 8)
  return value
}
