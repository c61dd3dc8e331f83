import { breadcrumbStart } from '../language/en/furniture.ts'
import { captionScore } from './caption.ts'
import { closingAgency, datelineOf } from './credit.ts'
import { type Piece, pieceOf } from './piece.ts'
import { stampPrefix } from './stamp.ts'

/** Cuts lines whose parts differ in role: a dateline, a date that opens a line, an agency that closes a paragraph. */
export function splitPieces(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap(piece => (piece.role || piece.hint?.role ? [piece] : cut(text, piece)))
}

function cut(text: string, piece: Piece): readonly Piece[] {
  const line = piece.text
  const date = stampPrefix(line)
  if (date !== undefined) return parts(text, piece, [[0, 'date'], [date]])
  if (breadcrumbStart.test(line)) return [piece]
  const dateline = datelineOf(line)
  const agency = line.length > 60 ? closingAgency(line) : undefined
  const closing = agency && captionScore(line) < 0.5 ? agency : undefined
  if (!dateline && !closing) return [piece]
  return parts(text, piece, [
    ...(dateline ? ([[0, 'dateline']] as const) : []),
    [dateline?.end ?? 0],
    ...(closing ? ([[closing.start, 'credit']] as const) : []),
  ])
}

function parts(text: string, piece: Piece, starts: readonly (readonly [number, Piece['role']?])[]): readonly Piece[] {
  return starts.flatMap(([start, role], index) => {
    const end = starts[index + 1]?.[0] ?? piece.text.length
    const rest = {
      apart: index === 0 && piece.apart,
      ...(role ? { role } : {}),
      ...(piece.hint ? { hint: piece.hint } : {}),
    }
    return pieceOf(text, piece.start + start, piece.start + end, rest) ?? []
  })
}
