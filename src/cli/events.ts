import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Codebook, phrases } from '../annotate/events/codebook.ts'
import { actorEntries, agentEntries, discardEntries } from '../annotate/events/codebook-names.ts'
import { mergeVerbs, verbEntries } from '../annotate/events/codebook-verbs.ts'
import { codedEvents } from '../annotate/events/coded-events.ts'
import { type Deed, deedsOf } from '../annotate/events/deeds.ts'
import type { Models } from '../annotate/models.ts'
import { words } from '../annotate/words.ts'
import { UserError } from '../io/errors.ts'
import { loadModels } from '../io/models.ts'
import { articleOf, type Fact, type Fields, filtered, withText } from './filter.ts'
import { fieldsOption } from './options.ts'

export function addEvents(program: Command): void {
  program
    .command('events')
    .summary('texts in, who did what to whom with codes, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, blocks), adds events: the deed of each sentence that tells one, its CAMEO code and PLOVER type, who did it and to whom as written. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .option('--dictionaries <folder>', 'code by your own CAMEO dictionaries (PETRARCH format: actors, agents, verbs, discards)')
    .addOption(fieldsOption())
    .action((file: string, options: { dictionaries?: string; fields?: Fields }) => {
      const book = options.dictionaries === undefined ? undefined : codebookOf(options.dictionaries)
      const models = loadModels({ parser: book === undefined })
      const fields = options.fields ?? {}
      return filtered(file, record => (book ? coded(record, models, fields, book) : told(record, models, fields)))
    })
}

/** One record coded by a dictionary: source, target and code are the dictionary's. */
export function coded(record: Fact, models: Models, fields: Fields, book: Codebook): Fact {
  return withText(record, fields, text => {
    const article = articleOf(record, fields, text)
    const { tokens, sentences } = words(article, models)
    const date = record[fields.date ?? 'date']
    const day = typeof date === 'string' ? /^(\d{4})-?(\d\d)-?(\d\d)/.exec(date)?.slice(1).join('') : undefined
    return { events: codedEvents(article, tokens, sentences, book, day) }
  })
}

/** The dictionaries of a folder, told apart by their names as PETRARCH's are: "…actors.txt", "…agents.txt", "…discards.txt", "…verbs.txt" or "CAMEO….txt". */
export function codebookOf(folder: string): Codebook {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError(`There is no folder '${folder}' with dictionaries.`)
  const names = readdirSync(folder).sort()
  const textsOf = (kind: RegExp) =>
    names
      .filter(name => /\.(?:txt|actors|agents|verbs|discards)$/i.test(name) && kind.test(name))
      .map(name => readFileSync(join(folder, name), 'utf8'))
  const verbs = textsOf(/verbs|cameo/i)
  const actors = textsOf(/actors/i)
  if (verbs.length === 0 || actors.length === 0)
    throw new UserError(`The folder '${folder}' needs a dictionary of verbs (…verbs.txt or CAMEO….txt) and one of actors (…actors.txt).`)
  return {
    actors: phrases(actors.flatMap(actorEntries), (_, later) => later),
    agents: phrases(textsOf(/agents/i).flatMap(agentEntries), (_, later) => later),
    verbs: phrases(verbs.flatMap(verbEntries), mergeVerbs),
    discards: phrases(textsOf(/discards/i).flatMap(discardEntries), (earlier, later) => (earlier.scope === 'text' ? earlier : later)),
  }
}

/** One record as the `events` filter prints it. */
export function told(record: Fact, models: Models, fields: Fields): Fact {
  return withText(record, fields, text => {
    const article = articleOf(record, fields, text)
    const { tokens, sentences } = words(article, models)
    return { events: deedsOf(article, tokens, sentences, models.parser).map(deed => eventOf(text, deed)) }
  })
}

function eventOf(text: string, { plover, cameo, source, target, start, end }: Deed): Fact {
  return {
    code: cameo,
    event: plover,
    ...(source && { source: text.slice(source.start, source.end) }),
    ...(target && { target: text.slice(target.start, target.end) }),
    start,
    end,
  }
}
