import { concepts as table } from '../../language/en/concepts.ts'
import { commanded, disownedBefore, disownedBehind, steeredBy, steering } from '../../language/en/control.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, Offsets } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { anyOf, phraseFinder } from '../../text/phrases.ts'
import type { Matter } from '../matter.ts'
import { oneVoice } from '../sameness.ts'
import { byWorth, claimsOfMatters, type Finder, type FindingContext, finding, first, quoted, within } from './context.ts'
import { isNegative } from './negation.ts'

/** A statement of who commands, or does not command, others. */
interface Command {
  readonly matter: Matter
  /** Entity that commands. */
  readonly who: string
}

const behind = phraseFinder(disownedBehind)
const before = phraseFinder(disownedBefore)
const steered = phraseFinder(steeredBy)
const STEERS = new RegExp(String.raw`\b(?:${anyOf(steering)})\s+(?:[\p{L}’'-]+\s+){1,6}?to\s+\p{L}+`, 'iu')
/** The concept that an order is marked by, and what is ordered: somebody is to do something. */
const ORDER = 'order'
const BIDDEN = /^(?:[\p{L}’'-]+\s+){1,6}?to\s+\p{L}+/u
/** Code units between the words of command and the name of who commands. */
const NEAR = 30

/**
 * One says that somebody does not command a group, another tells that he made such a group do something: "the guilds take no orders from the mayor" and
 * "the mayor pressed the guild to call the strike off". A tension, no contradiction: pressure is no command.
 */
export const control: Finder = context => {
  const all = [...context.matters.values()].filter(({ headline, statement }) => !headline && statement.certainty !== 'questioned')
  const free = all.flatMap(matter => disowned(matter, context))
  if (free.length === 0) return []
  const bound = groupBy(
    all.flatMap(matter => steers(matter, context)),
    ({ who }) => who,
  )
  return free.flatMap(({ matter, who }): Finding[] => {
    const other = first(
      (bound.get(who) ?? [])
        .map(one => one.matter)
        .filter(one => one !== matter && within(matter, one) && !oneVoice(matter, one) && sameGroup(matter, one, who)),
      byWorth(undefined, context),
    )
    if (!other) return []
    const name = context.entities.get(who)?.name ?? who
    return [
      finding({
        kind: 'conflict',
        aspect: 'other',
        sides: [matter.statement.at, other.statement.at],
        claims: claimsOfMatters(context, matter, other),
        severity: 'minor',
        message: `Whether ${name} has a say over them: ${quoted(matter.statement.at)} – ${quoted(other.statement.at)}`,
        rule: 'commanded-or-not',
      }),
    ]
  })
}

function disowned(matter: Matter, context: FindingContext): Command[] {
  const words = matter.statement.at.exact
  const [after, front] = [behind(words), before(words)]
  return after
    ? commands(matter, named(matter, after.end, 1, context))
    : front
      ? commands(matter, named(matter, front.start, -1, context))
      : []
}

function steers(matter: Matter, context: FindingContext): Command[] {
  const { at, negated } = matter.statement
  // "Tarsia pressed | the guild to end the strike": an order, and the words are those of who gave it. To tell somebody not to do it is one, too.
  if (matter.concepts.has(ORDER) && BIDDEN.test(at.exact)) {
    const { text } = context.pages.get(at.page)!.reading.article
    return isNegative(text.slice(Math.max(0, at.start - NEAR), at.start)) ? [] : [...matter.speakers].map(who => ({ matter, who }))
  }
  if (negated) return []
  const passive = steered(at.exact)
  if (passive) return commands(matter, named(matter, passive.end, 1, context))
  const active = STEERS.exec(at.exact)
  return active ? commands(matter, named(matter, active.index, -1, context)) : []
}

function commands(matter: Matter, who: string | undefined): Command[] {
  return who === undefined ? [] : [{ matter, who }]
}

/** Who is named right behind (1) or right before (-1) a place of a statement. */
function named({ statement }: Matter, place: number, side: 1 | -1, context: FindingContext): string | undefined {
  const { reading, mentions } = context.pages.get(statement.page)!
  const at = statement.at.start + place
  const distance = ({ start, end }: Offsets) => (side === 1 ? start - at : at - end)
  const near = reading.annotation.mentions
    .map((mention, index) => ({ far: distance(mention), entity: mentions[index], mention }))
    .filter(({ far, entity, mention }) => entity !== undefined && far >= 0 && far <= NEAR && mention.start >= statement.at.start)
    .sort((a, b) => a.far - b.far)
  return near[0]?.entity
}

/** Whether both speak of one group, by its name or by what such groups are called. */
function sameGroup(a: Matter, b: Matter, who: string): boolean {
  if ([...a.entities].some(entity => entity !== who && b.entities.has(entity))) return true
  const [here, there] = [a, b].map(({ statement }) => conceptsOf(statement.at.exact, table, stopwords)) as [Set<string>, Set<string>]
  return [...here].some(concept => GROUPS.has(concept) && there.has(concept))
}

/** Concepts for bodies that can be commanded. */
const GROUPS: ReadonlySet<string> = conceptsOf(commanded.join(' '), table, stopwords)
