import { linesOf } from '../io/jsonl.ts'
import type { Article, Block, BlockRole } from '../model.ts'
import { print } from './output.ts'

/** Names of a record's fields, ours → theirs. */
export type Fields = Readonly<Record<string, string>>
export type Fact = Readonly<Record<string, unknown>>

/** JSON lines in, JSON lines out, in the same order; a line that cannot be read comes out with its problem. */
export async function filtered(file: string, handle: (record: Fact) => Fact): Promise<void> {
  for await (const line of linesOf(file)) {
    const out = 'record' in line ? handle(line.record) : { line: line.number, problems: [line.problem] }
    await print(`${JSON.stringify(out)}\n`)
  }
}

/** One record with a text: what came in and what `add` makes of it; where there is no text, or our own code failed, `problems`. */
export function withText(record: Fact, fields: Fields, add: (text: string) => Fact): Fact {
  const before = Array.isArray(record.problems) ? record.problems : []
  const text = record[fields.text ?? 'text']
  if (typeof text !== 'string') {
    const name = fields.text ?? 'text'
    return {
      ...record,
      problems: [...before, `The record has no text: its field '${name}' is not a string. Name the right one with --fields text=…`],
    }
  }
  try {
    return { ...record, ...add(text), ...(before.length > 0 && { problems: before }) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ...record, problems: [...before, `Hearsay failed on this record (please report this): ${message}`] }
  }
}

/** The article that a record stands for: its text, its blocks and its date. */
export function articleOf(record: Fact, fields: Fields, text: string): Article {
  const day = dayOf(record, fields)
  return {
    text,
    blocks: blocksOf(record[fields.blocks ?? 'blocks'], text),
    byline: [],
    authors: [],
    agencies: [],
    dates: day === undefined ? [] : [{ earliest: day, latest: day, is: 'published', source: 'declared', reliability: 1 }],
    traces: [],
    problems: [],
  }
}

/** The day of publication that came with a record. */
export function dayOf(record: Fact, fields: Fields): string | undefined {
  const date = record[fields.date ?? 'date']
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : undefined
}

/** The blocks that a record brings, as {start, end, role} or [start, end]; without them every line is a paragraph of the body. */
function blocksOf(given: unknown, text: string): readonly Block[] {
  const blocks = Array.isArray(given) ? given.flatMap(block => blockOf(block, text.length)) : []
  if (blocks.length > 0) return blocks.sort((a, b) => a.start - b.start)
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(line => ({ start: line.index, end: line.index + line[0].length, role: 'body' }))
}

function blockOf(block: unknown, length: number): readonly Block[] {
  const [start, end, role] = Array.isArray(block)
    ? [...block, undefined]
    : [(block as Block)?.start, (block as Block)?.end, (block as Block)?.role]
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length || start >= end) return []
  return [{ start, end, role: (typeof role === 'string' ? role : 'body') as BlockRole }]
}
