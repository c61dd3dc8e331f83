// Makes many pages: words in chains learned from the press releases (public domain), on thousands of sites with furniture of their own. One page in
// six takes all or part of an earlier one; those pairs are the gold. Seeded: the same number of pages is always the same pages.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const SITES = 5000
const KEPT = 20_000

export function makePages(source, count, file, goldFile) {
  let state = 88172645
  const random = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  const below = size => Math.floor(random() * size)
  const words = []
  const numbers = new Map()
  const text = []
  for (const line of gunzipSync(readFileSync(source)).toString('utf8').split('\n').filter(Boolean))
    for (const word of JSON.parse(line).text.split(/\s+/)) {
      if (word === '') continue
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.length
        numbers.set(word, number)
        words.push(word)
      }
      text.push(number)
    }
  // Where each word stands, so that a chain can go on from any of its places.
  const starts = new Int32Array(words.length + 1)
  for (const number of text) starts[number + 1]++
  for (let at = 0; at < words.length; at++) starts[at + 1] += starts[at]
  const places = new Int32Array(text.length)
  const fill = starts.slice()
  text.forEach((number, at) => {
    places[fill[number]++] = at
  })
  const syllables = 'ba ke lo mi nu ra se ti vo za dor fen gal hul jor kan lem mor nil pas rud sol tam vin wex'.split(' ')
  const name = () => {
    const word = syllables[below(syllables.length)] + syllables[below(syllables.length)] + syllables[below(syllables.length)]
    return word[0].toUpperCase() + word.slice(1)
  }
  const sentence = names => {
    const out = []
    let at = below(text.length)
    const size = 10 + below(25)
    for (let nth = 0; nth < size; nth++) {
      const number = text[at]
      out.push(random() < 0.04 ? names[below(names.length)] : words[number])
      const next = places[starts[number] + below(starts[number + 1] - starts[number])] + 1
      at = next < text.length ? next : below(text.length)
    }
    const made = out.join(' ').replace(/[.?!]+ /g, ' ')
    return `${made[0].toUpperCase()}${made.slice(1).replace(/[.,;:!?]+$/, '')}.`
  }
  const sites = Array.from({ length: SITES }, () => {
    const names = [name(), name()]
    return {
      id: `${names.join('').toLowerCase()}.example`,
      head: `The ${names.join(' ')} | Home News Sport`,
      foot: `About the ${names.join(' ')}: ${sentence(names)}`,
    }
  })
  const [out, gold] = [openSync(file, 'w'), openSync(goldFile, 'w')]
  const kept = []
  let [pages, pairs] = ['', '']
  for (let page = 0; page < count; page++) {
    const site = sites[below(SITES)]
    let [body, time] = [undefined, Date.UTC(2024, 0, 1) + page * 20_000]
    if (kept.length > 100 && random() < 1 / 6) {
      const parent = kept[below(kept.length)]
      body = random() < 0.5 ? parent.body : parent.body.slice(0, 4 + below(6))
      time = Math.max(time, parent.time + 3_600_000)
      pairs += `{"a":"p${parent.page}","b":"p${page}","label":1,"dir":"a>b","kind":"${body === parent.body ? 'copy' : 'part'}"}\n`
    } else {
      const names = Array.from({ length: 8 }, name)
      body = Array.from({ length: 14 + below(12) }, () => sentence(names))
      if (kept.length < KEPT) kept.push({ page, body, time })
      else kept[below(KEPT)] = { page, body, time }
    }
    const lines = []
    for (let at = 0; at < body.length; at += 3) lines.push(body.slice(at, at + 3).join(' '))
    const whole = `${site.head}\n\n${name()} ${name()} ${body[0].slice(0, 40)}\n\n${lines.join('\n')}\n\n${site.foot}`
    pages += `${JSON.stringify({ id: `p${page}`, date: new Date(time).toISOString(), outlet: site.id, text: whole })}\n`
    if (pages.length > 4e6) {
      writeSync(out, pages)
      pages = ''
    }
  }
  writeSync(out, pages)
  writeSync(gold, pairs)
  closeSync(out)
  closeSync(gold)
}
