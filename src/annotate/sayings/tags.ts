import { PARTICLES } from '../../language/en/never-names.ts'
import type { Token } from '../../model.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const NOUN = /^(?:NN|PRP$|CD)/
/** What may stand inside a base noun phrase, seen from its last word. */
const INSIDE = /^(?:NN|JJ|DT|CD|POS|PRP\$|VBG|FW)/
const BOUNDARY = /^(?:,|\.|:|;|``|''|-LRB-|-RRB-|\(|\))$/
const CLOSER = /^(?:["”»’]|'')$/
/** Small words that may open what follows a quotation. */
const SMALL: Readonly<Record<string, true>> = Object.fromEntries(
  'and but or then still also as when while if although though in on at by for with that so yet even just only not now later'
    .split(' ')
    .map(word => [word, true]),
)
const OPENING = new Set([
  'although',
  'though',
  'while',
  'but',
  'and',
  'as',
  'that',
  'because',
  'if',
  'when',
  'after',
  'since',
  'yet',
  'whereas',
])

export interface VerbForms {
  readonly kinds: ReadonlyMap<string, VerbForm>
  /** Of all these the forms of verbs that an infinitive may follow: "vowed to". */
  readonly beforeInfinitive: ReadonlySet<string>
}

/** What one form of a reporting verb may be. */
export interface VerbForm {
  /** Past tense and participle alike: "stated". */
  past?: true
  /** Past tense alone: "swore". */
  onlyPast?: true
  /** Third person: "claims". */
  third?: true
}

/**
 * Reporting verbs that the tagger took for a participle, a noun or an adverb, as finite: "…, the report stated", "Although Zland claims not to
 * want war", "the general vowed to". Only right behind a noun phrase that opens its clause, and where the clause has no other finite verb.
 */
export function withFiniteVerbs(text: string, tokens: readonly Token[], lower: readonly string[], forms: VerbForms): readonly Token[] {
  let repaired: Token[] | undefined
  const tag = (at: number) => repaired?.[at]?.tag ?? tokens[at]?.tag ?? ''
  const set = (at: number, value: string) => {
    repaired ??= [...tokens]
    repaired[at] = { ...tokens[at]!, tag: value }
  }
  for (let at = 1; at < tokens.length; at++) {
    // "people privy to the talks"
    if (lower[at] === 'privy' && lower[at + 1] === 'to') set(at, 'JJ')
    if (PARTICLES.has(lower[at]!) && /^VB/.test(tag(at)) && isNamePart(at - 1) && isNamePart(at + 1)) set(at, 'NNP')
    const form = forms.kinds.get(lower[at]!)
    if (form === undefined) continue
    nameSpeaker(at)
    if (FINITE.test(tag(at))) continue
    if (form.onlyPast) {
      if (!/^VB/.test(tag(at))) set(at, 'VBD')
      continue
    }
    if (form.past && /^(?:VBN|VB|JJ|RB|NN)$/.test(tag(at))) {
      const noun = tag(at) !== 'NN' || NOUN.test(tag(at - 1))
      if (noun && opensClause(at) && aloneInClause(at) && followedAsVerb(at)) set(at, 'VBD')
    } else if (form.third && tag(at) === 'NNS') {
      if (singularBefore(at) && (opensClause(at) ? contentFollows(at) || spokenBefore(at) || closesSentence(at) : false)) set(at, 'VBZ')
    }
  }
  return repaired ?? tokens

  /** "Diário | do | Vale": a word with a capital on either side of a particle. */
  function isNamePart(at: number): boolean {
    const token = tokens[at]
    return token !== undefined && /^NNP/.test(tag(at)) && /^\p{Lu}/u.test(text.slice(token.start, token.end))
  }

  /** “…,” Roe added. “…,” added Roe. A capital between a quotation and its verb, or behind the two, is a name. */
  function nameSpeaker(verb: number): void {
    for (const [at, edge, other] of [
      [verb - 1, verb - 2, verb + 1],
      [verb + 1, verb - 1, verb + 2],
    ] as const) {
      const token = tokens[at]
      if (!token || !/^(?:JJ|VB|RB|IN|CC)/.test(tag(at)) || !CLOSER.test(lower[edge] ?? '')) continue
      if (!/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)) || lower[at]! in SMALL) continue
      if (at > verb ? BOUNDARY.test(tag(other)) : !/^(?:DT|PRP|NNP)/.test(tag(other))) set(at, 'NNP')
    }
  }

  /** The words right before, back to a stop, a comma, a quotation mark or a joining word, are one noun phrase. */
  function opensClause(verb: number): boolean {
    let at = verb - 1
    while (/^RB/.test(tag(at))) at--
    // "Pavel Orm, an admiral, swore": behind the comma that closes an apposition
    if (tag(at) === ',' && NOUN.test(tag(at - 1))) return true
    // "The general vowed": an adjective that stands for a noun
    if (!NOUN.test(tag(at)) && !(tag(at) === 'JJ' && /^(?:DT|PRP\$)$/.test(tag(at - 1)))) return false
    for (let turn = 0; turn < 14; turn++) {
      if (at < 0) return true
      const mine = tag(at)
      if (BOUNDARY.test(mine) || OPENING.has(lower[at]!)) return true
      if (at < verb - 1 && /\n/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return true
      if (INSIDE.test(mine) || mine === 'PRP') at--
      else if ((mine === 'IN' || mine === 'TO' || mine === 'CC') && /^(?:of|for|in|at|from|and|&)$/.test(lower[at]!)) at--
      else return false
    }
    return false
  }

  /** No other finite verb up to the end of the clause: "The evidence presented to the court shows" keeps its participle. */
  function aloneInClause(verb: number): boolean {
    for (let at = verb + 1; at < Math.min(tokens.length, verb + 24); at++) {
      const mine = tag(at)
      if (BOUNDARY.test(mine) || lower[at] === 'that' || OPENING.has(lower[at]!)) return true
      if (FINITE.test(mine)) return false
    }
    return true
  }

  function followedAsVerb(verb: number): boolean {
    let next = verb + 1
    if (BOUNDARY.test(tag(next)) || lower[next] === 'that' || next >= tokens.length) return true
    if (lower[next] === 'not') next++
    if (tag(next) === 'TO' && tag(next + 1) === 'VB') return forms.beforeInfinitive.has(lower[verb]!)
    if (/^(?:DT|PRP|NNP)/.test(tag(next))) return true
    return /^(?:on|in|at|late|early|this|last)$/.test(lower[next]!)
  }

  function singularBefore(verb: number): boolean {
    return /^(?:NN|NNP|PRP)$/.test(tag(verb - 1))
  }

  /** “…,” Roe notes: the words before the speaker are a quotation that leads on. */
  function spokenBefore(verb: number): boolean {
    let at = verb - 1
    while (at > verb - 14 && !BOUNDARY.test(tag(at)) && !/^(?:VB|MD)/.test(tag(at))) at--
    return CLOSER.test(lower[at] ?? '') && /^[,?!]$/.test(lower[at - 1] ?? '') && !/^(?:NN|JJ|VBG|CD)/.test(tag(verb + 1))
  }

  /** "The bridge was closed, a court filing shows." */
  function closesSentence(verb: number): boolean {
    let at = verb - 1
    while (at > verb - 6 && INSIDE.test(tag(at)) && tag(at) !== 'DT') at--
    if (tag(verb + 1) !== '.' || tag(at) !== 'DT' || tag(at - 1) !== ',') return false
    for (let back = at - 2; back > at - 40 && back >= 0 && tag(back) !== '.'; back--) if (FINITE.test(tag(back))) return true
    return false
  }

  function contentFollows(verb: number): boolean {
    let next = verb + 1
    if (lower[next] === 'not') next++
    if (tag(next) === 'TO' && tag(next + 1) === 'VB') return forms.beforeInfinitive.has(lower[verb]!)
    return lower[verb + 1] === 'that' || /^(?:``|PRP|EX)$/.test(tag(verb + 1)) || /^[“"«]$/.test(lower[verb + 1] ?? '')
  }
}
