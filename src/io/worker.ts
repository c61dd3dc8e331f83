import type { Capture, Reading } from '../model.ts'
import { loadModels } from './models.ts'
import { readSafely } from './reading.ts'

const models = loadModels()

/** What one thread of the pool does: a few captures → their readings. */
export default function work(captures: readonly Capture[]): Promise<readonly Reading[]> {
  return Promise.all(captures.map(capture => readSafely(capture, models)))
}
