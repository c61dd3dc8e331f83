import { concepts as table } from '../../language/en/concepts.ts'
import { deedVerbs, ownedDeeds } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, ResolvedPage } from '../../model.ts'
import { conceptsOf, containment } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { recent } from '../../text/recent.ts'
import { holds, overlap } from '../../text/spans.ts'
import { fellowsOf } from '../fellows.ts'
import type { Matter } from '../matter.ts'
import { byLikeness, claimsOfMatters, type Finder, type FindingContext, finding, quoted, sentenceAt } from './context.ts'
import { isNegative, isRefusable, type Negated, negatedWords } from './negation.ts'

/** How much of the shorter of two statements must be in the other for one to deny the other, and how many words; less where one page tells both. */
const DENIED = { share: 0.4, words: 3 } as const
const DENIED_HERE = { share: 0.3, words: 2 } as const
/** Claims that one denial is set against at most. */
const CLAIMS = 2
/** Tellings of a denied claim that are quoted, one a page. */
const SIDES = 2
/** Days between a denial and what it answers. */
const FORTNIGHT = 14
/** Statements of which it is remembered what their sentences say. */
const READY = 4_000
/** How telling a word must be for two statements to be looked at together. */
const TELLING = 1.5

/** "She ordered the gates shut" against "she gave no order to shut the gates": the same said and denied by different people within days. */
export const denials: Finder = context => {
  const meaning = meanings(context)
  const all = [...context.matters.values()].filter(matter => !matter.headline && matter.statement.origin !== undefined)
  const isSaid = (matter: Matter) =>
    matter.concepts.size >= DENIED.words &&
    matter.deeds.size > 0 &&
    matter.statement.certainty !== 'conditional' &&
    matter.statement.certainty !== 'questioned' &&
    !denies(matter)
  const saidOn = groupBy(all.filter(isSaid), matter => matter.statement.page)
  const fellows = fellowsOf(context.pages, FORTNIGHT)
  const found = new Map<string, Finding>()
  for (const no of wholes(all.filter(denies))) {
    const denial = meaning(no)
    const telling = [...denial].filter(concept => !/^[#~@]/.test(concept) && context.weight(concept) > TELLING)
    if (telling.length === 0) continue
    const borne = negatedWords(context.pages.get(no.statement.page)!, no.statement.at)
    const subject = subjectOf(no, context)
    const candidates = [no.statement.page, ...fellows(no.statement.page)].flatMap(page => saidOn.get(page) ?? [])
    const denied = candidates.filter(yes => {
      if (yes.statement.origin === no.statement.origin) return false
      if (!telling.some(concept => yes.concepts.has(concept))) return false
      const isHere = yes.statement.page === no.statement.page
      if (isHere && overlap(yes.statement.at, no.statement.at) > 0) return false
      // one sentence tells both: its other words are those of the denial
      const said = isHere && overlap(sentenceAt(yes, context), sentenceAt(no, context)) > 0 ? yes.concepts : meaning(yes)
      if (subject.size > 0 && ![...subject].some(concept => said.has(concept))) return false
      if (borne && !bearsOn(borne, said)) return false
      if (covered(no.concepts, said, context.weight) < (isHere ? COVERED.here : COVERED.elsewhere)) return false
      if (isNegative(yes.statement.at.exact)) return false
      if (isHere && oneBreath(yes, no, context)) return false
      if (borne && !isWished(borne, yes, context)) return false
      const needed = isBeside(yes, no, context) ? DENIED_HERE : DENIED
      return (
        sharedWords(no.concepts, said) >= Math.min(OWN, no.concepts.size) &&
        sharedWords(denial, said) >= needed.words &&
        containment(said, denial, context.weight) >= needed.share
      )
    })
    const byClaim = groupBy(denied.sort(byLikeness(no, context)), yes => context.claimOf.get(yes.statement.id))
    for (const tellings of [...byClaim.values()].slice(0, CLAIMS)) {
      const said = [...groupBy(tellings, one => one.statement.page).values()].map(group => group[0]!).slice(0, SIDES)
      const made = finding({
        kind: 'conflict',
        aspect: 'polarity',
        sides: [...said.map(one => one.statement.at), no.statement.at],
        claims: claimsOfMatters(context, ...said, no),
        severity: 'material',
        message: `Said and denied: ${quoted(said[0]!.statement.at)} – ${quoted(no.statement.at)}`,
        rule: 'said-and-denied',
      })
      found.set(made.id, made)
    }
  }
  return [...found.values()]
}

/** Whether what a negation bears on was said: the deed itself, of nobody's deed who and what, and of an order what was ordered or to whom. */
function bearsOn({ words: [deed, next, ...rest], ofSubject }: Negated, said: ReadonlySet<string>): boolean {
  if (deed === undefined) return false
  if (deed === 'order') return [next, ...rest].some(concept => concept !== undefined && said.has(concept))
  return said.has(deed) && (!ofSubject || next === undefined || said.has(next))
}

const BEING = /^(?:am|is|are|was|were|been|be|['’](?:s|re))$/iu

/**
 * Of whom or what a clause denies that it is so: "the guard was not hurt" says nothing of the driver who was. Nothing where a deed is denied, or where a
 * pronoun stands there.
 */
function subjectOf({ statement: { page, at } }: Matter, context: FindingContext): ReadonlySet<string> {
  const { reading, mentions } = context.pages.get(page)!
  const { text } = reading.article
  const tokens = reading.annotation.tokens.filter(token => holds(at, token))
  const verb = tokens.findIndex(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
  if (verb < 1 || !BEING.test(text.slice(tokens[verb]!.start, tokens[verb]!.end))) return new Set()
  const before = { start: at.start, end: tokens[verb - 1]!.end }
  const found = conceptsOf(text.slice(before.start, before.end), table, stopwords)
  reading.annotation.mentions.forEach((mention, index) => {
    const entity = mentions[index]
    if (entity !== undefined && holds(before, mention)) found.add(`@${entity}`)
  })
  return found
}

/** The concept of wanting, and how many words may stand between a wish and what is wished. */
const [WISH] = conceptsOf('want', table, stopwords)
const WISHED = 4

/** "Roe does not want a strike": who denies a wish answers whoever told of that wish, not of the thing alone; the two stand side by side there. */
function isWished({ words: [deed, thing] }: Negated, yes: Matter, context: FindingContext): boolean {
  if (deed === undefined || deed !== WISH || thing === undefined) return true
  const { article, annotation } = context.pages.get(yes.statement.page)!.reading
  const sentence = sentenceAt(yes, context)
  const tokens = annotation.tokens.filter(token => holds(sentence, token))
  const words = tokens.map(token => conceptsOf(article.text.slice(token.start, token.end), table, stopwords))
  return words.some(
    (word, at) =>
      word.has(deed) &&
      words.slice(at + 1, at + 2 + WISHED).some(next => next.has(thing)) &&
      // "though she claims not to want a strike" says what the denial says
      !isNegative(article.text.slice(tokens[Math.max(0, at - WISHED)]!.start, tokens[at]!.start)),
  )
}

/** Words of the denied clause itself that what was said must have: the rest of a sentence may be of something else. */
const OWN = 2

/** How much of what is denied must have been said. */
const COVERED = { here: 0.45, elsewhere: 0.3 } as const

/** How much of one, by weight, is in the other. */
function covered(one: ReadonlySet<string>, other: ReadonlySet<string>, weight: (concept: string) => number): number {
  let [all, shared] = [0, 0]
  for (const concept of one) {
    all += weight(concept)
    if (other.has(concept)) shared += weight(concept)
  }
  return all === 0 ? 0 : shared / all
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(concept => !concept.startsWith('#') && b.has(concept)).length
}

/** "Told the owners not to speak", "to say nothing": somebody is to refrain; nothing is denied. */
const REFRAINING = /\b(?:not|never) to \p{L}|\bto (?:\p{L}+ )?(?:nothing|nobody|no one|none|never)\b|^to (?!have\b)/iu

/** "It was not behind the raid": a deed is disowned, not denied (counting rule 16). */
const ofDeed = phraseFinder([...ownedDeeds, ...deedVerbs])

function denies({ statement, deeds }: Matter): boolean {
  const { exact } = statement.at
  return statement.negated && deeds.size > 0 && !REFRAINING.test(exact) && !isRefusable(exact) && !ofDeed(exact)
}

/** Of statements one inside another the largest: one denial is one. */
function wholes(matters: readonly Matter[]): Matter[] {
  const onPage = groupBy(matters, ({ statement }) => statement.page)
  return matters.filter(
    one =>
      !onPage
        .get(one.statement.page)!
        .some(other => other !== one && holds(other.statement.at, one.statement.at) && !holds(one.statement.at, other.statement.at)),
  )
}

/** "I am sure that, when all is known, she is not the one": both stand in one content of one sentence, and one who speaks so denies nothing. */
function oneBreath(a: Matter, b: Matter, context: FindingContext): boolean {
  const { sayings } = context.pages.get(a.statement.page)!.reading.annotation
  const sentence = sentenceAt(a, context)
  return (
    overlap(sentence, b.statement.at) > 0 &&
    sayings.some(({ content }) => content.some(part => holds(part, a.statement.at) && holds(part, b.statement.at)))
  )
}

/** Blocks between a denial and what it answers, on one page. */
const BESIDE = 3

/** Whether the page of a denial tells what is denied near it, in whatever words: a writer who tells a denial tells what it answers. */
function isBeside(yes: Matter, no: Matter, context: FindingContext): boolean {
  const claim = context.claimOf.get(yes.statement.id)
  return (context.mattersOn.get(no.statement.page) ?? []).some(
    other => context.claimOf.get(other.statement.id) === claim && Math.abs(other.block - no.block) <= BESIDE,
  )
}

/**
 * What the sentence of a statement says, without who says it: a clause is at times only the end of what is denied ("the keeper be freed" of "had
 * demanded that the keeper be freed"). Names as '@id'.
 */
function meanings(context: FindingContext): (matter: Matter) => ReadonlySet<string> {
  const known = recent<string, ReadonlySet<string>>(READY)
  return matter => {
    const { id } = matter.statement
    const found = known.get(id) ?? meaningOf(matter, context.pages.get(matter.statement.page)!)
    known.set(id, found)
    return found
  }
}

function meaningOf({ statement, concepts }: Matter, page: ResolvedPage): ReadonlySet<string> {
  const { article, annotation } = page.reading
  const sentence = annotation.sentences.find(one => overlap(one, statement.at) > 0)
  const [outer] = annotation.sayings
    .flatMap(saying => saying.content)
    .filter(content => holds(content, statement.at))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (!sentence || !outer) return concepts
  const at = { start: Math.max(sentence.start, outer.start), end: Math.min(sentence.end, outer.end) }
  const words = conceptsOf(article.text.slice(at.start, at.end), table, stopwords)
  annotation.mentions.forEach((mention, index) => {
    const entity = page.mentions[index]
    if (entity !== undefined && holds(at, mention)) words.add(`@${entity}`)
  })
  for (const concept of concepts) words.add(concept)
  return words
}
