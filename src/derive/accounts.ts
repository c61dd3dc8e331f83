import { usedCredits } from '../language/en/media.ts'
import type { Offsets, ResolvedPage, When } from '../model.ts'
import { overlap } from '../text/spans.ts'
import { type Citation, type NewsroomNames, ownOutlets } from './citations.ts'

/** What one page shows of one report that it cites: the places, the day where said, and the sayings that rest on it. */
export interface Account {
  readonly page: string
  /** Entity id of the newsroom; absent where its name was lost ("US media"). */
  readonly outlet?: string
  readonly generic?: string
  readonly when?: When
  readonly places: readonly Offsets[]
  readonly sayings: readonly number[]
  /** 'frame': the whole page is that newsroom's text (dateline, ©). 'use': it took from it. Absent: cited in the text. */
  readonly credit?: 'frame' | 'use'
}

/**
 * Citations of one page gathered into accounts: one a newsroom and day. A citation without a day belongs to the last dated one of the
 * same newsroom before it, or to the first after it: "the Gazette reported on Monday … the newspaper wrote".
 */
export function accountsOf(
  page: ResolvedPage,
  citations: readonly Citation[],
  agencies: ReadonlyMap<string, string>,
  names: NewsroomNames,
): Account[] {
  const accounts: Account[] = []
  const keys = new Set(citations.map(keyOf))
  for (const key of keys) {
    const own = citations.filter(citation => keyOf(citation) === key)
    const dated = own.filter(citation => citation.when)
    const days = new Map<string, Citation[]>()
    for (const citation of own) {
      const anchor = citation.when ? citation : (dated.findLast(other => other.at.start < citation.at.start) ?? dated[0])
      const day = anchor?.when ? `${anchor.when.earliest}/${anchor.when.latest}` : ''
      days.set(day, [...(days.get(day) ?? []), citation])
    }
    for (const group of days.values()) {
      const first = group[0]
      const when = group.find(citation => citation.when)?.when
      if (!first) continue
      accounts.push({
        page: page.reading.id,
        ...(first.outlet !== undefined && { outlet: first.outlet }),
        ...(first.generic !== undefined && { generic: first.generic }),
        ...(when && { when }),
        places: group.map(citation => citation.at),
        sayings: [...new Set(group.flatMap(citation => (citation.saying === undefined ? [] : [citation.saying])))],
      })
    }
  }
  const cited = new Set(accounts.flatMap(({ outlet }) => outlet ?? []))
  return [...accounts, ...credits(page, agencies, names, cited)]
}

function keyOf(citation: Citation): string {
  return citation.outlet ?? `generic:${citation.generic?.toLowerCase()}`
}

/**
 * Agency credits: a dateline or © makes the page that agency's text; "with information from" only says that it took from it, and so does a line under a
 * page that cites the newsroom as another: "the Osterby Post reported … Source: Osterby Post".
 */
function credits(page: ResolvedPage, agencies: ReadonlyMap<string, string>, names: NewsroomNames, cited: ReadonlySet<string>): Account[] {
  const { article, id } = page.reading
  const seen = new Set<string>()
  const own = ownOutlets(page, names)
  const found: Account[] = []
  for (const { name, at } of article.agencies) {
    const outlet = agencies.get(name)
    if (outlet === undefined || seen.has(outlet) || own.has(outlet)) continue
    seen.add(outlet)
    const line = lineAround(article.text, at).toLowerCase()
    const under =
      cited.has(outlet) && !/©|\bcopyright\b/.test(line) && article.blocks.some(block => block.role === 'credit' && overlap(block, at) > 0)
    const credit = under || usedCredits.some(phrase => line.includes(phrase)) ? 'use' : 'frame'
    const when = credit === 'frame' ? page.published : undefined
    found.push({ page: id, outlet, ...(when && { when }), places: [at], sayings: [], credit })
  }
  return found
}

/** The line of a text in which something stands. */
function lineAround(text: string, { start, end }: Offsets): string {
  const after = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, after < 0 ? text.length : after)
}
