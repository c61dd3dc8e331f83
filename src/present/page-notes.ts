import type { BlockRole, Page } from '../model.ts'
import { plural, safe, whenWords } from './words.ts'

/** Furniture that a reader has to know was set aside. */
const ASIDE: readonly (readonly [BlockRole, string])[] = [
  ['teaser', 'teaser'],
  ['caption', 'caption'],
  ['author-box', 'author box'],
  ['registration', 'registration form'],
  ['widget', 'widget'],
]
const IGNORED: Readonly<Record<string, string>> = { 'site-clock': 'site clock', caption: 'caption date', teaser: 'teaser date' }
/** Dates of one kind that are told one by one. */
const DATES = 2

/** Why a page cannot be counted on: what was wrong with it, what was ignored, what was set aside; short phrases, the gravest first. */
export function pageNotes(page: Page): readonly string[] {
  const foreign =
    page.language !== undefined && !/^en\b/.test(page.language) ? [`in ${safe(page.language)}: attribution not available`] : []
  const dates = Object.entries(IGNORED).flatMap(([is, name]) => {
    const own = [...new Set(page.otherDates.filter(other => other.is === is).map(other => whenWords(other.when)))]
    if (own.length === 0) return []
    return [own.length <= DATES && is === 'site-clock' ? `${name} ${own.join(', ')} ignored` : `${plural(own.length, name)} ignored`]
  })
  const aside = ASIDE.flatMap(([role, name]) => {
    const count = page.blocks.filter(block => block.role === role).length
    return count > 0 ? [plural(count, name, name === 'author box' ? 'author boxes' : undefined)] : []
  })
  return [
    ...page.problems.map(safe),
    ...foreign,
    ...(page.title === undefined && page.text.trim() !== '' ? ['no title'] : []),
    ...dates,
    ...(aside.length > 0 ? [`set aside: ${aside.join(', ')}`] : []),
  ]
}

/** Whose page it is: the newsroom, else the agency that it credits. */
export function newsroomOf(page: Page): string {
  if (page.publisher) return safe(page.publisher.name)
  const agencies = [...new Set(page.agencies.map(agency => safe(agency.name)))]
  return agencies.length > 0 ? `credits ${agencies.join(', ')}` : ''
}

/** Nothing could be read: an empty or broken file, an encrypted document. */
export function isUnreadable(page: Page): boolean {
  return page.text.trim() === ''
}
