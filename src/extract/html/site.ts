import type { Article } from '../../model.ts'
import { isAgency } from '../person.ts'
import type { Metadata } from './metadata.ts'

/** The newsroom that meta data name; an agency there is a copy's source and no publisher. */
export function pagePublisher(metadata: Metadata): Article['publisher'] {
  const candidates = [
    ['og:site_name', metadata.meta.get('og:site_name')?.[0]],
    ['json-ld', metadata.linked.publisher],
    ['application-name', metadata.meta.get('application-name')?.[0]],
    ['dc.publisher', (metadata.meta.get('dc.publisher') ?? metadata.meta.get('publisher'))?.[0]],
  ] as const
  for (const [source, name] of candidates) {
    if (!name || name.length > 80 || /^https?:/i.test(name)) continue
    const bare = name
      .replace(/^@/, '')
      .replace(/\.(?:com|co\.uk|org|net)$/i, match => (/\s/.test(name) ? '' : match))
      .trim()
    if (bare !== '')
      return {
        name: bare,
        rule: `publisher-${source}`,
        detail: `${source} names ${JSON.stringify(name)}${isAgency(bare) ? ', an agency' : ''}`,
      }
  }
  return undefined
}

/** The page's language: its own mark, unless a longer text plainly reads otherwise. */
export function pageLanguage(metadata: Metadata, detected: string | undefined, length: number): string | undefined {
  const marked = [
    metadata.language,
    metadata.meta.get('content-language')?.[0],
    metadata.meta.get('og:locale')?.[0],
    metadata.linked.language,
  ]
    .map(value => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(value?.trim() ?? '')?.[0].replaceAll('_', '-'))
    .find(value => value !== undefined)
  if (!marked) return detected
  const base = marked.toLowerCase().split('-')[0]
  return detected && base !== detected && length > 800 ? detected : marked
}
