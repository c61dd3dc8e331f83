import type { Worker } from 'node:worker_threads'
import { codeOf } from './errors.ts'

/**
 * The one word that a thread says; then it is ended. Throws what the thread threw, and where it ended without a word. `outOfMemory`: what is said where
 * it took more than it may.
 */
export async function wordOf<Word>(worker: Worker, outOfMemory: Word): Promise<Word> {
  const word = await new Promise<Word>((fulfil, reject) => {
    worker.once('message', fulfil)
    worker.once('error', error => (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? fulfil(outOfMemory) : reject(error)))
    // After a message or an error this changes nothing.
    worker.once('exit', code => reject(new Error(`A thread ended with ${code} and said nothing.`)))
  })
  await worker.terminate()
  return word
}

/** An error as another thread can hear it: one of a class of its own loses its words on the way. */
export function audible(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  return Object.assign(new Error(error.message), { name: error.name, stack: error.stack })
}
