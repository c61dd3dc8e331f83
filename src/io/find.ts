import { resolve } from 'node:path'
import { UserError } from './errors.ts'
import { numberOf, type Row, textOf } from './store/database.ts'
import { claimsWith, type Phrase, pagesWith } from './store/full-text.ts'
import type { Store } from './store/store.ts'

export interface PageFound {
  readonly id: string
  readonly locations: readonly string[]
}

/** How many pages an error lists. */
const LISTED = 5

/**
 * The pages that a person means: a page id or the beginning of one, a digest or its beginning (8 digits or more), a location, a file name,
 * or an archive or folder for all pages in it.
 */
export function findPages(store: Store, words: string): readonly PageFound[] {
  const path = resolve(words)
  const attempts: readonly (readonly [string, readonly string[]])[] = [
    ['page = ?', [words]],
    ['location IN (?, ?)', [words, path]],
    ["substr(location, 1, length(?) + 1) IN (? || '#', ? || '/')", [path, path, path]],
    ["substr(location, 1, length(?) + 1) IN (? || '#', ? || '/')", [words, words, words]],
    ...(/^page-[0-9a-f]+$/.test(words) ? [['substr(page, 1, length(?)) = ?', [words, words]] as const] : []),
    ...(/^[0-9a-f]{8,64}$/.test(words) ? [['substr(sha256, 1, length(?)) = ?', [words, words]] as const] : []),
    ["length(location) > length(?) AND substr(location, length(location) - length(?)) = '/' || ?", [words, words, words]],
  ]
  for (const [where, values] of attempts) {
    const found = store.database.rows(`SELECT DISTINCT page FROM captures WHERE ${where} ORDER BY page`, values)
    if (found.length > 0) return found.map(row => pageFound(store, row))
  }
  return []
}

function pageFound(store: Store, row: Row): PageFound {
  const id = textOf(row, 'page') ?? ''
  const rows = store.database.rows('SELECT location FROM captures WHERE page = ? ORDER BY location', [id])
  return { id, locations: rows.map(location => textOf(location, 'location') ?? '') }
}

/** The same, for a person who means at least one page; more than one only where `several`. */
export function pagesMeant(store: Store, words: string, several: boolean): readonly PageFound[] {
  const pages = findPages(store, words)
  if (pages.length === 0) {
    throw new UserError(
      `No page of ${store.name} is called '${words}': give a page id, the beginning of one, or a path as \`hearsay show pages\` lists them.`,
    )
  }
  if (pages.length > 1 && !several) {
    const listed = pages.slice(0, LISTED).map(page => `\n  ${page.id}  ${page.locations[0]}`)
    const more = pages.length > LISTED ? `\n  … and ${pages.length - LISTED} more` : ''
    throw new UserError(`'${words}' stands for ${pages.length} pages: name one of them, or say --all.${listed.join('')}${more}`)
  }
  return pages
}

export interface PageHit {
  readonly page: string
  readonly location: string
  readonly title?: string
  readonly published?: string
  /** Words around the match, with the match between « and ». */
  readonly excerpt: string
}

export interface ClaimHit {
  readonly claim: string
  readonly text: string
  readonly state: string
  readonly pages: number
  readonly origins: { readonly min: number; readonly max: number }
  readonly listed: boolean
  readonly summary: string
}

export interface SearchResult {
  readonly claims: readonly ClaimHit[]
  readonly pages: readonly PageHit[]
}

/**
 * Claims and pages that hold all the words, best first. A word that ends in * is the beginning of one; words between double quotes stand
 * together; nothing else is syntax, so that any pasted text can be searched for.
 */
export function search(store: Store, words: string, limit: number): SearchResult {
  const phrases = phrasesOf(words)
  if (phrases.length === 0)
    throw new UserError(`There is no word to search for in '${words}': give at least one word with letters or digits.`)
  return { claims: claimsWith(store, phrases, limit).map(claimHit), pages: pagesWith(store, phrases, limit).map(pageHit) }
}

/** What a person's words ask for; none where there is no word. */
export function phrasesOf(words: string): readonly Phrase[] {
  return [...words.matchAll(/"([^"]*)"(\*?)|(\S+)/g)].flatMap(([, phrase, star, word]) => {
    const text = phrase ?? word ?? ''
    const isBegun = star === '*' || (phrase === undefined && /[\p{L}\p{N}]\*$/u.test(text))
    return /[\p{L}\p{N}]/u.test(text) ? [{ text: text.replace(/\*+$/, ''), isBegun }] : []
  })
}

function claimHit(row: Row): ClaimHit {
  return {
    claim: textOf(row, 'id') ?? '',
    text: textOf(row, 'text') ?? '',
    state: textOf(row, 'state') ?? '',
    pages: numberOf(row, 'pages'),
    origins: { min: numberOf(row, 'origins_min'), max: numberOf(row, 'origins_max') },
    listed: numberOf(row, 'listed') === 1,
    summary: textOf(row, 'summary') ?? '',
  }
}

function pageHit(row: Row): PageHit {
  const title = textOf(row, 'title')
  const published = textOf(row, 'published_earliest')
  return {
    page: textOf(row, 'id') ?? '',
    location: textOf(row, 'location') ?? '',
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    excerpt: (textOf(row, 'excerpt') ?? '').replace(/\s+/g, ' '),
  }
}
