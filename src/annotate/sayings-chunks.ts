import { isTimeWord, isWeekday } from '../language/en/time-words.ts'
import { type Stretch, VERB_FORMS, type Words } from './sayings-words.ts'

export type ChunkKind =
  | 'np'
  | 'vp'
  | 'in'
  | 'cc'
  | 'wh'
  | 'that'
  | 'adv'
  | 'adj'
  | 'according'
  | 'speech'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'stop'
  | 'aside'
  | 'other'

/** A piece of a stretch: a base noun phrase, a verb group, a preposition, a mark … Token range half-open. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  /** Its main word: the last noun of a noun phrase, the main verb of a verb group. */
  readonly head: number
  /** Of verb groups. */
  readonly form?: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'base'
  readonly passive?: boolean
  readonly negated?: boolean
  /** Of noun phrases: a name of a time ("Monday", "this week"). */
  readonly time?: boolean
}

const AUXILIARY = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  'have',
  'has',
  'had',
  'having',
  'do',
  'does',
  'did',
  "'s",
  '’s',
  "'re",
  '’re',
  "'ve",
  '’ve',
  "'d",
  '’d',
  "'m",
  '’m',
  'get',
  'gets',
  'got',
])
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", '’re', "'m", '’m', "'s", '’s', 'got', 'get', 'gets'])
const NOT = new Set(['not', "n't", 'n’t', 'never'])
const STANDALONE = new Set([
  'several',
  'many',
  'some',
  'others',
  'few',
  'most',
  'all',
  'both',
  'those',
  'these',
  'this',
  'that',
  'neither',
  'none',
  'half',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
])
const APPROXIMATE = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'under',
  'least',
  'most',
  'than',
  'only',
  'just',
  'up',
  'more',
  'fewer',
  'less',
  'at',
  'to',
])

/** Cuts a stretch into chunks. Quotation marks that belong to no speech are passed over; what stands in round or square brackets is one 'aside'. */
export function chunksOf(words: Words, stretch: Stretch): Chunk[] {
  const { tokens, lower, speech, mark, speeches } = words
  const own = stretch.speech ?? -1
  const chunks: Chunk[] = []
  const list: number[] = []
  for (let index = stretch.first; index < stretch.last; index++) {
    if (speech[index]! !== own && speech[index]! >= 0) {
      list.push(index)
      index = Math.min(speeches[speech[index]!]!.last, stretch.last) - 1
    } else if (!mark[index] || tokens[index]!.tag === 'POS') list.push(index)
  }
  const tag = (at: number) => (at >= 0 && at < list.length ? (tokens[list[at]!]!.tag ?? '') : '')
  const word = (at: number) => (at >= 0 && at < list.length ? lower[list[at]!]! : '')
  const push = (kind: ChunkKind, from: number, to: number, head = to - 1, more: Partial<Chunk> = {}) =>
    chunks.push({ kind, first: list[from]!, last: list[to - 1]! + 1, head: list[head]!, ...more })
  let at = 0
  while (at < list.length) {
    const index = list[at]!
    if (speech[index]! !== own && speech[index]! >= 0) {
      chunks.push({ kind: 'speech', first: index, last: Math.min(speeches[speech[index]!]!.last, stretch.last), head: index })
      at++
      continue
    }
    const mine = word(at)
    const mytag = tag(at)
    const markKind = markOf(mine)
    if (markKind) {
      if (mine === '(' || mine === '[' || mine === '{') {
        const end = asideEnd(at)
        push('aside', at, end)
        at = end
        continue
      }
      push(markKind, at, ++at)
      continue
    }
    if (mine === 'according' && word(at + 1) === 'to') {
      push('according', at, at + 2)
      at += 2
      continue
    }
    const group = verbGroup(at)
    if (group) {
      push('vp', at, group.end, group.main, { form: group.form, passive: group.passive, negated: group.negated })
      at = group.end
      continue
    }
    const phrase = nounPhrase(at)
    if (phrase) {
      push(
        phrase.adjective ? 'adj' : 'np',
        at,
        phrase.end,
        phrase.end - 1,
        phrase.adjective ? {} : { time: isTimeWord(word(phrase.end - 1)) },
      )
      at = phrase.end
      continue
    }
    if (mine === 'that') push(isRelative(at) ? 'wh' : 'that', at, ++at)
    else if (/^W/.test(mytag)) push('wh', at, ++at)
    else if (mytag === 'IN' || mytag === 'TO') push('in', at, ++at)
    else if (mytag === 'CC') push('cc', at, ++at)
    else if (/^(?:RB|RBR|RBS|RP|UH)$/.test(mytag)) push('adv', at, ++at)
    else if (/^JJ/.test(mytag)) push('adj', at, ++at)
    else push('other', at, ++at)
  }
  return joinedVerbs(words, chunks)

  /** Taggers mix up the two: "that" is relative after a noun and before a verb, and joins a clause where a subject follows a verb. */
  function isRelative(from: number): boolean {
    const before = chunks.at(-1)
    const next = tag(from + 1)
    const verbNext = /^(?:VB[DZPN]?|MD)$/.test(next) || (/^RB/.test(next) && /^(?:VB[DZPN]?|MD)$/.test(tag(from + 2)))
    if (verbNext) return before?.kind === 'np' || before?.kind === 'comma' || before?.kind === 'aside'
    return false
  }

  function asideEnd(from: number): number {
    for (let end = from + 1; end < Math.min(list.length, from + 40); end++)
      if (word(end) === ')' || word(end) === ']' || word(end) === '}') return end + 1
    return from + 1
  }

  function verbGroup(
    from: number,
  ): { end: number; main: number; form: NonNullable<Chunk['form']>; passive: boolean; negated: boolean } | undefined {
    let cursor = from
    let negated = false
    let form: NonNullable<Chunk['form']>
    if (tag(cursor) === 'TO' || (word(cursor) === 'to' && tag(cursor) === 'IN')) {
      let next = cursor + 1
      while (/^RB/.test(tag(next))) next++
      if (tag(next) !== 'VB') return undefined
      form = 'infinitive'
      cursor = next
    } else if (NOT.has(word(cursor)) && word(cursor + 1) === 'to' && tag(cursor + 2) === 'VB') {
      form = 'infinitive'
      negated = true
      cursor += 2
    } else {
      const mytag = tag(cursor)
      if (/^(?:MD|VBD|VBZ|VBP)$/.test(mytag)) form = 'finite'
      else if (mytag === 'VB') form = 'base'
      else if (mytag === 'VBG') form = 'gerund'
      else if (mytag === 'VBN') form = 'participle'
      else if (isHiddenGerund(cursor)) form = 'gerund'
      else return undefined
      if (form === 'participle' && nounFollows(cursor) && /^(?:in|cc)$/.test(chunks.at(-1)?.kind ?? '')) return undefined
    }
    let main = cursor
    let passive = false
    for (;;) {
      let next = main + 1
      let not = false
      while (/^RB/.test(tag(next)) || setPhrase(next) > 0) {
        if (NOT.has(word(next))) not = true
        next += setPhrase(next) || 1
      }
      const auxiliary = tag(main) === 'MD' || AUXILIARY.has(word(main))
      if (!auxiliary || !/^VB/.test(tag(next))) break
      if (not) negated = true
      if (tag(next) === 'VBG' && !BE.has(word(main)) && word(main) !== 'been') break
      passive = tag(next) === 'VBN' && (BE.has(word(main)) || word(main) === 'been')
      main = next
    }
    let end = main + 1
    // "do n’t" with nothing after it
    while (NOT.has(word(end)) && !(word(end + 1) === 'to' && tag(end + 2) === 'VB')) {
      negated = true
      end++
    }
    return { end, main, form, passive, negated }
  }

  /** "has in fact ordered": how many words of a set adverbial start here. */
  function setPhrase(from: number): number {
    return (word(from) === 'in' && /^(?:fact|turn|effect|general|particular|theory|practice|part)$/.test(word(from + 1))) ||
      (word(from) === 'of' && word(from + 1) === 'course') ||
      (word(from) === 'at' && /^(?:last|first|times)$/.test(word(from + 1)))
      ? 2
      : 0
  }

  /** ", warning of …" with the verb taken for a noun. */
  function isHiddenGerund(from: number): boolean {
    return (
      tag(from) === 'NN' &&
      word(from).endsWith('ing') &&
      VERB_FORMS.has(word(from)) &&
      chunks.at(-1)?.kind === 'comma' &&
      /^(?:of|that|against|about|how|why|whether|to)$/.test(word(from + 1))
    )
  }

  function nounFollows(from: number): boolean {
    let next = from + 1
    while (/^JJ/.test(tag(next))) next++
    return /^NN/.test(tag(next))
  }

  function nounPhrase(from: number): { end: number; adjective: boolean } | undefined {
    let cursor = from
    const first = tag(cursor)
    if (first === 'PRP' || first === 'EX') return { end: cursor + 1, adjective: false }
    if (word(cursor) === 'that' && !(first === 'DT' && (/^(?:JJ|NN|CD)/.test(tag(cursor + 1)) || /^(?:VB[DZP]|MD)$/.test(tag(cursor + 1)))))
      return undefined
    if (APPROXIMATE.has(word(cursor)) && !/^(?:DT|NN|JJ|CD)/.test(first)) {
      let next = cursor + 1
      while (next < cursor + 3 && APPROXIMATE.has(word(next))) next++
      if (tag(next) !== 'CD' && !/^\$$/.test(word(next))) return undefined
      cursor = next
    }
    let noun = false
    let last = cursor - 1
    for (; cursor < list.length; cursor++) {
      const mytag = tag(cursor)
      const mine = word(cursor)
      if (cursor > from && speech[list[cursor]!]! !== own && speech[list[cursor]!]! >= 0) break
      if (mytag === 'DT' || mytag === 'PDT' || mytag === 'PRP$') {
        if (
          cursor > from &&
          !/^(?:PDT|CD)$/.test(tag(cursor - 1)) &&
          !STANDALONE.has(word(cursor - 1)) &&
          !APPROXIMATE.has(word(cursor - 1))
        )
          break
        if (STANDALONE.has(mine)) noun = true
      } else if (/^NN/.test(mytag)) {
        if (noun && isWeekday(mine) && /^NN/.test(tag(cursor - 1))) break
        noun = true
      } else if (/^(?:CD|\$|#)$/.test(mytag) || mine === '%') noun = true
      else if (/^JJ/.test(mytag) || mytag === 'FW' || mine === '&') {
        if (STANDALONE.has(mine)) noun = true
      } else if (mytag === 'POS') {
        if (cursor === from) break
      } else if (mytag === 'VBG' && tag(cursor - 1) === 'POS' && cursor > from) {
        // "the general’s killing"
        noun = true
      } else if ((mytag === 'VBN' || mytag === 'VBG') && cursor > from && nounFollows(cursor)) {
        if (noun && /^NN/.test(tag(cursor - 1))) break
      } else if ((mytag === 'VBN' || mytag === 'VBG') && cursor === from && nounFollows(cursor) && mytag === 'VBN') {
        /* "allied militias" */
      } else if (
        /^RB/.test(mytag) &&
        (cursor > from || first === 'RB') &&
        /^(?:JJ|VBN|CD)/.test(tag(cursor + 1)) &&
        (!noun || tag(cursor - 1) === 'POS')
      ) {
        if (cursor === from && !/^CD/.test(tag(cursor + 1))) return undefined
      } else if (
        mytag === 'CC' &&
        /^JJ/.test(tag(cursor - 1)) &&
        !/^NN/.test(tag(cursor - 1)) &&
        /^(?:JJ|NN|VBN)/.test(tag(cursor + 1)) &&
        cursor > from &&
        adjectivesThenNoun(cursor + 1)
      ) {
        /* "Iraqi and Iranian officials" */
      } else break
      last = cursor
    }
    if (last < from) return undefined
    const alone = noun || (/^(?:DT|CD|PRP\$)$/.test(first) && last > from) || STANDALONE.has(word(from))
    if (!alone)
      return /^(?:JJ|VBN|FW)/.test(first)
        ? { end: last + 1, adjective: true }
        : /^(?:DT|PDT|PRP\$)$/.test(first)
          ? { end: last + 1, adjective: false }
          : undefined
    return { end: last + 1, adjective: false }
  }

  function adjectivesThenNoun(from: number): boolean {
    let next = from
    while (/^(?:JJ|NNP|VBN|CD)/.test(tag(next))) next++
    return /^NN/.test(tag(next)) || /^NN/.test(tag(next - 1))
  }
}

/** "said the war had begun and called on …": a participle that "and" joins to a main verb is one itself. */
function joinedVerbs(words: Words, chunks: readonly Chunk[]): Chunk[] {
  const mended: Chunk[] = []
  const verbless = !chunks.some(chunk => chunk.kind === 'vp' && (chunk.form === 'finite' || chunk.form === 'base'))
  for (const [at, chunk] of chunks.entries()) mended.push(isMain(at, chunk) ? { ...chunk, form: 'finite' } : chunk)
  return mended

  function isMain(at: number, chunk: Chunk): boolean {
    if (chunk.kind !== 'vp' || chunk.form !== 'participle' || chunk.last - chunk.first !== 1) return false
    const [before, after] = [mended[at - 1], chunks[at + 1]]
    // "the killing marked the start": a participle that modifies a noun has no object of its own
    const subject = before?.kind === 'np' || (before?.kind === 'adv' && mended[at - 2]?.kind === 'np')
    if (subject && after?.kind === 'np' && !after.time && words.lower[chunk.head]!.endsWith('ed')) return true
    // "Roe called on the drivers": the only verb of a sentence is its main verb
    if (verbless && subject && !mended.some(other => other.kind === 'vp' && other.form === 'finite')) return chunks.at(-1)?.kind === 'stop'
    if (before?.kind !== 'cc' || !/^(?:and|but|or)$/.test(words.lower[before.first]!)) return false
    const verb = mended.findLast((other, place) => place < at - 1 && other.kind === 'vp')
    return verb?.form === 'finite' && !verb.passive
  }
}

function markOf(word: string): ChunkKind | undefined {
  switch (word) {
    case ',':
      return 'comma'
    case ':':
      return 'colon'
    case ';':
      return 'semicolon'
    case '—':
    case '–':
    case '-':
    case '--':
    case '―':
    case '---':
      return 'dash'
    case '(':
    case '[':
    case '{':
    case ')':
    case ']':
    case '}':
      return 'aside'
  }
  return /^[.!?]+$/.test(word) ? 'stop' : /^…+$|^\.\.\.+$/.test(word) ? 'other' : undefined
}
