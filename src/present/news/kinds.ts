import type { Finding } from '../../model.ts'

/** What of a case was told already: enough to say what is new in a later one. */
export interface Told {
  readonly pages: readonly string[]
  readonly claims: readonly {
    readonly id: string
    readonly statements: readonly string[]
    readonly min: number
    readonly max: number
  }[]
  readonly findings: readonly string[]
  /** Reports that were cited and not there. */
  readonly unseen: readonly string[]
}

/** What a new page does to the case, in the terms of its count. */
export type Tiding =
  | {
      /** A claim that was there has an origin more, or may have. */
      readonly is: 'adds-origin'
      readonly claim: string
      readonly words: string
      readonly origins: readonly string[]
      readonly chain: string
      readonly before: Interval
      readonly after: Interval
    }
  /** A claim that was there is told again, by way of somebody who was counted already, or of nobody. */
  | {
      readonly is: 'only-relays'
      readonly claim: string
      readonly words: string
      readonly chain: string
      /** False: the page names nobody for it. */
      readonly isSourced: boolean
    }
  /** A claim that no other page makes. */
  | {
      readonly is: 'new-claim'
      readonly claim: string
      readonly words: string
      readonly origins: readonly string[]
      readonly chain: string
      readonly after: Interval
    }
  | {
      readonly is: 'contradicts'
      readonly finding: string
      readonly aspect: Finding['aspect']
      readonly message: string
      readonly sides: readonly { readonly page: string; readonly words: string }[]
      readonly claims: readonly string[]
    }
  /** The page was here before and says something else now: it adds no origin. */
  | { readonly is: 'revises'; readonly earlier: string; readonly changes: readonly string[] }
  /** The page is a report that others cite and that was not here. */
  | { readonly is: 'is-cited'; readonly report: string; readonly words: string; readonly by: number }

export interface Interval {
  readonly min: number
  readonly max: number
}

/** What the whole page amounts to: the weightiest of its tidings. */
export type Verdict = 'contradicts' | 'adds-origin' | 'revises' | 'new-claims' | 'only-relays' | 'no-claims'

/** One new page with what it does. */
export interface News {
  /** The same page in the same state of the case gives the same id. */
  readonly id: string
  readonly verdict: Verdict
  readonly page: {
    readonly id: string
    readonly name: string
    readonly location: string
    readonly url?: string
    readonly title?: string
    readonly newsroom?: string
    readonly published?: string
  }
  readonly tidings: readonly Tiding[]
}
