import { FUNCTION_WORDS, OPENERS } from '../../language/en/never-names.ts'
import { MEDIA_NOUNS } from '../../language/en/newsroom-nouns.ts'
import { BODY_NOUNS, COMPANY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, MISSION_NOUNS } from '../../language/en/organisations.ts'
import { PLACE_NOUNS } from '../../language/en/places.ts'
import { TITLE_MODIFIERS } from '../../language/en/titles.ts'
import type { EntityKind } from '../../model.ts'
import { demonymAt } from './lists.ts'
import type { Line, Word } from './words.ts'
import { phraseAt } from './words.ts'

/** A noun phrase that may stand for someone named elsewhere: word indices, half-open, in its line; `head` is its noun. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: EntityKind
}

const MODIFIERS = new Set<string>(TITLE_MODIFIERS)
const KINDS = new Map<string, EntityKind>()
for (const noun of PLACE_NOUNS) KINDS.set(noun, 'place')
for (const noun of [...GROUP_NOUNS, ...BODY_NOUNS, ...COMPANY_NOUNS, 'statement', 'communique', 'communiqué'])
  KINDS.set(noun, 'organisation')
for (const noun of MEDIA_NOUNS) KINDS.set(noun, 'outlet')
for (const noun of GOVERNMENT_NOUNS) if (noun !== 'state') KINDS.set(noun, 'place')

const MISSIONS = new Set<string>(MISSION_NOUNS)

const DETERMINER = /^(?:the|a|an|this|his|her|its|their|our|one|another)$/
const STRONG_DETERMINER = /^(?:the|this|his|her|its|their|our)$/

/** Role nouns and nouns of groups, bodies, newsrooms and states with their modifiers and complements, where no name ends the phrase. */
export function phrasesOf(line: Line, isName: (index: number) => boolean): Phrase[] {
  const { words } = line
  const found: Phrase[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (isName(at)) continue
    const role = rolesAt(words, at)
    const kind = role > 0 ? 'person' : KINDS.get(word.lower)
    // "the Orlandish Embassy in Sorn": told by whose it is and where, as a common noun is.
    if (!kind || (word.capital && !word.initial && !line.even && role < 2 && !MISSIONS.has(word.lower))) continue
    const last = at + Math.max(role, 1)
    // "group leader", "council member", "newspaper report": the head is the last noun.
    const next = words[last]
    if (
      next &&
      !next.capital &&
      (rolesAt(words, last) > 0 || KINDS.has(next.lower) || /^NNS?$/.test(next.tag)) &&
      !/^(?:said|says)$/.test(next.lower)
    )
      continue
    // "the militant Hezar group": the noun describes what follows; "spokesman Ada Roe" is told by the name.
    if (kind === 'person' && isName(last)) continue
    const from = leftEdge(words, at, isName)
    const opener = words[from]!
    const determined =
      DETERMINER.test(opener.lower) || (from > 0 && /^[’'](?:s)?$/.test(words[from - 1]!.text)) || hasGenitive(words, from, at)
    if (kind === 'person') {
      const bare =
        !determined &&
        startsClause(words, from) &&
        (phraseAt('soleOffices', words, at) > 0 || line.role === 'title' || line.role === 'subtitle')
      if (!determined && !bare) {
        // A role before or after a name ("spokesman Ada Roe", "Ada Roe, leader of …") is told by the name.
        continue
      }
    } else if (kind === 'outlet' || kind === 'organisation' || kind === 'place') {
      const adjective = demonymAt(words, from) > 0 || (from < at && isName(from))
      if (
        !STRONG_DETERMINER.test(opener.lower) &&
        !hasGenitive(words, from, at) &&
        !(kind === 'organisation' && /^(?:an?|another|one)$/.test(opener.lower) && at - from > 1) &&
        !adjective
      )
        continue
      if (kind === 'place' && !STRONG_DETERMINER.test(opener.lower) && !adjective && !hasGenitive(words, from, at)) continue
    }
    found.push({ from, to: kind === 'person' || kind === 'organisation' ? rightEdge(words, last) : last, head: last - 1, kind })
  }
  return found
}

/** How many words of a role noun start at `at`: "prime minister" 2, "general" 1, no plurals. */
export function rolesAt(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return 0
  const sole = phraseAt('soleOffices', words, at)
  if (sole > 1) return sole
  return phraseAt('roles', words, at)
}

function hasGenitive(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[’']s?$/.test(words[at]!.text)) return true
  return false
}

function startsClause(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at]!.initial || /^(?:,|and|but|while|as)$/.test(words[at - 1]!.lower)
}

/** Where the noun phrase of a head begins: over adjectives, nouns, names, genitives and compounds up to its determiner. */
export function leftEdge(words: readonly Word[], head: number, isName: (index: number) => boolean): number {
  let from = head
  while (from > 0 && head - from < 9) {
    const word = words[from - 1]!
    if (DETERMINER.test(word.lower)) {
      from--
      // "his country’s leader" goes on to the left of nothing; a determiner ends the phrase.
      return from
    }
    if (word.initial && (OPENERS.has(word.lower) || FUNCTION_WORDS.has(word.lower)) && !MODIFIERS.has(word.lower)) return from
    if (FUNCTION_WORDS.has(word.lower) && !/^(?:us|one)$/.test(word.lower)) return from
    const genitive = /^[’']s?$/.test(word.text)
    const modifier =
      isName(from - 1) ||
      word.capital ||
      MODIFIERS.has(word.lower) ||
      /^\p{L}+-\p{Ll}+$/u.test(word.text) ||
      rolesAt(words, from - 1) > 0 ||
      KINDS.has(word.lower) ||
      /^(?:JJ|NN$|NNP|VBN|POS|CD)/.test(word.tag) ||
      (word.tag === '' && /^(?:elite|powerful|small|large|new|armed|main|rebel|own)$/.test(word.lower))
    if (!genitive && !modifier) return from
    from--
  }
  return from
}

/** "adviser to the president", but "made by a general | to allies". */
const TAKES_TO =
  /^(?:adviser|advisor|aide|envoy|ambassador|delegate|representative|assistant|secretary|deputy|counsel|consultant|emissary|heir|successor|contender|attache|attaché|witness|nuncio|observer)$/

/** Where it ends: after "of/for/to/in …" and what follows, up to a verb, a comma or a clause. */
function rightEdge(words: readonly Word[], at: number): number {
  let end = at
  while (end < words.length && end - at < 14) {
    const word = words[end]!
    if (!/^(?:of|for|to|in|at|on|from|with)$/.test(word.lower)) break
    if (word.lower === 'to' && !TAKES_TO.test(words[at - 1]?.lower ?? '')) break
    if (
      /^(?:in|on|at|from|with)$/.test(word.lower) &&
      !(words[end + 1]?.capital && !/^(?:MD|VB)/.test(words[end + 1]!.tag)) &&
      !/^(?:the|its|their)$/.test(words[end + 1]?.lower ?? '')
    )
      break
    if (
      /^(?:in|on|at|from|with)$/.test(word.lower) &&
      /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(words[end + 1]?.text ?? '')
    )
      break
    if (word.lower === 'to' && /^VB$/.test(words[end + 1]?.tag ?? '')) break
    let next = end + 1
    if (DETERMINER.test(words[next]?.lower ?? '')) next++
    const start = next
    while (next < words.length) {
      const inner = words[next]!
      if (
        /^[’']s?$/.test(inner.text) ||
        inner.capital ||
        /^(?:JJ|NN|CD|POS|VBN)/.test(inner.tag) ||
        (inner.tag === '' && (KINDS.has(inner.lower) || rolesAt(words, next) > 0))
      )
        next++
      else if (/^(?:and|of|the|&)$/.test(inner.lower) && words[next + 1]?.capital) next++
      else break
      if (next - start > 9) break
    }
    if (next === start) break
    end = next
  }
  return end
}

const PRONOUNS: ReadonlyMap<string, EntityKind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['they', 'organisation'],
  ['it', 'organisation'],
])

/** Pronouns that may stand for a party, with the kind that they ask for. */
export function pronounsOf(line: Line): Phrase[] {
  const found: Phrase[] = []
  for (const [at, word] of line.words.entries()) {
    const kind = PRONOUNS.get(word.lower)
    if (kind && !expletive(line.words, at)) found.push({ from: at, to: at + 1, head: at, kind })
  }
  return found
}

/** "it was clear that", "it rained", "it is time": stands for nothing. */
function expletive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? ''
  if (words[at]!.lower !== 'it') return false
  if (
    /^(?:is|was|'s|’s|seems|seemed|appears|appeared|remains|remained|takes|took|would|will|may|might|must|should|could|can|rained|snowed)$/.test(
      next,
    )
  ) {
    const after = words[at + 2]
    return (
      !after ||
      /^(?:JJ|RB|DT|PRP|NN|IN|CD)/.test(after.tag) ||
      /^(?:be|not|the|a|an|also|clear|unclear|important|possible|likely|unlikely|time|necessary|hard|difficult|too|still|only)$/.test(
        after.lower,
      )
    )
  }
  return false
}
