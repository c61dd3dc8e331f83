import { inflect, verbExceptions } from '../../text/inflections.ts'
import { DOUBLING_VERBS, IRREGULAR_VERBS } from './verbs.ts'

const exceptions = verbExceptions(IRREGULAR_VERBS, DOUBLING_VERBS)

/** All forms of an English verb, a particle or object joined by '-' kept behind it: "call-off" → call off, calls off, called off, calling off. */
export function verbForms(verb: string): string[] {
  const [lemma, ...rest] = verb.split('-')
  const { base, third, past, participle, gerund } = inflect(lemma!, exceptions)
  return [...new Set([base, third, ...past, ...participle, gerund])].map(form => [form, ...rest].join(' '))
}
