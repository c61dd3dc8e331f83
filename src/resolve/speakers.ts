import type { Mention, Offsets, Saying } from '../model.ts'
import { overlap } from '../text/spans.ts'

/** Words that end the head of a noun phrase: what follows only tells more of it. */
const TAIL =
  /\s+(?:of|who|whom|whose|that|which|with|in|from|at|for|on|to|by|near|close|familiar|quoted|after|before|under|over|inside|outside|present)\s|\s*[,(—–:;]/u

/** Entity ids of the named speakers of one saying, one for each source; [] where nobody is named or the sources are anonymous. */
export function speakersOf(
  saying: Saying,
  text: string,
  mentions: readonly Mention[],
  entities: readonly (string | undefined)[],
): string[] {
  const found: string[] = []
  for (const source of saying.source) {
    const index = headMention(source, text, mentions, entities)
    const entity = index === undefined ? undefined : entities[index]
    if (entity !== undefined && !found.includes(entity)) found.push(entity)
  }
  return found
}

/** The mention that is the head of a source: the name in apposition, or the one with which the first noun phrase ends. */
function headMention(
  source: Offsets,
  text: string,
  mentions: readonly Mention[],
  entities: readonly (string | undefined)[],
): number | undefined {
  const inside = mentions.flatMap((mention, index) =>
    overlap(mention, source) >= 0.6 * (mention.end - mention.start) && entities[index] !== undefined ? [index] : [],
  )
  if (inside.length === 0) return undefined
  const words = text.slice(source.start, source.end)
  const cut = TAIL.exec(words)
  const headEnd = source.start + (cut && cut.index > 0 ? cut.index : words.length)
  const genitive = /(?:['’]s?|\s)*$/u
  const ends = (mention: Mention): boolean =>
    Math.abs(mention.end - (source.start + words.slice(0, headEnd - source.start).replace(genitive, '').length)) <= 1
  // A nominal that reaches over its complement ("the head of the Guard") starts before the cut.
  const starts = (mention: Mention): boolean => mention.start <= source.start + 5 && mention.end >= headEnd - 1
  const candidates = inside.filter(index => ends(mentions[index]!) || (starts(mentions[index]!) && mentions[index]!.form === 'nominal'))
  if (candidates.length > 0)
    return candidates.sort((a, b) => rank(mentions[b]!) - rank(mentions[a]!) || mentions[b]!.end - mentions[a]!.end)[0]
  // "a ministry spokesman, Ada Roe," where the spokesman alone is no mention: the name set off by commas.
  const apposed = inside.find(
    index =>
      mentions[index]!.form === 'name' &&
      mentions[index]!.kind === 'person' &&
      /,\s*(?:and\s+)?$/.test(text.slice(source.start, mentions[index]!.start)),
  )
  return apposed
}

function rank(mention: Mention): number {
  return mention.form === 'name' ? 2 : mention.form === 'nominal' ? 1 : 0
}
