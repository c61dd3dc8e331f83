import type { Offsets } from '../../model.ts'
import { AFTER_AT, AFTER_HASH, AT, DIGITS, FLAGS, LETTERS, LINK, ROW, STYLE } from './row.ts'

/** Longer texts are no posts. */
const POST = 64
const SPLIT_HASH = 1
const JOINED_HASH = 2
const SPLIT_AT = 4
const JOINED_AT = 8
const SPLIT_APOSTROPHE = 16
const LINKED = 32
const LINKED_SAFELY = 64
const GLUED_STOP = 128
const RETOLD = 256

/** Signs of a post's words: handles and tags, and how whoever cut the text into words cut them. */
export function markPost(text: string, tokens: readonly Offsets[], rows: Int32Array): void {
  let style = 0
  const count = tokens.length
  for (let index = 0; index < count; index++) {
    const { start, end } = tokens[index]!
    const at = index * ROW
    const first = text.charCodeAt(start)
    if (first === 0x40 || first === 0x23) {
      const bare = end - start === 1
      style |= first === 0x40 ? (bare ? SPLIT_AT : JOINED_AT) : bare ? SPLIT_HASH : JOINED_HASH
      if (bare) {
        if (first === 0x40) rows[at + FLAGS]! |= AT
        if (index + 1 < count && rows[at + ROW + FLAGS]! & (LETTERS | DIGITS))
          rows[at + ROW + FLAGS]! |= first === 0x40 ? AFTER_AT : AFTER_HASH
      }
    } else if (rows[at + FLAGS]! & LINK) style |= text.charCodeAt(start + 4) === 0x73 ? LINKED_SAFELY : LINKED
    else if (
      (first === 0x27 || first === 0x2019) &&
      end - start === 1 &&
      index + 1 < count &&
      tokens[index + 1]!.end - tokens[index + 1]!.start <= 2 &&
      tokens[index + 1]!.start > end
    )
      style |= SPLIT_APOSTROPHE
    else if (end - start > 3 && text.charCodeAt(end - 1) === 0x2e && index + 1 === count) style |= GLUED_STOP
    else if (end - start === 2 && text.startsWith('RT', start)) style |= RETOLD
  }
  if (count > POST || style === 0) return
  for (let index = 0; index < count; index++) rows[index * ROW + STYLE] = style
}
