import { FEMALE_NAMES, MALE_NAMES } from '../language/en/given-names.ts'
import { GENDERED } from '../language/en/titles.ts'
import type { EntityKind, Mention, Offsets, Reading, Span, Token } from '../model.ts'
import { foldName } from '../text/names.ts'
import { spanOf } from '../text/spans.ts'

/** A person, organisation, place, facility or newsroom as one page names it: what coreference on the page makes, before pages are joined. */
export interface Party {
  readonly page: string
  kind: EntityKind
  /** Some mention's words or surroundings prove the kind. */
  sure: boolean
  /** Bare names as written, with how often; empty for someone known by office alone. */
  readonly names: Map<string, number>
  /** Its place among the parties of all pages, once they are gathered. */
  number?: number
  /** Indices into the annotation's mentions. */
  mentions: number[]
  /** Role phrases as written, folded. */
  roles: Set<string>
  countries: Set<string>
  gender?: 'he' | 'she'
  /** A place or newsroom's one key over all pages: "country:Orland", "outlet:Northern Gazette". */
  key?: string
  /** Rules of coreference that joined mentions, each with one example. */
  joins: Map<string, Joined>
  /** Why somebody of the same name on another page is, or may be, another. */
  namesake?: Joined
}

/** Why something belongs to a party, with an example. */
export interface Joined {
  readonly detail: string
  readonly at: Span
}

/** A page with quick ways to look around a mention. */
export interface PageView {
  readonly reading: Reading
  readonly text: string
  readonly mentions: readonly Mention[]
  /** Index of the sentence of each mention; -1 outside sentences (captions, bylines). */
  readonly sentence: readonly number[]
  /** Indices of the tokens before and after a position. */
  tokenBefore(position: number): Token | undefined
  tokenAfter(position: number): Token | undefined
  word(token: Token | undefined): string
  exact(at: Offsets): string
  span(at: Offsets): Span
  /** Indices of the mentions that begin from `margin` before a place to its end plus `margin`. */
  around(at: Offsets, margin: number): readonly number[]
  /** Whether a position lies within quotation marks. */
  quoted(position: number): boolean
  /** Index of the innermost saying whose content holds a position. */
  contentOf(position: number): number | undefined
  /** Index of the saying one of whose sources holds the mention. */
  sayingOf(at: Offsets): number | undefined
}

export function viewOf(reading: Reading): PageView {
  const { text } = reading.article
  const { annotation } = reading
  const { mentions, sayings } = annotation
  // What not every look round a page asks for is made when it is asked for first.
  const tokensOf = once(() => annotation.tokens)
  const firstFrom = (position: number): number => {
    const tokens = tokensOf()
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.start < position) low = middle + 1
      else high = middle
    }
    return low
  }
  const sentenceOf = once(() => {
    const { sentences } = annotation
    let at = 0
    return mentions.map(mention => {
      while (at < sentences.length && sentences[at]!.end <= mention.start) at++
      if (at > 0 && (at >= sentences.length || sentences[at]!.start > mention.start)) {
        const back = sentences.findIndex(one => one.start <= mention.start && mention.start < one.end)
        return back
      }
      return at < sentences.length && sentences[at]!.start <= mention.start ? at : -1
    })
  })
  const sourcesOf = once(() =>
    sayings.flatMap(({ source }, index) => source.map(({ start, end }) => ({ start, end, index }))).sort((a, b) => a.start - b.start),
  )
  const contentsOf = once(() =>
    sayings
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
  const quotedOf = once(() => annotation.quotations.map(quotation => quotation.inner))
  const exact = (piece: Offsets): string => text.slice(piece.start, piece.end)
  return {
    reading,
    text,
    mentions,
    get sentence() {
      return sentenceOf()
    },
    tokenBefore: position => {
      const index = firstFrom(position) - 1
      return index >= 0 ? tokensOf()[index] : undefined
    },
    tokenAfter: position => tokensOf()[firstFrom(position)],
    word: token => (token ? exact(token).toLowerCase() : ''),
    exact,
    span: piece => spanOf(reading.id, text, piece),
    around: (piece, margin) => {
      let low = 0
      let high = mentions.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (mentions[middle]!.start < piece.start - margin) low = middle + 1
        else high = middle
      }
      const found: number[] = []
      for (let index = low; index < mentions.length && mentions[index]!.start <= piece.end + margin; index++) found.push(index)
      return found
    },
    quoted: position => holds(quotedOf(), position) !== undefined,
    contentOf: position => holds(contentsOf(), position)?.index,
    sayingOf: piece => {
      const source = holds(sourcesOf(), piece.start)
      return source && piece.end <= source.end + 2 ? source.index : undefined
    },
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** The last of some ranges (ordered by start) that begins at or before a position and holds it; looks back over a few dozen. */
function holds<Range extends Offsets>(ranges: readonly Range[], position: number): Range | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start <= position) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= Math.max(0, low - 40); index--) if (position < ranges[index]!.end) return ranges[index]
  return undefined
}

export function newParty(view: PageView, kind: EntityKind, sure: boolean): Party {
  return { page: view.reading.id, kind, sure, names: new Map(), mentions: [], roles: new Set(), countries: new Set(), joins: new Map() }
}

/** Writes down why a mention belongs to a party; one example for each rule. */
export function note(party: Party, view: PageView, rule: string, detail: string, at: Offsets): void {
  if (!party.joins.has(rule)) party.joins.set(rule, { detail, at: view.span(at) })
}

/** Adds a name mention with its roles, title and sex. */
export function addName(party: Party, view: PageView, index: number): void {
  const mention = view.mentions[index]!
  const name = view
    .exact(mention.name ?? mention)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
  party.names.set(name, (party.names.get(name) ?? 0) + 1)
  party.mentions.push(index)
  if (!mention.unsure) party.sure = true
  const titles = mention.name && mention.name.start > mention.start ? [view.text.slice(mention.start, mention.name.start)] : []
  for (const role of [...mention.roles.map(view.exact), ...titles]) {
    const folded = foldName(role)
    if (folded !== '') party.roles.add(folded)
    if (mention.kind === 'person') for (const word of folded.split(' ')) if (GENDERED[word]) party.gender ??= GENDERED[word]
  }
  if (mention.kind === 'person') {
    const given = name.split(/[\s-]/)[0]!
    if (MALE_NAMES.has(given) !== FEMALE_NAMES.has(given) && name.includes(' ')) party.gender ??= MALE_NAMES.has(given) ? 'he' : 'she'
  }
}

/** The bare name of a mention as written, without a genitive. */
export function nameOf(view: PageView, mention: Mention): string {
  return view.exact(mention.name ?? mention).replace(/['’]s$/, '')
}

/** Of several parties the one named last before a position; where none is, the first after it. */
export function nearest<Option extends { readonly party: Party }>(
  view: PageView,
  options: readonly Option[],
  position: number,
): Option | undefined {
  const places = options.map(option => {
    const starts = option.party.mentions.map(index => view.mentions[index]!.start)
    const before = Math.max(-1, ...starts.filter(start => start < position))
    const after = Math.min(Number.MAX_SAFE_INTEGER, ...starts.filter(start => start > position))
    return { option, before, after }
  })
  places.sort((a, b) => b.before - a.before || a.after - b.after)
  return places[0]?.option
}
