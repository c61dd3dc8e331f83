import type { Capture, Declared } from '../model.ts'
import { decode } from './charset.ts'
import { isoDate } from './dates.ts'
import { type Context, collect, type Item, textCapture } from './item.ts'
import { repaired } from './repair.ts'

/** Plain text: the decoded bytes, unchanged. */
export async function* readText(item: Item, context: Context): AsyncGenerator<Capture> {
  const { bytes, sha256 } = await collect(item, context)
  const decoded = decode(bytes, hintsOf(item, false))
  item.problems.push(...decoded.problems)
  yield textCapture(item, sha256, 'text/plain', 'text', decoded.text)
}

/** HTML and XHTML, with what the program that saved it wrote down about where and when. */
export async function* readHtml(item: Item, context: Context): AsyncGenerator<Capture> {
  const { bytes, sha256 } = await collect(item, context)
  const decoded = decode(bytes, hintsOf(item, true))
  item.problems.push(...decoded.problems)
  const xhtml = /^\s*<\?xml|^\s*<!doctype[^>]+xhtml/i.test(decoded.text)
  const declared = { ...savedFrom(decoded.text), ...item.declared }
  yield textCapture(item, sha256, xhtml ? 'application/xhtml+xml' : 'text/html', 'html', decoded.text, declared)
}

/** Code units in which the root of an XML document is looked for. */
const PROLOG = 65_536

/** XML of an unknown kind: its text nodes, without knowing what they are. */
export async function* readXml(item: Item, context: Context): AsyncGenerator<Capture> {
  const { bytes, sha256 } = await collect(item, context)
  const decoded = decode(bytes, hintsOf(item, true))
  const root = /<([a-z_][\w:.-]{0,99})/i.exec(decoded.text.slice(0, PROLOG).replace(/<[?!][^<>]*>/g, ''))?.[1] ?? 'unknown'
  item.problems.push(
    ...decoded.problems,
    `XML of a kind that is not known here (<${root}>): its text was read without its structure. If it holds articles, save them as HTML or text.`,
  )
  yield textCapture(item, sha256, 'application/xml', 'html', decoded.text)
}

/** Markdown, turned into HTML; the plain `key: value` lines of a front matter are declared values. */
export async function* readMarkdown(item: Item, context: Context): AsyncGenerator<Capture> {
  const { micromark } = await import('micromark')
  const { bytes, sha256 } = await collect(item, context)
  const decoded = decode(bytes, hintsOf(item, false))
  item.problems.push(...decoded.problems)
  const matter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(decoded.text)
  const body = matter === null ? decoded.text : decoded.text.slice(matter[0].length)
  const declared = { ...item.declared, ...(matter === null ? {} : frontMatter(matter[1]!)) }
  const markdown = tame(body)
  if (markdown === undefined) {
    item.problems.push(
      'The file or a paragraph in it is too long to be read as Markdown: it was read as plain text. Split it into one file per article.',
    )
    yield textCapture(item, sha256, 'text/markdown', 'text', decoded.text, declared)
  } else yield textCapture(item, sha256, 'text/markdown', 'html', micromark(markdown, { allowDangerousHtml: true }), declared)
}

/** Longest run of lines without a blank one that is parsed: the parser's time grows with its square. */
const LONGEST = 65_536
/** Longer files than any article are not parsed either: a book would take a gigabyte. */
const BOOK = 1_000_000

/**
 * Markdown that is safe to parse: pictures that are embedded go, and quotes and lists within each other beyond what anyone writes.
 * Undefined where it is too long all the same.
 */
function tame(markdown: string): string | undefined {
  const light = markdown
    .replace(/\(data:[^)\s]*/gi, '(')
    .replace(/^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){16,}/gm, marks => marks.slice(0, 16))
  return light.length > BOOK || light.split(/\n[ \t\r]*\n/).some(run => run.length > LONGEST) ? undefined : light
}

/** Scripts and style sheets: named, not read. */
export async function* readResource(item: Item, context: Context): AsyncGenerator<Capture> {
  const { sha256 } = await collect(item, context)
  yield {
    sha256,
    location: repaired(item.location).text,
    mediaType: 'application/octet-stream',
    content: { kind: 'none' },
    declared: item.declared,
    problems: [...item.problems, 'This is a script or style sheet of a page, no page itself. Give the page.'],
  }
}

function hintsOf(item: Item, markup: boolean): { markup: boolean; charset?: string; language?: string } {
  return {
    markup,
    ...(item.charset === undefined ? {} : { charset: item.charset }),
    ...(item.declared.language === undefined ? {} : { language: item.declared.language }),
  }
}

/** Comments that browsers, SingleFile and web archives leave in a page: "saved from url=(0021)https://town.example/". */
function savedFrom(html: string): Declared {
  const head = html.slice(0, 4096)
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1]
  const single = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*-->/i.exec(head)
  const url = saved ?? single?.[1]
  const captured = single === null ? undefined : isoDate(single[2]!)
  return { ...(url === undefined || !/^https?:/i.test(url) ? {} : archived(url)), ...(captured === undefined ? {} : { captured }) }
}

/** The address that a web archive's copy stands for, and when it was taken: `/web/20190812093000id_/https://town.example/a`. */
export function archived(url: string): Declared {
  const copy = /^https?:\/\/[^/]+\/(?:[^/]+\/)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(url)
  if (copy === null) return { url }
  const [, year, month, day, hour, minute, second, original] = copy
  return { url: original!, captured: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` }
}

function frontMatter(text: string): Declared {
  const value = (name: string): string | undefined => {
    const found = new RegExp(`^${name}[ \\t]*:[ \\t]*(.+)$`, 'im').exec(text)?.[1]?.trim()
    return found?.replace(/^(["'])(.*)\1$/, '$2')
  }
  const published = value('date')
  const author = value('authors?')
  return {
    ...optional('title', value('title')),
    ...optional('published', published === undefined ? undefined : isoDate(published)),
    ...(author === undefined
      ? {}
      : {
          authors: author
            .replace(/^\[|\]$/g, '')
            .split(',')
            .map(name => name.trim()),
        }),
    ...optional('url', value('(?:url|source|link)')),
    ...optional('publisher', value('publisher')),
    ...optional('language', value('lang(?:uage)?')),
  }
}

/** `{ [key]: value }`, or nothing where the value is unknown. */
export function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]: string })
}
