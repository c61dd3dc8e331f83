import type { Capture, Declared } from '../model.ts'
import { decode } from './charset.ts'
import { isoDate } from './dates.ts'
import { readItems } from './feed.ts'
import { type Context, collect, emptyCapture, type Item, standIn, textCapture, tooLarge } from './item.ts'
import { archived, optional, readText } from './page.ts'
import { joined, latin, readerOf, utf8 } from './reader.ts'

/** Names under which scrapers and corpora keep a value, after the one that `--fields` gives; the first that is there wins. */
const FIELDS = {
  html: ['html', 'content_html', 'raw_html', 'html_content'],
  text: ['text', 'body', 'content', 'maintext', 'article', 'fulltext', 'articleBody', 'paragraphs'],
  url: ['url', 'link', 'source_url', 'canonical_url'],
  date: [
    'date',
    'published',
    'date_published',
    'published_at',
    'datePublished',
    'date_publish',
    'publish_date',
    'pubDate',
    'publication_date',
  ],
  updated: ['updated', 'date_modified', 'dateModified', 'updated_at'],
  captured: ['captured', 'crawled', 'date_crawled', 'date_download', 'crawl_date', 'fetched', 'retrieved'],
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'creator'],
  publisher: ['publisher', 'outlet', 'source', 'source_name', 'site_name', 'sitename', 'newspaper'],
  language: ['language', 'lang'],
} as const

type Json = Readonly<Record<string, unknown>>

/** JSON lines, one record each; or a JSON document: a feed, one record, or an array of records. */
export async function* readJson(item: Item, context: Context): AsyncGenerator<Capture> {
  const { charset } = decode(await item.reader.peek(4096), { markup: false })
  if (!/^utf-(16|32)/.test(charset)) yield* readRecords(item, context)
  else {
    const { bytes } = await collect(item, context)
    yield* readRecords({ ...item, reader: readerOf([utf8(decode(bytes, { markup: false }).text)]) }, context)
  }
}

/** The same for UTF-8, and for sets in which a line feed is one byte. */
async function* readRecords(item: Item, context: Context): AsyncGenerator<Capture> {
  const first = await item.reader.line(context.limits.page)
  if (first === undefined) return
  // Of a line over the limit only the beginning was kept: it gets its line feed back, to stay a line of its own.
  item.reader.unread(first.size > first.bytes.length ? joined([first.bytes, new Uint8Array([10])]) : first.bytes)
  const sample = latin(await item.reader.peek(65_536))
  const value = parsed(lineText(first.bytes))
  const isRecord = isObject(value) && !isFeed(value)
  const huge = first.size >= context.limits.page
  if (isRecord || huge || /\.(jsonl|ndjson)$/i.test(item.name) || sample.split('\n').slice(1, -1).some(isRecordLine)) {
    yield* readLines(item, context, huge ? first.size : 0)
  } else yield* readDocument(item, context)
}

async function* readLines(item: Item, context: Context, firstSize: number): AsyncGenerator<Capture> {
  let number = 0
  for (let line = await item.reader.line(context.limits.page); line !== undefined; line = await item.reader.line(context.limits.page)) {
    number++
    const size = number === 1 ? Math.max(line.size, firstSize) : line.size
    const bytes = trimmed(line.bytes)
    if (bytes.length === 0) continue
    const own: Item = { ...item, location: `${item.location}#${number}`, problems: [] }
    const sha256 = context.sha256(bytes)
    if (size >= context.limits.page) {
      yield emptyCapture(
        own,
        sha256,
        'application/json',
        tooLarge(size, context.limits).replace(/only its first .* were read/, 'it was not read'),
      )
      continue
    }
    const { text } = decode(bytes, { markup: false })
    const value = parsed(text)
    if (isObject(value)) yield record(own, sha256, value, context)
    else {
      yield emptyCapture(
        own,
        sha256,
        'application/json',
        `Line ${number} is no JSON object${reason(text)}: the other lines were read. Mend the line and read the file again.`,
      )
    }
  }
}

async function* readDocument(item: Item, context: Context): AsyncGenerator<Capture> {
  const collected = await collect(item, context)
  const { text } = decode(collected.bytes, { markup: false })
  const value = parsed(text.replace(/^\ufeff/, ''))
  if (isObject(value) && isFeed(value)) yield* readItems(item, value, context)
  else if (isObject(value)) yield record(item, collected.sha256, value, context)
  else if (Array.isArray(value) && value.some(isObject)) {
    for (const [index, each] of value.entries()) {
      const own: Item = { ...item, location: `${item.location}#${index + 1}`, problems: [] }
      const source = written(each)
      if (source === undefined) {
        const problem = `Entry ${index + 1} is nested too deep to be read: the other entries were read.`
        yield emptyCapture(own, standIn(context, own.location, problem), 'application/json', problem)
        continue
      }
      const sha256 = context.sha256(utf8(source))
      if (isObject(each)) yield record(own, sha256, each, context)
      else yield emptyCapture(own, sha256, 'application/json', `Entry ${index + 1} is no JSON object: the other entries were read.`)
    }
  } else if (/\.json$/i.test(item.name) || /^\s*[[{]\s*["{]/.test(text)) {
    yield emptyCapture(
      item,
      collected.sha256,
      'application/json',
      `This is no valid JSON${reason(text)}. Mend it, or give one JSON record a line.`,
    )
  } else yield* readText({ ...item, reader: readerOf([collected.bytes]) }, context)
}

/** One record → one capture. */
function record(item: Item, sha256: string, value: Json, context: Context): Capture {
  const field = (name: keyof typeof FIELDS): unknown => {
    const mapped = context.fields[name]
    return mapped === undefined ? FIELDS[name].map(each => value[each]).find(each => each !== undefined && each !== null) : value[mapped]
  }
  const declared: Declared = {
    ...item.declared,
    ...(words(field('url')) === undefined ? {} : archived(words(field('url'))!)),
    ...optional('published', date(field('date'))),
    ...optional('updated', date(field('updated'))),
    ...optional('captured', date(field('captured'))),
    ...optional('title', words(field('title'))),
    ...optional('publisher', words(field('publisher'))),
    ...optional('language', words(field('language'))),
    ...authorsOf(field('authors')),
  }
  const own = { ...item, declared }
  const html = field('html')
  if (typeof html === 'string' && html.trim() !== '') return textCapture(own, sha256, 'text/html', 'html', html)
  const text = field('text')
  const plain = Array.isArray(text) ? text.filter(each => typeof each === 'string').join('\n\n') : text
  if (typeof plain === 'string' && plain.trim() !== '') return textCapture(own, sha256, 'text/plain', 'text', plain)
  const names = Object.keys(value).slice(0, 8).join(', ').slice(0, 120)
  return emptyCapture(
    own,
    sha256,
    'application/json',
    `The record has no text: its fields are ${names || 'none'}. Name the right one with --fields text=FIELD or html=FIELD.`,
  )
}

function date(value: unknown): string | undefined {
  const text = words(value)
  return text === undefined ? undefined : isoDate(text)
}

/** A string or number, or the name in an object such as JSON-LD's `{ "name": "The Lantern" }`. */
function words(value: unknown): string | undefined {
  const told = isObject(value) ? value.name : value
  return typeof told === 'string' || typeof told === 'number' ? String(told) : undefined
}

function authorsOf(value: unknown): { readonly authors?: readonly string[] } {
  const authors = (Array.isArray(value) ? value : [value]).map(words).filter(name => name !== undefined)
  return authors.length === 0 ? {} : { authors }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A value as JSON; undefined where it is nested deeper than the engine can follow. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

/** Why a text is no JSON, in a few words. */
function reason(text: string): string {
  if (/^[[{]/.test(text.trim()) && !/[\]}]$/.test(text.trim())) return ' (it ends too early)'
  return parsed(text) === undefined ? ' (it cannot be parsed)' : ' (it is another value)'
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFeed(value: Json): boolean {
  return typeof value.version === 'string' && value.version.includes('jsonfeed.org') && Array.isArray(value.items)
}

function isRecordLine(line: string): boolean {
  return line.startsWith('{') && isObject(parsed(line.trim()))
}

function lineText(bytes: Uint8Array): string {
  return decode(trimmed(bytes), { markup: false }).text
}

/** A line without its end, white space around it and a byte order mark. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let end = bytes.length
  while (end > start && bytes[end - 1]! <= 0x20) end--
  while (start < end && bytes[start]! <= 0x20) start++
  return bytes.subarray(start, end)
}
