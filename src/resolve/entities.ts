import { type Newsrooms, newsrooms } from '../language/outlets.ts'
import type { Entity, EntityKind, Offsets, PartyJudgement, Reading, Span, Why } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { foldName } from '../text/names.ts'
import type { Depot } from '../text/packing/depot.ts'
import type { KnownTexts } from '../text/packing/tables.ts'
import { type PackedMap, packedMap, shelf, textsIn } from '../text/shelf.ts'
import { spanOf } from '../text/spans.ts'
import { clusters } from './clusters.ts'
import { type Coreference, coreference } from './coreference/coreference.ts'
import { joinKeys, joinPersons, settleKinds } from './joining.ts'
import { joinOrganisations } from './joining-organisations.ts'
import type { Join } from './joins.ts'
import { applyJudgements, splitByJudgements, standing } from './judgements.ts'
import { companyOf, type Profile, profileOf } from './namesakes.ts'
import { bestName } from './naming.ts'
import { type Notes, notesOf } from './notes.ts'
import type { Party } from './parties.ts'
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
  depot?: Depot,
): ResolvedEntities {
  const judgements = standing(judged)
  const ordered = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const texts = textsIn(ordered.map(reading => ({ reading })))
  const notes = notesOf(texts, depot)
  const pages = ordered.map(reading => notes.put(splitByJudgements(coreference(reading), judgements)))
  const parties = pages.flatMap(page => page.parties)
  settleKinds(parties)
  const groups = clusters(parties.length)
  const joins: Join[] = []
  applyJudgements(judgements, parties, pages, groups, joins)
  joinKeys(parties, groups, joins)
  joinPersons(parties, profiles(pages, parties), groups, joins)
  joinOrganisations(parties, groups, joins)
  return collect(pages, parties, notes, groups.groups(), joins, among, texts, depot)
}

/** What its page tells of a party, worked out when asked for. */
function profiles(pages: readonly Coreference[], parties: readonly Party[]): (party: number) => Profile {
  const pageOf = new Map(pages.map(page => [page.reading.id, page]))
  const company = new Map<string, ReadonlySet<string>>()
  const known = new Map<number, Profile>()
  return index => {
    const party = parties[index]!
    const page = pageOf.get(party.page)!
    const others = company.get(party.page) ?? companyOf(page.parties)
    company.set(party.page, others)
    const profile = known.get(index) ?? profileOf(party, page.view, others)
    known.set(index, profile)
    return profile
  }
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
  const readings = new Map(pages.map(({ reading }) => [reading.id, reading]))
  const exactOf = ({ article }: Reading, at: Offsets) => article.text.slice(at.start, at.end)
  const drafts = groups.map(members => {
    const own = members.map(index => parties[index]!)
    const kind = kindOf(own)
    const words = (party: Party) => {
      const reading = readings.get(party.page)!
      return exactOf(reading, reading.annotation.mentions[party.mentions[0]!]!)
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
  const groupOf = new Map(drafts.flatMap((draft, index) => draft.members.map(member => [member, index] as const)))
  for (const join of joins) {
    const group = groupOf.get(join.a)!
    const known = whys.get(group)
    if (known) known.push(join)
    else whys.set(group, [join])
  }
  const idOf = new Map<Party, string>()
  const aside = shelf<Entity>(['id', 'kind', 'name', 'forms', 'mentions', 'why'], ['id', 'kind', 'name'], texts, depot)
  const entities = drafts.map((draft, index): Entity => {
    const id = ids.get(draft)!
    const forms = new Map<string, Set<string>>()
    const mentions: Span[] = []
    for (const party of draft.own) {
      idOf.set(party, id)
      const reading = readings.get(party.page)!
      const own = reading.annotation.mentions
      for (const at of [...party.mentions].sort((a, b) => a - b)) {
        const mention = own[at]!
        mentions.push(spanOf(party.page, reading.article.text, mention.name ?? mention))
        if (mention.form === 'pronoun') continue
        for (const piece of mention.name ? [mention, mention.name] : [mention]) {
          const form = exactOf(reading, piece).replace(/\s+/g, ' ')
          forms.set(form, (forms.get(form) ?? new Set()).add(party.page))
        }
      }
    }
    return aside({
      id,
      kind: draft.kind,
      name: draft.name,
      forms: [...forms].map(([text, pages]) => ({ text, pages: [...pages].sort() })),
      mentions,
      why: reasons(draft.own, notes, whys.get(index) ?? [], mentions[0]!, draft.name),
    })
  })
  const resolved = packedMap<PartiesOnPage>(undefined, depot)
  for (const { view, of } of pages) {
    const { reading } = view
    const mentions = of.map(party => (party ? idOf.get(party) : undefined))
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
function reasons(parties: readonly Party[], notes: Notes, joins: readonly Join[], first: Span, name: string): Why[] {
  const pages = new Set(parties.map(party => party.page)).size
  const found: Why[] = [{ rule: 'named', detail: pages > 1 ? `${name} on ${pages} pages` : `${name} on one page`, at: first }]
  const seen = new Set<string>()
  for (const join of joins) {
    if (seen.has(join.detail) || found.length >= 8) continue
    seen.add(join.detail)
    found.push({ rule: join.rule, detail: join.detail })
  }
  const rules = new Set<string>()
  for (const party of parties)
    for (const [rule, { detail, at }] of [...notes.of(party), ...(party.namesake ? [['namesake', party.namesake] as const] : [])]) {
      if (rules.has(rule) || found.length >= 12) continue
      rules.add(rule)
      found.push({ rule, detail, at })
    }
  return found
}
