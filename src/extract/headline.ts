import { countWords, endsSentence, type Piece } from './piece.ts'

export interface Head {
  readonly title?: number
  readonly subtitles: readonly number[]
  /** Kickers, section names and site names before the title. */
  readonly before: readonly number[]
}

/**
 * The title among the open pieces before the first paragraph (`bodyAt`), with what stands round it. A title has no final stop, three to
 * twenty-four words, and words that the body takes up; the first strong one wins.
 */
export function headOf(pieces: readonly Piece[], open: (index: number) => boolean, bodyAt: number): Head {
  const zone = pieces.map((_, index) => index).filter(index => index < bodyAt && open(index))
  if (zone.length === 0) return { subtitles: [], before: [] }
  const body = pieces
    .slice(bodyAt, bodyAt + 40)
    .map(piece => piece.text)
    .join('\n')
    .toLowerCase()
  let best: { readonly index: number; readonly score: number } | undefined
  for (const [order, index] of zone.slice(0, 12).entries()) {
    const score = headlineScore(pieces[index]!, body) - 0.25 * order
    if (score >= 1 && (best === undefined || score > best.score)) best = { index, score }
  }
  if (!best) return { subtitles: [], before: [] }
  const { index: title } = best
  const after = zone.filter(index => index > title)
  return {
    title,
    before: zone.filter(index => index < title),
    subtitles: after.filter(index => countWords(pieces[index]!.text) >= 4).slice(0, 3),
  }
}

function headlineScore(piece: Piece, body: string): number {
  const line = piece.text
  const words = countWords(line)
  if (words < 2 || words > 26 || /[:;,]$/.test(line) || /^[-–•*▪●]\s/u.test(line)) return -1
  let score = words >= 5 && words <= 18 ? 2 : words >= 3 ? 1.2 : 0.3
  if (endsSentence(line) && !/[?!][”"’)]?$/.test(line)) score -= 1.6
  if (/^\p{Ll}/u.test(line)) score -= 0.5
  const content = (line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(stem)
  if (content.length > 0) score += (1.5 * content.filter(word => takesUp(body, word)).length) / content.length
  if (piece.hint?.heading === 1) score += 2
  return score
}

const longestStem = 6
const letter = /[\p{L}\p{N}]/u

function stem(word: string): string {
  return word.slice(0, longestStem)
}

/** Whether the body has a word of this stem. */
function takesUp(body: string, stem: string): boolean {
  for (let at = body.indexOf(stem); at >= 0; at = body.indexOf(stem, at + 1)) {
    const starts = at === 0 || !letter.test(body[at - 1]!)
    if (starts && (stem.length >= longestStem || !letter.test(body[at + stem.length] ?? ' '))) return true
  }
  return false
}
