import { concepts as table } from '../../language/en/concepts.ts'
import { accounts } from '../../language/en/denials.ts'
import { verbForms } from '../../language/en/forms.ts'
import { WITHHOLDING_VERBS } from '../../language/en/reporting/particular-verbs.ts'
import { stopwords } from '../../language/en/stopwords.ts'
import type { Finding, ResolvedPage, Saying } from '../../model.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { holds, spanOf } from '../../text/spans.ts'
import { type Finder, finding, frameSpan, quoted } from './context.ts'
import { isNegative, isRefusable } from './negation.ts'

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
      .filter(({ saying }) => ['claims-responsibility', 'accuses', 'denies'].includes(saying.stance) && !isWithheld(saying, text))
      .sort((a, b) => a.sentence - b.sentence || a.index - b.index)
    for (const [nth, one] of stands.entries()) {
      for (const other of stands.slice(nth + 1)) {
        if (other.sentence - one.sentence > REACH || one.saying.stance === other.saying.stance) continue
        if (!ofOneDeed(page, one, other)) continue
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

/** "Has not claimed responsibility", "declined to be interviewed", "denied the request": nothing is owned up to or denied. */
function isWithheld(saying: Saying, text: string): boolean {
  const cue = saying.cue.map(part => text.slice(part.start, part.end)).join(' ')
  if (saying.stance === 'denies' && saying.content.some(part => isRefusable(text.slice(part.start, part.end)))) return true
  return WITHHELD.test(cue) || (saying.stance === 'claims-responsibility' && isNegative(cue))
}

const WITHHELD = new RegExp(String.raw`\b(?:${WITHHOLDING_VERBS.flatMap(verbForms).join('|')})\b`, 'i')

interface Stand {
  readonly saying: Saying
  readonly index: number
  readonly sentence: number
}

function isOwning({ saying }: Stand): boolean {
  return saying.stance === 'claims-responsibility'
}

const ACCOUNT = new RegExp(String.raw`\b(?:${accounts.join('|')})\b`, 'i')

/** "Denies the allegation". */
function pointsBack({ reading }: ResolvedPage, { saying }: Stand): boolean {
  return [...saying.cue, ...saying.content].some(part => ACCOUNT.test(reading.article.text.slice(part.start, part.end)))
}

/**
 * Whether two people speak of one deed: what they say shares a word of meaning, or who answers is named in what is answered; and side by side, who owns
 * up or denies "the allegation" answers what was said just before.
 */
function ofOneDeed(page: ResolvedPage, one: Stand, other: Stand): boolean {
  if (other.sentence - one.sentence <= 1 && (isOwning(one) || isOwning(other) || pointsBack(page, other))) return true
  const [a, b] = [one, other].map(({ saying }) => meaningOf(page, saying)) as [Set<string>, Set<string>]
  if ([...a].some(concept => !concept.startsWith('@') && b.has(concept))) return true
  // "She rejected Renn": nobody's deed is denied.
  if (
    [one, other].some(({ saying }, at) => saying.stance === 'denies' && ![...(at === 0 ? a : b)].some(concept => !concept.startsWith('@')))
  )
    return false
  const answers = (by: Stand, what: ReadonlySet<string>) => page.speakers[by.index]?.some(speaker => what.has(`@${speaker}`)) ?? false
  return answers(one, b) || answers(other, a)
}

/** What a saying is of, without who says it: the words of its content without names, and everybody named as '@id'. */
function meaningOf(page: ResolvedPage, { cue, content, hearer }: Saying): Set<string> {
  const { article, annotation } = page.reading
  const parts = [...content, ...(hearer ? [hearer] : [])]
  const found = new Set<string>()
  annotation.mentions.forEach((mention, index) => {
    const entity = page.mentions[index]
    if (entity !== undefined && [...cue, ...parts].some(part => holds(part, mention))) found.add(`@${entity}`)
  })
  const names = annotation.mentions.filter((_, index) => page.mentions[index] !== undefined)
  const words = annotation.tokens.filter(token => parts.some(part => holds(part, token)) && !names.some(name => holds(name, token)))
  for (const { start, end } of words) {
    for (const concept of conceptsOf(article.text.slice(start, end), table, stopwords)) found.add(concept)
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
