import type { Article, Block, Capture, DateCandidate } from '../model.ts'
import { pageAddress } from './address.ts'
import { agenciesOf } from './agency.ts'
import { damageIn } from './damage.ts'
import { containerDates, declaredPublisher } from './declared.ts'
import { readingEnd, withRest } from './excerpt.ts'
import { fold } from './fold.ts'
import { type Labels, label } from './label.ts'
import { languageOf } from './language.ts'
import { isPersonName } from './person.ts'
import { type Piece, piecesOfText } from './piece.ts'
import { ownPublisher } from './publisher.ts'
import { splitPieces } from './split.ts'
import { daysIn } from './stamp.ts'

/** A page of plain text → its article: lines and words, with what its container declares. */
export function extractPlain(capture: Capture, text: string): Article {
  const { declared } = capture
  const end = readingEnd(text)
  const head = text.slice(0, end)
  const pieces = splitPieces(head, piecesOfText(head))
  const wanted = declared.title ? fold(declared.title) : ''
  const title = wanted === '' ? -1 : pieces.slice(0, 20).findIndex(piece => fold(piece.text) === wanted)
  const article = articleOf(head, pieces, label(pieces, title >= 0 ? title : undefined), capture)
  const named = new Set(article.byline.map(at => fold(text.slice(at.start, at.end))))
  const authors = (declared.authors ?? []).filter(name => isPersonName(name) && !named.has(fold(name)))
  const { publisher, language, ...rest } = withRest(article, text, end)
  const newsroom = declaredPublisher(declared) ?? publisher
  const spoken = language ?? declared.language
  return {
    ...rest,
    ...pageAddress(undefined, declared),
    ...(newsroom ? { publisher: newsroom } : {}),
    ...(spoken ? { language: spoken } : {}),
    authors,
    dates: [...containerDates(declared), ...article.dates],
  }
}

/** The article that labelled pieces make, as far as the text itself tells it. */
export function articleOf(text: string, pieces: readonly Piece[], labels: Labels, capture: Capture): Article {
  const blocks: readonly Block[] = pieces.map(({ start, end }, index) => ({ start, end, role: labels.roles[index]! }))
  const at = (index: number | undefined) => {
    const piece = index === undefined ? undefined : pieces[index]
    return piece && { start: piece.start, end: piece.end }
  }
  const title = titleSpan(text, at(labels.head.title))
  const standfirst = labels.roles.indexOf('subtitle')
  const subtitle = at(standfirst < 0 ? undefined : standfirst)
  const agencies = agenciesOf(text, pieces, labels)
  const publisher = ownPublisher(text, pieces, labels, agencies)
  const body = blocks.filter(block => block.role === 'body').map(block => text.slice(block.start, block.end))
  const language = languageOf(body.join('\n') || text)
  const damage = damageIn(text, blocks)
  return {
    text,
    blocks,
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    byline: namedPeople(text, pieces, labels),
    authors: [],
    agencies,
    dates: printedDates(pieces, labels),
    ...(publisher ? { publisher } : {}),
    ...(capture.declared.url ? { url: capture.declared.url } : {}),
    ...(language ? { language } : {}),
    traces: [...labels.traces.map(({ kind, piece }) => ({ kind, at: at(piece)! })), ...damage.traces],
    problems: damage.problems,
  }
}

/** The people whom the page credits, each once. */
function namedPeople(text: string, pieces: readonly Piece[], labels: Labels): Article['byline'] {
  const seen = new Set<string>()
  return pieces
    .flatMap((piece, index) =>
      (labels.credits[index]?.people ?? []).map(at => ({ start: piece.start + at.start, end: piece.start + at.end })),
    )
    .filter(at => !seen.has(text.slice(at.start, at.end).toLowerCase()) && seen.add(text.slice(at.start, at.end).toLowerCase()))
}

/** A title without the name of its site: "Bridge closed | Varren Gazette". */
function titleSpan(text: string, at: { readonly start: number; readonly end: number } | undefined): Article['title'] {
  if (!at) return undefined
  const line = text.slice(at.start, at.end)
  const cut = /\s+[|¦]\s+[^|¦]{2,50}$/u.exec(line)
  return cut && cut.index >= line.length * 0.4 ? { start: at.start, end: at.start + cut.index } : at
}

/** Dates that stand on the page outside its paragraphs, with what they seem to be of. */
function printedDates(pieces: readonly Piece[], labels: Labels): readonly DateCandidate[] {
  const dates: DateCandidate[] = []
  const title = labels.head.title ?? pieces.findIndex((_, index) => labels.roles[index] === 'body')
  const others = labels.stamps.filter(stamp => stamp !== undefined).length > 1
  for (const [index, piece] of pieces.entries()) {
    const stamp = labels.stamps[index]
    if (stamp) {
      const clock = !stamp.labelled && stamp.weekday && index < title && (others || besideWidget(labels, index))
      for (const day of stamp.days) {
        const is = clock ? 'site-clock' : day.is
        const reliability = is === 'site-clock' ? 0.05 : stamp.labelled ? 0.85 : index < title && stamp.weekday ? 0.35 : 0.7
        dates.push(
          candidate(
            day.day,
            is,
            'stamp',
            { start: piece.start + day.start, end: piece.start + day.end },
            day.sure ? reliability : reliability / 2,
          ),
        )
      }
      continue
    }
    const role = labels.roles[index]!
    if (role === 'caption' || role === 'teaser' || role === 'byline' || role === 'dateline' || role === 'credit' || role === 'date') {
      const is = role === 'caption' || role === 'teaser' ? role : 'published'
      for (const day of daysIn(piece.text)) {
        dates.push(
          candidate(
            day.day,
            is,
            is === 'published' ? 'stamp' : role,
            { start: piece.start + day.start, end: piece.start + day.end },
            is !== 'published' ? 0.1 : index === labels.masthead?.piece ? 0.35 : 0.7,
          ),
        )
      }
    }
  }
  return dates
}

function candidate(
  day: string,
  is: DateCandidate['is'],
  source: string,
  at: DateCandidate['at'] & object,
  reliability: number,
): DateCandidate {
  return { earliest: day, latest: day, is, source, at, reliability }
}

/** A running clock stands in the site's header, beside weather, menus and tickers. */
function besideWidget(labels: Labels, index: number): boolean {
  return [index - 2, index - 1, index + 1].some(other => labels.roles[other] === 'widget' || labels.roles[other] === 'navigation')
}
