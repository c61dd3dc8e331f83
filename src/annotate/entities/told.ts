import { ROW, RUN_PLACE, type TaggedWord, TOLD } from './row.ts'

/** How many words may stand between a name and the noun that tells what it is. */
const TOLD_WITHIN = 9

/** "Veldra (formerly Osk) is a small town in …", "Veldra, a singer of …": the noun's hash on each word of the run. */
export function markTold(text: string, tokens: readonly TaggedWord[], rows: Int32Array, first: number, last: number): void {
  for (let index = first; index < last; index++) {
    const place = rows[index * ROW + RUN_PLACE]!
    // The last word of a run looks for all of it.
    if (place === 0 || place >> 4 !== 0) continue
    const noun = toldNoun(text, tokens, index + 1, last)
    if (noun < 0) continue
    for (let at = index; at >= first && rows[at * ROW + RUN_PLACE]! !== 0; at--) {
      rows[at * ROW + TOLD] = noun + 1
      if ((rows[at * ROW + RUN_PLACE]! & 3) === 1 && (at === first || rows[(at - 1) * ROW + RUN_PLACE]! === 0)) break
    }
  }
}

function toldNoun(text: string, tokens: readonly TaggedWord[], from: number, last: number): number {
  let at = from
  const is = (word: string): boolean =>
    tokens[at] !== undefined && tokens[at]!.end - tokens[at]!.start === word.length && text.startsWith(word, tokens[at]!.start)
  if (at < last && is('(')) {
    while (at < last && at < from + 14 && !is(')')) at++
    at++
  }
  if (at >= last) return -1
  if (is(',') || is('is') || is('was') || is('are') || is('were')) at++
  else return -1
  if (at < last && (is('a') || is('an') || is('the') || is('one'))) at++
  else return -1
  let noun = -1
  for (const end = Math.min(last, at + TOLD_WITHIN); at < end; at++) {
    const tag = tokens[at]!.tag
    if (tag === 'NN' || tag === 'NNS') noun = at
    else if (noun >= 0) break
    else if (
      !(
        tag.startsWith('JJ') ||
        tag.startsWith('NNP') ||
        tag === 'CD' ||
        tag === 'VBN' ||
        tag === 'VBG' ||
        tag.startsWith('RB') ||
        tag === 'HYPH' ||
        tag === 'POS' ||
        tag === ',' ||
        tag === 'CC'
      )
    )
      break
  }
  return noun
}
