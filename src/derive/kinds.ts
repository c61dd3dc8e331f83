import type { Derivation, Link, Page, ResolvedPage, Why } from '../model.ts'
import { spanOf } from '../text/spans.ts'
import type { Account } from './accounts.ts'
import { SCRAPER, type Tell, tellsOf } from './tells.ts'

export interface PageKind {
  readonly kind: Page['kind']
  readonly why: readonly Why[]
}

const TRANSLATORS: ReadonlySet<Tell['kind']> = new Set([
  'capital',
  'fragment',
  'miscased-name',
  'person-for-group',
  'glued',
  'doubled-word',
])
const SPINNERS: ReadonlySet<Tell['kind']> = new Set(['spaced-hyphen', 'tortured', 'lower-start', 'cut-entity', 'quote-space', 'stray-stop'])
/** Traces that a machine's text shows at least, and the kinds of them. */
const TELLS = 4
const KINDS = 2
/** Share of a page's attributed sayings on one cited newsroom from which on it only relays it. */
const RELAYED = 0.34

/** Share of the attributed sayings of a page that came through a report; nothing where none is attributed. */
export function relayedShare(chains: readonly (readonly (readonly Link[])[])[]): number | undefined {
  const attributed = chains.filter(chain => chain.some(links => links.length > 0)).length
  const through = chains.filter(chain => chain.some(links => links.some(link => link.report !== undefined))).length
  return attributed === 0 ? undefined : through / attributed
}

/** What a page is: copied, translated, spun, relaying, compiled or a newsroom's own, with the reasons. `relayed`: see relayedShare; `derivations`: those to this page. */
export function kindOf(
  page: ResolvedPage,
  accounts: readonly Account[],
  relayed: number | undefined,
  derivations: readonly Derivation[],
): PageKind {
  const { reading } = page
  const { text, traces } = reading.article
  const say = (rule: string, detail: string, at?: { readonly start: number; readonly end: number }): Why => ({
    rule,
    detail,
    ...(at && { at: spanOf(reading.id, text, at) }),
  })

  const taken = derivations
    .filter(derivation => derivation.directed && derivation.kind !== 'cites' && !derivation.revision)
    .sort((a, b) => b.coverage - a.coverage)[0]
  if (taken && taken.coverage >= 0.4) {
    const kind = taken.kind === 'translates' ? 'translation' : taken.kind === 'spins' ? 'spin' : 'copy'
    return {
      kind,
      why: [
        say(
          'taken-from-page',
          `${Math.round(taken.coverage * 100)} % of the body comes from ${taken.passages.length > 0 ? 'another page of the case' : 'a report that the case does not have'}.`,
          taken.passages[0]?.to,
        ),
        ...taken.why,
      ],
    }
  }

  const tells = tellsOf(page)
  const [translated, spun] = [tells.filter(tell => TRANSLATORS.has(tell.kind)), tells.filter(tell => SPINNERS.has(tell.kind))]
  const shown = (list: readonly Tell[]) =>
    list
      .slice(0, 5)
      .map(tell => say(`tell-${tell.kind}`, `“${text.slice(tell.at.start, tell.at.end)}” is a trace of machine writing.`, tell.at))
  if (tells.length >= TELLS && new Set(tells.map(tell => tell.kind)).size >= KINDS) {
    const credited = accounts.find(account => account.credit)
    const credit = credited ? [say('credit', 'The page credits the newsroom whose text it is.', credited.places[0])] : []
    return translated.length >= spun.length
      ? { kind: 'translation', why: [...shown(translated), ...credit] }
      : { kind: 'spin', why: [...shown(spun), ...credit] }
  }

  const scraped = traces.filter(trace => SCRAPER.has(trace.kind))
  const own = page.publisher !== undefined
  const frame = accounts.find(account => account.credit === 'frame')
  if (scraped.length > 0 && !own)
    return {
      kind: 'copy',
      why: scraped
        .slice(0, 3)
        .map(trace =>
          say(
            `trace-${trace.kind}`,
            `“${text.slice(trace.at.start, trace.at.end).slice(0, 60)}” is a scraper’s trace; the newsroom whose text it is ${frame ? 'is credited' : 'is not named'}.`,
            trace.at,
          ),
        ),
    }
  if (frame) return { kind: 'copy', why: [say('dateline', 'The dateline or credit names another newsroom.', frame.places[0])] }

  const cited = accounts.filter(account => account.credit === undefined)
  const through = (account: Account) => account.sayings.length
  const top = [...cited].sort((a, b) => through(b) - through(a))[0]
  if (top && relayed !== undefined) {
    const outlets = new Set(cited.map(account => account.outlet ?? account.generic)).size
    const first = Math.min(...cited.flatMap(account => account.places.map(place => place.start)))
    const lead = reading.article.blocks.find(block => block.role === 'body')
    const inLead = lead !== undefined && first < lead.end
    if (relayed >= RELAYED || inLead) {
      const why = cited
        .slice(0, 4)
        .map(account =>
          say('cites', `“${text.slice(account.places[0]!.start, account.places[0]!.end)}” names whom it heard it from.`, account.places[0]),
        )
      return { kind: outlets >= 4 && !inLead ? 'compilation' : 'relay', why }
    }
  }
  const body = reading.article.blocks.find(block => block.role === 'body')
  const version = derivations.find(derivation => derivation.revision)
  const later = version ? [say('later-version', 'It is a later version of another page of the case, at the same address.')] : []
  if (own && body)
    return {
      kind: 'original',
      why: [...later, say('own-newsroom', `${page.publisher!.name} names itself and cites nobody’s report in its lead.`, body)],
    }
  return { kind: 'unknown', why: [say('not-shown', 'Nothing on the page shows whose reporting it is.')] }
}
