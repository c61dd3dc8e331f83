import { concepts as table } from '../language/en/concepts.ts'
import { speakingRoles } from '../language/en/offices.ts'
import { ROLE_NOUNS } from '../language/en/roles.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { Entity, Mention, Offsets, Origin, ResolvedPage } from '../model.ts'
import { conceptsOf } from '../text/concepts.ts'
import { overlap } from '../text/spans.ts'

/** As what a person is introduced, over all pages: of which bodies, in which words. */
interface Affiliation {
  readonly bodies: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** Who belongs where, as far as the pages say. */
export interface Affiliations {
  /** Person → the organisation for which he speaks (counting rule 13). */
  readonly speaksFor: ReadonlyMap<string, string>
  readonly ofPerson: ReadonlyMap<string, Affiliation>
}

const SPEAKING = new RegExp(String.raw`\b(?:${speakingRoles.join('|')})\b`, 'i')

/** "Ada Roe (chair of the Harbour Board) said", "Ada Roe, a chemist at the institute, said": what a name is given in brackets or between commas. */
const BEHIND = /^\s?(?:\(([^()“”"]{3,90})\)|[,–—]\s(?!who\b|which\b|whose\b|where\b|when\b|and\b|but\b)([^,;:.()“”"–—]{3,90})[,–—])/u
/** Characters behind a name within which such an aside ends. */
const REACH = 100
/** Two descriptions of which the shorter shares more than this with the longer can be of one body. */
const ALIKE = 0.5

const NOUNS: ReadonlySet<string> = new Set(ROLE_NOUNS.flatMap(noun => [...conceptsOf(noun, table, stopwords)]))

/** Reads every introduction of a person: "the leader of the Northern Guard, Ada Roe", "Ada Roe (director of the Works Authority)". */
export function affiliationsOf(pages: readonly ResolvedPage[], entities: ReadonlyMap<string, Entity>): Affiliations {
  const votes = new Map<string, Map<string, number>>()
  const found = new Map<string, { bodies: Set<string>; words: Set<string> }>()
  for (const page of pages) {
    const { text } = page.reading.article
    const { mentions } = page.reading.annotation
    const bodies = mentions.flatMap((mention, index) => {
      const entity = page.mentions[index]
      return entity !== undefined && entities.get(entity)?.kind === 'organisation' ? [{ mention, entity, index }] : []
    })
    mentions.forEach((mention, index) => {
      const person = page.mentions[index]
      if (person === undefined || entities.get(person)?.kind !== 'person') return
      for (const role of introductionsOf(text, mention)) {
        const words = text.slice(role.start, role.end)
        const known = found.get(person) ?? { bodies: new Set(), words: new Set() }
        found.set(person, known)
        for (const word of conceptsOf(words, table, stopwords)) known.words.add(word)
        for (const body of bodies) {
          if (body.index === index || overlap(role, body.mention) === 0) continue
          known.bodies.add(body.entity)
          if (!SPEAKING.test(words)) continue
          const own = votes.get(person) ?? new Map<string, number>()
          votes.set(person, own.set(body.entity, (own.get(body.entity) ?? 0) + 1))
        }
      }
    })
  }
  return {
    speaksFor: new Map(
      [...votes].map(([person, own]) => [person, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]] as const),
    ),
    ofPerson: found,
  }
}

function introductionsOf(text: string, mention: Mention): readonly Offsets[] {
  if (mention.form !== 'name') return mention.roles
  const aside = BEHIND.exec(text.slice(mention.end, mention.end + REACH))
  const words = aside?.[1] ?? aside?.[2]
  if (!aside || words === undefined) return mention.roles
  const start = mention.end + aside[0].indexOf(words)
  const at = { start, end: start + words.length }
  return mention.roles.some(role => overlap(role, at) > 0) ? mention.roles : [...mention.roles, at]
}

/**
 * Whether two named origins are shown to belong to different bodies (rule 14). Nothing is shown of somebody whom no page introduces, nor where what is
 * said of the one can be said of the other: "the managing director of the shipyard" and "the Osterby Shipyard Company".
 */
export function ofDifferentBodies(a: Origin, b: Origin, entities: ReadonlyMap<string, Entity>, affiliations: Affiliations): boolean {
  const [one, other] = [a, b].map(origin => affiliationOf(origin, entities, affiliations)) as [Affiliation, Affiliation]
  if (one.words.size === 0 || other.words.size === 0) return false
  if ([...one.bodies].some(body => other.bodies.has(body))) return false
  // In the name of a body every word tells: the "Dockers' Union" is not the "Dock Company".
  const areBodies = isBody(a, entities) && isBody(b, entities)
  const [left, right] = areBodies ? [one.words, other.words] : [telling(one.words), telling(other.words)]
  const shared = [...left].filter(word => right.has(word)).length
  return shared <= ALIKE * Math.min(left.size, right.size)
}

function isBody({ entity }: Origin, entities: ReadonlyMap<string, Entity>): boolean {
  return entity !== undefined && entities.get(entity)?.kind === 'organisation'
}

function affiliationOf(origin: Origin, entities: ReadonlyMap<string, Entity>, { ofPerson }: Affiliations): Affiliation {
  const entity = origin.entity === undefined ? undefined : entities.get(origin.entity)
  if (entity === undefined) return { bodies: new Set([origin.id]), words: new Set([origin.label]) }
  if (entity.kind !== 'person') return { bodies: new Set([entity.id]), words: conceptsOf(entity.name, table, stopwords) }
  return ofPerson.get(entity.id) ?? { bodies: new Set(), words: new Set() }
}

/** Words without those for any office, unless nothing else is said. */
function telling(words: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set([...words].filter(word => !NOUNS.has(word)))
  return own.size > 0 ? own : words
}
