import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { type RunResult, readInto } from '../io/case.ts'
import { EXIT, UserError } from '../io/errors.ts'
import { fetchPages } from '../io/fetch/pages.ts'
import { caseOf, jsonOf } from '../io/lists.ts'
import { outletFile } from '../io/outlets.ts'
import { checkPaths, isAddress, otherScheme } from '../io/paths.ts'
import { renderHtml } from '../present/html.ts'
import { renderMarkdown } from '../present/markdown.ts'
import { renderReport } from '../present/report/report.ts'
import { neutral } from '../present/words.ts'
import { writeOut } from './export.ts'
import { addFetchOptions, agentFor, type FetchOptions, hintFor, pagesFolder, permissionOf, politeFor } from './fetch-options.ts'
import { addOwnersOptions, caseOption, fieldsOption, jobsOption, type OwnersOptions, outletsOption, quietOption } from './options.ts'
import { colored, print, tell, width } from './output.ts'
import { showProgress } from './progress.ts'
import { interruptible, stepsOf, withStore } from './session.ts'

export interface ReadOptions extends FetchOptions, OwnersOptions {
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
  const command = program
    .command('read')
    .summary('read pages into a case and report')
    .description('Reads pages into a case file and prints the report: what is claimed, who stands behind it, what changed on the way.')
    .argument('<path...>', 'files, folders, archives, web addresses, or - for standard input')
    .addOption(caseOption())
    .option('--json', 'print the whole case as JSON (hearsay-case/1) instead of the report')
    .option('--html <file>', 'write the report as one self-contained HTML page, too')
    .option('--markdown <file>', 'write the report as Markdown, too')
    .addOption(quietOption())
    .addOption(jobsOption())
    .addOption(fieldsOption())
    .addOption(outletsOption())
  addFetchOptions(addOwnersOptions(command)).action(async (words: string[], options: ReadOptions) => {
    process.exitCode = await readPages(words, options)
  })
}

async function readPages(words: readonly string[], options: ReadOptions): Promise<number> {
  const started = performance.now()
  const given = words.filter(word => !isAddress(word))
  for (const word of given) {
    const scheme = otherScheme(word)
    if (scheme !== undefined && !existsSync(word))
      throw new UserError(`Cannot read ${word}: only http and https addresses are fetched, not ${scheme}. Nothing was read.`)
  }
  checkPaths(given)
  const addresses = words.filter(isAddress)
  const outlets = options.outlets === undefined ? undefined : outletFile(options.outlets)
  // A case that cannot be written is told before anybody is asked for pages; a case that is not there is made only when there is something to read.
  if (existsSync(options.case) || !existsSync(dirname(options.case))) await withStore(options.case, { create: true }, () => undefined)
  const fetched = addresses.length > 0 ? await fetchFirst(addresses, options) : undefined
  const paths = [...given, ...(fetched === undefined ? [] : [fetched])]
  if (paths.length === 0)
    throw new UserError('Nothing was fetched, and nothing else was to be read: the case is as it was.', EXIT.unreadable)
  return withStore(options.case, { create: true }, async store => {
    const progress = showProgress(options.quiet ?? false)
    const result = await interruptible(interruption =>
      readInto(store, paths, {
        ...stepsOf(progress, interruption),
        ...(options.jobs && { jobs: options.jobs }),
        ...(options.fields && { fields: options.fields }),
        ...(outlets !== undefined && { outlets }),
        ...(options.ownersAsOne !== undefined && { ownersAsOne: options.ownersAsOne }),
      }),
    ).finally(progress.done)
    const summary = summaryOf(result, store.name, performance.now() - started)
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

/** Fetches the addresses into an archive beside the case, and says which could not be had. The archive; undefined where none could. */
async function fetchFirst(addresses: readonly string[], options: ReadOptions): Promise<string | undefined> {
  const folder = pagesFolder(options)
  const { file, fetched, failed } = await interruptible(async ({ signal }) => {
    const found = await fetchPages(addresses, politeFor(options, signal), {
      folder,
      permission: permissionOf(options),
      agent: agentFor(options),
    })
    if (signal.aborted) throw new UserError(`Stopped. What was fetched is kept in ${folder}; nothing was read.`, EXIT.interrupted)
    return found
  })
  for (const { address, reason } of failed) tell(`${neutral(address)}: not fetched, ${neutral(reason)}.${hintFor(reason)}`)
  if (file !== undefined && !options.quiet) tell(`${fetched.length === 1 ? '1 page' : `${fetched.length} pages`} fetched, kept in ${file}`)
  return file
}

/** "5 pages read in 0.8 s (5 new) · case: hearsay.db" */
export function summaryOf(result: RunResult, file: string, milliseconds: number): string {
  const parts = [`${result.added} new`]
  if (result.relocated > 0) parts.push(`${result.relocated} at a further place`)
  if (result.unreadable > 0) parts.push(`${result.unreadable} without readable text`)
  const pages = result.captured === 1 ? '1 page' : `${result.captured} pages`
  return `${pages} read in ${(milliseconds / 1000).toFixed(1)} s (${parts.join(', ')}) · case: ${file}`
}
