import { verbForms } from '../../language/en/forms.ts'
import type { Pattern, Piece, VerbEntry } from './codebook.ts'
import { bracketed, dictionaryLines, plural, wordsOf } from './codebook-lines.ts'
import type { Entry } from './codebook-names.ts'

/** "---": no event. The other two marks of older dictionaries say that the pattern is not in use. */
const SILENT = '---'
const UNUSED = new Set(['+++', '###'])

interface Head {
  readonly forms: readonly Entry<undefined>[]
  readonly leads: readonly number[]
  readonly code: string | undefined
  readonly exact: readonly string[]
}

/**
 * Verbs: blocks that open with "--- NAME [CODE] ---", then the verbs ("VERB {FORMS} [OWN CODE]", "+BREAK_DOWN" and "WIRE_+TAP" of several words
 * with "+" at the verb), then patterns "- WORDS * WORDS [CODE]". "&NAME" with "+" lines below it is a set of wordings.
 */
export function verbEntries(text: string): Entry<VerbEntry>[] {
  const lines = dictionaryLines(text)
  const sets = wordSets(lines)
  const derived: Entry<VerbEntry>[] = []
  const exact: Entry<VerbEntry>[] = []
  let code: string | undefined
  let heads: Head[] = []
  let patterns: Pattern[] = []
  let inSet = false
  const close = () => {
    for (const { forms, leads, code: own, exact: bare } of heads)
      forms.forEach(([words], nth) => {
        const value: VerbEntry = { ...(own !== undefined && { code: own }), patterns, lead: leads[nth]! }
        ;(words.join(' ') === bare.join(' ') ? exact : derived).push([words, value])
      })
    heads = []
    patterns = []
  }
  for (const line of lines) {
    const trimmed = line.trim()
    if (trimmed.startsWith('&')) inSet = true
    else if (trimmed.startsWith('---')) {
      close()
      inSet = false
      code = codeOf(bracketed(trimmed)[0])
    } else if (/^-\s/.test(trimmed)) {
      inSet = false
      patterns.push(...patternOf(trimmed.slice(1), sets))
    } else if (!(inSet && trimmed.startsWith('+')) && !trimmed.startsWith('~')) {
      inSet = false
      heads.push(headOf(trimmed, code))
    }
  }
  close()
  // A form that has an entry of its own ("met") is not a form of another verb ("meet").
  const own = new Set(exact.map(([words]) => words.join(' ')))
  return [...exact, ...derived.filter(([words]) => !own.has(words.join(' ')))]
}

/** Two blocks of one verb: the patterns of both, and the code of the one that has any. */
export function mergeVerbs(earlier: VerbEntry, later: VerbEntry): VerbEntry {
  const code = earlier.code ?? later.code
  return { ...(code !== undefined && { code }), patterns: [...new Set([...earlier.patterns, ...later.patterns])], lead: earlier.lead }
}

function codeOf(inside: string | undefined): string | undefined {
  return inside === undefined || inside === SILENT || UNUSED.has(inside) ? undefined : inside
}

function headOf(line: string, blockCode: string | undefined): Head {
  const outside = line
    .replace(/\{[^}]*\}/, '')
    .replace(/\[.*$/, '')
    .trim()
  const inside = bracketed(line)[0]
  const spelled = (/\{([^}]*)\}/.exec(line)?.[1] ?? '').split(/\s+/).filter(Boolean)
  const marked = (phrase: string) => {
    const words = phrase
      .replace(/^\+/, '')
      .replace(/_$/, '')
      .split(/[_\s]+/)
    const at = phrase.startsWith('+') ? 0 : words.findIndex(word => word.startsWith('+'))
    return { words: words.map(word => word.replace('+', '').toLowerCase()), lead: Math.max(0, at) }
  }
  const { words, lead } = marked(outside)
  const regular = bothSpellings(words[lead]!).map(form => words.map((word, nth) => (nth === lead ? form : word)))
  const forms = [words, ...regular, ...spelled.map(form => marked(form).words)]
  return {
    forms: forms.map((form): Entry<undefined> => [form.flatMap(wordsOf), undefined]),
    leads: forms.map(() => lead),
    code: inside === undefined ? blockCode : codeOf(inside),
    exact: words.flatMap(wordsOf),
  }
}

/** The forms of a verb; of one that ends with "l" both "traveled" and "travelled". */
function bothSpellings(verb: string): string[] {
  const forms = verbForms(verb)
  return /[aeiou]l$/.test(verb) ? [...forms, `${verb}ed`, `${verb}ing`, `${verb}led`, `${verb}ling`] : forms
}

/** Name of a set → its wordings, sets within sets opened; a wording also in the plural unless it ends with "_". */
function wordSets(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const raw = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of lines) {
    const trimmed = line.trim()
    const name = /^&(\w+)/.exec(trimmed)?.[1]
    if (name) {
      current = []
      raw.set(setName(name), current)
    } else if (trimmed.startsWith('+') && current) current.push(trimmed.slice(1).trim())
    else current = undefined
  }
  const open = (name: string, within: readonly string[]): string[] =>
    (raw.get(name) ?? []).flatMap(wording => {
      if (!wording.startsWith('&')) return wording.endsWith('_') ? [wording] : [wording, plural(wording)]
      const inner = setName(wording.slice(1))
      return within.includes(inner) ? [] : open(inner, [...within, inner])
    })
  return new Map([...raw.keys()].map(name => [name, open(name, [name])]))
}

function setName(name: string): string {
  return name.replace(/_$/, '').toUpperCase()
}

const SIGNS: Readonly<Record<string, Piece['is']>> = { $: 'source', '+': 'target', '%': 'both', '^': 'skip' }

/** "- SAID_WOULD * &TIES WITH + [042]"; brackets that group words ("{…}", "(…)") only say what belongs together and are passed over. */
function patternOf(line: string, sets: ReadonlyMap<string, readonly string[]>): Pattern[] {
  const inside = bracketed(line)[0]
  const body = line
    .replace(/\[.*$/, '')
    .replace(/[{}()]/g, ' ')
    .trim()
  const star = body.indexOf('*')
  if (inside === undefined || star < 0 || UNUSED.has(inside)) return []
  const code = codeOf(inside)
  return [
    {
      before: pieces(body.slice(0, star), sets, 'behind'),
      after: pieces(body.slice(star + 1), sets, 'ahead'),
      ...(code !== undefined && { code }),
    },
  ]
}

/** The pieces of one side; "_" towards the verb joins a piece to its neighbour there. */
function pieces(side: string, sets: ReadonlyMap<string, readonly string[]>, verb: 'ahead' | 'behind'): Piece[] {
  const cut = [...side.replace(/\s+/g, ' ').matchAll(/(_?)([^\s_]+)(_?)/g)]
  return cut.map(([, left, word, right], nth) => {
    const joint = verb === 'ahead' ? left || cut[nth - 1]?.[3] : right || cut[nth + 1]?.[1]
    const is = SIGNS[word!] ?? 'words'
    const joined = Boolean(joint)
    if (is !== 'words') return { is, wordings: [], joined }
    const wordings = word!.startsWith('&') ? (sets.get(setName(word!.slice(1))) ?? []) : [word!]
    return { is, wordings: wordings.map(wordsOf).sort((a, b) => b.length - a.length), joined }
  })
}
