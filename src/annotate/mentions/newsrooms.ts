import { NEWSROOM_OPENERS } from '../../language/en/newsroom-nouns.ts'
import { ORGANISATION_HEADS } from '../../language/en/organisations.ts'
import { isCommonOutletName, isPressWord, LONGEST_OUTLET_NAME, outlet, outletKindByName } from '../../language/outlets.ts'
import { remembered } from '../../text/remembered.ts'
import type { Word } from './words.ts'

const HEADS = new Set<string>(ORGANISATION_HEADS)
const OPENERS = new Set<string>(NEWSROOM_OPENERS)

/** Whether a name is in the list of newsrooms. */
export const isListed: (name: string) => boolean = remembered(name => outlet(name) !== undefined)
/** The kind of newsroom that only the name's own words tell. */
export const kindByName = remembered(name => outletKindByName(name) ?? 'none')

/** Words of a listed newsroom that starts at `at`; 0 for none. Small letters do: "the new York Times", "reuters". */
export function outletAt(words: readonly Word[], at: number): number {
  const first = words[at]!
  const seconds = first.outlets
  if (!seconds) return 0
  // the genitive is cut off a name: "Herald ’s"
  const second = first.parts[1] ?? words[at + 1]?.parts[0] ?? ''
  let length = seconds.has(second) || second === 's' || second === '' ? Math.min(LONGEST_OUTLET_NAME, words.length - at) : 1
  for (; length > 0; length--) {
    const last = words[at + length - 1]!
    // What costs little first: most runs of small letters are no newsroom's name.
    if (length > 1 ? !hasCapital(words, at, length) : !first.capital && first.text.length < 6) continue
    if (length > 1 && last.text === 'news' && first.capital) continue
    if (!/[\p{L}\p{N}]$|\.$/u.test(last.text)) continue
    // "the Sorn Post | ’s Ada Roe": the genitive is no part of the name
    if (length > 1 && /^['’]s$/.test(last.text)) continue
    let name = first.text
    for (let index = at + 1; index < at + length; index++) name += ` ${words[index]!.text}`
    if (!isListed(name)) continue
    const next = words[at + length]
    if (isCommonOutletName(name) && !treatedAsOutlet(words, at, at + length)) continue
    // "the Guardian Council", "Washington Post Office": a longer name that only begins like a newsroom's.
    if (
      next?.capital &&
      (HEADS.has(next.text) || /^(?:Square|Street|Office|Building|Tower)$/.test(next.text)) &&
      !/^(?:Agency|Service)$/.test(next.text)
    )
      continue
    return length
  }
  return 0
}

function hasCapital(words: readonly Word[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) if (words[index]!.capital) return true
  return false
}

const PRESS_WORD =
  /^(?:newspaper|newspapers|paper|daily|magazine|weekly|tabloid|broadsheet|agency|news|website|site|channel|broadcaster|network|television|tv|radio|outlet|station|journal|newsroom)$/
const PRESS_VERB = /^(?:reported|reports|reporting|wrote|writes|revealed|quoted|cited|published|broadcast|editorialised|editorialized)$/

/** The text takes the word for a newsroom: "the Sun newspaper", "the Age reported", "told the Times", "in the Standard". */
export function treatedAsOutlet(words: readonly Word[], from: number, to: number): boolean {
  const the = words[from - 1]?.lower === 'the'
  const before = words[the ? from - 2 : from - 1]?.lower ?? ''
  const next = words[to]?.lower ?? ''
  if (PRESS_WORD.test(next) || PRESS_VERB.test(next)) return true
  if (PRESS_WORD.test(before) && before !== 'news') return true
  if (!the) return false
  if (/^(?:told|tells|telling|informed|assured)$/.test(before)) return true
  return (
    /^(?:to|by|with|in)$/.test(before) &&
    /^(?:interview|interviewed|spoke|speaking|noted|statement|leaked|published|reported|obtained|seen|report|article|editorial)$/.test(
      words[from - 3]?.lower ?? '',
    )
  )
}

/** "the Northern | Herald", "the Sorn | Press Agency": a common word of newsrooms' names goes with the words before it. */
export function endsNewsroom(words: readonly Word[], at: number): boolean {
  const length = outletAt(words, at)
  const name = words
    .slice(at, at + length)
    .map(word => word.text)
    .join(' ')
  return isCommonOutletName(name) || (length === 1 && isPressWord(words[at]!.lower))
}

/** "Radio Vell said", "Daily Lantern reported": a common word that opens a sentence opens a newsroom's name there. */
export function opensNewsroom(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 1 && OPENERS.has(words[from]!.lower) && isNewsroomName(words, from, to)
}

/** A run of words that only a newsroom is called by: "Orland Press Agency". */
export function isNewsroomName(words: readonly Word[], from: number, to: number): boolean {
  if (words.slice(from, to).some(word => word.lower === 'of' || word.lower === 'and')) return false
  const name = words.slice(from, to).map(word => word.text)
  return kindByName(name.join(' ')) !== 'none'
}
