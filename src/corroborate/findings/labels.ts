import { labels, sponsoring } from '../../language/en/drift.ts'
import type { Finding, Span, When } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { spanOf } from '../../text/spans.ts'
import { gap } from '../sameness.ts'
import { type Finder, type FindingContext, finding, pageName, quoted } from './context.ts'

interface Label {
  readonly span: Span
  readonly level: number
  /** Whose they are, by its first letters, which country and demonym share: "Varn-backed", "Varnish-aligned". */
  readonly sponsor: string
  /** When its page came out. */
  readonly published?: When
}

const LEVELS: ReadonlyMap<string, number> = new Map(labels.flatMap((words, level) => words.map(word => [word, level] as const)))
const NOUN = [...LEVELS.keys()].sort((a, b) => b.length - a.length).join('|')
const SPONSORED = sponsoring.join('|')
/** Looked for first: few pages have such a word. */
const LABELLED = new RegExp(String.raw`[-–]\s?(?:${SPONSORED})\s`, 'iu')
const PHRASE = new RegExp(
  String.raw`(?:\b(?:an?|the|some)\s+)?([\p{Lu}][\p{L}.]+)\s?[-–]\s?(?:${SPONSORED})\s+(?:\p{L}+\s+)?(?:${NOUN})s?(?:\s+(?:${NOUN})s?)?`,
  'giu',
)

/** One actor under a heavier label on another page of the same days: "a Varn-aligned militia" and "Varn-backed terrorists". */
export const escalations: Finder = context => {
  const all = [...context.pages.values()].flatMap(page => labelsOf(page.reading.id, context))
  const found: Finding[] = []
  const done = new Set<string>()
  const ofSponsor = groupBy(all, ({ sponsor }) => sponsor)
  for (const heavy of all) {
    const key = `${heavy.span.page}|${heavy.level}|${heavy.sponsor}`
    if (heavy.level < 2 || done.has(key)) continue
    const lighter = ofSponsor
      .get(heavy.sponsor)!
      .filter(other => other.span.page !== heavy.span.page && other.level < heavy.level && near(other.published, heavy.published))
    const plain = [...groupBy(lighter, other => other.span.page).values()].map(
      group => group.sort((a, b) => b.level - a.level || a.span.start - b.span.start)[0]!.span,
    )
    if (plain.length === 0) continue
    done.add(key)
    found.push(
      finding({
        kind: 'drift',
        aspect: 'label-escalated',
        sides: [...plain, heavy.span],
        severity: 'minor',
        message: `${pageName(context, heavy.span.page)} calls ${quoted(heavy.span)} whom others call ${plain.map(quoted).join(', ')}`,
        rule: 'heavier-label',
      }),
    )
  }
  return found
}

function labelsOf(id: string, context: FindingContext): Label[] {
  const { reading, published } = context.pages.get(id)!
  const { article } = reading
  if (!LABELLED.test(article.text)) return []
  return article.blocks
    .filter(block => block.role === 'body')
    .flatMap(block =>
      [...article.text.slice(block.start, block.end).matchAll(PHRASE)].map((found): Label => {
        const start = block.start + found.index
        const words = found[0].toLowerCase().split(/\s+/)
        const level = Math.max(
          ...words.map(word => LEVELS.get(word.replace(/s$/, '')) ?? LEVELS.get(word) ?? 0),
          ...(/terror (?:group|organi[sz]ation)s?/i.test(found[0]) ? [3] : []),
        )
        return {
          span: spanOf(id, article.text, { start, end: start + found[0].length }),
          level,
          sponsor: (found[1] ?? '').toLowerCase().slice(0, 4),
          ...(published && { published }),
        }
      }),
    )
}

function near(one: When | undefined, other: When | undefined): boolean {
  return one !== undefined && other !== undefined && gap(one, other) <= 14
}
