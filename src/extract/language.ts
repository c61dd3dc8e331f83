import { functionWords } from '../language/function-words.ts'
import type { Article } from '../model.ts'

/** Tells the language (BCP 47) of a text by a model; absent where it cannot. */
export type LanguageDetector = (text: string) => string | undefined

const known = new Map<string, number[]>()
for (const [index, { words }] of functionWords.entries()) {
  for (const word of new Set(words.split(' '))) known.set(word, [...(known.get(word) ?? []), index])
}

const longest = Math.max(...[...known.keys()].map(word => word.length))

/** Characters that are looked at, and how many letters it takes to tell anything. */
const SAMPLE = 2400
const FEWEST_LETTERS = 40
/** Every fourth word and the next language well behind: below that the words alone do not tell. */
const SHARE = 0.25
const LEAD = 1.35

/** The language (BCP 47) that the commonest words of a text tell; absent where they are too few, or fit another one nearly as well. */
export function languageOf(text: string): Article['language'] {
  if (!isTelling(text)) return undefined
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = functionWords.map(() => 0)
  for (const word of words) {
    const languages = word.length <= longest ? known.get(word) : undefined
    if (languages !== undefined) for (const index of languages) counts[index]! += 1
  }
  const best = Math.max(...counts)
  const at = counts.indexOf(best)
  const next = Math.max(...counts.filter((_, index) => index !== at))
  return best >= 4 && best >= SHARE * words.length && best >= LEAD * next ? functionWords[at]!.language : undefined
}

/** The same by a model, for a text whose words and marks do not tell. */
export function detectedLanguage(text: string, detect: LanguageDetector): Article['language'] {
  return isTelling(text) ? detect(text.slice(0, SAMPLE)) : undefined
}

const enoughLetters = new RegExp(`^(?:\\P{L}*\\p{L}){${FEWEST_LETTERS}}`, 'u')

/** Whether there are letters enough to tell a language. */
export function isTelling(text: string): boolean {
  return enoughLetters.test(text.slice(0, SAMPLE))
}
