import { type Command, Option } from 'commander'
import { writeBag } from '../io/archive/bag.ts'
import { UserError } from '../io/errors.ts'
import { caseOf, csvOf, jsonOf, LISTS, recordsOf } from '../io/lists.ts'
import type { Store } from '../io/store/store.ts'
import { writeWhole, writing } from '../io/whole-file.ts'
import { workbookOf } from '../io/workbook.ts'
import { sheetsOf } from '../present/export/tables.ts'
import { TEXT_FORMATS } from '../present/formats.ts'
import { plural, safe } from '../present/words.ts'
import { caseOption } from './options.ts'
import { print, tell } from './output.ts'
import { withCase } from './session.ts'

/** How many missing files a remark lists. */
const LISTED = 5

/** Formats that hold one list. */
const OF_LISTS = ['csv', 'jsonl']

const FORMATS = ['json', 'jsonl', 'csv', 'xlsx', 'archive', ...Object.keys(TEXT_FORMATS)]

interface ExportOptions {
  readonly case: string
  readonly format: string
  readonly list?: (typeof LISTS)[number]
  readonly output?: string
}

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('the case in another format')
    .description(
      'Writes the case as JSON (hearsay-case/1), as a report, for tools of provenance, annotation and graphs, as an Excel workbook, or one of its lists as CSV or JSON lines.',
    )
    .addOption(caseOption())
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('json'))
    .addOption(new Option('--list <list>', 'which list, for csv and jsonl').choices(LISTS).default(undefined, 'claims'))
    .option('--output <file>', 'write to a file instead of standard output')
    .action(async (options: ExportOptions) => {
      if (options.list !== undefined && !OF_LISTS.includes(options.format))
        throw new UserError(`--list is for csv and jsonl: ${options.format} has no lists of its own. Leave it out, or say --format csv.`)
      await withCase(options.case, async store => {
        if (options.format === 'xlsx') {
          if (!options.output) throw new UserError('A workbook is no text for a terminal: name a file with --output FILE.xlsx.')
          writeOut(options.output, await workbookOf(sheetsOf(caseOf(store))))
          return tell(`${options.output} written`)
        }
        if (options.format === 'archive') return archive(store, options.output)
        const pieces = piecesOf(store, options)
        if (!options.output) return print(pieces)
        writeOut(options.output, pieces)
        return tell(`${options.output} written`)
      })
    })
}

function archive(store: Store, file: string | undefined): void {
  if (!file) throw new UserError('An archive is no text for a terminal: name a file with --output FILE.zip.')
  const { raw, missing } = writing(file, () => writeBag(store, file))
  tell(`${file} written, with ${plural(raw, 'raw file')}`)
  if (missing.length > 0) {
    const more = missing.length > LISTED ? `, … and ${missing.length - LISTED} more` : ''
    tell(
      `Not where they were read from any more: ${missing.slice(0, LISTED).map(safe).join(', ')}${more}. What was read of them is in the archive.`,
    )
  }
}

function piecesOf(store: Store, { format, list = 'claims' }: ExportOptions): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonOf(store)
    case 'jsonl':
      return jsonLines(store, list)
    case 'csv':
      return csvOf(store, list)
    default:
      return TEXT_FORMATS[format]!.write(caseOf(store))
  }
}

function* jsonLines(store: Store, list: (typeof LISTS)[number]): Generator<string> {
  for (const record of recordsOf(store, list)) yield `${JSON.stringify(record)}\n`
}

/** Writes a file that a person asked for, whole or not at all; what stands in the way becomes a sentence. */
export function writeOut(file: string, text: Iterable<string> | Uint8Array): void {
  writing(file, () => writeWhole(file, text))
}
