import { existsSync } from 'node:fs'
import { UserError } from './errors.ts'

/** Throws UserError where a path is not there: before anything is read, and before there is a case file. */
export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (path !== '-' && !existsSync(path))
      throw new UserError(`Cannot read ${path}: there is no such file or folder. Check the spelling; nothing was read.`)
  }
}
