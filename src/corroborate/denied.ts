import { accounts, discarding, discardingClauses, turningDown, untrue } from '../language/en/denials.ts'
import { verbForms } from '../language/en/forms.ts'
import { UNDOING } from '../language/en/hedges.ts'
import type { Annotation, Clause, Offsets } from '../model.ts'
import { overlap } from '../text/spans.ts'

const UNTRUE = `(?:${untrue.join('|')})`
/** "Reports in the local press that". */
const ACCOUNT = String.raw`(?:${accounts.join('|')})\b(?: (?:in|by|from|of|on) [^.;:“”]{0,40}?)? that`
const formsOf = (verbs: readonly string[]) => verbs.flatMap(verbForms).join('|')

/** What stands before a clause that is said to be untrue: up to its "that". */
const BEFORE = new RegExp(
  [
    String.raw`\b${UNTRUE}\b[^.;:“”]*?\b(?:that|whether)\b[^.;:,“”]*$`,
    String.raw`\b(?:${formsOf(discarding)})\b[^.;“”]{0,70}\b(?:${ACCOUNT})\b[^.;:,“”]*$`,
    String.raw`\b(?:${formsOf(discardingClauses)})\b[^.;:“”]{0,80}\bthat\b[^.;:,“”]*$`,
    String.raw`\b(?:${turningDown.join('|')})\b[^.;:“”]{0,60}\bthat\b[^.;:,“”]*$`,
  ].join('|'),
  'iu',
)

/** "Reports that the gates were shut are baseless", "That the gates were shut is a lie": the clause between. */
const BETWEEN = new RegExp(
  String.raw`(?:\b${ACCOUNT}|(?:^|[“"])That)\b([^.;“”]+?)\b(?:is|are|was|were|be|been|remains?)\b(?: (?:\p{L}+ly|all|just|pure|sheer|complete|total|utter|outright|simply|a|an|quite))*? ${UNTRUE}\b`,
  'iu',
)

/** "It was not true that she had ordered the gates shut", "rejected reports that …", "reports that … are baseless": the sentence round a clause says that it is not so. */
export function calledUntrue(text: string, clause: Offsets, { sentences }: Pick<Annotation, 'sentences'>): boolean {
  const sentence = sentences.find(one => one.start <= clause.start && clause.start < one.end)
  if (!sentence) return false
  if (BEFORE.test(text.slice(sentence.start, clause.start))) return true
  const between = BETWEEN.exec(text.slice(sentence.start, sentence.end))
  if (!between) return false
  const start = sentence.start + between.index + between[0].indexOf(between[1]!)
  return overlap(clause, { start, end: start + between[1]!.length }) > 0
}

/** "Did not ask the crews to leave", "nobody told the crews to leave": an order that was not given. */
export function notOrdered(text: string, clause: Clause, { sentences, sayings }: Pick<Annotation, 'sentences' | 'sayings'>): boolean {
  const saying = clause.saying === undefined ? undefined : sayings[clause.saying]
  const cue = saying?.cue[0]
  if (saying?.stance !== 'orders' || !cue) return false
  const sentence = sentences.find(one => one.start <= cue.start && cue.start < one.end)
  return sentence !== undefined && UNGIVEN.test(text.slice(sentence.start, cue.end))
}

const UNGIVEN = new RegExp(String.raw`(?:\b(?:${UNDOING.join('|')})|n[’']t)(?: \p{L}+){1,4}$`, 'iu')
