/** Footnotes in the order in which they are first called for; the same note is written once. */
export interface Footnotes {
  /** The mark to put behind a quotation. */
  mark(note: string): string
  /** The notes themselves, for the end. */
  lines(): string[]
}

export function footnotes(): Footnotes {
  const numbers = new Map<string, number>()
  return {
    mark: note => {
      const number = numbers.get(note) ?? numbers.size + 1
      numbers.set(note, number)
      return `[^${number}]`
    },
    lines: () => [...numbers].map(([note, number]) => `[^${number}]: ${note}`),
  }
}
