import { indented, type Paint } from '../paint.ts'
import { plural, rangeWords, safe } from '../words.ts'
import type { Interval, News, Tiding, Verdict } from './kinds.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  contradicts: 'CONTRADICTS',
  'adds-origin': 'ADDS AN ORIGIN',
  revises: 'WAS EDITED',
  'new-claims': 'NEW CLAIMS',
  'only-relays': 'ONLY RELAYS',
  'no-claims': 'NO CLAIMS',
}
/** Tidings of one kind that are told one by one. */
const TOLD = 4

/** One new page for a terminal: its verdict, what it is, and what it does, claim by claim. */
export function newsLines({ verdict, page, tidings }: News, width: number, paint: Paint): readonly string[] {
  const facts = [page.newsroom ?? page.name, ...(page.published === undefined ? [] : [page.published])].join(', ')
  const indent = (text: string, by = '    '): string[] => indented(text, width, text.startsWith(' ') ? `${by}  ` : by, 2)
  return [
    `${paint.bold(VERDICTS[verdict])}  ${safe(facts)}`,
    ...(page.title === undefined ? [] : indent(page.title, '  ')),
    ...indent(safe(page.url ?? page.location), '  '),
    ...KINDS.flatMap(kind => {
      const own = tidings.filter(tiding => tiding.is === kind)
      const rest = own.length - TOLD
      return [
        ...own.slice(0, TOLD).flatMap(tiding => tidingLines(tiding).flatMap(line => indent(line))),
        ...(rest > 0 ? indent(`… and ${plural(rest, 'more', 'more')} that it ${MORE[kind]}`) : []),
      ]
    }),
  ]
}

const KINDS = ['contradicts', 'revises', 'is-cited', 'adds-origin', 'new-claim', 'only-relays'] as const
const MORE: Readonly<Record<Tiding['is'], string>> = {
  contradicts: 'contradicts',
  revises: 'revises',
  'is-cited': 'turns out to be',
  'adds-origin': 'adds an origin to',
  'new-claim': 'is first to claim',
  'only-relays': 'only relays',
}

/** A tiding as sentences, the first with what it is. */
export function tidingLines(tiding: Tiding): readonly string[] {
  switch (tiding.is) {
    case 'contradicts':
      return [`! contradicts: ${tiding.message}`, ...tiding.sides.map(({ page, words }) => `  ${page}: “${words}”`)]
    case 'revises':
      return ['~ was edited, which adds no origin', ...tiding.changes.map(change => `  ${change}`)]
    case 'is-cited':
      return [`= is the report that ${plural(tiding.by, 'page cites', 'pages cite')}: ${tiding.words}`]
    case 'adds-origin': {
      const maybe = tiding.after.min > tiding.before.min ? 'adds an origin' : 'adds an origin, not shown to be independent'
      return [`+ ${maybe} (${origins(tiding.before)} → ${origins(tiding.after)}): ${tiding.words}`, `  ${tiding.chain}`]
    }
    case 'new-claim':
      return tiding.after.max === 0
        ? [`· new, with no source: ${tiding.words}`]
        : [`· new (${plural(tiding.after.max, 'origin')}): ${tiding.words}`, `  ${tiding.chain}`]
    case 'only-relays':
      return tiding.isSourced
        ? [`= only relays: ${tiding.words}`, `  ${tiding.chain}`]
        : [`= only repeats, with no source: ${tiding.words}`]
  }
}

function origins({ min, max }: Interval): string {
  return rangeWords({ min, max })
}

/** What the page amounts to, in one sentence: title of an entry in a feed. */
export function newsTitle({ verdict, page, tidings }: News): string {
  const name = page.newsroom ?? page.name
  const count = (is: Tiding['is']): number => tidings.filter(tiding => tiding.is === is).length
  const claims = (is: Tiding['is']): string => plural(count(is), 'claim')
  const said: Readonly<Record<Verdict, string>> = {
    contradicts: `${name} contradicts what others say`,
    'adds-origin': `${name} adds an origin to ${claims('adds-origin')}`,
    revises: `${name} edited its page`,
    'new-claims': `${name} is first with ${claims('new-claim')}`,
    'only-relays': `${name} only relays ${claims('only-relays')}`,
    'no-claims': `${name} makes no claim that is counted`,
  }
  return page.title === undefined ? said[verdict] : `${said[verdict]}: ${page.title}`
}
