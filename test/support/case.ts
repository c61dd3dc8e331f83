import { createHash } from 'node:crypto'
import { ingest } from '../../src/ingest/ingest.ts'
import { investigate, read } from '../../src/investigate.ts'
import { loadModels } from '../../src/io/models.ts'
import type { CaseFile, Judgement, Reading } from '../../src/model.ts'

const models = loadModels()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Pages written in a test → their readings, by the real map stages. Keys are file names. */
export async function readingsOf(pages: Readonly<Record<string, string | Uint8Array>>): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const [name, content] of Object.entries(pages)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    for await (const capture of ingest(bytes, name, sha256)) readings.push(read(capture, models))
  }
  return readings
}

/** Pages written in a test → the case. */
export async function caseOf(
  pages: Readonly<Record<string, string | Uint8Array>>,
  judgements: readonly Judgement[] = [],
): Promise<CaseFile> {
  return investigate(await readingsOf(pages), judgements)
}
