import type { DateCandidate, Declared } from '../../model.ts'
import { daysIn } from '../stamp.ts'
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
    if (path) add(`${path[1]}-${path[2]}-${path[3]}`, 'published', 'url', 0.82)
  }
  add(declared.published, 'published', 'declared', 0.9)
  add(declared.updated, 'updated', 'declared', 0.85)
  return dates
}

/** The calendar day, as the page writes it, of a machine-readable time. */
export function dayOf(value: string): string | undefined {
  const bare = value.trim().slice(0, 80)
  const iso = /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:$|[T\s_,Z+]|(?=\d))/.exec(bare)
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!)
  const printed = daysIn(bare)[0]
  if (printed) return printed.day
  // "Sun Jan 26 20:57:49 +0000 2031"
  const unix = /^\w{3,9},?\s(\w{3,9}\s\d{1,2})\s[\d:]+(?:\s\S+)?\s((?:19|20)\d\d)$/.exec(bare)
  if (unix) return daysIn(`${unix[1]}, ${unix[2]}`)[0]?.day
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(bare)
  return seconds ? new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10) : undefined
}

function real(year: string, month: string, day: string): string | undefined {
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) <= length ? `${year}-${month}-${day}` : undefined
}
