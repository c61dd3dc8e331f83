/**
 * Character sets: what detectors and pages call them, what they should be decoded as, and which one a language's older pages use.
 * Languages as in the HTML standard's table of fallback encodings (html.spec.whatwg.org, "determining the character encoding").
 */

/** Bytes 0x80–0x9F are control characters in ISO 8859 but letters and quotes in the Windows set beside it: text means the latter. */
export const WINDOWS_SIBLINGS = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  'iso-8859-13': 'windows-1257',
} as const

/** What windows-1252 puts at 0x80–0x9F, in order (encoding.spec.whatwg.org); U+0081, 8D, 8F, 90 and 9D stay what they are. */
export const WINDOWS_1252_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Character sets in which one letter may take two bytes. */
export const DOUBLE_BYTE = ['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis'] as const

/** A language (BCP 47, its first part or the whole) → the character set of its pages that are not Unicode. */
export const LANGUAGE_CHARSETS = {
  ar: 'windows-1256',
  az: 'windows-1254',
  ba: 'windows-1251',
  be: 'windows-1251',
  bg: 'windows-1251',
  bs: 'windows-1250',
  cs: 'windows-1250',
  el: 'windows-1253',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'windows-1250',
  ja: 'shift_jis',
  kk: 'windows-1251',
  ko: 'euc-kr',
  ku: 'windows-1254',
  ky: 'windows-1251',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'windows-1250',
  ro: 'windows-1250',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'windows-1250',
  sr: 'windows-1251',
  tg: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  tt: 'windows-1251',
  uk: 'windows-1251',
  ur: 'windows-1256',
  vi: 'windows-1258',
  'zh-cn': 'gb18030',
  'zh-hans': 'gb18030',
  'zh-hant': 'big5',
  'zh-hk': 'big5',
  'zh-tw': 'big5',
  zh: 'gb18030',
} as const
