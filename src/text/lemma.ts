import { DOUBLING_L, IRREGULAR_PLURALS, SMALL_VERBS, STEMS_WITH_E } from '../language/en/irregular.ts'
import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../language/en/verbs.ts'
import { inflect, verbExceptions } from './inflections.ts'

const plurals = pairs(IRREGULAR_PLURALS)
const verbs = irregularForms()
const withE = new Set(STEMS_WITH_E.trim().split(/\s+/))
const doublingL = new Set(DOUBLING_L.trim().split(' '))
const doubling = new Set<string>(DOUBLING_VERBS)

/** Forms that are never an infinitive, whatever their tag. */
const FINITE = /^(?:'\w+|am|is|are|was|were|been|has|had|does|did|ca|wo)$/
/** One vowel between consonants: without an e the last consonant would have been doubled ("hop|ing", but "hopp|ing"). */
const SHORT = /^(?:[^aeiou]*|s?qu)[aeiouy][^aeiouwxyh]$/
const ENDINGS_WITH_E =
  /(?:[aeiourl]v|[aeiouyn]z|sc|uc|[aeiourn]c|dg|[^aeiou]l|[^o]u|[^e]at|yz|[aeiou]ps|[^aeious]s|[^aeiou][aeiou]k|tur|[aeiou][^aeiou]+ag|[aeiou][^aeiou]+is|lud)$/
const ENDINGS_WITHOUT = /(?:ll|rl|wl|oat|[ae]u|buzz|hal|quiz|focus)$/

/**
 * The dictionary form of a word by its Penn Treebank tag, in small letters: "denied" VBD → "deny", "crises" NNS → "crisis". Words of
 * other classes, and names, come back as they are, in small letters; apostrophes straight.
 */
export function lemma(word: string, tag: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (tag === 'NNS' || tag === 'NNPS') return singular(lower)
  if (tag.startsWith('VB') || tag === 'MD') return verb(lower, tag)
  return lower
}

function singular(word: string): string {
  const known = plurals.get(word) ?? plurals.get(word.slice(word.lastIndexOf('-') + 1))
  if (known !== undefined) return word.slice(0, word.lastIndexOf('-') + 1) + known
  if (/(?:[^aeiou]|qu)ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`
  return word.length > 2 && /[^su']s$/.test(word) ? word.slice(0, -1) : word.replace(/'s$/, '')
}

function verb(word: string, tag: string): string {
  const known = verbs.get(word)
  if (known !== undefined && ((tag !== 'VB' && tag !== 'VBP') || FINITE.test(word))) return known
  if (tag === 'VBZ') return third(word)
  if (tag === 'VBG' && word.endsWith('ing')) return fromStem(word.slice(0, -3))
  if ((tag === 'VBD' || tag === 'VBN') && word.endsWith('ed'))
    return word.endsWith('ied') ? `${word.slice(0, -3)}y` : fromStem(word.slice(0, -2))
  return word
}

function third(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|[^a]ch|tch|ach|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** "clos" → close, "stopp" → stop, "help" → help. */
function fromStem(stem: string): string {
  const tail = stem.slice(stem.lastIndexOf('-') + 1)
  if (tail.length < 2) return stem
  if (needsE(tail)) return `${stem}e`
  const undoubled = stem.slice(0, -1)
  if (/([bdgkmnprtl])\1$/.test(tail) && isDoubled(tail)) return undoubled
  return stem
}

/** "stopp", "admitt", but not "add", "call", "err". */
function isDoubled(stem: string): boolean {
  const single = stem.slice(0, -1)
  if (stem.endsWith('ll')) return doubling.has(single) || doublingL.has(single)
  return !/^(?:add|egg|err|ebb|odd|butt|putt|purr|whirr|jazz|inn|sniff|mull|boycott|abett)$/.test(stem)
}

function needsE(stem: string): boolean {
  if (withE.has(stem)) return true
  if (
    /^(?:re|un|over|under|out|mis|dis|pre|co|de|en)/.test(stem) &&
    withE.has(stem.replace(/^(?:re|un|over|under|out|mis|dis|pre|co|de|en)/, ''))
  )
    return true
  if (SHORT.test(stem)) return true
  return ENDINGS_WITH_E.test(stem) && !ENDINGS_WITHOUT.test(stem)
}

function pairs(table: string): Map<string, string> {
  return new Map(
    table
      .trim()
      .split(/[|\n]/)
      .map(pair => pair.trim().split(' ') as [string, string]),
  )
}

function irregularForms(): Map<string, string> {
  const exceptions = verbExceptions(IRREGULAR_VERBS, DOUBLING_VERBS)
  const forms = pairs(SMALL_VERBS)
  for (const lemma of exceptions.irregular.keys()) {
    const { past, participle, gerund } = inflect(lemma, exceptions)
    for (const form of [...past, ...participle, gerund]) if (!forms.has(form)) forms.set(form, lemma)
  }
  return forms
}
