import { genericMedia, oneOfTheMedia } from '../language/en/media.ts'
import { PIECE_NOUNS } from '../language/en/newsroom-nouns.ts'
import { HEARER_PRONOUNS } from '../language/en/reporting/frames.ts'
import type { Entity, Mention, Offsets, ResolvedPage, Saying, When } from '../model.ts'
import { mayHold } from '../text/phrases.ts'
import { holds, overlap } from '../text/spans.ts'

/** One place where a page names a newsroom as the one it heard something from. */
export interface Citation {
  readonly page: string
  /** Index in `annotation.sayings`; absent for a credit or dateline. */
  readonly saying?: number
  /** Entity id of the newsroom; absent where only "US media" is said, then `generic` holds the words. */
  readonly outlet?: string
  readonly generic?: string
  readonly when?: When
  readonly at: Offsets
}

/** Newsrooms cited by one page, in the order of the text. A page's own newsroom is no citation. */
export function citationsOf(page: ResolvedPage, entities: ReadonlyMap<string, Entity>, names: NewsroomNames): Citation[] {
  const { id, article, annotation } = page.reading
  const own = ownOutlets(page, names)
  const isOutlet = (entity: string | undefined) => entity !== undefined && entities.get(entity)?.kind === 'outlet' && !own.has(entity)
  const found: Citation[] = []
  const outletsHere = annotation.mentions.flatMap((mention, at) =>
    isOutlet(page.mentions[at]) ? [{ mention, entity: page.mentions[at]! }] : [],
  )
  annotation.sayings.forEach((saying, index) => {
    const swallowed = swallowedHearer(page, saying)
    const frame = [...frameOf(saying), ...(swallowed ? [swallowed] : [])]
    const outlets = new Map<string, Offsets>()
    for (const { mention, entity } of outletsHere) {
      if (outlets.has(entity) || !frame.some(part => overlap(part, mention) > 0)) continue
      if (mention.form === 'nominal' && !bare(article.text.slice(mention.start, mention.end))) continue
      if (isPartOf(article.text, mention, annotation.mentions) || isAnswered(article.text, saying, mention)) continue
      outlets.set(entity, mention)
    }
    for (const speaker of page.speakers[index] ?? []) {
      const place = saying.source[0]
      const words = place ? article.text.slice(place.start, place.end) : ''
      if (isOutlet(speaker) && place && (/\p{Lu}/u.test(words.slice(4)) || bare(words)) && !outlets.has(speaker))
        outlets.set(speaker, place)
    }
    const when = ownTime(page, index)
    for (const [outlet, at] of outlets) found.push({ page: id, saying: index, outlet, at: citingWords(frame, at), ...(when && { when }) })
    // "Told the Carrow Press Agency" on a page of the Carrow Press Agency: "press" is no lost name there.
    const isOwn =
      own.size > 0 &&
      annotation.mentions.some(
        (mention, at) => own.has(page.mentions[at] ?? '') && mention.form === 'name' && frame.some(part => overlap(part, mention) > 0),
      )
    if (outlets.size > 0 || isOwn) return
    for (const part of frame) {
      const generic = genericIn(article.text.slice(part.start, part.end))
      if (generic === undefined) continue
      const start = part.start + generic.start
      found.push({ page: id, saying: index, generic: generic.words, at: { start, end: start + generic.words.length } })
      break
    }
  })
  return [...found, ...toldIt(page, found)].sort((a, b) => a.at.start - b.at.start)
}

/** "The Gazette wrote that three guards had told it …": what was told to the newsroom around it stands in its report. */
function toldIt({ reading }: ResolvedPage, citations: readonly Citation[]): Citation[] {
  const { sayings } = reading.annotation
  const { text } = reading.article
  return sayings.flatMap(({ within, cue, anonymous }, index) => {
    if (within === undefined || !anonymous || citations.some(({ saying }) => saying === index)) return []
    if (!cue.some(({ start, end }) => TOLD_IT.test(text.slice(start, end)))) return []
    const outer = citations.find(({ saying, outlet }) => saying === within && outlet !== undefined)
    return outer ? [{ ...outer, saying: index }] : []
  })
}

const TOLD_IT = new RegExp(String.raw`\btold (?:${HEARER_PRONOUNS.join('|')})\b`, 'iu')

/** "Radio Vell’s Morning Monitor programme": what another newsroom’s genitive stands before is a part of it. */
function isPartOf(text: string, { start }: Offsets, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, form, end }) =>
      kind === 'outlet' &&
      form === 'name' &&
      end <= start &&
      /^(?:['’]s?)?(?:\s\p{L}+){0,2}\s$/u.test(text.slice(end, start)) &&
      /['’]s?\s/.test(text.slice(end - 2, start)),
  )
}

/** "Denied a report by the Gazette that …", "confirmed a Gazette report": who answers a newsroom’s piece did not tell it to that newsroom. */
function isAnswered(text: string, { source, cue }: Saying, mention: Offsets): boolean {
  const part = cue.find(at => overlap(at, mention) > 0)
  if (!part || source.length === 0) return false
  return (
    PIECE_BY.test(text.slice(part.start, mention.start)) ||
    (PIECE_OF.test(text.slice(mention.end, part.end)) && !/\bin (?:an? |the )?$/i.test(text.slice(part.start, mention.start)))
  )
}

const PIECES = PIECE_NOUNS.join('|')
const PIECE_BY = new RegExp(
  String.raw`(?<!\b(?:in|for|with) )\b(?:an?|the|earlier|recent|media) (?:\p{L}+ )?(?:${PIECES})s? (?:by|in|from|of|on) (?:the )?$`,
  'iu',
)
const PIECE_OF = new RegExp(String.raw`^(?:['’]s?)? (?:${PIECES})s?\b`, 'iu')

/** "The newspaper", "the paper's": the newsroom named before. "The inspection report" is a document of its own. */
function bare(words: string): boolean {
  return /^(?:(?:the|this|that|its|our)\s+)?[\p{L}-]+(?:[’']s?)?$/iu.test(words.trim())
}

/**
 * A newsroom that stands at the front of what was said because a translator lost the "to": "revealed the Post Responses were discussed". What
 * comes after it begins a clause of its own; where a verb comes, the newsroom is what was talked about.
 */
function swallowedHearer({ reading }: ResolvedPage, saying: Saying): Offsets | undefined {
  const { text } = reading.article
  const [content] = saying.content
  if (!content || saying.quoted === 'direct') return undefined
  const hearer = reading.annotation.mentions.find(
    mention =>
      mention.start >= content.start &&
      mention.kind === 'outlet' &&
      mention.form === 'name' &&
      /^(?:the\s)?$/i.test(text.slice(content.start, mention.start)) &&
      mention.end < content.end,
  )
  const next = hearer && reading.annotation.tokens.find(token => token.start >= hearer.end)
  if (!next) return undefined
  const word = text.slice(next.start, next.end)
  const opens =
    /^(?:DT|PRP\$?|EX)$/.test(next.tag) ||
    (/^\p{Lu}\p{Ll}/u.test(word) &&
      /^(?:NNP?S?|VB[NG]?|CD)$/.test(next.tag) &&
      !reading.annotation.mentions.some(mention => mention.form === 'name' && mention.start <= next.start && next.end <= mention.end))
  return opens ? { start: content.start, end: hearer.end } : undefined
}

/** The parts of a saying in which its newsroom may stand. */
export function frameOf(saying: Saying): readonly Offsets[] {
  return [...saying.source, ...saying.cue, ...(saying.hearer ? [saying.hearer] : []), ...(saying.citing ?? [])]
}

/** The smallest part of the frame that holds the mention: what is shown as the citing words. */
function citingWords(frame: readonly Offsets[], mention: Offsets): Offsets {
  const size = ({ start, end }: Offsets) => end - start
  const [part] = frame.filter(part => holds(part, mention)).sort((a, b) => size(a) - size(b))
  return part ?? mention
}

/**
 * The day on which the cited newsroom spoke: only a date that stands beside this saying's own source and cue, not one in its content
 * or in the frame of a saying inside it ("Two officials said Friday, according to the Gazette": Friday is theirs).
 */
function ownTime(page: ResolvedPage, index: number): When | undefined {
  const when = page.sayingTimes[index]
  const at = when?.at
  const { sayings } = page.reading.annotation
  const saying = sayings[index]
  // "A day after the Gazette reported …" dates what it hangs on, not the report.
  if (!at || !saying || /\b(?:after|before|later|earlier)\b/i.test(at.exact)) return undefined
  const near = (part: Offsets) => at.start >= part.start - 30 && at.end <= part.end + 30
  if (!frameOf(saying).some(near)) return undefined
  const inner = sayings.some(
    (other, place) => place !== index && frameOf(other).some(part => gap(part, at) < Math.min(...frameOf(saying).map(own => gap(own, at)))),
  )
  return inner ? undefined : when
}

function gap(a: Offsets, b: Offsets): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

const MEDIA = new RegExp(
  String.raw`(?:[\p{L}.-]+ ){0,2}\b(?:${genericMedia.join('|')})\b(?! (?:conference|briefing|release|office|officer|secretary|statement|freedom|attach))`,
  'iu',
)

const ONE = new RegExp(String.raw`\ban? ((?:[\p{L}-]+ ){0,2}(?:${oneOfTheMedia.join('|')}))\b`, 'iu')

const maySpeakOfMedia = mayHold(genericMedia)
const mayBeOne = mayHold(oneOfTheMedia)

/** "US media", "the local press": a newsroom whose name was lost. */
function genericIn(words: string): { readonly words: string; readonly start: number } | undefined {
  const one = mayBeOne(words) ? ONE.exec(words) : null
  if (one) return { words: one[1]!, start: one.index + one[0].length - one[1]!.length }
  const found = maySpeakOfMedia(words) ? MEDIA.exec(words) : null
  if (!found) return undefined
  const trimmed = found[0].replace(
    /^(?:.*\b(?:to|the|with|by|a|an|in|of|that|and|who) )?(?:(?:spoke|told|at|some|several|various|other|according) )*/iu,
    '',
  )
  // "Told the press" is to be heard by all: no newsroom stands between.
  if (/^press$/i.test(trimmed)) return undefined
  return { words: trimmed, start: found.index + found[0].length - trimmed.length }
}

/** Newsrooms, as ids of entities, by every name that is written of them, and by that name for comparing. */
export interface NewsroomNames {
  readonly written: ReadonlyMap<string, readonly string[]>
  readonly plain: ReadonlyMap<string, readonly string[]>
}

export function newsroomNames(entities: ReadonlyMap<string, Entity>): NewsroomNames {
  const [written, plain] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const add = (names: Map<string, string[]>, name: string, id: string): void => {
    const known = names.get(name)
    if (known) known.push(id)
    else names.set(name, [id])
  }
  for (const entity of entities.values()) {
    if (entity.kind !== 'outlet') continue
    const { id } = entity
    for (const one of writtenNames(entity)) {
      add(written, one, id)
      add(plain, plainName(one), id)
    }
  }
  return { written, plain }
}

const known = new WeakMap<Entity, ReadonlySet<string>>()

/** All names by which an entity is written. Looked up once: what else is kept of a newsroom that every page names is much. */
export function writtenNames(entity: Entity): ReadonlySet<string> {
  const before = known.get(entity)
  if (before) return before
  const names = new Set([entity.name, ...entity.forms.map(form => form.text)])
  known.set(entity, names)
  return names
}

/** The newsroom of the page itself, as entities: its name, or the letters of its name ("VPA" for the Vell Press Agency). */
export function ownOutlets(page: ResolvedPage, names: NewsroomNames): ReadonlySet<string> {
  if (!page.publisher) return new Set()
  const own = plainName(page.publisher.name)
  const letters = own
    .split(/[\s-]+/)
    .filter(word => !/^(?:of|and|the|for)$/.test(word))
    .map(word => word[0])
    .join('')
  return new Set([...(names.plain.get(own) ?? []), ...(letters.length > 1 ? (names.written.get(letters.toUpperCase()) ?? []) : [])])
}

/** A newsroom's name for comparing: without its article, in small letters. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
