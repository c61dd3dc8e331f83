import type { Counting, Entity, Lineage, Origin, ResolvedPage, Statement, Why } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { foldName } from '../text/names.ts'
import { countingKey } from './origins.ts'

/** A newsroom by name, with who owns it or syndicates it. */
interface Newsroom {
  readonly name: string
  readonly owner?: string
}

/** Whose newsrooms stand behind reports and pages. */
export interface Owners {
  readonly ofReport: ReadonlyMap<string, Newsroom>
  readonly ofPage: ReadonlyMap<string, Newsroom>
  /** Newsrooms of one owner count as one. */
  readonly asOne: boolean
}

export function ownersOf(
  pages: readonly ResolvedPage[],
  lineage: Lineage,
  entities: ReadonlyMap<string, Entity>,
  counting: Counting,
): Owners {
  const newsroom = (name: string, owner = counting.ownerOf(name)): Newsroom => ({ name, ...(owner !== undefined && { owner }) })
  const ofPage = new Map(
    pages.flatMap(({ reading, publisher }) => (publisher ? [[reading.id, newsroom(publisher.name, publisher.owner)] as const] : [])),
  )
  const ofReport = new Map(
    lineage.reports.flatMap(report => {
      const name = entities.get(report.outlet)?.name
      return name === undefined ? [] : [[report.id, newsroom(name)] as const]
    }),
  )
  for (const [page, report] of lineage.ownReports) {
    const own = ofPage.get(page)
    if (own && !ofReport.has(report)) ofReport.set(report, own)
  }
  return { ofReport, ofPage, asOne: counting.ownersAsOne }
}

/** A warning beside a claim's count where newsrooms that carry it belong to one owner. */
export function ownerWarnings(statements: readonly Statement[], owners: Owners): readonly Why[] {
  const carrying = statements.flatMap(({ page, chain }) => [
    owners.ofPage.get(page),
    ...chain.map(link => (link.report === undefined ? undefined : owners.ofReport.get(link.report))),
  ])
  // "The Varren Lantern" in running text is the "Varren Lantern" of the page.
  const newsrooms = [...new Map(carrying.flatMap(one => (one ? [[foldName(one.name).replace(/^the /, ''), one] as const] : []))).values()]
  const owned = groupBy(
    newsrooms.filter(one => one.owner !== undefined),
    one => one.owner!,
  )
  return [...owned]
    .filter(([, own]) => own.length > 1)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([owner, own]) => ({
      rule: 'shared-owner',
      detail: `${shareOf(own.length, newsrooms.length)} to one owner, ${owner}: ${own
        .map(one => one.name)
        .sort()
        .join(', ')}${owners.asOne ? '; counted as one' : ''}.`,
    }))
}

function shareOf(own: number, all: number): string {
  if (own < all) return `${own} of the ${all} newsrooms belong`
  return own === 2 ? 'Both newsrooms belong' : `All ${own} newsrooms belong`
}

/** The key under which origins count as one: where asked for, what newsrooms of one owner heard from people whom they do not name is one. */
export function ownedKey(owners: Owners): (origin: Origin) => string {
  if (!owners.asOne) return countingKey
  return origin => {
    const owner = origin.kind === 'named' || origin.report === undefined ? undefined : owners.ofReport.get(origin.report)?.owner
    return owner === undefined ? countingKey(origin) : `owner ${owner}`
  }
}

/** Who checked: a report, or its owner where newsrooms of one owner count as one. */
export function checker(report: string, owners: Owners): string {
  return (owners.asOne ? owners.ofReport.get(report)?.owner : undefined) ?? report
}
