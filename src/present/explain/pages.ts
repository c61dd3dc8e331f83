import type { Event, Page, Story } from '../../model.ts'
import { type CaseIndex, labelOf, nameOf } from '../case-index.ts'
import { originWords } from '../counts.ts'
import { claimsInOrder } from '../order.ts'
import { plural, safe, shorten, whenWords } from '../words.ts'
import { quote, reasons, section, standsAt } from './lines.ts'
import { derivation } from './origins.ts'

export function page(index: CaseIndex, record: Page): string[] {
  const own = index.file.derivations.filter(each => each.to === record.id || each.from === record.id)
  return [
    `PAGE ${record.id}`,
    ...record.locations.map(safe),
    [record.mediaType, record.language, record.kind, record.published ? whenWords(record.published) : 'undated', record.publisher?.name]
      .filter(part => part !== undefined)
      .join(' · '),
    ...(record.title ? [`title  ${quote(record.title)}`] : []),
    ...section('WHY THIS KIND', reasons(index, record.why)),
    ...section('WHY THIS NEWSROOM', record.publisher ? reasons(index, [record.publisher.why]) : []),
    ...section(
      'WHY THIS DATE',
      record.published ? [`  ${safe(record.published.how)}${record.published.at ? `  ${quote(record.published.at)}` : ''}`] : [],
    ),
    ...section(
      'OTHER DATES',
      record.otherDates.map(({ is, when }) => `  ${is}: ${whenWords(when)}${when.at ? `  ${quote(when.at)}` : ''}`),
    ),
    ...section(
      'LEANS ON, OR IS LEANED ON',
      own.map(each => `  ${derivation(index, each)[1]}  ${each.id}`),
    ),
    ...section(
      'PROBLEMS',
      record.problems.map(problem => `  ${safe(problem)}`),
    ),
    ...section(
      'BLOCKS',
      record.blocks.map(block => `  ${block.role.padEnd(12)} ${shorten(record.text.slice(block.start, block.end), 90)}`),
    ),
  ]
}

export function story(index: CaseIndex, record: Story): string[] {
  return [
    `STORY ${record.id}`,
    `${safe(record.title)}${record.when ? ` · ${whenWords(record.when)}` : ''}`,
    `${plural(record.pages.length, 'page')} · ${plural(record.reports, 'report')} · ${originWords(record.origins)}`,
    ...section(
      'PAGES',
      record.pages.map(id => `  ${labelOf(index, id)}  ${id}`),
    ),
    ...section(
      'CLAIMS',
      claimsInOrder(record, index).map(each => `  ${shorten(each.text, 140)}  ${each.id}`),
    ),
  ]
}

export function event(index: CaseIndex, record: Event): string[] {
  const parts = [record.actor, record.target, record.place].map(id => (id === undefined ? undefined : nameOf(index, id)))
  return [
    `EVENT ${record.id}`,
    [record.code.plover, record.code.cameo, ...parts, record.when && whenWords(record.when)].filter(part => part !== undefined).join(' · '),
    ...section(
      'SAID HERE',
      record.statements.flatMap(id => {
        const said = index.statements.get(id)
        return said ? [`  ${standsAt(index, said.at)}  ${quote(said.at)}`] : []
      }),
    ),
    ...section('WHY', reasons(index, record.why)),
  ]
}
