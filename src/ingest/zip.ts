import { decode } from './charset.ts'
import { inflated, spend } from './gzip.ts'
import type { Context } from './item.ts'
import { type Chunks, find } from './reader.ts'

/** A file in a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number
  readonly packed: Uint8Array
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** Whether the list of entries at the archive's end is missing or wrong, so that they were looked for one by one. */
  readonly damaged: boolean
}

const END = [0x50, 0x4b, 5, 6]
const LOCAL = [0x50, 0x4b, 3, 4]
const LISTED = 0x02014b50

/** The entries of a zip archive, by its directory; where that is missing, by the heads of the entries themselves. */
export function zipEntries(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const listed = fromDirectory(bytes, view)
  return listed === undefined ? { entries: fromHeads(bytes, view), damaged: true } : { entries: listed, damaged: false }
}

/** An entry's content. One that is not packed counts as well: many entries of a directory can point to the same bytes. */
export function unpacked(entry: ZipEntry, context: Context, problems: string[]): Chunks {
  return entry.method === 0 ? spend([entry.packed], context, problems) : inflated([entry.packed], context, problems)
}

function fromDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] | undefined {
  let end = -1
  for (let at = find(bytes, END, Math.max(0, bytes.length - 65_557)); at >= 0; at = find(bytes, END, at + 1)) end = at
  if (end < 0 || end + 22 > bytes.length) return undefined
  let count = view.getUint16(end + 10, true)
  let size = view.getUint32(end + 12, true)
  let offset = view.getUint32(end + 16, true)
  let directoryEnd = end
  // Zip64: the numbers that do not fit stand in a record of their own, which a locator before the end points to.
  if ((count === 0xffff || offset === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const at = Number(view.getBigUint64(end - 12, true))
    if (at + 56 > bytes.length || view.getUint32(at, true) !== 0x06064b50) return undefined
    count = Number(view.getBigUint64(at + 32, true))
    size = Number(view.getBigUint64(at + 40, true))
    offset = Number(view.getBigUint64(at + 48, true))
    directoryEnd = at
  }
  // Bytes before the archive (a self-extracting program) shift every offset.
  const shift = Math.max(0, directoryEnd - size - offset)
  const entries: ZipEntry[] = []
  for (let at = offset + shift, index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const wide = wideNumbers(view, at, nameLength, extraLength)
    const local = wide.offset + shift
    if (local + 30 > bytes.length) return undefined
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + wide.packed),
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** Packed size and offset of a directory entry, from its zip64 field where they do not fit. */
function wideNumbers(
  view: DataView,
  entry: number,
  nameLength: number,
  extraLength: number,
): { readonly packed: number; readonly offset: number } {
  let packed = view.getUint32(entry + 20, true)
  let offset = view.getUint32(entry + 42, true)
  const size = view.getUint32(entry + 24, true)
  const start = entry + 46 + nameLength
  const stop = Math.min(start + extraLength, view.byteLength - 4)
  for (let at = start; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4 + (size === 0xffffffff ? 8 : 0)
    if (packed === 0xffffffff && field + 8 <= view.byteLength) {
      packed = Number(view.getBigUint64(field, true))
      field += 8
    }
    if (offset === 0xffffffff && field + 8 <= view.byteLength) offset = Number(view.getBigUint64(field, true))
  }
  return { packed, offset }
}

function fromHeads(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = find(bytes, LOCAL); at >= 0 && at + 30 <= bytes.length; ) {
    const flags = view.getUint16(at + 6, true)
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const stated = view.getUint32(at + 18, true)
    // With bit 3 the size stands behind the data only: the entry lasts until its descriptor or the next head.
    const to = (flags & 8) === 0 && from + stated <= bytes.length ? from + stated : nextMark(bytes, from)
    if (from <= bytes.length) {
      entries.push({
        name: nameOf(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))),
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 8, true),
        packed: bytes.subarray(from, to),
      })
    }
    at = find(bytes, LOCAL, Math.max(to, at + 4))
  }
  return entries
}

/** Where the next head, descriptor or directory entry stands; the end where none does. */
function nextMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue
    const [a, b] = [bytes[at + 2], bytes[at + 3]]
    if ((a === 3 && b === 4) || (a === 7 && b === 8) || (a === 1 && b === 2)) return at
  }
  return bytes.length
}

function nameOf(bytes: Uint8Array): string {
  return decode(bytes, { markup: false }).text
}
