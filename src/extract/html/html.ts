import type { Article, Capture } from '../../model.ts'
import { pageAddress } from '../address.ts'
import { declaredPublisher } from '../declared.ts'
import { readingEnd, withRest } from '../excerpt.ts'
import { label } from '../label.ts'
import { type Piece, pieceOf } from '../piece.ts'
import { articleOf } from '../plain.ts'
import { splitPieces } from '../split.ts'
import { authorsOf } from './authors.ts'
import { dateDisagreement, pageDates } from './dates.ts'
import { toldHeadline } from './headline.ts'
import { type Outline, outlineOf } from './outline.ts'
import { missingParts } from './parts.ts'
import { piecesOf } from './pieces.ts'
import { withPlaces } from './places.ts'
import { rootOf } from './root.ts'
import { ownNames, pageLanguage, pagePublisher, windowPublisher } from './site.ts'
import { titleOf } from './title.ts'

/** A page of HTML → its article: structure, names of its parts and the rules of plain text together. */
export function extractHtml(capture: Capture, html: string): Article {
  const outline = outlineOf(html)
  const root = rootOf(outline)
  const text = outline.blocks.map(block => block.text).join('\n')
  const end = readingEnd(text)
  const head = text.slice(0, end)
  const whole = piecesOf(outline, root).flatMap(piece => upTo(head, piece, end))
  const title = titleOf(outline, root, whole, capture.declared)
  const titlePiece = title === undefined ? undefined : whole[title.block]
  const pieces = splitPieces(head, withPlaces(outline, root, whole, title?.block))
  const at = titlePiece ? pieces.findIndex(piece => piece.start === titlePiece.start) : -1
  const labels = label(pieces, at >= 0 ? at : undefined)
  const article = articleOf(head, pieces, labels, capture)
  const address = pageAddress(outline.metadata, capture.declared)
  const publisher =
    pagePublisher(outline.metadata) ??
    declaredPublisher(capture.declared) ??
    article.publisher ??
    windowPublisher(outline, root, address.host)
  const language = pageLanguage(outline.metadata, article.language, text.length)
  const setting = {
    title: title && outline.elements[outline.blocks[title.block]!.element]!.tag !== 'title' ? title.block : root.first,
    starts: startsOf(outline),
    ...(language ? { language } : {}),
    ...(address.host ? { host: address.host } : {}),
  }
  const people = authorsOf(outline.metadata, article, pieces, labels, capture.declared, ownNames(outline, publisher?.name, address.host), {
    title: setting.title,
    first: root.first,
    end: root.end,
    starts: setting.starts,
  })
  const span = titlePiece && title ? { start: titlePiece.start + title.start, end: titlePiece.start + title.end } : undefined
  const names = ownNames(outline, publisher?.name, address.host)
  const headline = toldHeadline(outline, span && head.slice(span.start, span.end), names)
  const dates = pageDates(outline, root, setting, address.url, capture.declared, article.dates)
  const disagreements = [headline?.other ? headline.detail : undefined, dateDisagreement(dates)].filter(problem => problem !== undefined)
  const { title: _title, publisher: _publisher, language: _language, url: _url, ...rest } = withRest(article, text, end)
  const { broken } = outline.metadata.linked
  const unread = broken ? [`${broken} ${broken === 1 ? 'script' : 'scripts'} of JSON-LD could not be read as such`] : []
  const cut = outline.blocks.at(-1)?.overflow ? [`only the first ${outline.blocks.length - 1} blocks of the page were told apart`] : []
  return {
    ...rest,
    problems: [...rest.problems, ...outline.problems, ...unread, ...cut, ...missingParts(outline, root, address.url), ...disagreements],
    ...(span ? { title: span } : {}),
    ...(headline ? { headline: { text: headline.text, detail: headline.detail } } : {}),
    byline: people.byline,
    authors: people.authors,
    ...(people.houses.length > 0 ? { houses: people.houses } : {}),
    dates,
    ...(publisher ? { publisher } : {}),
    ...address,
    ...(language ? { language } : {}),
  }
}

/** Where each block's text begins in the page's text. */
function startsOf(outline: Outline): readonly number[] {
  let start = 0
  return outline.blocks.map(block => {
    const own = start
    start += block.text.length + 1
    return own
  })
}

/** The piece, as far as it stands before `end`. */
function upTo(text: string, piece: Piece, end: number): Piece | readonly Piece[] {
  if (piece.end <= end) return piece
  const { start, end: _end, text: _text, ...rest } = piece
  return pieceOf(text, start, end, rest) ?? []
}
