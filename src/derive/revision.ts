import type { Derivation, Offsets, ResolvedPage, Why } from '../model.ts'
import { compare, groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { spanOf } from '../text/spans.ts'

/** Share of its words that a later capture must have from an earlier one to be the same page, edited: a front page has little of yesterday's. */
const SAME_PAGE = 0.15
/** Share from which on the words are a copy. */
const COPY = 0.75
/** Words in a row that are compared. */
const RUN = 4

/**
 * Captures of one address, one after the other: a page that says something else than before is a revision of it (an Oss paper writes "four hurt" at
 * nine and "six hurt" at noon). It is the same report, edited, and adds no origin. An address that serves other pages in turn has no revisions.
 */
export function withRevisions(pages: readonly ResolvedPage[], texts: readonly Derivation[]): Derivation[] {
  const revisions = [...groupBy(pages.filter(isDated), page => addressOf(page)).values()].flatMap(versions => {
    const ordered = [...versions].sort(
      (a, b) => compare(a.reading.declared.captured!, b.reading.declared.captured!) || compare(a.reading.id, b.reading.id),
    )
    return ordered.slice(1).flatMap((page, at) => revisionOf(ordered[at]!, page))
  })
  if (revisions.length === 0) return [...texts]
  const family = familyOf(revisions)
  const isWithin = ({ from, to }: Derivation): boolean => family.has(from) && family.get(from) === family.get(to)
  // Who copied an earlier version gave nothing to a later one.
  const copiers = new Set(texts.flatMap(one => (family.has(one.from) ? [`${one.to}|${family.get(one.from)}`] : [])))
  const later = new Set(revisions.map(revision => revision.to))
  const kept = texts.filter(one => !isWithin(one) && !(later.has(one.to) && copiers.has(`${one.from}|${family.get(one.to)}`)))
  return [...kept, ...revisions]
}

function isDated({ reading }: ResolvedPage): boolean {
  return reading.declared.captured !== undefined && reading.declared.url !== undefined
}

/** The address by which versions are found: how it was asked for does not matter, nor on which part of the page. */
function addressOf({ reading }: ResolvedPage): string {
  return reading.declared
    .url!.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
}

function revisionOf(one: ResolvedPage, other: ResolvedPage): Derivation[] {
  const [before, after] = [runsOf(one), runsOf(other)]
  const shared = [...after].filter(run => before.has(run)).length
  const coverage = after.size === 0 ? 0 : shared / after.size
  const given = before.size === 0 ? 0 : shared / before.size
  if (coverage < SAME_PAGE && given < SAME_PAGE) return []
  const [from, to] = [one.reading, other.reading]
  const passages = sameSentences(one, other).map(passage => ({
    from: spanOf(from.id, from.article.text, passage.from),
    to: spanOf(to.id, to.article.text, passage.to),
  }))
  const why: Why = {
    rule: 'later-version',
    detail: `The same address, captured ${from.declared.captured} and again ${to.declared.captured}: ${Math.round(coverage * 100)} % of the words are as before.`,
    ...(passages[0] && { at: passages[0].to }),
  }
  return [
    {
      id: contentId('derivation', 'revision', from.id, to.id),
      from: from.id,
      to: to.id,
      kind: coverage < COPY ? 'rewrites' : given < COPY ? 'abridges' : 'copies',
      coverage: Math.round(coverage * 1000) / 1000,
      passages,
      directed: true,
      revision: true,
      why: [why],
    },
  ]
}

/** What a page says, as runs of words; the words themselves where there are only a few. */
function runsOf({ reading }: ResolvedPage): ReadonlySet<string> {
  const { text, blocks } = reading.article
  const words = blocks
    .filter(block => block.role === 'title' || block.role === 'body')
    .flatMap(
      block =>
        text
          .slice(block.start, block.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
  const count = Math.max(1, words.length - RUN + 1)
  return new Set(Array.from({ length: words.length === 0 ? 0 : count }, (_, at) => words.slice(at, at + RUN).join(' ')))
}

/** Sentences that stand on both pages, word for word. */
function sameSentences(one: ResolvedPage, other: ResolvedPage): { readonly from: Offsets; readonly to: Offsets }[] {
  const words = ({ reading }: ResolvedPage, at: Offsets): string => reading.article.text.slice(at.start, at.end)
  const before = new Map(one.reading.annotation.sentences.map(sentence => [words(one, sentence), sentence]))
  return other.reading.annotation.sentences.flatMap(sentence => {
    const found = before.get(words(other, sentence))
    return found ? [{ from: { start: found.start, end: found.end }, to: { start: sentence.start, end: sentence.end } }] : []
  })
}

/** Page → one name for all versions of its page. */
function familyOf(revisions: readonly Derivation[]): ReadonlyMap<string, string> {
  const family = new Map<string, string>()
  for (const { from, to } of revisions) {
    const name = family.get(from) ?? from
    family.set(from, name)
    family.set(to, name)
  }
  return family
}
