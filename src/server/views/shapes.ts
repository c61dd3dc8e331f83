/** What the screens of the workbench are made of: the JSON twin of each. The front end imports these types, and the pure parts of present/. */
import type { Block, Claim, DateCandidate, Entity, Finding, Judgement, MachineCount, Origin, Page, Range, When } from '../../model.ts'
import type { ProvenanceEdge, ProvenanceNode } from '../../present/graph/graph.ts'

/** An origin with the look that it has on every screen: letters, and a hue of 0..359. */
export interface OriginLook {
  readonly id: string
  readonly mark: string
  readonly hue: number
  readonly kind: Origin['kind']
  readonly label: string
  readonly interested: boolean
  readonly report?: string
  /** A witness outside the pile, whom a person added. */
  readonly added?: Origin['added']
}

export interface PageName {
  readonly id: string
  /** Short, unique in the case. */
  readonly label: string
  readonly publisher?: string
  readonly when?: When
  readonly kind: Page['kind']
}

export interface ClaimRow {
  readonly id: string
  readonly text: string
  readonly state: Claim['state']
  /** 'single origin', '2 pages', '1 report': the weightiest first. */
  readonly standing: readonly string[]
  readonly pages: number
  readonly reports: number
  readonly origins: { readonly min: number; readonly max: number }
  readonly looks: readonly OriginLook[]
  readonly findings: { readonly material: number; readonly minor: number }
  readonly summary: string
  /** What to know beside the count: "2 of the 3 newsrooms belong to one owner". */
  readonly warnings: readonly string[]
  /** A person's decision changed it. */
  readonly isJudged: boolean
}

export interface StoryCard {
  readonly id: string
  readonly title: string
  readonly when?: When
  readonly pages: number
  readonly reports: number
  readonly origins: Range
  readonly claims: number
  readonly states: readonly { readonly state: Claim['state']; readonly claims: number }[]
  /** Publication of each dated page, the earliest first; at most a hundred. */
  readonly days: readonly { readonly earliest: string; readonly latest: string }[]
}

export interface Board {
  readonly pages: number
  readonly claims: number
  readonly unreadable: readonly { readonly page: string; readonly location: string; readonly problems: readonly string[] }[]
  readonly total: number
  readonly offset: number
  readonly stories: readonly StoryCard[]
}

export interface Facet {
  readonly value: string
  readonly label: string
  readonly claims: number
}

export interface StoryHead extends StoryCard {
  readonly facets: {
    readonly state: readonly Facet[]
    readonly finding: readonly Facet[]
    readonly outlet: readonly Facet[]
    readonly person: readonly Facet[]
    readonly day: readonly Facet[]
  }
}

export interface ClaimRows {
  readonly total: number
  readonly offset: number
  readonly claims: readonly ClaimRow[]
}

export interface Step {
  readonly words: string
  readonly kind: 'outlet' | 'unnamed' | 'named' | 'nobody'
  /** Not said in this sentence: carried on, or joined from other pages. */
  readonly dashed: boolean
  readonly worn: boolean
  readonly party?: string
  readonly report?: string
  /** The page that the report is, where the case has it. */
  readonly reportPage?: string
  readonly look?: OriginLook
}

export interface Witness {
  readonly statement: string
  readonly page: PageName
  readonly steps: readonly Step[]
  readonly look?: OriginLook
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  /** Where it stands, as a judgement names it: "page-…:start-end". */
  readonly place: string
  readonly certainty: string
  readonly negated: boolean
  readonly when?: When
}

export interface Piece {
  readonly text: string
  /** Words that the other side does not have. */
  readonly isOwn: boolean
}

export interface FindingView {
  readonly id: string
  readonly kind: Finding['kind']
  readonly aspect: Finding['aspect']
  readonly name: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly sides: readonly {
    readonly page: PageName
    readonly start: number
    readonly isNearer: boolean
    readonly pieces: readonly Piece[]
  }[]
  readonly claims: readonly { readonly id: string; readonly text: string }[]
  readonly why: readonly ReasonView[]
}

export interface ReasonView {
  readonly rule: string
  readonly detail: string
  readonly at?: { readonly page: PageName; readonly start: number; readonly exact: string }
}

/** A person's decision: what it says, whether it applies, and the number that takes it back. */
export interface JudgedView {
  readonly number: number
  readonly kind: Judgement['kind']
  readonly message: string
  readonly applies: boolean
  /** Claims that it bears on, other than the one that is shown. */
  readonly claims: readonly { readonly id: string; readonly text: string }[]
}

export interface ClaimView extends ClaimRow {
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  readonly witnesses: readonly Witness[]
  readonly more: number
  readonly changes: readonly FindingView[]
  readonly why: readonly ReasonView[]
  /** To be pasted under a text: sentence, who stands behind it, where, digest, day. */
  readonly footnote: string
  readonly judged: readonly JudgedView[]
  /** Where a decision changed the claim: what the machine alone counts, one for each claim that it reads there. */
  readonly machine: readonly MachineCount[]
}

/** A node of the provenance graph; a page and an origin with the names and looks that they have on every screen. */
export interface GraphNode extends ProvenanceNode {
  readonly page?: PageName
  readonly look?: OriginLook
  /** Where it stands for several: how many, and the first of them by name. */
  readonly stands?: {
    readonly count: number
    readonly named: readonly { readonly id: string; readonly label: string; readonly isPage: boolean }[]
  }
}

export interface GraphView {
  readonly story: { readonly id: string; readonly title: string }
  /** What is alike is one node. */
  readonly isClustered: boolean
  /** Nodes of the whole graph. */
  readonly all: number
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly ProvenanceEdge[]
  readonly claims: readonly { readonly id: string; readonly text: string }[]
}

export interface CompareView {
  readonly claim: { readonly id: string; readonly text: string }
  readonly base: Witness
  readonly others: readonly {
    readonly witness: Witness
    /** Base and witness, word by word. */
    readonly left: readonly Piece[]
    readonly right: readonly Piece[]
    readonly changes: readonly FindingView[]
    readonly passages: readonly { readonly left: readonly Piece[]; readonly right: readonly Piece[] }[]
  }[]
}

export interface TimelineItem {
  /** 'other': a claim of another story, which a change over time joins to one of this. */
  readonly lane: 'event' | 'report' | 'publication' | 'other'
  /** Of the claim, report or page that it is. */
  readonly id: string
  readonly label: string
  readonly when: Pick<When, 'earliest' | 'latest'>
  readonly isUnseen?: true
  readonly elsewhere?: { readonly id: string; readonly title: string }
}

export interface TimelineView {
  readonly story: { readonly id: string; readonly title: string }
  readonly items: readonly TimelineItem[]
  readonly changes: readonly { readonly finding: string; readonly message: string; readonly from: string; readonly to: string }[]
  readonly more: number
}

export interface ConflictsView {
  readonly story: { readonly id: string; readonly title: string }
  readonly figures: readonly {
    readonly claim: { readonly id: string; readonly text: string }
    readonly of: string
    readonly rows: readonly { readonly value: string; readonly witness: Witness }[]
  }[]
  readonly opposed: readonly FindingView[]
}

export interface PageView {
  readonly page: PageName
  readonly sha256: string
  readonly locations: readonly string[]
  readonly mediaType: string
  readonly language?: string
  readonly title?: string
  readonly byline: readonly string[]
  readonly agencies: readonly string[]
  readonly publisher?: { readonly name: string; readonly why: ReasonView }
  readonly kind: Page['kind']
  readonly why: readonly ReasonView[]
  readonly problems: readonly string[]
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly {
    readonly start: number
    readonly end: number
    readonly is: 'content' | 'source' | 'cue'
    readonly look?: OriginLook
    readonly attribution: string
  }[]
  readonly dates: readonly (Pick<DateCandidate, 'earliest' | 'latest'> & {
    readonly is: string
    readonly how: string
    readonly isChosen: boolean
  })[]
  readonly claims: readonly {
    readonly id: string
    readonly text: string
    readonly start: number
    readonly end: number
    readonly listed: boolean
  }[]
  /** When it was read into the case, the first time first. */
  readonly log: readonly { readonly at: string; readonly command: string }[]
  readonly derivations: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly fromName: string
    readonly toName: string
    readonly kind: string
    readonly coverage: number
  }[]
}

export interface PartyRow {
  readonly id: string
  readonly kind: Entity['kind']
  readonly name: string
  readonly mentions: number
  readonly pages: number
  readonly people?: Range
}

export interface PartyRows {
  readonly total: number
  readonly offset: number
  readonly parties: readonly PartyRow[]
}

export interface PartyView extends PartyRow {
  /** With the first and last day of the pages that have it, where those are dated. */
  readonly forms: readonly { readonly text: string; readonly pages: number; readonly when?: When }[]
  /** As what pages introduce them, in the order of time: the same form as above. */
  readonly roles: readonly { readonly text: string; readonly pages: number; readonly when?: When }[]
  readonly within?: string
  readonly places: readonly {
    readonly page: PageName
    readonly start: number
    readonly exact: string
    readonly before: string
    readonly after: string
  }[]
  readonly claims: readonly { readonly id: string; readonly text: string }[]
  readonly why: readonly ReasonView[]
  readonly judged: readonly JudgedView[]
}

export interface SearchView {
  readonly query: string
  readonly isExact: boolean
  readonly claims: readonly {
    readonly id: string
    readonly text: string
    readonly summary: string
    readonly state: Claim['state']
    readonly pages: number
    readonly origins: { readonly min: number; readonly max: number }
  }[]
  readonly pages: readonly { readonly page: PageName; readonly title?: string; readonly excerpt: string }[]
  readonly parties: readonly PartyRow[]
}

/** The one shape of every error. */
export interface ErrorView {
  readonly status: number
  readonly error: string
}
