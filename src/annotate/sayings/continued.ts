import type { Frame, TokenSpan } from './frame.ts'
import { sourcesOf, span } from './frames.ts'
import { ENTRIES } from './lexicon.ts'
import { lemmasOf } from './placed.ts'
import type { Read } from './read.ts'
import { subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

/**
 * What has no cue of its own sentence: quotations that go on with the speaker before them, quotations after a colon that ended the
 * sentence or paragraph before, and cues cut off from what they frame ("… in office. officials said.").
 */
export function continuedFrames(words: Words, reads: readonly Read[]): Frame[] {
  const frames: Frame[] = []
  const own = reads.filter(read => read.stretch.speech === undefined)
  let last: Frame | undefined
  let lastRead: Read | undefined
  own.forEach((read, index) => {
    const before = own[index - 1]
    const near = before && read.stretch.paragraph - before.stretch.paragraph <= 1 && read.stretch.block - before.stretch.block <= 1
    const same = before && before.stretch.paragraph === read.stretch.paragraph
    const speeches = read.chunks.filter(chunk => chunk.kind === 'speech')
    const uncued = speeches.filter(
      chunk =>
        !isLabelled(words, chunk.first) &&
        !read.frames.some(frame => frame.content.some(part => part.first <= chunk.first && chunk.last <= part.last)),
    )
    if (uncued.length > 0 && onlySpeech(read)) {
      const opened = before && near ? colonCue(words, before) : undefined
      const next = own[index + 1]
      const ahead =
        next && next.stretch.paragraph === read.stretch.paragraph ? next.frames.find(frame => frame.rule === 'stranded') : undefined
      const speaker =
        opened ??
        // “… an open paragraph.⏎“… and its end,” said Roe.
        (next && isOpen(words, read) && !continues(words, read, before) ? spokenFrom(words, next) : undefined) ??
        (same && before && lastRead !== before ? neighbour(words, before) : undefined) ??
        (same || continues(words, read, before) ? last : near && last && lastRead === before && spoke(words, last) ? last : undefined)
      if (speaker && !ahead) {
        last = further(speaker, uncued)
        frames.push(last)
        lastRead = read
        return
      }
    }
    // “…,” Roe said. “The second part,” and with that he left.
    const [first] = uncued
    if (first && first === read.chunks[0] && same && last && lastRead === before && spoke(words, last)) {
      frames.push(further(last, [first]))
      lastRead = read
    }
    // “… the first part.” The second part, its opening mark lost”.
    const lost = same && last && read.frames.length === 0 ? unopened(words, read) : undefined
    if (lost && last) {
      frames.push(further(last, [lost]))
      return
    }
    const stranded = strandedCue(words, read)
    if (stranded && same && before) {
      const content: TokenSpan = { first: before.stretch.first, last: before.stretch.last }
      frames.push({ ...stranded, content: [content], rule: 'stranded-cue' })
      return
    }
    const spoken = read.frames.filter(frame => frame.source.length > 0 && frame.content.length > 0)
    const direct = spoken.findLast(frame => frame.content.some(part => words.speech[part.first]! >= 0)) ?? spoken.at(-1)
    if (direct) {
      last = direct
      lastRead = read
    } else if (!same) lastRead = undefined
  })
  return frames
}

/** “ROE: The bridge is safe.”: a quotation that opens with the name of its own speaker goes on with nobody’s words. */
function isLabelled(words: Words, first: number): boolean {
  let at = first
  while (words.mark[at]) at++
  const name = at
  while (at - name < 4 && /^[\p{Lu}.’'-]*\p{Lu}{2}[\p{Lu}.’'-]*$/u.test(words.text.slice(words.tokens[at]?.start, words.tokens[at]?.end)))
    at++
  return at > name && words.lower[at] === ':'
}

/** More words of one who spoke. */
function further({ source, cue, stance, head }: Frame, parts: readonly TokenSpan[]): Frame {
  const content = parts.map(({ first, last }) => ({ first, last }))
  return { source, cue, content, stance: stance === 'hedges' ? 'asserts' : stance, rule: 'continued', head }
}

/** The stretch where a quotation covers it whose opening mark is lost. */
function unopened(words: Words, read: Read): TokenSpan | undefined {
  const { first, last } = read.stretch
  const start = words.tokens[first]!.start
  return words.quotations.some(quote => quote.unopened === true && quote.start <= start && start < quote.end) ? { first, last } : undefined
}

/** Whether a saying holds speech, so that a bare quotation after it goes on with its speaker. */
function spoke(words: Words, frame: Frame): boolean {
  return frame.content.some(part => words.speech[part.first]! >= 0)
}

function onlySpeech(read: Read): boolean {
  return read.chunks.every(chunk => /^(?:speech|stop|comma|cc|dash|other|aside|adv)$/.test(chunk.kind))
}

/** Whether the speech that ends a paragraph is left open. */
function isOpen(words: Words, read: Read): boolean {
  const final = read.chunks.findLast(chunk => chunk.kind === 'speech')
  return final !== undefined && words.speeches[words.speech[final.first]!]?.quotation.unclosed === true
}

/** The saying of the speech that opens a paragraph. */
function spokenFrom(words: Words, read: Read): Frame | undefined {
  const first = read.chunks[0]
  if (first?.kind !== 'speech') return undefined
  return read.frames.find(frame => frame.content.some(part => part.first <= first.first && first.last <= part.last) && spoke(words, frame))
}

/** A speech whose paragraph before was left open goes on. */
function continues(words: Words, read: Read, before: Read | undefined): boolean {
  if (!before) return false
  const final = before.chunks.findLast(chunk => chunk.kind === 'speech')
  if (!final) return false
  const speech = words.speeches[words.speech[final.first]!]
  return speech?.quotation.unclosed === true && read.chunks[0]?.kind === 'speech'
}

/** "He added:" at the end of the sentence or paragraph before. */
function colonCue(words: Words, before: Read): Frame | undefined {
  const { chunks } = before
  const final = chunks.at(-1)
  if (final?.kind !== 'colon') return undefined
  const at = chunks.findLastIndex(chunk => chunk.kind === 'vp' && chunk.form === 'finite')
  const subject = at < 0 ? undefined : subjectBefore(words, chunks, at)
  if (subject)
    return {
      source: sourcesOf(words, chunks, subject.from, subject.to),
      cue: [span(chunks, at, chunks.length)],
      content: [],
      stance: 'asserts',
      rule: 'colon-before',
      head: chunks[at]!.head,
    }
  const verb = chunks[at]
  const noun = chunks.find(chunk => chunk.kind === 'np')
  const first = chunks[0]!
  if (!noun) return undefined
  const from = verb ? verb.first : first.first
  return {
    source: [{ first: noun.first, last: verb && verb.first > noun.last ? verb.first : noun.last }],
    cue: [{ first: from, last: final.first }],
    content: [],
    stance: 'asserts',
    rule: 'colon-before',
    head: verb?.head ?? final.first,
  }
}

/** Ada Roe’s deputy agreed. “…”: whom the sentence before is about, where it says that this one spoke. */
function neighbour(words: Words, before: Read): Frame | undefined {
  const { chunks } = before
  const verb = chunks.findIndex(chunk => chunk.kind === 'vp' && chunk.form === 'finite' && !chunk.passive)
  const subject = verb < 0 || before.frames.length > 0 ? undefined : subjectBefore(words, chunks, verb)
  if (!subject || !lemmasOf(words, chunks[verb]!).some(lemma => ENTRIES.has(lemma))) return undefined
  return {
    source: sourcesOf(words, chunks, subject.from, subject.to),
    cue: [{ first: chunks[verb]!.first, last: chunks[verb]!.last }],
    content: [],
    stance: 'asserts',
    rule: 'neighbour',
    head: chunks[verb]!.head,
  }
}

/** "officials said." as a sentence of its own. */
function strandedCue(words: Words, read: Read): Frame | undefined {
  const chunks = read.chunks.filter(chunk => chunk.kind !== 'stop')
  if (read.frames.length > 0 || chunks.length > 6 || chunks.length < 2) return undefined
  const verb = chunks.findIndex(chunk => chunk.kind === 'vp')
  if (verb < 0 || chunks[verb]!.negated || chunks.filter(chunk => chunk.kind === 'vp').length !== 1) return undefined
  if (!/^(?:said|say|says|told|reported|added|wrote|claimed)$/.test(words.lower[chunks[verb]!.head]!)) return undefined
  const rest = chunks.slice(verb + 1)
  const noun = verb > 0 ? chunks.slice(0, verb) : rest.filter(chunk => chunk.kind === 'np' && !chunk.time).slice(0, 1)
  if (noun.length === 0 || !noun.some(chunk => chunk.kind === 'np')) return undefined
  if (!rest.every(chunk => /^(?:np|in|adv)$/.test(chunk.kind))) return undefined
  const source = { first: noun[0]!.first, last: noun.at(-1)!.last }
  return {
    source: [source],
    cue: [{ first: chunks[verb]!.first, last: chunks[verb]!.last }],
    content: [],
    stance: 'asserts',
    rule: 'stranded',
    head: chunks[verb]!.head,
  }
}
