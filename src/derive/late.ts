import { concepts as table } from '../language/en/concepts.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { Offsets, ResolvedPage } from '../model.ts'
import { conceptsOf } from '../text/concepts.ts'

/** How far down, in characters, a person may be named whom the text first tells of by office. */
const REACH = 2500
/** Share of the shorter description's concepts that both must hold. */
const ALIKE = 0.5

/**
 * The person whom a page names after it told of him by his office: "the head of the harbour rescue service said …", and further down "Ada Roe,
 * the rescue chief". Entity id; nothing where no later name has that office, or two have.
 */
export function lateName(page: ResolvedPage, at: Offsets): string | undefined {
  const { text } = page.reading.article
  const described = conceptsOf(text.slice(at.start, at.end), table, stopwords)
  if (described.size === 0) return undefined
  const found = new Map<string, number>()
  page.reading.annotation.mentions.forEach((mention, index) => {
    const entity = page.mentions[index]
    if (
      entity === undefined ||
      mention.form !== 'name' ||
      mention.kind !== 'person' ||
      mention.start < at.end ||
      mention.start > at.end + REACH
    )
      return
    for (const role of mention.roles) {
      const office = conceptsOf(text.slice(role.start, role.end), table, stopwords)
      const shared = [...office].filter(concept => described.has(concept)).length
      const share = shared / Math.max(1, Math.min(office.size, described.size))
      if (share >= ALIKE && (shared >= 2 || office.size === 1)) found.set(entity, Math.max(found.get(entity) ?? 0, share))
    }
  })
  const best = [...found].sort((a, b) => b[1] - a[1])
  return best[0] && best[0][1] > (best[1]?.[1] ?? 0) ? best[0][0] : undefined
}
