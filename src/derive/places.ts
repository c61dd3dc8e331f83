import type { Block, Offsets, Saying } from '../model.ts'

/** Where a saying begins: at its content, source or cue, whichever stands first. */
export function startOf(saying: Saying): number {
  return Math.min(...[...saying.content, ...saying.source, ...saying.cue].map(at => at.start))
}

/** Index of the block that holds a place; -1 between blocks. */
export function blockAt(blocks: readonly Block[], place: number): number {
  return blocks.findIndex(block => block.start <= place && place < block.end)
}

/** The words of several pieces of a text, with a space between. */
export function wordsAt(text: string, parts: readonly Offsets[]): string {
  return parts.map(at => text.slice(at.start, at.end)).join(' ')
}
