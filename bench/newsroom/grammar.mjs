/**
 * Sentence forms are strings:
 *   [one|other|]     one of these, perhaps nothing
 *   {slot}           a value of the context, itself a form
 *   {flag?yes:no}    by a flag of the context
 * `expand` writes one out; choices nest. A slot that the context lacks is our own bug and throws.
 */
export function expand(form, context, random) {
  let at = 0
  const until = stops => {
    let words = ''
    while (at < form.length && !stops.includes(form[at])) {
      const character = form[at]
      if (character === '[') words += choice()
      else if (character === '{') words += slot()
      else {
        words += character
        at += 1
      }
    }
    return words
  }
  const choice = () => {
    const options = []
    do {
      at += 1
      const start = at
      skip('|]')
      options.push(form.slice(start, at))
    } while (form[at] === '|')
    at += 1
    return expand(random.pick(options), context, random)
  }
  const slot = () => {
    at += 1
    const start = at
    skip('}')
    const inner = form.slice(start, at)
    at += 1
    const flag = /^(\w+)\?/.exec(inner)
    if (flag) {
      const rest = inner.slice(flag[0].length)
      const colon = topLevel(rest, ':')
      const [yes, no] = colon < 0 ? [rest, ''] : [rest.slice(0, colon), rest.slice(colon + 1)]
      return expand(context[flag[1]] ? yes : no, context, random)
    }
    const value = context[inner]
    if (value === undefined) throw new Error(`no value for {${inner}} in “${form}”`)
    return /[[{]/.test(value) ? expand(value, context, random) : value
  }
  /** Moves on to the next of these characters that no bracket encloses. */
  const skip = stops => {
    at += topLevel(form.slice(at), stops)
  }
  return until('')
}

/** Position of the first of `stops` outside all brackets; -1 where there is none. */
function topLevel(form, stops) {
  let depth = 0
  for (let at = 0; at < form.length; at += 1) {
    if (depth === 0 && stops.includes(form[at])) return at
    if ('[{'.includes(form[at])) depth += 1
    else if (']}'.includes(form[at])) depth -= 1
  }
  return -1
}

/** Private characters that mark what a truth record tells of, until the page is written: OPEN index SHUT words END. */
export const OPEN = '\uE000'
export const SHUT = '\uE001'
export const END = '\uE002'
const MARK = /\uE000\d+\uE001|\uE002/g

export function marked(index, words) {
  return `${OPEN}${index}${SHUT}${words}${END}`
}

export function unmarked(words) {
  return words.replace(MARK, '')
}

/** A sentence as printed: commas that met, spaces that doubled, its first letter raised, marks kept. */
export function tidy(sentence) {
  return sentence
    .replace(/ {2,}/g, ' ')
    .replace(/,((?:\uE002|\uE000\d+\uE001|[”"])*),/g, ',$1')
    .replace(/,((?:\uE002|\uE000\d+\uE001)*)([.;:?!])/g, '$1$2')
    .replace(/ ([,.;])/g, '$1')
    .replace(/\.((?:\uE002)*)\.(?!\.)/g, '.$1')
    .replace(/^((?:\uE000\d+\uE001|[“"])*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase())
    .replace(/\b([Aa]) (?=(?:\uE000\d+\uE001)?[aeiouAEIOU])/g, (_, article) => `${article}n `)
    .trim()
}
