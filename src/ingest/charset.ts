import { analyse } from 'chardet'
import { DOUBLE_BYTE, LANGUAGE_CHARSETS, WINDOWS_1252_MARKS, WINDOWS_SIBLINGS } from '../language/charsets.ts'
import { find, latin } from './reader.ts'
import { counted } from './repair.ts'

/** What is known of the character set before looking at the bytes. */
export interface CharsetHints {
  /** From HTTP or MIME: stronger than what the page says of itself. */
  readonly charset?: string
  /** Whether to look for `<meta charset>` and an XML declaration. */
  readonly markup: boolean
  readonly language?: string
}

export interface Decoded {
  readonly text: string
  /** The label that it was decoded as, in lower case. */
  readonly charset: string
  readonly problems: readonly string[]
}

/**
 * Bytes → text: byte order mark, then the declaration (HTTP, meta, XML), then UTF-8 where the bytes are valid as such, then detection.
 * Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the page says: other sets do not look like it by accident.
 */
export function decode(bytes: Uint8Array, hints: CharsetHints): Decoded {
  const marked = fromMark(bytes)
  if (marked !== undefined) return marked
  const head = hints.markup ? latin(bytes.subarray(0, 8192)) : ''
  const declared = known(hints.charset) ?? known(declaredIn(head))
  const pairs = withoutMark(bytes)
  if (pairs !== undefined) return report(new TextDecoder(pairs).decode(bytes), pairs)
  const strict = valid(bytes, 'utf-8')
  if (strict !== undefined) {
    if (declared === 'iso-2022-jp' && bytes.includes(0x1b)) return report(new TextDecoder(declared).decode(bytes), declared)
    const wrong = declared !== undefined && !declared.startsWith('utf-') && bytes.some(byte => byte >= 0x80)
    return {
      text: strict,
      charset: 'utf-8',
      problems: wrong ? [`Declared as ${declared}, but the bytes are UTF-8 and were read as such.`] : [],
    }
  }
  if (declared !== undefined && declared !== 'utf-8') {
    const text = decoded(bytes, declared)
    if (isMostlyRead(text)) return report(text, declared)
  }
  const health = utf8Health(bytes)
  if (health.good >= 4 * health.bad.length) return report(repairedUtf8(bytes, health.bad), 'utf-8')
  const language = hints.language ?? /<html[^>]*\slang\s*=\s*["']?([a-z-]+)/i.exec(head)?.[1]
  const found = detected(hints.markup ? withoutTags(bytes) : bytes, language)
  const wrong = declared === undefined ? [] : [`Declared as ${declared}, but the bytes are not; read as ${found}.`]
  const read = report(decoded(bytes, found), found)
  return { ...read, problems: [...wrong, ...read.problems] }
}

/** Whether so few bytes are wrong that the set is right all the same. */
function isMostlyRead(text: string): boolean {
  return (text.split('\ufffd').length - 1) * 50 <= text.length
}

function report(text: string, charset: string): Decoded {
  const lost = text.split('\ufffd').length - 1
  if (lost === 0) return { text, charset, problems: [] }
  return {
    text,
    charset,
    problems: [
      `${counted(lost, 'character')} could not be read as ${charset} and ${lost === 1 ? 'is' : 'are'} shown as U+FFFD; save the page again as UTF-8.`,
    ],
  }
}

function fromMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return utf32(bytes, true)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes, false)
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const strict = valid(bytes, 'utf-8')
    return strict === undefined ? report(new TextDecoder().decode(bytes), 'utf-8') : { text: strict, charset: 'utf-8', problems: [] }
  }
  if (a === 0xff && b === 0xfe) return report(new TextDecoder('utf-16le').decode(bytes), 'utf-16le')
  if (a === 0xfe && b === 0xff) return report(new TextDecoder('utf-16be').decode(bytes), 'utf-16be')
  return undefined
}

function utf32(bytes: Uint8Array, little: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
  }
  return report(parts.join(''), 'utf-32')
}

/** UTF-16 without a byte order mark: every other byte of Western text is zero, on one side only. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** The label of a `<meta>` or XML declaration. */
function declaredIn(head: string): string | undefined {
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
  )
}

/** A label that can be decoded, in its standard form. A page that could be read so far cannot be UTF-16, whatever it says. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    const name = new TextDecoder(label.trim()).encoding
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return undefined
  }
}

/** Bytes as the encoding standard reads them. Some releases of Node leave 0x80–0x9F of windows-1252 as control characters: quotes, dashes, the euro. */
function decoded(bytes: Uint8Array, charset: string, fatal = false): string {
  const text = new TextDecoder(charset, { fatal }).decode(bytes)
  return charset === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, sign => WINDOWS_1252_MARKS[sign.charCodeAt(0) - 0x80]!) : text
}

function valid(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return decoded(bytes, charset, true)
  } catch {
    return undefined
  }
}

/** How many multi-byte characters are well formed, and where bytes stand that belong to none. */
function utf8Health(bytes: Uint8Array): { readonly good: number; readonly bad: readonly number[] } {
  let good = 0
  const bad: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1
    let length = 1
    while (length <= more && (bytes[at + length]! & 0xc0) === 0x80) length++
    if (more > 0 && length > more) good++
    else if (more !== 0) bad.push(at)
    at += more >= 0 && length > more ? length : 1
  }
  // A sequence that the end of the bytes cuts off is damage, no sign of another character set.
  return { good: bad.length > 0 && bad[0]! >= bytes.length - 3 ? good + 4 : good, bad }
}

/** UTF-8 with single bytes of windows-1252 punctuation pasted in ("\x93so\x94"): those are read as the marks that they are. */
function repairedUtf8(bytes: Uint8Array, bad: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (const [index, at] of bad.entries()) {
    const alone = bad[index - 1] !== at - 1 && bad[index + 1] !== at + 1
    const byte = bytes[at]!
    if (!alone || !(byte === 0x85 || (byte >= 0x91 && byte <= 0x97))) continue
    parts.push(new TextDecoder().decode(bytes.subarray(from, at)), decoded(bytes.subarray(at, at + 1), 'windows-1252'))
    from = at + 1
  }
  parts.push(new TextDecoder().decode(bytes.subarray(from)))
  return parts.join('')
}

/** The likeliest character set of bytes that are not UTF-8. */
function detected(bytes: Uint8Array, language: string | undefined): string {
  const start = Math.max(0, bytes.findIndex(byte => byte >= 0x80) - 1024)
  const sample = bytes.subarray(start, start + 262_144)
  const letters = sample.reduce((count, byte) => count + (byte >= 0x80 || (byte | 0x20) >= 0x61 ? 1 : 0), 0)
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const spoken = language?.toLowerCase() ?? ''
  const usual =
    LANGUAGE_CHARSETS[spoken as keyof typeof LANGUAGE_CHARSETS] ?? LANGUAGE_CHARSETS[spoken.split('-')[0] as keyof typeof LANGUAGE_CHARSETS]
  if (usual !== undefined && (!isDoubleByte(usual) || isMostlyRead(decoded(bytes, usual)))) return usual
  for (const match of analyse(sample)) {
    const label = known(match.name)
    if (label === undefined || label === 'utf-8') continue
    const name = /^iso-8859-\d+$/i.test(match.name) ? match.name.toLowerCase() : label
    // A few accents among many plain letters look like two-byte characters to a detector.
    if (isDoubleByte(label) && (high < letters * 0.1 || !isMostlyRead(decoded(sample, label)))) continue
    const controls = sample.some(byte => byte >= 0x80 && byte < 0xa0)
    const sibling = WINDOWS_SIBLINGS[name as keyof typeof WINDOWS_SIBLINGS]
    if (sibling !== undefined && (controls || name === 'iso-8859-1' || name === 'iso-8859-9')) return sibling
    return name
  }
  return 'windows-1252'
}

function isDoubleByte(label: string): boolean {
  return (DOUBLE_BYTE as readonly string[]).includes(label)
}

/** Markup, scripts and styles blanked out: their plain letters drown the words. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice()
  for (let open = bytes.indexOf(0x3c); open >= 0; ) {
    const name = latin(bytes.subarray(open + 1, open + 8)).toLowerCase()
    const raw = /^(script|style)/.exec(name)?.[0]
    const from =
      raw === undefined
        ? open
        : find(
            bytes,
            [...`</${raw}`].map(sign => sign.charCodeAt(0)),
            open + 1,
          )
    const close = from < 0 ? -1 : bytes.indexOf(0x3e, from)
    if (close < 0) break
    out.fill(0x20, open, close + 1)
    open = bytes.indexOf(0x3c, close + 1)
  }
  return out
}
