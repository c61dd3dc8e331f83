import type { Attribution, Block, Page, Statement } from '../../model.ts'
import { labelOf } from '../case-index.ts'
import { newsroomOf, pageNotes } from '../page-notes.ts'
import { shorten, whenWords } from '../words.ts'
import { piece, text } from './escape.ts'
import { colourOf, type HtmlView } from './view.ts'

/** Characters of one page that are shown; the case has the rest. */
const LONGEST = 60_000
const EDITORIAL: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading', 'body', 'byline', 'dateline'])

/** A stretch of a page: who says it, who is said to say it, or by what verb. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly className: string
}

/** One page: what it is and why, then its text with furniture greyed and attributions in the colours of their origins. */
export function pageSection(view: HtmlView, page: Page, statements: readonly Statement[], attributions: readonly Attribution[]): string {
  const when = page.published ? whenWords(page.published) : 'undated'
  const facts: readonly (readonly [string, string])[] = [
    ['where', page.locations.map(text).join('<br>')],
    ['title', page.title ? text(page.title.exact) : ''],
    ['date', page.published ? `${text(when)} (${text(page.published.how)})` : ''],
    ['dates ignored', page.otherDates.map(other => `${text(other.is.replaceAll('-', ' '))} ${text(whenWords(other.when))}`).join(', ')],
    ['newsroom', page.publisher ? `${text(page.publisher.name)} (${text(page.publisher.why.detail)})` : ''],
    ['credits', [...new Set(page.agencies.map(agency => text(agency.name)))].join(', ')],
    ['by', [...new Set(page.byline.map(by => text(by.exact)))].join(', ')],
    ['kind', `${page.kind}: ${page.why.map(why => text(why.detail)).join(' ')}`],
    ['notes', pageNotes(page).map(text).join('; ')],
    ['sha256', `<code>${text(page.sha256)}</code>`],
  ]
  return `<details class="captured" id="${text(page.id)}">
<summary><h3 dir="auto">${text(shorten(labelOf(view.index, page.id), 60))}</h3> <span class="kind">${page.kind}</span> <span class="when">${text(when)}</span> <span class="who" dir="auto">${text(newsroomOf(page))}</span></summary>
<div class="opened">
<dl>${facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)
    .join('')}</dl>
${textOf(view, page, statements, attributions)}
</div>
</details>`
}

function textOf(view: HtmlView, page: Page, statements: readonly Statement[], attributions: readonly Attribution[]): string {
  const stretches = stretchesOf(view, statements, attributions)
  const anchors = new Map<number, string[]>()
  for (const { id, at } of statements) if (view.anchored.has(id)) anchors.set(at.start, [...(anchors.get(at.start) ?? []), id])
  const blocks = page.blocks.filter(block => block.start < LONGEST)
  const shown = blocks.map(block => {
    const role = EDITORIAL.has(block.role) ? '' : `<span class="role">${block.role.replaceAll('-', ' ')}</span> `
    return `<p class="block ${block.role}${role === '' ? '' : ' furniture'}" dir="auto">${role}${marked(page.text, block, stretches, anchors)}</p>`
  })
  const rest = blocks.length < page.blocks.length ? '<p class="furniture">… the rest is in the case.</p>' : ''
  return `<div class="text" lang="${text(page.language ?? '')}">\n${shown.join('\n')}${rest}\n</div>`
}

/** Contents first, sources and cues over them; inner attributions after those that enclose them. */
function stretchesOf(view: HtmlView, statements: readonly Statement[], attributions: readonly Attribution[]): readonly Stretch[] {
  const origin = new Map<string, string>()
  for (const statement of statements) {
    for (const link of statement.chain) {
      if (link.attribution !== undefined && statement.origin !== undefined) origin.set(link.attribution, statement.origin)
    }
  }
  const longest = (spans: Attribution['content']) => Math.max(0, ...spans.map(at => at.end - at.start))
  return [...attributions]
    .sort((a, b) => longest(b.content) - longest(a.content))
    .flatMap(({ id, content, source, cue }) => {
      const colour = colourOf(view, origin.get(id)) || 'none'
      return [
        ...content.map(at => ({ start: at.start, end: at.end, className: `content ${colour}` })),
        ...cue.map(at => ({ start: at.start, end: at.end, className: `cue ${colour}` })),
        ...source.map(at => ({ start: at.start, end: at.end, className: `source ${colour}` })),
      ]
    })
}

/** A block's text, cut wherever a stretch or a statement begins or ends, each piece in its innermost stretch's colours. */
function marked(all: string, block: Block, stretches: readonly Stretch[], anchors: ReadonlyMap<number, readonly string[]>): string {
  const own = stretches.filter(stretch => stretch.start < block.end && block.start < stretch.end)
  const starts = [...anchors.keys()].filter(at => at >= block.start && at < block.end)
  const cuts = [...new Set([block.start, block.end, ...starts, ...own.flatMap(stretch => [stretch.start, stretch.end])])]
    .filter(at => at >= block.start && at <= block.end)
    .sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, at) => {
      const to = cuts[at + 1]!
      const places = (anchors.get(from) ?? []).map(id => `<span class="anchor" id="${text(id)}"></span>`).join('')
      const stretch = own.findLast(each => each.start <= from && to <= each.end)
      const words = piece(all.slice(from, to))
      return places + (stretch ? `<span class="${stretch.className}">${words}</span>` : words)
    })
    .join('')
}
