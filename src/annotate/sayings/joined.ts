import type { Annotation, Saying } from '../../model.ts'

/**
 * One cue, one saying: a quotation that goes on behind its frame, or in the next paragraph, becomes further content of the saying that it
 * goes on with. A case keeps them apart, since each says something of its own; this is the view of those who count attributions.
 */
export function joined(annotation: Annotation): Annotation {
  const homes = new Map<string, number>()
  const place: number[] = []
  const sayings: Saying[] = []
  for (const saying of annotation.sayings) {
    const key = JSON.stringify([saying.cue, saying.source])
    const home = /^continued/.test(saying.rule) ? homes.get(key) : undefined
    const whole = home === undefined ? undefined : sayings[home]!
    if (home === undefined || !whole || whole.quoted === 'indirect') {
      homes.set(key, sayings.length)
      place.push(sayings.length)
      sayings.push(saying)
      continue
    }
    place.push(home)
    const content = [...whole.content, ...saying.content].sort((a, b) => a.start - b.start)
    sayings[home] = { ...whole, content, quoted: whole.quoted === saying.quoted ? whole.quoted : 'mixed' }
  }
  return {
    ...annotation,
    sayings: sayings.map((saying, index) => {
      const { within, ...rest } = saying
      const outer = within === undefined ? undefined : place[within]
      return outer === undefined || outer === index ? rest : { ...rest, within: outer }
    }),
    clauses: annotation.clauses.map(clause => (clause.saying === undefined ? clause : { ...clause, saying: place[clause.saying]! })),
  }
}
