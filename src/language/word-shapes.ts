/** What words of a language never look like: such a word in a text of that language was left there from another. */
export interface WordShapes {
  /** BCP 47. */
  readonly language: string
  readonly never: RegExp
}

export const wordShapes: readonly WordShapes[] = [
  { language: 'es', never: /[kw]|th|sh|ck|gh|ph|ee|oo|([^lrcn\W])\1|[^aeiouáéíóúnrsldzjyx]$/u },
  { language: 'en', never: /[áéíóúñ]|ci[oó]n$|idad$|[aeiou]mente$|[aeiou]ndo$/u },
]
