import { existsSync } from 'node:fs'
import { UserError } from './errors.ts'

/** Throws UserError where a path is not there: before anything is read, and before there is a case file. */
export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (path !== '-' && !existsSync(path))
      throw new UserError(`Cannot read ${path}: there is no such file or folder. Check the spelling; nothing was read.`)
  }
}

/** Words of a command line that are addresses rather than paths. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word)
}

/** Words that are addresses of another kind, which nothing is fetched from: 'ftp', 'file'; undefined for paths, also Windows' `c:\\`. */
export function otherScheme(word: string): string | undefined {
  return isAddress(word) ? undefined : /^([a-z][a-z0-9+.-]+):\/\//i.exec(word)?.[1]
}
