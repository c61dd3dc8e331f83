import type { Judgement } from '../model.ts'
import { foldName } from '../text/names.ts'
import type { Clusters } from './clusters.ts'
import type { Coreference } from './coreference.ts'
import type { Join } from './joining.ts'
import { addName, newParty, type Party } from './parties.ts'

/** "page:start-end" → the mention at exactly that place. */
function mentionAt(page: Coreference, id: string): number | undefined {
  const match = /^(.*):(\d+)-(\d+)$/.exec(id)
  if (!match || match[1] !== page.view.reading.id) return undefined
  const index = page.view.mentions.findIndex(mention => mention.start === Number(match[2]) && mention.end === Number(match[3]))
  return index >= 0 ? index : undefined
}

/** Where a person says that two mentions of one page differ, the second leaves the party. */
export function splitByJudgements(page: Coreference, judgements: readonly Judgement[]): Coreference {
  const of = [...page.of]
  const parties = [...page.parties]
  for (const judgement of judgements) {
    if (judgement.kind !== 'different') continue
    const [a, b] = [mentionAt(page, judgement.a), mentionAt(page, judgement.b)]
    if (a === undefined || b === undefined || of[a] === undefined || of[a] !== of[b]) continue
    const old = of[b]!
    old.mentions.splice(old.mentions.indexOf(b), 1)
    const party = newParty(page.view, page.view.mentions[b]!.kind, old.sure)
    if (page.view.mentions[b]!.form === 'name') addName(party, page.view, b)
    else party.mentions.push(b)
    of[b] = party
    parties.push(party)
  }
  return { view: page.view, of, parties }
}

/** Judgements on mentions ("page:start-end") or on names as written: the same are joined first, the different never. */
export function applyJudgements(
  judgements: readonly Judgement[],
  parties: readonly Party[],
  pages: readonly Coreference[],
  groups: Clusters,
  joins: Join[],
): void {
  const index = new Map(parties.map((party, at) => [party, at] as const))
  const meant = (id: string): number[] => {
    for (const page of pages) {
      const at = mentionAt(page, id)
      const party = at === undefined ? undefined : page.of[at]
      if (party) return [index.get(party)!]
    }
    if (/:\d+-\d+$/.test(id)) return []
    const folded = foldName(id)
    return parties.flatMap((party, at) => ([...party.names.keys()].some(name => foldName(name) === folded) ? [at] : []))
  }
  for (const judgement of judgements) {
    if (judgement.kind !== 'same') continue
    const all = [...meant(judgement.a), ...meant(judgement.b)]
    if (meant(judgement.a).length === 0 || meant(judgement.b).length === 0) continue
    for (const other of all.slice(1))
      if (groups.join(all[0]!, other))
        joins.push({ a: all[0]!, b: other, rule: 'judgement', detail: `a person judged “${judgement.a}” and “${judgement.b}” the same` })
  }
  for (const judgement of judgements) {
    if (judgement.kind !== 'different') continue
    for (const a of meant(judgement.a)) for (const b of meant(judgement.b)) groups.forbid(a, b)
  }
}
