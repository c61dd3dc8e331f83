import type { Command } from 'commander'
import { type RunResult, readInto } from '../io/case.ts'
import { EXIT } from '../io/errors.ts'
import { caseOf, jsonOf } from '../io/lists.ts'
import { outletFile } from '../io/outlets.ts'
import { checkPaths } from '../io/paths.ts'
import { renderHtml } from '../present/html.ts'
import { renderMarkdown } from '../present/markdown.ts'
import { renderReport } from '../present/report.ts'
import { writeOut } from './export.ts'
import { caseOption, fieldsOption, jobsOption, outletsOption, quietOption } from './options.ts'
import { colored, print, tell, width } from './output.ts'
import { showProgress } from './progress.ts'
import { interruptible, stepsOf, withStore } from './session.ts'

export interface ReadOptions {
  readonly case: string
  readonly json?: boolean
  readonly html?: string
  readonly markdown?: string
  readonly quiet?: boolean
  readonly jobs?: number
  readonly fields?: Readonly<Record<string, string>>
  readonly outlets?: string
}

export function addRead(program: Command): void {
  program
    .command('read')
    .summary('read pages into a case and report')
    .description('Reads pages into a case file and prints the report: what is claimed, who stands behind it, what changed on the way.')
    .argument('<path...>', 'files, folders, archives, or - for standard input')
    .addOption(caseOption())
    .option('--json', 'print the whole case as JSON (hearsay-case/1) instead of the report')
    .option('--html <file>', 'write the report as one self-contained HTML page, too')
    .option('--markdown <file>', 'write the report as Markdown, too')
    .addOption(quietOption())
    .addOption(jobsOption())
    .addOption(fieldsOption())
    .addOption(outletsOption())
    .action(async (paths: string[], options: ReadOptions) => {
      process.exitCode = await readPages(paths, options)
    })
}

async function readPages(paths: readonly string[], options: ReadOptions): Promise<number> {
  const started = performance.now()
  checkPaths(paths)
  const outlets = options.outlets === undefined ? undefined : outletFile(options.outlets)
  return withStore(options.case, { create: true }, async store => {
    const progress = showProgress(options.quiet ?? false)
    const result = await interruptible(interruption =>
      readInto(store, paths, {
        ...stepsOf(progress, interruption),
        ...(options.jobs && { jobs: options.jobs }),
        ...(options.fields && { fields: options.fields }),
        ...(outlets !== undefined && { outlets }),
      }),
    ).finally(progress.done)
    const summary = summaryOf(result, options.case, performance.now() - started)
    if (options.json) {
      if (!options.quiet) tell(summary)
      await print(jsonOf(store))
    }
    if (!options.json || options.html || options.markdown) {
      const file = caseOf(store)
      if (!options.json) await print(`${options.quiet ? '' : `${summary}\n\n`}${renderReport(file, { color: colored(), width: width() })}`)
      if (options.html) writeOut(options.html, renderHtml(file))
      if (options.markdown) writeOut(options.markdown, renderMarkdown(file))
      for (const written of [options.html, options.markdown]) if (written && !options.quiet) tell(`${written} written`)
    }
    return result.captured > 0 && result.unreadable === result.captured ? EXIT.unreadable : EXIT.fine
  })
}

/** "5 pages read in 0.8 s (5 new) · case: hearsay.db" */
export function summaryOf(result: RunResult, file: string, milliseconds: number): string {
  const parts = [`${result.added} new`]
  if (result.relocated > 0) parts.push(`${result.relocated} at a further place`)
  if (result.unreadable > 0) parts.push(`${result.unreadable} without readable text`)
  const pages = result.captured === 1 ? '1 page' : `${result.captured} pages`
  return `${pages} read in ${(milliseconds / 1000).toFixed(1)} s (${parts.join(', ')}) · case: ${file}`
}
