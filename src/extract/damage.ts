import { gluedTails, sentenceOpeners } from '../language/en/damage.ts'
import type { Article } from '../model.ts'

export interface Damage {
  readonly traces: Article['traces']
  readonly problems: readonly string[]
}

/** Kinds of damage that leave a plain pattern. `where` is the group that is the damaged word. */
const kinds = [
  {
    kind: 'cut-entity',
    pattern:
      /(?<![\p{L}\p{N}&#;.,])(?:#?\d{1,4};(?=\p{L}|\s)|(?:rsquo|lsquo|rdquo|ldquo|quot|nbsp|amp|apos|ndash|mdash|hellip);)\p{L}{0,3}/gu,
    problem: 'a character entity was cut',
  },
  { kind: 'raw-entity', pattern: /&(?:amp;)?(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);/giu, problem: 'character entities stand undecoded' },
  {
    kind: 'double-encoding',
    pattern: /(?:Ã[\u0080-\u00bf©«¶¼¡³±§¨ª]|â€[\u0080-\u00bf™œž“”˜¦¢]|Â[\u00a0-\u00bf])/gu,
    problem: 'text was decoded twice',
  },
  { kind: 'soft-hyphen', pattern: /\p{L}\u00ad\p{L}/gu, problem: 'soft hyphens stand inside words' },
  {
    kind: 'quote-spacing',
    pattern: /\p{L},? [”»](?=\p{L})|[“«]\s(?=and\b|he\b|she\b|they\b|$)/gmu,
    problem: 'quotation marks stand on the wrong side of a space',
  },
  { kind: 'stray-stop', pattern: /\p{Ll}[ \u00a0][.,](?:\s[,.])?(?=\s)|\p{Ll}\. ,/gu, problem: 'stops stand apart from their words' },
  { kind: 'lower-case-sentence', pattern: /\p{Ll}{3}\. \p{Ll}{3,}/gu, problem: 'sentences are broken' },
] as const

/** Signs that text was mangled on its way: cut or doubled encodings, words glued where a link ended, broken sentences. Nothing is changed. */
export function damageIn(text: string): Damage {
  const traces: { kind: string; at: { start: number; end: number } }[] = []
  const problems: string[] = []
  const report = (kind: string, problem: string, found: readonly { start: number; end: number }[]) => {
    if (found.length === 0) return
    traces.push(...found.slice(0, 50).map(at => ({ kind, at })))
    const first = text.slice(found[0]!.start, Math.min(found[0]!.end, found[0]!.start + 40))
    problems.push(`${problem}: ${JSON.stringify(first)}${found.length > 1 ? ` and ${found.length - 1} more` : ''}`)
  }
  for (const { kind, pattern, problem } of kinds) {
    report(
      kind,
      problem,
      [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
    )
  }
  report('glued-words', 'words are glued together', gluedWords(text))
  return { traces, problems }
}

/** Words glued where a link or a line ended: "DalmarkAccording", "Varrencomposed". Both halves must be words of this page or of the language. */
function gluedWords(text: string): readonly { start: number; end: number }[] {
  const words = new Map<string, number>()
  for (const match of text.matchAll(/\p{L}+/gu)) words.set(match[0], (words.get(match[0]) ?? 0) + 1)
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/\p{L}{6,40}/gu)) {
    const word = match[0]
    const inner = /^(\p{L}*?\p{Ll}{2,})(\p{Lu}\p{Ll}{1,})$/u.exec(word)
    const glued = inner
      ? !/^(?:Mac|Mc|Fitz|Van|De|La|Le)$/.test(inner[1]!) &&
        (sentenceOpeners.has(inner[2]!) || (words.has(inner[1]!) && words.has(inner[2]!) && inner[2]!.length > 2 && words.get(word) === 1))
      : /^\p{Lu}\p{Ll}+$/u.test(word) && gluedName(word, words)
    if (glued) found.push({ start: match.index, end: match.index + word.length })
  }
  return found
}

/** "Varrencomposed": a name that also stands alone on the page, and a participle or function word behind it. */
function gluedName(word: string, words: ReadonlyMap<string, number>): boolean {
  if ((words.get(word) ?? 0) > 1) return false
  for (const tail of gluedTails) {
    if (word.length - tail.length >= 4 && word.endsWith(tail) && words.has(word.slice(0, -tail.length))) return true
  }
  if (!/(?:ed|ing)$/.test(word)) return false
  for (let cut = 4; cut <= word.length - 6; cut++) if (words.has(word.slice(0, cut))) return true
  return false
}
