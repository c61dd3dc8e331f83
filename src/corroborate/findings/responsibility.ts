import type { Finding, Saying } from '../../model.ts'
import { spanOf } from '../../text/spans.ts'
import { type Finder, finding, frameSpan, quoted } from './context.ts'

/** How many sentences may lie between a claim of responsibility, an accusation and a denial of one deed. */
const REACH = 2

/** Claim, accusation and denial of one deed by different people (counting rule 16). */
export const responsibility: Finder = context => {
  const found: Finding[] = []
  for (const [id, page] of context.pages) {
    const { sayings, sentences } = page.reading.annotation
    const text = page.reading.article.text
    const sentenceOf = (saying: Saying) => {
      const at = (saying.cue[0] ?? saying.source[0] ?? saying.content[0])!.start
      return sentences.findIndex(sentence => sentence.start <= at && at < sentence.end)
    }
    const stands = sayings
      .map((saying, index) => ({ saying, index, sentence: sentenceOf(saying) }))
      .filter(({ saying }) => ['claims-responsibility', 'accuses', 'denies'].includes(saying.stance))
      .sort((a, b) => a.sentence - b.sentence || a.index - b.index)
    for (const [nth, one] of stands.entries()) {
      for (const other of stands.slice(nth + 1)) {
        if (other.sentence - one.sentence > REACH || one.saying.stance === other.saying.stance) continue
        const whole = (saying: Saying) => {
          const parts = [...saying.source, ...saying.cue, ...saying.content]
          const end = Math.max(...parts.map(part => part.end))
          const start = Math.min(...parts.map(part => part.start))
          return end - start <= 420 ? spanOf(id, text, { start, end }) : frameSpan(context, id, saying)
        }
        const [a, b] = [whole(one.saying), whole(other.saying)]
        if (!a || !b) continue
        const claims = (context.mattersOn.get(id) ?? [])
          .filter(matter => [a, b].some(side => side.start <= matter.statement.at.start && matter.statement.at.end <= side.end))
          .flatMap(matter => context.claimOf.get(matter.statement.id) ?? [])
        found.push(
          finding({
            kind: 'conflict',
            aspect: 'responsibility',
            sides: [a, b],
            claims: [...new Set(claims)],
            severity: 'material',
            message: `${word(one.saying)} against ${word(other.saying)}: ${quoted(a)} – ${quoted(b)}`,
            rule: 'rule-16-responsibility',
          }),
        )
      }
    }
  }
  return found
}

function word(saying: Saying): string {
  return saying.stance === 'claims-responsibility'
    ? 'a claim of responsibility'
    : saying.stance === 'accuses'
      ? 'an accusation'
      : 'a denial'
}
