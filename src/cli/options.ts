import { type Command, InvalidArgumentError, Option } from 'commander'
import { UserError } from '../io/errors.ts'

/** Options that several commands share, spelt and explained once. */
/** The case file where none is named. */
export const CASE = 'hearsay.db'
export const caseOption = (): Option => new Option('--case <file>', 'the case file').default(CASE)
export const quietOption = (): Option => new Option('--quiet', 'no progress, no remarks; errors still show')
export const jobsOption = (): Option =>
  new Option('--jobs <n>', 'threads to read pages with (default: one for little text, else one a core, at most 8)').argParser(wholeNumber)
export const fieldsOption = (): Option =>
  new Option('--fields <map>', 'names of the fields in JSON lines, ours=theirs: id=doc,date=dct').argParser(fieldMap)

export const outletsOption = (): Option => new Option('--outlets <file>', 'your own list of newsrooms and owners (CSV), on top of ours')

/** A setting of the case that stays until it is changed: `--owners-as-one`, and `--no-owners-as-one` to take it back. */
export function addOwnersOptions(command: Command): Command {
  return command
    .option('--owners-as-one', 'newsrooms of one owner count as one in this case, from now on')
    .option('--no-owners-as-one', 'they count apart again')
}

export interface OwnersOptions {
  readonly ownersAsOne?: boolean
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}

/** 'id=doc,date=dct' → { id: 'doc', date: 'dct' } */
export function fieldMap(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map(pair => {
      const [ours, theirs, ...more] = pair.split('=').map(part => part.trim())
      if (!ours || !theirs || more.length > 0) throw new InvalidArgumentError('Give pairs such as id=doc,date=dct.')
      return [ours, theirs]
    }),
  )
}

/** A word out of a few, or an error that lists them. */
export function oneOf<Word extends string>(words: readonly Word[], word: string, what: string): Word {
  const found = words.find(candidate => candidate === word)
  if (found === undefined) throw new UserError(`There is no ${what} '${word}': choose one of ${words.join(', ')}.`)
  return found
}
