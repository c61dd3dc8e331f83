import type { Command } from 'commander'
import { type FoundName, namesIn } from '../annotate/entities/names.ts'
import { isDemonym } from '../annotate/mentions/lists.ts'
import { mentions } from '../annotate/mentions/mentions.ts'
import type { Models } from '../annotate/models.ts'
import { tagsOf } from '../annotate/tags/tags.ts'
import { words } from '../annotate/words.ts'
import { loadModels } from '../io/models.ts'
import type { Article, EntityKind, Offsets, Reading, Sentence, Token } from '../model.ts'
import { resolveEntities } from '../resolve/entities.ts'
import { articleOf, type Fact, type Fields, filtered, withText } from './filter.ts'
import { fieldsOption } from './options.ts'

export function addEntities(program: Command): void {
  program
    .command('entities')
    .summary('texts in, people, organisations and places out, as JSON lines')
    .description(
      'Takes JSON lines with id and text (blocks, tokens), adds ents: the names in the text, whether of a person (PER), an organisation (ORG) or a place (LOC), and whom each means. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .action((file: string, options: { fields?: Fields }) => {
      const models = loadModels()
      return filtered(file, record => named(record, models, options.fields ?? {}))
    })
}

/** One record as the `entities` filter prints it. With `tokens`, offsets count tokens; their text may be left out. */
export function named(record: Fact, models: Models, fields: Fields): Fact {
  const given = record[fields.tokens ?? 'tokens']
  const tokens = Array.isArray(given) && given.every(token => typeof token === 'string') ? (given as string[]) : undefined
  const field = fields.text ?? 'text'
  if (tokens === undefined) return withText(record, fields, text => ({ ents: entsOf(readText(articleOf(record, fields, text), models)) }))
  const known = typeof record[field] === 'string' ? record[field] : tokens.join(' ')
  const placed = placesOf(known, tokens)
  const text = placed === undefined ? tokens.join(' ') : known
  const { [field]: _, ...others } = withText({ ...record, [field]: text }, fields, () => ({
    ents: inTokens(entsOf(readTokens(text, placed ?? placesOf(text, tokens)!, models)), placed ?? placesOf(text, tokens)!),
  }))
  return field in record ? { ...others, [field]: record[field] } : others
}

/** A text with its words and the names that the trained finder reads in it. */
interface Read {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly FoundName[]
}

interface Ent extends Offsets {
  readonly type: 'PER' | 'ORG' | 'LOC'
  readonly entity: string
}

function readText(article: Article, models: Models): Read {
  const { tokens, sentences } = words(article, models)
  return { article, tokens, sentences, names: namesIn(article.text, tokens, sentences, models.entities) }
}

/** Tokens that came with the record are taken as they are, all of them one sentence. */
function readTokens(text: string, places: readonly Offsets[], models: Models): Read {
  const article = { ...articleOf({}, {}, text), blocks: [{ start: 0, end: text.length, role: 'body' as const }] }
  const tags = tagsOf(text, places, 0, places.length, models.tagger)
  const tokens = places.map((place, index) => ({ ...place, tag: tags[index]! }))
  const sentences = tokens.length === 0 ? [] : [{ start: 0, end: text.length, block: 0, firstToken: 0, lastToken: tokens.length }]
  return { article, tokens, sentences, names: namesIn(text, tokens, sentences, models.entities) }
}

/** Where each token stands in the text, or nothing where they do not make it up in order. */
function placesOf(text: string, tokens: readonly string[]): Offsets[] | undefined {
  const places: Offsets[] = []
  let at = 0
  for (const token of tokens) {
    const start = token === '' ? at : text.indexOf(token, at)
    if (start < 0) return undefined
    at = start + token.length
    places.push({ start, end: at })
  }
  return places
}

function inTokens(ents: readonly Ent[], places: readonly Offsets[]): Ent[] {
  const starts = new Map(places.map((place, index) => [place.start, index]))
  const ends = new Map(places.map((place, index) => [place.end, index + 1]))
  return ents.flatMap(ent => {
    const [start, end] = [starts.get(ent.start), ends.get(ent.end)]
    return start === undefined || end === undefined ? [] : [{ ...ent, start, end }]
  })
}

const TYPES: Readonly<Partial<Record<EntityKind, Ent['type']>>> = {
  person: 'PER',
  organisation: 'ORG',
  outlet: 'ORG',
  place: 'LOC',
  facility: 'LOC',
}
/** Below so many nats between two kinds the trained finder leaves it to the rules and the rest of the text. */
const TORN = 1.5
/** Marks of a post: names are written otherwise there, and the rules of the press do not hold. */
const POST = /(?:^|\s)[@#]\s?\w|https?:\/\//u

/** The names as the trained finder reads them, of the kind that the whole text gives them; beside them, names that only the rules are sure of. */
function entsOf({ article, tokens, sentences, names }: Read): Ent[] {
  const { text } = article
  const found = mentions(article, tokens, sentences, names)
  const reading: Reading = {
    id: 'page',
    sha256: '',
    locations: [],
    mediaType: 'text/plain',
    declared: {},
    article,
    annotation: { tokens, sentences, quotations: [], mentions: found, times: [], quantities: [], sayings: [], clauses: [] },
    problems: [],
  }
  const { entities, pages } = resolveEntities([reading])
  const meant = new Map(entities.map(entity => [entity.id, entity.name]))
  const of = pages.get(reading.id)!.mentions
  const bare = found.flatMap((mention, index) => {
    const type = TYPES[mention.kind]
    return mention.form === 'name' && type ? [{ ...(mention.name ?? mention), mention, type, entity: meant.get(of[index] ?? '') }] : []
  })
  const ents: Ent[] = []
  const taken: Offsets[] = []
  for (const name of names) {
    const at = { start: tokens[name.first]!.start, end: tokens[name.last - 1]!.end }
    taken.push(at)
    const exact = text.slice(at.start, at.end)
    if (name.type === 'MISC' || isDemonym(exact.toLowerCase())) continue
    const near = bare.filter(one => one.start < at.end && one.end > at.start)
    const same = near.find(one => one.start === at.start && one.end === at.end)
    const type = same && !same.mention.unsure && name.contrast < TORN ? same.type : name.type
    ents.push({ ...at, type, entity: (same ?? near[0])?.entity ?? exact })
  }
  if (!POST.test(text))
    for (const { start, end, mention, type, entity } of bare)
      if (!mention.unsure && !taken.some(at => at.start < end && at.end > start))
        ents.push({ start, end, type, entity: entity ?? text.slice(start, end) })
  return ents.sort((a, b) => a.start - b.start)
}
