import type { Command } from 'commander'
import { type Deed, deedsOf } from '../annotate/deeds.ts'
import type { Models } from '../annotate/models.ts'
import { words } from '../annotate/words.ts'
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
    .addOption(fieldsOption())
    .action((file: string, options: { fields?: Fields }) => {
      const models = loadModels()
      return filtered(file, record => told(record, models, options.fields ?? {}))
    })
}

/** One record as the `events` filter prints it. */
export function told(record: Fact, models: Models, fields: Fields): Fact {
  return withText(record, fields, text => {
    const article = articleOf(record, fields, text)
    const { tokens, sentences } = words(article, models)
    return { events: deedsOf(article, tokens, sentences).map(deed => eventOf(text, deed)) }
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
