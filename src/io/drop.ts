import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isPostgres } from './postgres/postgres.ts'

/** Keeps dropped files in a folder beside the case, so that a page's location stays true; the folder of this drop. */
export function keepDropped(caseFile: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string {
  // A case on a server has no place of its own: what is dropped is kept where the command runs.
  const beside = isPostgres(caseFile) ? 'hearsay' : join(dirname(caseFile), basename(caseFile).replace(/\.db$/, ''))
  const folder = join(`${beside}-dropped`, new Date().toISOString().replace(/[:.]/g, '-'))
  for (const { name, bytes } of files) {
    const path = join(folder, safePath(name))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  return folder
}

/** A name from elsewhere as a path that cannot leave the folder. */
function safePath(name: string): string {
  const parts = name
    .split(/[/\\]/)
    .map(part => part.replace(/[\u0000-\u001f:*?"<>|]/g, '_').slice(0, 200))
    .filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.length > 0 ? join(...parts) : 'unnamed'
}
