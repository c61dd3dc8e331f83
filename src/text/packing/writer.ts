import { HEX, type KnownTexts, SHAPE_TAGS, SHAPES, SMALL, SMALLS, STRING_TAGS, STRINGS, TAG, type Tables } from './tables.ts'

type Fields = Readonly<Record<string, unknown>>

/** Whole numbers are kept as such up to here: twice as much is exact, too. */
const LARGEST = 2 ** 50

const encoder = new TextEncoder()
/** A half of a character that UTF-16 writes in two. */
const HALVES = /\p{Surrogate}/u

const CONTENT_ID = /^[a-z]{1,20}-[0-9a-f]{16}$/

/** Writes one value after the other; what it gives holds until the next one. */
export function writer(tables: Tables, texts?: KnownTexts): (value: unknown) => Uint8Array {
  let room = new Uint8Array(4096)
  let wideRoom = new Uint8Array(1024)
  let at = 0
  /** Where the last place of a text began: the next one is mostly near. */
  let last = 0

  const grow = (more: number): void => {
    const larger = new Uint8Array(Math.max(2 * room.length, at + more))
    larger.set(room)
    room = larger
  }
  const byte = (value: number): void => {
    if (at === room.length) grow(1)
    room[at++] = value
  }
  const number = (value: number): void => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) byte((rest % 128) | 128)
    byte(rest)
  }
  const signed = (value: number): void => number(value < 0 ? -2 * value - 1 : 2 * value)
  /** A number of a table, in the tag itself where it is small. */
  const tagged = (value: number, first: number, tags: number, tag: number): void => {
    if (value < tags) byte(first + value)
    else {
      byte(tag)
      number(value)
    }
  }
  const place = (start: number, end: number): void => {
    signed(start - last)
    number(end - start)
    last = start
  }

  const words = (value: string): void => {
    if (value.length > HEX && value.length < HEX + 22 && CONTENT_ID.test(value)) id(value)
    else {
      const known = tables.metBefore(value)
      if (known === undefined) letters(value)
      else tagged(known, STRINGS, STRING_TAGS, TAG.known)
    }
  }
  const id = (value: string): void => {
    const cut = value.length - HEX
    byte(TAG.id)
    number(tables.wordNumber(value.slice(0, cut)))
    for (let nth = cut; nth < value.length; nth += 2) byte(16 * digit(value.charCodeAt(nth)) + digit(value.charCodeAt(nth + 1)))
  }
  const letters = (value: string): void => {
    if (at + 2 * value.length + 12 > room.length) grow(2 * value.length + 12)
    const before = at
    byte(TAG.narrow)
    number(value.length)
    for (let nth = 0; nth < value.length; nth++) {
      const code = value.charCodeAt(nth)
      if (code > 255) {
        at = before
        wide(value)
        return
      }
      room[at++] = code
    }
  }
  /** Words with other letters than those of Latin 1, a quotation mark mostly: as UTF-8, which has no halves of characters. */
  const wide = (value: string): void => {
    if (HALVES.test(value)) {
      torn(value)
      return
    }
    const most = 3 * value.length
    if (wideRoom.length < most) wideRoom = new Uint8Array(2 * most)
    const { written } = encoder.encodeInto(value, wideRoom)
    if (at + written + 12 > room.length) grow(written + 12)
    byte(TAG.wide)
    number(written)
    room.set(wideRoom.subarray(0, written), at)
    at += written
  }
  const torn = (value: string): void => {
    byte(TAG.torn)
    number(value.length)
    for (let nth = 0; nth < value.length; nth++) number(value.charCodeAt(nth))
  }

  const write = (value: unknown): void => {
    if (typeof value === 'string') words(value)
    else if (typeof value === 'number') count(value)
    else if (typeof value === 'boolean') byte(value ? TAG.yes : TAG.no)
    else if (value === null) byte(TAG.nothing)
    else if (typeof value === 'object') thing(value)
    else byte(TAG.absent)
  }
  const count = (value: number): void => {
    if (!Number.isInteger(value) || Math.abs(value) > LARGEST || Object.is(value, -0)) {
      byte(TAG.broken)
      for (const part of new Uint8Array(Float64Array.of(value).buffer)) byte(part)
    } else if (value >= 0 && value < SMALLS) byte(SMALL + value)
    else {
      byte(TAG.whole)
      signed(value)
    }
  }
  const thing = (value: object): void => {
    if (Array.isArray(value)) all(TAG.list, value.length, value)
    else if (value instanceof Set) all(TAG.set, value.size, value)
    else if (value instanceof Map) all(TAG.map, value.size, value)
    else record(value as Fields)
  }
  const all = (tag: number, size: number, items: Iterable<unknown>): void => {
    byte(tag)
    number(size)
    for (const item of items) write(item)
  }
  const record = (value: Fields): void => {
    const { start, end } = value
    const placed = isPlace(start) && isPlace(end) && end >= start
    if (placed && texts && span(value, start, end, texts)) return
    const keys = Object.keys(value)
    tagged(tables.shapeNumber(keys, placed), SHAPES, SHAPE_TAGS, TAG.record)
    if (placed) place(start, end)
    for (const key of keys) if (!placed || (key !== 'start' && key !== 'end')) write(value[key])
  }
  /** A span of a known text, with its words as they stand there; whether it is one. */
  const span = (value: Fields, start: number, end: number, { numberOf, text }: KnownTexts): boolean => {
    const { page, exact } = value
    if (typeof page !== 'string' || typeof exact !== 'string' || Object.keys(value).join(' ') !== 'page start end exact') return false
    const own = numberOf(page)
    if (own === undefined || end - start !== exact.length || !text(own).startsWith(exact, start)) return false
    byte(TAG.span)
    number(own)
    place(start, end)
    return true
  }

  return value => {
    ;[at, last] = [0, 0]
    write(value)
    return room.subarray(0, at)
  }
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST
}

/** The value of a hexadecimal digit. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87
}
