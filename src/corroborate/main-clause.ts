import type { Offsets, ResolvedPage } from '../model.ts'

/** Words that open a clause which the writer presupposes: "… less than two days after a gate broke and killed six". A "when" tells how it came about. */
const OPENERS = /^(?:after|before|since|while|as)$/i
/** Tokens that a main clause has at least. */
const LEAST = 4

/** A statement without the clause of time at its end: that clause tells of another event, and somewhere else it is a statement of its own. */
export function mainClause(page: ResolvedPage, at: Offsets): Offsets {
  const { text } = page.reading.article
  const { tokens } = page.reading.annotation
  const first = tokens.findIndex(token => token.end > at.start)
  let opener: number | undefined
  let verbBefore = false
  for (let index = first; index >= 0 && index < tokens.length && tokens[index]!.start < at.end; index++) {
    const token = tokens[index]!
    const finite = /^(?:VB[DZP]|MD)$/.test(token.tag)
    if (opener !== undefined && finite) return { start: at.start, end: tokens[opener]!.start }
    if (finite) verbBefore = true
    if (opener === undefined && verbBefore && index - first >= LEAST && OPENERS.test(text.slice(token.start, token.end))) opener = index
  }
  return at
}
