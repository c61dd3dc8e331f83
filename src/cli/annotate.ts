import type { Command } from 'commander'
import { annotateWith } from '../annotate/annotate.ts'
import { attributions } from '../annotate/attribution-sayings.ts'
import type { Models } from '../annotate/models.ts'
import { joined } from '../annotate/sayings-joined.ts'
import { derive } from '../derive/derive.ts'
import { sha256 } from '../io/captures.ts'
import { loadModels } from '../io/models.ts'
import type { Annotation, Article, Offsets, Reading, Saying } from '../model.ts'
import { resolve } from '../resolve/resolve.ts'
import { articleOf, type Fact, type Fields, filtered, withText } from './filter.ts'
import { fieldsOption } from './options.ts'

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
    const sayings = models.attribution ? attributions(syntax.words, annotation, found.sayings, models.attribution) : annotation.sayings
    return {
      sentences: annotation.sentences.map(pair),
      attributions: attributionsOf(article, { ...annotation, sayings, clauses: [] }),
      ...(Array.isArray(target) && { chain: chainOfSpan(article, annotation, { start: Number(target[0]), end: Number(target[1]) }) }),
    }
  })
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
