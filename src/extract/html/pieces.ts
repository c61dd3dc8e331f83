import type { BlockRole } from '../../model.ts'
import { countWords, type Hint, type Piece } from '../piece.ts'
import type { Outline, TextBlock } from './outline.ts'
import type { Root } from './root.ts'

/** Blocks as pieces, with what their place in the page says of them. */
export function piecesOf(outline: Outline, root: Root): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const [index, block] of outline.blocks.entries()) {
    const end = start + block.text.length
    const inside = index >= root.first && index < root.end
    const role = block.overflow ? 'other' : roleOf(block, root.regions[index]?.role, inside)
    const region = root.regions[index]?.role
    const part = (region === 'byline' || region === 'date') && index > root.first - 40 && index < root.end + 4 ? region : undefined
    const hint: Hint = {
      links: block.links,
      inside,
      listed: block.listed,
      ...(role ? { role } : {}),
      ...(part ? { part } : {}),
      ...(block.heading ? { heading: block.heading } : {}),
    }
    pieces.push({ start, end, text: block.text, apart: true, hint })
    start = end + 1
  }
  return pieces
}

/** The role that mark-up alone gives, if it is sure. */
function roleOf(block: TextBlock, region: BlockRole | undefined, inside: boolean): BlockRole | undefined {
  const words = countWords(block.text)
  if (region === 'byline') return words > 40 ? 'author-box' : undefined
  if (region === 'date') return undefined
  if (region === 'subtitle') return inside && words > 60 ? undefined : 'subtitle'
  if (region) return region
  if (block.links > 0.6 && words <= 25 && !block.listed) return inside ? 'teaser' : words >= 5 ? 'teaser' : 'navigation'
  if (block.links > 0.8 && block.listed && words <= 30) return inside ? 'teaser' : 'navigation'
  return undefined
}
