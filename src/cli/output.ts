import { once } from 'node:events'
import { neutral } from '../present/words.ts'

/** Writes to standard output at the pace of whoever reads it. */
export async function print(pieces: Iterable<string> | string): Promise<void> {
  for (const piece of typeof pieces === 'string' ? [pieces] : gathered(pieces)) {
    if (!process.stdout.write(process.stdout.isTTY ? shown(piece) : piece)) await once(process.stdout, 'drain')
  }
}

/** Our own emphasis, or a character that a terminal would act on. */
const ACTIVE = /(\u001b\[(?:1|2|22|33|39)m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** What a terminal is given: data that are meant for programs (CSV, JSON) may hold what a page wrote for the terminal. Piped, they are left as they are. */
export function shown(text: string): string {
  return text.replace(ACTIVE, (_, own?: string) => own ?? '\ufffd')
}

/** Small pieces put together, so that a case of many records is not as many writes. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    if (held.length > 65_536) {
      yield held
      held = ''
    }
  }
  if (held.length > 0) yield held
}

/** A line for the person at the terminal: never on standard output. */
export function tell(message: string): void {
  process.stderr.write(`${neutral(message)}\n`)
}

/** Columns: as COLUMNS says, else those of the terminal, 80 where it is none; never more than reads well. */
export function width(): number {
  const said = Number(process.env.COLUMNS)
  return Math.min(said > 0 ? Math.floor(said) : (process.stdout.columns ?? 80), 120)
}

/** Whether a stream may be coloured: a terminal, and NO_COLOR unset (https://no-color.org). */
export function colored(stream: NodeJS.WriteStream = process.stdout): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}
