// What a dictionary knows of words, for the model of attributions: hash of a word → the kinds of verb (bits) and the kind of noun that it is in
// WordNet ("communication", "cognition", "person"), for every form of a word that stands in the texts. Licence: attribution.card.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** WordNet's files of nouns are numbered from 3, of verbs from 29. */
const FIRST_FILE = { noun: 3, verb: 29 }
/** A verb is of the kinds of its commonest senses, so many; where few verbs share them, of the kind of the first alone. */
const SENSES = 4
const MOST_WAYS = 250

/** `folder`: WordNet's files, as Debian's wordnet-base has them; `known`: whether a form stands in the texts. Maps of form → number. */
export function wordSenses(folder, known) {
  const verbs = formsOf(folder, 'verb', verbForms, kinds => kinds.slice(0, SENSES).reduce((bits, kind) => bits | (1 << kind), 0), known)
  const nouns = formsOf(folder, 'noun', nounForms, ([kind]) => kind, known)
  const first = formsOf(folder, 'verb', verbForms, ([kind]) => 1 << kind, known)
  const common = new Map()
  for (const bits of verbs.values()) common.set(bits, (common.get(bits) ?? 0) + 1)
  for (const bits of first.values()) common.set(bits, Infinity)
  const ways = new Set(
    [...common]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_WAYS)
      .map(([bits]) => bits),
  )
  for (const [form, bits] of verbs) if (!ways.has(bits)) verbs.set(form, first.get(form))
  return { verbs, nouns }
}

const linesOf = (folder, name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('  '))
    .map(line => line.split(' '))

/** Form → what `numberOf` makes of the kinds of its lemma's senses, the commonest first; of two lemmas the first counts. */
function formsOf(folder, part, forms, numberOf, known) {
  const files = new Map(linesOf(folder, `data.${part}`).map(([offset, file]) => [offset, Number(file) - FIRST_FILE[part]]))
  const irregular = new Map()
  for (const [form, ...lemmas] of linesOf(folder, `${part}.exc`))
    for (const lemma of lemmas) irregular.set(lemma, [...(irregular.get(lemma) ?? []), form])
  const found = new Map()
  // lemma, part, senses, pointers, …, senses, tagged senses, offsets
  for (const [lemma, , , pointers, ...rest] of linesOf(folder, `index.${part}`)) {
    if (/[_\d.']/.test(lemma) || lemma.length < 2) continue
    const kinds = rest
      .slice(Number(pointers) + 2)
      .filter(Boolean)
      .map(offset => files.get(offset))
    for (const form of [...forms(lemma), ...(irregular.get(lemma) ?? [])])
      if (known(form) && !found.has(form)) found.set(form, numberOf(kinds))
  }
  return found
}

const withS = word => (/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`)
const nounForms = word => [word, withS(word)]

function verbForms(word) {
  const past = word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`
  const present = `${/[^ey]e$/.test(word) ? word.slice(0, -1) : word}ing`
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`] : []
  return [word, withS(word), past, present, ...doubled]
}
