/** Words of a line for comparing: no marks, accents, case or punctuation. */
export function fold(title: string): string {
  if (/^[\x20-\x7e]*$/.test(title))
    return title
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
