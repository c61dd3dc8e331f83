import { contentId } from '../../text/hash.ts'
import { text } from '../html/escape.ts'
import type { News } from './kinds.ts'
import { newsTitle, tidingLines } from './text.ts'

/** News with the time at which they were told, ISO 8601. */
export interface DatedNews {
  readonly news: News
  readonly at: string
}

/** News as an Atom feed (RFC 4287), the latest first. Ids are the same in every edition: a reader shows each entry once. */
export function newsFeed(
  items: readonly DatedNews[],
  { name, id, now }: { readonly name: string; readonly id: string; readonly now: string },
): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${text(`Hearsay: ${name}`)}</title>`,
    `  <id>${urnOf(id)}</id>`,
    `  <updated>${items[0]?.at ?? now}</updated>`,
    '  <author><name>Hearsay</name></author>',
    '  <generator>Hearsay</generator>',
    ...items.flatMap(entry),
    '</feed>',
  ].join('\n')}\n`
}

function entry({ news, at }: DatedNews): string[] {
  const lines = news.tidings.flatMap(tidingLines)
  return [
    '  <entry>',
    `    <id>${urnOf(news.id)}</id>`,
    `    <title>${text(newsTitle(news))}</title>`,
    `    <updated>${text(at)}</updated>`,
    `    <category term="${text(news.verdict)}"/>`,
    ...(news.page.url === undefined ? [] : [`    <link rel="alternate" href="${text(news.page.url)}"/>`]),
    `    <content type="text">${lines.length === 0 ? text(newsTitle(news)) : lines.map(text).join('\n')}</content>`,
    '  </entry>',
  ]
}

/** The same words give the same address, on every machine. */
function urnOf(words: string): string {
  const [a, b] = ['one', 'other'].map(half => contentId('', half, words).slice(1))
  return `urn:uuid:${a!.slice(0, 8)}-${a!.slice(8, 12)}-8${a!.slice(13)}-8${b!.slice(1, 4)}-${b!.slice(4)}`
}
