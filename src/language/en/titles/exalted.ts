/** Titles of the first among many: each of the ranks below with each of these words before it ("Grand Mufti", "High Guide"). */
const EXALTED = ['Supreme', 'High', 'Grand', 'Great', 'Paramount'] as const

const BEARERS = [
  'Leader',
  'Guide',
  'Chief',
  'Marshal',
  'Elder',
  'Priest',
  'Priestess',
  'Commander',
  'Mufti',
  'Imam',
  'Sheikh',
  'Vizier',
  'Master',
  'Protector',
  'Teacher',
  'Judge',
  'Chancellor',
  'Duke',
  'Prince',
  'Rabbi',
  'Ayatollah',
  'Lama',
] as const

export const EXALTED_TITLES: readonly string[] = EXALTED.flatMap(word => BEARERS.map(bearer => `${word} ${bearer}`))
