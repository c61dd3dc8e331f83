import { DOCUMENT_NOUNS, PRINTED_NOUNS } from '../../language/en/reporting/nouns.ts'
import { CITING_VERBS, WITHHOLDING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import type { Complement } from '../../language/en/reporting/verbs.ts'
import type { Stance } from '../../model.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { hasFinite, phraseEnd, phraseStart } from '../noun-phrases.ts'
import { singular } from './anonymous.ts'
import { complementAfter } from './contents.ts'
import type { Found } from './found.ts'
import { leftOf } from './left.ts'
import { isSomebody } from './phrases.ts'
import { lemmasOf, type Placed } from './placed.ts'
import { type Subject, subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const DOCUMENTS = new Set<string>(DOCUMENT_NOUNS)
const CITING = new Set<string>(CITING_VERBS)
const WITHHOLDING = new Set<string>(WITHHOLDING_VERBS)
const PRINTED = new Set<string>(PRINTED_NOUNS)
const QUOTED_TAKES: ReadonlySet<Complement> = new Set<Complement>(['clause', 'of', 'about'])

/** "which officials said could last weeks": the relative pronoun is the content's subject, the noun behind it the speaker. */
export function relativeGap(words: Words, chunks: readonly Chunk[], verb: number, after: number, subject: Subject): number | undefined {
  if (subject.relative) return undefined
  const opener = chunks[subject.from - 1]
  if (opener?.kind !== 'wh' && opener?.kind !== 'that') return undefined
  let at = after
  while (chunks[at] && (chunks[at]!.kind === 'adv' || (chunks[at]!.kind === 'np' && chunks[at]!.time))) at++
  // "told the Post could last"
  if (chunks[at]?.kind === 'np') at = phraseEnd(words, chunks, at, { clauses: false })
  const next = chunks[at]
  if (next?.kind === 'vp' && next.form === 'finite' && at > verb) return at
  return undefined
}

/** "X said on Monday … and called on Y": the verb shares the subject of the one before it. */
export function sharedSubject(words: Words, chunks: readonly Chunk[], verb: number, before: readonly Placed[]): Subject | undefined {
  let at = verb - 1
  while (chunks[at]?.kind === 'adv' || (chunks[at]?.kind === 'np' && chunks[at]!.time)) at--
  const joint = chunks[at]
  if (joint?.kind === 'vp') return before.at(-1)?.verb === at ? before.at(-1)!.subject : subjectBefore(words, chunks, at)
  if (joint?.kind !== 'cc' && joint?.kind !== 'comma') return undefined
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || chunk.kind === 'stop' || chunk.kind === 'speech') return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const known = before.find(one => one.verb === back)
    const subject = known?.subject ?? subjectBefore(words, chunks, back)
    // "would not say whom the mayor would see but said": the verb of the question has a subject of its own
    if (subject && !subject.relative && chunks[subject.from - 1]?.kind === 'wh' && hasFinite(chunks, 0, subject.from - 1)) continue
    if (subject) {
      // a verb inside another saying's content: the one who says is likelier to go on saying
      const outer = before.findLast(one => one.verb < back && one.found?.kind === 'clause' && one.subject)
      return outer?.subject ?? subject
    }
  }
  return undefined
}

/** "vowed to say", "wants to tell voters that": a reporting verb that hangs on another verb speaks for that verb's subject. */
export function dependent(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  after: number,
  takes: ReadonlySet<Complement>,
  stanceOf: (kind: Found['kind']) => Stance,
  phrase: boolean,
): Placed | undefined {
  const group = chunks[verb]!
  const found = complementAfter(words, chunks, verb, after, takes)
  if (!found || (found.kind !== 'clause' && found.kind !== 'speech' && found.kind !== 'colon')) return undefined
  if (group.form === 'base' && verb > 0) return undefined
  for (let back = verb - 1; back >= 0; back--) {
    const chunk = chunks[back]!
    if (/^(?:semicolon|stop|speech|colon|that)$/.test(chunk.kind)) return undefined
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const subject = subjectBefore(words, chunks, back)
    if (!subject) return undefined
    // "refused to say who paid", "did not want to say": what is not said is nobody's word
    const unsaid = chunk.negated || lemmasOf(words, chunk).some(lemma => WITHHOLDING.has(lemma))
    return {
      verb,
      after,
      subject: { ...subject, relative: true },
      found,
      stance: unsaid ? 'other' : stanceOf(found.kind),
      ...(unsaid && found.kind === 'clause' && { unsaid: true as const }),
      rule: phrase ? 'verb-dependent-phrase' : 'verb-dependent',
    }
  }
  return undefined
}

/** "…, adding that …", "released an advisory warning of …", "a letter saying …". */
export function chained(
  words: Words,
  chunks: readonly Chunk[],
  verb: number,
  after: number,
  takes: ReadonlySet<Complement>,
  stanceOf: (kind: Found['kind']) => Stance,
  before: readonly Placed[],
): Placed | undefined {
  const found = complementAfter(words, chunks, verb, after, takes)
  const previous = chunks[verb - 1]
  const lemmas = lemmasOf(words, chunks[verb]!)
  // "quoted Roe as saying": handled with "quoted"
  if (previous?.kind === 'in' && words.lower[previous.first] === 'as') {
    const quoting = quotedAs(words, chunks, verb)
    if (!quoting) return undefined
    const by = quotedBy(words, chunks, verb)
    const said = found ?? complementAfter(words, chunks, verb, after, QUOTED_TAKES)
    if (said)
      return {
        verb,
        after,
        subject: quoting,
        found: by ? { ...said, hearer: by } : said,
        stance: stanceOf(said.kind),
        rule: 'quoted-as-saying',
      }
    const outer = before.findLast(one => one.verb < verb && (one.rule === 'quoting' || one.leftEnd !== undefined))
    const left = outer?.leftEnd ?? leftOf(words, chunks, quoting, false)
    return typeof left === 'number'
      ? { verb, after, subject: quoting, leftEnd: left, stance: 'asserts', rule: 'quoted-as-saying', ...(by && { hearer: by }) }
      : undefined
  }
  if (!found) return undefined
  if (
    previous?.kind === 'in' &&
    /^(?:of|by|without|for|from|about|with|despite|in|at|to)$/.test(words.lower[previous.first]!) &&
    !(found.kind === 'clause' || found.kind === 'speech' || found.kind === 'colon')
  )
    return undefined
  if (lemmas.some(lemma => CITING.has(lemma))) return undefined
  const nounHost = previous?.kind === 'np' && DOCUMENTS.has(singular(words.lower[previous.head]!))
  if (found.kind === 'object' || found.kind === 'quoted-object' || found.kind === 'gerund') {
    if (previous?.kind !== 'comma' && !nounHost) return undefined
  }
  if (
    previous?.kind === 'np' &&
    !nounHost &&
    found.kind !== 'clause' &&
    found.kind !== 'speech' &&
    found.kind !== 'colon' &&
    found.kind !== 'of'
  )
    return undefined
  // "footage of Ada Roe asking, “…”": whoever stands right before it
  if (found.kind === 'speech' && previous?.kind === 'np' && !nounHost && (isSomebody(words, previous) || isCapital(words, previous)))
    return {
      verb,
      after,
      subject: { from: verb - 1, to: verb, relative: false, start: verb - 1 },
      found,
      stance: stanceOf(found.kind),
      rule: 'gerund-speech',
      chained: true,
    }
  // "with officials saying the chances were low", "with Roe reportedly shouting"
  const noun = previous?.kind === 'adv' ? verb - 2 : verb - 1
  if (chunks[noun]?.kind === 'np' && !(nounHost && noun === verb - 1)) {
    const from = phraseStart(words, chunks, noun)
    const opener = chunks[from - 1]
    if (opener?.kind === 'in' && words.lower[opener.first] === 'with')
      return {
        verb,
        after,
        subject: { from, to: noun + 1, relative: false, start: from },
        found,
        stance: stanceOf(found.kind),
        rule: 'absolute-gerund',
        chained: true,
      }
  }
  const printed = previous?.kind === 'np' && PRINTED.has(singular(words.lower[previous.head]!))
  for (let back = verb - 1; back >= 0 && !printed; back--) {
    const chunk = chunks[back]!
    if (chunk.kind === 'semicolon' || (chunk.kind === 'stop' && chunks[back - 1]?.kind !== 'speech')) break
    if (chunk.kind !== 'vp' || chunk.form !== 'finite') continue
    const known = before.findLast(one => one.verb === back)
    if (known?.subject) {
      // inside a content, the chain may go on with the speaker or with the one spoken of; after a comma it is the speaker
      return { verb, after, subject: known.subject, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
    }
    if (known?.inverted)
      return { verb, after, inverted: known.inverted, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
    const outer = before.findLast(one => one.verb < back && one.subject && one.found?.kind === 'clause')
    const owner = previous?.kind === 'comma' && outer ? outer.subject : subjectBefore(words, chunks, back)
    if (owner) return { verb, after, subject: owner, found, stance: stanceOf(found.kind), rule: 'chained-gerund', chained: true }
  }
  if (previous?.kind === 'np') {
    const from = phraseStart(words, chunks, verb - 1)
    return {
      verb,
      after,
      subject: { from, to: verb, relative: false, start: from },
      found,
      stance: stanceOf(found.kind),
      rule: 'document-saying',
      chained: true,
    }
  }
  return undefined
}

/** Its main word has a capital. */
function isCapital(words: Words, { head }: Chunk): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words.text.slice(words.tokens[head]!.start, words.tokens[head]!.end))
}

/** "The report quoted Roe as saying that …", "…, one official quoted Roe as saying": the outer of two sayings; all that Roe said is its content. */
export function quotingFrame(words: Words, chunks: readonly Chunk[], verb: number): Placed | undefined {
  if (!lemmasOf(words, chunks[verb]!).some(lemma => lemma === 'quote' || lemma === 'cite') || chunks[verb + 1]?.kind !== 'np')
    return undefined
  for (let at = verb + 2; at < Math.min(chunks.length, verb + 13); at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'stop' || chunk.kind === 'speech') return undefined
    if (chunk.kind !== 'in' || words.lower[chunk.first] !== 'as' || chunks[at + 1]?.kind !== 'vp' || chunks[at + 1]!.form !== 'gerund')
      continue
    const subject = subjectBefore(words, chunks, verb)
    if (!subject) return undefined
    const said = complementAfter(words, chunks, at + 1, at + 2, QUOTED_TAKES)
    const left = said ? undefined : leftOf(words, chunks, subject, false)
    return {
      verb,
      after: verb + 1,
      subject,
      found: { kind: 'clause', start: verb + 1, cueEnd: verb + 1 },
      ...(typeof left === 'number' && { leftEnd: left }),
      stance: 'asserts',
      rule: 'quoting',
    }
  }
  return undefined
}

/** "was quoted by Radio Vell as saying" */
function quotedBy(words: Words, chunks: readonly Chunk[], saying: number): Found['hearer'] {
  const behind = chunks[saying + 1]
  const newsroom = chunks[saying + 2]
  // "was quoted as saying by Radio Vell"
  if (behind?.kind === 'in' && /^(?:by|in|on)$/.test(words.lower[behind.first]!) && newsroom?.kind === 'np' && !newsroom.time)
    return { from: saying + 2, to: phraseEnd(words, chunks, saying + 2, { clauses: false }) }
  const by = chunks.findLastIndex(
    (chunk, at) => at < saying - 1 && at > saying - 6 && chunk.kind === 'in' && /^(?:by|in|on)$/.test(words.lower[chunk.first]!),
  )
  if (by < 0 || chunks[by + 1]?.kind !== 'np' || chunks[by - 1]?.passive !== true) return undefined
  return { from: by + 1, to: saying - 1 }
}

/** The person in "quoted Roe as saying" or "Roe was quoted as saying". */
function quotedAs(words: Words, chunks: readonly Chunk[], saying: number): Subject | undefined {
  for (let at = saying - 2; at >= 0 && at > saying - 14; at--) {
    const chunk = chunks[at]!
    if (chunk.kind === 'stop' || chunk.kind === 'semicolon') return undefined
    if (chunk.kind !== 'vp') continue
    if (!lemmasOf(words, chunk).some(lemma => /^(?:quote|cite|report|describe|record)$/.test(lemma))) {
      // "quoted two clerks who sat in on the session as saying"
      if (chunks.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'wh')) continue
      return undefined
    }
    if (chunk.passive) return subjectBefore(words, chunks, at)
    return chunks[at + 1]?.kind === 'np' ? { from: at + 1, to: saying - 1, relative: false, start: at + 1 } : undefined
  }
  return undefined
}
