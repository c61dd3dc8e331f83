import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, isSubordinator } from '../noun-phrases.ts'
import type { Limits } from './ends.ts'
import type { Found } from './found.ts'
import type { Placed } from './placed.ts'
import type { Words } from './words.ts'

export function isPhrase(found: Found | undefined): boolean {
  return (
    found !== undefined &&
    /^(?:object|quoted-object|of|about|for|on|against|to|person-of|person-for|person-about|person-with|as|name)$/.test(found.kind)
  )
}

/** A phrase as content ends at the next comma or verb: "warned of floods in the south, a day after …". */
export function phraseContentEnd(words: Words, chunks: readonly Chunk[], found: Found, limits: Limits): number {
  let at = found.start
  if (chunks[at]?.kind === 'speech') return at + 1
  // "vowed “severe measures” against the port": the words within the marks are the speaker's, the rest is told
  if (found.kind === 'object' || found.kind === 'quoted-object') {
    const closed = quotedEnd(words, chunks, at, limits.stop)
    if (closed !== undefined) return closed
  }
  for (; at < limits.stop; at++) {
    const here = chunks[at]!
    if (isOpen(words, chunks[found.start]!.first - 1, here.first)) continue
    if (/^(?:stop|semicolon|colon|comma|dash|according)$/.test(here.kind)) return at
    if (here.kind === 'vp' && here.form === 'finite' && at > found.start && chunks[at - 1]?.kind === 'cc') return at - 1
    if (here.kind === 'in' && isSubordinator(words, here) && at > found.start && hasFinite(chunks, at, Math.min(limits.stop, at + 7)))
      return at
    if (here.kind === 'wh' && /^(?:when|where)$/.test(words.lower[here.first]!)) return at
  }
  return at
}

/** Whether a quotation that opens at or behind `from` is still open before `token`. */
function isOpen(words: Words, from: number, token: number): boolean {
  let open = false
  for (let at = Math.max(0, from); at < token; at++) if (words.mark[at] && words.speech[at] === -1) open = !open
  return open
}

/** The chunk (exclusive) at which a quotation ends that opens right before the chunk `from`; nothing where it ends inside a chunk. */
function quotedEnd(words: Words, chunks: readonly Chunk[], from: number, stop: number): number | undefined {
  if (words.mark[chunks[from]!.first - 1] !== 1) return undefined
  for (let at = from; at < stop; at++) if (words.mark[chunks[at]!.last] === 1) return at + 1
  return undefined
}

export function limitsFor(
  words: Words,
  chunks: readonly Chunk[],
  one: Placed,
  placed: readonly Placed[],
  reports: (at: number) => boolean,
  last: number,
  headline: boolean,
): Limits {
  let stop = last
  const from = one.found?.start ?? one.rightStart ?? one.verb
  for (const other of placed) {
    if (other === one || other.verb <= one.verb) continue
    // "…, officials said": an outer saying whose content holds this one
    if (other.leftEnd !== undefined && other.leftEnd > from && !other.found) stop = Math.min(stop, other.leftEnd)
    if (other.chained && other.verb > from) {
      const comma =
        chunks[other.verb - 1]?.kind === 'comma' ? other.verb - 1 : chunks[other.verb - 2]?.kind === 'comma' ? other.verb - 2 : undefined
      if (comma !== undefined && comma > from) stop = Math.min(stop, comma)
    }
  }
  return { stop, embedded: isEmbedded(words, chunks, one), headline, reports }
}

/** Whether the saying stands in a clause that opens the sentence ("Although Roe says …, …") or hangs on a noun ("Roe, who said …, left"). */
function isEmbedded(words: Words, chunks: readonly Chunk[], one: Placed): boolean {
  if (one.subject?.relative) return true
  if (one.rule === 'verb-gap') return true
  const start = one.subject?.from ?? one.verb
  for (let at = start - 1; at >= 0; at--) {
    const chunk = chunks[at]!
    if (isSubordinator(words, chunk)) return true
    if (chunk.kind === 'wh') return true
    if (chunk.kind === 'comma' || chunk.kind === 'speech' || chunk.kind === 'stop' || chunk.kind === 'vp') return false
  }
  return false
}

/** A quotation as content: it and, after a comma or dash, further quotations; words woven on after it belong to it too. */
export function speechEnd(chunks: readonly Chunk[], from: number, limits: Limits): number {
  let at = from + 1
  while (at + 1 < limits.stop && /^(?:comma|cc|dash|other)$/.test(chunks[at]!.kind) && chunks[at + 1]!.kind === 'speech') at += 2
  return at
}

/** After a colon: the quotation, or all that is left. */
export function colonEnd(chunks: readonly Chunk[], from: number, last: number): number {
  if (chunks[from]?.kind !== 'speech') return last
  let end = from + 1
  while (end < last && (chunks[end]!.kind === 'speech' || chunks[end]!.kind === 'other')) end++
  return end
}
