/** English verb forms made from lemmas, so that word lists hold lemmas only. Pure; the exceptions are handed in. */

export interface Inflections {
  readonly base: string
  readonly third: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly gerund: string
}

export interface VerbExceptions {
  /** Lemma → past and participle forms. */
  readonly irregular: ReadonlyMap<string, { readonly past: readonly string[]; readonly participle: readonly string[] }>
  /** Lemmas of more than one syllable that double their last consonant. */
  readonly doubling: ReadonlySet<string>
}

/** Reads "say said said|tell told told", alternatives by "/". */
export function verbExceptions(table: string, doubling: readonly string[]): VerbExceptions {
  const irregular = new Map<string, { readonly past: readonly string[]; readonly participle: readonly string[] }>()
  for (const entry of table.split(/[|\n]/)) {
    const [lemma, past, participle] = entry.trim().split(/\s+/)
    if (lemma && past && participle) irregular.set(lemma, { past: past.split('/'), participle: participle.split('/') })
  }
  return { irregular, doubling: new Set(doubling) }
}

/** The forms of one verb: "deny" → denies, denied, denying. */
export function inflect(lemma: string, exceptions: VerbExceptions): Inflections {
  const stem = stemBeforeEnding(lemma, exceptions)
  const regular = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const special = exceptions.irregular.get(lemma)
  return {
    base: lemma,
    third: /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`,
    past: special?.past ?? [regular],
    participle: special?.participle ?? [regular],
    gerund: /[^eo]e$/.test(lemma) ? (lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${lemma.slice(0, -1)}ing`) : `${stem}ing`,
  }
}

function stemBeforeEnding(lemma: string, { doubling }: VerbExceptions): string {
  const doubles = doubling.has(lemma) || (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma))
  return doubles ? lemma + lemma.at(-1)! : lemma
}
