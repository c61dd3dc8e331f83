import type { CaseIndex } from './case-index.ts'
import { safe, wrap } from './words.ts'

/** Emphasis for a terminal; plain text where colours are off. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  warn(text: string): string
}

/** What the parts of the report have in common. */
export interface View {
  readonly index: CaseIndex
  /** Columns. */
  readonly width: number
  /** Claims shown in full for each story. */
  readonly limit: number
  readonly paint: Paint
}

export function painter(color: boolean): Paint {
  const code = (open: number, close: number) => (text: string) => (color ? `\u001b[${open}m${text}\u001b[${close}m` : text)
  return { bold: code(1, 22), dim: code(2, 22), warn: code(33, 39) }
}

/** A text from the case as lines of the report, each with the indent; lines after the first `hang` columns further in. */
export function indented(text: string, width: number, indent: string, hang = 0): string[] {
  return wrap(safe(text), width - indent.length, ' '.repeat(hang)).map(line => indent + line)
}
