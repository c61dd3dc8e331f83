import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../ingest/ingest.ts'
import type { Capture } from '../model.ts'
import { sha256 } from './captures.ts'

/** Names of fields in JSON lines: ours → theirs. */
export type Fields = Readonly<Record<string, string>>

/** All records under one path ('-' is standard input). `note` takes what is worth saying but belongs to no page. */
export type PathReader = (path: string, fields: Fields, note: (message: string) => void) => AsyncGenerator<Capture>

export async function* readPath(path: string, fields: Fields): AsyncGenerator<Capture> {
  if (path !== '-' && statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* readPath(join(path, name), fields)
  } else yield* ingest(path === '-' ? readFileSync(0) : readFileSync(path), path, sha256, { fields })
}
