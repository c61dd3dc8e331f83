// npm run bench -- reuse [--seeds 101,102,103] [--dist DIST] [--no-peer] [--pin] | --million [PAGES] | --incremental [PAGES]: who took text from whom, on the derivation
// benchmark (HEARSAY_SHARED, default ../shared) with its own scorer, beside MinHash-LSH on the same pages. Pages are made once, into the
// system's folder for temporary files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { report } from './floors.mjs'
import { minhashPairs } from './reuse/minhash.mjs'
import { ownPages } from './reuse/own.mjs'
import { incremental, million } from './reuse/scale.mjs'

const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise)
const dist = resolve(option('--dist', 'dist'))
const shared = resolve(process.env.HEARSAY_SHARED ?? '../shared', 'data/reuse')
const source = join(shared, 'congress-press.jsonl.gz')
const seeds = option('--seeds', '101,102,103').split(',').filter(Boolean)
const VERBATIM = ['syndicated', 'abridged', 'reordered', 'quote-relay', 'splice']
const CHANGED = ['spun', 'spun-hard', 'mt-roundtrip', 'mt-es', 'ocr']

const linesOf = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** Runs the filter over a file of pages; its lines and how long it took, in seconds. */
function reuseOf(file, ...options) {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(dist, 'cli/main.js'), 'reuse', '--json', ...options], {
    stdio: [openSync(file), 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return {
    stdout,
    pairs: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    seconds: (performance.now() - started) / 1000,
  }
}

/** F1 of telling siblings from parents among the pairs found that are the one or the other. */
function siblingFigure(pairs, gold, ignore) {
  const both = list => new Set(list.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const siblings = both(ignore.filter(({ why }) => why === 'sibling'))
  const parents = both(gold.filter(({ kind }) => kind !== 'ancestor'))
  const counts = { ss: 0, sp: 0, ps: 0, pp: 0 }
  for (const { a, b, siblings: said } of pairs) {
    const truth = siblings.has(`${a} ${b}`) ? 's' : parents.has(`${a} ${b}`) ? 'p' : undefined
    if (truth) counts[truth + (said ? 's' : 'p')]++
  }
  const f1 = (hit, wrong, missed) => (2 * hit) / (2 * hit + wrong + missed || 1)
  return (f1(counts.ss, counts.ps, counts.sp) + f1(counts.pp, counts.sp, counts.ps)) / 2
}

async function measure() {
  const { scorePairs, scorePassages } = await import(pathToFileURL(join(shared, 'score.mjs')).href)
  const figures = new Map()
  const add = (name, value, peer) => {
    const known = figures.get(name) ?? { own: [], peer: [] }
    known.own.push(value)
    if (peer !== undefined) known.peer.push(peer)
    figures.set(name, known)
  }
  for (const seed of seeds) {
    const folder = join(tmpdir(), `reuse-${seed}`)
    if (!existsSync(join(folder, 'docs.jsonl'))) {
      const { status, stderr } = spawnSync(process.execPath, [join(shared, 'synth.mjs'), seed, folder], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`The pages could not be made (Debian’s apertium-eng-spa and wordnet-base are needed): ${stderr}`)
    }
    const docs = linesOf(join(folder, 'docs.jsonl'))
    const [gold, ignore, passages] = ['gold-pairs', 'gold-ignore', 'gold-passages'].map(name => linesOf(join(folder, `${name}.jsonl`)))
    const { pairs, seconds } = reuseOf(join(folder, 'docs.jsonl'))
    const own = scorePairs(gold, pairs, { ignore })
    const peer = process.argv.includes('--no-peer') ? undefined : scorePairs(gold, minhashPairs(docs), { ignore })
    const recall = (result, kind) => {
      const [found, of] = (result?.recallByKind[kind] ?? '').split(' ')[0].split('/').map(Number)
      return of ? found / of : undefined
    }
    add('pairs F1', own.f1, peer?.f1)
    add('pairs precision', own.p, peer?.p)
    for (const kind of Object.keys(own.recallByKind)) add(`recall ${kind}`, recall(own, kind), recall(peer, kind))
    const written = pairs.flatMap(pair => pair.passages)
    add('plagdet all', scorePassages(passages, written, { ignore }).plagdet)
    const byKind = kinds => {
      const cases = passages.filter(({ kind }) => kinds.includes(kind))
      const told = new Set(cases.map(({ src, susp }) => `${src} ${susp}`))
      return scorePassages(
        cases,
        written.filter(({ src, susp }) => told.has(`${src} ${susp}`)),
        { ignore },
      ).plagdet
    }
    add('plagdet verbatim kinds', byKind(VERBATIM))
    add('plagdet spun, translated, OCR', byKind(CHANGED))
    for (const kind of new Set(passages.map(passage => passage.kind))) add(`plagdet ${kind}`, byKind([kind]))
    add('direction right where answered', own.direction.accuracyOfAnswered)
    add('direction answered', own.direction.coverage)
    const undated = join(folder, 'undated.jsonl')
    if (!existsSync(undated)) writeFileSync(undated, docs.map(({ date, ...doc }) => JSON.stringify(doc)).join('\n'))
    const blind = scorePairs(gold, reuseOf(undated).pairs, { ignore }).direction
    add('direction right, no dates', blind.accuracyOfAnswered)
    add('direction answered, no dates', blind.coverage)
    add('sibling or parent F1', siblingFigure(pairs, gold, ignore))
    add('pages a second', docs.length / seconds)
  }
  const mean = list => (list.length > 0 ? list.reduce((sum, value) => sum + value, 0) / list.length : undefined)
  return [...figures].map(([name, { own, peer }]) => ({
    measure: name,
    figure: mean(own),
    ...(peer.length > 0 && { peers: { 'MinHash .5': mean(peer) } }),
  }))
}

/** Whether the filter prints the same, byte for byte, however many parts it joins the pages in. */
function measureShards() {
  const file = join(tmpdir(), `reuse-${seeds[0]}`, 'docs.jsonl')
  const [one, ...others] = [1, 16, 256].map(shards => reuseOf(file, '--shards', `${shards}`).stdout)
  return [{ measure: 'shards 1, 16, 256 byte-identical', figure: Number(others.every(other => other === one)) }]
}

/** Pages of our own with exact gold: scans, one fact edited, two newsrooms that quote one release. */
async function measureOwn() {
  const { docs, gold, real } = ownPages(source)
  const file = join(tmpdir(), 'reuse-own.jsonl')
  writeFileSync(file, docs.map(doc => JSON.stringify(doc)).join('\n'))
  const found = new Map(reuseOf(file).pairs.flatMap(pair => [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`].map(key => [key, pair])))
  const share = (list, test) => list.filter(test).length / (list.length || 1)
  const of = kind => gold.filter(pair => pair.kind.startsWith(kind))
  const edited = of('edited').filter(({ a, b }) => found.has(`${a} ${b}`))
  const texts = new Map(docs.map(doc => [doc.id, doc.text]))
  const { wordDifference } = await import(pathToFileURL(join(dist, 'present/difference.js')).href)
  const own = pieces => pieces.flatMap(({ text, isOwn }) => (isOwn ? [text.replace(/[^\p{L}\p{N} ]/gu, '').trim()] : []))
  const isShown = ({ a, b, edit: [was, is] }) =>
    found.get(`${a} ${b}`).passages.some(({ src, srcOff, srcLen, susp, suspOff, suspLen }) => {
      const sides = [texts.get(src).slice(srcOff, srcOff + srcLen), texts.get(susp).slice(suspOff, suspOff + suspLen)]
      const [before, after] = wordDifference(...(src === a ? sides : sides.toReversed())).map(own)
      // A number can be part of what is shown as one word: “$340,000”.
      return after.length > 0 && before.every(word => word.includes(was)) && after.every(word => is.includes(word) || word.includes(is))
    })
  return [
    {
      measure: real ? 'recall scans read back' : 'recall scans (modelled)',
      figure: share(of('scan'), ({ a, b }) => found.has(`${a} ${b}`)),
    },
    { measure: 'recall one fact edited', figure: edited.length / of('edited').length },
    ...['number', 'negation', 'hedge'].map(fact => ({
      measure: `recall one ${fact} edited`,
      figure: share(of(`edited ${fact}`), ({ a, b }) => found.has(`${a} ${b}`)),
    })),
    { measure: 'edit shown', figure: share(edited, isShown) },
    { measure: 'recall two quote one', figure: share(of('quoted'), ({ a, b }) => found.has(`${a} ${b}`)) },
    {
      measure: 'two who quote are siblings',
      figure: share(
        of('both').filter(({ a, b }) => found.has(`${a} ${b}`)),
        ({ a, b }) => found.get(`${a} ${b}`).siblings === true,
      ),
    },
  ]
}

/** Precision on natural pairs of releases that share little, where a reader has said which are reuse. */
function measureNatural() {
  const file = join(tmpdir(), 'reuse-natural.jsonl')
  writeFileSync(file, gunzipSync(readFileSync(source)))
  const found = new Set(reuseOf(file).pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const labels = linesOf(join(shared, 'labels-sample.jsonl'))
  return ['cross-office', 'same-office'].flatMap(outlets => {
    const [said, real] = [
      labels.filter(pair => pair.outlets === outlets && found.has(`${pair.a} ${pair.b}`)),
      labels.filter(pair => pair.outlets === outlets && pair.label === 1),
    ]
    const name = outlets === 'cross-office' ? 'other office' : 'same office'
    return [
      { measure: `natural precision, ${name}`, figure: said.filter(pair => pair.label === 1).length / (said.length || 1) },
      { measure: `natural recall, ${name}`, figure: said.filter(pair => pair.label === 1).length / real.length },
    ]
  })
}

/** What each measure must reach and aims at. */
const WANTED = {
  'shards 1, 16, 256 byte-identical': [1, 1],
  'pairs F1': [0.975, 0.985],
  'pairs precision': [0.99, 0.99],
  'recall quote-relay': [0.97, 0.98],
  'recall spun-hard': [0.85, 0.95],
  'recall mt-es': [0.75, 0.9],
  'plagdet all': [0.82, 0.88],
  'plagdet verbatim kinds': [0.93, 0.95],
  'plagdet spun, translated, OCR': [0.7, 0.8],
  'direction right where answered': [0.93, 0.95],
  'direction answered': [0.85, 0.9],
  'direction right, no dates': [0.75, 0.8],
  'direction answered, no dates': [0.5, 0.6],
  'sibling or parent F1': [0.8, 0.85],
  'natural precision, other office': [0.9, 0.95],
  'natural precision, same office': [0.8, 0.9],
}

if (!existsSync(shared)) console.log(`${shared} is absent: skipped`)
else if (process.argv.includes('--incremental')) incremental(Number(option('--incremental')) || 100_000, { dist, source })
else if (process.argv.includes('--million')) await million(Number(option('--million')) || 1_000_000, { dist, source })
else {
  mkdirSync(tmpdir(), { recursive: true })
  const rows = [...(await measure()), ...measureShards(), ...measureNatural(), ...(await measureOwn())].map(row => {
    const [must, aim] = WANTED[row.measure] ?? []
    return { ...row, ...(must !== undefined && { must, aim }), ...(row.measure === 'pages a second' && { free: true, unit: '/s' }) }
  })
  report('reuse', rows)
}
