import type { Command } from 'commander'
import { times } from '../annotate/times/times.ts'
import type { Reading } from '../model.ts'
import { storyTimes } from '../resolve/dates/story.ts'
import { timexesOf } from '../resolve/dates/timex.ts'
import { articleOf, dayOf, type Fact, type Fields, filtered, withText } from './filter.ts'
import { fieldsOption } from './options.ts'

export function addTimes(program: Command): void {
  program
    .command('times')
    .summary('texts in, dates with their values out, as JSON lines')
    .description(
      'Takes JSON lines with id, text and date (of publication; blocks), adds timex: what the words of time mean in the calendar. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .option('--all', 'also what has no place in the calendar: lengths, repetitions, “now”, “several weeks ago”')
    .addOption(fieldsOption())
    .action((file: string, options: { all?: true; fields?: Fields }) =>
      filtered(file, record => timed(record, options.fields ?? {}, options.all ?? false)),
    )
}

/** One record as the `times` filter prints it. Without a date, only what the text itself dates has a value. */
export function timed(record: Fact, fields: Fields, all: boolean): Fact {
  return withText(record, fields, text => {
    const article = articleOf(record, fields, text)
    const day = dayOf(record, fields)
    const reading: Reading = {
      id: '',
      sha256: '',
      locations: [],
      mediaType: 'text/plain',
      declared: {},
      article,
      annotation: {
        tokens: [],
        sentences: [],
        quotations: [],
        mentions: [],
        times: times(article),
        quantities: [],
        sayings: [],
        clauses: [],
      },
      problems: [],
    }
    const values = storyTimes(reading, day === undefined ? undefined : { earliest: day, latest: day, how: 'given with the record' })
    return { timex: timexesOf(reading, values).filter(time => all || time.earliest !== undefined) }
  })
}
