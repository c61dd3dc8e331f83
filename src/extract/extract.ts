import type { Article, Capture } from '../model.ts'
import { extractPlain } from './plain.ts'

/** One capture → its article: every block labelled, nothing lost. */
export function extract(capture: Capture): Article {
  if (capture.content.kind === 'none') return empty(capture)
  return extractPlain(capture, capture.content.text)
}

/** Nothing could be read: an article without text keeps what the container declared. */
function empty(capture: Capture): Article {
  const { url } = capture.declared
  return { text: '', blocks: [], byline: [], authors: [], agencies: [], dates: [], ...(url ? { url } : {}), traces: [], problems: [] }
}
