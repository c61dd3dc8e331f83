import { ownNames } from '../language/en/furniture.ts'
import type { Article } from '../model.ts'
import type { Labels } from './label.ts'
import { isAgency } from './person.ts'
import type { Piece } from './piece.ts'

/** The newsroom as the page's own furniture names it: a masthead, a copyright line, "Follow the Courier on …", "Subscribe to the Gazette". Never from the body. */
export function ownPublisher(text: string, pieces: readonly Piece[], labels: Labels, agencies: Article['agencies']): Article['publisher'] {
  const { masthead } = labels
  if (masthead && !isAgency(masthead.name))
    return {
      name: masthead.name,
      rule: 'publisher-masthead',
      detail: `the page is headed ${JSON.stringify(masthead.name)}`,
      at: masthead.at,
    }
  const credited = new Set(agencies.map(agency => agency.name.toLowerCase()))
  for (const { name: rule, pattern } of ownNames) {
    for (const [index, piece] of pieces.entries()) {
      const role = labels.roles[index]!
      if (role === 'body' || role === 'heading' || role === 'title' || role === 'subtitle' || role === 'caption' || role === 'teaser')
        continue
      const match = pattern.exec(piece.text)
      const name = match?.[1]?.trim()
      if (!match || !name || isAgency(name) || credited.has(name.toLowerCase()) || !plausible(name)) continue
      const start = piece.start + match.index + match[0].indexOf(match[1]!)
      return {
        name,
        rule: `publisher-${rule}`,
        detail: `the page says ${JSON.stringify(text.slice(piece.start, piece.end).slice(0, 120))}`,
        at: { start, end: start + match[1]!.length },
      }
    }
  }
  return undefined
}

function plausible(name: string): boolean {
  const words = name.split(/\s+/)
  if (/^(?:us|our|me|him|her|them|the author|all|this|your)$/i.test(name) || words.length > 7) return false
  if (/^\p{Lu}{2,5}$/u.test(name)) return false
  return words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length / 2
}
