import { concepts as table } from '../language/en/concepts.ts'
import { verbForms } from '../language/en/forms.ts'
import { insiders, openly, openSayings, ordering, speechNouns } from '../language/en/media.ts'
import { stopwords } from '../language/en/stopwords.ts'
import type { Link, Offsets, Saying, Why } from '../model.ts'
import { conceptsOf, containment } from '../text/concepts.ts'
import { listedParties, namesOthers } from '../text/listed.ts'
import { phraseFinder } from '../text/phrases.ts'
import { holds, overlap, spanOf } from '../text/spans.ts'
import type { ChainFacts, Chains, CitedReport } from './facts.ts'
import { lateName } from './late.ts'
import { blockAt, startOf, wordsAt } from './places.ts'
import { scopesOf } from './scopes.ts'

const givesOrder = phraseFinder(ordering.flatMap(verbForms))
const saidOpenly = phraseFinder([...openly, ...openSayings])
const inTheOpen = phraseFinder(openly)
const speechNoun = phraseFinder(speechNouns.flatMap(noun => [noun, `${noun}s`]))
/** A newsroom that quotes a man heard him; one that tells what he ordered need not have. */
const QUOTED = /\b(?:quot|interview)/i

/** Somebody whom a saying names, and where. */
interface Named {
  readonly party: string
  readonly at: Offsets | undefined
}

/** Whether two places stand in one source, or both among those who are cited. */
function isOneList({ source, citing }: Saying, one: Offsets, other: Offsets): boolean {
  return [source, citing ?? []].some(parts => [one, other].every(at => parts.some(part => holds(part, at))))
}

/** People of one's own house as those who are told. */
const INSIDERS = new RegExp(
  String.raw`^(?:had |has |have )?(?:told|informed|instructed|warned)\s+(?:(?:the|his|her|their|its|top|senior)\s+){0,2}(?:${insiders.join('|')})\b`,
  'iu',
)

/** The chain of every saying and every clause of one page, outermost first (counting rules, "chain"). */
export function chainsOf(facts: ChainFacts): { readonly sayings: readonly Chains[]; readonly clauses: readonly Chains[] } {
  const { page, entities, cited, frame, groups, outletOf, main } = facts
  const { reading } = page
  const { text, blocks } = reading.article
  const { sayings, mentions } = reading.annotation
  const frameLinks: readonly Link[] = frame
    ? [{ party: frame.outlet, report: frame.report, why: why('copied-newsroom', `The page is ${nameOf(frame.outlet)}’s text.`, frame.at) }]
    : []
  const order = sayings.map((_, index) => index).sort((a, b) => startOf(sayings[a]!) - startOf(sayings[b]!) || a - b)
  const done: Chains[] = sayings.map(() => [])
  const started = sayings.map(() => false)
  /** People whom a cited newsroom heard: what they say further down came through it too. */
  const heardBy = new Map<string, Link>()

  const build = (index: number): Chains => {
    if (started[index]) return done[index] ?? []
    started[index] = true
    const saying = sayings[index]!
    const outer = saying.within !== undefined && saying.within !== index ? build(saying.within) : []
    const base: Chains = outer.length > 0 ? outer : [frameLinks]
    const own = ownLinks(index)
    const chains = own.length === 0 ? base.map(chain => [...chain]) : base.flatMap(chain => own.map(links => dedupe([...chain, ...links])))
    done[index] = chains.map(chain => complete(chain, index))
    return done[index]!
  }

  /** The links that this saying itself names: newsroom, unnamed people, speaker. Parallel sources give one list each. */
  const ownLinks = (index: number): Link[][] => {
    const saying = sayings[index]!
    const attribution = facts.attribution(saying)
    const linkOf = ({ report, outlet, at, named }: CitedReport): Link => ({
      party: outlet,
      report,
      attribution,
      why: named
        ? why('cited-newsroom', `“${text.slice(at.start, at.end)}” names ${nameOf(outlet)}.`, at)
        : why(
            'newsroom-not-named',
            `“${text.slice(at.start, at.end)}” does not name the newsroom; what it tells is in the report of ${nameOf(outlet)}.`,
            at,
          ),
    })
    const newsrooms = cited.get(index) ?? []
    // "Radio Vell reported, citing the Gazette": one newsroom through another
    const isCited = ({ at }: CitedReport) => (saying.citing ?? []).some(part => holds(part, at))
    const outlets = newsrooms.filter(one => !isCited(one)).map(linkOf)
    const behind = newsrooms.filter(isCited).map(linkOf)
    const group = groups.get(index)
    const place =
      (group === undefined ? undefined : unnamedAt(saying, group)) ?? saying.anonymous?.descriptor ?? saying.source[0] ?? saying.cue[0]
    const unnamed: Link[] =
      group && place
        ? [{ party: group, attribution, why: why('unnamed-source', `“${text.slice(place.start, place.end)}” are not named.`, place) }]
        : []
    const office = saying.anonymous?.descriptor ?? saying.source[0]
    const late = office && unnamed.length === 0 && (page.speakers[index] ?? []).length === 0 ? lateName(page, office) : undefined
    const named = [...(page.speakers[index] ?? []), ...(late === undefined ? [] : [late])]
      .filter(entity => entities.get(entity)?.kind !== 'outlet')
      .map(party => ({ party, at: placeOf(saying, party) }))
    const linkTo = ({ party, at = saying.source[0] ?? saying.cue[0] ?? saying.content[0]! }: Named): Link => ({
      party,
      attribution,
      why: why('named-source', `“${text.slice(at.start, at.end)}” is ${nameOf(party)}.`, at),
    })
    const told = saying.hearer !== undefined || /quoted|citing/.test(saying.rule)
    if (outlets[0] && unnamed.length === 0)
      for (const { party } of named) if (told || saying.source.length > 0) heardBy.set(party, outlets[0])
    const inCiting = (at: Offsets | undefined) => at !== undefined && (saying.citing ?? []).some(part => holds(part, at))
    /** One list each for parallel sources: the unnamed before whoever spoke to them, and beside those who are named in one list with them. */
    const parallel = (people: readonly Named[], unnamed: readonly Link[]): Link[][] => {
      if (people.length === 0) return [[...unnamed]]
      const isApart =
        place !== undefined && people.some(({ at }) => at !== undefined && overlap(at, place) === 0 && isOneList(saying, at, place))
      const lists = people.map(one => [...(isApart ? [] : unnamed), linkTo(one)])
      return isApart && unnamed.length > 0 ? [...lists, [...unnamed]] : lists
    }
    // "Harbour Watch, citing a port official, said", "Ada Roe said, citing Ben Tal": whoever speaks comes before those whom he cites
    const second = named.filter(({ at }) => inCiting(at))
    const behindNames = saying.citing && second.length === 0 ? citedParties(saying, named) : second
    const outer = parallel(
      named.filter(one => !second.includes(one)),
      inCiting(place) ? [] : unnamed,
    )
    const inner = parallel(behindNames, inCiting(place) ? unnamed : [])
    const through = behind.length > 1 ? behind.map(link => [link]) : [behind]
    // "the Gazette, in a report carried by Radio Vell, said": one newsroom through the other
    const isThrough = ({ at }: CitedReport) => saying.hearer !== undefined && holds(saying.hearer, at)
    const relays = newsrooms.filter(one => !isCited(one) && isThrough(one)).map(linkOf)
    const heard = newsrooms.filter(one => !isCited(one) && !isThrough(one)).map(linkOf)
    const fronts: Link[][] =
      relays.length === 1 && heard.length > 0
        ? heard.map(link => [...relays, link])
        : outlets.length > 1
          ? outlets.map(link => [link])
          : [outlets]
    const lists = fronts.flatMap(front =>
      outer.flatMap(first => through.flatMap(next => inner.map(last => [...front, ...first, ...next, ...last]))),
    )
    return lists.some(list => list.length > 0) ? lists : []
  }

  /** Where unnamed people stand among the sources of a saying. */
  function unnamedAt(saying: Saying, group: string): Offsets | undefined {
    const parts = [...saying.source, ...(saying.citing ?? [])]
    return entities.get(group)?.mentions.find(at => at.page === reading.id && parts.some(part => holds(part, at)))
  }

  /** Where a party is named among the sources of a saying: the item of a list, or the whole source. */
  function placeOf(saying: Saying, party: string): Offsets | undefined {
    const own = mentions.filter((_, index) => page.mentions[index] === party)
    if (own.length === 0) return undefined
    const items = [...saying.source, ...(saying.citing ?? [])].flatMap(part => listedParties(text, mentions, part))
    return items.find(item => own.some(mention => overlap(mention, item) > 0))
  }

  /** People and bodies whom somebody cites who is no newsroom: "Ada Roe said, citing Ben Tal". */
  function citedParties(saying: Saying, named: readonly Named[]): Named[] {
    const found = new Map<string, Named>()
    for (const part of saying.citing ?? []) {
      for (const item of listedParties(text, mentions, part)) {
        const at = mentions.findIndex(
          (mention, index) => mention.form === 'name' && page.mentions[index] !== undefined && holds(item, mention),
        )
        const party = page.mentions[at]
        const kind = party === undefined ? undefined : entities.get(party)?.kind
        if (party === undefined || !(kind === 'person' || kind === 'organisation') || named.some(one => one.party === party)) continue
        if (namesOthers(text.slice(mentions[at]!.end, item.end))) continue
        found.set(party, { party, at: item })
      }
    }
    return [...found.values()]
  }

  /** Adds what the sentence leaves out but the page shows: the newsroom behind "the sources", the sources behind the newsroom. */
  const complete = (chain: readonly Link[], index: number): readonly Link[] => {
    const saying = sayings[index]!
    if (chain.length === frameLinks.length + 1 && behindDoors(saying)) return frameLinks
    let links = [...chain]
    if (links.length === frameLinks.length) links = carriedOn(links, index)
    const outer = saying.within === undefined ? undefined : sayings[saying.within]
    const speaker = links.at(-1)
    const before = links.at(-2)
    if (
      speaker &&
      before?.report !== undefined &&
      outer &&
      QUOTED.test(wordsAt(text, outer.cue)) &&
      entities.get(speaker.party)?.kind === 'person'
    )
      heardBy.set(speaker.party, before)
    links = ofLead(links, saying)
    const hasOutlet = links.some(link => link.report !== undefined)
    if (!hasOutlet) {
      for (const [at, link] of links.entries()) {
        const through = outletOf.get(link.party) ?? viaHeard(link.party, saying)
        if (!through || through.report === facts.ownReport) continue
        const report: Link = {
          party: through.outlet,
          report: through.report,
          inherited: true,
          why: { rule: 'same-report', detail: `${nameOf(link.party)} spoke to ${nameOf(through.outlet)} in this report.` },
        }
        links = [...links.slice(0, at), report, ...links.slice(at)]
        break
      }
    }
    const bearer = links.at(-1)?.report !== undefined && saying.quoted !== 'indirect' ? bearerOf(saying) : undefined
    const last = links.at(-1)
    const rest = last?.report !== undefined && last !== frameLinks[0] ? main.get(last.report) : undefined
    if (rest !== undefined)
      links.push({ party: rest, inherited: true, why: { rule: 'report-rests-on', detail: `The report rests on ${nameOf(rest)}.` } })
    if (bearer !== undefined && !links.some(link => link.party === bearer))
      links.push({
        party: bearer,
        inherited: true,
        why: { rule: 'words-of', detail: `What is quoted are ${nameOf(bearer)}’s words, says the sentence.` },
      })
    return links
  }

  /** A headline names the speaker and leaves out who heard him: it stands on what the lead says of that speaker. */
  const ofLead = (links: readonly Link[], saying: Saying): Link[] => {
    const role = blocks[blockAt(blocks, startOf(saying))]?.role
    const speaker = links.at(-1)
    if ((role !== 'title' && role !== 'subtitle') || !speaker || links.some(link => link.report !== undefined)) return [...links]
    for (const other of order) {
      if (blocks[blockAt(blocks, startOf(sayings[other]!))]?.role !== 'body') continue
      const chain = build(other).find(chain => chain.some(link => link.party === speaker.party))
      if (!chain) continue
      return chain.some(link => link.report !== undefined) ? chain.map(link => ({ ...link, inherited: true })) : [...links]
    }
    return [...links]
  }

  /** "The premier ordered the gates shut", in the page's own voice: an event that nobody is said to have heard (counting rules, "origin"). */
  const behindDoors = (saying: Saying): boolean =>
    (saying.stance === 'orders' || toldInsiders(saying)) &&
    saying.quoted === 'indirect' &&
    saying.hearer === undefined &&
    saying.anonymous === undefined &&
    (givesOrder(wordsAt(text, saying.cue)) !== undefined || toldInsiders(saying)) &&
    !saidOpenly(text.slice(blocks[blockAt(blocks, startOf(saying))]?.start ?? 0, blocks[blockAt(blocks, startOf(saying))]?.end ?? 0))

  /** "The premier told his aides that the gates must be shut": nobody outside is said to have heard it. */
  const toldInsiders = (saying: Saying): boolean => {
    const [cue] = saying.cue
    const [content] = saying.content
    return (
      cue !== undefined && content !== undefined && cue.start < content.start && INSIDERS.test(text.slice(cue.start, content.start + 40))
    )
  }

  const viaHeard = (party: string, saying: Saying): { readonly report: string; readonly outlet: string } | undefined => {
    const link = heardBy.get(party)
    if (link?.report === undefined) return undefined
    return inTheOpen(wordsAt(text, [...saying.cue, ...saying.source])) ? undefined : { report: link.report, outlet: link.party }
  }

  /** "The message: stand down." goes on with the chain of what stood before; a headline without a source takes that of the lead. */
  const carriedOn = (links: readonly Link[], index: number): Link[] => {
    const saying = sayings[index]!
    const cueWords = wordsAt(text, saying.cue).toLowerCase()
    const here = blockAt(blocks, startOf(saying))
    if (/:\s*$/.test(cueWords) || (saying.source.length === 0 && speechNoun(cueWords)) || isSpeech(wordsAt(text, saying.source))) {
      const before = order
        .filter(
          other => other !== index && startOf(sayings[other]!) < startOf(saying) && here - blockAt(blocks, startOf(sayings[other]!)) <= 4,
        )
        .at(-1)
      const chain = before === undefined ? undefined : build(before)[0]
      if (before === undefined || !chain || chain.length <= frameLinks.length) return [...links]
      const bearer = bearerOf(sayings[before]!)
      const carried = chain.map((link): Link => ({ ...link, inherited: true }))
      if (bearer === undefined || carried.some(link => link.party === bearer)) return carried
      return [
        ...carried,
        {
          party: bearer,
          inherited: true,
          why: { rule: 'bearer-of-message', detail: `${nameOf(bearer)} brought it, says the sentence before.` },
        },
      ]
    }
    const role = blocks[here]?.role
    if (role !== 'title' && role !== 'subtitle') return [...links]
    const mine = wordsOf(saying.content)
    const lead = order.find(
      other =>
        other !== index &&
        blocks[blockAt(blocks, startOf(sayings[other]!))]?.role === 'body' &&
        containment(mine, wordsOf(sayings[other]!.content), () => 1) >= 0.4,
    )
    return lead === undefined ? [...links] : (build(lead)[0] ?? []).map(link => ({ ...link, inherited: true }))
  }

  /** Who brought a message: the person named last before the word for it ("the envoy delivered the request"). */
  const bearerOf = (saying: Saying): string | undefined => {
    for (const part of saying.content) {
      const noun = speechNoun(text.slice(part.start, part.end))
      if (!noun) continue
      const at = mentions.findLastIndex(
        (mention, place) =>
          mention.form === 'name' &&
          mention.kind === 'person' &&
          page.mentions[place] !== undefined &&
          holds(part, mention) &&
          mention.end <= part.start + noun.start,
      )
      if (at >= 0) return page.mentions[at]
    }
    return undefined
  }

  for (const index of order) build(index)
  return { sayings: done, clauses: scopesOf(facts, done, order, frameLinks) }

  /** "The message", "the order" as a source: what was said before goes on. */
  function isSpeech(words: string): boolean {
    const noun = speechNoun(words)
    return noun !== undefined && /^(?:the|this|that|his|her|their)?\s*$/i.test(words.slice(0, noun.start)) && noun.end === words.length
  }

  function wordsOf(parts: readonly Offsets[]): Set<string> {
    return conceptsOf(wordsAt(text, parts), table, stopwords)
  }

  function nameOf(entity: string): string {
    return entities.get(entity)?.name ?? entity
  }

  function why(rule: string, detail: string, at: Offsets): Why {
    return { rule, detail, at: spanOf(reading.id, text, at) }
  }
}

/** A party stands once in a chain: at its outermost place. */
function dedupe(links: readonly Link[]): Link[] {
  return links.filter((link, at) => links.findIndex(other => other.party === link.party) === at)
}
