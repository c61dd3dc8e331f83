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
      for (let next = index + 1; next < pieces.length && next - index <= reach && open(next) && isTeaser(pieces[next]!.text); next++)
        last = next
      for (let at = index + 1; at <= last; at++) teasers.push(at)
      index = last
    } else if (running(index) && open(index) && line.length < 200 && inlineTeaserMarks.test(line) && !/\.["”’)]?$/.test(line)) {
      teasers.push(index)
    }
  }
  return { marks, teasers }
}

/** A headline or a picture's words, as they stand in a box of other pages; never a sentence of the body. */
function isTeaser(line: string): boolean {
  if (captionScore(line) >= 0.5) return true
  const words = countWords(line)
  if (/:$/.test(line)) return false
  if (/[?!]["”’]?$/.test(line)) return words <= 16 && !/^[“"„«]/u.test(line)
  return words <= 24 && !endsSentence(line) && !isProse(line)
}
