/**
 * Every record type of Hearsay, in the order in which the stages make them. Imports nothing.
 *
 * Offsets are UTF-16 code units, half-open, into the page's `text`. Unknown is an absent field: never '', 0 or null.
 * The second half is the public contract, `hearsay-case/1`; fields may be added there, none renamed or dropped.
 */

// ---- shared ------------------------------------------------------------------------------------------------------

/** A piece of the text at hand, by position only: `text.slice(start, end)`. */
export interface Offsets {
  readonly start: number
  readonly end: number
}

/** A verbatim piece of one page: `page.text.slice(start, end) === exact`, always. */
export interface Span extends Offsets {
  readonly page: string
  readonly exact: string
}

/** A reason. No score, kind, link or count stands without at least one. */
export interface Why {
  readonly rule: string
  readonly detail: string
  readonly at?: Span
}

/** A time as an interval of ISO 8601 dates or date-times; a day is earliest = latest = '2024-02-02'. */
export interface When {
  readonly earliest: string
  readonly latest: string
  readonly how: string
  readonly at?: Span
}

/** An interval of whole numbers; exactly three is { min: 3, max: 3 }, 'several' is { min: 2 }. */
export interface Range {
  readonly min: number
  readonly max?: number
}

// ---- ingest: bytes → Capture -------------------------------------------------------------------------------------

/** What a container (feed, WARC headers, JSONL fields, e-mail headers) says of a record; candidates, never facts. */
export interface Declared {
  readonly url?: string
  readonly published?: string
  readonly updated?: string
  /** When the record was fetched: never a publication date. */
  readonly captured?: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publisher?: string
  readonly language?: string
}

/** One record as captured: the unit that becomes a page. Decoded, otherwise unchanged. */
export interface Capture {
  /** Hex digest of the record's bytes, un-gzipped (file, WARC payload, JSONL line, feed item). */
  readonly sha256: string
  /** Path, URL, or archive path + '#' + record. */
  readonly location: string
  readonly mediaType: string
  readonly content: { readonly kind: 'html' | 'text'; readonly text: string } | { readonly kind: 'none' }
  readonly declared: Declared
  /** What could not be read or was repaired, one plain sentence each. */
  readonly problems: readonly string[]
}

// ---- extract: Capture → Article ----------------------------------------------------------------------------------

export type BlockRole =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'heading'
  | 'body'
  | 'caption'
  | 'credit'
  | 'teaser'
  | 'navigation'
  | 'widget'
  | 'registration'
  | 'author-box'
  | 'link'
  | 'placeholder'
  | 'other'

export interface Block extends Offsets {
  readonly role: BlockRole
}

/** A date that stands on the page or beside it, with what it seems to be; `resolve` chooses. */
export interface DateCandidate {
  readonly earliest: string
  readonly latest: string
  readonly is: 'published' | 'updated' | 'site-clock' | 'caption' | 'teaser' | 'event' | 'other'
  /** Where it was found: 'json-ld', 'meta', 'time-element', 'stamp' (a printed date line), 'url', 'declared', … */
  readonly source: string
  readonly at?: Offsets
  /** 0..1; only for choosing between candidates of one page. */
  readonly reliability: number
}

/** The editorial reading of one page: every block labelled, nothing lost. */
export interface Article {
  readonly text: string
  /** In order, tiling every non-space character of `text`. */
  readonly blocks: readonly Block[]
  readonly title?: Offsets
  readonly subtitle?: Offsets
  /** People who wrote or contributed; never a site's stock author box. */
  readonly byline: readonly Offsets[]
  /** Authors whom only meta data names. */
  readonly authors: readonly string[]
  /** What meta data names as authors beside people, or instead of them: agencies, the newsroom itself. */
  readonly houses?: readonly string[]
  /** The headline that meta data agree on, where the page's own heading reads otherwise. */
  readonly headline?: { readonly text: string; readonly detail: string }
  readonly agencies: readonly { readonly name: string; readonly at: Offsets }[]
  readonly dates: readonly DateCandidate[]
  /** The newsroom as the page itself names it. */
  readonly publisher?: { readonly name: string; readonly rule: string; readonly detail: string; readonly at?: Offsets }
  readonly url?: string
  readonly host?: string
  readonly language?: string
  /** Signs of how the page came to be ("Source link", a proxy address, broken entities), for `derive`. */
  readonly traces: readonly { readonly kind: string; readonly at: Offsets }[]
  readonly problems: readonly string[]
}

// ---- annotate: Article → Annotation ------------------------------------------------------------------------------

export interface Token extends Offsets {
  /** Penn Treebank part of speech. */
  readonly tag: string
}

/** A token with its place in the tree of its sentence, as `parse` gives it. */
export interface ParsedToken extends Token {
  /** Index of its head among the sentence's tokens, -1 for the root; absent without the parser's weights. */
  readonly head?: number
  /** Its relation to its head ("nsubj"), of Universal Dependencies, version 1; absent where there is no head. */
  readonly relation?: string
}

/** A sentence with its tokens, as `parse` gives it. */
export interface ParsedSentence extends Offsets {
  readonly tokens: readonly ParsedToken[]
}

/** A sentence of a title, subtitle, heading or body block. */
export interface Sentence extends Offsets {
  /** Index of its block in `article.blocks`. */
  readonly block: number
  /** Half-open range of its tokens in `annotation.tokens`. */
  readonly firstToken: number
  readonly lastToken: number
}

/** A pair of quotation marks: `start..end` with the marks, `inner` without. A missing mark is told in `open`. */
export interface Quotation extends Offsets {
  readonly inner: Offsets
  readonly unclosed?: boolean
  /** The opening mark is lost: `start` is then the sentence's. */
  readonly unopened?: boolean
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'facility' | 'outlet' | 'anonymous'

/** A piece of text that refers to someone or something: a name ("Maj. Gen. Ada Roe"), a nominal ("the group"), a pronoun. */
export interface Mention extends Offsets {
  readonly kind: EntityKind
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The name alone, without titles and roles: "Ada Roe". */
  readonly name?: Offsets
  /** Titles and role phrases as written: "Maj. Gen.", "leader of the Guard". They may lie outside the mention. */
  readonly roles: readonly Offsets[]
  /** The kind is a guess that other pages may correct. */
  readonly unsure?: true
}

/** An expression of time whose value may hang on the publication date or on an earlier expression. */
export interface TimeExpression extends Offsets {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly symbol: TimeSymbol
  /** Time of day as in TIMEX3: '21:01' or a part of the day, 'MO' 'AF' 'EV' 'NI'. */
  readonly clock?: string
  /** The zone of the clock as written: 'GMT', 'local time', '+05:30'. */
  readonly zone?: string
}

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
export type TimePart = 'early' | 'mid' | 'late'
/** From where a relative time is counted: the page's publication, the last date of its story, or the event of a neighbouring clause. */
export type TimeAnchor = 'publication' | 'previous' | 'clause'
export type TimeDirection = 'past' | 'future'

/** The meaning of a time expression, before its anchor is known. Interpreted by `resolve`. */
export type TimeSymbol =
  /** Written out; `unit` is how fine: 'day', 'month', 'year', … `direction` is the tense of its clause. */
  | {
      readonly kind: 'absolute'
      readonly unit: TimeUnit
      readonly earliest: string
      readonly latest: string
      readonly direction: TimeDirection
    }
  /** 1 Monday … 7 Sunday; the latest up to the anchor ('past') or the next from it ('future'); `week` -1, 1: "of last week", "of next week". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly direction: TimeDirection
      readonly anchor: TimeAnchor
      readonly week?: number
    }
  /** A month and perhaps a day without a year; months 1..12; `year`: counted from this year, "March of last year" is -1. */
  | {
      readonly kind: 'month-day'
      readonly month: number
      readonly day?: number
      /** Last day of a compact range: "May 5-7". */
      readonly lastDay?: number
      readonly part?: TimePart
      readonly direction: TimeDirection
      readonly anchor: TimeAnchor
      readonly year?: number
    }
  /** A day of the story's month: "the 20th". */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** `season` is the first of its months: 3, 6, 9, 12, and 1, 4, 7, 10 for a quarter; `year` as above. */
  | {
      readonly kind: 'season'
      readonly season: number
      readonly part?: TimePart
      readonly direction: TimeDirection
      readonly anchor: TimeAnchor
      readonly year?: number
    }
  /** So many units before or after an anchor: "three days ago", "a week later", "two days after the vote". */
  | {
      readonly kind: 'shift'
      readonly anchor: TimeAnchor
      readonly unit: TimeUnit
      readonly amount: Range
      readonly direction: TimeDirection
    }
  /** A stretch that ends or begins at the anchor: "the past two weeks". */
  | {
      readonly kind: 'stretch'
      readonly anchor: TimeAnchor
      readonly unit: TimeUnit
      readonly amount: Range
      readonly direction: TimeDirection
    }
  /** A calendar unit seen from the anchor: "this week" (0), "last year" (-1), "earlier this month" (0, 'past'), "the end of the month". */
  | {
      readonly kind: 'unit'
      readonly anchor: TimeAnchor
      readonly unit: 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
      readonly offset: number
      readonly part?: TimePart
      /** Only the part of the unit before or after the anchor: "earlier this year". */
      readonly direction?: TimeDirection
    }
  /** A named day of a calendar in `language`, perhaps shifted: "Christmas", "two weeks before the election". */
  | {
      readonly kind: 'calendar'
      readonly name: string
      readonly direction: TimeDirection
      readonly shift?: { readonly unit: TimeUnit; readonly amount: Range; readonly direction: TimeDirection }
      readonly year?: number
    }
  /** A length of time without a place in it. */
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly amount: Range }
  /** Again and again: "daily", "every two weeks". */
  | { readonly kind: 'set'; readonly unit: TimeUnit; readonly amount: Range; readonly weekday?: number }
  /** "now", "recently", "soon". */
  | { readonly kind: 'reference'; readonly to: 'past' | 'present' | 'future' }
  /** A time of day alone: "at 11 a.m."; its day is the story's last. */
  | { readonly kind: 'clock' }

export interface Quantity extends Offsets {
  /** What is counted, as a normalised noun phrase: 'soldier killed', 'troop in Iraq'. */
  readonly of: string
  readonly value: Range
}

export type Stance = 'asserts' | 'denies' | 'claims-responsibility' | 'accuses' | 'orders' | 'threatens' | 'hedges' | 'other'
export type Certainty = 'stated' | 'hedged' | 'conditional' | 'future' | 'questioned'

/** source / cue / content on one page, before speakers are known. */
export interface Saying {
  readonly content: readonly Offsets[]
  /** [] for "reportedly". Parallel sources ("CBS and NBC") are one span each. */
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly quoted: 'direct' | 'mixed' | 'indirect'
  readonly stance: Stance
  /** Index, in `annotation.sayings`, of the saying that encloses this one. */
  readonly within?: number
  /** Where the sources are not named: how many, and the words that describe them. */
  readonly anonymous?: { readonly people: Range; readonly descriptor: Offsets }
  /** To whom it was said, where that is a newsroom: "told the newspaper", "in an interview with the Gazette". */
  readonly hearer?: Offsets
  /** What the source stood in: "citing three sources" names whom the cited outlet heard. */
  readonly citing?: readonly Offsets[]
  /** The rule that found it; 'model' where the trained model did. */
  readonly rule: string
  /** What spoke most for it where the model found it, in words for a reader. */
  readonly signs?: readonly string[]
}

/** A clause in the page's own voice or inside a content that says that something happened, is so, will be, or was ordered. */
export interface Clause extends Offsets {
  readonly negated: boolean
  readonly certainty: Certainty
  /** Innermost saying whose content holds the clause. */
  readonly saying?: number
}

/** What one page says, read on its own: candidates and symbolic times. */
export interface Annotation {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly sayings: readonly Saying[]
  readonly clauses: readonly Clause[]
}

/** One page after the map stages, as the store keeps it. */
export interface Reading {
  /** Page id, derived from the digest. */
  readonly id: string
  readonly sha256: string
  readonly locations: readonly string[]
  readonly mediaType: string
  readonly declared: Declared
  readonly article: Article
  readonly annotation: Annotation
  readonly problems: readonly string[]
}

/** When a person decided, and why, in his own words. */
interface Decided {
  /** ISO 8601. */
  readonly at: string
  readonly note?: string
  /** Its place in the list of judgements, counted from 1: what takes it back. */
  readonly number?: number
}

/** Two parties are one, or two. `a` and `b` are places of mention ("page-…:start-end") or names as written, never clusters. */
export interface PartyJudgement extends Decided {
  readonly kind: 'same' | 'different'
  readonly a: string
  readonly b: string
}

/** On claims, by places of their statements: `a` and `b` say the same; `a` says what no other statement of its claim says. */
export type ClaimJudgement =
  | (Decided & { readonly kind: 'merge'; readonly a: string; readonly b: string })
  | (Decided & { readonly kind: 'split'; readonly a: string })

/**
 * On origins, by parties as above: `a` has an interest in the matter, or none; `a` and `b` are one origin, or two that know it apart from each
 * other; `b` is a witness outside the pile for the claim of the statement at `a`, to be found at `address`.
 */
export type OriginJudgement =
  | (Decided & { readonly kind: 'interested' | 'disinterested'; readonly a: string })
  | (Decided & { readonly kind: 'one' | 'two'; readonly a: string; readonly b: string })
  | (Decided & { readonly kind: 'add'; readonly a: string; readonly b: string; readonly address?: string })

/** On a finding: it is set aside. `a` is its aspect and the places of its sides: "quantity page-…:start-end page-…:start-end". */
export type FindingJudgement = Decided & { readonly kind: 'dismiss'; readonly a: string }

/** A person's decision, input to every run: never overruled by one. */
export type Judgement = PartyJudgement | ClaimJudgement | OriginJudgement | FindingJudgement

/** How a case is counted, apart from what its pages say. */
export interface Counting {
  readonly judgements: readonly Judgement[]
  /** Newsroom's name → its owner or syndicate, where known. */
  readonly ownerOf: (newsroom: string) => string | undefined
  /** Newsrooms of one owner count as one. */
  readonly ownersAsOne: boolean
}

// ---- resolve: Reading[] → Resolution -----------------------------------------------------------------------------

/** One page with everything settled that needed the other pages. Arrays run parallel to those of `reading.annotation`. */
export interface ResolvedPage {
  readonly reading: Reading
  readonly published?: When
  readonly otherDates: Page['otherDates']
  readonly publisher?: { readonly name: string; readonly owner?: string; readonly why: Why }
  /** Entity id of each mention; absent where it could not be told. */
  readonly mentions: readonly (string | undefined)[]
  /** Value of each time expression; absent for durations and where the anchor is unknown. */
  readonly times: readonly (When | undefined)[]
  /** Entity ids of each saying's named speakers, pronouns and nominals followed; [] where anonymous or unstated. */
  readonly speakers: readonly (readonly string[])[]
  /** When each saying was said, and when each clause happened, as far as its sentence tells. */
  readonly sayingTimes: readonly (When | undefined)[]
  readonly clauseTimes: readonly (When | undefined)[]
}

/** All pages, and the people, organisations, places and outlets over all of them (no anonymous ones yet). */
export interface Resolution {
  readonly pages: readonly ResolvedPage[]
  readonly entities: readonly Entity[]
}

// ---- derive: Resolution → Lineage --------------------------------------------------------------------------------

/** What is known by name: a map, or one whose values are made when they are asked for. */
export interface Lookup<Value> {
  readonly get: (name: string) => Value | undefined
}

/** Who took what from whom: reports seen and unseen, derivations, and the chain of every saying. */
export interface Lineage {
  readonly reports: readonly Report[]
  /** Page id → the report that the page is: its own, or that of the page or newsroom whose text it is. */
  readonly ownReports: ReadonlyMap<string, string>
  readonly derivations: readonly Derivation[]
  /** Entities that only lineage can tell: anonymous sources within their report, outlets known by citation alone. */
  readonly entities: readonly Entity[]
  /** Page id → chains of each saying (one each for parallel sources), parallel to `annotation.sayings`. */
  readonly chains: Lookup<readonly (readonly (readonly Link[])[])[]>
  /** Page id → chains of each clause, parallel to `annotation.clauses`; [] inside is the page's own voice. */
  readonly scopes: Lookup<readonly (readonly (readonly Link[])[])[]>
  /** Page id → entity ids of each saying's own sources, named or anonymous. */
  readonly sources: Lookup<readonly (readonly string[])[]>
  /** Page id → what kind of page it is, with reasons. */
  readonly kinds: Lookup<{ readonly kind: Page['kind']; readonly why: readonly Why[] }>
}

// ---- the case: hearsay-case/1 ------------------------------------------------------------------------------------

export const FORMAT = 'hearsay-case/1'

export interface CaseFile {
  readonly format: 'hearsay-case/1'
  readonly pages: readonly Page[]
  readonly entities: readonly Entity[]
  readonly reports: readonly Report[]
  readonly attributions: readonly Attribution[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly claims: readonly Claim[]
  readonly origins: readonly Origin[]
  readonly derivations: readonly Derivation[]
  readonly findings: readonly Finding[]
  readonly stories: readonly Story[]
  /** People's decisions that stand, and what each does; absent where nobody decided anything */
  readonly judged?: readonly Judged[]
}

/** A case that is on its way into a store: the lists that say again what was read are made while they are gone through, as often as that is. */
export interface CaseLists extends Omit<CaseFile, 'pages' | 'entities' | 'attributions' | 'statements'> {
  readonly pages: Iterable<Page>
  readonly entities: Iterable<Entity>
  readonly statements: Iterable<Statement>
  readonly attributions: Iterable<Attribution>
  /** Statements, and the ids of their claims, by the id of a statement; absent: they are found by going through the lists */
  readonly lookup?: {
    readonly statement: (id: string) => Statement | undefined
    readonly claim: (statement: string) => string | undefined
  }
}

/** A person's decision as the case applies it. */
export interface Judged {
  readonly id: string
  readonly judgement: Judgement
  /** False: nothing in the case is what it speaks of. It is kept, and applies again when that comes back */
  readonly applies: boolean
  /** One plain sentence: "By the analyst on 3 May 2033: …" */
  readonly message: string
  /** Claims as they are now that it bears on */
  readonly claims: readonly string[]
  /** What was set aside, as the machine found it */
  readonly finding?: Finding
}

/** What the machine alone counts, beside a claim that a person's decision changed. */
export interface MachineCount {
  readonly text: string
  readonly pages: number
  readonly origins: { readonly min: number; readonly max: number }
}

/**
 * One captured page. `text` is all of its text, furniture included; `blocks` say what each part is. text/plain: the decoded file,
 * unchanged (CRLF and NBSP kept). HTML: text nodes in order without script and style, white space collapsed, blocks joined by '\n'.
 * U+0000 and lone surrogates become U+FFFD and are named in `problems`.
 */
export interface Page {
  readonly id: string
  /** Of the record's bytes, un-gzipped (file, WARC payload, JSONL line, feed item); the id derives from it */
  readonly sha256: string
  /** Paths, URLs, archive path + '#' + record; the same bytes elsewhere are the same page */
  readonly locations: readonly string[]
  /** The first of them */
  readonly location: string
  readonly mediaType: string
  /** BCP 47 */
  readonly language?: string
  readonly text: string
  /** In order, tiling every non-space character of text */
  readonly blocks: readonly Block[]
  /** Absent when the page has none: a caption is no title */
  readonly title?: Span
  readonly published?: When
  readonly otherDates: readonly { readonly when: When; readonly is: 'site-clock' | 'caption' | 'teaser' | 'updated' | 'event' | 'other' }[]
  /** The newsroom; never a proxy, never the scraper's theme. `owner`: the company or group behind it, where known */
  readonly publisher?: { readonly name: string; readonly owner?: string; readonly why: Why }
  /** The site that served the page, where known */
  readonly host?: string
  /** People who wrote or contributed; never a site's stock author box */
  readonly byline: readonly Span[]
  /** Datelines and credits: "BAGHDAD (AP)", "(With information from AP)" */
  readonly agencies: readonly { readonly name: string; readonly at: Span }[]
  readonly kind: 'original' | 'relay' | 'compilation' | 'copy' | 'translation' | 'spin' | 'unknown'
  /** For kind */
  readonly why: readonly Why[]
  /** What could not be read or was repaired; a page is never dropped in silence */
  readonly problems: readonly string[]
}

/** A person, organisation, place, outlet or anonymous group, over all pages. */
export interface Entity {
  readonly id: string
  readonly kind: 'person' | 'organisation' | 'place' | 'facility' | 'outlet' | 'anonymous'
  readonly name: string
  /** Surface forms as written */
  readonly forms: readonly { readonly text: string; readonly pages: readonly string[] }[]
  readonly mentions: readonly Span[]
  /** For 'person': as what pages introduce them, those on most pages first; absent where none does */
  readonly roles?: readonly { readonly text: string; readonly pages: readonly string[] }[]
  /** For 'anonymous': how many */
  readonly people?: Range
  /** For 'anonymous': the report that quotes them */
  readonly within?: string
  readonly partOf?: string
  readonly why: readonly Why[]
}

/** One newsroom's account on one date: a page of ours (seen), or inferred from citations (unseen). When a cited report is read later it keeps its id and gains `page`. */
export interface Report {
  readonly id: string
  readonly outlet: string
  readonly when?: When
  readonly page?: string
  readonly citedBy: readonly Span[]
  readonly why: readonly Why[]
}

/** source / cue / content. `within` is the attribution that encloses this one. */
export interface Attribution {
  readonly id: string
  readonly page: string
  readonly content: readonly Span[]
  /** [] for "reportedly" */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly quoted: 'direct' | 'mixed' | 'indirect'
  readonly stance: 'asserts' | 'denies' | 'claims-responsibility' | 'accuses' | 'orders' | 'threatens' | 'hedges' | 'other'
  /** Entity ids, after resolution; [] where unstated */
  readonly speakers: readonly string[]
  /** Of the saying */
  readonly when?: When
  readonly within?: string
  /** The rule that found it, or what the trained model saw */
  readonly why?: readonly Why[]
}

/** One clause in one page that says something, never two predications. chain: outermost first, the page itself never a link; [] is the page's own voice. The chain is part of the id. */
export interface Statement {
  readonly id: string
  readonly page: string
  readonly at: Span
  readonly chain: readonly Link[]
  /** Absent: unattributed */
  readonly origin?: string
  readonly event?: string
  /** Of what is said, not of the saying */
  readonly when?: When
  readonly negated: boolean
  readonly certainty: 'stated' | 'hedged' | 'conditional' | 'future' | 'questioned'
  readonly quantities: readonly { readonly of: string; readonly value: Range; readonly at: Span }[]
}
/** One step of a chain of custody. `party` is an entity id. */
export interface Link {
  readonly party: string
  readonly report?: string
  readonly attribution?: string
  /** Carried on from an earlier sentence, not said in this one. */
  readonly inherited?: boolean
  readonly why: Why
}

export interface Event {
  readonly id: string
  readonly code: { readonly plover?: string; readonly cameo?: string }
  /** Entity ids */
  readonly actor?: string
  readonly target?: string
  readonly place?: string
  readonly when?: When
  readonly statements: readonly string[]
  readonly why: readonly Why[]
}

/** Statements that say the same thing of the same event; a statement is in one claim at most. The id hashes the smallest statement id; earlier ids of a claim that grew are kept in `formerIds` and redirect. Judgements refer to statements, mentions and pages, never to clusters. */
export interface Claim {
  readonly id: string
  readonly formerIds: readonly string[]
  /** The clearest statement's words */
  readonly text: string
  readonly statements: readonly string[]
  /** Has an origin, two pages or a finding */
  readonly listed: boolean
  readonly state: 'unattributed' | 'single-origin' | 'multi-origin' | 'independent' | 'contested' | 'changed-over-time' | 'circular'
  readonly pages: number
  readonly reports: number
  readonly origins: { readonly min: number; readonly max: number; readonly list: readonly string[] }
  /** Report ids */
  readonly witnesses: readonly string[]
  /** One sentence a reporter can print: who stands behind it, through whom */
  readonly summary: string
  /** The rule that merged or kept apart each pair of sources */
  readonly why: readonly Why[]
  /** What to know beside the count: "2 of the 3 newsrooms belong to one owner" */
  readonly warnings?: readonly Why[]
  /** Where a person's decision changed it: what the machine alone counts, one for each claim that it reads there */
  readonly machine?: readonly MachineCount[]
}

/** Whom the innermost newsroom heard itself. `entity` is always set for 'named' and 'anonymous'. */
export interface Origin {
  readonly id: string
  readonly kind: 'named' | 'anonymous' | 'document' | 'newsroom'
  readonly label: string
  readonly entity?: string
  readonly report?: string
  readonly interested: boolean
  /** A witness outside the pile, whom a person added: where to be found, and what the person noted */
  readonly added?: { readonly address?: string; readonly note?: string; readonly at: string }
}

/** from: a page or an unseen report. to: the page that took from it. */
export interface Derivation {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: 'cites' | 'copies' | 'abridges' | 'rewrites' | 'translates' | 'spins'
  /** Share of `to`'s body that comes from `from`, 0..1; 0 where only cited */
  readonly coverage: number
  /** Empty where `from` is unseen */
  readonly passages: readonly { readonly from: Span; readonly to: Span }[]
  /** False: which way it went is not known */
  readonly directed: boolean
  /** `to` is a later version of the page `from`, at the same address: one report, edited; it adds no origin */
  readonly revision?: true
  readonly why: readonly Why[]
}

export interface Finding {
  readonly id: string
  readonly kind: 'conflict' | 'drift' | 'changed-over-time' | 'shared-newsroom'
  readonly aspect:
    | 'polarity'
    | 'quantity'
    | 'time'
    | 'actor'
    | 'responsibility'
    | 'status'
    | 'attribution-lost'
    | 'outlet-lost'
    | 'source-count-lost'
    | 'hedge-dropped'
    | 'hedge-added'
    | 'quote-altered'
    | 'quote-boundary'
    | 'condition-widened'
    | 'polarity-flip'
    | 'actor-changed'
    | 'number-changed'
    | 'label-escalated'
    | 'omission'
    | 'title-unsupported'
    | 'word-swap'
    | 'other'
  /** Two or more, verbatim */
  readonly sides: readonly Span[]
  /** Index of the side nearer the origin, where known */
  readonly nearer?: number
  readonly claims: readonly string[]
  readonly severity: 'trivial' | 'minor' | 'material'
  /** One plain sentence */
  readonly message: string
  readonly why: readonly Why[]
}

export interface Story {
  readonly id: string
  readonly title: string
  readonly when?: When
  readonly pages: readonly string[]
  readonly claims: readonly string[]
  readonly reports: number
  readonly origins: Range
}
