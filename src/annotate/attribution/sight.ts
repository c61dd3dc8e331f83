import { CRY_NOUNS, SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import { HEARSAY_ADVERBS } from '../../language/en/reporting/particular-verbs.ts'
import { REPORTING_PHRASES } from '../../language/en/reporting/phrases.ts'
import { REPORTING } from '../../language/en/reporting/verbs.ts'
import { BODY_NOUNS, NEWSROOM_NOUNS, OFFICE_NOUNS, PEOPLE_NOUNS, VOICE_NOUNS } from '../../language/en/sources.ts'
import type { Annotation, Saying } from '../../model.ts'
import { VERB_FORMS } from '../sayings/words.ts'
import { describe, LOWER_WORD, ROW, SHAPE_WORD, SUFFIX_WORD } from '../tags/features.ts'
import { find, type Table } from '../weights.ts'
import { type Heads, heads, seeHeads } from './heads.ts'
import { isAdjective, isNoun, isVerb, numberOf, walked } from './paths.ts'

/**
 * What the model of attributions sees of one page, as numbers in parallel arrays: words as hashes, tags, classes, the verbs nearby, the
 * quotation marks, and what the rules found. No strings are built.
 */
export interface Sight extends Heads {
  readonly count: number
  /** Hash of the word in small letters, of its first five letters, of its last three, of its shape. */
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly tag: Int32Array
  /** The class of words that stand in like places; 0 where it has none. */
  readonly fine: Int32Array
  /** What a dictionary tells of the word as a verb (bits of kinds) and as a noun (a kind); 0 where it is none here. */
  readonly verbal: Int32Array
  readonly nominal: Int32Array
  /** What the word lists say of the word: 0, a class of verbs that report, a kind of noun. */
  readonly lexical: Int32Array
  /** 0 outside quotations, 1 opening mark, 2 first word inside, 3 inside, 4 last inside, 5 closing mark; + 8 where it holds few words. */
  readonly quote: Uint8Array
  /** The rules' reading of the token, a LABEL. */
  readonly rule: Uint8Array
  /** Index + 1 of the saying whose cue, source or content that is. */
  readonly ruled: Int32Array
  /** Of each token: the last and next word in its sentence that reports, and the last and next verb; -1 where there is none. */
  readonly lastSay: Int32Array
  readonly nextSay: Int32Array
  readonly lastVerb: Int32Array
  readonly nextVerb: Int32Array
  /** What stands between the last (next) such word and the token, and between the last verb and the token: a signature. */
  readonly lastSayPath: Int32Array
  readonly nextSayPath: Int32Array
  /** Sentence number of each token, and of each sentence its tokens, block and signature. */
  readonly sentence: Int32Array
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  readonly blocks: Int32Array
  readonly signs: Int32Array
}

/** What is known of words: class + 1, bits of kinds of verbs + 1, kind of noun + 1, by the hash of the word in small letters. */
export interface WordTables {
  readonly fine: Table
  readonly verbal: Table
  readonly nominal: Table
}

/** Labels of the first pass: outside, and the beginning and inside of a source, a cue, a content. */
export const LABELS = 7
export const OUTSIDE = 0
export const SOURCE = 1
export const CUE = 3
export const CONTENT = 5

const SAYS = 1 << 21
const SPEECH_NOUN = 1 << 22

/** Hash of a word in small letters, as `describe` makes it → what the lists say of it. */
const LEXICON: ReadonlyMap<number, number> = lexicon()

function lexicon(): Map<number, number> {
  const table = new Map<number, number>()
  const add = (word: string, value: number) => {
    const row = describe(word, [{ start: 0, end: word.length }], 0, 1)
    const key = row[LOWER_WORD]!
    table.set(key, (table.get(key) ?? 0) | value)
  }
  const bits = new Map<string, number>()
  for (const [index, { verbs }] of REPORTING.entries())
    for (const lemma of verbs.split(/\s+/)) bits.set(lemma, (bits.get(lemma) ?? 0) | (1 << (index % 20)))
  for (const { verb } of REPORTING_PHRASES) bits.set(verb, (bits.get(verb) ?? 0) | (1 << 20))
  for (const [form, lemmas] of VERB_FORMS) {
    let value = SAYS
    for (const lemma of lemmas) value |= bits.get(lemma) ?? 0
    if (!lemmas.includes('be')) add(form, value)
  }
  const nouns: readonly (readonly [readonly string[], number])[] = [
    [SPEECH_NOUNS, SPEECH_NOUN],
    [CRY_NOUNS, SPEECH_NOUN],
    [HEARSAY_ADVERBS, 1 << 23],
    [PEOPLE_NOUNS, 1 << 24],
    [VOICE_NOUNS, 1 << 24],
    [OFFICE_NOUNS, 1 << 25],
    [BODY_NOUNS, 1 << 26],
    [NEWSROOM_NOUNS, 1 << 27],
  ]
  for (const [words, value] of nouns)
    for (const word of words) {
      add(word, value)
      add(`${word}s`, value)
    }
  add('according', SAYS)
  return table
}

/**
 * Reads the numbers off one page. `sayings` are those by rule; `tables` are the model's. `within`: 1 for each token that is sought; what only the
 * features of words tell is then left out in blocks that hold none.
 */
export function sightOf(
  text: string,
  { tokens, sentences, quotations }: Pick<Annotation, 'tokens' | 'sentences' | 'quotations'>,
  sayings: readonly Saying[],
  tables: WordTables,
  within?: Uint8Array,
): Sight {
  const count = tokens.length
  const ints = () => new Int32Array(count)
  const sight: Sight = {
    count,
    word: ints(),
    prefix: ints(),
    suffix: ints(),
    shape: ints(),
    tag: ints(),
    fine: ints(),
    verbal: ints(),
    nominal: ints(),
    lexical: ints(),
    quote: new Uint8Array(count),
    rule: new Uint8Array(count),
    ruled: ints(),
    lastSay: ints(),
    nextSay: ints(),
    lastVerb: ints(),
    nextVerb: ints(),
    lastSayPath: ints(),
    nextSayPath: ints(),
    sentence: ints(),
    firsts: new Int32Array(sentences.length),
    lasts: new Int32Array(sentences.length),
    blocks: new Int32Array(sentences.length),
    signs: new Int32Array(sentences.length),
    ...heads(count),
  }
  const sought = within && soughtBlocks(sentences, within)
  const rows = describe(text, tokens, 0, count)
  for (let index = 0; index < count; index++) {
    const at = index * ROW
    const word = rows[at + LOWER_WORD]!
    const tag = numberOf(tokens[index]!.tag)
    sight.word[index] = word
    sight.tag[index] = tag
    sight.lexical[index] = LEXICON.get(word) ?? 0
    if (sought && sought[index] === 0) continue
    sight.prefix[index] = prefixOf(text, tokens[index]!.start, tokens[index]!.end)
    sight.suffix[index] = rows[at + SUFFIX_WORD]!
    sight.shape[index] = rows[at + SHAPE_WORD]!
    sight.fine[index] = find(tables.fine, word)
    if (isVerb(tag) || isAdjective(tag)) sight.verbal[index] = find(tables.verbal, word)
    if (isNoun(tag) || isAdjective(tag)) sight.nominal[index] = find(tables.nominal, word)
  }
  seeQuotations(sight, tokens, quotations)
  seeRules(sight, tokens, sayings)
  for (const [index, { firstToken, lastToken, block }] of sentences.entries()) {
    seeSentence(sight, index, firstToken, lastToken, block)
    if (!sought || sought[firstToken] === 1) seeHeads(sight, sight, firstToken, lastToken)
  }
  return sight
}

/** 1 for each token of a block that holds one of those sought. */
function soughtBlocks(sentences: Annotation['sentences'], within: Uint8Array): Uint8Array {
  const blocks = new Set<number>()
  for (const { block, firstToken, lastToken } of sentences) if (within.subarray(firstToken, lastToken).includes(1)) blocks.add(block)
  const sought = new Uint8Array(within.length)
  for (const { block, firstToken, lastToken } of sentences) if (blocks.has(block)) sought.fill(1, firstToken, lastToken)
  return sought
}

/** Letters at a word's beginning that forms of one word share: "insist", "insisted", "insistence". */
const STEM = 5

function prefixOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < Math.min(end, start + STEM); at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
  }
  return hash
}

/** First token that ends behind `offset`. */
export function tokenAt(tokens: Annotation['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** First token that begins at `offset` or behind it. */
export function tokenFrom(tokens: Annotation['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function seeQuotations(sight: Sight, tokens: Annotation['tokens'], quotations: Annotation['quotations']): void {
  for (const { start, end, inner } of quotations) {
    const first = tokenAt(tokens, start)
    let last = first
    while (last < tokens.length && tokens[last]!.start < end) last++
    const few = last - first < 7 ? 8 : 0
    let opened = false
    for (let index = first; index < last; index++) {
      const { start: from, end: to } = tokens[index]!
      const before = sight.quote[index]! & 7
      // the outermost pair decides
      if (before >= 2 && before <= 4) continue
      const mark =
        to <= inner.start ? 1 : from >= inner.end ? 5 : opened ? (index + 1 >= last || tokens[index + 1]!.start >= inner.end ? 4 : 3) : 2
      if (mark === 2) opened = true
      sight.quote[index] = mark | few
    }
  }
}

function seeRules(sight: Sight, tokens: Annotation['tokens'], sayings: readonly Saying[]): void {
  const roles = [
    ['content', CONTENT],
    ['source', SOURCE],
    ['cue', CUE],
  ] as const
  for (const [role, label] of roles)
    for (const [index, saying] of sayings.entries())
      for (const { start, end } of saying[role]) {
        let at = tokenAt(tokens, start)
        let found: number = label
        for (; at < tokens.length && tokens[at]!.start < end; at++) {
          sight.rule[at] = found
          sight.ruled[at] = index + 1
          found = label + 1
        }
      }
}

function seeSentence(sight: Sight, number: number, first: number, last: number, block: number): void {
  const { tag, lexical, word, sentence, lastSay, nextSay, lastVerb, nextVerb, lastSayPath, nextSayPath, quote, rule } = sight
  sight.firsts[number] = first
  sight.lasts[number] = last
  sight.blocks[number] = block
  let say = -1
  let verb = -1
  let path = 0
  let quoted = 0
  let cues = 0
  for (let index = first; index < last; index++) {
    sentence[index] = number
    lastSay[index] = say
    lastVerb[index] = verb
    lastSayPath[index] = path
    if ((quote[index]! & 7) >= 2 && (quote[index]! & 7) <= 4) quoted++
    if (rule[index] === CUE) cues++
    if (isSay(tag[index]!, lexical[index]!)) {
      say = index
      path = 0
    } else path = walked(path, tag[index]!, word[index]!)
    if (isVerb(tag[index]!)) verb = index
  }
  say = verb = -1
  path = 0
  for (let index = last - 1; index >= first; index--) {
    nextSay[index] = say
    nextVerb[index] = verb
    nextSayPath[index] = path
    if (isSay(tag[index]!, lexical[index]!)) {
      say = index
      path = 0
    } else path = walked(path, tag[index]!, word[index]!)
    if (isVerb(tag[index]!)) verb = index
  }
  const count = last - first
  sight.signs[number] =
    (quoted === 0 ? 0 : quoted > count - 4 ? 2 : 1) |
    (Math.min(2, cues) << 2) |
    ((count < 6 ? 0 : count < 14 ? 1 : count < 30 ? 2 : 3) << 4)
}

/** A word by which something may be said: a verb of the lists, a noun such as "claim", "according". */
function isSay(tag: number, lexical: number): boolean {
  return (lexical & SAYS) !== 0 ? isVerb(tag) || lexical === SAYS : (lexical & SPEECH_NOUN) !== 0
}
