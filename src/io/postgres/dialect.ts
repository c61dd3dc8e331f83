/**
 * The statements of Hearsay in PostgreSQL's words. They are written in the subset that both databases share; what is spelt otherwise is told here,
 * once: placeholders, LIKE without regard to case, NULL below everything, and JSON arrays as tables (the functions are in tables.ts).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<!CROSS )\bJOIN json_each\b/g, 'CROSS JOIN json_each'],
  [/\bLIKE\b/g, 'ILIKE'],
  [/\bDESC\b(?! NULLS)/g, 'DESC NULLS LAST'],
]

const known = new Map<string, string>()

/** One statement, or several; words between quotes stay as they are. */
export function postgresSql(sql: string): string {
  const before = known.get(sql)
  if (before !== undefined) return before
  let count = 0
  const place = (number: string): string => {
    if (number === '') count += 1
    return `$${number === '' ? count : number}`
  }
  const parts = sql
    .split(/('(?:[^']|'')*'|"[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\?(\d*)/g, (_, number) => place(number))))
  const translated = parts
    .map((part, at) => (at % 2 === 1 ? part : RULES.reduce((text, [from, to]) => text.replace(from, to), part)))
    .join('')
  known.set(sql, translated)
  return translated
}

/** A value as PostgreSQL can keep it: its text has no NUL. */
export function postgresValue<Value>(value: Value): Value | string {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
}
