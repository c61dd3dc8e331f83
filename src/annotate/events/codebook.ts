/**
 * A CAMEO coder's dictionaries as an index: names, offices, verbs with their patterns, and what silences a sentence, each found by
 * its lower-case words. The text format is PETRARCH's; `codebook-names.ts` and `codebook-verbs.ts` read it.
 */
export interface Codebook {
  readonly actors: Phrases<readonly ActorCode[]>
  readonly agents: Phrases<AgentCode>
  readonly verbs: Phrases<VerbEntry>
  readonly discards: Phrases<Discard>
}

/** A code of an actor and when it holds; days are YYYYMMDD, both inclusive. Several actors of one name are told by '/'. */
export interface ActorCode {
  readonly code: string
  readonly from?: string
  readonly to?: string
}

/** "[~GOV]" goes behind the code of the actor, "[NGO~]" before it. */
export interface AgentCode {
  readonly code: string
  readonly before: boolean
}

export interface Discard {
  readonly scope: 'sentence' | 'text'
}

/** A verb form. `code` is absent where the dictionary has none for the bare verb ("---"). */
export interface VerbEntry {
  readonly code?: string
  readonly patterns: readonly Pattern[]
  /** Words of the phrase that stand before the verb word itself: 1 in "wire tapped". */
  readonly lead: number
}

/** What must stand around the verb, each side in reading order. No `code`: where it matches, there is no event. */
export interface Pattern {
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
  readonly code?: string
}

/** One piece of a pattern. `joined`: nothing stands between it and its neighbour towards the verb. */
export interface Piece {
  readonly is: 'words' | 'source' | 'target' | 'both' | 'skip'
  /** The wordings that fit, for 'words'. */
  readonly wordings: readonly (readonly string[])[]
  readonly joined: boolean
}

/** A trie over lower-case words. */
export interface Phrases<Value> {
  readonly next: ReadonlyMap<string, Phrases<Value>>
  readonly value?: Value
}

interface Growing<Value> {
  readonly next: Map<string, Growing<Value>>
  value?: Value
}

/** The trie of phrases; where one phrase comes twice, `merge` makes one value of both. */
export function phrases<Value>(
  entries: Iterable<readonly [words: readonly string[], value: Value]>,
  merge: (earlier: Value, later: Value) => Value,
): Phrases<Value> {
  const root: Growing<Value> = { next: new Map() }
  for (const [words, value] of entries) {
    if (words.length === 0) continue
    let node = root
    for (const word of words) {
      let child = node.next.get(word)
      if (!child) {
        child = { next: new Map() }
        node.next.set(word, child)
      }
      node = child
    }
    node.value = node.value === undefined ? value : merge(node.value, value)
  }
  return root
}

export interface Found<Value> {
  readonly value: Value
  /** Number of words. */
  readonly length: number
}

/** The longest phrase that begins at `words[at]` and ends before `to`. */
export function longest<Value>(index: Phrases<Value>, words: readonly string[], at: number, to = words.length): Found<Value> | undefined {
  let found: Found<Value> | undefined
  let node: Phrases<Value> | undefined = index
  for (let nth = at; nth < to && node; nth++) {
    node = node.next.get(words[nth]!)
    if (node?.value !== undefined) found = { value: node.value, length: nth + 1 - at }
  }
  return found
}

/** The codes that a name has on a day (YYYYMMDD): those bound to the day if any, else those that hold always; none where its term is over. */
export function codesOn(codes: readonly ActorCode[], day: string | undefined): readonly string[] {
  const bound = day === undefined ? undefined : codes.find(({ from, to }) => (from || to) && (from ?? '') <= day && day <= (to ?? '9'))
  const code = (bound ?? codes.find(({ from, to }) => from === undefined && to === undefined))?.code
  return code === undefined ? [] : code.split('/').filter(Boolean)
}
