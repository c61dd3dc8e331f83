/** A word as a shell reads it back, for commands that are shown to be copied: between single quotes where it has more than letters, digits and marks of paths. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text)
}

/** A word between single quotes, as bash, zsh and fish read it. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
