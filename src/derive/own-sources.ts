import type { ResolvedPage } from '../model.ts'
import { holds } from '../text/spans.ts'

/** Share of the people named on a page of whom the other page has nothing, from which on the page heard somebody itself. */
const OWN = 0.25

/**
 * Whether a page has sources that another page has not: people whom the other does not name, or unnamed ones where it has none. "Ada Roe said …" on
 * both pages and "Bram Vole told us …" on one: two newsrooms that heard Roe, and no retelling.
 */
export function hasOwnSources(page: ResolvedPage, other: ResolvedPage): boolean {
  const people = peopleOn(page)
  const { text } = other.reading.article
  const own = [...people].filter(name => !text.includes(name))
  return own.length >= Math.max(1, OWN * people.size) || (hasUnnamed(page) && !hasUnnamed(other))
}

/** Surnames of the people whom the body of a page names. */
function peopleOn({ reading }: ResolvedPage): ReadonlySet<string> {
  const { text, blocks } = reading.article
  const bodies = blocks.filter(block => block.role === 'body')
  const found = new Set<string>()
  for (const mention of reading.annotation.mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name' || !bodies.some(body => holds(body, mention))) continue
    const { start, end } = mention.name ?? mention
    const surname = /\p{Lu}[\p{L}’'-]+$/u.exec(text.slice(start, end).replace(/[’']s$/, ''))?.[0]
    if (surname !== undefined) found.add(surname)
  }
  return found
}

function hasUnnamed({ reading }: ResolvedPage): boolean {
  return reading.annotation.sayings.some(saying => saying.anonymous !== undefined)
}
