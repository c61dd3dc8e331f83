import { MONTHS } from './months.ts'
import { WEEKDAYS } from './weekdays.ts'

const weekdays = new Set(WEEKDAYS.map(day => day.name.toLowerCase()))
const months = new Set(MONTHS.map(month => month.name.toLowerCase()))
const units = new Set(
  'today yesterday tomorrow tonight week weeks month months year years day days night nights morning mornings evening afternoon weekend weekends hour hours minute minutes decade decades century noon midnight time moment summer winter spring autumn fall'.split(
    ' ',
  ),
)

export function isWeekday(word: string): boolean {
  return weekdays.has(word)
}

/** Whether a noun phrase that ends in this word tells when: "Monday", "a week", "last May". Lower case. */
export function isTimeWord(word: string): boolean {
  return weekdays.has(word) || months.has(word) || units.has(word)
}
