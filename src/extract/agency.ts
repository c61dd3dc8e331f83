import type { Article } from '../model.ts'
import { datelineOf } from './credit.ts'
import type { Labels } from './label.ts'
import type { Piece } from './piece.ts'

/** Agencies that the page credits: in credit lines and bylines, in datelines, in brackets behind a paragraph. */
export function agenciesOf(text: string, pieces: readonly Piece[], labels: Labels): Article['agencies'] {
  const found: { name: string; at: { start: number; end: number } }[] = []
  const add = (start: number, end: number) => {
    if (!found.some(other => other.at.start === start))
      found.push({ name: text.slice(start, end).replace(/^the /i, ''), at: { start, end } })
  }
  for (const [index, piece] of pieces.entries()) {
    const role = labels.roles[index]
    for (const name of labels.credits[index]?.agencies ?? []) add(piece.start + name.start, piece.start + name.end)
    if (role === 'dateline') {
      const rest = pieces[index + 1]
      const whole = text.slice(piece.start, rest ? Math.max(rest.end, piece.end) : piece.end)
      for (const name of datelineOf(whole)?.agencies ?? []) add(piece.start + name.start, piece.start + name.end)
    }
    if (role === 'credit' && !labels.credits[index]) {
      const match = /[([–—\s]*(?<name>\p{L}[\p{L}.&'’ /-]*?)[)\].\s]*$/u.exec(piece.text)
      const name = match?.groups?.name
      if (name && piece.role === 'credit') add(piece.start + piece.text.indexOf(name), piece.start + piece.text.indexOf(name) + name.length)
    }
  }
  return found
}
