import type { Clause, Link } from '../model.ts'
import { overlap } from '../text/spans.ts'
import type { ChainFacts, Chains } from './facts.ts'
import { blockAt, startOf } from './places.ts'

/**
 * The chains of every clause of one page: those of its saying, or the report under which its paragraph goes on, or the page's own voice.
 * `done` are the chains of the sayings, `order` their order in the text, `frameLinks` the newsroom whose text the page is.
 */
export function scopesOf(
  facts: ChainFacts,
  done: readonly Chains[],
  order: readonly number[],
  frameLinks: readonly Link[],
): readonly Chains[] {
  const { page, cited, main } = facts
  const { reading } = page
  const { text, blocks } = reading.article
  const { sayings, clauses } = reading.annotation

  const clauseChains = (clause: Clause): Chains => {
    if (clause.saying !== undefined) return background(clause) ? [frameLinks] : (done[clause.saying] ?? [frameLinks])
    const scope = inheritedScope(clause)
    return [scope ?? frameLinks]
  }

  /**
   * A main clause without a cue, in a paragraph that goes on under the report named before it, is of that report. What stands in a
   * subordinate clause ("after a militia struck …") is presupposed by the writer and stays the page's own voice.
   */
  function inheritedScope(clause: Clause): readonly Link[] | undefined {
    const here = blockAt(blocks, clause.start)
    if (blocks[here]?.role !== 'body' || subordinate(clause)) return undefined
    const bodies = blocks.flatMap((block, at) => (block.role === 'body' ? [at] : []))
    const before = bodies[bodies.indexOf(here) - 1]
    const sameReport = (block: number | undefined) => (block === undefined ? undefined : reportIn(block))
    const own = sameReport(here)
    if (!own || own.report !== sameReport(before)?.report) return undefined
    return own.links.map(link => ({ ...link, inherited: true }))
  }

  function reportIn(block: number): { readonly report: string; readonly links: readonly Link[] } | undefined {
    const found = order.find(
      index =>
        overlap(blocks[block]!, { start: startOf(sayings[index]!), end: startOf(sayings[index]!) + 1 }) > 0 &&
        (cited.get(index)?.length ?? 0) === 1,
    )
    const report = found === undefined ? undefined : cited.get(found)?.[0]?.report
    if (found === undefined || report === undefined) return undefined
    const chain = done[found]?.[0] ?? []
    const cut = chain.findIndex(link => link.party === main.get(report))
    return { report, links: cut < 0 ? chain.slice(0, chain.findIndex(link => link.report === report) + 1) : chain.slice(0, cut + 1) }
  }

  /** A relative clause inside words told indirectly ("the attack that left three dead") is the writer's background, not what the speaker said. */
  function background(clause: Clause): boolean {
    const saying = sayings[clause.saying!]!
    if (saying.quoted !== 'indirect' || saying.content.some(part => part.start >= clause.start)) return false
    const { tokens } = reading.annotation
    const first = tokens.findIndex(token => token.start >= clause.start)
    for (let at = Math.max(first, 1); at < tokens.length && tokens[at]!.end <= clause.end; at++) {
      if (!/^(?:VB[DZP]|MD)$/.test(tokens[at]!.tag)) continue
      return (
        /^(?:WDT|WP)$/.test(tokens[at - 1]!.tag) || /^(?:that|which|who)$/i.test(text.slice(tokens[at - 1]!.start, tokens[at - 1]!.end))
      )
    }
    return false
  }

  function subordinate(clause: Clause): boolean {
    const { tokens } = reading.annotation
    const first = tokens.findIndex(token => token.end > clause.start)
    const opening = tokens[first]
    const before = tokens[first - 1]
    if (
      opening &&
      /^(?:VBG|IN|TO|WDT|WP|WRB)$/.test(opening.tag) &&
      !/^(?:in|on|at|for|during|under|by|from|with|over|within)$/i.test(text.slice(opening.start, opening.end))
    )
      return true
    return (
      before !== undefined &&
      /^(?:after|since|when|while|as|because|before|which|who|that|although|though)$/i.test(text.slice(before.start, before.end))
    )
  }

  return clauses.map(clauseChains)
}
