import { dirname, join, parse } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { guardedLookup, type Permission } from '../io/fetch/address.ts'
import { asker } from '../io/fetch/fetch.ts'
import { agentOf, type Polite, type PoliteOptions, polite } from '../io/fetch/polite.ts'
import { VERSION } from '../io/version.ts'

/** Options of every command that asks other machines for pages. */
export interface FetchOptions {
  readonly pages?: string
  readonly contact?: string
  readonly delay: number
  readonly allowPrivate?: boolean
  readonly anyPort?: boolean
}

/** Milliseconds between two requests to one host, where nothing else is said. */
const DELAY = 2_000

export function addFetchOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--pages <folder>', 'where fetched pages are kept as WARC (default: beside the case, hearsay.pages for hearsay.db)'),
    )
    .addOption(
      new Option('--contact <who>', 'a mail address or page that is told to the sites that are asked')
        .env('HEARSAY_CONTACT')
        .argParser(contact),
    )
    .addOption(new Option('--delay <time>', 'pause between two requests to one host, such as 5s').argParser(duration).default(DELAY, '2s'))
    .option('--allow-private', 'also ask addresses of this machine and its own network, on any port')
    .option('--any-port', 'also ask public addresses on unusual ports')
}

export function permissionOf(options: FetchOptions): Permission {
  return { allowPrivate: options.allowPrivate ?? false, anyPort: options.anyPort ?? false }
}

/** The folder for pages: as said, else beside the case and called after it. */
export function pagesFolder(options: FetchOptions & { readonly case: string }): string {
  if (options.pages !== undefined) return options.pages
  // A case on a server has no place of its own: its pages are kept where the command runs.
  if (/^\w+:\/\//.test(options.case)) return 'hearsay.pages'
  const { name } = parse(options.case)
  return join(dirname(options.case), `${name}.pages`)
}

/** What allows an address that was refused; nothing where nothing does. */
export function hintFor(refusal: string): string {
  if (refusal.includes('private network')) return ' --allow-private allows that.'
  return refusal.startsWith('port ') ? ' --any-port allows that.' : ''
}

export function agentFor(options: FetchOptions): string {
  return agentOf(VERSION, options.contact)
}

/** Whoever asks for pages on behalf of these options. */
export function politeFor(options: FetchOptions, signal: AbortSignal, kept?: PoliteOptions['kept']): Polite {
  const permission = permissionOf(options)
  return polite({
    ask: asker(guardedLookup(permission)),
    permission,
    agent: agentFor(options),
    signal,
    delay: options.delay,
    ...(kept && { kept }),
  })
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3600_000, d: 86_400_000 }

/** '90s', '15m', '2h', '3d' → milliseconds. */
export function duration(text: string): number {
  const [, number, unit] = /^(\d{1,6}(?:\.\d+)?)([smhd])$/.exec(text) ?? []
  if (number === undefined || unit === undefined) throw new InvalidArgumentError('Give a number and s, m, h or d, such as 90s or 15m.')
  return Math.round(Number(number) * UNITS[unit]!)
}

/** Header lines hold plain signs only, and a bracket would end ours. */
function contact(text: string): string {
  if (!/^[\x21-\x7e]{3,200}$/.test(text) || /[()<>\\;]/.test(text))
    throw new InvalidArgumentError('Give a mail address or the address of a page.')
  return text
}
