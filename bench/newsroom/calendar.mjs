const DAY = 86_400_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Days are whole numbers since 1970-01-01. */
export function dayOf(year, month, day) {
  return Date.UTC(year, month - 1, day) / DAY
}

export function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function partsOf(day) {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: MONTHS[date.getUTCMonth()], date: date.getUTCDate(), weekday: WEEKDAYS[date.getUTCDay()] }
}

/** How a page of one day writes another: a weekday within the week, else day and month, with the year where it is another. "Sunday", "5 October", "5 October 2031". */
export function writtenDay(day, on, order) {
  const there = partsOf(day)
  if (on >= day && on - day < 6) return there.weekday
  const plain = order === 'month-first' ? `${there.month} ${there.date}` : `${there.date} ${there.month}`
  return there.year === partsOf(on).year ? plain : order === 'month-first' ? `${plain}, ${there.year}` : `${plain} ${there.year}`
}
