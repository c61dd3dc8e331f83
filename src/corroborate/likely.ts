import { STAND_INS } from '../language/en/clause-words.ts'
import type { ResolvedPage, Saying } from '../model.ts'
import { attributionId } from '../text/ids.ts'

/** "They told us", "she added": whose words those are hangs on who is meant. */
const standIns = new Set(STAND_INS)

/**
 * Attributions that are read, but not so that two origins could be shown independent by them alone: the source is a pronoun, or was told from the look of
 * the sentence and by no wording that is known.
 */
export function likelyOnly(pages: readonly ResolvedPage[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { reading } of pages) {
    const { text } = reading.article
    for (const saying of reading.annotation.sayings) if (isLikely(saying, text)) found.add(attributionId(reading.id, saying))
  }
  return found
}

function isLikely(saying: Saying, text: string): boolean {
  return /^implied/.test(saying.rule) || saying.source.some(({ start, end }) => standIns.has(text.slice(start, end).toLowerCase()))
}
