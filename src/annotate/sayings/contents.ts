import { DOCUMENT_NOUNS, SPEECH_NOUNS } from '../../language/en/reporting/nouns.ts'
import type { Complement } from '../../language/en/reporting/verbs.ts'
import type { Chunk } from '../chunks/chunk.ts'
import { isSubordinator, phraseEnd } from '../noun-phrases.ts'
import { singular } from './anonymous.ts'
import { hasVerbAfter, insertionEnd, isRelative, prepositionFor, quotesWithin, tellsNothing } from './complements.ts'
import { clauseAt } from './ends.ts'
import type { Found } from './found.ts'
import type { Words } from './words.ts'

const ADJUNCT_PREPOSITIONS = new Set(
  'in on at during after before through via by from over outside inside following upon under within with without alongside to despite near beside amid among between against about of for as ahead since until late early'.split(
    ' ',
  ),
)
const SPOKEN = new Set<string>(SPEECH_NOUNS)
/** "said in a statement that" goes on with what was said. */
const DOCUMENTS = new Set<string>(DOCUMENT_NOUNS)
const QUESTION_WORDS = new Set('what how why who where whether when which whom whose'.split(' '))
const PERSONAL: readonly Complement[] = [
  'person-clause',
  'person-infinitive',
  'person-of',
  'person-for',
  'person-about',
  'person-with',
  'as',
  'name',
]

/** Looks right of the verb group at `verb` (or of its fixed phrase, up to `after`) for the content that `takes` allows. */
export function complementAfter(
  words: Words,
  chunks: readonly Chunk[],
  _verb: number,
  after: number,
  takes: ReadonlySet<Complement>,
): Found | undefined {
  const clausal = takes.has('clause')
  const word = (at: number) => (chunks[at] ? words.lower[chunks[at]!.first]! : '')
  let at = after
  let hearer: Found['hearer']
  let told = false
  for (let turn = 0; turn < 12; turn++) {
    const here = chunks[at]
    if (!here) return undefined
    const open = clausal || (told && takes.has('person-clause'))
    if (here.kind === 'that') {
      if (!open && !takes.has('bare')) return undefined
      // "said that, according to two officials, …"
      return found('clause', chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1)
    }
    if (here.kind === 'speech') return open || takes.has('quoted-object') || takes.has('object') ? found('speech', at) : undefined
    if (here.kind === 'colon') return open && chunks[at + 1] ? found('colon', at + 1) : undefined
    if (here.kind === 'wh')
      return (open || takes.has('object')) && QUESTION_WORDS.has(word(at)) && !isRelative(words, chunks, at)
        ? found('clause', at)
        : undefined
    if (here.kind === 'in' && (word(at) === 'whether' || (word(at) === 'if' && clausal && chunks[at + 1]?.kind === 'np')))
      return open ? found('clause', at) : undefined
    if (here.kind === 'comma') {
      if (chunks[at + 1]?.kind === 'speech') return open ? found('speech', at + 1) : undefined
      const skipped = insertionEnd(words, chunks, at)
      if (skipped === undefined) return undefined
      at = skipped
      continue
    }
    if (here.kind === 'vp') {
      if (here.form === 'infinitive')
        return takes.has('infinitive') || (told && takes.has('person-infinitive'))
          ? found(told ? 'person-infinitive' : 'infinitive', at)
          : undefined
      // "said in remarks carried by the agency that"
      const carried = here.form === 'participle' && chunks[at - 1]?.kind === 'np' && at > after
      if (carried && chunks[at + 1]?.kind === 'in' && chunks[at + 2]?.kind === 'np') {
        at = phraseEnd(words, chunks, at + 2, { clauses: false })
        continue
      }
      if (here.form === 'gerund') return takes.has('gerund') || (open && hasVerbAfter(chunks, at)) ? found('gerund', at) : undefined
      return undefined
    }
    if (here.kind === 'in' && !isSubordinator(words, here)) {
      const preposition = word(at)
      const wanted = prepositionFor(preposition, told)
      if (wanted && takes.has(wanted) && chunks[at + 1]) return found(wanted, at + 1)
      if (told && takes.has('as') && preposition === 'as' && chunks[at + 1]) return found('as', at + 1)
      if (ADJUNCT_PREPOSITIONS.has(preposition) && chunks[at + 1]?.kind === 'np') {
        const next = chunks[at + 1]!
        // "laughed at the claim that …": the clause is the noun's
        if (
          chunks[at + 2]?.kind === 'that' &&
          SPOKEN.has(singular(words.lower[next.head]!)) &&
          !DOCUMENTS.has(singular(words.lower[next.head]!))
        )
          return undefined
        // "said at least three people died", "said in the past groups have fled": what follows is a clause all the same.
        let end = at + 2
        while (
          chunks[end]?.kind === 'aside' ||
          (chunks[end]?.kind === 'in' && /^(?:of|with|for)$/.test(word(end)) && chunks[end + 1]?.kind === 'np')
        )
          end += chunks[end]!.kind === 'aside' ? 1 : 2
        if (open && chunks[end]?.kind === 'vp' && chunks[end]!.form === 'finite' && !next.time) return found('clause', at)
        if (preposition === 'to') hearer = { from: at + 1, to: end }
        at = end
        continue
      }
      return undefined
    }
    if (here.kind === 'in' && word(at) === 'as' && told && takes.has('as')) return found('as', at + 1)
    if (here.kind === 'adv' || here.kind === 'aside' || (here.kind === 'other' && turn < 2)) {
      at++
      continue
    }
    if (here.kind === 'adj') {
      if (open && clauseAt(words, chunks, at)) return found('clause', at)
      if (told && takes.has('name')) return found('name', at)
      return takes.has('object') || (takes.has('quoted-object') && quotesWithin(words, chunks, at)) ? found('object', at) : undefined
    }
    if (here.kind === 'np') {
      if (here.time && !(clausal && chunks[at + 1]?.kind === 'vp' && chunks[at + 1]!.form === 'finite' && turn > 0)) {
        at++
        continue
      }
      if (told) {
        if (takes.has('person-clause') && clauseAt(words, chunks, at)) return found('clause', at)
        if (takes.has('name')) return found('name', at)
        return undefined
      }
      if (clausal && clauseAt(words, chunks, at)) return found('clause', at)
      const personal = PERSONAL.some(kind => takes.has(kind))
      if (personal) {
        const end = personEnd(at)
        const then = tryAfterPerson(at, end)
        if (then) return then
      }
      if (takes.has('object')) return tellsNothing(words, chunks, at) ? undefined : found('object', at)
      return takes.has('quoted-object') && quotesWithin(words, chunks, at) ? found('quoted-object', at) : undefined
    }
    return undefined
  }
  return undefined

  function found(kind: Found['kind'], start: number): Found | undefined {
    if (!chunks[start]) return undefined
    return { kind, start, cueEnd: start, ...(hearer && { hearer }) }
  }

  function tryAfterPerson(from: number, end: number): Found | undefined {
    hearer = { from, to: end }
    told = true
    const keep = at
    at = end
    for (let turn = 0; turn < 6; turn++) {
      const here = chunks[at]
      if (!here) break
      if (here.kind === 'adv' || (here.kind === 'np' && here.time) || here.kind === 'aside') {
        at++
        continue
      }
      const result = afterPerson()
      if (result) return result
      if (here.kind === 'in' && ADJUNCT_PREPOSITIONS.has(word(at)) && chunks[at + 1]?.kind === 'np') {
        at += 2
        continue
      }
      if (here.kind === 'comma') {
        if (chunks[at + 1]?.kind === 'speech' && takes.has('person-clause')) return found('speech', at + 1)
        const skipped = insertionEnd(words, chunks, at)
        if (skipped !== undefined) {
          at = skipped
          continue
        }
      }
      break
    }
    at = keep
    told = false
    hearer = undefined
    return undefined
  }

  function afterPerson(): Found | undefined {
    const here = chunks[at]!
    if (takes.has('person-clause')) {
      if (here.kind === 'that') return found('clause', at + 1)
      if (here.kind === 'speech') return found('speech', at)
      if (here.kind === 'colon' && chunks[at + 1]) return found('colon', at + 1)
      if (here.kind === 'wh' && QUESTION_WORDS.has(word(at)) && word(at) !== 'who' && word(at) !== 'which') return found('clause', at)
      if (here.kind === 'in' && (word(at) === 'whether' || word(at) === 'if')) return found('clause', at)
      if ((here.kind === 'np' || here.kind === 'adj') && clauseAt(words, chunks, at)) return found('clause', at)
      // "officials told the Post could last weeks": the clause's subject stands before
      if (here.kind === 'vp' && here.form === 'finite') return found('clause', at)
    }
    if (here.kind === 'vp' && here.form === 'infinitive' && takes.has('person-infinitive')) return personal('person-infinitive')
    if (here.kind === 'in' && chunks[at + 1]) {
      const wanted = prepositionFor(word(at), true)
      if (wanted && takes.has(wanted)) return personal(wanted)
      if (word(at) === 'as' && takes.has('as')) return personal('as')
    }
    if (takes.has('name') && (here.kind === 'np' || here.kind === 'adj' || here.kind === 'speech')) return personal('name')
    return undefined
  }

  /** "accused Roe of theft", "urged drivers to stop": the one accused or urged belongs to what was said. */
  function personal(kind: Complement): Found | undefined {
    const person = hearer
    hearer = undefined
    return person ? { kind, start: person.from, cueEnd: person.from, hearer: person } : undefined
  }

  /** The end of the one addressed: "the council’s security committee", "a crowd in the capital". */
  function personEnd(from: number): number {
    const end = phraseEnd(words, chunks, from, { clauses: false })
    // "told Ada Roe of Radio Vell, “…”"
    if (chunks[end]?.kind === 'comma' && chunks[end + 1]?.kind === 'speech') return end
    // "blamed the company for the accident": a preposition that the verb asks for is no part of the person
    for (let at = from + 1; at < end; at++) {
      const wanted = chunks[at]!.kind === 'in' ? prepositionFor(word(at), true) : undefined
      // "told the Gazette on condition of anonymity": the noun that a preposition stands before takes its own "of"
      if (wanted === 'person-of' && chunks[at - 2]?.kind === 'in' && !chunks[at - 1]!.time) continue
      if (wanted && takes.has(wanted)) return at
    }
    return end
  }
}
