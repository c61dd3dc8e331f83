/** Words that open sentences and so show where two were glued: "the provinceAccording to …". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  'According,After,Although,And,As,At,Because,Before,But,By,Despite,During,Earlier,For,From,He,Her,His,However,If,In,It,Its,Last,Later,Meanwhile,On,She,Since,Still,That,The,Their,Then,There,These,They,This,Those,Though,To,Under,Until,We,What,When,Where,While,Who,With'.split(
    ',',
  ),
)

/** Words that follow a name so often that a name ending in one, on a page that also has the name alone, was glued to it. */
export const gluedTails = [
  'which',
  'where',
  'while',
  'after',
  'before',
  'since',
  'under',
  'against',
  'between',
  'with',
  'from',
  'that',
  'would',
  'could',
  'will',
  'were',
  'have',
  'said',
  'when',
  'this',
  'they',
] as const

/** Short forms behind whose stop a lower-case word is no broken sentence. */
export const shortForms: ReadonlySet<string> = new Set(
  'approx,etc,incl,dept,govt,misc,resp,vol,vols,abbr,tel,ext,fig,est,prof,corp,jan,feb,mar,apr,aug,sept,oct,nov,dec'.split(','),
)
