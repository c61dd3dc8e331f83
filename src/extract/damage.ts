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
    pattern: /&(?:amp;)?(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);/gi,
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

/** Words glued where a link or a line ended: "DalmarkAccording", "Varrencomposed". Both halves must be words of this page or of the language. */
function gluedWords(text: string, blocks: readonly Offsets[]): readonly Offsets[] {
  // most pages ask for a word or two: only for more is it worth to count them all
  let counts: ReadonlyMap<string, number> | undefined
  let asked = 0
  const count = (word: string) => {
    if (counts === undefined && ++asked <= fewWords) return timesOf(word, text)
    counts ??= wordCounts(text)
    return counts.get(word) ?? 0
  }
  return blocks
    .flatMap(block => suspects(text, block).filter(({ word }) => gluedSentences(word, count) || gluedName(word, count)))
    .map(({ start, end }) => ({ start, end }))
}

const fewWords = 8
const besideWord = /\p{L}/u

/** How often a word stands on the page: 0, 1 or 2 for more. */
function timesOf(word: string, text: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0 && times < 2; at = text.indexOf(word, at + 1)) {
    if (!besideWord.test(text[at - 1] ?? ' ') && !besideWord.test(text[at + word.length] ?? ' ')) times++
  }
  return times
}

/** How often each word stands on the page. */
function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of 6 to 40 letters with a capital inside, or with one at the start and the end of a participle or function word; all with letters beyond ASCII. */
function suspects(text: string, { start, end }: Offsets): readonly (Offsets & { readonly word: string })[] {
  const found: (Offsets & { readonly word: string })[] = []
  for (let at = start; at < end; at++) {
    const from = at
    let capitals = 0
    let foreign = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code >= 97 && code <= 122) continue
      if (code >= 65 && code <= 90) capitals++
      else if (code >= 0xaa) foreign = true
      else break
    }
    if (at - from < 6 || (capitals === 0 && !foreign)) continue
    if (!foreign) {
      const isInner = capitals > 1 || text.charCodeAt(from) > 90
      const word = text.slice(from, at)
      if (at - from <= 40 && (isInner || tailed.test(word))) found.push({ word, start: from, end: at })
      continue
    }
    for (const match of text.slice(from, at).matchAll(/\p{L}{6,40}/gu)) {
      const [word] = match
      if (hasInnerCapital(word) || (isCapitalised(word) && tailed.test(word)))
        found.push({ word, start: from + match.index, end: from + match.index + word.length })
    }
  }
  return found
}

const tailed = new RegExp(`(?:${[...gluedTails, 'ed', 'ing'].join('|')})$`)

function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase()
}

function hasInnerCapital(word: string): boolean {
  const tail = word.slice(1)
  return tail !== tail.toLowerCase()
}

/** "provinceAccording": a capital inside, and behind it a word that opens sentences or stands elsewhere on the page, as the first half does. */
function gluedSentences(word: string, count: (word: string) => number): boolean {
  const inner = /^(\p{L}*?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (!inner || /^(?:Mac|Mc|Fitz|Van|De|La|Le)$/.test(inner[1]!)) return false
  return sentenceOpeners.has(inner[2]!) || (inner[2]!.length > 2 && count(inner[1]!) > 0 && count(inner[2]!) > 0 && count(word) === 1)
}

/** "Varrencomposed": a name that also stands alone on the page, and a participle or function word behind it. */
function gluedName(word: string, count: (word: string) => number): boolean {
  if (word.length < 7 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  const names = gluedTails.filter(tail => word.length - tail.length >= 4 && word.endsWith(tail)).map(tail => word.slice(0, -tail.length))
  if (/(?:ed|ing)$/.test(word)) for (let cut = 4; cut <= word.length - 6; cut++) names.push(word.slice(0, cut))
  return names.length > 0 && count(word) <= 1 && names.some(name => count(name) > 0)
}
