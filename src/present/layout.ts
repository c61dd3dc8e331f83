import { wrap } from './words.ts'

/** Lines wrapped to `width` columns, each with the indent that it begins with, what follows two columns further in. */
export function laidOut(lines: readonly string[], width: number): string {
  const wrapped = lines.flatMap(line => {
    const indent = ' '.repeat(line.search(/\S|$/))
    return line.trim() === '' ? [''] : wrap(line.trimStart(), width - indent.length, '  ').map(piece => indent + piece)
  })
  return `${wrapped.join('\n')}\n`.replace(/\n{3,}/g, '\n\n')
}
