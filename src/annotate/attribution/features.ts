import { mix } from '../weights.ts'
import { apart } from './paths.ts'
import type { Sight } from './sight.ts'

/** How many features a token has in the first pass. */
export const TOKEN_FEATURES = 91

/** What the features tell of, in words for a reader: each name holds up to the given feature. */
const TOLD: readonly (readonly [number, string])[] = [
  [0, 'the word itself'],
  [4, 'the words beside it'],
  [6, 'two words together'],
  [15, 'the parts of speech around it'],
  [18, 'the word with the parts of speech beside it'],
  [20, 'its ending'],
  [21, 'its capitals and length'],
  [26, 'the class of words it belongs to'],
  [30, 'what the lists of verbs of saying tell of it and its neighbours'],
  [35, 'what the rules read here'],
  [41, 'the quotation marks around it'],
  [47, 'the verb of saying before it'],
  [54, 'the verb of saying behind it'],
  [56, 'what stands between two verbs of saying'],
  [60, 'the verbs nearest to it'],
  [62, 'how the sentence begins'],
  [65, 'its place in the sentence'],
  [75, 'what the dictionary tells of it and the verbs beside it'],
  [78, 'how it begins'],
  [86, 'what stands between it and the next verbs'],
  [TOKEN_FEATURES, 'the nouns around it'],
]

/** What feature `index` tells of. */
export const toldBy = (index: number): string => TOLD.find(([last]) => index <= last)![1]

/** What a token beyond the page's ends is. */
const BEYOND = 0x5bd1e995

/**
 * Writes the features of token `at` for the first pass, which labels a page from left to right: `first` and `last` bound its block, beyond
 * which nothing is seen but the neighbouring sentences' signatures.
 */
export function tokenFeatures(sight: Sight, at: number, first: number, last: number, out: Int32Array): void {
  const { word, tag, fine, lexical, quote, rule, shape, suffix } = sight
  const w = (index: number) => (index < first || index >= last ? BEYOND : word[index]!)
  const t = (index: number) => (index < first || index >= last ? 63 : tag[index]!)
  const c = (index: number) => (index < first || index >= last ? 511 : fine[index]!)
  const r = (index: number) => (index < first || index >= last ? 7 : rule[index]!)
  const q = (index: number) => (index < first || index >= last ? 15 : quote[index]!)
  const x = (index: number) => (index < first || index >= last ? 0 : lexical[index]!)
  const w0 = w(at)
  const wl = w(at - 1)
  const wr = w(at + 1)
  const wl2 = w(at - 2)
  const wr2 = w(at + 2)
  const t0 = t(at)
  const tl = t(at - 1)
  const tr = t(at + 1)
  const tl2 = t(at - 2)
  const tr2 = t(at + 2)
  const tl3 = t(at - 3)
  const tr3 = t(at + 3)
  const c0 = c(at)
  const cl = c(at - 1)
  const cr = c(at + 1)
  const r0 = r(at)
  const q0 = q(at)
  const x0 = x(at)
  const rules = (r(at - 1) * 8 + r0) * 8 + r(at + 1)
  const quotes = (q(at - 1) * 16 + q0) * 16 + q(at + 1)
  const sentence = sight.sentence[at]!
  const sign = sight.signs[sentence]!
  const start = sight.firsts[sentence]!
  const end = sight.lasts[sentence]!
  const newBlock = start === first ? 1 : 0
  const before = start > first ? sight.signs[sentence - 1]! : sentence > 0 ? sight.signs[sentence - 1]! + 256 : 999
  const after = end < last ? sight.signs[sentence + 1]! : end < sight.count ? sight.signs[sentence + 1]! + 256 : 999
  const say = sight.lastSay[at]!
  const next = sight.nextSay[at]!
  const verb = sight.lastVerb[at]!
  const verb2 = sight.nextVerb[at]!
  const sayWord = say < 0 ? BEYOND : word[say]!
  const nextWord = next < 0 ? BEYOND : word[next]!
  const sayLexical = say < 0 ? -1 : lexical[say]!
  const nextLexical = next < 0 ? -1 : lexical[next]!
  const sayPath = sight.lastSayPath[at]!
  const nextPath = sight.nextSayPath[at]!
  const sayFar = say < 0 ? 15 : apart(at - say)
  const nextFar = next < 0 ? 15 : apart(next - at)
  const sayTag = say < 0 ? 0 : tag[say]!
  const nextTag = next < 0 ? 0 : tag[next]!
  const sayRule = say < 0 ? 7 : rule[say]!
  const nextRule = next < 0 ? 7 : rule[next]!
  const verbWord = verb < 0 ? BEYOND : word[verb]!
  const verb2Word = verb2 < 0 ? BEYOND : word[verb2]!
  const path = sight.lastPath[at]!
  const path2 = sight.nextPath[at]!
  const { verbal, nominal, prefix } = sight
  const s = (index: number) => (index < first || index >= last ? 0 : verbal[index]! * 32 + nominal[index]!)
  const v0 = verbal[at]!
  const s0 = s(at)
  const verbKinds = verb < 0 ? -1 : verbal[verb]!
  const verb2Kinds = verb2 < 0 ? -1 : verbal[verb2]!
  const noun = (index: number) => (index < 0 ? -1 : tag[index]! * 32 + nominal[index]!)
  const subject = noun(sight.subject[at]!)
  const object = noun(sight.object[at]!)
  const opens = start + 1 < end ? mix(word[start]!, word[start + 1]!) : BEYOND
  let n = 0
  const add = (value: number) => {
    out[n] = mix(value, 701 + n)
    n++
  }
  add(w0)
  add(wl)
  add(wr)
  add(wl2)
  add(wr2)
  add(mix(wl, w0))
  add(mix(w0, wr))
  add(tl * 64 + t0)
  add(t0 * 64 + tr)
  add((tl * 64 + t0) * 64 + tr)
  add((tl2 * 64 + tl) * 64 + t0)
  add((t0 * 64 + tr) * 64 + tr2)
  add(((tl2 * 64 + tl) * 64 + t0) * 64 + tr)
  add(((tl * 64 + t0) * 64 + tr) * 64 + tr2)
  add(mix((tl3 * 64 + tl2) * 64 + tl, t0))
  add(mix((tr * 64 + tr2) * 64 + tr3, t0))
  add(mix(w0, t0))
  add(mix(wl, t0 * 64 + tl))
  add(mix(wr, t0 * 64 + tr))
  add(suffix[at]!)
  add(mix(suffix[at]!, tl))
  add(mix(shape[at]!, t0))
  add(c0)
  add(cl * 512 + c0)
  add(c0 * 512 + cr)
  add(mix(w0, cr))
  add(mix(w0, cl))
  add(mix(x0, t0))
  add(mix(x0, tl * 64 + tr))
  add(mix(x(at - 1), t0))
  add(mix(x(at + 1), t0))
  add(mix(rules, t0))
  add(mix(r0, w0))
  add(mix(rules, (r(at - 2) * 8 + r(at + 2)) * 64 + r(at - 3)))
  add(mix(r0 * 64 + t0, tl * 64 + tr))
  add(mix(r0, c0))
  add(mix(quotes, t0))
  add(mix(quotes, before * 1024 + after))
  add(mix(q0 * 8 + r0, sign * 2 + newBlock))
  add(mix(q0 * 8 + r0, before))
  add(mix(q0 * 8 + r0, after))
  add(mix(sign, t0))
  add(mix(sayWord, sayPath))
  add(mix(sayWord, sayFar * 16 + r0))
  add(mix(sayLexical, sayPath))
  add(mix(sayLexical, mix(sayPath, t0)))
  add(mix(sayLexical, sayFar * 64 + t0))
  add(mix(mix(sayTag, sayRule), mix(sayPath, r0)))
  add(mix(nextWord, nextPath))
  add(mix(nextWord, nextFar * 16 + r0))
  add(mix(nextLexical, nextPath))
  add(mix(nextLexical, mix(nextPath, t0)))
  add(mix(nextLexical, nextFar * 64 + t0))
  add(mix(mix(nextTag, nextRule), mix(nextPath, r0)))
  add(mix(mix(nextTag, nextPath), t0 * 64 + tl))
  add(mix(mix(sayWord, nextWord), r0))
  add(mix(mix(sayPath, nextPath), mix(sayRule * 8 + nextRule, q0)))
  add(mix(verbWord, t0))
  add(mix(verb2Word, t0))
  add(mix(verb < 0 ? 0 : tag[verb]! * 16 + apart(at - verb), t0))
  add(mix(verb2 < 0 ? 0 : tag[verb2]! * 16 + apart(verb2 - at), t0))
  add(mix(opens, r0))
  add(mix(word[start]!, mix(r0 * 16 + Math.min(7, at - start), t0)))
  add(mix(Math.min(5, at - start) * 8 + Math.min(5, end - at), mix(sign, r0)))
  add(mix(Math.min(5, at - start), t0 * 64 + tr))
  add(mix(Math.min(3, end - 1 - at), t0 * 64 + tl))
  add(mix(s0, t0))
  add(mix(s0, tl * 64 + tr))
  add(mix(s(at - 1), t0))
  add(mix(s(at + 1), t0))
  add(mix(v0, t0))
  add(mix(s(at - 1), s0))
  add(mix(s0, s(at + 1)))
  add(mix(verbKinds, mix(t0, r0)))
  add(mix(verb2Kinds, mix(t0, r0)))
  add(mix(s0, r0))
  add(prefix[at]!)
  add(mix(prefix[at]!, t0))
  add(mix(verb2 < 0 ? 0 : prefix[verb2]!, t0))
  add(mix(mix(path2, t0), v0))
  add(mix(mix(path, t0), v0))
  add(mix(path2, w0))
  add(mix(mix(path, verbKinds), t0))
  add(mix(mix(path2, verb2Kinds), t0))
  add(mix(path, verbWord))
  add(mix(path2, verb2Word))
  add(mix(mix(s0, path2), t0))
  add(mix(subject, mix(v0, t0)))
  add(mix(subject, w0))
  add(mix(object, mix(v0, t0)))
  add(mix(mix(subject, object), t0))
  if (n !== TOKEN_FEATURES) throw new Error(`${n} features, not ${TOKEN_FEATURES}`)
}

/** Contexts of pairs of labels: the token's tag, the tag before it, its quotation mark with the rules' reading. */
export const TOKEN_CONTEXTS = 384
export const TOKEN_CONTEXT_KINDS = 3

/** Writes the contexts of token `at` of the block that begins at `first`. */
export function tokenContexts(sight: Sight, at: number, first: number, out: Int32Array): void {
  out[0] = sight.tag[at]!
  out[1] = 64 + (at > first ? sight.tag[at - 1]! : 63)
  out[2] = 128 + (sight.quote[at]! * 2 + (sight.firsts[sight.sentence[at]!] === at ? 1 : 0)) * 8 + sight.rule[at]!
}
