import type { Attribution, CaseFile, Claim, Derivation, Entity, Event, Finding, Origin, Page, Report, Statement, Story } from '../model.ts'
import { indexCase } from './case-index.ts'
import { claimsInOrder } from './order.ts'

/** Any record of a case, with the list that it stands in. */
export type Found =
  | { readonly list: 'claims'; readonly record: Claim }
  | { readonly list: 'statements'; readonly record: Statement }
  | { readonly list: 'attributions'; readonly record: Attribution }
  | { readonly list: 'findings'; readonly record: Finding }
  | { readonly list: 'reports'; readonly record: Report }
  | { readonly list: 'entities'; readonly record: Entity }
  | { readonly list: 'origins'; readonly record: Origin }
  | { readonly list: 'derivations'; readonly record: Derivation }
  | { readonly list: 'events'; readonly record: Event }
  | { readonly list: 'stories'; readonly record: Story }
  | { readonly list: 'pages'; readonly record: Page }

const LISTS = [
  'claims',
  'statements',
  'attributions',
  'findings',
  'reports',
  'entities',
  'origins',
  'derivations',
  'events',
  'stories',
  'pages',
] as const

/**
 * The records that a word stands for: a number as in the report (3 is the first story's third claim, 2.3 the second story's), an id or the beginning
 * of one, an id that a claim had before it grew, or a page's short name. Several where the beginning of an id is not enough.
 */
export function findRecords(file: CaseFile, word: string): readonly Found[] {
  const index = indexCase(file)
  const numbered = /^(?:(\d+)\.)?(\d+)$/.exec(word)
  if (numbered) {
    const story = file.stories[Number(numbered[1] ?? '1') - 1]
    const claim = story && claimsInOrder(story, index)[Number(numbered[2]) - 1]
    if (claim) return [{ list: 'claims', record: claim }]
  }
  const found = (match: (record: { readonly id: string }) => boolean): Found[] =>
    LISTS.flatMap(list => file[list].filter(match).map(record => ({ list, record }) as Found))
  const exact = found(record => record.id === word)
  if (exact.length > 0) return exact
  const former = file.claims.filter(claim => claim.formerIds.includes(word))
  if (former.length > 0) return former.map(record => ({ list: 'claims', record }))
  const page = file.pages.find(candidate => index.labels.get(candidate.id) === word || candidate.locations.includes(word))
  if (page) return [{ list: 'pages', record: page }]
  return word.length >= 4 ? found(record => record.id.startsWith(word) || record.id.replace(/^[a-z-]+-/, '').startsWith(word)) : []
}
