import { UNNAMED_CONDITIONS } from '../../language/en/reporting/frames.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { singular } from './anonymous.ts'
import type { Read } from './read.ts'
import { subjectBefore } from './sources.ts'
import type { Words } from './words.ts'

const condition = phraseFinder(UNNAMED_CONDITIONS)

/**
 * Nouns for the people of whom the page says that they are not to be named: "The spokesman spoke on condition of anonymity" makes every
 * spokesman without a name on the page one of them, also those above. Singular, lower case.
 */
export function withheldNames(words: Words, reads: readonly Pick<Read, 'stretch' | 'chunks'>[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  if (!condition(words.text)) return nouns
  for (const { stretch, chunks } of reads) {
    const text = words.text.slice(words.tokens[stretch.first]!.start, words.tokens[stretch.last - 1]!.end)
    if (!condition(text)) continue
    const verb = chunks.findIndex(chunk => chunk.kind === 'vp' && chunk.form === 'finite')
    const subject = verb < 0 ? undefined : subjectBefore(words, chunks, verb)
    const noun = subject && chunks.slice(subject.from, subject.to).find(chunk => chunk.kind === 'np')
    if (noun && !/^(?:NNP|PRP)/.test(words.tokens[noun.head]!.tag)) nouns.add(singular(words.lower[noun.head]!))
  }
  return nouns
}
