import { concepts as table } from '../../language/en/concepts.ts'
import { attackingVerbs, kinsOfDeeds, over } from '../../language/en/drift.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, Offsets, Span } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { groupBy } from '../../text/group.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { overlap, spanOf } from '../../text/spans.ts'
import type { Matter } from '../matter.ts'
import { gap } from '../sameness.ts'
import { claimsOfMatters, type Finder, type FindingContext, finding, quoted } from './context.ts'

/** What a page says that somebody has not done. */
interface Undone {
  readonly side: Span
  readonly page: string
  /** Who it is said of: whom the sentence names outside of the deed. */
  readonly who: ReadonlySet<string>
  readonly deed: string
  /** To what, in concepts and entities of the sentence. */
  readonly about: ReadonlySet<string>
}

const NOT_DONE =
  /\b(?:has|have|had)\s+(?:not|never|not yet|never before)\s+(?:\p{L}+ly\s+)?(\p{L}+)|\b(?:has|have|had)n[’']t\s+(?:yet\s+)?(\p{L}+)/giu
/** What all such words have, looked for in a page first. */
const MAY_BE_UNDONE = /(?:has|have|had)(?:n[’']t|\s+(?:not|never))\s/iu
/** Where the words of a deed end. */
const DEED_END = /[,:;.!?–—()“”"]|$/u
const KINS = kinsOfDeeds
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ')))
const ATTACKING: ReadonlySet<string> = conceptsOf(attackingVerbs.join(' '), table, stopwords)
const isOver = phraseFinder(over)
const TRUCE = 'ceasefire'
/** Days beyond which a page is of another time. */
const FORTNIGHT = 14

/** "The guild has never called a strike", and an older page on which the guild speaks of its strike, or of the end of its truce (counting rule 12). */
export const records: Finder = context => {
  const all = [...context.pages.values()].flatMap(page => recordsOn(page.reading.id, context))
  if (all.length === 0) return []
  const byParty = groupBy(
    [...context.matters.values()].flatMap(matter => (tellsDeed(matter) ? doersOf(matter, context).map(party => ({ matter, party })) : [])),
    ({ party }) => party,
  )
  return all.flatMap((undone): Finding[] => {
    const now = context.pages.get(undone.page)!.published
    const earlier = [...undone.who]
      .flatMap(party => byParty.get(party) ?? [])
      .find(
        ({ matter }) =>
          now &&
          matter.published &&
          matter.published.latest < now.earliest &&
          gap(matter.published, now) > FORTNIGHT &&
          speaksAgainst(matter, undone),
      )?.matter
    if (!earlier) return []
    return [
      finding({
        kind: 'changed-over-time',
        aspect: 'other',
        sides: [undone.side, earlier.statement.at],
        claims: claimsOfMatters(context, earlier),
        severity: 'minor',
        message: `Not done, says the later page; the earlier one of ${earlier.published!.earliest.slice(0, 4)} has: ${quoted(earlier.statement.at)}`,
        rule: 'not-done-against-older-page',
      }),
    ]
  })
}

function recordsOn(id: string, context: FindingContext): Undone[] {
  const { reading, mentions } = context.pages.get(id)!
  const { article } = reading
  if (!MAY_BE_UNDONE.test(article.text)) return []
  const { annotation } = reading
  return annotation.sentences.flatMap(sentence => {
    if (article.blocks[sentence.block]?.role !== 'body') return []
    const words = article.text.slice(sentence.start, sentence.end)
    return [...words.matchAll(NOT_DONE)].flatMap((found): Undone[] => {
      const [deed] = conceptsOf(found[1] ?? found[2] ?? '', table, stopwords)
      if (deed === undefined || !(ATTACKING.has(deed) || KINS.some(kin => kin.has(deed)))) return []
      const start = sentence.start + found.index
      const end = start + found[0].length + DEED_END.exec(words.slice(found.index + found[0].length))!.index
      const named = (within: (at: Offsets) => boolean) =>
        annotation.mentions.flatMap((mention, at) => {
          const entity = mentions[at]
          return entity !== undefined && overlap(mention, sentence) > 0 && within(mention) ? [entity] : []
        })
      const done = (at: Offsets) => at.start >= start && at.end <= end
      const object = named(done)
      return [
        {
          side: spanOf(id, article.text, sentence),
          page: id,
          who: new Set(named(at => !done(at)).filter(entity => !object.includes(entity) && isDoer(entity, context))),
          deed,
          about: new Set([...conceptsOf(article.text.slice(start, end), table, stopwords), ...object]),
        },
      ]
    })
  })
}

function isDoer(entity: string, context: FindingContext): boolean {
  const kind = context.entities.get(entity)?.kind
  return kind === 'person' || kind === 'organisation'
}

/** Whose deed a statement tells: whoever speaks of his own, or whom it begins with. */
function doersOf({ statement, speakers }: Matter, context: FindingContext): readonly string[] {
  const page = context.pages.get(statement.page)!
  const first = page.reading.annotation.mentions.findIndex(
    ({ start }) => start >= statement.at.start && start <= statement.at.start + OPENING,
  )
  const subject = first < 0 ? undefined : page.mentions[first]
  return [...speakers, ...(subject !== undefined && isDoer(subject, context) ? [subject] : [])]
}

/** Code units within which a statement names who acts. */
const OPENING = 12

/** Whether a statement can speak against anything at all: it tells of a deed, or of a truce. */
function tellsDeed({ concepts, statement, deeds }: Matter): boolean {
  if (statement.negated || statement.certainty === 'conditional' || statement.certainty === 'questioned') return false
  return concepts.has(TRUCE) || (statement.certainty === 'stated' && [...deeds].some(one => KINS.some(kin => kin.has(one))))
}

function speaksAgainst(matter: Matter, { deed, about }: Undone): boolean {
  const { concepts, entities, statement, deeds } = matter
  if (statement.negated || statement.certainty === 'conditional' || statement.certainty === 'questioned') return false
  if (ATTACKING.has(deed) && concepts.has(TRUCE) && isOver(statement.at.exact)) return true
  const kin = KINS.find(one => one.has(ATTACKING.has(deed) ? 'attack' : deed))
  if (!kin || statement.certainty !== 'stated' || ![...deeds].some(one => kin.has(one))) return false
  return [...about].some(concept => !kin.has(concept) && concept !== deed && (concepts.has(concept) || entities.has(concept)))
}
