import type { Attribution, Lineage, Offsets, ResolvedPage } from '../model.ts'
import { attributionId } from '../text/ids.ts'
import { spanOf } from '../text/spans.ts'

/** The sayings of one page as attributions of the case: with speakers and the day of the saying. */
export function attributionsOf(page: ResolvedPage, lineage: Lineage): Attribution[] {
  const { reading } = page
  const { sayings } = reading.annotation
  const spans = (list: readonly Offsets[]) => list.map(at => spanOf(reading.id, reading.article.text, at))
  return sayings.map((saying, index): Attribution => {
    const outer = saying.within === undefined ? undefined : sayings[saying.within]
    const when = page.sayingTimes[index]
    return {
      id: attributionId(reading.id, saying),
      page: reading.id,
      content: spans(saying.content),
      source: spans(saying.source),
      cue: spans(saying.cue),
      quoted: saying.quoted,
      stance: saying.stance,
      speakers: lineage.sources.get(reading.id)?.[index] ?? [],
      ...(when && { when }),
      ...(outer && { within: attributionId(reading.id, outer) }),
    }
  })
}
