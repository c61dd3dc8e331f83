import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Models } from '../annotate/models.ts'
import { isTelling } from '../extract/language.ts'
import type { Article } from '../model.ts'

/** Reads the shipped weights, from beside the code; those of the parser only where they are asked for: reading a page does without. */
export function loadModels(also: { readonly parser?: boolean } = {}): Models {
  const tagger = weights('tagger')
  const entities = weights('entities')
  const attribution = weights('attribution')
  const parser = also.parser ? weights('parser') : undefined
  return {
    ...(tagger && { tagger: brotliDecompressSync(tagger) }),
    ...(entities && { entities: brotliDecompressSync(entities) }),
    ...(attribution && { attribution: brotliDecompressSync(attribution) }),
    ...(parser && { parser: brotliDecompressSync(parser) }),
  }
}

function weights(name: string): Uint8Array | undefined {
  const file = new URL(`../annotate/models/${name}.bin`, import.meta.url)
  return existsSync(file) ? readFileSync(file) : undefined
}

/**
 * The models that an article asks for: with a model of languages where nothing on the page told its own. Few pages do, and that model takes
 * longer to load than reading them.
 */
export async function modelsFor(article: Article, models: Models): Promise<Models> {
  if (article.language || models.detectLanguage || !isTelling(article.text)) return models
  const { eld } = await import('eld/small')
  return { ...models, detectLanguage: text => eld.detect(text).language || undefined }
}
