import { newsPage } from './site.ts'

/** A report, a page that relays it, and one with another speaker and another number: what the tests of `hearsay watch` read. */
export const observer = (hurt: string, ...more: string[]) =>
  newsPage('Brenna bridge shut after crack is found', '2031-03-03', [
    'A crack in the northern pier of the Brenna bridge had been known since the autumn, three engineers who inspected it told the Harl Observer.',
    `${hurt} people were hurt when a bus braked hard before the barrier at the Brenna bridge on Sunday night, the police said.`,
    ...more,
  ])

export const gazette = newsPage(
  'Crack in bridge was known, engineers say',
  '2031-03-03',
  ['A crack in the northern pier of the Brenna bridge had been known since the autumn, three engineers told the Harl Observer on Monday.'],
  'Lodd Gazette',
)

export const courier = newsPage(
  'Nine hurt at the Brenna bridge',
  '2031-03-04',
  [
    'Transport minister Olaf Prenn said on Tuesday that a crack in the northern pier of the Brenna bridge had been known since the autumn.',
    'Nine people were hurt when a bus braked hard before the barrier at the Brenna bridge on Sunday night, the hospital of Sund said.',
  ],
  'Sund Courier',
)

/** An RSS feed of these addresses. */
export const feed = (...addresses: string[]) =>
  `<rss version="2.0"><channel><title>W</title>${addresses.map(address => `<item><title>x</title><link>${address}</link></item>`).join('')}</channel></rss>`
