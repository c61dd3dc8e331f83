import type { Capture } from '../model.ts'

/** Bytes of one file → the records in it. `sha256` is handed in: a stage does no I/O. */
export async function* ingest(bytes: Uint8Array, location: string, sha256: (bytes: Uint8Array) => string): AsyncGenerator<Capture> {
  yield {
    sha256: sha256(bytes),
    location,
    mediaType: 'text/plain',
    content: { kind: 'text', text: new TextDecoder().decode(bytes) },
    declared: {},
    problems: [],
  }
}
