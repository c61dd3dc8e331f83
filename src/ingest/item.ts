import type { Capture, Declared } from '../model.ts'
import { type Budget, bytesInWords, type Limits } from './limits.ts'
import { joined, type Reader, utf8 } from './reader.ts'
import { repaired } from './repair.ts'

/** What a caller may set; everything has a default. */
export interface IngestOptions {
  /** Which field of a JSON record is read for which: `{ date: 'dct', text: 'story' }`. */
  readonly fields?: Readonly<Record<string, string>>
  readonly limits?: Partial<Limits>
  /** Hears of everything that is set aside without becoming a page (pictures in an archive, redirects in a WARC). */
  readonly note?: (message: string) => void
  /** A digest that is fed piece by piece, so that a record larger than memory still has its SHA-256. */
  readonly hasher?: () => Hasher
  /** Content encodings that the language has no decoder for, by name ('br'). */
  readonly decoders?: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>>
}

export interface Hasher {
  readonly update: (bytes: Uint8Array) => void
  /** Hex. */
  readonly digest: () => string
}

/** What all readers of one file share. */
export interface Context extends Omit<IngestOptions, 'limits'> {
  readonly sha256: (bytes: Uint8Array) => string
  readonly limits: Limits
  readonly budget: Budget
  readonly note: (message: string) => void
  readonly fields: Readonly<Record<string, string>>
  /** Addresses that a collection of WARCs lists as its pages; other records are parts of those. */
  readonly wanted?: ReadonlySet<string> | undefined
  /** Reads an item of any kind: archives hand their entries back to it. */
  readonly open: (item: Item, context: Context) => AsyncGenerator<Capture>
}

/** A file, an entry of an archive or a record of a WARC, on its way to one capture or many. */
export interface Item {
  readonly reader: Reader
  readonly location: string
  /** Last part of the path, without `.gz`: a tie-breaker where the content leaves the kind open. */
  readonly name: string
  readonly declared: Declared
  /** Media type and character set that the container states for it. */
  readonly type?: string
  readonly charset?: string
  readonly depth: number
  /** Damage found so far; streams add to it while they are read. */
  readonly problems: string[]
}

/** All bytes of a page, at most `limits.excerpt` of one that is too large. */
export interface Collected {
  readonly bytes: Uint8Array
  readonly sha256: string
  /** Whether `bytes` is only the beginning. */
  readonly cut: boolean
}

/** Reads an item to its end. A page over the limit keeps its beginning and says so in `item.problems`. */
export async function collect(item: Item, context: Context): Promise<Collected> {
  const { page, excerpt } = context.limits
  const parts: Uint8Array[] = []
  let size = 0
  let hasher: Hasher | undefined
  for (let part = await item.reader.chunk(); part !== undefined; part = await item.reader.chunk()) {
    size += part.length
    if (hasher === undefined) parts.push(part)
    else hasher.update(part)
    if (size >= page && hasher === undefined && context.hasher !== undefined) {
      hasher = context.hasher()
      for (const earlier of parts) hasher.update(earlier)
      parts.splice(0, parts.length, joined(parts).slice(0, excerpt))
    }
  }
  const whole = joined(parts)
  const sha256 = hasher === undefined ? context.sha256(whole) : hasher.digest()
  if (size < page) return { bytes: whole, sha256, cut: false }
  item.problems.push(tooLarge(size, context.limits))
  return { bytes: whole.slice(0, excerpt), sha256, cut: true }
}

/** The sentence for a page over the limit. */
export function tooLarge(size: number, limits: Limits): string {
  return `This page has ${bytesInWords(size)}, over the limit of ${bytesInWords(limits.page)} a page: only its first ${bytesInWords(limits.excerpt)} were read. Split it into one file per article.`
}

/** A capture with text. U+0000 and lone surrogates are replaced and named. */
export function textCapture(
  item: Item,
  sha256: string,
  mediaType: string,
  kind: 'html' | 'text',
  text: string,
  declared: Declared = item.declared,
): Capture {
  const repair = repaired(text)
  return {
    sha256,
    location: repaired(item.location).text,
    mediaType: repaired(mediaType).text,
    content: { kind, text: repair.text },
    declared: cleaned(declared),
    problems: [...new Set([...item.problems, ...repair.problems])],
  }
}

/** A capture of which nothing could be read, with the reason. */
export function emptyCapture(item: Item, sha256: string, mediaType: string, ...problems: readonly string[]): Capture {
  return {
    sha256,
    location: repaired(item.location).text,
    mediaType: repaired(mediaType).text,
    content: { kind: 'none' },
    declared: cleaned(item.declared),
    problems: [...new Set([...item.problems, ...problems])],
  }
}

/** A digest for a record whose bytes are not to be had: of where it should have been and what is wrong with it. */
export function standIn(context: Context, location: string, problem: string): string {
  return context.sha256(utf8(`${location}\n${problem}`))
}

/** Declared values with white space collapsed; empty ones are absent. */
function cleaned(declared: Declared): Declared {
  const tidy = (text: string): string => repaired(text).text.replace(/\s+/g, ' ').trim()
  const entries = Object.entries(declared).flatMap(([key, value]: [string, string | readonly string[] | undefined]) => {
    if (value === undefined) return []
    if (typeof value === 'string') return tidy(value) === '' ? [] : [[key, tidy(value)]]
    const list = value.map(tidy).filter(each => each !== '')
    return list.length === 0 ? [] : [[key, list]]
  })
  return Object.fromEntries(entries)
}
