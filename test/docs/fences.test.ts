import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const DOCUMENTS = [
  ...readdirSync('.').filter(name => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

/** Lines that stand where no line of code or of prose may: right behind a block of code, or a fence that opens and never closes. */
function misplaced(text: string): readonly string[] {
  const lines = text.split('\n')
  let open: string | undefined
  const wrong: string[] = []
  lines.forEach((line, at) => {
    const fence = /^\s*(```+)/.exec(line)?.[1]
    if (fence === undefined) return
    if (open === undefined) open = fence
    else if (fence === open) {
      open = undefined
      const next = lines[at + 1]?.trim() ?? ''
      if (next !== '' && !next.startsWith('<!--')) wrong.push(`${at + 2}: ${next}`)
    }
  })
  return open === undefined ? wrong : [...wrong, 'the last block of code has no end']
}

describe('blocks of code', () => {
  it.each(DOCUMENTS)('%s: each has a beginning and an end, with a line free behind it', name => {
    expect(misplaced(readFileSync(name, 'utf8'))).toEqual([])
  })
})
