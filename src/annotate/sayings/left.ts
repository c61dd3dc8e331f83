import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator } from '../noun-phrases.ts'
import type { Subject } from './sources.ts'
import type { Words } from './words.ts'

/** Where the content before "Roe said" ends: just before the comma. False where nothing can be the content. */
export function leftOf(words: Words, chunks: readonly Chunk[], subject: Subject, speechOnly: boolean): number | false | undefined {
  const before = chunks[subject.from - 1]
  if (!before) return undefined
  if (before.kind === 'speech') return subject.from
  // "… in office. officials said.": a stop where a comma should be
  const stray = before.kind === 'stop' && /^\p{Ll}/u.test(words.text.slice(words.tokens[chunks[subject.from]!.first]!.start))
  if (
    before.kind === 'comma' ||
    before.kind === 'dash' ||
    stray ||
    (before.kind === 'stop' && chunks[subject.from - 2]?.kind === 'speech')
  ) {
    if (chunks[subject.from - 2]?.kind === 'speech') return subject.from - 1
    if (speechOnly || (before.kind === 'stop' && !stray)) return false
    const start = leftStart(chunks, subject.from - 1)
    if (start >= subject.from - 1) return false
    if (!hasFinite(chunks, start, subject.from - 1)) return openingPhrase(words, chunks, start, subject.from - 1) ? false : subject.from - 1
    const opener = chunks[start]!
    // "According to people who were there, Roe wrote: …" tells by whom, not what
    if (opener.kind === 'according' && !mainClauseFollows(words, chunks, start, subject.from - 1)) return false
    // "When the bridge fell, Roe said" tells when, not what.
    if (isSubordinator(words, opener) && !mainClauseFollows(words, chunks, start, subject.from - 1)) return false
    if (opener.kind === 'wh' && /^(?:when|where|while)$/.test(words.lower[opener.first]!)) return false
    return subject.from - 1
  }
  // a slip: the comma is missing, or stands inside a quotation that is part of the clause
  const last = words.tokens[before.last] ? before.last : -1
  if (last >= 0 && words.mark[last] && /[,.!?]/.test(words.lower[before.last - 1] ?? '')) return subject.from
  return undefined
}

function openingPhrase(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from]!
  return (
    first.kind === 'in' ||
    first.kind === 'adv' ||
    first.kind === 'cc' ||
    first.time === true ||
    (first.kind === 'vp' && first.form !== 'base') ||
    (first.kind === 'wh' && to - from < 4) ||
    first.kind === 'adj' ||
    isSubordinator(words, first)
  )
}

function mainClauseFollows(_words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (chunks[at]!.kind === 'comma' && hasFinite(chunks, at, to)) return true
  return false
}

/** Where a content on the left begins: the stretch's first chunk, after a colon or semicolon. */
export function leftStart(chunks: readonly Chunk[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (chunks[at]!.kind === 'semicolon' || chunks[at]!.kind === 'colon') return at + 1
  return 0
}

/** Whether the frame "Roe said (on Monday)" is complete after the verb: what follows is a stop, a comma, a quotation or the end. */
export function endsFrame(words: Words, chunks: readonly Chunk[], after: number): boolean {
  let at = after
  for (let turn = 0; turn < 10; turn++) {
    const here = chunks[at]
    if (!here) return true
    if (/^(?:stop|comma|speech|dash|semicolon|other)$/.test(here.kind)) return true
    if (here.kind === 'vp') return here.form === 'gerund' || here.form === 'infinitive' || here.form === 'participle'
    if (here.kind === 'that' || here.kind === 'colon') return false
    if (here.kind === 'in' && isSubordinator(words, here)) return true
    if (here.kind === 'cc' || (here.kind === 'wh' && /^(?:when|where)$/.test(words.lower[here.first]!))) return true
    at++
  }
  return true
}

/** "The bridge, Roe said, was closed": where the content goes on after the frame. */
export function resumption(words: Words, chunks: readonly Chunk[], after: number, leftEnd: number): number | undefined {
  let comma = after
  while (chunks[comma] && !/^(?:comma|stop|semicolon|dash|colon)$/.test(chunks[comma]!.kind)) {
    if (chunks[comma]!.kind === 'speech') return comma
    comma++
  }
  if (chunks[comma]?.kind !== 'comma') return undefined
  const next = chunks[comma + 1]
  if (!next || next.kind === 'stop') return undefined
  if (next.kind === 'speech') return comma + 1
  if (next.kind === 'according') return undefined
  if (next.kind === 'vp') {
    if (next.form === 'gerund') return undefined
    return comma + 1
  }
  if (chunks[leftEnd - 1]?.kind === 'speech') return undefined
  const closed = hasFinite(chunks, leftStart(chunks, leftEnd), leftEnd)
  if (!closed) return comma + 1
  if (next.kind === 'wh' || next.kind === 'adv') return undefined
  if (next.kind === 'cc' && /^(?:and|or)$/.test(words.lower[next.first]!))
    return chunks[comma + 2]?.kind === 'that' || hasFinite(chunks, comma, Math.min(chunks.length, comma + 8)) ? comma + 1 : undefined
  if (next.kind === 'in' && /^(?:because|if|unless|after|before|since)$/.test(words.lower[next.first]!)) return comma + 1
  return undefined
}
