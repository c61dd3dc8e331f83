/** Parts of an address that tell where the reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|link\w*|bbc\w*|format|ptr\w*)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|ns_\w+|cmpid|icid|ocid|xtor|yclid|igshid|_ga|_gl|__twitter_impression)$/i

/** An address as it is asked for and kept under: without fragment and without marks of the way that led to it. */
export function addressKey(url: URL): string {
  const own = new URL(url)
  own.hash = ''
  const kept = [...own.searchParams].filter(([name]) => !TRACKING.test(name))
  if (kept.length < [...own.searchParams].length) own.search = new URLSearchParams(kept).toString()
  return own.href
}
