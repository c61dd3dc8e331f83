import type { Article, Block, Offsets, Quotation } from '../model.ts'
import { classOf, DIGIT, isLower, isUpper, LETTER, SPACE } from '../text/characters.ts'

const SPOKEN: ReadonlySet<Block['role']> = new Set(['title', 'subtitle', 'heading', 'body'])
const OPENERS = '“«„‟'
const CLOSERS = '”»'
const ANY_DOUBLE = /["“”„‟«»]|``|''|‘‘|’’/g
const ANY_SINGLE = /['‘’‚‛]/g

/** A mark and how strongly its shape and its neighbours make it an opener (> 0) or a closer (< 0). */
interface Mark extends Offsets {
  readonly lean: number
}

/**
 * Pairs the quotation marks of the editorial blocks of a page, in order; pairs may nest. Marks turned round, set off by a stray space or
 * missing are repaired within their paragraph: a quotation never runs into the next one. A paragraph left open is `unclosed`, which is
 * also how a speech over several paragraphs is printed; one whose opener is lost starts at its sentence and is `unopened`.
 */
export function quotations(article: Pick<Article, 'text' | 'blocks'>): Quotation[] {
  const found: Quotation[] = []
  for (const block of article.blocks) {
    if (!SPOKEN.has(block.role)) continue
    let at = block.start
    while (at < block.end) {
      let end = article.text.indexOf('\n', at)
      if (end < 0 || end > block.end) end = block.end
      if (end > at) found.push(...inParagraph(article.text, at, end))
      at = end + 1
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function inParagraph(text: string, start: number, end: number): Quotation[] {
  const words = text.slice(start, end)
  const doubles = marksOf(text, words, start, end, ANY_DOUBLE)
  const pairs = pair(text, doubles, start, end)
  return [...pairs, ...singles(text, words, start, end, pairs)]
}

function marksOf(text: string, words: string, start: number, end: number, pattern: RegExp): Mark[] {
  const marks: Mark[] = []
  for (const match of words.matchAll(pattern)) {
    const from = start + match.index
    const to = from + match[0].length
    if (match[0] === '"' && marks.length % 2 === 0 && isInch(text, from, start)) continue
    marks.push({ start: from, end: to, lean: leanOf(text, match[0], from, to, start, end) })
  }
  return marks
}

/** 6" or 5'10": behind a number, where nothing is open, a straight mark is a measure. */
function isInch(text: string, at: number, start: number): boolean {
  return at > start && classOf(text.charCodeAt(at - 1)) === DIGIT
}

function leanOf(text: string, mark: string, from: number, to: number, start: number, end: number): number {
  const before = from > start ? text.charCodeAt(from - 1) : 0x20
  const after = to < end ? text.charCodeAt(to) : 0x20
  const spaceBefore = classOf(before) === SPACE || '([{—–-/'.includes(String.fromCharCode(before))
  const spaceAfter = classOf(after) === SPACE || ')]}—–,.;:!?'.includes(String.fromCharCode(after))
  let lean = 0
  if (OPENERS.includes(mark) || mark === '``' || mark === '‘‘' || mark === '‘') lean += 2
  if (CLOSERS.includes(mark) || mark === "''" || mark === '’’' || mark === '’') lean -= 2
  if (spaceBefore && !spaceAfter) lean += 3
  if (!spaceBefore && spaceAfter) lean -= 3
  if (spaceBefore && spaceAfter) lean += from === start ? 1 : to >= end ? -3 : 0
  // “We go, ”said Roe: the space slipped to the wrong side of a closing mark.
  if (lean > 0 && CLOSERS.includes(mark) && /[,.!?…]\s*$/.test(text.slice(Math.max(start, from - 3), from)) && isLower(after)) lean = -1
  return lean
}

/** One pass over the marks of a paragraph, with what is still to come as the judge of doubtful ones. */
function pair(text: string, marks: readonly Mark[], start: number, end: number): Quotation[] {
  const found: Quotation[] = []
  const open: Mark[] = []
  marks.forEach((mark, index) => {
    const top = open.at(-1)
    if (!top) {
      if (mark.lean >= 0 && !(mark.end >= end)) open.push(mark)
      else if (mark.lean < 0) {
        const from = Math.max(sentenceStart(text, start, mark.start), found.at(-1)?.end ?? start)
        const begin = skipSpace(text, from, mark.start)
        if (begin < mark.start) found.push({ start: begin, end: mark.end, inner: { start: begin, end: mark.start }, unopened: true })
      }
      return
    }
    if (mark.lean > 0 && mark.end < end) {
      const closersToCome = marks.slice(index + 1).filter(other => other.lean < 0 || other.end >= end).length
      const openersToCome = marks.slice(index + 1).filter(other => other.lean > 0 && other.end < end).length
      if (closersToCome - openersToCome > open.length && open.length < 3) {
        open.push(mark)
        return
      }
      // The one before was never closed: it ends where its last sentence or phrase does.
      open.pop()
      found.push(unclosed(text, top, lastWord(text, top.end, mark.start)))
      open.push(mark)
      return
    }
    open.pop()
    found.push({ start: top.start, end: mark.end, inner: { start: top.end, end: mark.start } })
  })
  for (const mark of open) found.push(unclosed(text, mark, lastWord(text, mark.end, end)))
  return found.filter(({ inner }) => inner.end > inner.start && text.slice(inner.start, inner.end).trim().length > 0)
}

function unclosed(text: string, mark: Mark, limit: number): Quotation {
  const single = singleCloser(text, mark.end, limit)
  if (single !== undefined) return { start: mark.start, end: single + 1, inner: { start: mark.end, end: single } }
  const cut = frameStart(text, mark.end, limit)
  return { start: mark.start, end: cut, inner: { start: mark.end, end: cut }, unclosed: true }
}

/** “We go.’ — closed by the wrong mark; not where a single one was opened before it. */
function singleCloser(text: string, from: number, to: number): number | undefined {
  const match = /^[^‘]*?[.,!?…](['’])(?=\s|$)/u.exec(text.slice(from, to))
  return match && !/(?:^|\s)'/.test(match[0]) ? from + match[0].length - 1 : undefined
}

/** “We go, he said on Monday. — without its closing mark: the words end before the frame. */
function frameStart(text: string, from: number, to: number): number {
  const words = text.slice(from, to)
  const frame =
    /[,?!]\s+(?:(?:he|she|they|it|the \p{L}+|(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}) (?:said|says|added|told|wrote|asked|warned|insisted|replied|continued|explained)|(?:said|says|added) )/u.exec(
      words,
    )
  return frame ? from + frame.index + 1 : to
}

/** Single marks: an opener after a space or another mark and a closer after a letter or stop; what stands inside words is an apostrophe. */
function singles(text: string, words: string, start: number, end: number, pairs: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = []
  let opener: Offsets | undefined
  for (const match of words.matchAll(ANY_SINGLE)) {
    const from = start + match.index
    const to = from + 1
    const before = from > start ? text.charCodeAt(from - 1) : 0x20
    const after = to < end ? text.charCodeAt(to) : 0x20
    const wordBefore = classOf(before) === LETTER || classOf(before) === DIGIT
    const wordAfter = classOf(after) === LETTER || classOf(after) === DIGIT
    if (wordBefore && wordAfter) continue
    const inside = (at: number) => pairs.findIndex(quote => quote.inner.start <= at && at <= quote.inner.end)
    if (
      !wordBefore &&
      wordAfter &&
      (match[0] === '‘' || (match[0] !== '’' && classOf(after) === LETTER) || isOpeningApostrophe(text, from, end))
    ) {
      if (match[0] !== '‘' && isElision(text, to, end)) continue
      opener = { start: from, end: to }
      continue
    }
    if (!opener || wordAfter || from <= opener.end) continue
    // "the drivers’ union": a plural's apostrophe ends no quotation while a likelier closer follows.
    if (/s/.test(text[from - 1] ?? '') && classOf(after) === SPACE && laterCloser(text, to, end)) continue
    if (inside(opener.start) !== inside(from)) {
      opener = undefined
      continue
    }
    found.push({ start: opener.start, end: to, inner: { start: opener.end, end: from } })
    opener = undefined
  }
  return found
}

/** ’We go,’ with the first mark turned round. */
function isOpeningApostrophe(text: string, at: number, end: number): boolean {
  return isUpper(text.charCodeAt(at + 1)) && /^[^'‘’]*[,.!?]’/.test(text.slice(at + 1, end))
}

/** ’tis, ’em, ’til, ’90s */
function isElision(text: string, at: number, end: number): boolean {
  return /^(?:\d0s|tis|twas|em|til|bout|cause|round|n)\b/i.test(text.slice(at, Math.min(end, at + 6)))
}

function laterCloser(text: string, from: number, end: number): boolean {
  return /^[^'‘’]*[\p{L}\d.,!?…]['’](?![\p{L}\d])/u.test(text.slice(from, end))
}

function sentenceStart(text: string, start: number, at: number): number {
  const before = text.slice(start, at)
  let from = start
  for (const stop of before.matchAll(/[.!?][”"’)]*\s+(?=\p{Lu})/gu)) from = start + stop.index + stop[0].length
  return from
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === SPACE) at++
  return at
}

function lastWord(text: string, from: number, to: number): number {
  let at = to
  while (at > from && classOf(text.charCodeAt(at - 1)) === SPACE) at--
  return at
}

/** Whether a quotation is something said rather than a scare quote, a title or a borrowed word: a sentence, or several words with its own stop. */
export function isSpeech(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const count = words.split(/\s+/).length
  if (count <= 2) return /[!?]$/.test(words)
  return /[.,!?…]['’”]?$/.test(words) ? count >= 3 : count >= 6
}
