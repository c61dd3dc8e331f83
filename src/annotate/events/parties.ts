import { agentPreposition, duties, makerPrepositions, targetPrepositions, wholePreposition } from '../../language/en/deeds.ts'
import { isTimeWord } from '../../language/en/time-words.ts'
import { type Branches, by, under } from '../parse/branches.ts'
import type { CodedSentence } from './coded-parties.ts'

/** A sentence in which parties are looked for. */
export interface ParsedWords extends CodedSentence {
  readonly tree: Branches
}

/** Who does a deed and to whom: the heads of the phrases that name them, as tokens of the sentence. */
export interface Parties {
  readonly source?: number
  readonly target?: number
}

const SUBJECT = new Set(['nsubj', 'nsubjpass'])
const PASSIVE = new Set(['nsubjpass', 'auxpass'])
const OBJECT = new Set(['dobj', 'iobj'])
const HELPING = new Set(['aux', 'auxpass', 'cop'])
const OF_NOUN = new Set(['nmod'])
const OWNER = new Set(['nmod:poss'])
const CASE = new Set(['case'])
const BEFORE_NOUN = new Set(['amod', 'compound', 'nmod:poss', 'det', 'nummod', 'dep'])
const DUTIES: ReadonlySet<string> = new Set(duties.split(' '))
const TO_WHOM: readonly string[] = targetPrepositions.split(' ')
const MAKERS: readonly string[] = makerPrepositions.split(' ')
/** What leads from a deed or a demand to the party in it, the likeliest first. */
const PARTS = [...MAKERS, ...TO_WHOM]

/** The parties of the deed that the cue at `at` tells: a noun, or a verb; `whole` where it is a verb with more words behind it. */
export function partiesOf(
  sentence: ParsedWords,
  at: number,
  { noun, whole }: { readonly noun: boolean; readonly whole: boolean },
): Parties {
  const { tree, tags, words } = sentence
  if (noun) return partiesOfNoun(sentence, at)
  const verb = HELPING.has(tree.relations[at]!) ? tree.heads[at]! : at
  // "Ardia said that Brask must leave": who says so demands, and of whom it is said.
  if (DUTIES.has(words[at]!) && tags[at] === 'MD') {
    const told = subjectOf(sentence, verb)
    const sayer = sayerOf(sentence, verb) ?? subjectOf(sentence, tree.heads[verb]!)
    return parties(sayer, told)
  }
  // "is prepared to pay" is a cue as it stands, and no passive.
  if (isPassive(sentence, verb) && !(whole && verb !== at)) return parties(agentOf(sentence, verb), patientOf(sentence, verb))
  return parties(subjectOf(sentence, verb) ?? firstSubject(sentence, verb), objectOf(sentence, verb))
}

/** Where the tree gives a verb no subject, the sentence's first before it; nobody does what stands before all subjects. */
function firstSubject({ tree, tags }: ParsedWords, verb: number): number | undefined {
  const found = tree.relations.findIndex((relation, at) => SUBJECT.has(relation) && !/^(?:PRP|EX|W)/.test(tags[at]!))
  return found >= 0 && found < verb ? found : undefined
}

function parties(source: number | undefined, target: number | undefined): Parties {
  return { ...(source !== undefined && source !== target && { source }), ...(target !== undefined && { target }) }
}

function isPassive({ tree, tags }: ParsedWords, verb: number): boolean {
  return by(tree, verb, PASSIVE).length > 0 || (tree.relations[verb] === 'acl' && tags[verb] === 'VBN')
}

/** "were arrested by |police|": of the prepositions only "by" names who did it. */
function agentOf(sentence: ParsedWords, verb: number): number | undefined {
  return joinedTo(sentence, verb).find(child => prepositionOf(sentence, child) === agentPreposition)
}

function patientOf(sentence: ParsedWords, verb: number): number | undefined {
  const { tree } = sentence
  return tree.relations[verb] === 'acl' ? tree.heads[verb]! : subjectOf(sentence, verb)
}

/** Who is the subject of a verb: its own, that of the verb it is joined to or leans on, the noun that its clause describes. */
function subjectOf(sentence: ParsedWords, verb: number): number | undefined {
  const { tree, tags } = sentence
  let described: number | undefined
  for (let at = verb; at >= 0; at = tree.heads[at]!) {
    const own = by(tree, at, SUBJECT).at(-1)
    const relation = tree.relations[at]!
    if (own !== undefined && own !== described && !/^(?:PRP|EX|W)/.test(tags[own]!)) return own
    if (relation.startsWith('acl')) {
      const noun = tree.heads[at]!
      // "rebels |who| fled", "rebels |fleeing|"; but "|the mayor's| attempt to seize the port"
      if (relation !== 'acl' || tags[at] !== 'VB') return noun
      const owner = by(tree, noun, OWNER).at(-1)
      if (owner !== undefined) return owner
      described = noun
    }
    // "urged |the rebels| to leave", but not "began a strike to protest"
    const made = relation === 'xcomp' ? by(tree, tree.heads[at]!, OBJECT).find(object => isNamed(sentence, object)) : undefined
    if (made !== undefined) return made
  }
  return undefined
}

/** ", an Ardian minister said": whose saying stands beside what is said. */
function sayerOf(sentence: ParsedWords, verb: number): number | undefined {
  const { tree } = sentence
  const beside = tree.children[verb]!.find(child => tree.relations[child] === 'parataxis')
  return beside === undefined ? undefined : subjectOf(sentence, beside)
}

/**
 * To whom a verb does it: the party in its object, what a preposition leads to, the first party that is named behind it before somebody is said to
 * say so, and where none is named the object as it is.
 */
function objectOf(sentence: ParsedWords, verb: number): number | undefined {
  const object = by(sentence.tree, verb, OBJECT)[0]
  const told = toWhom(sentence, verb)
  return (
    (object !== undefined ? namedIn(sentence, object) : undefined) ??
    (told !== undefined && isNamed(sentence, told) ? told : undefined) ??
    namedBehind(sentence, verb) ??
    object ??
    told
  )
}

/** "demanded that |Brask| leave", "rejected a plan that would split |Ardia|". */
function namedBehind(sentence: ParsedWords, verb: number): number | undefined {
  const { tree, tags } = sentence
  const aside = tree.children[verb]!.filter(child => tree.relations[child] === 'parataxis' || tree.relations[child] === 'conj')
  const passed = new Set(aside.flatMap(child => under(tree, child)))
  return under(tree, verb).find(
    at => at > verb && !passed.has(at) && /^NN/.test(tags[at]!) && tree.relations[at] !== 'compound' && isNamed(sentence, at),
  )
}

/** What a preposition behind a word leads to, of those that lead to a party the first in their order; a named one first. */
function toWhom(sentence: ParsedWords, token: number): number | undefined {
  const found = joinedTo(sentence, token)
    .filter(child => child > token && TO_WHOM.includes(prepositionOf(sentence, child)))
    .sort((a, b) => TO_WHOM.indexOf(prepositionOf(sentence, a)) - TO_WHOM.indexOf(prepositionOf(sentence, b)))
  return found.map(child => namedIn(sentence, child)).find(child => child !== undefined) ?? found[0]
}

/** "the withdrawal of |Ardian troops|": the party inside a phrase whose own words name nobody. */
function namedIn(sentence: ParsedWords, token: number, depth = 0): number | undefined {
  if (isNamed(sentence, token)) return token
  if (depth > 4) return undefined
  for (const child of byPreposition(sentence, token)) {
    const named = namedIn(sentence, child, depth + 1)
    if (named !== undefined) return named
  }
  return undefined
}

/** Nouns that prepositions join to a word, but for those that tell when. */
function joinedTo({ tree, words }: ParsedWords, token: number): readonly number[] {
  return by(tree, token, OF_NOUN).filter(child => !isTimeWord(words[child]!))
}

function byPreposition(sentence: ParsedWords, token: number): readonly number[] {
  return joinedTo(sentence, token)
    .filter(child => PARTS.includes(prepositionOf(sentence, child)))
    .sort((a, b) => PARTS.indexOf(prepositionOf(sentence, a)) - PARTS.indexOf(prepositionOf(sentence, b)))
}

/** Whether a noun, or what stands before it in its phrase, is a name or made of one ("Ardian troops"). */
function isNamed({ tree, tags, capital, words }: ParsedWords, token: number): boolean {
  return [token, ...by(tree, token, BEFORE_NOUN).flatMap(child => under(tree, child))].some(
    at => (/^NNP/.test(tags[at]!) && !isTimeWord(words[at]!)) || (tags[at]!.startsWith('JJ') && capital[at]),
  )
}

function prepositionOf({ tree, words }: ParsedWords, token: number): string {
  const [mark] = by(tree, token, CASE)
  return mark === undefined ? '' : words[mark]!
}

/** A noun that tells a deed: "|Ardian| riots against |the mayor|", "|the rebels| declared a ceasefire with |Brask|". */
function partiesOfNoun(sentence: ParsedWords, noun: number): Parties {
  const { tree, tags } = sentence
  if (tree.relations[noun] === 'compound') return partiesOfNoun(sentence, tree.heads[noun]!)
  const verb = tree.heads[noun]!
  const isObject = verb >= 0 && /^VB/.test(tags[verb]!) && !SUBJECT.has(tree.relations[noun]!)
  const owner =
    joinedTo(sentence, noun).find(child => MAKERS.includes(prepositionOf(sentence, child)) && isNamed(sentence, child)) ??
    by(tree, noun, new Set(['nmod:poss', 'amod', 'compound'])).find(child => isNamed(sentence, child))
  const source = isObject ? (subjectOf(sentence, verb) ?? owner) : owner
  const target = toWhom(sentence, noun) ?? (isObject ? (toWhom(sentence, verb) ?? namedBehind(sentence, verb)) : undefined)
  return parties(source, target)
}

/** The phrase of a noun, half-open: what stands before it, and behind it what "of" and "and" join to it. */
export function phraseOf(sentence: ParsedWords, head: number): { readonly first: number; readonly last: number } {
  const { tree } = sentence
  let [first, last] = [head, head + 1]
  for (const child of tree.children[head]!) {
    if (child < head && BEFORE_NOUN.has(tree.relations[child]!)) first = Math.min(first, under(tree, child)[0]!)
    if (child > head && isPart(sentence, child)) last = Math.max(last, phraseOf(sentence, child).last)
  }
  return { first, last }
}

function isPart(sentence: ParsedWords, child: number): boolean {
  const relation = sentence.tree.relations[child]!
  return relation === 'nmod' ? prepositionOf(sentence, child) === wholePreposition : relation === 'conj' || relation === 'compound'
}

const SUBORDINATE = new Set(['advcl', 'acl', 'acl:relcl', 'csubj'])
const NEGATED = new Set(['neg'])

/** How many clauses that only describe, time or give a reason stand between a word and its sentence's main one. */
export function remotenessOf({ tree }: ParsedWords, token: number): number {
  let remote = 0
  for (let at = token; at >= 0; at = tree.heads[at]!) if (SUBORDINATE.has(tree.relations[at]!)) remote++
  return remote
}

/** Whether a verb, or what helps it, is denied: "will not meet". */
export function isDenied({ tree }: ParsedWords, token: number): boolean {
  const verb = HELPING.has(tree.relations[token]!) ? tree.heads[token]! : token
  return by(tree, verb, NEGATED).length > 0
}

/** Whether a verb only frames what somebody says, which stands before it: "…, the White House |warned|". */
export function isFrame({ tree }: ParsedWords, verb: number): boolean {
  return tree.relations[verb] === 'parataxis' || tree.children[verb]!.some(child => child < verb && tree.relations[child] === 'ccomp')
}
