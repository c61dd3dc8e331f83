import type { Claim, Finding, Origin } from '../../src/model.ts'

/** Words that stand verbatim on a page of the example. `page` is the page's key in truth.json. */
export interface Quote {
  readonly page: string
  readonly words: string
}

export interface TruePage {
  readonly key: string
  readonly file: string
  /** Words that only this record holds, where a file holds several. */
  readonly has?: string
  readonly title?: string
  /** A day, YYYY-MM-DD. */
  readonly published?: string
  /** Any of these is right. */
  readonly kind?: readonly string[]
  readonly publisher?: string
  readonly byline?: readonly string[]
  readonly agencies?: readonly string[]
  /** Words that must stand in a block that is neither title nor body. */
  readonly furniture?: readonly string[]
  /** Dates printed on the page that are not its date. */
  readonly notPublishedAt?: readonly string[]
  /** The page cannot be read: it is kept, with its problem. */
  readonly problems?: true
}

export interface TrueClaim {
  readonly key: string
  readonly says: string
  readonly statements: readonly Quote[]
  readonly origins: { readonly min: number; readonly max: number }
  readonly originKind: Origin['kind']
  readonly people?: number
  readonly state: readonly Claim['state'][]
  readonly chains: readonly { readonly page: string; readonly parties: readonly string[] }[]
}

export interface TrueFinding {
  readonly key: string
  readonly kind: readonly Finding['kind'][]
  readonly aspect: readonly Finding['aspect'][]
  readonly sides: readonly [Quote, Quote]
}

/** The shape of examples/NAME/truth.json. */
export interface Truth {
  readonly pages: readonly TruePage[]
  readonly reports: readonly { readonly outlet: string; readonly day: string; readonly citedBy: readonly string[] }[]
  /** `from` is a page's key, or "Outlet YYYY-MM-DD" for a report that is not in the folder. */
  readonly derivations: readonly { readonly from: string; readonly to: string; readonly kind: string; readonly coverage?: number }[]
  readonly notDerived: readonly (readonly [string, string])[]
  readonly claims: readonly TrueClaim[]
  readonly claimsApart: readonly (readonly [string, string])[]
  readonly originsShared: readonly (readonly [string, string])[]
  readonly originsApart: readonly (readonly [string, string])[]
  readonly stories: readonly { readonly about: string; readonly pages: readonly string[] }[]
  readonly findings: readonly TrueFinding[]
  readonly silent: readonly { readonly key: string; readonly kind: Finding['kind']; readonly sides: readonly [Quote, Quote] }[]
  readonly noStatements: readonly Quote[]
  readonly sameEntity: readonly (readonly Quote[])[]
  readonly apartEntities: readonly (readonly [Quote, Quote])[]
}
