import type { Story } from '../../model.ts'
import { greatest } from '../../text/extremes.ts'
import { labelOf } from '../case-index.ts'
import { originWords, reportWords } from '../counts.ts'
import { claimsInOrder } from '../order.ts'
import { plural, rangeWords, shorten, whenWords } from '../words.ts'
import { claimArticle } from './claim.ts'
import type { OriginLook } from './colours.ts'
import { text } from './escape.ts'
import { graphFigure } from './graph.ts'
import { type HtmlView, mark } from './view.ts'

/** Claims that stand open to the eye; the others are one click further. */
const SHOWN = 12
/** Claims of one story that the page has at all. */
const MOST = 500
const ORIGINS = 12

/** A story on the board: its title, its three numbers, its days. */
export function storyCard(view: HtmlView, story: Story): string {
  const number = (count: string, name: string) => `<div><dt>${name}</dt><dd>${count}</dd></div>`
  return `<li class="card"><h2 dir="auto"><a href="#${text(story.id)}">${text(shorten(story.title, 120))}</a></h2>
<p class="when">${story.when ? text(whenWords(story.when)) : 'undated'}</p>
<dl class="numbers">${number(String(story.pages.length), story.pages.length === 1 ? 'page' : 'pages')}${number(String(story.reports), story.reports === 1 ? 'report' : 'reports')}${number(story.origins.max === 0 ? '–' : rangeWords(story.origins), story.origins.max === 1 ? 'origin' : 'origins')}</dl>
${timeStrip(view, story)}</li>`
}

/** A story with its origins and its claims. */
export function storySection(view: HtmlView, story: Story, storyNumber: number): string {
  const claims = claimsInOrder(story, view.index)
  const number = (at: number) => (storyNumber === 1 ? String(at + 1) : `${storyNumber}.${at + 1}`)
  const articles = claims.slice(0, MOST).map((claim, at) => claimArticle(view, claim, number(at), storyNumber === 1 && at === 0))
  const hidden = articles.slice(SHOWN)
  return `<section class="story" id="${text(story.id)}" aria-labelledby="title-${text(story.id)}">
<h2 id="title-${text(story.id)}" dir="auto">${text(story.title)}</h2>
<p class="facts">${[...(story.when ? [text(whenWords(story.when))] : []), plural(story.pages.length, 'page'), plural(story.reports, 'report'), originWords(story.origins)].join(' · ')}</p>
${graphFigure(view, story)}
${originList(view, story)}
${articles.slice(0, SHOWN).join('\n')}
${hidden.length > 0 ? `<details class="more"><summary>${plural(hidden.length, 'more claim')}</summary>\n${hidden.join('\n')}\n</details>` : ''}
${claims.length > MOST ? `<p>… and ${plural(claims.length - MOST, 'more claim')}: <code>hearsay show claims</code></p>` : ''}
</section>`
}

/** Who was heard: the origins of a story with their colours, in the order of their letters. */
function originList(view: HtmlView, story: Story): string {
  const own = new Set(story.claims)
  const looks = [...view.looks.values()]
    .map(look => ({ look, count: look.claims.filter(claim => own.has(claim.id)).length }))
    .filter(({ count }) => count > 0)
  if (looks.length === 0) return ''
  const item = ({ look, count }: { look: OriginLook; count: number }) =>
    `<li class="${look.className}">${mark(look)} <span dir="auto">${originName(view, look)}</span> <small>${plural(count, 'claim')}${look.origin.interested ? ' · interested' : ''}</small></li>`
  const list = looks.slice(0, ORIGINS).map(item).join('')
  const rest = looks.slice(ORIGINS)
  return `<h3 class="label">Who was heard</h3>
<ul class="origins">${list}</ul>
${rest.length > 0 ? `<details class="more"><summary>${plural(rest.length, 'more origin')}</summary><ul class="origins">${rest.map(item).join('')}</ul></details>` : ''}
<h3 class="label">What is claimed</h3>`
}

function originName(view: HtmlView, look: OriginLook): string {
  const { kind, label, report } = look.origin
  const within = report !== undefined && view.index.reports.has(report) ? ` <small>in ${text(reportWords(view.index, report))}</small>` : ''
  if (kind === 'anonymous') return `“${text(label)}”${within}`
  if (kind === 'newsroom') return `${text(label)} <small>naming no source</small>`
  return text(label)
}

/** When the pages came out, one dot each, a bar where the day is not sure. */
function timeStrip(view: HtmlView, story: Story): string {
  const dated = story.pages.flatMap(id => {
    const page = view.index.pages.get(id)
    return page?.published ? [{ page, from: Date.parse(page.published.earliest), to: Date.parse(page.published.latest) }] : []
  })
  const first = -greatest(dated, each => -each.from, Number.NEGATIVE_INFINITY)
  const last = greatest(dated, each => each.to, Number.NEGATIVE_INFINITY)
  if (dated.length < 2 || !(last > first)) return ''
  const x = (time: number) => Math.round(6 + ((time - first) / (last - first)) * 288)
  const taken = new Map<number, number>()
  const dots = dated
    .sort((a, b) => a.from - b.from)
    .map(({ page, from, to }) => {
      const [left, right] = [x(from), x(to)]
      const row = taken.get(left) ?? 0
      taken.set(left, row + 1)
      const title = `<title>${text(labelOf(view.index, page.id))}, ${text(whenWords(page.published!))}</title>`
      const y = 6 + row * 10
      return right - left > 8
        ? `<rect x="${left - 4}" y="${y - 4}" width="${right - left + 8}" height="8" rx="4" class="unsure">${title}</rect>`
        : `<circle cx="${left}" cy="${y}" r="4">${title}</circle>`
    })
  const height = 12 + greatest(taken.values(), rows => rows - 1) * 10
  return `<svg class="time" viewBox="0 0 300 ${height}" role="img" aria-label="${text(`${dated.length} dated pages, ${story.when ? whenWords(story.when) : ''}`)}">${dots.join('')}</svg>`
}
