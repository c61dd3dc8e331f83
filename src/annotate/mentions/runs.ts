import { HEADLINE_VERBS, PARTICLES } from '../../language/en/never-names.ts'
import { FOR_HEADS, MISSION_NOUNS, OPENING_HEADS, ORGANISATION_HEADS } from '../../language/en/organisations.ts'
import { FACILITY_HEADS, FACILITY_OPENERS } from '../../language/en/places.ts'
import { TITLE_MODIFIERS } from '../../language/en/titles.ts'
import { countryAt, countryNameAt, demonymAt, isGlued, placeAt, titleAt } from './lists.ts'
import { endsNewsroom, isNewsroomName, opensNewsroom, outletAt } from './newsrooms.ts'
import type { Piece } from './piece.ts'
import { isOpener, type Line, phraseAt, type Usage, type Word } from './words.ts'

const OPENING = new Set<string>(OPENING_HEADS)
const FOR = new Set<string>(FOR_HEADS)
const HEADS = new Set<string>(ORGANISATION_HEADS)
const MISSIONS = new Set<string>(MISSION_NOUNS)
const FACILITIES = new Set<string>(FACILITY_HEADS)
const NUMBERED = new Set<string>([
  ...FACILITY_OPENERS,
  'Flight',
  'Unit',
  'Group',
  'Highway',
  'Route',
  'Channel',
  'Kanal',
  'Canal',
  'Canale',
  'Kanaal',
  'Radio',
  'TV',
  'Apollo',
  'Battalion',
  'Article',
])
const MODIFIERS = new Set<string>(TITLE_MODIFIERS)

/** All names of a line, in order, without overlaps. In an even line (headline) only runs of `known` words are names. */
export function piecesOf(line: Line, usage: Usage, known?: (words: readonly Word[]) => boolean): Piece[] {
  const { words } = line
  const pieces: Piece[] = []
  let at = 0
  while (at < words.length) {
    const office = titleAt(words, at)
    if (office > 1 && !words[at + office - 1]!.capital) {
      // "Supreme leader Ada Roe", "Supreme leader says": an office written half small.
      const after = words[at + office]
      const end = after?.capital && !after.never ? runEnd(words, at + office, usage) : 0
      if (end > 0) pieces.push({ from: at, to: end, name: at + office, is: 'person' })
      at = end || at + office
      continue
    }
    const newsroom = outletAt(words, at)
    if (newsroom > 0) {
      pieces.push({ from: at, to: at + newsroom, name: at, is: 'outlet' })
      at += newsroom
      continue
    }
    if (!startsName(words, at, usage)) {
      at++
      continue
    }
    const end = runEnd(words, at, usage)
    pieces.push(...split(words, at, end, line, known))
    at = end
  }
  return pieces
}

function startsName(words: readonly Word[], at: number, usage: Usage): boolean {
  const word = words[at]!
  if (!word.capital || word.never) return false
  return (
    !isOpener(word, usage) ||
    opensNewsroom(words, at, runEnd(words, at, usage)) ||
    titleAt(words, at) > 0 ||
    (countryAt(words, at) > 0 && word.lower !== 'us')
  )
}

const SMALL_WORDS = /^(?:the|an?|in|on|at|for|by|with|from|to|of|and|but|as|this|that|these|those|his|her|its|their|our)$/

/** Where the run of capitalised words that starts at `at` ends: over particles, "of" and "and" inside names, not over a newsroom's name. */
function runEnd(words: readonly Word[], at: number, usage: Usage): number {
  let end = at + 1
  for (;;) {
    const word = words[end]
    if (!word) return end
    const before = words[end - 1]!
    // "President Ada Roe The White House": lines run together.
    if (word.capital && SMALL_WORDS.test(word.lower) && !HEADS.has(before.text)) return end
    if (word.capital && !word.never && !(outletAt(words, end) > 0 && !HEADS.has(before.text) && !endsNewsroom(words, end))) {
      end++
      continue
    }
    // "Meridian TV"
    if (/^(?:TV|FM)$/.test(word.text) && before.capital) return end + 1
    const next = words[end + 1]
    if (/^\d{1,4}$/.test(word.text) && NUMBERED.has(before.text)) end++
    else if (word.text === '&' && next?.capital) end += 2
    else if (PARTICLES.has(word.text) && nameAfter(words, end + 1)) end++
    else if (word.text === 'of' && joinsOf(words, at, end)) end += words[end + 1]!.lower === 'the' ? 3 : 2
    else if (word.text === 'for' && FOR.has(before.text) && next?.capital && !next.never) end += 2
    else if (word.text === 'and' && joinsAnd(words, at, end, usage)) end += 2
    else return end
  }
}

function nameAfter(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  return word.capital ? !word.never : PARTICLES.has(word.text) && words[at + 1]?.capital === true
}

/** "Ministry of Water", "Party of the Dawn", "Secretary of State": the word before opens a name. */
function joinsOf(words: readonly Word[], from: number, of: number): boolean {
  const before = words[of - 1]!
  const next = words[of + 1]?.lower === 'the' ? words[of + 2] : words[of + 1]
  if (!next?.capital || next.never || isGlued(next.text)) return false
  if (OPENING.has(before.text) || HEADS.has(before.text)) return true
  for (let at = from; at < of; at++) if (at + titleAt(words, at) > of) return true
  return countryNameAt(words, of - 1) > 1 || placeAt(words, of - 1) > 1
}

/** "Food and Water Administration": one name where the right side ends in a head and the left side has none of its own. */
function joinsAnd(words: readonly Word[], from: number, and: number, usage: Usage): boolean {
  let end = and + 1
  while (words[end]?.capital && !words[end]!.never) end++
  if (end === and + 1) return false
  const last = words[end - 1]!
  if (countryNameAt(words, from) > and - from) return true
  const left = words.slice(from, and)
  const ofName = left.some(word => word.lower === 'of')
  if (ofName && OPENING.has(left[0]!.text)) return !HEADS.has(last.text) && countryAt(words, and + 1) === 0 && end - and === 2
  if (!HEADS.has(last.text) || end - and < 3) return false
  return (
    left.length === 1 &&
    !HEADS.has(left[0]!.text) &&
    countryAt(words, from) === 0 &&
    demonymAt(words, from) === 0 &&
    placeAt(words, from) === 0 &&
    usage.small.has(left[0]!.lower)
  )
}

/** A run of capitalised words → its names: before, under and after the titles in it. */
function split(words: readonly Word[], from: number, to: number, line: Line, known?: (words: readonly Word[]) => boolean): Piece[] {
  if (line.even) return inHeadline(words, from, to, known)
  let last: { at: number; length: number } | undefined
  for (let at = from; at < to; at++) {
    const length = titleAt(words, at, to)
    if (length === 0) continue
    // A title with a bare name after it: "Gen. Ada Roe", not "General Staff", "Secretary of State", "President of Orland".
    if (at + length < to && nameFollows(words, at + length, to)) last = { at, length }
    at += length - 1
  }
  if (!last) return plain(words, from, to)
  let start = last.at
  // Titles in a row: "Supreme Leader Ayatollah Roe", "Brigadier General Prince Roe".
  for (;;) {
    const length = [4, 3, 2, 1].find(size => start - size >= from && titleAt(words, start - size, start) === size)
    if (!length) break
    start -= length
  }
  const name = last.at + last.length
  const end = personEnd(words, name, to)
  const rest = end < to ? plain(words, end, to) : []
  return [...(start > from ? plain(words, from, start) : []), { from: start, to: end, name, is: 'person' }, ...rest]
}

function nameFollows(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!
  if (!word.capital && !PARTICLES.has(word.text)) return false
  if (titleAt(words, at, to) > 0) return false
  if (demonymAt(words, at, to) > 0 && to - at === 1) return false
  const last = words[to - 1]!
  // "General Hospital", "Queen Ada Bridge" name a place to go to.
  return !HEADS.has(last.text) && !HEADS.has(word.text) && !FACILITIES.has(last.text) && countryAt(words, at, to) === 0
}

/** A person's name has five words at most and ends where "of" begins. */
function personEnd(words: readonly Word[], from: number, to: number): number {
  let end = from
  while (
    end < to &&
    end - from < 6 &&
    words[end]!.lower !== 'of' &&
    words[end]!.lower !== 'and' &&
    !(end > from && HEADLINE_VERBS.has(words[end]!.lower))
  )
    end++
  return end
}

/** A run without titles before names: strips demonyms, modifiers and bare titles at its head and tail, cuts countries off its front. */
function plain(words: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let end = to
  // "the Orlandish Herald", "Orland Press Agency": a newsroom keeps its whole run.
  const newsroom = to - from > 1 && isNewsroomName(words, from, to)
  for (;;) {
    if (newsroom || start >= end || phraseAt('organisations', words, start, end) > 1 || placeAt(words, start, end) > 1) break
    const country = countryAt(words, start, end)
    if (country > 0) {
      const next = start + country
      // "Orland Football Federation" is one name; "US President", "Iran Press" are two things.
      if (next < end && HEADS.has(words[end - 1]!.text) && words[next]!.lower !== 'and' && !/^U\.?S\.?$/.test(words[start]!.text)) break
      pieces.push({ from: start, to: next, name: start, is: 'place' })
      start = next
      while (start < end && /^(?:and|of|for|the|&)$/.test(words[start]!.lower)) start++
      continue
    }
    const demonym = demonymAt(words, start, end)
    if (demonym > 0 && (start + demonym === end || !HEADS.has(words[end - 1]!.text))) {
      start += demonym
      continue
    }
    const word = words[start]!
    if (MODIFIERS.has(word.lower) && start + 1 < end && word.initial) {
      start++
      continue
    }
    const title = titleAt(words, start, end)
    if (title > 0 && start + title === end) {
      start = end
      continue
    }
    if (title > 0 && words[start + title]?.lower === 'of') {
      start += title + 1
      if (words[start]?.lower === 'the') start++
      continue
    }
    break
  }
  while (end > start && /^(?:of|for|and|the|&)$/.test(words[end - 1]!.lower)) end--
  const lone = end - start === 1 ? words[start]! : undefined
  if (start < end && !(lone && (PARTICLES.has(lone.text) || MISSIONS.has(lone.lower)))) pieces.push({ from: start, to: end, name: start })
  return pieces
}

/** In a headline with capitals throughout, only names known from the body, countries and places are told. */
function inHeadline(words: readonly Word[], from: number, to: number, known?: (words: readonly Word[]) => boolean): Piece[] {
  const pieces: Piece[] = []
  let at = from
  while (at < to) {
    let length = Math.min(6, to - at)
    while (length > 0 && !known?.(words.slice(at, at + length))) length--
    if (length === 0) length = countryAt(words, at, to) || placeAt(words, at, to)
    if (length > 0) {
      let start = at
      while (start > from && titleAt(words, start - 1, start) === 1 && (pieces.at(-1)?.to ?? from) < start) start--
      pieces.push({ from: start, to: at + length, name: at })
      at += length
    } else at++
  }
  return pieces
}
