import type { Models } from '../annotate/models.ts'
import { read } from '../investigate.ts'
import type { Annotation, Capture, Reading } from '../model.ts'
import { pageIdOf } from './captures.ts'
import { modelsFor } from './models.ts'

const NOTHING: Annotation = { tokens: [], sentences: [], quotations: [], mentions: [], times: [], quantities: [], sayings: [], clauses: [] }

/** One capture → one reading, whatever happens: a page that a stage fails on stays in the case, with its text and the failure as a problem. */
export async function readSafely(capture: Capture, models: Models): Promise<Reading> {
  try {
    const reading = read(capture, models)
    const asked = await modelsFor(reading.article, models)
    return asked === models ? reading : read(capture, asked)
  } catch (error) {
    return bareReading(capture, error instanceof Error ? error.message : String(error))
  }
}

const FAILURE = 'Hearsay failed on this page, so nothing but its text is known (please report this): '

/** The page without any analysis. */
export function bareReading(capture: Capture, failure: string): Reading {
  const text = capture.content.kind === 'none' ? '' : capture.content.text
  const start = text.search(/\S/)
  return {
    id: pageIdOf(capture.sha256),
    sha256: capture.sha256,
    locations: [capture.location],
    mediaType: capture.mediaType,
    declared: capture.declared,
    article: {
      text,
      blocks: start < 0 ? [] : [{ start, end: text.trimEnd().length, role: 'other' }],
      byline: [],
      authors: [],
      agencies: [],
      dates: [],
      traces: [],
      problems: [],
    },
    annotation: NOTHING,
    problems: [...capture.problems, `${FAILURE}${failure}`],
  }
}

/** A reading without the words that tell why Hearsay failed on its page; the very same where it did not. */
export function withoutFailure(reading: Reading): Reading {
  if (!reading.problems.some(problem => problem.startsWith(FAILURE))) return reading
  return { ...reading, problems: reading.problems.map(problem => (problem.startsWith(FAILURE) ? FAILURE : problem)) }
}
