import type { Article, Capture, Offsets } from '../model.ts'
import { containerDates } from './declared.ts'
import { extractHtml } from './html/html.ts'
import { detectedLanguage, type LanguageDetector } from './language.ts'
import { extractPlain } from './plain.ts'

/**
 * One capture → its article: every block labelled, nothing lost. Null characters and lone surrogates become U+FFFD. `detect` is asked for the
 * language where neither the page's marks nor its commonest words tell it.
 */
export function extract(capture: Capture, detect?: LanguageDetector): Article {
  const { content } = capture
  if (content.kind === 'none') return empty(capture)
  const { text, problems } = sound(content.text)
  const article = content.kind === 'html' ? extractHtml(capture, text) : extractPlain(capture, text)
  const language = article.language ?? (detect && detectedLanguage(bodyOf(article), detect))
  return { ...article, ...(language ? { language } : {}), problems: [...problems, ...article.problems] }
}

/** The body's words, or all words of a page without a body. */
function bodyOf({ text, blocks }: Article): string {
  const body = blocks.filter(block => block.role === 'body').map(block => text.slice(block.start, block.end))
  return body.join('\n') || text
}

/** Text without characters that no text may hold, each replaced by one other, so that offsets stay. */
function sound(text: string): { readonly text: string; readonly problems: readonly string[] } {
  const problems: string[] = []
  let result = text
  if (result.includes('\u0000')) {
    const count = result.split('\u0000').length - 1
    result = result.replaceAll('\u0000', '\ufffd')
    problems.push(`${count} null character${count === 1 ? ' was' : 's were'} replaced`)
  }
  if (!result.isWellFormed()) {
    result = result.toWellFormed()
    problems.push('lone surrogates were replaced')
  }
  return { text: result, problems }
}

/** Nothing could be read: an article without text keeps what the container declared. */
function empty({ declared }: Capture): Article {
  return {
    text: '',
    blocks: [],
    byline: [] as readonly Offsets[],
    authors: declared.authors ?? [],
    agencies: [],
    dates: containerDates(declared),
    ...(declared.url ? { url: declared.url } : {}),
    ...(declared.language ? { language: declared.language } : {}),
    traces: [],
    problems: [],
  }
}
