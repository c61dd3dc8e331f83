import { articles, cooperative, deeds, presentOfBe } from '../../language/en/deeds.ts'
import { verbForms } from '../../language/en/forms.ts'
import type { Article, Offsets, Sentence, Token } from '../../model.ts'
import { branchesOf } from '../parse/branches.ts'
import { treeOf } from '../parse/tree.ts'
import { isDenied, isFrame, type ParsedWords, partiesOf, phraseOf, remotenessOf } from './parties.ts'

/** One deed as a sentence tells it: its kind, the words that tell it, who does it and to whom, as written. */
export interface Deed extends Offsets {
  readonly plover: string
  readonly cameo: string
  readonly source?: Offsets
  readonly target?: Offsets
}

interface Cue {
  readonly words: readonly string[]
  readonly noun: boolean
  readonly row: number
}

interface Found {
  /** Where in the sentence, half-open. */
  readonly at: number
  readonly to: number
  readonly cue: Cue
}

const ARTICLES: ReadonlySet<string> = new Set(articles.split(' '))
const CUES = cueTable()
const COOPERATIVE: ReadonlySet<string> = new Set(cooperative.split(' '))
const REFUSAL = deeds.find(({ plover }) => plover === 'REJECT')!

/** First word of a cue → the cues that begin with it, longest first. */
function cueTable(): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>()
  deeds.forEach(({ cues }, row) => {
    for (const cue of cues.split(' ')) {
      const noun = cue.startsWith('=')
      for (const form of noun ? [cue.slice(1).replace(/-/g, ' ')] : formsOf(cue)) {
        const words = form.split(' ').filter(word => !ARTICLES.has(word))
        table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, noun, row }])
      }
    }
  })
  for (const list of table.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(a.noun) - Number(b.noun) || a.row - b.row)
  return table
}

function formsOf(cue: string): readonly string[] {
  const present = cue.startsWith('be-') ? presentOfBe.split(' ').map(form => `${form} ${cue.slice(3).replace(/-/g, ' ')}`) : []
  return [...verbForms(cue), ...present]
}

/**
 * The deed of each sentence that tells one: of the cues in its least remote clause the first verb that is no mere saying, else the first noun. Who
 * does it and to whom is told by the sentence's tree: not without `parser`, the weights of the parser.
 */
export function deedsOf(
  article: Pick<Article, 'text'>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  parser: Uint8Array | undefined,
): Deed[] {
  return sentences.flatMap(sentence => {
    const own = tokens.slice(sentence.firstToken, sentence.lastToken)
    const words = own.map(({ start, end }) => article.text.slice(start, end).toLowerCase())
    const found = [...cuesIn(words, own)]
    if (found.length === 0) return []
    const parsed: ParsedWords | undefined = parser && {
      words,
      tags: own.map(({ tag }) => tag),
      capital: own.map(({ start }) => /^\p{Lu}/u.test(article.text.slice(start, start + 2))),
      tree: branchesOf(treeOf(article.text, tokens, sentence, parser)),
    }
    const { at, to, cue } = mainOf(found, parsed)
    const { plover, cameo } = parsed && isRefused(parsed, at, cue) ? REFUSAL : deeds[cue.row]!
    const told = { start: own[at]!.start, end: own[to - 1]!.end }
    return [{ ...told, plover, cameo, ...(parsed && offsetsOf(parsed, own, at, cue)) }]
  })
}

/** "will not meet the envoy": what is friendly and denied is a refusal. */
function isRefused(parsed: ParsedWords, at: number, { row, noun }: Cue): boolean {
  return !noun && COOPERATIVE.has(deeds[row]!.plover) && isDenied(parsed, at)
}

function* cuesIn(words: readonly string[], tokens: readonly Token[]): Generator<Found> {
  for (let at = 0; at < words.length; at++) {
    for (const cue of CUES.get(words[at]!) ?? []) {
      const to = (cue.noun ? /^NNS?$/ : /^(?:VB|MD)/).test(tokens[at]!.tag) ? endOf(words, tokens, at, cue) : undefined
      if (to === undefined) continue
      yield { at, to, cue }
      at = to - 1
      break
    }
  }
}

/** What may stand between a verb and the object of its cue: "lodged |an official| protest". */
const BETWEEN = /^(?:DT|PRP\$|JJ[RS]?|CD)$/
const GAP = 3

/** Where a cue that begins here ends; undefined where its words do not follow. */
function endOf(words: readonly string[], tokens: readonly Token[], at: number, { words: wanted, noun }: Cue): number | undefined {
  let to = at + 1
  for (const word of wanted.slice(1)) {
    for (let gap = 0; !noun && gap < GAP && words[to] !== word && BETWEEN.test(tokens[to]?.tag ?? ''); gap++) to++
    if (words[to] !== word) return undefined
    to++
  }
  return to
}

/** The cue that a sentence is about: "Ardia |recalled its envoy| after rebels shot down a plane, officials warned". */
function mainOf(found: readonly Found[], parsed: ParsedWords | undefined): Found {
  if (!parsed) return found.find(({ cue }) => !cue.noun) ?? found[0]!
  const weighed = found.filter(({ at }) => !isFrame(parsed, at)).map(one => ({ ...one, remote: remotenessOf(parsed, one.at) }))
  const least = Math.min(...weighed.map(({ remote }) => remote))
  const near = weighed.filter(({ remote }) => remote === least)
  return near.find(({ cue }) => !cue.noun) ?? near[0] ?? found[0]!
}

/** Who does the deed of a cue and to whom. */
function offsetsOf(parsed: ParsedWords, tokens: readonly Token[], at: number, { noun, words }: Cue): Pick<Deed, 'source' | 'target'> {
  const offsets = (head: number): Offsets => {
    const { first, last } = phraseOf(parsed, head)
    return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  }
  const { source, target } = partiesOf(parsed, at, { noun, whole: words.length > 1 })
  return { ...(source !== undefined && { source: offsets(source) }), ...(target !== undefined && { target: offsets(target) }) }
}
