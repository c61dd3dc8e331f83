import { concepts as table } from '../language/en/concepts.ts'
import { naming } from '../language/en/sources.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { Entity, Offsets, ResolvedPage, Statement, When } from '../model.ts'
import { conceptsOf } from '../text/concepts.ts'
import { compare } from '../text/group.ts'
import { holds } from '../text/spans.ts'
import { type WordSets, wordSets } from '../text/word-sets.ts'
import { type Company, companyOf } from './company.ts'
import { mainClause } from './main-clause.ts'
import type { Nations } from './nations.ts'
import { type Opposition, oppositionIn } from './opposition.ts'

/** What a statement is about, ready for comparing: concepts with names resolved to entities, and the days that it can be of. */
export interface Matter {
  readonly statement: Statement
  /** Content words by concept, entities as '@id', countries and their people as '~country', numbers as '#3'. */
  readonly concepts: ReadonlySet<string>
  /** Concepts of the verbs alone: what is done, not to what. */
  readonly deeds: ReadonlySet<string>
  /** Entities alone. */
  readonly entities: ReadonlySet<string>
  /** Whose words they are: the innermost of the chain, and who is named among them ("ministers, including Ada Roe"). */
  readonly speakers: ReadonlySet<string>
  /** Reports that the statement cites; not the one whose text the whole page is. */
  readonly reports: ReadonlySet<string>
  /** Without the place where its page tells it. */
  readonly published?: When
  /** Whom and what its page names. */
  readonly company: Company
  /** Owning up to a deed or accusing somebody of it: a claim of its own, beside that it was done (counting rule 16). */
  readonly answers?: 'claims-responsibility' | 'accuses'
  /** Told as said, but neither when, nor to whom, nor in which words. */
  readonly bare?: true
  /** What the speaker, or whom the page itself tells of, is against. */
  readonly opposition?: Opposition & { readonly holders: ReadonlySet<string> }
  readonly block: number
  /** Stands in a title: it says again, in short, what the body says, and has no source of its own (counting rule 18). */
  readonly headline: boolean
  /** Links of its chain, and quantities that it tells. */
  readonly links: number
  readonly figures: number
  /** Stands in the body of its page. */
  readonly isBody: boolean
}

/** One of several is named next, perhaps with a title. */
const AMONG = new RegExp(String.raw`(?<!\p{L})(?:${naming.join('|')})\s+(?:(?:the\s+)?[\p{L}.]+\s+){0,4}$`, 'iu')
const CAPITALISED = /\p{Lu}[\p{L}’'.]*/gu

/** The matter of every statement of one page. */
export function mattersOf(
  page: ResolvedPage,
  statements: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
  nations: Nations,
  sets: WordSets = wordSets(),
  timeOf: (when: When) => When = when => when,
): Matter[] {
  const { article, annotation } = page.reading
  const named = annotation.mentions
    .flatMap((mention, index) => {
      const entity = page.mentions[index]
      return entity === undefined ? [] : [{ start: mention.start, end: mention.end, entity }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const company = companyOf(page, entities, sets)
  const once = sharing(sets)
  const published = page.published && timeOf(page.published)
  return statements.map(statement => {
    const saying = sayingOf(page, statement)
    const stance = saying === undefined ? undefined : annotation.sayings[saying]?.stance
    const block = article.blocks.findIndex(block => block.start <= statement.at.start && statement.at.start < block.end)
    const nationality = new Set<string>()
    const main = mainClause(page, statement.at)
    const inside = named.filter(mention => holds(main, mention))
    const about = new Set(inside.map(mention => mention.entity))
    // What a smaller clause inside says is that clause's: "he would answer the attack that killed four" is of the answer.
    const smaller = statements.filter(
      other =>
        other !== statement &&
        holds(statement.at, other.at) &&
        other.at.end - other.at.start < statement.at.end - statement.at.start &&
        other.at.start > statement.at.start,
    )
    const own = [...inside, ...smaller.map(other => other.at)].sort((a, b) => a.start - b.start || b.end - a.end)
    const words = without(article.text, main, own).replace(CAPITALISED, word => {
      const nation = nations.ofWord(word)
      if (nation !== undefined) nationality.add(nation)
      return nation === undefined ? word : ' '
    })
    const concepts = conceptsOf(words, table, stopwords)
    const speakers = once(speakersOf(statement, named, article.text))
    const against = stance === 'orders' || statement.negated ? undefined : oppositionIn(statement.at.exact)
    // "Roe opposes the merger", in the page's own voice: who is named before the words.
    const holders =
      against && speakers.size === 0
        ? new Set(inside.filter(mention => mention.start < statement.at.start + against.at).map(mention => mention.entity))
        : speakers
    for (const entity of about) concepts.add(nations.ofName(entities.get(entity)?.name ?? '') ?? `@${entity}`)
    for (const nation of nationality) concepts.add(nation)
    if (stance === 'orders') concepts.add('order')
    return {
      statement,
      concepts: sets(concepts),
      deeds: once(deedsIn(page, main)),
      entities: once(about),
      speakers,
      reports: once(
        new Set(statement.chain.flatMap(link => (link.report === undefined || link.why.rule === 'copied-newsroom' ? [] : [link.report]))),
      ),
      ...(published && { published }),
      company,
      ...((stance === 'claims-responsibility' || stance === 'accuses') && { answers: stance }),
      ...(saying !== undefined && isBareSaying(page, saying) && { bare: true as const }),
      ...(against && holders.size > 0 && { opposition: { ...against, holders } }),
      block,
      headline: ['title', 'subtitle', 'heading'].includes(article.blocks[block]?.role ?? ''),
      links: statement.chain.length,
      figures: statement.quantities.length,
      isBody: article.blocks[block]?.role === 'body',
    }
  })
}

/** One set for all that hold the same, in the same order: the statements of a page share most of theirs, and a set is heavy to keep. */
function sharing(sets: WordSets): (set: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return set => {
    const key = [...set].join('\n')
    const same = known.get(key) ?? sets(set)
    known.set(key, same)
    return same
  }
}

/** What the verbs of a place say. */
function deedsIn({ reading }: ResolvedPage, at: Offsets): ReadonlySet<string> {
  const verbs = reading.annotation.tokens.filter(token => holds(at, token) && token.tag.startsWith('VB'))
  return new Set(verbs.flatMap(({ start, end }) => [...conceptsOf(reading.article.text.slice(start, end), table, stopwords)]))
}

/** "An aide to Ada Roe" is not Ada Roe; "ministers, including Ada Roe" are she and others. */
function speakersOf(statement: Statement, named: readonly (Offsets & { readonly entity: string })[], text: string): ReadonlySet<string> {
  const last = statement.chain.at(-1)
  if (!last) return new Set()
  const { at } = last.why
  if (!at || at.page !== statement.page) return new Set([last.party])
  const among = named.filter(mention => holds(at, mention) && AMONG.test(text.slice(at.start, mention.start)))
  return new Set([last.party, ...among.map(mention => mention.entity)])
}

/** The words of a place without those of the mentions, which are compared as entities, and without editorial inserts in brackets. */
function without(text: string, at: Offsets, mentions: readonly Offsets[]): string {
  let words = ''
  let from = at.start
  for (const mention of mentions) {
    if (mention.start >= from) words += `${text.slice(from, mention.start)} `
    from = Math.max(from, mention.end)
  }
  return (words + text.slice(from, at.end)).replace(/\[[^\]]*\]/g, ' ')
}

/** A fixed order of matters: the same whatever the order of the pages. */
export function byPlace(a: Matter, b: Matter): number {
  return (
    compare(a.statement.page, b.statement.page) ||
    a.statement.at.start - b.statement.at.start ||
    a.statement.at.end - b.statement.at.end ||
    compare(a.statement.id, b.statement.id)
  )
}

/** The innermost saying whose words a statement is, by its number on the page. */
function sayingOf({ reading }: ResolvedPage, { at }: Statement): number | undefined {
  return reading.annotation.clauses.find(clause => clause.start === at.start && clause.end === at.end)?.saying
}

/** Whether a page tells neither when, nor to whom, nor in which words something was said: "Roe has said that the mill must close". */
export function isBareSaying(page: ResolvedPage, nth: number): boolean {
  const saying = page.reading.annotation.sayings[nth]!
  return saying.quoted === 'indirect' && saying.hearer === undefined && page.sayingTimes[nth] === undefined
}
