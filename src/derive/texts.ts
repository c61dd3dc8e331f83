import type { ResolvedPage } from '../model.ts'
import type { Candidates } from './reuse/candidates.ts'
import { type Compared, comparedTexts, type ReuseSource } from './reuse/engine.ts'
import { twinsOf } from './twins.ts'

/** The pages of a case as their texts are compared: pages that print one text are compared with the others once. */
export interface Texts {
  readonly pages: readonly ResolvedPage[]
  readonly compared: Compared
  /** Pages that print a text which another page stands for, with that page. */
  readonly copies: readonly (readonly [first: ResolvedPage, copy: ResolvedPage])[]
}

/** The texts of a case, and the pairs of them that are worth comparing, where somebody found those. */
export interface JoinedTexts {
  readonly texts: Texts
  readonly candidates?: Candidates
}

export function textsOf(pages: readonly ResolvedPage[]): Texts {
  const twins = twinsOf(pages)
  const byId = new Map(pages.map(page => [page.reading.id, page]))
  const [texts, copies]: [ResolvedPage[], (readonly [ResolvedPage, ResolvedPage])[]] = [[], []]
  for (const page of pages) {
    const first = byId.get(twins.get(page.reading.id) ?? page.reading.id)!
    if (first === page) texts.push(page)
    else copies.push([first, page])
  }
  return { pages: texts, compared: comparedTexts(texts.map(sourceOf)), copies }
}

/** A page as it is compared. */
export function sourceOf({ reading, published, publisher }: ResolvedPage): ReuseSource {
  const { text, blocks } = reading.article
  const site = reading.declared.url === undefined ? publisher?.name : (hostOf(reading.declared.url) ?? publisher?.name)
  return {
    text,
    parts: blocks.filter(block => block.role === 'body'),
    ...(site !== undefined && { site }),
    ...(published && published.earliest === published.latest && { time: Date.parse(published.latest), reliable: true }),
  }
}

function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
}
