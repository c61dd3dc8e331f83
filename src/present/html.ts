import type { CaseFile } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { sha256Base64 } from '../text/sha256.ts'
import { indexCase } from './case-index.ts'
import { originWords } from './counts.ts'
import { originLooks } from './html/colours.ts'
import { text } from './html/escape.ts'
import { askingSection, confusableSection, part, unnamedSection } from './html/lists.ts'
import { pageSection } from './html/page.ts'
import { SCRIPT } from './html/script.ts'
import { storyCard, storySection } from './html/story.ts'
import { styleOf } from './html/style.ts'
import type { HtmlView } from './html/view.ts'
import { pagesInOrder } from './order.ts'
import { isUnreadable } from './page-notes.ts'
import { plural, shorten } from './words.ts'

const STATES = ['contested', 'changed-over-time', 'circular', 'independent', 'multi-origin', 'single-origin', 'unattributed'] as const

/**
 * The case as one HTML page that opens from disk: nothing is fetched, one script and one style sheet are allowed by their digests, and words
 * from captured pages are only ever text. Every claim, page, finding, report and unnamed source has its id as an anchor.
 */
export function renderHtml(file: CaseFile): string {
  const index = indexCase(file)
  const listed = file.claims.filter(claim => claim.listed)
  const view: HtmlView = {
    index,
    looks: originLooks(index),
    anchored: new Set(listed.flatMap(claim => claim.statements)),
  }
  const stories = file.stories
    .map((story, at) => ({ story, number: at + 1 }))
    .filter(({ story }) => story.pages.some(id => !isUnreadable(index.pages.get(id)!)))
  const readable = file.pages.filter(page => !isUnreadable(page)).length
  const title =
    stories.length === 1
      ? shorten(stories[0]!.story.title, 160)
      : `${plural(file.pages.length, 'page')}, ${plural(stories.length, 'story', 'stories')}`
  const style = styleOf(view.looks.values())
  const statements = groupBy(file.statements, statement => statement.page)
  const attributions = groupBy(file.attributions, attribution => attribution.page)
  const sections = [
    { id: 'confused', name: 'Not to be confused', html: confusableSection(view) },
    { id: 'asking', name: 'Worth asking for', html: askingSection(view) },
    { id: 'unnamed', name: 'Unnamed sources', html: unnamedSection(view) },
    {
      id: 'pages',
      name: 'Pages',
      html: part(
        'pages',
        'Pages',
        'What each page is, and its text as captured: furniture grey, who is quoted in the colour of the origin.',
        pagesInOrder(index)
          .map(page => pageSection(view, page, statements.get(page.id) ?? [], attributions.get(page.id) ?? []))
          .join('\n'),
      ),
    },
  ].filter(section => section.html !== '')
  const unread = file.pages.length - readable
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; script-src 'sha256-${sha256Base64(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Hearsay">
<title>${text(title)} – Hearsay</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#stories">Skip to the stories</a>
<div class="frame">
<header>
<p class="wordmark">Hearsay</p>
<h1 dir="auto">${text(title)}</h1>
<p class="lead">${plural(readable, 'page')} read, ${plural(listed.length, 'claim')} listed. Pages are what you have; origins are the people, groups and documents that somebody heard directly. A chain runs from the page inward: <span class="arrow">›</span> is who told whom, <span class="arrow lost">┄</span> is not said in that sentence. ${unread > 0 ? `${plural(unread, 'page')} could not be read.` : ''}</p>
</header>
<nav class="contents" aria-label="Contents">
<div id="filter" role="search" hidden>
<div><label for="words">Find a claim (press /)</label><input id="words" type="search" autocomplete="off"></div>
<div><label for="state">Show</label><select id="state"><option value="">all claims</option><option value="findings">with findings</option>${STATES.filter(
    state => listed.some(claim => claim.state === state),
  )
    .map(state => `<option value="${state}">${state.replaceAll('-', ' ')}</option>`)
    .join('')}</select></div>
<p id="found" role="status"></p>
</div>
<ul class="stories">${stories.map(({ story }) => `<li><a href="#${text(story.id)}" dir="auto">${text(shorten(story.title, 70))}</a><small>${plural(story.pages.length, 'page')} · ${originWords(story.origins)}</small></li>`).join('')}</ul>
<ul>${sections.map(section => `<li><a href="#${section.id}">${section.name}</a></li>`).join('')}</ul>
</nav>
<main>
<ul class="board" id="stories" aria-label="Stories">
${stories.map(({ story }) => storyCard(view, story)).join('\n')}
</ul>
${stories.map(({ story, number }) => storySection(view, story, number)).join('\n')}
${sections.map(section => section.html).join('\n')}
</main>
<footer>
<p>Made by Hearsay from ${plural(file.pages.length, 'captured page')}. An origin is someone who says so: three origins are not a proof and one is not a lie. Every number here can be opened down to the words that it was counted from.</p>
</footer>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`
}
