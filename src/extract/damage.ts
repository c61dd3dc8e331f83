import { gluedTails, sentenceOpeners, shortForms } from '../language/en/damage.ts'
import type { Article, Block, Offsets } from '../model.ts'

export interface Damage {
  readonly traces: Article['traces']
  readonly problems: readonly string[]
}

interface DamageKind {
  readonly kind: string
  /** A sign without which the pattern finds nothing: a quick no for most texts. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly problem: string
}

/** Kinds of damage that leave a plain pattern. */
const kinds: readonly DamageKind[] = [
  {
    kind: 'cut-entity',
    sign: /;/,
    pattern:
      /(?<![\p{L}\p{N}&#;.,])(?:#?\d{1,4};(?=\p{L}|\s)|#\d{2,5};|(?:rsquo|lsquo|rdquo|ldquo|quot|nbsp|amp|apos|ndash|mdash|hellip);)\p{L}{0,3}/gu,
    problem: 'a character entity was cut',
  },
  {
    kind: 'raw-entity',
    sign: /&/,
    pattern: /&(?:amp;)?(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);/giu,
    problem: 'character entities stand undecoded',
  },
  {
    kind: 'double-encoding',
    sign: /[Ãâ]|Â[\u00a0-\u00bf]/,
    pattern: /(?:Ã[\u0080-\u00bf©«¶¼¡³±§¨ª]|â€[\u0080-\u00bf™œž“”˜¦¢]|Â[\u00a0-\u00bf])/gu,
    problem: 'text was decoded twice',
  },
  { kind: 'soft-hyphen', sign: /\u00ad/, pattern: /\p{L}+\u00ad\p{L}+/gu, problem: 'soft hyphens stand inside words' },
  {
    kind: 'quote-spacing',
    sign: /, ? [”»]|[“«]\s(?:and|he|she|they)|[.,!?] [“«]$/m,
    pattern: /\p{L}+, ? [”»](?=\p{L})|[“«]\s(?=(?:and|he|she|they)\b)|[.,!?] [“«]$/gmu,
    problem: 'quotation marks stand on the wrong side of a space',
  },
  {
    kind: 'stray-stop',
    sign: /[ \u00a0][.,]/,
    pattern: /\p{Ll}+(?:[ \u00a0][.,](?=\s|$)|\. ,)/gmu,
    problem: 'stops stand apart from their words',
  },
  { kind: 'lower-case-sentence', sign: /\. \p{Ll}/u, pattern: /\. \p{Ll}{3,}/gu, problem: 'sentences are broken' },
]

/** Signs that editorial text was mangled on its way: cut or doubled encodings, words glued where a link ended, broken sentences. Nothing is changed. */
export function damageIn(text: string, blocks: readonly Block[]): Damage {
  const traces: { kind: string; at: Offsets }[] = []
  const problems: string[] = []
  const editorial = blocks.filter(({ role }) => role === 'body' || role === 'title' || role === 'subtitle' || role === 'heading')
  const report = (kind: string, problem: string, found: readonly Offsets[]) => {
    if (found.length === 0) return
    traces.push(...found.slice(0, 50).map(at => ({ kind, at })))
    const first = text.slice(found[0]!.start, Math.min(found[0]!.end, found[0]!.start + 40))
    problems.push(`${problem}: ${JSON.stringify(first)}${found.length > 1 ? ` and ${found.length - 1} more` : ''}`)
  }
  const whole = editorial.map(block => text.slice(block.start, block.end)).join('\n')
  for (const { kind, sign, pattern, problem } of kinds) {
    if (!sign.test(whole)) continue
    const found = editorial.flatMap(block =>
      [...text.slice(block.start, block.end).matchAll(pattern)].flatMap(match => {
        const start = block.start + match.index
        const at = { start, end: start + match[0].length }
        return kind === 'lower-case-sentence' ? (brokenSentence(text, block, at) ?? []) : at
      }),
    )
    report(kind, problem, found)
  }
  report('glued-words', 'words are glued together', gluedWords(text, editorial))
  return { traces, problems }
}

/** "… the county. said on": the stop with the words round it, unless a short form stands before it. */
function brokenSentence(text: string, block: Offsets, stop: Offsets): Offsets | undefined {
  const before = /\p{L}*\p{Ll}{3}$/u.exec(text.slice(Math.max(block.start, stop.start - 30), stop.start))?.[0]
  if (!before || shortForms.has(before.toLowerCase())) return undefined
  return { start: stop.start - before.length, end: stop.end }
}

const tailed = new RegExp(`(?:${[...gluedTails, 'ed', 'ing'].join('|')})$`)

/** Words glued where a link or a line ended: "DalmarkAccording", "Varrencomposed". Both halves must be words of this page or of the language. */
function gluedWords(text: string, blocks: readonly Offsets[]): readonly Offsets[] {
  const suspects = blocks.flatMap(block =>
    wordsWithCapitals(text, block).filter(({ word }) => hasInnerCapital(word) || (isCapitalised(word) && tailed.test(word))),
  )
  if (suspects.length === 0) return []
  const words = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return suspects.filter(({ word }) => gluedSentences(word, words) || gluedName(word, words)).map(({ start, end }) => ({ start, end }))
}

/** Words of 6 to 40 letters that hold a capital, or a letter beyond ASCII that may be one. */
function wordsWithCapitals(text: string, { start, end }: Offsets): readonly (Offsets & { readonly word: string })[] {
  const found: (Offsets & { readonly word: string })[] = []
  for (let at = start; at < end; at++) {
    const from = at
    let capitals = false
    let foreign = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code >= 97 && code <= 122) continue
      if (code >= 65 && code <= 90) capitals = true
      else if (code >= 0xaa) foreign = true
      else break
    }
    if (at - from < 6 || !(capitals || foreign)) continue
    if (!foreign) {
      if (at - from <= 40) found.push({ word: text.slice(from, at), start: from, end: at })
      continue
    }
    for (const match of text.slice(from, at).matchAll(/\p{L}{6,40}/gu))
      found.push({ word: match[0], start: from + match.index, end: from + match.index + match[0].length })
  }
  return found
}

function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase()
}

function hasInnerCapital(word: string): boolean {
  const tail = word.slice(1)
  return tail !== tail.toLowerCase()
}

/** "provinceAccording": a capital inside, and behind it a word that opens sentences or stands elsewhere on the page, as the first half does. */
function gluedSentences(word: string, words: ReadonlyMap<string, number>): boolean {
  const inner = /^(\p{L}*?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (!inner || /^(?:Mac|Mc|Fitz|Van|De|La|Le)$/.test(inner[1]!)) return false
  return sentenceOpeners.has(inner[2]!) || (inner[2]!.length > 2 && words.has(inner[1]!) && words.has(inner[2]!) && words.get(word) === 1)
}

/** "Varrencomposed": a name that also stands alone on the page, and a participle or function word behind it. */
function gluedName(word: string, words: ReadonlyMap<string, number>): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || (words.get(word) ?? 0) > 1) return false
  for (const tail of gluedTails) {
    if (word.length - tail.length >= 4 && word.endsWith(tail) && words.has(word.slice(0, -tail.length))) return true
  }
  if (!/(?:ed|ing)$/.test(word)) return false
  for (let cut = 4; cut <= word.length - 6; cut++) if (words.has(word.slice(0, cut))) return true
  return false
}
