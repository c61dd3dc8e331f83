import { numberOf, textOf } from '../../io/store/database.ts'
import type { Attribution, Derivation, Page } from '../../model.ts'
import type { CaseIndex } from '../../present/case-index.ts'
import { neutral, safe, shorten } from '../../present/words.ts'
import { type Desk, indexed, pageName } from './desk.ts'
import type { PageView } from './shapes.ts'
import { reasonView } from './witness.ts'

/** A page as captured: its text with what each part is, who is quoted in it, its dates with reasons. Undefined where there is none. */
export function pageView(desk: Desk, id: string): PageView | undefined {
  const index = indexed(desk, { pages: [id] })
  const page = index.pages.get(id)
  if (!page) return undefined
  return {
    page: pageName(desk, index, id),
    sha256: page.sha256,
    locations: page.locations,
    mediaType: page.mediaType,
    ...(page.language !== undefined && { language: page.language }),
    ...(page.title && { title: safe(page.title.exact) }),
    byline: [...new Set(page.byline.map(by => safe(by.exact)))],
    agencies: [...new Set(page.agencies.map(agency => safe(agency.name)))],
    ...(page.publisher && { publisher: { name: safe(page.publisher.name), why: reasonView(desk, index, page.publisher.why) } }),
    kind: page.kind,
    why: page.why.map(why => reasonView(desk, index, why)),
    problems: page.problems.map(safe),
    // Offsets count UTF-16 units: what is taken out of a text that is shown must leave as many behind.
    text: sameLength(page.text),
    blocks: page.blocks,
    marks: marksOf(desk, index, id),
    dates: datesOf(page),
    claims: claimsOf(desk, id),
    log: logOf(desk, page.locations),
    derivations: derivationsOf(desk, id),
  }
}

/** Control characters and what turns the direction of writing shown as U+FFFD, one for one. */
function sameLength(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  )
}

function marksOf(desk: Desk, index: CaseIndex, page: string): PageView['marks'] {
  const origins = new Map<string, string>()
  for (const statement of index.statements.values()) {
    if (statement.page !== page || statement.origin === undefined) continue
    for (const link of statement.chain) if (link.attribution !== undefined) origins.set(link.attribution, statement.origin)
  }
  return index.file.attributions
    .filter(attribution => attribution.page === page)
    .flatMap((attribution: Attribution) => {
      const look = desk.look(origins.get(attribution.id))
      const mark = (is: 'content' | 'source' | 'cue') => (at: { readonly start: number; readonly end: number; readonly page: string }) =>
        at.page === page ? [{ start: at.start, end: at.end, is, attribution: attribution.id, ...(look && { look }) }] : []
      return [
        ...attribution.content.flatMap(mark('content')),
        ...attribution.source.flatMap(mark('source')),
        ...attribution.cue.flatMap(mark('cue')),
      ]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function datesOf(page: Page): PageView['dates'] {
  const chosen = page.published
    ? [{ earliest: page.published.earliest, latest: page.published.latest, is: 'published', how: safe(page.published.how), isChosen: true }]
    : []
  return [
    ...chosen,
    ...page.otherDates.map(({ when, is }) => ({ earliest: when.earliest, latest: when.latest, is, how: safe(when.how), isChosen: false })),
  ]
}

function claimsOf(desk: Desk, page: string): PageView['claims'] {
  return desk.store.database
    .rows(
      `SELECT c.id, c.text, c.listed, s.start, s."end" FROM statements s JOIN claims c ON c.id = s.claim WHERE s.page = ? ORDER BY s.start, s."end"`,
      [page],
    )
    .map(row => ({
      id: textOf(row, 'id') ?? '',
      text: shorten(textOf(row, 'text') ?? '', 160),
      start: numberOf(row, 'start'),
      end: numberOf(row, 'end'),
      listed: numberOf(row, 'listed') === 1,
    }))
}

/** Runs that were told to read a path that the page lies at or under. */
function logOf(desk: Desk, locations: readonly string[]): PageView['log'] {
  const isUnder = (path: string): boolean => {
    const bare = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
    if (bare === '' || bare === '-') return false
    // Whole parts only: `pages` is no beginning of `pages-2`.
    return locations.some(location => `/${location.replaceAll('#', '/')}/`.includes(`/${bare.replace(/^\//, '')}/`))
  }
  return desk.store.database
    .rows("SELECT at, command, detail FROM log WHERE command = 'read' ORDER BY number LIMIT 500")
    .filter(row => (textOf(row, 'detail') ?? '').split(' ').some(isUnder))
    .slice(0, 20)
    .map(row => ({ at: textOf(row, 'at') ?? '', command: textOf(row, 'command') ?? '' }))
}

function derivationsOf(desk: Desk, page: string): PageView['derivations'] {
  return desk.store.database
    .rows('SELECT json FROM derivations WHERE page = ? OR source = ? ORDER BY number LIMIT 200', [page, page])
    .map((row): Derivation => JSON.parse(textOf(row, 'json') ?? '{}'))
    .map(({ id, from, to, kind, coverage }) => ({
      id,
      from,
      to,
      fromName: nameOf(desk, from),
      toName: nameOf(desk, to),
      kind,
      coverage,
    }))
}

function nameOf(desk: Desk, id: string): string {
  const page = desk.labels.get(id)
  if (page !== undefined) return page
  const row = desk.store.database.first('SELECT e.name, r.earliest FROM reports r LEFT JOIN entities e ON e.id = r.outlet WHERE r.id = ?', [
    id,
  ])
  return neutral([textOf(row, 'name') ?? id, textOf(row, 'earliest') ?? ''].filter(Boolean).join(', '))
}
