/** Penn Treebank tags as bits, so that a rule asks of a token what it is with one look and no string. */
export const NOUN = 1
export const NAME = 2
export const ADJECTIVE = 4
export const ADVERB = 8
/** VB and what begins so. */
export const VERB = 16
export const BASE = 32
export const GERUND = 64
/** VBN */
export const PARTICIPLE = 128
export const MODAL = 256
/** Past or present with a subject of its own, and modals. */
export const FINITE = 512
export const TO = 1 << 10
export const PREPOSITION = 1 << 11
export const JOINING = 1 << 12
/** WDT, WP, WP$, WRB */
export const ASKING = 1 << 13
/** DT */
export const DETERMINER = 1 << 14
/** PDT */
export const BEFORE_DETERMINER = 1 << 15
export const PRONOUN = 1 << 16
/** PRP$ */
export const OWNER = 1 << 17
/** EX */
export const THERE = 1 << 18
/** POS */
export const GENITIVE = 1 << 19
export const NUMBER = 1 << 20
/** $ and # */
export const SIGN = 1 << 21
export const FOREIGN = 1 << 22
/** RP and UH */
export const PARTICLE = 1 << 23
/** Marks, brackets and quotation marks. */
export const BOUNDARY = 1 << 24
/** NN alone: neither plural nor a name. */
export const SINGULAR = 1 << 25

const CLASSES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NN: NOUN | SINGULAR,
    NNS: NOUN,
    NNP: NOUN | NAME,
    NNPS: NOUN | NAME,
    JJ: ADJECTIVE,
    JJR: ADJECTIVE,
    JJS: ADJECTIVE,
    RB: ADVERB,
    RBR: ADVERB,
    RBS: ADVERB,
    VB: VERB | BASE,
    VBD: VERB | FINITE,
    VBZ: VERB | FINITE,
    VBP: VERB | FINITE,
    VBG: VERB | GERUND,
    VBN: VERB | PARTICIPLE,
    MD: MODAL | FINITE,
    TO,
    IN: PREPOSITION,
    CC: JOINING,
    WDT: ASKING,
    WP: ASKING,
    WP$: ASKING,
    WRB: ASKING,
    DT: DETERMINER,
    PDT: BEFORE_DETERMINER,
    PRP: PRONOUN,
    PRP$: OWNER,
    EX: THERE,
    POS: GENITIVE,
    CD: NUMBER,
    $: SIGN,
    '#': SIGN,
    FW: FOREIGN,
    RP: PARTICLE,
    UH: PARTICLE,
    ',': BOUNDARY,
    '.': BOUNDARY,
    ':': BOUNDARY,
    ';': BOUNDARY,
    '``': BOUNDARY,
    "''": BOUNDARY,
    '-LRB-': BOUNDARY,
    '-RRB-': BOUNDARY,
    '(': BOUNDARY,
    ')': BOUNDARY,
  }),
)

/** The classes of a tag, 0 for one that no rule asks for. */
export function classesOf(tag: string): number {
  return CLASSES.get(tag) ?? 0
}
