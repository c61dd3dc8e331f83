import type { DateCandidate, Declared } from '../../model.ts'
import { containerDates, dayOf, real } from '../declared.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'

/** Meta names by which pages tell when they were published or changed, surest first. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'article.published',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'ptime',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'date',
  'article:published',
  'published_time',
  'published-date',
  'citation_publication_date',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'lastpublished',
  'article-published',
  'cre-publish-date',
  'vr:published_time',
  'displaydate',
  'timestamp',
  'news_publish_date',
]
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'article:modified',
  'utime',
  'revised',
  'updated_time',
  'og:article:modified_time',
  'shareaholic:article_modified_time',
  'modified-date',
]

/** Every date that a page's meta data, machine-readable times, address and container tell; choosing is left to `resolve`. */
export function declaredDates(outline: Outline, root: Root, url: string | undefined, declared: Declared): readonly DateCandidate[] {
  const { meta, linked, times } = outline.metadata
  const dates: DateCandidate[] = []
  const add = (value: string | undefined, is: DateCandidate['is'], source: string, reliability: number) => {
    const day = value ? dayOf(value) : undefined
    if (day && !dates.some(other => other.earliest === day && other.is === is && other.source === source))
      dates.push({ earliest: day, latest: day, is, source, reliability })
  }
  add(linked.published, 'published', 'json-ld', 0.95)
  add(linked.modified, 'updated', 'json-ld', 0.9)
  for (const [order, name] of publishedNames.entries()) add(meta.get(name)?.[0], 'published', 'meta', 0.93 - 0.005 * order)
  for (const [order, name] of updatedNames.entries()) add(meta.get(name)?.[0], 'updated', 'meta', 0.85 - 0.005 * order)
  const near = (block: number) => block >= root.first - 25 && block <= root.end + 5
  for (const time of times) {
    const strength = near(time.block) ? (time.block <= root.first + 6 ? 0.8 : 0.5) : 0.25
    add(
      time.value,
      time.is === 'updated' ? 'updated' : near(time.block) ? 'published' : 'other',
      'time-element',
      time.is === 'published' ? strength + 0.08 : strength,
    )
  }
  if (url) {
    const path = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?![\d])/.exec(url)
    const day = path ? real(path[1]!, path[2]!, path[3]!) : undefined
    // a time in UTC may fall on the next or previous day of the newsroom's own calendar, which its address follows
    const universal = linked.published ?? publishedNames.map(name => meta.get(name)?.[0]).find(value => value !== undefined)
    const beside =
      day !== undefined && universal !== undefined && /(?:Z|[+-]00:?00)$/.test(universal.trim()) && daysApart(day, universal) === 1
    add(day, 'published', 'url', beside ? 0.96 : 0.82)
  }
  return [...dates, ...containerDates(declared)]
}

function daysApart(day: string, value: string): number {
  return Math.abs(Date.parse(`${day}T00:00Z`) - Date.parse(`${dayOf(value) ?? '1000-01-01'}T00:00Z`)) / 86_400_000
}
