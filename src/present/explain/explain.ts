import type { CaseFile } from '../../model.ts'
import { type CaseIndex, indexCase } from '../case-index.ts'
import { type Found, findRecords } from '../find.ts'
import { laidOut } from '../layout.ts'
import { attribution, claim, finding, statement } from './claims.ts'
import { derivation, origin, report } from './origins.ts'
import { event, page, story } from './pages.ts'
import { entity } from './parties.ts'

export { type Found, findRecords }

export interface ExplainOptions {
  /** Columns; 80 where unknown. */
  readonly width?: number
}

/** One record opened: every link, every rule, and the verbatim words that they stand on. */
export function renderExplain(file: CaseFile, found: Found, options: ExplainOptions = {}): string {
  const index = indexCase(file)
  return laidOut(linesOf(index, found), Math.max(48, options.width ?? 80))
}

function linesOf(index: CaseIndex, found: Found): string[] {
  switch (found.list) {
    case 'claims':
      return claim(index, found.record)
    case 'statements':
      return statement(index, found.record)
    case 'attributions':
      return attribution(index, found.record)
    case 'findings':
      return finding(index, found.record)
    case 'reports':
      return report(index, found.record)
    case 'entities':
      return entity(index, found.record)
    case 'origins':
      return origin(index, found.record)
    case 'derivations':
      return derivation(index, found.record)
    case 'events':
      return event(index, found.record)
    case 'stories':
      return story(index, found.record)
    case 'pages':
      return page(index, found.record)
  }
}
