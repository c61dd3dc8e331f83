import type { Range } from '../../../src/model.ts'
import { rangeWords } from '../../../src/present/words.ts'

/** The three numbers: pages · reports · origins. */
export function Numbers({ pages, reports, origins }: { readonly pages: number; readonly reports: number; readonly origins: Range }) {
  const one = (count: string, name: string) => (
    <div>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  )
  return (
    <dl class="numbers">
      {one(String(pages), pages === 1 ? 'page' : 'pages')}
      {one(String(reports), reports === 1 ? 'report' : 'reports')}
      {one(origins.max === 0 ? '–' : rangeWords(origins), origins.max === 1 ? 'origin' : 'origins')}
    </dl>
  )
}
