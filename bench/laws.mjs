// npm run bench -- laws [--seeds 200] [--from 1] [--pages 8] [--list] [--dist DIST] [--json]: how often each law of the count breaks in small invented
// worlds, one a seed, the grammars in turn. `--from` runs a piece; `--list` says where a law broke. The same worlds in every run.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { built } from '../scripts/built.mjs'
import { report } from './floors.mjs'
import { packOf } from './newsroom/packs/packs.mjs'
import { chance } from './newsroom/random.mjs'
import { worldOf } from './newsroom/world.mjs'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    pages: { type: 'string', default: '8' },
    list: { type: 'boolean', default: false },
    dist: { type: 'string' },
    pin: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const dist = values.dist ? resolve(values.dist) : built()
const load = path => import(pathToFileURL(join(dist, path)).href)
const { investigate, read } = await load('investigate.js')
const { ingest } = await load('ingest/ingest.js')
const { loadModels } = await load('io/models.js')
const models = loadModels()
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
const GRAMMARS = ['development', 'held-out', 'second', 'third', 'fourth']

async function readingsOf(pages) {
  const readings = []
  for (const { name, text } of pages)
    for await (const capture of ingest(Buffer.from(text), name, sha256)) readings.push(read(capture, models))
  return readings
}

/** Statement, by its page and place → its claim. Who stands behind it may become better known, so its id is no key. */
function claimsIn(found) {
  const claims = new Map(found.claims.flatMap(claim => claim.statements.map(id => [id, claim])))
  return new Map(found.statements.map(({ id, page, at }) => [`${page} ${at.start}-${at.end}`, claims.get(id)]))
}

const LAWS = {
  'copying a page adds no origin': async ({ pages, readings, whole, nth }) => {
    const copy = await readingsOf([{ name: 'copy.txt', text: `${plain(pages[nth].text)}\n\nSource link\n` }])
    const after = claimsIn(investigate([...readings, ...copy]))
    return [...claimsIn(whole)].flatMap(([place, { origins, text }]) => {
      const now = after.get(place)?.origins
      return now && now.min <= origins.min && now.max <= origins.max ? [] : [[text, origins, now]]
    })
  },
  'a page that only relays changes no interval': async ({ truth, readings, whole }) => {
    const relayed = relayedParagraph(truth)
    if (!relayed) return undefined
    const relay = await readingsOf([{ name: 'relay.txt', text: `Reading the neighbours\n\n${relayed}\n` }])
    const after = claimsIn(investigate([...readings, ...relay]))
    return [...claimsIn(whole)].flatMap(([place, { origins, text }]) => {
      const now = after.get(place)?.origins
      return now && now.min === origins.min && now.max === origins.max ? [] : [[text, origins, now]]
    })
  },
  // A statement may go to another claim when words grow rarer: what is compared is the claim, not the place.
  'removing a page raises no minimum': ({ readings, whole, nth }) => {
    const all = claimsIn(whole)
    const most = new Map()
    for (const [place, claim] of claimsIn(investigate(readings.filter((_, at) => at !== nth))))
      most.set(claim, Math.max(most.get(claim) ?? 0, all.get(place)?.origins.min ?? 0))
    return [...most].flatMap(([{ origins, text }, before]) => (origins.min <= before ? [] : [[text, before, origins]]))
  },
  'minimum, maximum and sources are in order': ({ whole }) => {
    const statements = new Map(whole.statements.map(statement => [statement.id, statement]))
    return whole.claims.flatMap(({ origins, statements: ids, text }) => {
      const parties = new Set(ids.flatMap(id => statements.get(id).chain.map(link => link.party)))
      return origins.min <= origins.max && origins.max <= parties.size ? [] : [[text, origins, parties.size]]
    })
  },
  'the order of the pages changes nothing': ({ readings, whole, random }) =>
    JSON.stringify(investigate(random.shuffled(readings))) === JSON.stringify(whole) ? [] : [['another case']],
}

const [first, count] = [Number(values.from), Number(values.seeds)]
const broken = new Map(Object.keys(LAWS).map(law => [law, { worlds: 0, claims: 0, of: 0 }]))
for (let seed = first; seed < first + count; seed += 1) {
  const grammar = GRAMMARS[seed % GRAMMARS.length]
  const [batch] = worldOf(packOf(grammar), { pages: Number(values.pages), seed })
  const pages = batch.pages.slice(0, Number(values.pages))
  const readings = await readingsOf(pages)
  const random = chance(seed, 'laws')
  const world = { pages, truth: batch.truth, readings, whole: investigate(readings), nth: random.whole(0, pages.length - 1), random }
  for (const [law, breaks] of Object.entries(LAWS)) {
    const found = await breaks(world)
    if (found === undefined) continue
    const row = broken.get(law)
    row.of += 1
    row.worlds += found.length > 0 ? 1 : 0
    row.claims += new Set(found.map(([text]) => text)).size
    if (!values.list) continue
    for (const [text, before, after] of found)
      console.log(`${law}: ${grammar} ${seed} “${text}” ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
  }
}
if (!values.json)
  for (const [law, { worlds, claims, of }] of broken) console.log(`${law}: broken in ${worlds} of ${of} worlds, on ${claims} claims`)
report(
  `laws ${values.from}-${first + count - 1}`,
  [...broken].map(([law, { worlds, of }]) => ({ measure: law, figure: of === 0 ? undefined : (100 * (of - worlds)) / of, unit: '%' })),
)

/** The text of a page without marks that belong to its own newsroom. */
function plain(text) {
  return text.trimEnd()
}

/** A paragraph in which all that is said is told after another newsroom, which it names. */
function relayedParagraph({ pages, statements }) {
  for (const { file, paragraphs } of pages)
    for (const [at, paragraph] of paragraphs.entries()) {
      const told = statements.filter(one => one.page === file && one.paragraph === at)
      if (told.length > 0 && told.every(({ chain, worn }) => chain[0]?.is === 'outlet' && !worn)) return paragraph
    }
  return undefined
}
