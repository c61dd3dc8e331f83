import { type Newsrooms, newsrooms } from '../language/outlets.ts'
import type { Entity, EntityKind, PartyJudgement, Reading, Span, Why } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { foldName } from '../text/names.ts'
import type { Depot } from '../text/packing/depot.ts'
import type { KnownTexts } from '../text/packing/tables.ts'
import { recent } from '../text/recent.ts'
import { type PackedMap, packedMap, shelf, textsIn } from '../text/shelf.ts'
import { spanOf } from '../text/spans.ts'
import { clusters } from './clusters.ts'
import { type Coreference, coreference } from './coreference/coreference.ts'
import { joinKeys, joinPersons, settleKinds } from './joining.ts'
import { joinOrganisations } from './joining-organisations.ts'
import type { Join } from './joins.ts'
import { applyJudgements, splitByJudgements, standing } from './judgements.ts'
import { personName } from './names/names.ts'
import { companyOf, dayOf, type Profile, profileOf, type Told, toldOf } from './namesakes.ts'
import { bestName } from './naming.ts'
import { type Notes, notesOf } from './notes.ts'
import { type Joined, type PageView, type Party, viewOf } from './parties.ts'
import { speakersOf } from './speakers.ts'

/** Entities over all pages; per page, the entity of each mention and the speakers of each saying. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[]
  readonly pages: PackedMap<PartiesOnPage>
}

interface PartiesOnPage {
  readonly mentions: readonly (string | undefined)[]
  readonly speakers: readonly (readonly string[])[]
}

/** Parties of each page, then the same party on many pages. Takes the readings in any order; a person's judgements are never overruled. */
export function resolveEntities(
  readings: readonly Reading[],
  judged: readonly PartyJudgement[] = [],
  among: Newsrooms = newsrooms(),
  texts: KnownTexts = textsIn(readings.map(reading => ({ reading }))),
  depot?: Depot,
): ResolvedEntities {
  const judgements = standing(judged)
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const notes = notesOf(texts, depot)
  const people = profiles(texts)
  const parties: Party[] = []
  const pages = ordered.map(reading => {
    const view = viewOf(reading)
    const page = notes.put(splitByJudgements(coreference(reading, view), judgements), view)
    people.put(page, view)
    for (const party of page.parties) party.number = parties.push(party) - 1
    return page
  })
  settleKinds(parties)
  const groups = clusters(parties.length)
  const joins: Join[] = []
  applyJudgements(judgements, parties, pages, groups, joins)
  joinKeys(parties, groups, joins)
  joinPersons(parties, index => people.of(parties[index]!, notes), groups, joins)
  joinOrganisations(parties, groups, joins)
  return collect(pages, parties, notes, groups.groups(), joins, among, texts, depot)
}

/** Pages of which the company is held ready. */
const READY = 512

/** What its page tells of a party: read while the page is at hand, put together when asked for. */
function profiles(texts: KnownTexts) {
  const pages = new Map<string, { readonly parties: readonly Party[]; readonly day?: string }>()
  /** By number of the party, for those with a name that can be a person's full one; empty for all of whom nothing is told. */
  const told: Told[] = []
  const met = recent<string, ReadonlySet<string>>(READY)
  const companyOn = (page: string): ReadonlySet<string> => {
    const known = met.get(page) ?? companyOf(pages.get(page)!.parties)
    met.set(page, known)
    return known
  }
  return {
    put: ({ reading, parties }: Coreference, view: PageView): void => {
      const day = dayOf(view)
      pages.set(reading.id, { parties, ...(day !== undefined && { day }) })
      for (const party of parties) {
        const isFull = [...party.names.keys()].some(name => personName(name).words.length > 1)
        const own = isFull ? toldOf(party, view) : NOTHING
        told.push(own.age !== undefined || own.dead || own.speaks ? own : NOTHING)
      }
    },
    of: (party: Party, notes: Notes): Profile => {
      const { page, number } = party
      const { day } = pages.get(page)!
      return profileOf(party, told[number!]!, {
        ...(day !== undefined && { day }),
        first: () => spanOf(page, textOf(texts, page), notes.of(number!).places[0]!),
        company: () => companyOn(page),
      })
    },
  }
}

const NOTHING: Told = { dead: false, speaks: false }

function textOf(texts: KnownTexts, page: string): string {
  return texts.text(texts.numberOf(page)!)
}

function collect(
  pages: readonly Coreference[],
  parties: readonly Party[],
  notes: Notes,
  groups: readonly (readonly number[])[],
  joins: readonly Join[],
  among: Newsrooms,
  texts: KnownTexts,
  depot?: Depot,
): ResolvedEntities {
  const drafts = groups.map(members => {
    const own = members.map(index => parties[index]!)
    const kind = kindOf(own)
    const words = (party: Party) => {
      const { places, first } = notes.of(party.number!)
      return spanOf(party.page, textOf(texts, party.page), places[first]!).exact
    }
    const name = bestName(own, kind, words, among)
    const page = own.map(party => party.page).sort()[0]!
    return { members, own, kind, name, page, base: `${kind}:${foldName(name)}` }
  })
  // Two of one kind and name: the one with the smallest page keeps the plain id.
  const namesakes = groupBy(drafts, draft => draft.base)
  const ids = new Map<(typeof drafts)[number], string>()
  for (const [base, same] of namesakes) {
    const sorted = [...same].sort((a, b) =>
      a.page < b.page ? -1 : a.page > b.page ? 1 : firstMention(a.own[0]!) - firstMention(b.own[0]!),
    )
    for (const [index, draft] of sorted.entries())
      ids.set(draft, contentId('entity', base, ...(index > 0 ? [draft.page, String(firstMention(draft.own[0]!))] : [])))
  }
  const whys = new Map<number, Join[]>()
  const groupOf = new Int32Array(parties.length)
  for (const [index, { members }] of drafts.entries()) for (const member of members) groupOf[member] = index
  for (const join of joins) {
    const group = groupOf[join.a]!
    const known = whys.get(group)
    if (known) known.push(join)
    else whys.set(group, [join])
  }
  const aside = shelf<Entity>(['id', 'kind', 'name', 'forms', 'mentions', 'why'], ['id', 'kind', 'name'], texts, depot)
  const entities = drafts.map((draft, index): Entity => {
    const id = ids.get(draft)!
    const forms = new Map<string, Set<string>>()
    const mentions: Span[] = []
    const rules = new Map<string, Joined>()
    for (const party of draft.own) {
      const { page } = party
      const text = textOf(texts, page)
      const { places, joins } = notes.of(party.number!)
      for (const place of places) {
        mentions.push(spanOf(page, text, place.name ?? place))
        if (place.isPronoun) continue
        for (const { start, end } of place.name ? [place, place.name] : [place]) {
          const form = text.slice(start, end).replace(/\s+/g, ' ')
          forms.set(form, (forms.get(form) ?? new Set()).add(page))
        }
      }
      for (const [rule, note] of joins) if (!rules.has(rule)) rules.set(rule, note)
      if (party.namesake && !rules.has('namesake')) rules.set('namesake', party.namesake)
    }
    return aside({
      id,
      kind: draft.kind,
      name: draft.name,
      forms: [...forms].map(([text, pages]) => ({ text, pages: [...pages].sort() })),
      mentions,
      why: reasons(draft.own, rules, whys.get(index) ?? [], mentions[0]!, draft.name),
    })
  })
  const resolved = packedMap<PartiesOnPage>(undefined, depot)
  for (const { view, of } of pages) {
    const { reading } = view
    const mentions = of.map(party => (party?.number === undefined ? undefined : ids.get(drafts[groupOf[party.number]!]!)))
    const speakers = reading.annotation.sayings.map(saying => speakersOf(saying, view, mentions))
    resolved.set(reading.id, { mentions, speakers })
  }
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), pages: resolved }
}

function firstMention(party: Party): number {
  return Math.min(...party.mentions)
}

function kindOf(parties: readonly Party[]): EntityKind {
  const votes = new Map<EntityKind, number>()
  for (const party of parties) votes.set(party.kind, (votes.get(party.kind) ?? 0) + party.mentions.length * (party.sure ? 3 : 1))
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** At most a dozen reasons, each rule once where there are many: why these mentions are one party. */
function reasons(parties: readonly Party[], notes: ReadonlyMap<string, Joined>, joins: readonly Join[], first: Span, name: string): Why[] {
  const pages = new Set(parties.map(party => party.page)).size
  const found: Why[] = [{ rule: 'named', detail: pages > 1 ? `${name} on ${pages} pages` : `${name} on one page`, at: first }]
  const seen = new Set<string>()
  for (const join of joins) {
    if (seen.has(join.detail) || found.length >= 8) continue
    seen.add(join.detail)
    found.push({ rule: join.rule, detail: join.detail })
  }
  for (const [rule, { detail, at }] of notes) if (found.length < 12) found.push({ rule, detail, at })
  return found
}
