import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { codeOf, UserError } from './errors.ts'

/** One line of JSON lines: its record, or why it is none. */
export type Line = { readonly record: Readonly<Record<string, unknown>> } | { readonly number: number; readonly problem: string }

/** The records of a stream of JSON lines, in order; empty lines are passed over. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const input = path === '-' ? process.stdin : createReadStream(path)
  let failure: unknown
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const fail = (error: unknown): void => {
    failure = error
    lines.close()
  }
  input.on('error', fail)
  // some versions of Node hand the stream's error on to the reader of lines, where nobody would hear it
  lines.on('error', fail)
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    yield lineOf(line.replace(/^\ufeff/, ''), number)
  }
  if (failure) throw new UserError(`Cannot read ${path}: ${reasonOf(failure)}. Give a file of JSON lines, or - for standard input.`)
}

function reasonOf(failure: unknown): string {
  const known = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }[codeOf(failure)]
  return known ?? (failure instanceof Error ? failure.message : String(failure))
}

function lineOf(line: string, number: number): Line {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return { record: record as Record<string, unknown> }
    return { number, problem: `Line ${number} is JSON, but not an object.` }
  } catch (error) {
    return { number, problem: `Line ${number} is not JSON: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
