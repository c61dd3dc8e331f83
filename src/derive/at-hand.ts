import type { ResolvedPage } from '../model.ts'
import { atHand } from '../text/readings.ts'

/** A page for the time in which it is gone through: what is asked for at every mention and saying is looked up once. Not to be held on to. */
export function pageAtHand(page: ResolvedPage): ResolvedPage {
  const { mentions, speakers } = page
  return { __proto__: Object.getPrototypeOf(page), ...page, reading: atHand(page.reading), mentions, speakers } as ResolvedPage
}
