import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../src/ingest/ingest.ts'
import { investigate, read } from '../../src/investigate.ts'
import { loadModels } from '../../src/io/models.ts'
import type { CaseFile, Reading } from '../../src/model.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads every file of one folder, and files beside it, through the library, as a program that embeds Hearsay would: no store, no command line. */
export async function readFolder(folder: string, ...more: readonly string[]): Promise<CaseFile> {
  const models = loadModels()
  const readings: Reading[] = []
  const names = readdirSync(folder).sort()
  for (const location of [...names.map(name => join(folder, name)), ...more]) {
    for await (const capture of ingest(readFileSync(location), location, sha256)) readings.push(read(capture, models))
  }
  return investigate(readings)
}
