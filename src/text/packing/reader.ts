import { HEX, type KnownTexts, SHAPES, type Shape, SMALL, STRINGS, TAG, type Tables } from './tables.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Characters that are made into a string at a time. */
const STRETCH = 4096

/** Reads the value that was written from a place on. */
export function reader(tables: Tables, texts?: KnownTexts): (bytes: Uint8Array, from: number) => unknown {
  let bytes: Uint8Array = new Uint8Array(0)
  let at = 0
  let last = 0

  const makers = new Map<string, ReturnType<typeof idMaker>>()
  const makerOf = (word: string): ReturnType<typeof idMaker> => {
    const known = makers.get(word)
    if (known) return known
    const maker = idMaker(word)
    makers.set(word, maker)
    return maker
  }
  const number = (): number => {
    let value = bytes[at++]!
    if (value < 128) return value
    value -= 128
    for (let factor = 128; ; factor *= 128) {
      const next = bytes[at++]!
      if (next < 128) return value + factor * next
      value += factor * (next - 128)
    }
  }
  const signed = (): number => {
    const value = number()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
  const read = (): unknown => {
    const tag = bytes[at++]!
    if (tag >= STRINGS) return tables.word(tag - STRINGS)
    if (tag >= SHAPES) return record(tables.shape(tag - SHAPES))
    return tag >= SMALL ? tag - SMALL : other(tag)
  }
  const other = (tag: number): unknown => {
    switch (tag) {
      case TAG.nothing:
        return null
      case TAG.no:
        return false
      case TAG.yes:
        return true
      case TAG.whole:
        return signed()
      case TAG.broken:
        at += 8
        return new Float64Array(bytes.slice(at - 8, at).buffer)[0]
      case TAG.narrow: {
        const length = number()
        at += length
        return narrow(bytes, at - length, at)
      }
      case TAG.wide: {
        const length = number()
        at += length
        return decoder.decode(bytes.subarray(at - length, at))
      }
      case TAG.torn:
        return torn(number())
      case TAG.id: {
        const kind = tables.word(number())
        at += HEX / 2
        return makerOf(kind)(bytes, at - HEX / 2)
      }
      case TAG.known:
        return tables.word(number())
      case TAG.list:
        return list()
      case TAG.record:
        return record(tables.shape(number()))
      case TAG.span: {
        const own = number()
        const { start, end } = place()
        return { page: texts!.page(own), start, end, exact: texts!.text(own).slice(start, end) }
      }
      case TAG.set:
        return new Set(list())
      case TAG.map:
        return new Map(list() as [unknown, unknown][])
      default:
        return undefined
    }
  }
  const torn = (length: number): string => {
    let found = ''
    for (let left = length; left > 0; left -= STRETCH) {
      const codes: number[] = []
      for (let nth = Math.min(left, STRETCH); nth > 0; nth--) codes.push(number())
      found += String.fromCharCode.apply(undefined, codes)
    }
    return found
  }
  const list = (): unknown[] => {
    const length = number()
    const items: unknown[] = []
    for (let nth = 0; nth < length; nth++) items.push(read())
    return items
  }
  const place = (): { start: number; end: number } => {
    const start = last + signed()
    last = start
    return { start, end: start + number() }
  }
  const record = ({ keys, placed, template }: Shape): unknown => {
    const at = placed ? place() : undefined
    // The commonest shapes, tokens among them.
    if (at && keys.length === 2 && keys[0] === 'start') return at
    if (at && keys.length === 3 && keys[2] === 'tag') return { start: at.start, end: at.end, tag: read() }
    const made: Record<string, unknown> = { ...template }
    for (const key of keys) made[key] = at && key === 'start' ? at.start : at && key === 'end' ? at.end : read()
    return made
  }

  return (from, place) => {
    ;[bytes, at, last] = [from, place, 0]
    return read()
  }
}

/** The codes of the two hexadecimal digits of a byte. */
const HIGH = Array.from({ length: 256 }, (_, byte) => (byte >>> 4).toString(16).charCodeAt(0))
const LOW = Array.from({ length: 256 }, (_, byte) => (byte & 15).toString(16).charCodeAt(0))

/**
 * Makes ids of a kind: its word with eight bytes behind it as hexadecimal digits, in one piece, since what is put together of pieces holds on to them. Ids are
 * what is read most: digits handed over one by one cost a third of what a list of them does.
 */
function idMaker(word: string): (bytes: Uint8Array, from: number) => string {
  const written = String.fromCharCode.bind(undefined, ...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)))
  return (bytes, from) => {
    const [a, b, c, d] = [bytes[from]!, bytes[from + 1]!, bytes[from + 2]!, bytes[from + 3]!]
    const [e, f, g, h] = [bytes[from + 4]!, bytes[from + 5]!, bytes[from + 6]!, bytes[from + 7]!]
    // biome-ignore format: a byte a pair
    return written(
      HIGH[a]!, LOW[a]!, HIGH[b]!, LOW[b]!, HIGH[c]!, LOW[c]!, HIGH[d]!, LOW[d]!,
      HIGH[e]!, LOW[e]!, HIGH[f]!, LOW[f]!, HIGH[g]!, LOW[g]!, HIGH[h]!, LOW[h]!,
    )
  }
}

function narrow(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= STRETCH) return String.fromCharCode.apply(undefined, bytes.subarray(from, to) as unknown as number[])
  let found = ''
  for (let at = from; at < to; at += STRETCH) found += narrow(bytes, at, Math.min(to, at + STRETCH))
  return found
}
