import { CLAUSE_OPENERS, RELATIVE_WORDS } from '../language/en/clause-words.ts'
import { deeds, governing, saying } from '../language/en/deeds.ts'
import { verbForms } from '../language/en/forms.ts'
import type { Article, Offsets, Sentence, Token } from '../model.ts'

/** One deed as a sentence tells it: its kind, the words that tell it, who does it and to whom, as written. */
export interface Deed extends Offsets {
  readonly plover: string
  readonly cameo: string
  readonly source?: Offsets
  readonly target?: Offsets
}

interface Cue {
  readonly words: readonly string[]
  readonly noun: boolean
  readonly row: number
}

const CUES = cueTable()
const SAYING = new Set(saying.split(' ').flatMap(verbForms))
const GOVERNING = new Set(governing.split(' ').flatMap(verbForms))
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s"])
const AUXILIARY = new Set([
  ...BE,
  'have',
  'has',
  'had',
  'will',
  'would',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
  'do',
  'does',
  'did',
  'not',
  "n't",
  'to',
])
/** What cuts a clause: the deed's parties stand on this side of it. */
const BREAK: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, ...RELATIVE_WORDS])

/** First word of a cue → the cues that begin with it, longest first. */
function cueTable(): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>()
  deeds.forEach(({ cues }, row) => {
    for (const cue of cues.split(' ')) {
      const noun = cue.startsWith('=')
      for (const form of noun ? [cue.slice(1).replace(/-/g, ' ')] : verbForms(cue)) {
        const words = form.split(' ')
        table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, noun, row }])
      }
    }
  })
  for (const list of table.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(a.noun) - Number(b.noun) || a.row - b.row)
  return table
}

/** The deed of each sentence that tells one: the first verb with a cue that is no mere saying, else the first noun. */
export function deedsOf(article: Pick<Article, 'text'>, tokens: readonly Token[], sentences: readonly Sentence[]): Deed[] {
  const lower = tokens.map(token => article.text.slice(token.start, token.end).toLowerCase())
  return sentences.flatMap(sentence => {
    const found = [...cuesIn(lower, tokens, sentence)]
    const verbs = found.filter(({ cue }) => !cue.noun)
    const best = verbs.find(({ at }) => !isTail(lower, tokens, sentence, at)) ?? found[0]
    if (!best) return []
    const row = deeds[best.cue.row]!
    const parties = partiesOf(lower, tokens, sentence, best.at, best.cue)
    return [
      {
        start: tokens[best.at]!.start,
        end: tokens[best.at + best.cue.words.length - 1]!.end,
        plover: row.plover,
        cameo: row.cameo,
        ...parties,
      },
    ]
  })
}

function* cuesIn(
  lower: readonly string[],
  tokens: readonly Token[],
  sentence: Sentence,
): Generator<{ readonly at: number; readonly cue: Cue }> {
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const cue = (CUES.get(lower[at]!) ?? []).find(
      ({ words, noun }) =>
        words.every((word, nth) => matches(lower, at, nth, word)) &&
        (noun ? /^NN/.test(tokens[at]!.tag) : /^(?:VB|MD)/.test(tokens[at]!.tag)) &&
        at + words.length <= sentence.lastToken,
    )
    if (!cue) continue
    yield { at, cue }
    at += cue.words.length - 1
  }
}

function matches(lower: readonly string[], at: number, nth: number, word: string): boolean {
  return lower[at + nth] === word
}

/** ", the White House announced": a cue behind the last comma, in the frame of a saying, is not what the sentence is about. */
function isTail(lower: readonly string[], tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const comma = lower.lastIndexOf(',', at)
  if (comma < sentence.firstToken || at - sentence.firstToken < 5) return false
  for (let next = comma + 1; next < sentence.lastToken; next++) if (SAYING.has(lower[next]!) && /^VB/.test(tokens[next]!.tag)) return true
  return false
}

/** Who and to whom: the noun phrase before the verb and the one behind it, turned round in the passive ("was arrested by police"). */
function partiesOf(
  lower: readonly string[],
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  cue: Cue,
): { readonly source?: Offsets; readonly target?: Offsets } {
  let head = at
  while (
    head - 1 >= sentence.firstToken &&
    (AUXILIARY.has(lower[head - 1]!) || /^(?:RB|MD|VB)/.test(tokens[head - 1]!.tag) || GOVERNING.has(lower[head - 1]!))
  )
    head--
  const before = phraseBefore(lower, tokens, sentence, head)
  const after = phraseAfter(lower, tokens, sentence, at + cue.words.length)
  const passive = !cue.noun && tokens[at]!.tag === 'VBN' && lower.slice(head, at).some(word => BE.has(word))
  if (!passive) return { ...(before && { source: before }), ...(after && { target: after }) }
  const by = lower.indexOf('by', at)
  const agent = by > 0 && by < sentence.lastToken ? phraseAfter(lower, tokens, sentence, by + 1) : undefined
  return { ...(agent && { source: agent }), ...(before && { target: before }) }
}

const NOMINAL = /^(?:DT|JJ[RS]?|NNP?S?|POS|CD|PRP\$|VBG|HYPH|PDT|SYM|FW)$/

/** The noun phrase that ends before a verb, over what stands between commas; for a pronoun, the one that opens the sentence. */
function phraseBefore(lower: readonly string[], tokens: readonly Token[], sentence: Sentence, head: number): Offsets | undefined {
  let end = head
  while (end > sentence.firstToken && !isNoun(tokens[end - 1]!) && tokens[end - 1]!.tag !== 'PRP') {
    end--
    if (BREAK.has(lower[end]!) && lower[end] !== 'who' && lower[end] !== 'which' && lower[end] !== 'that') break
  }
  // "Sheikh Hamad, the emir, launched": the apposition is passed over to the name.
  const comma = lower.lastIndexOf(',', end - 1)
  if (lower[end] === ',' || (comma > sentence.firstToken && end - comma < 7 && lower.lastIndexOf(',', comma - 1) >= sentence.firstToken)) {
    const opening = lower[end] === ',' ? lower.lastIndexOf(',', end - 1) : lower.lastIndexOf(',', comma - 1)
    if (opening > sentence.firstToken && isNoun(tokens[opening - 1]!)) end = opening
  }
  const found = back(lower, tokens, sentence, end)
  if (found && !/^PRP$/.test(tokens[found.last - 1]!.tag)) return offsets(tokens, found)
  for (let first = sentence.firstToken; first < head; first++) {
    if (!isNoun(tokens[first]!)) continue
    let last = first + 1
    while (last < head && (NOMINAL.test(tokens[last]!.tag) || lower[last] === 'of')) last++
    let start = first
    while (start > sentence.firstToken && NOMINAL.test(tokens[start - 1]!.tag)) start--
    return offsets(tokens, { first: start, last })
  }
  return undefined
}

function back(
  lower: readonly string[],
  tokens: readonly Token[],
  sentence: Sentence,
  end: number,
): { first: number; last: number } | undefined {
  let first = end
  while (
    first > sentence.firstToken &&
    (NOMINAL.test(tokens[first - 1]!.tag) ||
      /^(?:of|in|from|based|and|for|the|prp)$/.test(lower[first - 1]!) ||
      (first === end && tokens[first - 1]!.tag === 'PRP'))
  )
    first--
  while (first < end && /^(?:of|in|from|and|for)$/.test(lower[first]!)) first++
  return first < end ? { first, last: end } : undefined
}

/** The first noun phrase behind a verb that names somebody, before the frame of a saying; else the first noun phrase at all. */
function phraseAfter(lower: readonly string[], tokens: readonly Token[], sentence: Sentence, from: number): Offsets | undefined {
  let plain: Offsets | undefined
  for (let at = from; at < sentence.lastToken; at++) {
    if (SAYING.has(lower[at]!) && /^VB/.test(tokens[at]!.tag) && lower.lastIndexOf(',', at) > from) break
    if (!NOMINAL.test(tokens[at]!.tag) || lower[at] === 'monday') continue
    let last = at + 1
    while (last < sentence.lastToken && (NOMINAL.test(tokens[last]!.tag) || (lower[last] === 'of' && last + 1 < sentence.lastToken))) last++
    const nouns = tokens.slice(at, last)
    if (nouns.some(isNoun)) {
      const phrase = offsets(tokens, { first: at, last })
      if (nouns.some(token => /^NNP/.test(token.tag)) && !isDay(lower.slice(at, last))) return phrase
      plain ??= phrase
    }
    at = last
  }
  return plain
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/

function isDay(words: readonly string[]): boolean {
  return words.every(word => DAY.test(word) || /^(?:the|last|next|on|early|late)$/.test(word))
}

function isNoun(token: Token): boolean {
  return /^NN/.test(token.tag)
}

function offsets(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): Offsets {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}
