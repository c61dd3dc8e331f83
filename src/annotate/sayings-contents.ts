import { FINITE_GUARD } from '../language/en/clause-words.ts'
import { type Complement, DOCUMENT_NOUNS, REMARK_OPENINGS, SPEECH_NOUNS } from '../language/en/reporting.ts'
import { singular } from './sayings-anonymous.ts'
import type { Chunk } from './sayings-chunks.ts'
import { hasFinite, isSubordinator, phraseEnd } from './sayings-sources.ts'
import type { Words } from './sayings-words.ts'

/** What follows a reporting verb as its content. */
export interface Found {
  readonly kind: Complement | 'speech' | 'colon'
  /** First chunk of the content. */
  readonly start: number
  /** First chunk after the cue: what lies between verb and `start` belongs to the cue ("in a statement on Monday that"). */
  readonly cueEnd: number
  /** Chunk range of the one spoken to. */
  readonly hearer?: { readonly from: number; readonly to: number }
}

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
      return found('clause', at + 1)
    }
    if (here.kind === 'speech') return open || takes.has('quoted-object') || takes.has('object') ? found('speech', at) : undefined
    if (here.kind === 'colon') return open && chunks[at + 1] ? found('colon', at + 1) : undefined
    if (here.kind === 'wh')
      return (open || takes.has('object')) && QUESTION_WORDS.has(word(at)) && !told_relative(at) ? found('clause', at) : undefined
    if (here.kind === 'in' && (word(at) === 'whether' || (word(at) === 'if' && clausal && chunks[at + 1]?.kind === 'np')))
      return open ? found('clause', at) : undefined
    if (here.kind === 'comma') {
      if (chunks[at + 1]?.kind === 'speech') return open ? found('speech', at + 1) : undefined
      const skipped = insertionEnd(at)
      if (skipped === undefined) return undefined
      at = skipped
      continue
    }
    if (here.kind === 'vp') {
      if (here.form === 'infinitive')
        return takes.has('infinitive') || (told && takes.has('person-infinitive'))
          ? found(told ? 'person-infinitive' : 'infinitive', at)
          : undefined
      if (here.form === 'gerund') return takes.has('gerund') || (open && hasVerbAfter(at)) ? found('gerund', at) : undefined
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
      return takes.has('object') || (takes.has('quoted-object') && quotesWithin(at)) ? found('object', at) : undefined
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
      if (takes.has('object')) return found('object', at)
      return takes.has('quoted-object') && quotesWithin(at) ? found('quoted-object', at) : undefined
    }
    return undefined
  }
  return undefined

  /** "promised “severe measures”": the phrase opens with, or holds, quotation marks. */
  function quotesWithin(from: number): boolean {
    let end = from + 1
    while (
      end < Math.min(chunks.length, from + 16) &&
      !/^(?:comma|stop|colon|semicolon|that|wh)$/.test(chunks[end]!.kind) &&
      chunks[end]!.form !== 'finite'
    )
      end++
    for (let token = chunks[from]!.first - 1; token < chunks[end - 1]!.last; token++) if (words.mark[token] === 1) return true
    return false
  }

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
        const skipped = insertionEnd(at)
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

  function prepositionFor(preposition: string, person: boolean): Complement | undefined {
    if (person) {
      if (preposition === 'of') return 'person-of'
      if (preposition === 'for' || preposition === 'over') return 'person-for'
      if (preposition === 'with') return 'person-with'
      return preposition === 'about' ? 'person-about' : undefined
    }
    if (
      preposition === 'of' ||
      preposition === 'about' ||
      preposition === 'for' ||
      preposition === 'on' ||
      preposition === 'against' ||
      preposition === 'to'
    )
      return preposition
    return preposition === 'upon' ? 'on' : undefined
  }

  /** The end of the one addressed: "the council’s security committee", "a crowd in the capital". */
  function personEnd(from: number): number {
    const end = phraseEnd(words, chunks, from, { clauses: false })
    // "blamed the company for the accident": a preposition that the verb asks for is no part of the person
    for (let at = from + 1; at < end; at++) {
      const wanted = chunks[at]!.kind === 'in' ? prepositionFor(word(at), true) : undefined
      if (wanted && takes.has(wanted)) return at
    }
    return end
  }

  /** ", in a statement," before the content: where the content begins, or nothing. */
  function insertionEnd(comma: number): number | undefined {
    for (let end = comma + 1; end < Math.min(chunks.length, comma + 8); end++) {
      const kind = chunks[end]!.kind
      if (kind === 'comma') {
        const next = chunks[end + 1]
        return next && (next.kind === 'that' || next.kind === 'speech') ? end + 1 : undefined
      }
      // ", citing two officials, that …"
      if (
        (kind === 'vp' && (end > comma + 1 || !/^(?:citing|quoting|referencing|invoking)$/.test(words.lower[chunks[end]!.head]!))) ||
        kind === 'stop' ||
        kind === 'speech' ||
        kind === 'colon'
      )
        return undefined
    }
    return undefined
  }

  /** "asked who" asks; "the man who" does not. */
  function told_relative(at: number): boolean {
    return (word(at) === 'who' || word(at) === 'which') && chunks[at - 1]?.kind === 'np'
  }

  function hasVerbAfter(from: number): boolean {
    for (let next = from + 1; next < Math.min(chunks.length, from + 8); next++) {
      const chunk = chunks[next]!
      if (chunk.kind === 'vp' && chunk.form === 'finite') return true
      if (/^(?:comma|stop|colon|semicolon|that|wh|speech)$/.test(chunk.kind)) return false
    }
    return false
  }
}

/** Whether a finite clause starts at `from`: a subject and its verb, with nothing but the subject's own phrases between them. */
export function clauseAt(words: Words, chunks: readonly Chunk[], from: number): boolean {
  let relative = false
  let subject = false
  let commas = 0
  for (let at = from; at < Math.min(chunks.length, from + 22); at++) {
    const chunk = chunks[at]!
    switch (chunk.kind) {
      case 'np':
        subject = true
        break
      case 'vp':
        if (chunk.form === 'finite') {
          if (!subject) return false
          if (relative) relative = false
          else return commas % 2 === 0 || commas === 1 ? commas !== 1 : true
        } else if (chunk.form === 'base' && subject && at > from) return false
        break
      case 'wh':
        if (at === from) return false
        relative = true
        break
      case 'comma':
        if (!subject) return false
        commas++
        if (commas > 4) return false
        break
      case 'in':
        if (isSubordinator(words, chunk) && subject) return false
        break
      case 'cc':
        if (FINITE_GUARD.has(words.lower[chunk.first]!)) return false
        break
      case 'adv':
      case 'adj':
      case 'aside':
      case 'other':
        break
      default:
        return false
    }
  }
  return false
}

/** What bounds a content on its right. */
export interface Limits {
  /** Chunks at which the content must end at the latest (exclusive), such as the comma before an outer "Roe said". */
  readonly stop: number
  /** The saying stands in a subordinate or relative clause: the content ends where the main clause goes on. */
  readonly embedded: boolean
  /** In a headline a colon parts two messages. */
  readonly headline?: boolean
  /** Whether a reporter's remark may still be sought in it. */
  readonly remarks?: boolean
  /** Lemmas of reporting verbs at a chunk, if it is one. */
  readonly reports: (chunk: number) => boolean
}

/** ", In this light the council met": a capital on a small word behind a comma begins a new sentence. */
function lostStop(words: Words, chunk: Chunk): boolean {
  const token = words.tokens[chunk.first]!
  return (
    /^(?:IN|DT|PRP|CC|EX)$/.test(token.tag) &&
    token.end - token.start > 1 &&
    /^\p{Lu}\p{Ll}/u.test(words.text.slice(token.start, token.end))
  )
}

/** Where a remark of the reporter's begins behind a full clause: "that it was leaving the port under pressure from the council". */
function remarkStart(words: Words, chunks: readonly Chunk[], start: number, stop: number): number | undefined {
  let verb = false
  for (let at = start; at < stop; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'vp' && chunk.form === 'finite') verb = true
    if (!verb || chunk.kind !== 'in' || at === start || chunks[at - 1]!.kind === 'vp') continue
    if (!REMARK_OPENINGS.some(opening => opening.every((word, offset) => words.lower[chunk.first + offset] === word))) continue
    // only where nothing of the clause follows
    if (hasFinite(chunks, at + 1, stop)) continue
    return chunks[at - 1]!.kind === 'comma' ? at - 1 : at
  }
  return undefined
}

/** The chunk (exclusive) at which an indirect content that starts at `start` ends. */
export function contentEnd(words: Words, chunks: readonly Chunk[], start: number, limits: Limits): number {
  const word = (at: number) => (chunks[at] ? words.lower[chunks[at]!.first]! : '')
  let verb = chunks[start]?.kind === 'vp'
  if (limits.remarks !== false) {
    const remark = remarkStart(words, chunks, start, limits.stop)
    if (remark !== undefined) return contentEnd(words, chunks, start, { ...limits, stop: remark, remarks: false })
  }
  let depth = 0
  for (let at = start; at < limits.stop; at++) {
    const here = chunks[at]!
    const next = chunks[at + 1]
    switch (here.kind) {
      case 'stop':
        if (at + 1 >= chunks.length || !next) return at
        break
      case 'semicolon':
        return at
      case 'colon':
        if (limits.headline) return at
        break
      case 'vp':
        if (here.form === 'finite') {
          if (verb && at > start && limits.embedded && depth === 0 && chunks[at - 1]?.kind === 'np' && !clauseJoined(at)) return at
          verb = true
        }
        break
      case 'according':
        return chunks[at - 1]?.kind === 'comma' ? at - 1 : at
      case 'dash':
        if (limits.embedded && verb) return at
        depth = depth === 0 ? 1 : 0
        break
      case 'comma':
        if (!next) return at
        if (at > start && (endsAtComma(at) || (verb && lostStop(words, next)))) return at
        break
      case 'in':
        // "… even as he urged them to stay"
        if (
          verb &&
          isSubordinator(words, here) &&
          /^(?:while|although|though|whereas)$/.test(word(at)) &&
          at > start &&
          hasFinite(chunks, at, Math.min(limits.stop, at + 8))
        ) {
          if (chunks[at - 1]?.kind === 'comma') return at - 1
          return at
        }
        if (verb && word(at) === 'as' && word(at - 1) === 'even' && hasFinite(chunks, at, Math.min(limits.stop, at + 6)))
          return chunks[at - 2]?.kind === 'comma' ? at - 2 : at - 1
        break
      case 'cc':
        // "said the war had begun and called on fighters to rise"
        if (
          verb &&
          next?.kind === 'vp' &&
          next.form === 'finite' &&
          limits.reports(at + 1) &&
          chunks[at - 1]?.kind !== 'comma' &&
          word(at) !== 'or'
        )
          return at
        break
    }
  }
  return limits.stop

  function clauseJoined(at: number): boolean {
    for (let back = at - 1; back >= start; back--) {
      const kind = chunks[back]!.kind
      if (kind === 'cc' || kind === 'that' || kind === 'wh' || kind === 'comma' || kind === 'dash' || kind === 'colon') return true
      if (kind === 'in' && isSubordinator(words, chunks[back]!)) return true
      if (kind === 'vp' && chunks[back]!.form === 'finite') return false
    }
    return true
  }

  function endsAtComma(at: number): boolean {
    let next = at + 1
    while (chunks[next]?.kind === 'adv') next++
    const after = chunks[next]
    if (!after) return true
    if (after.kind === 'according') return true
    if (after.kind === 'vp') {
      if (after.form === 'gerund' && limits.reports(next)) return true
      if (after.form === 'finite' && limits.embedded && verb && depth === 0) return true
      return false
    }
    if (after.kind === 'cc' && verb) {
      const conjunction = word(next)
      const then = chunks[next + 1]
      if (conjunction === 'but' || conjunction === 'yet')
        return clauseAt(words, chunks, next + 1) || (then?.kind === 'vp' && then.form === 'finite' && limits.reports(next + 1))
      return then?.kind === 'vp' && limits.reports(next + 1)
    }
    if (limits.embedded && verb && (after.kind === 'np' || after.kind === 'adj') && clauseAt(words, chunks, next)) return true
    return false
  }
}
