/** How much is read of one file, so that no input can hang or exhaust the machine. Whatever a limit stops is named in `problems`. */
export interface Limits {
  /** Bytes a page may have; of a larger one only `excerpt` bytes are read. */
  readonly page: number
  readonly excerpt: number
  /** How deep archives may lie within archives. */
  readonly depth: number
  /** How many entries are read of one file's archives in all. */
  readonly entries: number
  /** How many times its own size a file may expand to, once it has passed `free` bytes. */
  readonly ratio: number
  readonly free: number
}

export const LIMITS: Limits = {
  page: 100_000_000,
  excerpt: 1_000_000,
  depth: 8,
  entries: 1_000_000,
  ratio: 250,
  free: 64_000_000,
}

/** What one file has cost so far: bytes read from it, bytes that decompressing them gave, entries seen. Counted up as it is read. */
export interface Budget {
  taken: number
  given: number
  entries: number
}

/** Whether a file has expanded so far beyond its own size that reading on is not safe. */
export function overspent(budget: Budget, limits: Limits): boolean {
  return budget.given > limits.free + limits.ratio * budget.taken || budget.entries > limits.entries
}

/** A number of bytes for people: "104.9 MB". */
export function bytesInWords(size: number): string {
  if (size < 1000) return `${size} bytes`
  if (size < 1_000_000) return `${Math.round(size / 100) / 10} kB`
  return `${Math.round(size / 100_000) / 10} MB`
}
