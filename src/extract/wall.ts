import { wallPhrases, wallStarts } from '../language/en/furniture.ts'
import { countWords, endsSentence, isProse, type Piece } from './piece.ts'

const phrasesAnywhere = new RegExp(wallPhrases.source, 'giu')

/** Words without which no phrase makes a wall. */
const speaks = /\b(?:you|your|we|our|us|sign|log|subscribe|register)\b/i

/** How surely a line is a site speaking to its user: 2 by its opening, 1 by a phrase in it, 0 not. */
function wallScore(line: string): number {
  const starts = wallStarts.test(line)
  // most lines speak to nobody: the phrases need not be looked for
  if (!starts && !speaks.test(line)) return 0
  const words = countWords(line)
  if (words > 70 || /^[“"„«‘]/u.test(line)) return 0
  const phrases = new Set((line.match(phrasesAnywhere) ?? []).map(phrase => phrase.toLowerCase())).size
  if (words > 28) return phrases >= 2 && /\b(?:you|your|we|our|us)\b/i.test(line) ? (starts ? 2 : 1) : 0
  if (starts) {
    // "Register offices closed on Monday, the ministry said." is news: a full sentence needs a second sign
    if (endsSentence(line) && words > 7 && phrases === 0 && !/\b(?:you|your|our|us)\b/i.test(line)) return 0
    return 2
  }
  return phrases > 0 ? 1 : 0
}

/**
 * Which pieces belong to registration, subscription and consent walls: runs of lines that speak to the user, short lines between
 * included; a lone line only where its opening is plain and it is no prose. `open` tells pieces without a role.
 */
export function wallPieces(pieces: readonly Piece[], open: (index: number) => boolean): readonly number[] {
  const scores = pieces.map(piece => (piece.role ? 0 : wallScore(piece.text)))
  const result: number[] = []
  for (let index = 0; index < pieces.length; index++) {
    if (scores[index] === 0) continue
    let last = index
    let total = scores[index]!
    let hits = 1
    for (let next = index + 1; next < pieces.length && next - last <= 4; next++) {
      const score = scores[next]!
      if (score > 0) {
        total += score
        hits++
        last = next
      } else if (isProse(pieces[next]!.text) || countWords(pieces[next]!.text) > 10) break
    }
    const alone = hits === 1 && scores[index] === 2 && !isProse(pieces[index]!.text)
    const short = pieces[index]!.text.length < 160
    if ((hits >= 2 && total >= 3) || (alone && short)) for (let at = index; at <= last; at++) if (open(at)) result.push(at)
    index = last
  }
  return result
}
