import type { Outline } from './outline.ts'

/** The blocks whose words the page's own data (`articleBody` of JSON-LD) give as the article's: their running prose, summed up to each block. */
export interface Told {
  readonly sums: readonly number[]
}

/** So many letters tell one paragraph from another. */
const sample = 40
const least = 300

/** Nothing where the data have no body, or where too little of it stands on the page. */
export function toldBlocks({ blocks, metadata }: Outline): Told | undefined {
  const body = metadata.linked.body
  if (body === undefined || body.length < least) return undefined
  const words = bare(body.slice(0, 200_000))
  const sums = [0]
  for (const [index, block] of blocks.entries()) {
    const isTold = block.mass > 0 && words.includes(bare(block.text.slice(0, 2 * sample)).slice(0, sample))
    sums.push(sums[index]! + (isTold ? block.mass : 0))
  }
  return sums.at(-1)! >= Math.max(least, words.length * 0.4) ? { sums } : undefined
}

/** Letters and digits alone: tags (also those written as entities), entities and spaces differ between the data and the page. */
function bare(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/<[^<>]{0,400}>|&#?\w{1,8};/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
