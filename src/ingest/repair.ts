/** UTF-8 read as windows-1252 and saved again: curly quotes, dashes and accented letters come out as two or three signs. */
const TWICE_ENCODED =
  /â€[\u0153\u009d\u02dc\u2122\u201c\u201d\u2013\u2014¦]|Ã[\u00a9\u00a8\u00b3\u00b1\u00bc\u00b6\u00a4\u00a1\u00ad\u00af]/g

/** With the `u` flag, a surrogate that is half of a pair is no match. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Text that a database and a browser can hold: U+0000 and lone surrogates become U+FFFD. Offsets do not move. */
export function repaired(text: string): { readonly text: string; readonly problems: readonly string[] } {
  const problems: string[] = []
  let out = text
  if (out.includes('\0')) {
    const count = out.split('\0').length - 1
    out = out.replaceAll('\0', '\ufffd')
    problems.push(`Held ${counted(count, 'null character')} (U+0000), shown as U+FFFD; save the page again if words are missing.`)
  }
  const halves = isWellFormed(out) ? 0 : (out.match(LONE_SURROGATE)?.length ?? 0)
  if (halves > 0) {
    out = out.replace(LONE_SURROGATE, '\ufffd')
    problems.push(`Held ${counted(halves, 'half character')} (lone surrogate), shown as U+FFFD; save the page again if words are missing.`)
  }
  const twice = out.match(TWICE_ENCODED)?.length ?? 0
  if (twice >= 3) {
    problems.push(
      `The text was encoded twice before it was saved (${twice} places such as "${out.match(TWICE_ENCODED)![0]}"); it is kept as it is. Get the page again from its source.`,
    )
  }
  return { text: out, problems }
}

/** "1 line", "3 lines". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The engine's own check, many times faster than a pattern; unknown to the compiler's library of 2023. */
function isWellFormed(text: string): boolean {
  return (text as { isWellFormed?: () => boolean }).isWellFormed?.() ?? false
}
