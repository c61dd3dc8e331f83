/**
 * Furniture by language: whole lines that are advertisements' labels or buttons, openings of picture credits, notices in place of embedded content,
 * and the words by which a site advertises its own newsletter, app or channel to "you". English has rules of its own in `en/furniture.ts`.
 */
export interface Furniture {
  /** Labels of advertisements, whole lines. */
  readonly advertisements: readonly string[]
  /** Buttons and labels of the page, whole lines. */
  readonly buttons: readonly string[]
  /** What stands before a picture's maker and a colon. */
  readonly credits: readonly string[]
  /** Parts of notices in place of embedded content. */
  readonly embeds: readonly string[]
  /** What a site offers its readers. */
  readonly offers: readonly string[]
  /** Words that speak to one reader, or call on all. */
  readonly address: readonly string[]
}
