import type { CaseFile, Story } from '../../model.ts'
import { indexCase } from '../case-index.ts'
import { originWords } from '../counts.ts'
import { idleDecisions } from '../judged.ts'
import { claimsInOrder } from '../order.ts'
import { isUnreadable } from '../page-notes.ts'
import { indented, painter, type View } from '../paint.ts'
import { columns, plural, shorten, whenWords } from '../words.ts'
import { claimLines } from './claim.ts'
import { confusable, pageLines, unnamed, worthAsking } from './lists.ts'

export interface ReportOptions {
  /** ANSI colours; off for files, pipes and NO_COLOR. */
  readonly color?: boolean
  /** Columns; 80 where unknown, at least 48. */
  readonly width?: number
  /** Claims shown in full for each story; 12 where absent. */
  readonly claims?: number
}

const CLAIMS = 12
/** Stories told in full; the others have one line each, up to a limit. */
const STORIES = 8
const STORY_LINES = 30

/** The case as a terminal report: what is claimed, who really stands behind it, what changed on the way, what to ask for. */
export function renderReport(file: CaseFile, options: ReportOptions = {}): string {
  const index = indexCase(file)
  const view: View = {
    index,
    width: Math.max(48, options.width ?? 80),
    limit: options.claims ?? CLAIMS,
    paint: painter(options.color ?? false),
  }
  const readable = file.stories
    .map((story, at) => ({ story, number: at + 1 }))
    .filter(({ story }) => story.pages.some(id => !isUnreadable(index.pages.get(id)!)))
  const full = readable.slice(0, STORIES)
  const parts = [
    ...full.flatMap(({ story, number }) => storyLines(story, number, view)),
    ...furtherStories(
      readable.slice(STORIES).map(({ story }) => story),
      view,
    ),
    ...confusable(view),
    ...worthAsking(view),
    ...unnamed(view),
    ...pageLines(view),
    ...idleLines(view),
    '',
    ...legend(
      view,
      full.map(({ story }) => story),
    ),
  ]
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function storyLines(story: Story, storyNumber: number, view: View): string[] {
  const { index, width, limit, paint } = view
  const when = story.when ? whenWords(story.when) : ''
  const title = shorten(story.title, width - columns(when) - 4).toUpperCase()
  const gap = when === '' ? '' : ' '.repeat(Math.max(2, width - columns(title) - columns(when)))
  const claims = claimsInOrder(story, index)
  const shown = claims.slice(0, limit)
  const told = new Set<string>()
  const number = (at: number) => (storyNumber === 1 ? String(at + 1) : `${storyNumber}.${at + 1}`)
  const rest = claims.length - shown.length
  return [
    paint.bold(title) + gap + when,
    ...indented(storyFacts(story, view), width, ''),
    '',
    ...shown.flatMap((claim, at) => [...claimLines(claim, number(at), view, told), '']),
    ...(rest > 0 ? [paint.dim(`    … and ${plural(rest, 'more claim')}: hearsay show claims`), ''] : []),
    '',
  ]
}

/** "3 pages · 5 reports, 4 of them not in this case · 7–9 origins" */
function storyFacts(story: Story, { index }: View): string {
  const unseen = index.file.reports.filter(
    report => report.page === undefined && report.citedBy.some(at => story.pages.includes(at.page)),
  ).length
  const away =
    unseen === 0
      ? ''
      : unseen < story.reports
        ? `, ${unseen} of them not in this case`
        : story.reports === 1
          ? ', not in this case'
          : ', none of them in this case'
  return `${plural(story.pages.length, 'page')} · ${plural(story.reports, 'report')}${away} · ${originWords(story.origins)}`
}

/** Decisions are never lost: those that speak of nothing in the case now are told of. */
function idleLines(view: View): string[] {
  const idle = idleDecisions(view.index)
  if (idle.length === 0) return []
  return ['', view.paint.bold('DECISIONS NOT APPLIED'), ...idle.flatMap(words => indented(words, view.width, '  ', 2))]
}

function furtherStories(stories: readonly Story[], view: View): string[] {
  if (stories.length === 0) return []
  const shown = stories.slice(0, STORY_LINES)
  return [
    view.paint.bold('FURTHER STORIES'),
    ...shown.flatMap(story => [
      `  ${shorten(story.title, view.width - 2)}`,
      ...indented([...(story.when ? [whenWords(story.when)] : []), storyFacts(story, view)].join(' · '), view.width, '    ').map(
        view.paint.dim,
      ),
    ]),
    ...(stories.length > shown.length
      ? [`  … and ${plural(stories.length - shown.length, 'more story', 'more stories')}: hearsay export`]
      : []),
    '',
  ]
}

/** What the signs mean, and what to type next. */
function legend({ index, width, paint }: View, stories: readonly Story[]): string[] {
  if (!stories.some(story => story.claims.length > 0)) return []
  const dashed = index.file.statements.some(
    statement => statement.chain.some(link => link.inherited) || (statement.origin === undefined && statement.chain.length > 0),
  )
  return [
    ...indented(
      `› who told whom${dashed ? ' · ┄ not said in that sentence: carried on, joined from another page, or leading nowhere' : ''}`,
      width,
      '',
      2,
    ),
    ...indented('hearsay explain 1 · hearsay show findings · hearsay ask "a sentence"', width, ''),
  ].map(paint.dim)
}
