const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The zone names of RFC 822; others are left out of the result. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/**
 * A machine's date (RFC 822 of mail and RSS, JavaScript's, PDF's, seconds since 1970) as ISO 8601, in its own zone so that the day is
 * the sender's day. What is ISO already, or no machine's date, is given back as it was.
 */
export function isoDate(value: string): string {
  const text = value.trim()
  const mail =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,5})?)?/i.exec(
      text,
    )
  if (mail !== null) return assembled(fullYear(mail[3]!), mail[2]!, mail[1]!, mail.slice(4, 7), mail[7]) ?? text
  const script = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d\d):(\d\d):(\d\d)(?:\s+(?:GMT|UTC)?([+-]\d{4})?)?/i.exec(text)
  if (script !== null) return assembled(script[3]!, script[1]!, script[2]!, script.slice(4, 7), script[7] ?? 'gmt') ?? text
  const pdf = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/.exec(text)
  if (pdf !== null) {
    const [, year, month, day, hour, minute, second, utc, sign, zoneHour, zoneMinute] = pdf
    const date = [year, month, day].filter(part => part !== undefined).join('-')
    if (hour === undefined) return date
    return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${utc ?? (sign === undefined ? '' : `${sign}${zoneHour}:${zoneMinute ?? '00'}`)}`
  }
  const epoch = /^\d{9,10}$|^\d{12,13}$/.test(text) ? Number(text) * (text.length > 10 ? 1 : 1000) : undefined
  return epoch === undefined ? text : new Date(epoch).toISOString()
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
}

function assembled(
  year: string,
  month: string,
  day: string,
  clock: readonly (string | undefined)[],
  zone: string | undefined,
): string | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return undefined
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const [hour, minute, second] = clock
  if (hour === undefined || minute === undefined) return date
  const shift = zone === undefined ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toLowerCase()] ?? '')
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${shift}`
}
