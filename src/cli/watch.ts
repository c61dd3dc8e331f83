import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXIT, UserError } from '../io/errors.ts'
import { addressOf, guardedLookup } from '../io/fetch/address.ts'
import { addressKey } from '../io/fetch/address-key.ts'
import { asker } from '../io/fetch/fetch.ts'
import { command } from '../io/hooks/command.ts'
import type { Hook } from '../io/hooks/hooks.ts'
import { SECRET, webhook } from '../io/hooks/webhook.ts'
import { isAddress } from '../io/paths.ts'
import { type Named, namedIn } from '../io/watch/entries.ts'
import { NEWS_FORMAT, unshownNews } from '../io/watch/news.ts'
import type { RoundResult } from '../io/watch/round.ts'
import { openWatch, robotsKept, type WatchState } from '../io/watch/state.ts'
import { type TurnOptions, watchTurn } from '../io/watch/watch.ts'
import { newsLines } from '../present/news/text.ts'
import { painter } from '../present/paint.ts'
import { neutral, plural } from '../present/words.ts'
import { addFetchOptions, agentFor, duration, type FetchOptions, hintFor, pagesFolder, permissionOf, politeFor } from './fetch-options.ts'
import { caseOption, jobsOption, quietOption, wholeNumber } from './options.ts'
import { colored, print, tell, width } from './output.ts'
import { showProgress } from './progress.ts'
import { interruptible, withStore } from './session.ts'

interface WatchOptions extends FetchOptions {
  readonly case: string
  readonly once?: boolean
  readonly every: number
  readonly until?: number
  readonly since: number
  readonly recheck: number | 'never'
  readonly most: number
  readonly json?: boolean
  readonly command?: string
  readonly webhook?: string
  readonly atom?: string
  readonly quiet?: boolean
  readonly jobs?: number
}

const [EVERY, SINCE, RECHECK, MOST] = [15 * 60_000, 3 * 86_400_000, 3_600_000, 200]

export function addWatch(program: Command): void {
  const watch = program
    .command('watch')
    .summary('watch feeds and pages, and tell what is new')
    .description(
      'Fetches what feeds, sitemaps and lists name, reads it into a case, and tells what each new page does: add an origin, only relay, contradict. Pages that are edited are kept as versions.',
    )
    .argument('<source...>', 'addresses of feeds, sitemaps or pages; files of them: OPML, or a text with one address a line')
    .addOption(caseOption())
    .option('--once', 'look once, then end')
    .addOption(new Option('--every <time>', 'how often to look').argParser(duration).default(EVERY, '15m'))
    .addOption(new Option('--until <when>', 'when to end: a time from now such as 8h, or a date and time').argParser(moment))
    .addOption(
      new Option('--since <time>', 'leave out what a list dates earlier than so long ago').argParser(duration).default(SINCE, '3d'),
    )
    .addOption(
      new Option('--recheck <time>', 'when to look at a kept page again for edits; never for not at all')
        .argParser(recheck)
        .default(RECHECK, '1h'),
    )
    .addOption(new Option('--most <n>', 'pages to fetch in one round at most').argParser(wholeNumber).default(MOST))
    .option('--json', 'print each new page as a line of JSON (hearsay-news/1)')
    .option('--command <program>', 'a program that gets the news as JSON on its standard input; or a JSON list of program and arguments')
    .option('--webhook <address>', `an address that gets the news as signed JSON; the secret is taken from ${SECRET}`)
    .option('--atom <file>', 'keep the news as an Atom feed in this file, too')
  addFetchOptions(watch)
    .addOption(quietOption())
    .addOption(jobsOption())
    .action(async (words: string[], options: WatchOptions) => {
      const sources = await sourcesOf(words, options)
      const hooks = hooksOf(options)
      if (options.atom !== undefined && !existsSync(dirname(options.atom)))
        throw new UserError(
          `Cannot write ${options.atom}: its folder does not exist. Make the folder first, or name another file with --atom.`,
        )
      await withStore(options.case, { create: true }, async store => {
        const state = openWatch(pagesFolder(options))
        try {
          await interruptible(({ signal }) => {
            const turn = turnOptions(state, hooks, options, signal)
            return keepWatching(
              async () => {
                const round = await watchTurn(store, state, sources, turn)
                await show(state, options)
                return round
              },
              options,
              signal,
            )
          })
        } finally {
          state.sqlite.close()
        }
      })
    })
}

/** Looks again and again, until the time that was said or a signal. What a stop leaves is carried on by the next run. */
async function keepWatching(look: () => Promise<RoundResult | undefined>, options: WatchOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const started = performance.now()
    try {
      const round = await look()
      if (round && !options.quiet) tell(summaryOf(round))
    } catch (error) {
      // A stop between two steps is how a watch ends.
      if (!(signal.aborted && error instanceof UserError && error.exitCode === EXIT.interrupted)) throw error
    }
    // Told by a clock that nobody sets, so that a jump of the other one neither stops the watch nor makes it hurry.
    const pause = Math.max(0, options.every - (performance.now() - started))
    if (options.once || signal.aborted || (options.until !== undefined && Date.now() + pause > options.until)) break
    await wait(pause, undefined, { signal }).catch(() => undefined)
  }
  if (signal.aborted && !options.quiet) tell('Stopped. What was fetched is kept; the next `hearsay watch` carries on.')
}

function turnOptions(state: WatchState, hooks: readonly Hook[], options: WatchOptions, signal: AbortSignal): TurnOptions {
  const progress = showProgress(options.quiet ?? false)
  return {
    polite: politeFor(options, signal, robotsKept(state)),
    permission: permissionOf(options),
    agent: agentFor(options),
    signal,
    now: Date.now,
    most: options.most,
    since: options.since,
    ...(options.recheck !== 'never' && { recheck: options.recheck }),
    note: message => {
      if (!options.quiet) tell(neutral(message))
    },
    hooks,
    ...(options.atom !== undefined && { atom: options.atom }),
    reading: {
      signal,
      ...(options.jobs && { jobs: options.jobs }),
      onStep: step => (step.stage === 'investigating' ? progress.done() : progress.onStep(step)),
    },
  }
}

/** Prints news that nobody has seen yet; each is marked once it is out. */
async function show(state: WatchState, options: WatchOptions): Promise<void> {
  for (const { news, at, done } of unshownNews(state)) {
    if (options.json) await print(`${JSON.stringify({ format: NEWS_FORMAT, at, ...news })}\n`)
    else await print(`${newsLines(news, width(), painter(colored())).join('\n')}\n\n`)
    done()
  }
}

function summaryOf({ sources, fetched, changed, unchanged, failed, waiting }: RoundResult): string {
  const time = new Date().toTimeString().slice(0, 5)
  const parts = [
    plural(sources, 'source'),
    `${plural(fetched, 'page')} fetched${changed > 0 ? ` (${changed} edited)` : ''}`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(waiting > 0 ? [`${waiting} wait for a later round`] : []),
  ]
  return `${time} · ${parts.join(' · ')}`
}

/** The addresses that the words of the command line stand for: they themselves, or those in files. */
async function sourcesOf(words: readonly string[], options: WatchOptions): Promise<readonly string[]> {
  const addresses: string[] = []
  for (const word of words) {
    if (isAddress(word)) addresses.push(word)
    else addresses.push(...(await addressesIn(word)))
  }
  const sources = addresses.map(address => {
    const judged = addressOf(address, permissionOf(options))
    if ('refusal' in judged) throw new UserError(`Cannot watch ${neutral(address)}: ${judged.refusal}.${hintFor(judged.refusal)}`)
    return addressKey(judged.url)
  })
  return [...new Set(sources)]
}

async function addressesIn(file: string): Promise<readonly string[]> {
  if (!existsSync(file) || statSync(file).isDirectory())
    throw new UserError(`Cannot watch ${file}: it is neither a web address (https://…) nor a file with addresses.`)
  const none: Named = { is: 'page', entries: [] }
  const { is, entries, odd = [] } = await namedIn(readFileSync(file), 'http://file.invalid/').catch(() => none)
  if (is === 'page' || entries.length === 0)
    throw new UserError(`There are no addresses in ${file}: give OPML, or a text with one address a line (https://…).`)
  return [...entries.map(entry => entry.address), ...odd]
}

function hooksOf(options: WatchOptions): readonly Hook[] {
  const hooks: Hook[] = options.command === undefined ? [] : [command(options.command)]
  if (options.webhook === undefined) return hooks
  const secret = process.env[SECRET]
  if (secret === undefined || secret.length < 16)
    throw new UserError(`A webhook is signed: put a secret of 16 characters or more into ${SECRET}, and the same where the news arrive.`)
  const permission = permissionOf(options)
  const judged = addressOf(options.webhook, permission)
  if ('refusal' in judged)
    throw new UserError(`Cannot send news to ${neutral(options.webhook)}: ${judged.refusal}.${hintFor(judged.refusal)}`)
  const ask = asker(guardedLookup(permission))
  return [...hooks, webhook(judged.url, { secret, ask, permission, agent: agentFor(options), now: Date.now })]
}

function recheck(text: string): number | 'never' {
  return text === 'never' ? text : duration(text)
}

/** '8h', '2026-11-22T08:00' → milliseconds since 1970. */
function moment(text: string): number {
  if (/^[\d.]+[smhd]$/.test(text)) return Date.now() + duration(text)
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new InvalidArgumentError('Give a time from now such as 8h, or a date and time such as 2031-05-01T18:00.')
  return time
}
