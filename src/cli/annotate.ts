import type { Command } from 'commander'
import { annotateWith } from '../annotate/annotate.ts'
import { attributions } from '../annotate/attribution/sayings.ts'
import type { Models } from '../annotate/models.ts'
import { parsed } from '../annotate/parse/parse.ts'
import { joined } from '../annotate/sayings/joined.ts'
import { voicesOf } from '../annotate/voices.ts'
import { derive } from '../derive/derive.ts'
import { sha256 } from '../io/captures.ts'
import { loadModels } from '../io/models.ts'
import type { Annotation, Article, Offsets, Reading, Resolution, Saying } from '../model.ts'
import { resolve } from '../resolve/resolve.ts'
import { articleOf, type Fact, type Fields, filtered, withText } from './filter.ts'
import { fieldsOption } from './options.ts'

export function addAnnotate(program: Command): void {
  program
    .command('annotate')
    .summary('texts in, sentences and attributions out, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, blocks, targetSpan, context), adds sentences and attributions with their chains. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .option('--parse', 'also the tree of each sentence: tokens with tag, head and relation')
    .addOption(fieldsOption())
    .action(async (file: string, options: { fields?: Fields; parse?: boolean }) => {
      const models = loadModels({ parser: options.parse ?? false })
      await filtered(file, record => annotated(record, models, options.fields ?? {}))
    })
}

/** One record as the `annotate` filter prints it: what came in, and what was found; where that failed, `problems`. */
export function annotated(record: Fact, models: Models, fields: Fields): Fact {
  return withText(record, fields, text => {
    const article = articleOf(record, fields, text)
    const { annotation: found, syntax } = annotateWith(article, models)
    const annotation = joined(found)
    const target = record.targetSpan
    const sayings = models.attribution ? attributions(syntax.words, found, models.attribution) : annotation.sayings
    return {
      sentences: annotation.sentences.map(pair),
      attributions: attributionsOf(article, { ...annotation, sayings, clauses: [] }),
      ...(models.parser && { trees: treesOf(article, found, models.parser) }),
      ...(isSpan(target) && { chain: chainAt(record, article, target, models) }),
    }
  })
}

/** A sentence's tokens, each as its start, its end, its tag, the index of its head in the sentence (-1: the root), its relation to it. */
function treesOf(article: Article, found: Annotation, parser: Uint8Array): readonly unknown[] {
  return parsed(article, found, parser).map(({ tokens }) =>
    tokens.map(({ start, end, tag, head, relation }) => [start, end, tag, head, relation]),
  )
}

type Pair = readonly [number, number]

function isSpan(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)
}

const pair = (at: Offsets): readonly [number, number] => [at.start, at.end]

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

/** Words that point to a name further up. */
const POINTING = /^(?:he|she|it|they|we|i|his|her|its|their|our|my|him|them|the \S+)$/i

/** One text as a page of its own, with the parties that it names. */
function resolved(article: Article, annotation: Annotation): Resolution {
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
  return resolve([reading])
}

/** Names of each saying's chain, outermost first, as this one text shows them. */
function chainsOf(article: Article, annotation: Annotation): readonly (readonly string[])[] {
  const resolution = resolved(article, annotation)
  const lineage = derive(resolution)
  const names = new Map([...resolution.entities, ...lineage.entities].map(entity => [entity.id, entity.name]))
  const chains = lineage.chains.get(resolution.pages[0]!.reading.id) ?? []
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

/**
 * Who says what stands at a place, and whose wish or feeling it is about: 'w' for the writer, then the parties from the outermost to the
 * innermost, by their names where the text has told them.
 */
function chainOfSpan(article: Article, target: Offsets, models: Models): readonly string[] {
  const { annotation, syntax } = annotateWith(article, models)
  const resolution = resolved(article, annotation)
  const page = resolution.pages[0]!
  const names = new Map(resolution.entities.map(entity => [entity.id, entity.name]))
  const nameOf = (at: Offsets): string => {
    const written = article.text.slice(at.start, at.end)
    if (!POINTING.test(written)) return written
    const mention = annotation.mentions.findIndex(other => at.start <= other.start && other.end <= at.end)
    const saying = annotation.sayings.findIndex(({ source }) => source[0]?.start === at.start)
    const party = page.speakers[saying]?.[0] ?? page.mentions[mention]
    return (party === undefined ? undefined : names.get(party)) ?? written
  }
  return ['w', ...voicesOf(syntax, annotation.sayings, target).map(nameOf)]
}

function chainAt(record: Fact, article: Article, span: Pair, models: Models): readonly string[] {
  const { text, target } = around(record, article.text, span)
  return chainOfSpan(text === article.text ? article : articleOf({}, {}, text), target, models)
}

/** The text that a record stands in, where it brings one as `context`, and its target's place there. */
function around(record: Fact, text: string, [start, end]: Pair): { readonly text: string; readonly target: Offsets } {
  const { context } = record
  const shift = typeof context === 'string' ? context.indexOf(text) : -1
  return shift < 0 ? { text, target: { start, end } } : { text: context as string, target: { start: start + shift, end: end + shift } }
}
