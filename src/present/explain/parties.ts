import type { Entity, Span } from '../../model.ts'
import { type CaseIndex, labelOf, nameOf } from '../case-index.ts'
import { rangeWords, safe, shorten } from '../words.ts'
import { quote, reasons, reportName, section, standsAt } from './lines.ts'

export function entity(index: CaseIndex, record: Entity): string[] {
  return [
    `${record.kind.toUpperCase()} ${record.id}`,
    `${safe(record.name)}${record.people ? ` · ${rangeWords(record.people)} people` : ''}${record.within ? ` · in ${reportName(index, record.within)}` : ''}`,
    ...(record.partOf ? [`part of ${nameOf(index, record.partOf)}  ${record.partOf}`] : []),
    ...section(
      'WRITTEN',
      record.forms.map(form => `  “${safe(form.text)}” on ${form.pages.map(id => labelOf(index, id)).join(', ')}`),
    ),
    ...section('WHY ONE', reasons(index, record.why)),
    ...section('STANDS HERE', placesOf(index, record.mentions)),
    ...section('IN THESE CHAINS', chainsWith(index, record.id)),
  ]
}

/** Most mentions of one entity that are listed. */
const MENTIONS = 60

function placesOf(index: CaseIndex, mentions: readonly Span[]): string[] {
  const shown = mentions.slice(0, MENTIONS).map(at => `  ${standsAt(index, at)}  ${quote(at)}`)
  return mentions.length > MENTIONS ? [...shown, `  … and ${mentions.length - MENTIONS} more`] : shown
}

function chainsWith(index: CaseIndex, party: string): string[] {
  return index.file.statements
    .filter(said => said.chain.some(link => link.party === party))
    .map(said => `  ${labelOf(index, said.page)}  “${shorten(said.at.exact, 120)}”  ${said.id}`)
}
