import { CITING_VERBS, DOCUMENT_VERBS, GIVING_VERBS, PASSING_VERBS, PASSIVE_HEDGES } from '../../language/en/reporting/particular-verbs.ts'
import { REPORTING_PHRASES, RESPONSIBILITY } from '../../language/en/reporting/phrases.ts'
import { REPORTING } from '../../language/en/reporting/verbs.ts'
import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../language/en/verbs.ts'
import type { Article, BlockRole, Offsets, Quotation, Sentence, Token } from '../../model.ts'
import { APOSTROPHE, classOf, QUOTE } from '../../text/characters.ts'
import { inflect, verbExceptions } from '../../text/inflections.ts'
import { isSpeech } from '../quotations.ts'
import { classesOf } from '../tags/classes.ts'
import { type VerbForm, type VerbForms, withFiniteVerbs } from './tags.ts'

/** One page's tokens in parallel arrays, and which of its quotations are speech that stands apart from the sentence around it. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  /** Classes of each token's tag, see `../tags/classes.ts`. */
  readonly classes: Uint32Array
  /** Index of the outermost speech that holds the token, marks included; -1 outside. */
  readonly speech: Int32Array
  readonly speeches: readonly Speech[]
  readonly quotations: readonly Quotation[]
  /** 1 where the token is a quotation mark. */
  readonly mark: Uint8Array
}

/** A quotation that is opaque to the grammar around it. Token range half-open, marks included. */
export interface Speech extends Offsets {
  readonly first: number
  readonly last: number
  readonly quotation: Quotation
}

/** A run of tokens that is read as one: sentences, joined where a speech runs over their border. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly block: number
  readonly role: BlockRole
  /** Number of its paragraph on the page. */
  readonly paragraph: number
  /** Index of the speech whose words these are; absent for the page's own. */
  readonly speech?: number
}

const exceptions = verbExceptions(IRREGULAR_VERBS, DOUBLING_VERBS)
const MARK = /^(?:["“”„‟«»‘’'‚‛`´]|``|''|‘‘|’’|"")$/
const PARAGRAPH = /[.!?:;…”"’)\]]\s*\n|\n\s*\n|\n\s*["“«]/

/** Forms of the verbs that give words and nothing else: not "called", which gives names. */
const SPOKEN_FORMS: ReadonlySet<string> = new Set(
  REPORTING.filter(({ takes }) => takes.includes('clause') && takes.every(one => one === 'clause' || one === 'quoted-object'))
    .flatMap(({ verbs }) => verbs.split(/\s+/))
    .concat('read', 'ask', 'tell')
    .flatMap(lemma => {
      const { third, past } = inflect(lemma, exceptions)
      return [third, ...past]
    }),
)

/** Form → lemma of every verb that the lists name. */
export const VERB_FORMS: ReadonlyMap<string, readonly string[]> = verbForms()

function verbForms(): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Set<string>([
    ...REPORTING.flatMap(({ verbs }) => verbs.split(/\s+/)),
    ...REPORTING_PHRASES.map(({ verb }) => verb),
    ...CITING_VERBS,
    ...PASSIVE_HEDGES,
    ...PASSING_VERBS,
    ...GIVING_VERBS,
    ...DOCUMENT_VERBS,
    ...RESPONSIBILITY.claim,
  ])
  const forms = new Map<string, string[]>()
  const add = (form: string, lemma: string) => {
    const known = forms.get(form)
    if (!known) forms.set(form, [lemma])
    else if (!known.includes(lemma)) known.push(lemma)
  }
  for (const lemma of lemmas) {
    const { base, third, past, participle, gerund } = inflect(lemma, exceptions)
    for (const form of [base, third, ...past, ...participle, gerund]) add(form, lemma)
  }
  for (const form of ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', '’s', "'s", '’re', "'re"]) add(form, 'be')
  return forms
}

/** Forms of the verbs that say things, for the repair of their tags. */
const FINITE_FORMS: VerbForms = finiteForms()

function finiteForms(): VerbForms {
  const kinds = new Map<string, VerbForm>()
  const add = (word: string, kind: keyof VerbForm) => {
    const form = kinds.get(word)
    if (form) form[kind] = true
    else kinds.set(word, { [kind]: true })
  }
  const beforeInfinitive = new Set<string>()
  for (const { stance, takes, verbs } of REPORTING) {
    if (!takes.some(one => one === 'clause' || one === 'person-clause' || one === 'infinitive')) continue
    for (const lemma of verbs.split(/\s+/)) {
      const forms = inflect(lemma, exceptions)
      add(forms.third, 'third')
      for (const form of forms.past) add(form, forms.participle.includes(form) ? 'past' : 'onlyPast')
      if (takes.includes('infinitive') && stance !== 'orders') for (const form of [forms.third, ...forms.past]) beforeInfinitive.add(form)
    }
  }
  for (const lemma of [...DOCUMENT_VERBS, ...REPORTING_PHRASES.map(({ verb }) => verb)])
    for (const form of inflect(lemma, exceptions).past) add(form, 'past')
  return { kinds, beforeInfinitive }
}

/** The words of tokens in small letters. */
export function lowerCase(text: string, tokens: readonly Offsets[]): string[] {
  const lower = new Array<string>(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index]!
    lower[index] = text.slice(start, end).toLowerCase()
  }
  return lower
}

function isMark(code: number): boolean {
  const kind = classOf(code)
  return kind === QUOTE || kind === APOSTROPHE
}

export function wordsOf(text: string, tagged: readonly Token[], quotations: readonly Quotation[]): Words {
  const lower = lowerCase(text, tagged)
  const tokens = withFiniteVerbs(text, tagged, lower, FINITE_FORMS)
  const mark = new Uint8Array(tokens.length)
  const classes = new Uint32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    classes[index] = classesOf(token.tag)
    if (token.end - token.start < 3 && isMark(text.charCodeAt(token.start)) && MARK.test(lower[index]!)) mark[index] = 1
  }
  const speech = new Int32Array(tokens.length).fill(-1)
  const speeches: Speech[] = []
  let from = 0
  let covered = -1
  for (const quotation of quotations) {
    if (quotation.start < covered) continue
    while (from < tokens.length && tokens[from]!.end <= quotation.start) from++
    let last = from
    while (last < tokens.length && tokens[last]!.start < quotation.end) last++
    if (last <= from || !standsApart(text, tokens, lower, quotation, from, last)) continue
    covered = quotation.end
    speech.fill(speeches.length, from, last)
    speeches.push({ start: quotation.start, end: quotation.end, first: from, last, quotation })
  }
  return { text, tokens, lower, classes, speech, speeches, quotations, mark }
}

/** Whether a quotation is a whole saying, not words woven into the sentence: 'said “We go.”', not 'vowed to “set ablaze” the town'. */
function standsApart(
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  quotation: Quotation,
  first: number,
  last: number,
): boolean {
  if (quotation.unopened) return false
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const before = first > 0 ? lower[first - 1]! : ''
  const capital = /^[\p{Lu}\d“‘]/u.test(inner)
  const opens = first === 0 || /^[.!?”"]$/.test(before) || /\n/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))
  // “Certainly not,” she said. “We go”, said Roe. Roe said, “No comment.”
  const exclaimed = capital && opens && (/[,?!]$/.test(inner) || (lower[last] === ',' && SPOKEN_FORMS.has(lower[last + 1] ?? '')))
  const announced =
    capital && (SPOKEN_FORMS.has(before) ? /[.!?]$/.test(inner) : /^[,:]$/.test(before) && SPOKEN_FORMS.has(lower[first - 2] ?? ''))
  if (!exclaimed && !announced && !isSpeech(text, quotation)) return false
  if (/[.!?…]["”’)]?\s+["“‘(]?\p{Lu}/u.test(inner) && capital) return true
  const newLine = first === 0 || /\n/.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))
  if (newLine || /^[.!?:,;—–-]+$/.test(before)) return capital || !/^[,;—–-]+$/.test(before) || /[.!?,]['’”]?$/.test(inner)
  if (announced) return true
  if (capital && inner.split(/\s+/).length >= 4) return !/^(?:the|a|an|of|as)$/.test(before)
  return capital && /[.!?,]$/.test(inner) && VERB_FORMS.has(before)
}

/** The page's sentences as stretches, then the sentences inside each speech. */
export function stretchesOf(words: Words, article: Pick<Article, 'text' | 'blocks'>, sentences: readonly Sentence[]): Stretch[] {
  const found: Stretch[] = []
  const { speech } = words
  let paragraph = 0
  let open: { first: number; last: number; block: number } | undefined
  const close = () => {
    if (open && open.last > open.first) found.push({ ...open, role: article.blocks[open.block]?.role ?? 'body', paragraph })
    open = undefined
  }
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const newBlock = before !== undefined && before.block !== sentence.block
    if (newBlock || (before && PARAGRAPH.test(article.text.slice(before.end - 1, sentence.start + 1)))) {
      close()
      paragraph++
    }
    const held = open && speech[sentence.firstToken] !== -1 && speech[sentence.firstToken] === speech[sentence.firstToken - 1]
    if (open && held) open.last = sentence.lastToken
    else {
      close()
      open = { first: sentence.firstToken, last: sentence.lastToken, block: sentence.block }
      // A speech that ends with its own full stop ends the stretch before what follows it: “We go.” He added …
    }
    before = sentence
  }
  close()
  const inside: Stretch[] = []
  words.speeches.forEach((one, index) => {
    const home = found.find(stretch => stretch.first <= one.first && one.first < stretch.last)
    for (const sentence of sentencesWithin(sentences, one))
      if (home) inside.push({ ...sentence, block: home.block, role: home.role, paragraph: home.paragraph, speech: index })
  })
  return [...found, ...inside]
}

function sentencesWithin(sentences: readonly Sentence[], speech: Speech): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  for (const sentence of sentences) {
    const first = Math.max(sentence.firstToken, speech.first)
    const last = Math.min(sentence.lastToken, speech.last)
    if (first < last) found.push({ first, last })
  }
  return found
}
