import type { Command } from 'commander'
import { annotate } from '../annotate/annotate.ts'
import type { Models } from '../annotate/models.ts'
import { derive } from '../derive/derive.ts'
import { sha256 } from '../io/captures.ts'
import { linesOf } from '../io/jsonl.ts'
import { loadModels } from '../io/models.ts'
import type { Annotation, Article, Block, BlockRole, Offsets, Reading, Saying } from '../model.ts'
import { resolve } from '../resolve/resolve.ts'
import { fieldsOption } from './options.ts'
import { print } from './output.ts'

type Fields = Readonly<Record<string, string>>
type Fact = Readonly<Record<string, unknown>>

export function addAnnotate(program: Command): void {
  program
    .command('annotate')
    .summary('texts in, sentences and attributions out, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, blocks, targetSpan), adds sentences and attributions with their chains. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .action(async (file: string, options: { fields?: Fields }) => {
      const models = loadModels()
      for await (const line of linesOf(file)) {
        const out =
          'record' in line ? annotated(line.record, models, options.fields ?? {}) : { line: line.number, problems: [line.problem] }
        await print(`${JSON.stringify(out)}\n`)
      }
    })
}

/** One record as the `annotate` filter prints it: what came in, and what was found; where that failed, `problems`. */
export function annotated(record: Fact, models: Models, fields: Fields): Fact {
  const before = Array.isArray(record.problems) ? record.problems : []
  const text = record[fields.text ?? 'text']
  if (typeof text !== 'string') {
    const name = fields.text ?? 'text'
    return {
      ...record,
      problems: [...before, `The record has no text: its field '${name}' is not a string. Name the right one with --fields text=…`],
    }
  }
  try {
    const date = record[fields.date ?? 'date']
    const article: Article = {
      text,
      blocks: blocksOf(record[fields.blocks ?? 'blocks'], text),
      byline: [],
      authors: [],
      agencies: [],
      dates: typeof date === 'string' && /^\d{4}-\d\d-\d\d/.test(date) ? [given(date.slice(0, 10))] : [],
      traces: [],
      problems: [],
    }
    const annotation = annotate(article, models)
    const target = record.targetSpan
    return {
      ...record,
      sentences: annotation.sentences.map(pair),
      attributions: attributionsOf(article, annotation),
      ...(Array.isArray(target) && { chain: chainOfSpan(article, annotation, { start: Number(target[0]), end: Number(target[1]) }) }),
      ...(before.length > 0 && { problems: before }),
    }
  } catch (error) {
    return {
      ...record,
      problems: [
        ...before,
        `Hearsay failed on this record (please report this): ${error instanceof Error ? error.message : String(error)}`,
      ],
    }
  }
}

/** The publication date that came with a record. */
function given(day: string): Article['dates'][number] {
  return { earliest: day, latest: day, is: 'published', source: 'declared', reliability: 1 }
}

const pair = (at: Offsets): readonly [number, number] => [at.start, at.end]

/** The blocks that a record brings, as {start, end, role} or [start, end]; without them every line is a paragraph of the body. */
function blocksOf(given: unknown, text: string): readonly Block[] {
  const blocks = Array.isArray(given) ? given.flatMap(block => blockOf(block, text.length)) : []
  if (blocks.length > 0) return blocks.sort((a, b) => a.start - b.start)
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(line => ({ start: line.index, end: line.index + line[0].length, role: 'body' }))
}

function blockOf(block: unknown, length: number): readonly Block[] {
  const [start, end, role] = Array.isArray(block)
    ? [...block, undefined]
    : [(block as Block)?.start, (block as Block)?.end, (block as Block)?.role]
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length || start >= end) return []
  return [{ start, end, role: (typeof role === 'string' ? role : 'body') as BlockRole }]
}

function attributionsOf(article: Article, annotation: Annotation): readonly Fact[] {
  const chains = chainsOf(article, annotation)
  return annotation.sayings.map((saying, index) => ({
    source: saying.source.map(pair),
    cue: saying.cue.map(pair),
    content: saying.content.map(pair),
    quoted: saying.quoted,
    stance: saying.stance,
    ...(saying.within !== undefined && { within: saying.within }),
    chain: chains[index] ?? [],
  }))
}

/** Names of each saying's chain, outermost first, as this one text shows them. */
function chainsOf(article: Article, annotation: Annotation): readonly (readonly string[])[] {
  const digest = sha256(article.text)
  const reading: Reading = {
    id: `page-${digest.slice(0, 16)}`,
    sha256: digest,
    locations: ['-'],
    mediaType: 'text/plain',
    declared: {},
    article,
    annotation,
    problems: [],
  }
  const resolution = resolve([reading])
  const lineage = derive(resolution)
  const names = new Map([...resolution.entities, ...lineage.entities].map(entity => [entity.id, entity.name]))
  const chains = lineage.chains.get(reading.id) ?? []
  return annotation.sayings.map((saying, index) => {
    const links = chains[index]?.[0] ?? []
    return links.length > 0
      ? links.map(link => names.get(link.party) ?? link.party)
      : sourcesOutward(article.text, annotation.sayings, saying)
  })
}

/** The sources as written, from the outermost saying to this one. */
function sourcesOutward(text: string, sayings: readonly Saying[], innermost: Saying): readonly string[] {
  const names: string[] = []
  const seen = new Set<Saying>()
  for (
    let saying: Saying | undefined = innermost;
    saying && !seen.has(saying);
    saying = saying.within === undefined ? undefined : sayings[saying.within]
  ) {
    seen.add(saying)
    const [source] = saying.source
    if (source) names.unshift(text.slice(source.start, source.end))
  }
  return names
}

/** Who says what stands at a place: 'w' for the writer, then the sources from the outermost to the innermost. */
function chainOfSpan(article: Article, annotation: Annotation, target: Offsets): readonly string[] {
  const covering = annotation.sayings
    .filter(saying => shared(saying.content, target) >= 0.5 * (target.end - target.start))
    .sort((a, b) => size(a.content) - size(b.content))[0]
  return ['w', ...(covering ? sourcesOutward(article.text, annotation.sayings, covering) : [])]
}

const size = (spans: readonly Offsets[]): number => spans.reduce((sum, at) => sum + at.end - at.start, 0)
const shared = (spans: readonly Offsets[], target: Offsets): number =>
  spans.reduce((sum, at) => sum + Math.max(0, Math.min(at.end, target.end) - Math.max(at.start, target.start)), 0)
