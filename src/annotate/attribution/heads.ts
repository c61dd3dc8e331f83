import { isNoun, isVerb, walked } from './paths.ts'

/** Of each token, what a parse would tell of it, read off the order of the words alone. */
export interface Heads {
  /** The last word of the last noun phrase before it in its sentence, and of the next one behind it; -1 where there is none. */
  readonly subject: Int32Array
  readonly object: Int32Array
  /** What stands between the last (next) verb and the token: a signature. */
  readonly lastPath: Int32Array
  readonly nextPath: Int32Array
}

export function heads(count: number): Heads {
  const ints = () => new Int32Array(count)
  return { subject: ints(), object: ints(), lastPath: ints(), nextPath: ints() }
}

/** Fills in the tokens of one sentence, half-open, from the numbers of their tags and the hashes of their words. */
export function seeHeads(
  { subject, object, lastPath, nextPath }: Heads,
  { tag, word }: { readonly tag: Int32Array; readonly word: Int32Array },
  first: number,
  last: number,
): void {
  const closesPhrase = (at: number) => isNoun(tag[at]!) && (at + 1 >= last || !isNoun(tag[at + 1]!))
  let noun = -1
  let path = 0
  for (let at = first; at < last; at++) {
    subject[at] = noun
    lastPath[at] = path
    if (closesPhrase(at)) noun = at
    path = isVerb(tag[at]!) ? 0 : walked(path, tag[at]!, word[at]!)
  }
  noun = -1
  path = 0
  for (let at = last - 1; at >= first; at--) {
    object[at] = noun
    nextPath[at] = path
    if (closesPhrase(at)) noun = at
    path = isVerb(tag[at]!) ? 0 : walked(path, tag[at]!, word[at]!)
  }
}
