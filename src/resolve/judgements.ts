import type { PartyJudgement } from '../model.ts'
import { foldName } from '../text/names.ts'
import type { Clusters } from './clusters.ts'
import type { Coreference } from './coreference/coreference.ts'
import type { Join } from './joins.ts'
import { addName, nameOf, newParty, type Party } from './parties.ts'

/** What stands of people's judgements: of two that speak of the same pair, the later. */
export function standing(judgements: readonly PartyJudgement[]): readonly PartyJudgement[] {
  const last = new Map<string, PartyJudgement>()
  for (const judgement of judgements) {
    const pair = [judgement.a, judgement.b].sort().join('|')
    last.delete(pair)
    last.set(pair, judgement)
  }
  return [...last.values()]
}

const PLACE = /^(.*):(\d+)-(\d+)$/

/** "page:start-end" → the mention at exactly that place, with its titles or without. */
function mentionAt(page: Coreference, id: string): number | undefined {
  const match = PLACE.exec(id)
  if (!match || match[1] !== page.reading.id) return undefined
  const [start, end] = [Number(match[2]), Number(match[3])]
  const index = page.reading.annotation.mentions.findIndex(
    mention => (mention.start === start && mention.end === end) || (mention.name?.start === start && mention.name.end === end),
  )
  return index >= 0 ? index : undefined
}

/** Which mentions of a page a judgement speaks of: the one at a place, or all under a name as written. */
function mentionsMeant(page: Coreference, id: string): number[] {
  const at = mentionAt(page, id)
  if (at !== undefined) return [at]
  if (PLACE.test(id)) return []
  const folded = foldName(id)
  const { view } = page
  return view.mentions.flatMap((mention, index) =>
    mention.form === 'name' && page.of[index] && foldName(nameOf(view, mention)) === folded ? [index] : [],
  )
}

/** Where a person says that two mentions, or two names, of one page differ, the second leaves the party. */
export function splitByJudgements(page: Coreference, judgements: readonly PartyJudgement[]): Coreference {
  if (!judgements.some(({ kind }) => kind === 'different')) return page
  const of = [...page.of]
  const parties = [...page.parties]
  const { reading, view } = page
  const current = { reading, view, of, parties }
  for (const judgement of judgements) {
    if (judgement.kind !== 'different') continue
    for (const a of mentionsMeant(current, judgement.a).slice(0, 1)) {
      const old = of[a]
      const leaving = mentionsMeant(current, judgement.b).filter(b => b !== a && of[b] !== undefined && of[b] === old)
      if (!old || leaving.length === 0) continue
      const party = newParty(view, view.mentions[leaving[0]!]!.kind, old.sure)
      for (const b of leaving) {
        const mention = view.mentions[b]!
        old.mentions.splice(old.mentions.indexOf(b), 1)
        if (mention.form === 'name') {
          forget(old, nameOf(view, mention).replace(/\s+/g, ' '))
          addName(party, view, b)
        } else party.mentions.push(b)
        of[b] = party
      }
      parties.push(party)
    }
  }
  return current
}

/** Takes one use of a name from a party. */
function forget(party: Party, name: string): void {
  const count = party.names.get(name) ?? 0
  if (count > 1) party.names.set(name, count - 1)
  else party.names.delete(name)
}

/** Judgements on mentions ("page:start-end") or on names as written: the same are joined first, the different never. */
export function applyJudgements(
  judgements: readonly PartyJudgement[],
  parties: readonly Party[],
  pages: readonly Coreference[],
  groups: Clusters,
  joins: Join[],
): void {
  const meant = (id: string): number[] => {
    for (const page of pages) {
      const at = mentionAt(page, id)
      const party = at === undefined ? undefined : page.of[at]
      if (party) return [party.number!]
    }
    if (PLACE.test(id)) return []
    const folded = foldName(id)
    return parties.flatMap((party, at) => ([...party.names.keys()].some(name => foldName(name) === folded) ? [at] : []))
  }
  const pairs = judgements.map(judgement => ({ judgement, a: meant(judgement.a), b: meant(judgement.b) }))
  for (const { judgement, a, b } of pairs) {
    if (judgement.kind !== 'same' || a.length === 0 || b.length === 0) continue
    const [first, ...others] = [...a, ...b]
    for (const other of others)
      if (groups.join(first!, other))
        joins.push({ a: first!, b: other, rule: 'judgement', detail: `a person judged “${judgement.a}” and “${judgement.b}” the same` })
  }
  for (const { judgement, a, b } of pairs) if (judgement.kind === 'different') for (const x of a) for (const y of b) groups.forbid(x, y)
}
