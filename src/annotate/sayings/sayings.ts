import { SENTENCE_CONNECTIVES } from '../../language/en/clause-words.ts'
import type { Annotation, Article, Offsets, Saying } from '../../model.ts'
import { type Syntax, syntaxOf } from '../syntax.ts'
import { accordingFrames } from './according.ts'
import { anonymousIn, isNewsroom } from './anonymous.ts'
import { citedIn, isCitation } from './cited.ts'
import { continuedFrames } from './continued.ts'
import type { Frame, TokenSpan } from './frame.ts'
import { hedgeFrames } from './hedges.ts'
import { labelFrames } from './labels.ts'
import { nest } from './nesting.ts'
import { nounFrames, ownedNounFrames } from './nouns.ts'
import type { Read } from './read.ts'
import { asideFrames, speechFrames } from './speeches.ts'
import { transcriptFrames } from './transcripts.ts'
import { verbFrames } from './verbs.ts'
import { withheldNames } from './withheld.ts'
import type { Words } from './words.ts'

const CONNECTIVES = new Set<string>(SENTENCE_CONNECTIVES)

/**
 * Who says what, in the titles, headings and body of a page: one saying a cue, by rules over tags (see `language/en/reporting/` for the
 * verbs). In the order of the text; `within` points to the saying whose content holds another.
 */
export function sayings(
  article: Article,
  parts: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  syntax: Syntax = syntaxOf(article, parts),
): Saying[] {
  const { words } = syntax
  const reads: Read[] = []
  for (const { stretch, chunks } of syntax.stretches) {
    if (chunks.length === 0) continue
    const { frames: according, backward } = accordingFrames(words, stretch, chunks)
    const verbs = verbFrames(words, stretch, chunks)
    const nouns = [...nounFrames(words, chunks), ...ownedNounFrames(words, chunks)]
    const labels = labelFrames(words, stretch, chunks)
    const known = [...according, ...verbs, ...nouns, ...labels, ...asideFrames(words, chunks)].filter(
      frame => !isNobody(words, frame) && !isCitation(words, chunks, frame) && (stretch.speech === undefined || !isOwn(words, frame)),
    )
    known.push(...speechFrames(words, chunks, known))
    const hedges = hedgeFrames(words, chunks, known)
    reads.push({ stretch, chunks, frames: [...known, ...hedges] })
    for (const { frame } of backward) {
      const before = reads.findLast(
        read => read.stretch.speech === undefined && read.stretch.paragraph === stretch.paragraph && read.stretch.last <= stretch.first,
      )
      if (before) before.frames.push({ ...frame, content: [{ first: before.stretch.first, last: before.stretch.last }] })
    }
  }
  for (const frame of transcriptFrames(words, reads))
    reads.find(({ stretch }) => stretch.first <= frame.head && frame.head < stretch.last)?.frames.push(frame)
  const frames = [...reads.flatMap(read => read.frames), ...continuedFrames(words, reads)]
  const withheld = withheldNames(words, reads)
  const found = distinct(frames.filter(frame => !isBroken(words, frame))).map(frame => sayingOf(words, reads, frame, withheld))
  return nest(found)
}

/** "Nobody warned us": what nobody said is not said. */
function isNobody(words: Words, frame: Frame): boolean {
  const source = frame.source[0]
  return source !== undefined && /^(?:nobody|none|nothing|no)$/.test(words.lower[source.first]!)
}

/** “I think …”, “we announce …” inside a speech is the speech itself, not another saying. */
function isOwn(words: Words, frame: Frame): boolean {
  const source = frame.source[0]
  return source !== undefined && source.last - source.first === 1 && /^(?:i|we)$/.test(words.lower[source.first]!)
}

/** A cue that a dash or a quotation mark cuts in two is none: "answered with “firm orders", "that had struck – but prepare". */
function isBroken(words: Words, frame: Frame): boolean {
  return frame.cue.some(({ first, last }) => {
    for (let at = first; at < last && last - first > 1; at++) if (words.mark[at] || /^[–—]$/.test(words.lower[at]!)) return true
    return false
  })
}

/** One cue, one saying: of two readings of one cue the first stays, and of "went on to say", which two verbs of one cue give, one. */
function distinct(frames: readonly Frame[]): Frame[] {
  const seen = new Set<string>()
  return frames.filter(frame => {
    const head = `${frame.head}:${frame.rule === 'continued' ? frame.content[0]?.first : ''}`
    const places = [frame.source, frame.cue, frame.content].map(at => at.map(({ first, last }) => `${first}-${last}`).join()).join('|')
    if (seen.has(head) || seen.has(places)) return false
    seen.add(head).add(places)
    return true
  })
}

function sayingOf(words: Words, reads: readonly Read[], frame: Frame, withheld: ReadonlySet<string>): Saying {
  const offsets = (at: TokenSpan): Offsets => ({ start: words.tokens[at.first]!.start, end: words.tokens[at.last - 1]!.end })
  const content = frame.content.map(at => contentSpan(words, at))
  const citing = frame.citing ?? citedIn(words, reads, frame)
  const people = [...frame.source, ...(citing ?? [])].map(at => anonymousIn(words, at, withheld)).find(found => found !== undefined)
  const hearer = frame.hearer && isNewsroom(words, frame.hearer) ? offsets(frame.hearer) : undefined
  return {
    content,
    source: frame.source.map(offsets),
    cue: frame.cue.map(offsets),
    quoted: quotedOf(words, frame.content),
    stance: frame.stance,
    ...(people && { anonymous: { people: people.people, descriptor: offsets(people.descriptor) } }),
    ...(hearer && { hearer }),
    ...(citing && citing.length > 0 && { citing: citing.map(offsets) }),
    rule: people?.anaphor ? `${frame.rule}:anaphor` : frame.rule,
  }
}

/** The span of a content with the quotation marks that open before it and close after it, without a comma or stop at its end outside quotations. */
function contentSpan(words: Words, at: TokenSpan): Offsets {
  let { first, last } = at
  // "However, the bridge …": the joining word is the page's
  if (last - first > 3 && words.lower[first + 1] === ',' && CONNECTIVES.has(words.lower[first]!)) first += 2
  while (last > first + 1 && /^[,;:—–-]$/.test(words.lower[last - 1]!)) last--
  if (opensQuotation(words, first)) first--
  // “…,” with its comma inside: the mark behind the comma closes what is quoted here
  if (/^[,.;:]$/.test(words.lower[last] ?? '') && words.mark[last + 1] && words.speech[last + 1] === -1 && closes(words, first, last + 1))
    last++
  while (
    words.mark[last] &&
    words.tokens[last]!.start <= words.tokens[last - 1]!.end + 1 &&
    !/\n/.test(words.text.slice(words.tokens[last - 1]!.end, words.tokens[last]!.start)) &&
    words.speech[last] === -1 &&
    closes(words, first, last)
  )
    last++
  return { start: words.tokens[first]!.start, end: words.tokens[last - 1]!.end }
}

/** Whether a quotation that is no speech of its own opens right before `token`. */
function opensQuotation(words: Words, token: number): boolean {
  return words.mark[token - 1] === 1 && words.speech[token - 1] === -1 && words.tokens[token - 1]!.end === words.tokens[token]!.start
}

/** Whether the mark at `token` closes something opened since `first`. */
function closes(words: Words, first: number, token: number): boolean {
  let open = 0
  for (let at = first; at < token; at++) if (words.mark[at]) open++
  return open % 2 === 1
}

function quotedOf(words: Words, content: readonly TokenSpan[]): Saying['quoted'] {
  let marked = 0
  let plain = 0
  for (const { first, last } of content) {
    let open = opensQuotation(words, first)
    for (let at = first; at < last; at++) {
      if (words.speech[at]! >= 0) marked++
      else if (words.mark[at]) {
        open = !open
        marked++
      } else if (/[\p{L}\d]/u.test(words.lower[at]!)) {
        if (open) marked++
        else plain++
      }
    }
  }
  return marked === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
