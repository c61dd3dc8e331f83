import { isoOf, partsOf } from './calendar.mjs'
import { END, expand, OPEN, tidy, unmarked } from './grammar.mjs'

/**
 * A draft as bytes of a saved page, text or HTML, with the furniture around it, and what is true of it: paragraphs as printed, and for each record
 * its place in them.
 */
export function sheetOf(draft, { pack, nation, random, name }) {
  const { newsroom, day } = draft
  const author = () => {
    const first = random.pick(pack.names.first)
    return `${first} ${random.pick(pack.names.last)}`
  }
  const parts = partsOf(day)
  // Whose text it is: a copy credits the newsroom that it copied, which need not be an agency.
  const source = draft.from?.newsroom ?? nation.agency
  const values = {
    ...draft.matter.base,
    author: author(),
    author2: author(),
    d: String(parts.date),
    Month: parts.month,
    mo: isoOf(day).slice(5, 7),
    yyyy: String(parts.year),
    Weekday: parts.weekday,
    hh: String(random.whole(6, 22)).padStart(2, '0'),
    mm: String(random.whole(0, 59)).padStart(2, '0'),
    R: newsroom ? newsroom.name : random.pick(['TrendPulse', 'Newsflow 24', 'The Click Wire']),
    PLACE: draft.matter.place.toUpperCase(),
    ABC: source.kind === 'agency' ? source.abc : source.name,
    agency: source.name,
  }
  const say = form => expand(form, values, random)
  const title = tidy(draft.title.replaceAll('“', '“'))
  const scraped = draft.scraped === true
  const lead = draft.dateline || (draft.credited && newsroom) ? say(random.pick(pack.pages.datelines)) : ''
  const paragraphs = draft.paragraphs.map((paragraph, at) => (at === 0 ? lead : '') + paragraph)
  const credit = draft.credited ? say(random.pick(pack.pages.credits.filter(form => form !== ''))) : ''
  const isDated = !scraped || random.is(0.75)
  const plain = random.is(0.5)
  const stamp = isDated ? say(random.pick(pack.pages.dates)) : ''
  const byline = scraped || random.is(0.2) ? '' : say(random.pick(pack.pages.bylines))
  const caption = random.is(0.3) ? say(random.pick(pack.pages.captions)) : ''
  const furniture = random.sample(pack.pages.furniture, random.whole(0, 3)).map(say)
  const teasers = random.sample(pack.pages.teasers, random.whole(0, 3)).map(say)
  const printed = paragraphs.map(unmarked)
  const masthead = newsroom && !scraped ? newsroom.name : ''
  const box = scraped ? random.sample(pack.pages.scraper, 2).map(say) : []
  const text = plain
    ? [
        ...(masthead && random.is(0.6) ? [masthead] : []),
        title,
        ...(random.is(0.5) ? [byline, stamp] : [stamp, byline]),
        printed[0],
        caption,
        ...printed.slice(1),
        credit,
        ...box,
        ...furniture,
      ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n')
    : html({
        title,
        masthead,
        theme: values.R,
        stamp,
        byline,
        caption,
        printed,
        credit,
        box,
        furniture,
        teasers,
        day: isDated ? day : undefined,
        random,
      })
  return {
    name: `${name}.${plain ? 'txt' : 'html'}`,
    text,
    truth: {
      file: `${name}.${plain ? 'txt' : 'html'}`,
      matter: draft.matter.key,
      kind: draft.kind,
      title,
      overblown: draft.overblown === true,
      ...(draft.heads && !draft.overblown && { heads: draft.heads }),
      ...(isDated && { published: isoOf(day) }),
      ...(newsroom && !scraped && { outlet: newsroom.name }),
      report: draft.report.key,
      paragraphs: printed,
      records: placesOf(paragraphs, draft.records),
    },
  }
}

function html({ title, masthead, theme, stamp, byline, caption, printed, credit, box, furniture, teasers, day, random }) {
  const site = masthead || theme
  const escaped = words => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const block = (tag, words, name) => (words ? `<${tag}${name ? ` class="${name}"` : ''}>${escaped(words)}</${tag}>\n` : '')
  const host = site.toLowerCase().replace(/[^a-z]+/g, '')
  const meta = [
    random.is(0.8) ? `<meta property="og:site_name" content="${escaped(site)}">` : '',
    day !== undefined && random.is(0.7) ? `<meta property="article:published_time" content="${isoOf(day)}T${'07:30'}:00Z">` : '',
    random.is(0.5) ? `<link rel="canonical" href="https://${host}.example/${day ?? 'story'}">` : '',
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}${random.is(0.5) ? ` | ${escaped(site)}` : ''}</title>
${meta.filter(Boolean).join('\n')}
</head><body>
<header><a href="/">${escaped(site)}</a> <nav><a href="/news">News</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav></header>
<article><h1>${escaped(title)}</h1>
${block('p', byline, 'byline')}${block('p', stamp, 'date')}${block('p', printed[0])}${caption ? `<figure><img src="a.jpg" alt=""><figcaption>${escaped(caption)}</figcaption></figure>\n` : ''}${printed
  .slice(1)
  .map(words => block('p', words))
  .join('')}${block('p', credit, 'credit')}</article>
<aside>${teasers.map(words => `<a href="/t">${escaped(words)}</a>`).join(' ')}</aside>
${[...box, ...furniture].map(words => block('div', words, 'box')).join('')}<footer>© ${escaped(site)}</footer></body></html>
`
}

/** Where each record stands: paragraph, and offsets in its printed form; records that an abridgement cut away are left out. */
function placesOf(paragraphs, records) {
  const found = []
  paragraphs.forEach((paragraph, at) => {
    let printed = 0
    const starts = new Map()
    for (let position = 0; position < paragraph.length; ) {
      const character = paragraph[position]
      if (character === OPEN) {
        const end = paragraph.indexOf('\uE001', position)
        starts.set(found.length, { index: Number(paragraph.slice(position + 1, end)), start: printed })
        found.push(undefined)
        position = end + 1
      } else if (character === END) {
        const slot = [...starts.keys()].at(-1)
        const { index, start } = starts.get(slot)
        starts.delete(slot)
        found[slot] = { ...records[index], record: records[index], paragraph: at, start, end: printed }
        position += 1
      } else {
        printed += 1
        position += 1
      }
    }
  })
  return found
}
