import { CLAUSE_OPENERS } from '../../language/en/clause-words.ts'
import type { Article, Offsets, Sentence, Token } from '../../model.ts'
import { type Codebook, longest, type VerbEntry } from './codebook.ts'
import { CLAUSAL, type CodedSentence, type Party, partiesOf } from './coded-parties.ts'
import { codeOf, type PatternMatch } from './coded-patterns.ts'

/** One event as a dictionary codes it: who, to whom, what, all in the dictionary's codes; the offsets are the verb's. */
export interface CodedEvent extends Offsets {
  readonly source: string
  readonly target: string
  readonly code: string
}

interface Verb {
  /** The phrase of the dictionary, and the first word of the whole verb group ("will not |be arrested"). */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly entry: VerbEntry
  readonly finite: boolean
  readonly passive: boolean
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"])
const GROUP = new Set([...BE, 'have', 'has', 'had', 'do', 'does', 'did', 'not', "n't", 'to', 'about', 'set', 'going'])
const VERBAL = /^(?:MD|VB)/
const FINITE = /^(?:MD|VB[DPZ])/
/** Opens a clause whose subject stands behind it. */
const OPENS: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, ';', ':'])
const RELATIVE = new Set(['who', 'which'])
/** What an object does not reach over. */
const ENDS = new Set(['because', 'while', 'when', 'if', 'unless', 'although', 'though', 'who', 'which', 'whose', 'where', ';'])

/** The events of a text by a dictionary, sentence by sentence; `day` (YYYYMMDD) is that of the text. Both parties are known, or there is no event. */
export function codedEvents(
  article: Pick<Article, 'text'>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  book: Codebook,
  day?: string,
): CodedEvent[] {
  const events: CodedEvent[] = []
  let last: Party | undefined
  for (const { firstToken, lastToken } of sentences) {
    const own = tokens.slice(firstToken, lastToken)
    const written = own.map(({ start, end }) => article.text.slice(start, end))
    const sentence = {
      words: written.map(word => word.toLowerCase().replace('’', "'")),
      tags: own.map(({ tag }) => tag),
      capital: written.map(word => /^\p{Lu}/u.test(word)),
    }
    const silence = silenceOf(sentence.words, book)
    if (silence === 'text') return []
    if (silence === 'sentence') continue
    const coded = sentenceEvents(sentence, book, day, last)
    last = coded.last
    for (const { verb, source, target, code } of coded.events)
      events.push({ code, source, target, start: own[verb.from]!.start, end: own[verb.to - 1]!.end })
  }
  return events
}

function silenceOf(words: readonly string[], book: Codebook): 'sentence' | 'text' | undefined {
  const found = words.flatMap((_, at) => longest(book.discards, words, at)?.value.scope ?? [])
  return found.includes('text') ? 'text' : found[0]
}

interface Told {
  readonly verb: Verb
  readonly source: string
  readonly target: string
  readonly code: string
}

/** `last`: who acted last, whom a pronoun means. */
function sentenceEvents(sentence: CodedSentence, book: Codebook, day: string | undefined, before: Party | undefined) {
  const verbs = [...verbsOf(sentence, book)]
  const parties = partiesOf({ ...sentence, tags: withoutNouns(sentence.tags, verbs) }, book, day)
  const events: Told[] = []
  let last = before
  let governed = -1
  for (const verb of verbs) {
    const clause = clauseOf(sentence, parties, verb)
    // What somebody is urged, or plans, to do is no event beside the urging.
    if (!verb.finite && governed >= clause.from) continue
    const subject = subjectOf(sentence, parties, verb, clause, last)
    if (subject) last = subject
    const end = endOf(sentence, verb)
    const match = codeOf(sentence.words, parties, verb.entry, verb.from, verb.to, end)
    if (match.code === undefined) continue
    const pairs = pairsOf(match.code, partiesOfVerb(sentence, parties, verb, subject, match, end))
    for (const pair of pairs) events.push({ verb, ...pair })
    if (pairs.length > 0) governed = verb.from
  }
  return { events, last }
}

/** The "wire" of "wire tapped" is part of the verb, and of no noun phrase. */
function withoutNouns(tags: readonly string[], verbs: readonly Verb[]): string[] {
  return tags.map((tag, at) => (verbs.some(({ from, to }) => from <= at && at < to) && !VERBAL.test(tag) ? 'VB' : tag))
}

function* verbsOf({ words, tags, capital }: CodedSentence, book: Codebook): Generator<Verb> {
  for (let at = 0; at < words.length; ) {
    const found = longest(book.verbs, words, at)
    // A word in small letters is no name, whatever its tag.
    const core = at + (found?.value.lead ?? 0)
    const mistaken = /^NNP/.test(tags[core]!) && !capital[core]
    if (!found || !(VERBAL.test(tags[core]!) || mistaken)) {
      at++
      continue
    }
    const to = at + found.length
    let head = at
    while (head > 0 && (GROUP.has(words[head - 1]!) || /^(?:MD|RB)/.test(tags[head - 1]!))) head--
    const group = words.slice(head, at)
    const tag = mistaken ? 'VBD' : tags[core]!
    const auxiliary = tags.slice(head, at).some(other => FINITE.test(other))
    const passive = /^VB[ND]$/.test(tag) && group.some(word => BE.has(word))
    yield { from: at, to, head, entry: found.value, finite: auxiliary || FINITE.test(tag), passive }
    at = to
  }
}

interface Clause {
  readonly from: number
  /** Opened by "who" or "which": the subject is what stands before it. */
  readonly relative: boolean
  readonly opened: boolean
}

function clauseOf({ words, tags }: CodedSentence, parties: readonly Party[], { head, finite }: Verb): Clause {
  // "said Arden attacked", "and Arden attacked": a noun phrase of its own between two verbs is the subject of the second.
  const subject = parties.findLast(({ last }) => last <= head && head - last <= 1)
  const apart = finite && subject !== undefined && (CLAUSAL.has(words[subject.first - 1] ?? '') || words[subject.first - 1] === 'and')
  if (apart) return { from: subject.first, relative: false, opened: true }
  for (let at = head - 1; at >= 0; at--) {
    if (OPENS.has(words[at]!)) return { from: at + 1, relative: words[at] === 'that' && at + 1 >= head, opened: true }
    // "the rebels who fled |have attacked": the relative clause has had its verb.
    const closed = tags.slice(at + 1, head).some(tag => FINITE.test(tag)) && words[head - 1] !== 'and'
    if (RELATIVE.has(words[at]!) && !closed) return { from: at + 1, relative: at + 1 >= head, opened: true }
  }
  return { from: 0, relative: false, opened: false }
}

/** The first party of the clause before its verb, one without a preposition first; for a pronoun, or none, who acted before. */
function subjectOf(
  { tags }: CodedSentence,
  parties: readonly Party[],
  { head }: Verb,
  { from, relative, opened }: Clause,
  last: Party | undefined,
): Party | undefined {
  if (relative) return parties.findLast(party => party.last <= from && party.codes.length > 0)
  const inside = parties.filter(party => party.first >= from && party.last <= head)
  const bare = inside.filter(({ first }) => first === 0 || !/^(?:IN|TO)$/.test(tags[first - 1]!))
  const known = (list: readonly Party[]) => list.find(({ codes }) => codes.length > 0)
  if (bare.at(-1)?.pronoun) return known(bare) ?? last ?? parties.find(({ first, codes }) => first === 0 && codes.length > 0)
  return known(bare) ?? known(inside) ?? (opened && inside.length === 0 ? last : undefined)
}

/** Where the objects of a verb end: the sentence, or the next clause that does not belong to them. */
function endOf({ words }: CodedSentence, { to }: Verb): number {
  const next = words.findIndex((word, at) => at >= to && ENDS.has(word))
  return next < 0 ? words.length : next
}

interface Roles {
  readonly source?: Party
  readonly target?: Party
  readonly both?: Party
}

function partiesOfVerb(
  { words, tags }: CodedSentence,
  parties: readonly Party[],
  { to, passive }: Verb,
  subject: Party | undefined,
  match: PatternMatch,
  end: number,
): Roles {
  if (match.both) return { both: match.both }
  // ", an official said": the subject of a verb is the object of none before it.
  const acts = ({ first, last }: Party) => words[first - 1] === ',' && FINITE.test(tags[last] ?? '')
  const known = parties.filter(party => party.first >= to && party.last <= end && party.codes.length > 0 && !acts(party))
  const by = passive ? words.indexOf('by', to) : -1
  const agent = by < 0 ? undefined : known.find(({ first }) => first > by && first - by <= 2)
  // The pattern names both sides, or one: the other is who is left. Nobody is made to act who stands only behind the verb.
  const left = (side: Party, from: readonly (Party | undefined)[]) => from.find(party => party && party !== side)
  if (match.target) return roles(match.source ?? left(match.target, [agent, subject]), match.target)
  if (match.source) return roles(match.source, left(match.source, [subject, ...known]))
  if (agent) return roles(agent, subject)
  return roles(
    subject,
    known.find(party => differs(party, subject)),
  )
}

function roles(source: Party | undefined, target: Party | undefined): Roles {
  return { ...(source && { source }), ...(target && { target }) }
}

function differs(party: Party, source: Party | undefined): boolean {
  return party.codes.some(code => !source?.codes.includes(code))
}

/** One event a pair of codes; "031:032" is done both ways, the second code back. */
function pairsOf(code: string, { source, target, both }: Roles): Omit<Told, 'verb'>[] {
  const [there, back] = code.split(':') as [string, string | undefined]
  if (both)
    return both.codes.flatMap((one, nth) =>
      both.codes.flatMap((other, mate) =>
        nth === mate ? [] : [{ source: one, target: other, code: nth < mate ? there : (back ?? there) }],
      ),
    )
  // "Arden and Brask met": no object, but a verb that goes both ways.
  if (source && !target && back !== undefined && source.codes.length > 1) return pairsOf(code, { both: source })
  if (!source || !target) return []
  return source.codes.flatMap(one =>
    target.codes.flatMap(other => {
      if (one === other) return []
      const told = { source: one, target: other, code: there }
      return back === undefined ? [told] : [told, { source: other, target: one, code: back }]
    }),
  )
}
