import { outletKindByName } from '../language/outlets.ts'
import type { Derivation, Entity, Lineage, Link, Offsets, Resolution, ResolvedPage, Saying } from '../model.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { attributionId } from '../text/ids.ts'
import type { Depot } from '../text/packing/depot.ts'
import { amended, packedMap, textsIn } from '../text/shelf.ts'
import { type Account, accountsOf } from './accounts.ts'
import { anonymousSources } from './anonymous.ts'
import { pageAtHand } from './at-hand.ts'
import { chainsOf } from './chains.ts'
import { citationsOf, type NewsroomNames, newsroomNames, ownOutlets, plainName, writtenNames } from './citations.ts'
import { citingDerivations, textLineage } from './derivations.ts'
import { evidenceOf } from './evidence.ts'
import type { Chains } from './facts.ts'
import { type Group, groupsOf } from './groups.ts'
import { kindOf, relayedShare } from './kinds.ts'
import { ownReports, pageReports, SAME_TEXT } from './own.ts'
import { genericOutletId, reportsOf } from './reports.ts'
import { withRevisions } from './revision.ts'
import { type JoinedTexts, textsOf } from './texts.ts'
import { unseenParentOf } from './unseen.ts'

/**
 * Who took what from whom: reports seen and unseen, unnamed sources, derivations, and the chain of every saying and clause. `joined`: the pages'
 * texts and which of them are worth comparing, where that was found elsewhere; it changes nothing in what is found.
 */
export function derive(resolution: Resolution, joined?: JoinedTexts, depot?: Depot): Lineage {
  const pages = new Map(resolution.pages.map(page => [page.reading.id, page]))
  const outlets = outletsOf(resolution)
  const entities = new Map([...resolution.entities, ...outlets.added].map(entity => [entity.id, entity]))
  for (const entity of newsroomsOf(resolution)) entities.set(entity.id, entity)
  const groups = new Map(resolution.pages.map(page => [page.reading.id, groupsOf(pageAtHand(page))]))
  const lineage = textLineage(joined?.texts ?? textsOf(resolution.pages), joined?.candidates)
  const texts = withRevisions(resolution.pages, lineage.derivations)
  const names = newsroomNames(entities)
  const every = resolution.pages.flatMap(light => {
    const page = pageAtHand(light)
    return accountsOf(page, citationsOf(page, entities, names), outlets.byName, names)
  })
  // A copy that credits the agency whose page is here too cites that page, not another report of the agency.
  const originals = creditedOriginals(every, texts, pages, names)
  const accounts = every.filter(account => !originals.has(account))
  const evidence = evidenceOf(pages, groups)
  const copied = groupBy(
    texts.filter(({ directed, coverage }) => directed && coverage >= SAME_TEXT),
    ({ to }) => to,
  )
  const { reports: cited, of } = reportsOf(accounts, pages, entities, evidence, page => (copied.get(page) ?? []).map(({ from }) => from))
  for (const account of accounts) if (account.generic !== undefined) addGeneric(entities, account.generic, account.page)

  const reports = new Map(accounts.map((account, index) => [account, of[index]!]))
  const reportOf = (account: Account) => reports.get(account)!
  const accountsOfReport = groupBy(accounts, reportOf)
  const outletOfReport = new Map(cited.map(report => [report.id, report.outlet]))
  const accountsByPage = groupBy(every, account => account.page)
  const byPage = (id: string): readonly Account[] => accountsByPage.get(id) ?? []
  const framing = new Map(accounts.filter(account => account.credit === 'frame').map(account => [account.page, reportOf(account)]))
  const tellsSame = (report: string, id: string) => {
    const whole: Account = { page: id, places: [], sayings: pages.get(id)!.reading.annotation.sayings.map((_, index) => index) }
    return (accountsOfReport.get(report) ?? []).some(account => account.page !== id && evidence(account, whole) !== undefined)
  }
  // What nobody has and several pages took from is a report that those pages cite.
  const parents = lineage.siblings.map(siblings => unseenParentOf(siblings, framing))
  const unseen = parents.filter(({ outlet }) => outlet !== undefined)
  for (const { outlet } of unseen) entities.set(outlet!.id, outlet!)
  for (const { report, pages: own } of parents) for (const page of own) framing.set(page, report.id)
  const own = ownReports(resolution.pages, texts, framing, [...cited, ...unseen.map(({ report }) => report)], entities, tellsSame)
  for (const [account, original] of originals) reports.set(account, own.of.get(original)!)
  const inReport = [...groups].flatMap(([id, list]) =>
    list.map(group => ({
      ...group,
      report: reportOfGroup(group, list, byPage(id), pages.get(id)!.reading.annotation.sayings, reportOf) ?? own.of.get(id)!,
    })),
  )
  const anonymous = anonymousSources(inReport, pages)
  for (const entity of anonymous.entities) entities.set(entity.id, entity)
  const outletOf = new Map(
    anonymous.entities.flatMap(entity => {
      const outlet = entity.within === undefined ? undefined : outletOfReport.get(entity.within)
      return outlet === undefined || entity.within === undefined ? [] : [[entity.id, { report: entity.within, outlet }] as const]
    }),
  )

  const known = textsIn(resolution.pages)
  const chains = packedMap<readonly (readonly (readonly Link[])[])[]>(known, depot)
  const scopes = packedMap<readonly (readonly (readonly Link[])[])[]>(known, depot)
  const sources = packedMap<readonly (readonly string[])[]>(undefined, depot)
  const heard = new Set<string>()
  const relayed = new Map<string, number>()
  for (const [id, light] of pages) {
    const page = pageAtHand(light)
    const citing = new Map<number, { report: string; outlet: string; at: Offsets; named: boolean }[]>()
    for (const account of byPage(id)) {
      const report = reportOf(account)
      for (const [nth, saying] of account.sayings.entries()) {
        const entry = {
          report,
          outlet: outletOfReport.get(report)!,
          at: account.places[nth] ?? account.places[0]!,
          named: account.generic === undefined,
        }
        citing.set(saying, [...(citing.get(saying) ?? []), entry])
      }
    }
    const frame = byPage(id).find(account => account.credit === 'frame')
    const groupsHere = anonymous.of.get(id) ?? new Map<number, string>()
    const built = chainsOf({
      page,
      entities,
      cited: citing,
      ...(frame?.outlet !== undefined && { frame: { report: reportOf(frame), outlet: frame.outlet, at: frame.places[0]! } }),
      ...(own.of.has(id) && { ownReport: own.of.get(id)! }),
      groups: groupsHere,
      outletOf,
      main: anonymous.main,
      attribution: saying => attributionId(id, saying),
    })
    chains.set(id, built.sayings)
    if (hearsSomebody(built.sayings)) heard.add(id)
    const share = relayedShare(built.sayings)
    if (share !== undefined) relayed.set(id, share)
    scopes.set(id, built.clauses)
    sources.set(
      id,
      page.speakers.map((speakers, index) => [...speakers, ...(groupsHere.has(index) ? [groupsHere.get(index)!] : [])]),
    )
  }
  const credits = groupBy(originals, ([, original]) => original)
  const seen = pageReports(resolution.pages, own, heard, entities, credits)
  for (const outlet of seen.outlets) entities.set(outlet.id, outlet)
  const taken = parents.flatMap(({ derivations }) => derivations)
  const derivations = [...texts, ...taken, ...citingDerivations([...own.reports, ...seen.reports])].sort((a, b) => compare(a.id, b.id))
  const ours = new Set(resolution.entities)
  const takenBy = groupBy(derivations, derivation => derivation.to)
  const kinds = packedMap<ReturnType<typeof kindOf>>(known, depot)
  for (const page of resolution.pages) {
    const { id } = page.reading
    kinds.set(id, kindOf(page, byPage(id), relayed.get(id), takenBy.get(id) ?? []))
  }
  return {
    reports: [...own.reports, ...seen.reports],
    ownReports: own.of,
    derivations,
    entities: [...entities.values()].filter(entity => !ours.has(entity)),
    chains,
    scopes,
    sources,
    kinds,
  }
}

/**
 * Organisations that are the newsroom of a page of ours are newsrooms on every page: "The Islander". A water authority that publishes its own
 * statements is none, so a longer name must have a newsroom's form.
 */
function newsroomsOf({ pages, entities }: Resolution): Entity[] {
  const own = new Map(pages.flatMap(({ publisher }) => (publisher ? [[plainName(publisher.name), publisher.why] as const] : [])))
  return entities.flatMap(entity => {
    const why = entity.kind === 'organisation' && isNewsroomName(plainName(entity.name)) ? own.get(plainName(entity.name)) : undefined
    return why ? [amended(entity, { kind: 'outlet', why: [...entity.why, why] })] : []
  })
}

function isNewsroomName(name: string): boolean {
  return !name.includes(' ') || outletKindByName(name) !== undefined
}

/** Whether somebody spoke to the page itself: a chain without any report. */
function hearsSomebody(sayings: readonly Chains[]): boolean {
  return sayings.some(list => list.some(chain => chain.length > 0 && chain.every(link => link.report === undefined)))
}

/** Accounts of a credit whose page took its text from a page of the credited newsroom itself → that page. */
function creditedOriginals(
  accounts: readonly Account[],
  texts: readonly Derivation[],
  pages: ReadonlyMap<string, ResolvedPage>,
  names: NewsroomNames,
): ReadonlyMap<Account, string> {
  const found = new Map<Account, string>()
  const takenBy = groupBy(
    texts.filter(({ directed }) => directed),
    ({ to }) => to,
  )
  // Two copies of one text, of which nobody knows which came first, have one source.
  const oneText = groupBy(
    texts
      .filter(({ directed, coverage }) => !directed && coverage >= SAME_TEXT)
      .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]),
    ([page]) => page,
  )
  /** Pages from which a page took text, and those from which they did: a copy of a copy credits whom its source credits. */
  const sourcesOf = (page: string): readonly string[] => {
    const found = new Set([page])
    for (const one of found) for (const { from } of takenBy.get(one) ?? []) found.add(from)
    return [...found].slice(1)
  }
  for (const account of accounts) {
    if (!account.credit || account.outlet === undefined) continue
    const twins = (oneText.get(account.page) ?? []).map(([, other]) => other)
    const source = [...sourcesOf(account.page), ...twins, ...twins.flatMap(sourcesOf)].find(
      from => from !== account.page && ownOutlets(pages.get(from)!, names).has(account.outlet!),
    )
    if (source !== undefined) found.set(account, source)
  }
  return found
}

/** Newsrooms by every name under which the pages write them; agencies known from credits alone are added. */
function outletsOf(resolution: Resolution): { readonly byName: ReadonlyMap<string, string>; readonly added: readonly Entity[] } {
  const byName = new Map<string, string>()
  for (const entity of resolution.entities) {
    if (entity.kind !== 'outlet') continue
    for (const name of writtenNames(entity)) byName.set(name.toLowerCase(), entity.id)
  }
  const added: Entity[] = []
  const names = new Map<string, string>()
  for (const { reading } of resolution.pages) {
    for (const { name, at } of reading.article.agencies) {
      const written = reading.article.text.slice(at.start, at.end)
      let id = byName.get(name.toLowerCase()) ?? byName.get(written.toLowerCase())
      if (id === undefined) {
        id = contentId('entity', 'outlet', name.toLowerCase())
        byName.set(name.toLowerCase(), id)
        added.push({
          id,
          kind: 'outlet',
          name,
          forms: [{ text: written, pages: [reading.id] }],
          mentions: [],
          why: [{ rule: 'credit', detail: `“${written}” stands in a credit or dateline.` }],
        })
      }
      names.set(name, id)
    }
  }
  return { byName: names, added }
}

function addGeneric(entities: Map<string, Entity>, words: string, page: string): void {
  const id = genericOutletId(words)
  if (entities.has(id)) return
  entities.set(id, {
    id,
    kind: 'outlet',
    name: words,
    forms: [{ text: words, pages: [page] }],
    mentions: [],
    why: [{ rule: 'newsroom-not-named', detail: `“${words}” does not say which newsroom.` }],
  })
}

/**
 * The report that quotes these people: the one that their own saying cites, or the one around it; for words that point back, that of
 * the people meant; else that of the page.
 */
function reportOfGroup(
  group: Group,
  all: readonly Group[],
  accounts: readonly Account[],
  sayings: readonly Saying[],
  reportOf: (account: Account) => string,
): string | undefined {
  for (let index: number | undefined = group.saying, hops = 0; index !== undefined && hops < 5; index = sayings[index]?.within, hops++) {
    const account = accounts.find(account => account.sayings.includes(index!))
    if (account) return reportOf(account)
  }
  if (group.anaphor || group.vague || /^one\b/i.test(group.words)) {
    const account = all
      .filter(other => other.at.start < group.at.start && !other.commentator && (other.head === group.head || group.vague || other.vague))
      .flatMap(other => accounts.find(account => account.sayings.includes(other.saying)) ?? [])
      .at(-1)
    if (account) return reportOf(account)
  }
  const framing = accounts.find(account => account.credit === 'frame')
  return framing && reportOf(framing)
}
