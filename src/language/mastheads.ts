import { weekdayNames } from './calendar-words.ts'

/** What stands beside a newsroom's name in the head of a page: numbers of the issue, prices, editions. A whole part of a line. */
export const mastheadExtras =
  /^(?:(?:vol(?:ume)?|no|nr|issue|number|year|edition|est|established|founded|since|price|late|early|city|national|international|weekend|online|digital|print|final|first|second)\b\.?[\s\d.,:;/#IVXLCM-]*(?:edition|p|cents?|in \d{4})?|[#№]\s?\d[\d.,]*|[$€£]\s?\d[\d.,]*|(?:https?:\/\/|www\.)\S+|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)$/i

/** Words of time in front of a newsroom's own name: "The Daily Lantern", "The Evening Bell". */
export const editionWords: ReadonlySet<string> = new Set([
  'daily',
  'weekly',
  'evening',
  'morning',
  'nightly',
  'monthly',
  'midweek',
  'weekend',
  ...weekdayNames.filter(name => name.length > 4).map(name => name.toLowerCase()),
])

/** Words of a name that may stand in small letters. */
export const nameJoints: ReadonlySet<string> = new Set('the,of,and,on,for,in,de,des,du,der,die,das,von,la,le,el,al,y,e,&'.split(','))

/** Verbs and nouns by which a newsroom tells that somebody spoke to itself; its name follows. */
export const spokeTo =
  '(?:told|tells|telling|informed|spoke (?:to|with)|speaking (?:to|with)|spoken (?:to|with)|said to|in (?:an )?interview with|(?:statement|e-?mail|letter|comments?|remarks) to|(?:seen|obtained|reviewed|verified) by)'

/** What a newsroom does under its own name: "the Lantern has learned". */
export const learned = '(?:has (?:learned|learnt|seen|obtained|reviewed|asked|contacted|approached)|understands|can reveal)'
