import { inlineTeaserMarks, teaserMarks } from '../language/en/furniture.ts'
import { captionScore } from './caption.ts'
import { countWords, endsSentence, isProse, type Piece } from './piece.ts'

/** How many lines may follow one mark. */
const reach = 8

/**
 * Which pieces announce other pages: those behind a mark ("Read more", "Related"), as long as they are captions or headlines without a
 * final stop, until the body goes on; and lines with mark and headline in one. `open` tells pieces without a role, `running` those
 * that stand behind the first paragraph.
 */
export function teaserPieces(
  pieces: readonly Piece[],
  open: (index: number) => boolean,
  running: (index: number) => boolean,
): { readonly marks: readonly number[]; readonly teasers: readonly number[] } {
  const marks: number[] = []
  const teasers: number[] = []
  for (let index = 0; index < pieces.length; index++) {
    const line = pieces[index]!.text
    if (line.length < 60 && teaserMarks.test(line)) {
      marks.push(index)
      let last = index
      for (let next = index + 1; next < pieces.length && next - index <= reach && open(next); next++) {
        if (!isTeaser(pieces[next]!.text) && !(open(next + 1) && isPicture(pieces, next))) break
        last = next
      }
      for (let at = index + 1; at <= last; at++) teasers.push(at)
      index = last
    } else if (running(index) && open(index) && open(index + 1) && isBox(pieces, index)) {
      const label = pieces[index - 1]
      if (label && open(index - 1) && countWords(label.text) <= 4 && !endsSentence(label.text)) marks.push(index - 1)
      teasers.push(index, index + 1)
      index++
    } else if (running(index) && open(index) && line.length < 200 && inlineTeaserMarks.test(line) && !/\.["”’)]?$/.test(line)) {
      teasers.push(index)
    }
  }
  return { marks, teasers }
}

/** A picture's words with a full stop, and a headline below. */
function isPicture(pieces: readonly Piece[], index: number): boolean {
  const below = pieces[index + 1]
  return captionScore(pieces[index]!.text) >= 0.25 && below !== undefined && countWords(below.text) >= 3 && isTeaser(below.text)
}

/** A caption and, in the very next line, a headline, with space round both: a box of another page whose mark we do not know. */
function isBox(pieces: readonly Piece[], index: number): boolean {
  const [caption, headline, after] = [pieces[index]!, pieces[index + 1]!, pieces[index + 2]]
  if (!caption.apart || headline.apart || after?.apart === false || captionScore(caption.text) < 0.5) return false
  return countWords(headline.text) >= 3 && captionScore(headline.text) < 0.5 && isTeaser(headline.text)
}

/** A headline or a picture's words, as they stand in a box of other pages; never a sentence of the body. */
function isTeaser(line: string): boolean {
  if (captionScore(line) >= 0.5) return true
  const words = countWords(line)
  if (/:$/.test(line)) return false
  if (/[?!]["”’]?$/.test(line)) return words <= 16 && !/^[“"„«]/u.test(line)
  return words <= 24 && !endsSentence(line) && !isProse(line)
}
