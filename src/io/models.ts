import { existsSync, readFileSync } from 'node:fs'
import type { Models } from '../annotate/models.ts'

/** Reads the shipped weights, from beside the code. */
export function loadModels(): Models {
  const tagger = new URL('../annotate/models/tagger.bin', import.meta.url)
  return existsSync(tagger) ? { tagger: readFileSync(tagger) } : {}
}
