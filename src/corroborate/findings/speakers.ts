import type { Finding } from '../../model.ts'
import type { Matter } from '../matter.ts'
import { byWorth, claimsOfMatters, type Finder, finding, first, membersOf, pageName, quoted } from './context.ts'

/** One person's words that another page gives to several: "Ada Roe said" became "ministers, including Ada Roe, have said". Once a claim and page. */
export const speakers: Finder = context =>
  context.claims.flatMap(claim => {
    if (claim.statements.length < 2) return []
    const members = membersOf(claim, context)
    const found = new Map<string, Finding>()
    for (const wide of members) {
      // one of them is the party itself
      if (wide.speakers.size < 2 || found.has(wide.statement.page)) continue
      const party = partyOf(wide)
      if (party === undefined) continue
      const single = first(
        members.filter(other => {
          if (other.statement.page === wide.statement.page || ![...other.speakers].some(speaker => wide.speakers.has(speaker))) return false
          const own = partyOf(other)
          return own !== undefined && own !== party && wide.speakers.has(own)
        }),
        byWorth(wide, context),
      )
      const name = single && context.entities.get(partyOf(single)!)?.name
      if (!single || name === undefined) continue
      found.set(
        wide.statement.page,
        finding({
          kind: 'drift',
          aspect: 'actor-changed',
          sides: [single.statement.at, wide.statement.at],
          nearer: 0,
          claims: claimsOfMatters(context, single, wide),
          severity: 'minor',
          message: `What ${name} said is given to several by ${pageName(context, wide.statement.page)}: ${quoted(wide.statement.at)}`,
          rule: 'speaker-widened',
        }),
      )
    }
    return [...found.values()]
  })

function partyOf({ statement }: Matter): string | undefined {
  return statement.chain.at(-1)?.party
}
