import { listeners } from '../../language/en/implied.ts'
import { genericMedia } from '../../language/en/media.ts'
import { PEOPLE_NOUNS } from '../../language/en/sources.ts'
import type { Offsets, ResolvedPage } from '../../model.ts'
import { mayHold } from '../../text/phrases.ts'
import { holds, overlap } from '../../text/spans.ts'

/** Somebody named or described in a sentence who can be its source. */
export interface Party extends Offsets {
  readonly kind: 'person' | 'organisation' | 'outlet' | 'people'
  readonly entity?: string
  /** Called by a name, not by an office or a pronoun. */
  readonly isName?: boolean
  /** Offices beside the name: "economist" Ada Roe. */
  readonly roles?: readonly Offsets[]
}

const SINGULAR = PEOPLE_NOUNS.filter(noun => !(listeners as readonly string[]).includes(noun) && !/^(?:one|other|those)$/.test(noun))
const NOUNS = SINGULAR.join('|')
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|multiple|unnamed|\\d{1,2}'
const PEOPLE = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:at least )?(?:${COUNT}|the|these|those)\s+)?(?:(?!(?:of|to|by|from|with|what|that|on|in|and)\b)[\p{L}-]+\s+){0,2}?(?:(?:${NOUNS})s|people|insiders|civil servants)(?![\p{L}-])|(?<![\p{L}-])(?:one|an?|the)\s+(?:(?!(?:of|to|by|from|with|what|that|on|in|and)\b)[\p{L}-]+\s+){0,2}?(?:${NOUNS})(?![\p{L}-])`,
  'giu',
)
const MEDIA = new RegExp(
  String.raw`(?<![\p{L}-])(?:[\p{L}-]+ )?(?:${genericMedia.join('|')})(?![\p{L}-]| (?:conference|briefing|release|office|officer))`,
  'giu',
)

/** Digits written together with letters: "5officials" is taken for one word by what follows. */
const RUN_TOGETHER = /\d[a-z]|[a-z]\d/i
/** Most sentences have no word of these. */
const maySpeakOfPeople = mayHold([...SINGULAR, ...SINGULAR.map(noun => `${noun}s`), 'people', 'insiders', 'civil servants'])
const maySpeakOfMedia = mayHold(genericMedia)

/** The parties of one sentence in its order, those inside quotations left out: names, unnamed people, media without a name. */
export function partiesIn(page: ResolvedPage, sentence: Offsets): Party[] {
  const { article, annotation } = page.reading
  const quoted = annotation.quotations.filter(quote => overlap(quote, sentence) > 0)
  const isOutside = (at: Offsets) => holds(sentence, at) && !quoted.some(quote => holds(quote, at))
  const named: Party[] = []
  for (const [index, mention] of annotation.mentions.entries()) {
    if (!isOutside(mention)) continue
    const { kind, start, end } = mention
    const entity = page.mentions[index]
    const isPerson = kind === 'person' && (mention.form === 'name' || entity !== undefined)
    if (!isPerson && (mention.form !== 'name' || (kind !== 'organisation' && kind !== 'outlet'))) continue
    named.push({
      start,
      end,
      kind,
      isName: mention.form === 'name',
      roles: mention.roles,
      ...(entity !== undefined && { entity }),
    } as Party)
  }
  const text = article.text.slice(sentence.start, sentence.end)
  const found = (may: (text: string) => boolean, pattern: RegExp, kind: Party['kind']) =>
    !may(text) && !RUN_TOGETHER.test(text)
      ? []
      : [...text.matchAll(pattern)]
          .map((match): Party => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, kind }))
          .filter(at => isOutside(at) && named.every(name => overlap(name, at) === 0 || (kind === 'people' && describes(name, at))))
  const people = found(maySpeakOfPeople, PEOPLE, 'people')
  // "Two Varnish aides": Varn's people, no body of that name.
  return [...named.filter(name => !people.some(at => describes(name, at))), ...people, ...found(maySpeakOfMedia, MEDIA, 'outlet')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** Whether a name only narrows a noun for people that comes after it: "Varnish" in "two Varnish aides". */
function describes(name: Party, people: Offsets): boolean {
  return name.kind === 'organisation' && holds(people, name) && name.end < people.end
}
