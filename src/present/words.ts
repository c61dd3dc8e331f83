import type { Range, When } from '../model.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** "2 Feb 2031", "30–31 Jan 2031", "Nov 2031", "28 Jan – 3 Feb 2031". */
export function whenWords(when: When): string {
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

/** Text from a page made safe for a terminal and one line: control characters and bidirectional overrides out, white space single. */
export function safe(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/g, '\ufffd')
    .replace(/\s+/g, ' ')
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

/** Columns that a text takes on a terminal: wide East Asian characters two, marks none. */
export function columns(text: string): number {
  // Most words are plain letters, and the segmenter is slow.
  if (/^[\x20-\x7e\u00a1-\u024f\u2010-\u2026]*$/.test(text)) return text.length
  let sum = 0
  for (const { segment } of segmenter.segment(text))
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
      segment,
    )
      ? 2
      : 1
  return sum
}

/** Wraps to `width` columns, the following lines indented; right-to-left words are isolated so that they stay in their place. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const piece = /[\u0590-\u08ff\ufb1d-\ufefc]/.test(word) ? `\u2068${word}\u2069` : word
    const next = line === '' ? piece : `${line} ${piece}`
    if (line !== '' && columns(next) > width) {
      lines.push(line)
      line = indent + piece
    } else line = next
  }
  if (line.trim() !== '') lines.push(line)
  return lines
}
