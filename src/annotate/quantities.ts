import { AROUND, AT_LEAST, AT_MOST, BEFALLING, NOT_COUNTED, SCALE_WORDS, STATES, TOLL_NOUNS, VAGUE_AMOUNTS } from '../language/en/harm.ts'
import { MONTHS } from '../language/en/months.ts'
import { NUMBER_WORDS } from '../language/en/numbers.ts'
import { isTimeWord } from '../language/en/time-words.ts'
import type { Annotation, Article, Quantity, Range, Sentence, Token } from '../model.ts'
import { lowerCase } from './sayings/words.ts'

const around = new Set<string>(AROUND)
const atLeast = new Set<string>(AT_LEAST)
const atMost = new Set<string>(AT_MOST)
const notCounted = new Set(NOT_COUNTED.split(' '))
const befalling = new Set(BEFALLING.split(' '))
const tollNouns = new Map(Object.entries(TOLL_NOUNS))
const months = new Set(MONTHS.flatMap(month => [month.name.toLowerCase(), ...month.short.map(short => short.toLowerCase())]))
const numbers = new Map(Object.entries(NUMBER_WORDS))
const scales = new Map(Object.entries(SCALE_WORDS))
const vagueAmounts = new Map(Object.entries(VAGUE_AMOUNTS))
const opening = new Set([...numbers.keys(), ...vagueAmounts.keys(), 'a', 'an', 'dozen'])
const states = stateTable()
const STREET =
  /^(?:st|st\.|street|ave|ave\.|avenue|road|rd|rd\.|boulevard|blvd|blvd\.|lane|ln|drive|dr|square|highway|route|floor|suite|room)$/

/** How far "about" may be off, as a share of the number. */
const SLACK = 0.1

interface Amount {
  readonly first: number
  readonly last: number
  readonly value: Range
}

function stateTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of STATES.trim().split('\n')) {
    const [name, ...forms] = line.trim().split(' ')
    for (const form of [name!, ...forms]) if (!table.has(form)) table.set(form, name!)
  }
  return table
}

/** Numbers with what they count, in the order of the text; not dates, clocks, lengths of time, ages, temperatures or street numbers. */
export function quantities(
  article: Pick<Article, 'text'>,
  parts: Pick<Annotation, 'tokens' | 'sentences'>,
  lower: readonly string[] = lowerCase(article.text, parts.tokens),
): Quantity[] {
  const { tokens, sentences } = parts
  const found: Quantity[] = []
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.lastToken; ) {
      const amount = mayOpen(lower[at]!) ? amountAt(lower, tokens, at, sentence) : undefined
      if (!amount) {
        at++
        continue
      }
      const counted = countedBy(lower, tokens, amount, sentence)
      if (counted)
        found.push({ start: tokens[counted.first]!.start, end: tokens[counted.last - 1]!.end, of: counted.of, value: amount.value })
      at = Math.max(amount.last, at + 1)
    }
  }
  return found
}

/** A quick no for the words that begin no number. */
function mayOpen(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || opening.has(word) || word.includes('-')
}

/** A number at a token with the words that open it ("about", "at least", "-plus"), or nothing. */
function amountAt(lower: readonly string[], tokens: readonly Token[], at: number, sentence: Sentence): Amount | undefined {
  const word = lower[at]!
  const vague = vagueAmounts.get(word)
  if (vague && !(word === 'many' && /^(?:as|how|so)$/.test(lower[at - 1] ?? ''))) {
    if (word === 'half' && lower[at + 1] !== 'of' && tokens[at + 1]?.tag !== 'DT') return undefined
    if (
      (word === 'several' || word === 'many' || word === 'few' || word === 'both' || word === 'multiple' || word === 'numerous') &&
      !/^(?:JJ|NN|VBN|CD)/.test(tokens[at + 1]?.tag ?? '')
    )
      return undefined
    return { first: at, last: at + 1, value: vague }
  }
  const plus = /^(\d[\d,.]*)-?(?:plus|odd)$/.exec(word)
  if (plus) return { first: at, last: at + 1, value: { min: numeral(plus[1]!)! } }
  const span = /^(\d[\d,]*)[-–](\d[\d,]*)$/.exec(word)
  if (span) {
    const [low, high] = [numeral(span[1]!)!, numeral(span[2]!)!]
    return high > low && !(low > 1800 && low < 2100) ? { first: at, last: at + 1, value: { min: low, max: high } } : undefined
  }
  const number = numberAt(lower, at, sentence.lastToken)
  if (!number) return undefined
  let { last } = number
  let value: Range = { min: number.value, max: number.value }
  const joint = lower[last]
  if (joint === 'to' || joint === '-' || joint === '–' || joint === 'or' || (joint === 'and' && lower[at - 1] === 'between')) {
    const second = numberAt(lower, last + 1, sentence.lastToken)
    if (second && second.value > number.value) {
      value = { min: number.value, max: second.value }
      last = second.last
    }
  }
  let first = at
  const before = lower[at - 1] ?? ''
  if (around.has(before) && !(before === 'some' && number.value < 3)) {
    value = { min: Math.floor(value.min * (1 - SLACK)), max: Math.ceil((value.max ?? value.min) * (1 + SLACK)) }
    if (before === 'nearly' || before === 'almost') value = { min: Math.floor(number.value * (1 - SLACK)), max: number.value }
    first = at - 1
  } else if (before === 'to' && lower[at - 2] === 'close') {
    value = { min: Math.floor(value.min * (1 - SLACK)), max: Math.ceil((value.max ?? value.min) * (1 + SLACK)) }
    first = at - 2
  } else if (before === 'than' && /^(?:more|greater|larger|higher)$/.test(lower[at - 2] ?? '')) {
    value = { min: number.value + (Number.isInteger(number.value) ? 1 : 0) }
    first = at - 2
  } else if (before === 'than' && /^(?:fewer|less|lower|smaller)$/.test(lower[at - 2] ?? '')) {
    value = { min: 0, max: number.value - 1 }
    first = at - 2
  } else if (
    (before === 'to' && lower[at - 2] === 'up') ||
    (before === 'as' && lower[at - 2] === 'many') ||
    (before === 'most' && lower[at - 2] === 'at')
  ) {
    value = { min: 0, max: number.value }
    first = at - 2
  } else if (atLeast.has(before) && before !== 'than') {
    value = { min: number.value }
    first = before === 'least' ? at - 2 : at - 1
  } else if (atMost.has(before) && before === 'under') {
    value = { min: 0, max: number.value }
    first = at - 1
  }
  return { first: Math.max(first, sentence.firstToken), last, value }
}

/** "2,500", "three", "twenty-one", "1.5 million", "a dozen". */
function numberAt(lower: readonly string[], at: number, limit: number): { value: number; last: number } | undefined {
  const word = lower[at]
  if (word === undefined || at >= limit) return undefined
  const scaleNext = word === 'a' || word === 'an' ? scales.get(lower[at + 1] ?? '') : undefined
  if (scaleNext !== undefined && /^(?:dozen|hundred|thousand|million|billion)$/.test(lower[at + 1]!))
    return { value: scaleNext, last: at + 2 }
  let value = numeral(word) ?? wordNumber(word)
  if (value === undefined) return word === 'dozen' ? { value: 12, last: at + 1 } : undefined
  let last = at + 1
  while (last < limit) {
    const scale = scales.get(lower[last]!)
    if (scale === undefined) break
    value *= scale
    last++
  }
  return { value, last }
}

function numeral(word: string): number | undefined {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word) ? Number(word.replace(/,/g, '')) : undefined
}

function wordNumber(word: string): number | undefined {
  const plain = numbers.get(word)
  if (plain !== undefined) return plain
  const [tens, unit, rest] = word.split('-')
  const high = tens === undefined ? undefined : numbers.get(tens)
  const low = unit === undefined ? undefined : numbers.get(unit)
  return rest === undefined && high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : undefined
}

/** What an amount counts: the noun behind it, what befell it, and where. Nothing for dates, clocks, ages, addresses. */
function countedBy(
  lower: readonly string[],
  tokens: readonly Token[],
  amount: Amount,
  sentence: Sentence,
): { first: number; last: number; of: string } | undefined {
  const before = lower[amount.first - 1] ?? ''
  const exact = amount.value.min === amount.value.max ? amount.value.min : undefined
  let at = amount.last
  if (months.has(before.replace(/\.$/, '')) || months.has((lower[at] ?? '').replace(/\.$/, ''))) return undefined
  if (/^(?:°|ºc|°c|°f|:|\.|-)$/.test(lower[at] ?? '') || /^(?:c|f|am|pm|a\.m\.|p\.m\.|o’clock)$/.test(lower[at] ?? '')) return undefined
  if (before === '$' || before === '€' || before === '£' || before === '¥')
    return { first: amount.first - 1, last: at, of: before === '$' ? 'dollar' : before === '€' ? 'euro' : before === '£' ? 'pound' : 'yen' }
  if (lower[at] === '%' || lower[at] === 'percent' || (lower[at] === 'per' && lower[at + 1] === 'cent')) {
    const of = lower[at] === 'per' ? at + 2 : at + 1
    const noun = lower[of] === 'of' ? nounAfter(lower, tokens, of + 1, sentence) : undefined
    return { first: amount.first, last: noun?.last ?? of, of: noun ? `percent of ${noun.words}` : 'percent' }
  }
  if (
    exact !== undefined &&
    exact >= 1000 &&
    exact < 2100 &&
    /^\d{4}$/.test(lower[amount.first]!) &&
    (/^(?:in|since|by|of|until|from|the|and|to|early|late|mid|,|november|\()$/.test(before) || !/^NN/.test(tokens[at]?.tag ?? ''))
  )
    return undefined
  if (before === ',' && (lower[at] === ',' || lower[at] === '.') && exact !== undefined && exact < 120) return undefined
  if (
    /^(?:no\.|number|page|chapter|article|section|room|unit|flight|channel|tower|camp|phase|round|group|type|area|highway|route|bus|line|gate|level|category|title|version|world|war|part|point|class|grade|aged|age)$/.test(
      before,
    )
  )
    return undefined
  if (lower[amount.first] === 'one' && !/^NN/.test(tokens[at]?.tag ?? '') && !/^JJ/.test(tokens[at]?.tag ?? '')) return undefined
  const half = lower[amount.first] === 'half'
  if (lower[at] === 'of') at++
  else if (lower[at] === 'more' || lower[at] === 'other' || lower[at] === 'additional') at++
  const noun = nounAfter(lower, tokens, at, sentence)
  if (!noun) {
    // "three dead", "dozens more injured", "wounding dozens"
    const state = states.get(lower[at] ?? '') ?? stateBefore(lower, tokens, amount.first, sentence)
    return state ? { first: amount.first, last: states.has(lower[at] ?? '') ? at + 1 : amount.last, of: `person ${state}` } : undefined
  }
  if (
    notCounted.has(noun.head) ||
    isTimeWord(noun.head) ||
    STREET.test(lower[noun.last - 1]!) ||
    /-(?:year|month|day|week|hour|minute)-?(?:old)?$/.test(lower[amount.first]!)
  )
    return undefined
  if (tokens[noun.last - 1]!.tag === 'NNP' && tokens[amount.last]?.tag === 'NNP' && !/s$/.test(lower[noun.last - 1]!)) return undefined
  const toll = noun.first === noun.last - 1 ? tollNouns.get(noun.head) : undefined
  if (toll) return { first: amount.first, last: noun.last, of: `person ${toll}` }
  if (half) return { first: amount.first, last: noun.last, of: `percent of ${noun.words}` }
  const state = stateOf(lower, tokens, amount.first, noun, sentence)
  const place = placeAfter(lower, tokens, state?.last ?? noun.last, sentence)
  return {
    first: amount.first,
    last: Math.max(noun.last, state && state.last > noun.last ? state.last : noun.last, place?.last ?? 0),
    of: `${noun.words}${state ? ` ${state.name}` : ''}${place && !state ? ` in ${place.name}` : ''}`,
  }
}

interface Noun {
  readonly first: number
  readonly last: number
  readonly head: string
  readonly words: string
}

/** The counted noun, singular, without names and adjectives of origin: "American soldiers" → soldier, "ballistic missiles" → ballistic missile. */
function nounAfter(lower: readonly string[], tokens: readonly Token[], from: number, sentence: Sentence): Noun | undefined {
  let at = from
  const parts: number[] = []
  while (at < sentence.lastToken) {
    const tag = tokens[at]!.tag
    if (/^(?:JJ[RS]?|NNS?|NNPS?|VBN|VBG|POS|DT|PRP\$)$/.test(tag) || /^["“”‘’']$/.test(lower[at]!)) {
      if (
        (tag === 'VBN' || tag === 'VBG') &&
        (parts.some(index => /^NN/.test(tokens[index]!.tag)) || !/^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? ''))
      )
        break
      if ((tag === 'DT' || tag === 'PRP$') && at !== from) break
      if (states.has(lower[at]!) && /^(?:JJ|VBN|VBD)/.test(tag) && !/^NN/.test(tokens[at + 1]?.tag ?? '')) break
      parts.push(at)
      at++
    } else break
  }
  const nouns = parts.filter(index => /^NN/.test(tokens[index]!.tag))
  const last = nouns.at(-1)
  if (last === undefined) return undefined
  const head = singular(lower[last]!)
  const kept = parts
    .filter(index => index < last && /^NN$/.test(tokens[index]!.tag) && tokens[index + 1]?.tag !== 'POS')
    .map(index => singular(lower[index]!))
  return { first: parts[0]!, last: last + 1, head, words: [...kept, head].join(' ') }
}

/** Tokens behind the counted in which is told what befell them. */
const REACH = 5

/** What befell the counted: by the verb before ("killing three soldiers"), after ("three soldiers were killed", "dead") or a noun ("the death of"). */
function stateOf(
  lower: readonly string[],
  tokens: readonly Token[],
  first: number,
  noun: Noun,
  sentence: Sentence,
): { name: string; last: number } | undefined {
  for (let at = noun.last; at < Math.min(sentence.lastToken, noun.last + REACH); at++) {
    const word = lower[at]!
    const state = states.get(word)
    if (state && /^(?:VBN|VBD|JJ|VB|NN)/.test(tokens[at]!.tag)) {
      const active = tokens[at]!.tag === 'VBD' && at === noun.last && /^(?:NN|DT|PRP|CD|JJ)/.test(tokens[at + 1]?.tag ?? '')
      return active ? undefined : { name: state, last: at + 1 }
    }
    if (!befalling.has(word)) break
  }
  const name = stateBefore(lower, tokens, first, sentence)
  return name ? { name, last: noun.last } : undefined
}

function stateBefore(lower: readonly string[], tokens: readonly Token[], first: number, sentence: Sentence): string | undefined {
  let at = first - 1
  if (at >= sentence.firstToken && /^(?:of|the|least|at|another)$/.test(lower[at]!)) at--
  if (at >= sentence.firstToken && /^(?:of|at)$/.test(lower[at]!)) at--
  if (at < sentence.firstToken) return undefined
  const state = states.get(lower[at]!)
  return state && /^(?:VB|NN)/.test(tokens[at]!.tag) ? state : undefined
}

/** "in Varnia": a named place right behind the noun. */
function placeAfter(
  lower: readonly string[],
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): { name: string; last: number } | undefined {
  if (!/^(?:in|at|near|inside|from)$/.test(lower[at] ?? '') || at + 1 >= sentence.lastToken) return undefined
  let end = at + 1
  if (lower[end] === 'the') end++
  const from = end
  while (end < sentence.lastToken && tokens[end]!.tag === 'NNP') end++
  if (end === from || isTimeWord(lower[end - 1]!)) return undefined
  return { name: lower.slice(from, end).join(' '), last: end }
}

export function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person'
  if (word === 'men' || word === 'women') return word.replace('men', 'man')
  if (word === 'children') return 'child'
  if (word === 'troops') return 'troop'
  if (/(?:ss|us|is|news|series)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, '')
}
