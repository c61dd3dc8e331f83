import type { Offsets, Saying } from '../model.ts'
import { contentId } from './hash.ts'

/** The id of a saying, from its page and the places of its parts: the same page always gives the same id. */
export function attributionId(page: string, saying: Saying): string {
  const places = (list: readonly Offsets[]) => list.map(at => `${at.start}-${at.end}`).join(',')
  return contentId('attribution', page, places(saying.source), places(saying.cue), places(saying.content))
}

/** A page's own reporting as a report of its own, until something shows whose it is. */
export function ownReport(page: string): string {
  return contentId('report', page)
}
