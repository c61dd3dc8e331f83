import { speakingRoles } from '../language/en/offices.ts'
import type { Entity, ResolvedPage } from '../model.ts'
import { overlap } from '../text/spans.ts'

const ROLE = new RegExp(String.raw`\b(?:${speakingRoles.join('|')})\b`, 'i')

/** Who speaks for which organisation, from role phrases ("the leader of the Northern Guard, Ada Roe"): person → organisation. */
export function representatives(pages: readonly ResolvedPage[], entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const page of pages) {
    const { text } = page.reading.article
    const { mentions } = page.reading.annotation
    mentions.forEach((mention, index) => {
      const person = page.mentions[index]
      if (person === undefined || entities.get(person)?.kind !== 'person') return
      for (const role of mention.roles) {
        if (!ROLE.test(text.slice(role.start, role.end))) continue
        mentions.forEach((other, at) => {
          const organisation = page.mentions[at]
          if (
            at === index ||
            organisation === undefined ||
            entities.get(organisation)?.kind !== 'organisation' ||
            overlap(role, other) === 0
          )
            return
          const own = votes.get(person) ?? new Map<string, number>()
          votes.set(person, own.set(organisation, (own.get(organisation) ?? 0) + 1))
        })
      }
    })
  }
  return new Map([...votes].map(([person, own]) => [person, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]]))
}
