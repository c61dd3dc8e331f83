import type { Offsets } from '../../model.ts'
import { describe, LOWER_WORD, ROW, SUFFIX_WORD } from '../tags/features.ts'
import { find, mix, type Table } from '../weights.ts'

/** What the parser sees of a sentence: its words as numbers, without the marks. The arrays have one more place, for the root. */
export interface ParsedWords {
  readonly count: number
  /** Where each word stands among the sentence's tokens. */
  readonly places: Int32Array
  /** Hash of the word in small letters, of the same with its tag, of its ending; tag number, from 1; class of words in like places, 0 for none. */
  readonly words: Int32Array
  readonly tagged: Int32Array
  readonly endings: Int32Array
  readonly tags: Int32Array
  readonly classes: Int32Array
  /** Marks before each word, as bits. */
  readonly gaps: Int32Array
  /** How many verbs and how many commas and dashes stand before each word. */
  readonly verbs: Int32Array
  readonly commas: Int32Array
}

/** Numbers of tags, from 1, and which of them are verbs; classes of words by the highest 24 bits of their hashes. */
export interface ParseNumbers {
  readonly tags: ReadonlyMap<string, number>
  readonly verbs: ReadonlySet<number>
  readonly classes: Table
}

const ROOT_WORD = 0x6a09e667
const ROOT_TAG = 63

const MARKS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [':', 2],
  ['``', 4],
  ["''", 8],
  ['-LRB-', 16],
  ['-RRB-', 32],
  ['.', 64],
  ['HYPH', 128],
])
const PAUSE = 3

/** Whether a tag is a mark's, which is attached when the words are. */
export function isMark(tag: string): boolean {
  return MARKS.has(tag)
}

/** Tags by number, and the verbs among them. */
export function tagNumbers(names: readonly string[]): Pick<ParseNumbers, 'tags' | 'verbs'> {
  const tags = new Map(names.map((name, index) => [name, index + 1]))
  const those = (kind: RegExp) => new Set([...tags].filter(([name]) => kind.test(name)).map(([, number]) => number))
  return { tags, verbs: those(/^(?:VB|MD)/) }
}

/** The words of the sentence `tokens[first, last)`, whose tags are `tagOf(index)`. */
export function parsedWords(
  text: string,
  tokens: readonly Offsets[],
  first: number,
  last: number,
  tagOf: (index: number) => string,
  numbers: ParseNumbers,
): ParsedWords {
  const rows = describe(text, tokens, first, last)
  const most = last - first + 1
  const array = cut(9, most + 1)
  const places = array(0)
  const words = array(1)
  const tagged = array(2)
  const endings = array(3)
  const tags = array(4)
  const classes = array(5)
  const gaps = array(6)
  const verbs = array(7)
  const commas = array(8)
  let count = 0
  for (let token = 0; token < last - first; token++) {
    const name = tagOf(first + token)
    const mark = MARKS.get(name)
    if (mark !== undefined) {
      if (mark & PAUSE && !(gaps[count]! & PAUSE)) commas[count]!++
      gaps[count]! |= mark
      continue
    }
    const word = rows[token * ROW + LOWER_WORD]!
    const tag = numbers.tags.get(name) ?? 0
    places[count] = token
    words[count] = word
    endings[count] = rows[token * ROW + SUFFIX_WORD]!
    tags[count] = tag
    tagged[count] = mix(word, tag)
    classes[count] = find(numbers.classes, word >>> 8)
    verbs[count + 1] = verbs[count]! + (numbers.verbs.has(tag) ? 1 : 0)
    commas[count + 1] = commas[count]!
    count++
  }
  words[count] = endings[count] = tagged[count] = ROOT_WORD
  tags[count] = ROOT_TAG
  classes[count] = 0
  return { count, places, words, tagged, endings, tags, classes, gaps, verbs, commas }
}

/** Arrays of one size in one piece of memory, which is quicker had than many small ones. */
function cut(number: number, size: number): (nth: number) => Int32Array {
  const whole = new Int32Array(number * size)
  return nth => whole.subarray(nth * size, (nth + 1) * size)
}

/** The same words from the last to the first; `places` and `endings` stay as they are, since the first pass does not ask for them. */
export function mirrored(words: ParsedWords): ParsedWords {
  const { count, verbs } = words
  const array = cut(7, count + 2)
  const turned = (nth: number, values: Int32Array) => {
    const found = array(nth)
    for (let at = 0; at < count; at++) found[at] = values[count - 1 - at]!
    found[count] = values[count]!
    return found
  }
  // What stands before a place stands behind it, and sums are taken from the other end.
  const gaps = array(4)
  const commas = array(5)
  const verbsBefore = array(6)
  for (let at = 0; at <= count; at++) {
    gaps[at] = words.gaps[count - at]!
    commas[at] = (at > 0 ? commas[at - 1]! : 0) + (gaps[at]! & PAUSE ? 1 : 0)
    verbsBefore[at] = verbs[count]! - verbs[count - at]!
  }
  return {
    count,
    places: words.places,
    words: turned(0, words.words),
    tagged: turned(1, words.tagged),
    endings: words.endings,
    tags: turned(2, words.tags),
    classes: turned(3, words.classes),
    gaps,
    verbs: verbsBefore,
    commas,
  }
}
