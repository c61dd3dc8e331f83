import type { Article, Block, Capture } from '../model.ts'

/** One capture → its article: every block labelled, nothing lost. */
export function extract(capture: Capture): Article {
  const text = capture.content.kind === 'none' ? '' : capture.content.text
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) blocks.push({ start: line.index, end: line.index + line[0].length, role: 'body' })
  return { text, blocks, byline: [], authors: [], agencies: [], dates: [], traces: [], problems: [] }
}
