// Three kinds of development pages of our own, made at run time from the press releases (public domain) with exact gold: scans read back by
// tesseract (a model of its errors where it is not installed), copies with one fact edited, and two newsrooms that quote one release.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const sentencesOf = text => text.match(/[^.!?\n]{30,400}[.!?]["”]?(?=\s|$)/g) ?? []

/** Edits of one fact: a number, a negation, a hedge. Each gives the changed sentence and what stood and stands there, or nothing. */
const EDITS = {
  number: sentence => {
    const found = /\b\d{2,}\b/.exec(sentence)
    return found && [found[0], String(Number(found[0]) * 3 + 7)]
  },
  negation: sentence => {
    const found = /\b(?:will|is|are|was|were|must|can|has|have)\b/.exec(sentence)
    return found && [found[0], `${found[0]} not`]
  },
  hedge: sentence => {
    const found = /\b(?:will|is|are|must|has)\b/.exec(sentence)
    return found && [found[0], { will: 'may', is: 'may be', are: 'may be', must: 'could', has: 'reportedly has' }[found[0]]]
  },
}

/** Lines of pages, and gold: {a, b, kind, edit?: [was, is, place of the sentence]}. */
export function ownPages(source, each = 40) {
  let state = 20_311_008
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const releases = gunzipSync(readFileSync(source))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .filter(({ text }) => text.length > 1500 && text.length < 4000 && sentencesOf(text).length >= 8)
  const drawn = Array.from({ length: 5 * each }, () => releases[Math.floor(random() * releases.length)])
  const [docs, gold] = [[], []]
  const add = (id, text, day) =>
    docs.push({ id, text, outlet: `site${docs.length % 17}.example`, date: `2031-05-${String(day).padStart(2, '0')}T10:00:00Z` })
  const real =
    spawnSync('tesseract', ['--version']).status === 0 &&
    spawnSync('convert', ['-version'], { encoding: 'utf8' }).stdout?.includes('ImageMagick')
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scans-'))
  for (let nth = 0; nth < each; nth++) {
    const [scanned, edited, quoted, hostA, hostB] = drawn.slice(5 * nth, 5 * nth + 5).map(({ text }) => sentencesOf(text))
    add(`o${nth}`, scanned.join(' '), 2)
    add(`s${nth}`, real && nth < 12 ? scan(scanned.join(' '), folder) : blurred(scanned.join(' '), random), 3)
    gold.push({ a: `o${nth}`, b: `s${nth}`, kind: 'scan' })

    const kind = Object.keys(EDITS)[nth % 3]
    const at = edited.findIndex((sentence, place) => place > 1 && EDITS[kind](sentence))
    if (at >= 0) {
      const [was, is] = EDITS[kind](edited[at])
      const changed = edited[at].replace(new RegExp(`\\b${was}\\b`), is)
      add(`f${nth}`, edited.join(' '), 2)
      add(`e${nth}`, edited.with(at, changed).join(' '), 3)
      gold.push({ a: `f${nth}`, b: `e${nth}`, kind: `edited ${kind}`, edit: [was, is, edited.slice(0, at).join(' ').length] })
    }
    const words = quoted.slice(2, 5)
    add(`r${nth}`, quoted.join(' '), 2)
    add(`q${nth}`, [...hostA.slice(0, 3), ...words, ...hostA.slice(3)].join(' '), 3)
    add(`z${nth}`, [...hostB.slice(0, 5), ...words.slice(0, 2), ...hostB.slice(5)].join(' '), 3)
    gold.push(
      { a: `r${nth}`, b: `q${nth}`, kind: 'quoted' },
      { a: `r${nth}`, b: `z${nth}`, kind: 'quoted' },
      { a: `q${nth}`, b: `z${nth}`, kind: 'both quote' },
    )
  }
  rmSync(folder, { recursive: true })
  return { docs, gold, real }
}

/** A text printed, blurred a little and read back. */
function scan(text, folder) {
  const [words, image] = [join(folder, 'page.txt'), join(folder, 'page.png')]
  writeFileSync(words, text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"))
  spawnSync('convert', [
    '-size',
    '1100x',
    '-pointsize',
    '17',
    '-background',
    'white',
    `caption:@${words}`,
    '-blur',
    '0x1.1',
    '-attenuate',
    '0.35',
    '+noise',
    'Gaussian',
    '-colorspace',
    'Gray',
    image,
  ])
  return spawnSync('tesseract', [image, '-', '--psm', '6'], { encoding: 'utf8' }).stdout?.replace(/\n/g, ' ') || text
}

/** Letters taken for others, lost or parted. */
function blurred(text, random) {
  const alike = { e: 'c', l: '1', o: '0', n: 'u', t: 'f', s: '5', h: 'b', i: 'l', m: 'rn', a: 'o' }
  return [...text]
    .map(letter => (random() > 0.04 ? letter : random() < 0.7 ? (alike[letter] ?? letter) : random() < 0.5 ? '' : `${letter} `))
    .join('')
}
