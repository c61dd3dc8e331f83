import { eld } from 'eld/small'
import type { Article } from '../model.ts'

/** The language of a text (BCP 47), by its letters; absent where there is too little of it to tell. */
export function languageOf(text: string): Article['language'] {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < 40) return undefined
  return eld.detect(sample).language || undefined
}
