import type { Entity, Finding, Link, Span } from '../../model.ts'
import type { Matter } from '../matter.ts'
import { likeness } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, membersOf, pageName, quoted } from './context.ts'

/** What a relay lost of the chain: the source, the newsroom's name, or how many they were. Judged within a claim, across pages. */
export const losses: Finder = context => context.claims.flatMap(claim => lossesIn(membersOf(claim, context), context))

/** How alike two statements must be before one can be the other without its source. */
const ALIKE = 0.4

function lossesIn(members: readonly Matter[], context: FindingContext): Finding[] {
  const found: Finding[] = []
  const done = new Set<string>()
  const once = (key: string, make: () => Finding | undefined) => {
    if (done.has(key)) return
    const made = make()
    if (made) {
      done.add(key)
      found.push(made)
    }
  }
  for (const poor of members) {
    const rich = members
      .filter(other => other.statement.page !== poor.statement.page && other.statement.origin !== undefined)
      .sort((a, b) => likeness(b, poor, context.weight) - likeness(a, poor, context.weight))[0]
    if (!rich) continue
    const claims = claimsOfMatters(context, rich, poor)
    if (
      poor.statement.origin === undefined &&
      poor.statement.chain.length <= 1 &&
      rich.reports.size > 0 &&
      likeness(rich, poor, context.weight) >= ALIKE
    ) {
      once(`lost:${poor.statement.page}`, () =>
        finding({
          kind: 'drift',
          aspect: 'attribution-lost',
          sides: [rich.statement.at, poor.statement.at],
          nearer: 0,
          claims,
          severity: 'material',
          message: `${pageName(context, poor.statement.page)} says as fact what ${pageName(context, rich.statement.page)} attributes: ${quoted(poor.statement.at)}`,
          rule: 'attribution-lost',
        }),
      )
      continue
    }
    const [full, worn] = [outletLink(rich, context), outletLink(poor, context)]
    if (
      full &&
      worn &&
      full.report !== undefined &&
      full.report === worn.report &&
      worn.why.rule === 'newsroom-not-named' &&
      full.why.rule === 'cited-newsroom'
    ) {
      const sides = [citationOf(full, rich, context), worn.why.at].filter((side): side is Span => side !== undefined)
      if (sides.length === 2)
        once(`outlet:${poor.statement.page}`, () =>
          finding({
            kind: 'drift',
            aspect: 'outlet-lost',
            sides,
            nearer: 0,
            claims,
            severity: 'material',
            message: `${pageName(context, poor.statement.page)} no longer names the newsroom: ${quoted(sides[1]!)} for ${quoted(sides[0]!)}`,
            rule: 'outlet-lost',
          }),
        )
    }
    const [counted, vague] = [groupLink(rich, context), groupLink(poor, context)]
    if (
      counted?.why.at &&
      vague?.why.at &&
      counted.party === vague.party &&
      !vague.inherited &&
      !counted.inherited &&
      hasNumber(counted.why.at) &&
      !hasNumber(vague.why.at)
    ) {
      const sides = [counted.why.at, vague.why.at]
      once(`count:${poor.statement.page}`, () =>
        finding({
          kind: 'drift',
          aspect: 'source-count-lost',
          sides,
          nearer: 0,
          claims,
          severity: 'minor',
          message: `How many they were is lost: ${quoted(sides[0]!)} became ${quoted(sides[1]!)}`,
          rule: 'source-count-lost',
        }),
      )
    }
  }
  return found
}

function outletLink(matter: Matter, context: FindingContext): Link | undefined {
  return matter.statement.chain.findLast(link => context.entities.get(link.party)?.kind === 'outlet')
}

function groupLink(matter: Matter, context: FindingContext): Link | undefined {
  return matter.statement.chain.find(link => context.entities.get(link.party)?.kind === 'anonymous')
}

/** A citation that names the newsroom, on the richer page: where its sources are named too, if anywhere. */
function citationOf(link: Link, matter: Matter, context: FindingContext): Span | undefined {
  const group = groupLink(matter, context)
  const entity: Entity | undefined = group && context.entities.get(group.party)
  return entity?.mentions.find(mention => mention.page === matter.statement.page) ?? link.why.at
}

function hasNumber(span: Span): boolean {
  return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b/i.test(span.exact)
}
