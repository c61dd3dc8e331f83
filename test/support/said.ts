import { annotate } from '../../src/annotate/annotate.ts'
import { loadModels } from '../../src/io/models.ts'
import type { Annotation, Article, Block, Offsets, Saying } from '../../src/model.ts'

/** What a tag may mark; `anonymous` is the descriptor of sources that are not named. */
type Part = 'source' | 'cue' | 'content' | 'hearer' | 'citing' | 'anonymous'
const PARTS: readonly Part[] = ['source', 'cue', 'content', 'hearer', 'citing', 'anonymous']

/** The parts of one saying as "start-end words", so that a difference can be read. */
export type SaidParts = Readonly<Record<Part, readonly string[]>>

export interface Said {
  readonly article: Article
  /** What the tags say, in the order of their numbers. */
  readonly expected: readonly SaidParts[]
}

const models = loadModels()

/**
 * Text with its sayings marked → the article and what is to be found in it:
 * `said('<source>Two officials</source> <cue>said</cue> <content>the bridge was closed</content>')`.
 * Where there are several sayings the tags are numbered in the order of the page: `<source2>`. Every line is a block; "# " opens a title.
 */
export function said(marked: string): Said {
  let text = ''
  const open: { tag: string; start: number }[] = []
  const spans: { part: Part; number: number; at: Offsets }[] = []
  let from = 0
  for (const tag of marked.matchAll(/<(\/?)([a-z]+)(\d*)>/g)) {
    text += marked.slice(from, tag.index)
    from = tag.index + tag[0].length
    const name = `${tag[2]}${tag[3]}`
    if (!tag[1]) {
      open.push({ tag: name, start: text.length })
      continue
    }
    const index = open.findLastIndex(one => one.tag === name)
    if (index < 0) throw new Error(`</${name}> closes nothing in: ${marked}`)
    const [opened] = open.splice(index, 1)
    spans.push({ part: tag[2] as Part, number: Number(tag[3] || 1), at: { start: opened!.start, end: text.length } })
  }
  text += marked.slice(from)
  if (open.length > 0) throw new Error(`<${open[0]!.tag}> stays open in: ${marked}`)
  const count = Math.max(0, ...spans.map(one => one.number))
  const expected = Array.from({ length: count }, (_, index) =>
    partsOf(text, part => spans.filter(one => one.number === index + 1 && one.part === part).map(one => one.at)),
  )
  return { article: article(text), expected }
}

/** An article whose lines are its blocks; offsets are those of the text as given, so a title keeps its "# ". */
export function article(text: string): Article {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const title = line.startsWith('# ')
    const start = at + (title ? 2 : 0)
    if (line.trim()) blocks.push({ role: title ? 'title' : 'body', start, end: at + line.length })
    at += line.length + 1
  }
  return { text, blocks, byline: [], authors: [], agencies: [], dates: [], traces: [], problems: [] }
}

export function annotated(page: Article | string): { readonly article: Article; readonly annotation: Annotation } {
  const known = typeof page === 'string' ? article(page) : page
  return { article: known, annotation: annotate(known, models) }
}

/** The found sayings of an article in the shape of `expected`. */
export function found({ article: page, annotation }: { readonly article: Article; readonly annotation: Annotation }): SaidParts[] {
  return annotation.sayings.map(saying => partsOf(page.text, part => spansOf(saying, part)))
}

function spansOf(saying: Saying, part: Part): readonly Offsets[] {
  if (part === 'hearer') return saying.hearer ? [saying.hearer] : []
  if (part === 'anonymous') return saying.anonymous ? [saying.anonymous.descriptor] : []
  return saying[part] ?? []
}

function partsOf(text: string, spans: (part: Part) => readonly Offsets[]): SaidParts {
  const entries = PARTS.map(part => {
    const sorted = [...spans(part)].sort((a, b) => a.start - b.start)
    return [part, sorted.map(at => `${at.start}-${at.end} ${text.slice(at.start, at.end)}`)] as const
  })
  return Object.fromEntries(entries) as Record<Part, string[]>
}
