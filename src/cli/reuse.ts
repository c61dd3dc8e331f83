import type { Command } from 'commander'
import { addReuseTo } from '../io/reuse/add.ts'
import { reuseLines } from '../io/reuse/lines.ts'
import type { Fields } from '../io/reuse/records.ts'
import { findReuse } from '../io/reuse/run.ts'
import { fieldsOption, jobsOption, wholeNumber } from './options.ts'
import { print, tell } from './output.ts'

interface Options {
  readonly fields?: Fields
  readonly jobs?: number
  readonly shards?: number
  readonly index?: string
  readonly all?: boolean
  readonly verbose?: boolean
}

export function addReuse(program: Command): void {
  program
    .command('reuse')
    .summary('texts in, one line for each pair of which one took text from the other, as JSON lines')
    .description(
      'Takes JSON lines with id and text (date, outlet, url), prints every pair of pages that share text: which passages, which way, how.',
    )
    .argument('[file]', 'a file of JSON lines; standard input where absent or -', '-')
    .option('--json', 'JSON lines; there is no other output')
    .addOption(fieldsOption())
    .addOption(jobsOption())
    .option('--shards <n>', 'parts in which the pages are joined: more need less memory, what is found stays the same', wholeNumber)
    .option('--index <file>', 'keep the pages in this file and print the families of pages that the new ones changed')
    .option('--all', 'with --index: print every pair of the index')
    .option('--verbose', 'tell how far it is')
    .action(async (file: string, options: Options) => {
      const started = performance.now()
      const told = (stage: string, count: number): void =>
        tell(
          `${stage} ${count} (${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB)`,
        )
      const { fields, jobs, shards, index } = options
      const common = { ...(fields && { fields }), ...(options.verbose && { tell: told }) }
      if (index !== undefined) await print(addReuseTo(index, file, { ...common, ...(options.all && { all: true }) }))
      else await print(reuseLines(await findReuse(file, { ...common, ...(jobs && { jobs }), ...(shards && { shards }) })))
    })
}
