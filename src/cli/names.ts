import type { Command } from 'commander'
import { nameScore } from '../resolve/names/score.ts'
import { type Fact, type Fields, filtered } from './filter.ts'
import { fieldsOption } from './options.ts'

export function addNames(program: Command): void {
  program
    .command('names')
    .summary('pairs of names in, how likely they are one, as JSON lines')
    .description(
      'Takes JSON lines with id, name1 and name2, adds score (0 to 1; from 0.7 on one name) and why. The same comparison joins names over the pages of a case. Other fields pass through.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .action((file: string, options: { fields?: Fields }) => filtered(file, record => compared(record, options.fields ?? {})))
}

/** One record as the `names` filter prints it. */
export function compared(record: Fact, fields: Fields): Fact {
  const [one, two] = [fields.name1 ?? 'name1', fields.name2 ?? 'name2']
  const [a, b] = [record[one], record[two]]
  if (typeof a === 'string' && typeof b === 'string') return { ...record, ...nameScore(a, b) }
  const before = Array.isArray(record.problems) ? record.problems : []
  const missing = typeof a === 'string' ? two : one
  return {
    ...record,
    problems: [...before, `The record has no name in its field '${missing}'. Name the right fields with --fields name1=…,name2=…`],
  }
}
