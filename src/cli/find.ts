import { type Command, Option } from 'commander'
import { readInto } from '../io/case.ts'
import { EXIT, UserError } from '../io/errors.ts'
import { addressOf } from '../io/fetch/address.ts'
import { type Tried, tryToFind } from '../io/fetch/report.ts'
import { caseOf } from '../io/lists.ts'
import { caseNewsrooms } from '../io/outlets.ts'
import type { Store } from '../io/store/store.ts'
import { CAPTURE_ARCHIVE } from '../language/whereabouts.ts'
import { indexCase, labelOf } from '../present/case-index.ts'
import { type Whereabouts, whereaboutsOf } from '../present/whereabouts.ts'
import { neutral, plural } from '../present/words.ts'
import { addFetchOptions, agentFor, type FetchOptions, pagesFolder, permissionOf, politeFor } from './fetch-options.ts'
import { caseOption, quietOption, wholeNumber } from './options.ts'
import { print, tell } from './output.ts'
import { interruptible, withCase } from './session.ts'

interface FindOptions extends FetchOptions {
  readonly case: string
  readonly json?: boolean
  readonly fetch?: boolean
  readonly archive: string
  readonly most: number
  readonly quiet?: boolean
}

/** Reports that are told of where none is named. */
const LISTED = 5

export function addFind(program: Command): void {
  const find = program
    .command('find')
    .summary('where a report that is cited and not here may be found')
    .description(
      'Prints where a report may be found that pages cite and the case does not have: in web archives and by search engines, with its newsroom’s host, day and words.',
    )
    .argument('[report...]', 'an id, the beginning of one, or words of the newsroom’s name; where absent, the reports on which most hangs')
    .addOption(caseOption())
    .option('--json', 'print [{report, title, outlet, host, from, to, words, citedBy, claims, places}] as JSON')
    .option('--fetch', 'try to fetch it, from a web archive and by the newsroom’s own sitemaps, and read what has its words into the case')
    .addOption(
      new Option('--archive <address>', 'the web archive that is tried: one that lists its captures (CDX)').default(CAPTURE_ARCHIVE),
    )
    .addOption(new Option('--most <n>', 'pages tried for one report at most').argParser(wholeNumber).default(5))
  addFetchOptions(find)
    .addOption(quietOption())
    .action(async (words: string[], options: FindOptions) => {
      process.exitCode = await withCase(options.case, store => findReports(store, words.join(' '), options))
    })
}

async function findReports(store: Store, asked: string, options: FindOptions): Promise<number> {
  const file = caseOf(store)
  const hasPages = file.pages.length > 0
  const found = whereaboutsOf(indexCase(file), caseNewsrooms(store), asked === '' ? undefined : asked)
  if (asked !== '' && found.length === 0)
    throw new UserError(
      `No report that is cited and not in ${store.name} is called '${neutral(asked)}': \`hearsay show reports\` lists them.`,
    )
  const shown = asked === '' ? found.slice(0, LISTED) : found
  if (options.json) await print(`${JSON.stringify(shown)}\n`)
  else if (shown.length === 0)
    await print(hasPages ? `Every report that the pages of ${store.name} cite is in it.\n` : `${store.name} has no pages yet.\n`)
  else await print(`${shown.map(linesOf).join('\n\n')}\n`)
  if (!options.json && shown.length < found.length)
    await print(`\n… and ${plural(found.length - shown.length, 'more report', 'more reports')}: hearsay show reports\n`)
  return options.fetch ? fetchReports(store, shown, options) : EXIT.fine
}

function linesOf({ title, host, words, citedBy, claims, places, report }: Whereabouts): string {
  return [
    `${title}  (${report})`,
    `  cited by ${plural(citedBy, 'page')} · ${plural(claims, 'claim')} · ${host ?? 'host not known'}${words.length > 0 ? ` · ${words.join(', ')}` : ''}`,
    ...places.flatMap(place => [`  ${place.name}`, `    ${place.address}`]),
  ]
    .map(neutral)
    .join('\n')
}

async function fetchReports(store: Store, wanted: readonly Whereabouts[], options: FindOptions): Promise<number> {
  const permission = permissionOf(options)
  const archive = options.archive.replace(/\/+$/, '')
  const judged = addressOf(archive, permission)
  if ('refusal' in judged) throw new UserError(`Cannot ask the archive ${neutral(archive)}: ${judged.refusal}.`)
  const note = (message: string): void => {
    if (!options.quiet) tell(neutral(message))
  }
  const tried = await interruptible(async ({ signal }) => {
    const polite = politeFor(options, signal)
    const all: Tried[] = []
    for (const report of wanted) {
      all.push(
        await tryToFind(report, {
          polite,
          permission,
          agent: agentFor(options),
          folder: pagesFolder(options),
          archive,
          most: options.most,
          note,
        }),
      )
    }
    return all
  })
  const files = tried.flatMap(each => each.file ?? [])
  if (files.length > 0) await readInto(store, files)
  const file = caseOf(store)
  const index = indexCase(file)
  const lines = wanted.map(({ report, title, host, words }, at) => {
    const page = index.reports.get(report)?.page
    const { kept, tried: count } = tried[at]!
    if (page !== undefined) return `found: ${title} is ${labelOf(index, page)} (${page})`
    if (kept.length > 0)
      return `not shown to be found: ${title}; ${plural(kept.length, 'page has', 'pages have')} its words and ${kept.length === 1 ? 'was' : 'were'} read into the case: ${kept.join(', ')}`
    if (host === undefined)
      return `not tried: ${title}; the newsroom’s host is not known, a list of newsrooms may tell it (\`hearsay read --outlets FILE\`)`
    if (words.length === 0) return `not tried: ${title}; no words are known by which it could be told`
    return `not found: ${title}; ${count === 0 ? 'no page of its newsroom and day has its words in the address' : `${plural(count, 'page')} tried, none has its words`}`
  })
  tell(lines.map(neutral).join('\n'))
  return EXIT.fine
}
