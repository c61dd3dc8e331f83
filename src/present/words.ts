import type { Range, When } from '../model.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** "2 Feb 2031", "30–31 Jan 2031", "Nov 2031", "28 Jan – 3 Feb 2031". */
export function whenWords(when: Pick<When, 'earliest' | 'latest'>): string {
  const [a, b] = [when.earliest.slice(0, 10), when.latest.slice(0, 10)]
  if (a === b) return day(a)
  const [ay, am, ad] = a.split('-')
  const [by, bm, bd] = b.split('-')
  if (ay === by && am === bm) return ad === '01' && Number(bd) >= 28 ? `${MONTHS[Number(am) - 1]} ${ay}` : `${Number(ad)}–${day(b)}`
  if (ay === by) return a.endsWith('-01-01') && b.endsWith('-12-31') ? ay! : `${Number(ad)} ${MONTHS[Number(am) - 1]} – ${day(b)}`
  return `${day(a)} – ${day(b)}`
}

function day(iso: string): string {
  const [year, month, date] = iso.split('-')
  if (month === undefined || date === undefined) return iso
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** "1", "1–2", "2 or more". */
export function rangeWords(range: Range): string {
  if (range.max === undefined) return `${range.min} or more`
  return range.min === range.max ? String(range.min) : `${range.min}–${range.max}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/**
 * Text from a page that can be shown anywhere: control characters show as \ufffd; what turns the direction of writing round (bidirectional
 * marks, embeddings, overrides, isolates) and invisible tags are taken out. White space is kept.
 */
export function neutral(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '\ufffd')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu, '')
}

/** The same on one line: white space single, none at the ends. */
export function safe(text: string): string {
  return neutral(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** Shortens to about `limit` characters at a word's end. */
export function shorten(text: string, limit: number): string {
  const clean = safe(text)
  if (clean.length <= limit) return clean
  const cut = clean.lastIndexOf(' ', limit - 2)
  return `${clean.slice(0, cut > limit / 2 ? cut : limit - 2)} …`
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const NOTHING = /^[\p{Cf}\p{Mn}\p{Me}]+$/u

/** Columns that a text takes on a terminal: wide East Asian characters two, marks and invisible characters none. */
export function columns(text: string): number {
  // Most words are plain letters, and the segmenter is slow.
  if (/^[\x20-\x7e\u00a1-\u024f\u2010-\u2026]*$/.test(text)) return text.length
  let sum = 0
  for (const { segment } of segmenter.segment(text)) sum += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return sum
}

/** Wraps to `width` columns, the following lines indented; a word that is longer than a line is broken. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (columns(next) <= width) line = next
    else {
      if (line.trim() !== '') lines.push(line)
      const before = lines.length === 0 ? '' : indent
      const pieces = broken(word, width - indent.length)
      lines.push(...pieces.slice(0, -1).map((piece, at) => (at === 0 ? before : indent) + piece))
      line = (pieces.length === 1 ? before : indent) + pieces.at(-1)!
    }
  }
  if (line.trim() !== '') lines.push(line)
  return lines.map(each => isolated(each.trimEnd()))
}

/** A word in pieces of at most `width` columns: addresses and digests are longer than a line. */
function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const pieces = ['']
  for (const { segment } of segmenter.segment(word)) {
    if (columns(pieces.at(-1)! + segment) > width) pieces.push(segment)
    else pieces[pieces.length - 1] += segment
  }
  return pieces
}

const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc'
const RIGHT_TO_LEFT_RUN = new RegExp(`[${RIGHT_TO_LEFT}][${RIGHT_TO_LEFT}\\p{M}\\p{N}\\p{P} ]*[${RIGHT_TO_LEFT}]|[${RIGHT_TO_LEFT}]`, 'gu')

/** Runs of right-to-left words stand in an isolate of their own, so that what is around them keeps its place. */
function isolated(line: string): string {
  return line.replace(RIGHT_TO_LEFT_RUN, run => `\u2068${run}\u2069`)
}

/** A text padded with spaces to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
