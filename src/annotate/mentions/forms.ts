import { COMPOUND_TAILS, NEVER_NAMES } from '../../language/en/never-names.ts'
import { secondsOfOutlet } from '../../language/outlets.ts'
import { foldName } from '../../text/names.ts'
import { remembered, rememberedAt } from '../../text/remembered.ts'
import { type Begins, beginsOf } from './phrases.ts'

/** What a word is wherever it stands: worked out once, since most words of a page were on the page before. */
export interface Form {
  readonly text: string
  readonly lower: string
  /** The folded word, in parts where it has a hyphen: "al-Sorn" → al, sorn. */
  readonly parts: readonly string[]
  /** Written like a part of a name: "Sorn", "al-Sorn", "U.S.", "MQ-1C"; not "Sorn-based". */
  readonly capital: boolean
  /** Its first letter. */
  readonly letter: 'capital' | 'small' | 'other' | 'none'
  /** A day, a month and the like, which never name a party. */
  readonly never: boolean
  /** After it begins a sentence within the sentence. */
  readonly opens: boolean
  /** The words that may come second in a listed newsroom's name of which it is the first; undefined where it begins none. */
  readonly outlets: ReadonlySet<string> | undefined
  /** The listed phrases whose first word it is. */
  readonly begins: Begins
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ad|as|ash|ar|at|az|ul|ibn|bin|d|l|o|de|la|abu)[-’']\p{Lu}|[a-z]\p{Lu})/u

/** Whether a token is written like a part of a name. */
function isCapital(text: string): boolean {
  if (!CAPITAL.test(text)) return false
  const hyphen = text.lastIndexOf('-')
  if (hyphen > 0) {
    const tail = text.slice(hyphen + 1)
    if (COMPOUND_TAILS.has(tail) || (/^\p{Ll}+(?:ed|ing|en|ly)$/u.test(tail) && tail.length > 3)) return false
  }
  return true
}

const OPENS = new Set(['“', '"', '‘', '``', '«', '„', ':', ';', '—', '–', '--', '(', '[', '•', '*', '-', '…', '...', '!', '?', '.'])

const formOf = remembered((text): Form => {
  const lower = text.toLowerCase()
  const parts = /^[a-z]+$/.test(lower) ? [lower] : foldName(text).split(' ')
  return {
    text,
    lower,
    parts,
    capital: isCapital(text),
    letter: /^\p{Lu}/u.test(text) ? 'capital' : /^\p{Ll}/u.test(text) ? 'small' : /^\p{L}/u.test(text) ? 'other' : 'none',
    never: NEVER_NAMES.has(lower.replace(/\.$/, '')),
    opens: OPENS.has(text),
    outlets: lower === 'the' || !/^[\p{L}\p{N}]/u.test(text) ? undefined : secondsOfOutlet(parts[0]!),
    begins: beginsOf(parts[0]!),
  }
})

/** The form of the word `text[start, end)`. */
export const formAt = rememberedAt(formOf)
