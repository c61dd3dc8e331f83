import { getDomainWithoutSuffix } from 'tldts'
import { outletOfHost } from '../../language/outlets.ts'
import type { Article } from '../../model.ts'
import { fold } from '../fold.ts'
import { isAgency } from '../person.ts'
import { countWords } from '../piece.ts'
import type { Metadata } from './metadata.ts'
import type { Outline } from './outline.ts'
import type { Root } from './root.ts'

/** The newsroom that meta data name; an agency there is a copy's source and no publisher. */
export function pagePublisher(metadata: Metadata): Article['publisher'] {
  const candidates = [
    ['og:site_name', metadata.meta.get('og:site_name')?.[0]],
    ['json-ld', metadata.linked.publisher],
    ['application-name', metadata.meta.get('application-name')?.[0]],
    ['dc.publisher', (metadata.meta.get('dc.publisher') ?? metadata.meta.get('publisher'))?.[0]],
  ] as const
  for (const [source, name] of candidates) {
    if (!name || name.length > 80 || /^https?:/i.test(name)) continue
    const bare = name
      .replace(/^@/, '')
      .replace(/\.(?:com|co\.uk|org|net)$/i, match => (/\s/.test(name) ? '' : match))
      .trim()
    if (bare !== '')
      return {
        name: bare,
        rule: `publisher-${source}`,
        detail: `${source} names ${JSON.stringify(name)}${isAgency(bare) ? ', an agency' : ''}`,
      }
  }
  return undefined
}

/** All names by which a page's own newsroom goes in its meta data and its address. */
export function ownNames({ metadata }: Outline, publisher: string | undefined, host: string | undefined): readonly string[] {
  return [
    publisher,
    metadata.linked.publisher,
    ...['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyright'].flatMap(name => metadata.meta.get(name) ?? []),
    host && outletOfHost(host)?.name,
    host?.replace(/^www\./, ''),
    host && getDomainWithoutSuffix(host),
  ].filter((name): name is string => name !== undefined && name !== null && name !== '')
}

const joints = /\s+(?:[|¦•·»›:–—-]|::|<)\s+/u

/**
 * The site's name in the window's title, behind the headline or before it: "Statement on the ferry - Oss Water Board". It holds where the page
 * bears it out: the site's bar or foot opens with the name, or the host is made of it.
 */
export function windowPublisher(outline: Outline, root: Root, host: string | undefined): Article['publisher'] {
  const window = outline.blocks.find(block => outline.elements[block.element]!.tag === 'title')
  if (!window || window.text.length > 300) return undefined
  const parts = window.text.split(joints)
  if (parts.length < 2) return undefined
  const heading = outline.blocks.findIndex(block => block.heading !== undefined)
  const head = heading < 0 ? root.first : heading
  for (const part of [parts.at(-1)!, parts[0]!]) {
    const name = part.trim()
    if (name.length < 3 || countWords(name) > 7 || !/^[\p{Lu}\p{N}]/u.test(name) || isAgency(name) || /[.!?]$/.test(name)) continue
    const folded = fold(name)
    const bare = folded.replace(/^the /, '')
    const letters = bare.replaceAll(' ', '')
    const ofHost =
      letters.length > 4 &&
      host !== undefined &&
      host
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .includes(letters)
    // a section's name stands in a menu too, but not first in the page's bar nor in its foot
    const furniture = [...outline.blocks.slice(1, Math.min(6, head)), ...outline.blocks.slice(Math.max(head, root.first) + 1).slice(-4)]
    const shown =
      countWords(name) >= 2 &&
      furniture.some(block => block !== window && block.text.length < 400 && ` ${fold(block.text)} `.startsWith(` ${folded} `))
    if (ofHost || shown)
      return {
        name,
        rule: 'publisher-window',
        detail: `the window's title names ${JSON.stringify(name)}, as ${ofHost ? `the host ${host}` : "the page's bar or foot"} does`,
      }
  }
  return undefined
}

/** The page's language: its own mark, unless a longer text plainly reads otherwise. */
export function pageLanguage(metadata: Metadata, detected: string | undefined, length: number): string | undefined {
  const marked = [
    metadata.language,
    metadata.meta.get('content-language')?.[0],
    metadata.meta.get('og:locale')?.[0],
    metadata.linked.language,
  ]
    .map(value => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(value?.trim() ?? '')?.[0].replaceAll('_', '-'))
    .find(value => value !== undefined)
  if (!marked) return detected
  const base = marked.toLowerCase().split('-')[0]
  return detected && base !== detected && length > 800 ? detected : marked
}
