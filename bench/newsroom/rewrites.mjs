/**
 * What others make of a page: copies whole or abridged, word-for-word spinning, the broken English of a machine. Marks stay where they were, so that
 * every record of the first page has its place in the rewritten one.
 */
export function copied(draft, { pack, random, newsroom, day, whole }) {
  const credited = random.is(0.7)
  const keep = whole ? draft.paragraphs : draft.paragraphs.slice(0, Math.max(3, Math.ceil(draft.paragraphs.length * 0.6)))
  const scraped = !credited
  return rewritten(draft, {
    kind: 'copy',
    paragraphs: keep,
    title: draft.title,
    day,
    credited,
    ...(scraped ? { scraped: true } : { newsroom }),
    random,
    pack,
  })
}

export function spun(draft, { pack, random, day }) {
  const swap = words => substituted(words, pack.spin, random, 0.85)
  return rewritten(draft, {
    kind: 'spin',
    paragraphs: draft.paragraphs.map(swap),
    title: swap(draft.title),
    day,
    scraped: true,
    credited: random.is(0.4),
    random,
    pack,
  })
}

export function machineTranslated(draft, { pack, random, day }) {
  const swap = words => substituted(words, pack.translation, random, 0.9)
  return rewritten(draft, {
    kind: 'translation',
    paragraphs: draft.paragraphs.map(swap),
    title: swap(draft.title),
    day,
    scraped: true,
    credited: random.is(0.5),
    random,
    pack,
  })
}

/** A derived page: the records of the first one that are still on it, their words changed or not. */
function rewritten(draft, { kind, paragraphs, title, day, newsroom, scraped, credited }) {
  const records = draft.records.map(record => ({ ...record }))
  const derived = {
    title,
    kind,
    day,
    paragraphs,
    records,
    matter: draft.matter,
    report: draft.report,
    from: draft,
    credited,
    scraped: scraped === true,
  }
  for (const [index, record] of records.entries()) {
    const before = wordsOf(draft.paragraphs, index)
    const after = wordsOf(paragraphs, index)
    if (after !== undefined && before !== after) record.swapped = true
    if (credited) record.chain = [{ is: 'outlet', key: draft.report.key, name: draft.report.newsroom.name, copied: true }, ...record.chain]
  }
  const heads = { ...draft.heads, ...(title !== draft.title && { swapped: true }) }
  return { ...derived, newsroom, heads }
}

function wordsOf(paragraphs, index) {
  const found = new RegExp(`\\uE000${index}\\uE001([^\\uE002]*)`).exec(paragraphs.join('\n'))
  return found?.[1]
}

/** Replaces whole words by a list of [from, to]; the letter case of the first letter is kept. */
function substituted(words, list, random, share) {
  let result = words
  for (const [from, to] of list) {
    result = result.replace(new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, 'giu'), (whole, ...groups) => {
      // A word in capitals within a sentence belongs to a name, which machines mostly leave alone.
      const at = groups.find(value => typeof value === 'number')
      if (!random.is(share) || (/^\p{Lu}/u.test(whole) && /\p{L}[’']?\p{L}* $/u.test(result.slice(0, at)))) return whole
      const filled = to.replace(/\$(\d)/g, (_, nth) => groups[Number(nth) - 1] ?? '')
      return /^\p{Lu}/u.test(whole) ? filled[0].toUpperCase() + filled.slice(1) : filled
    })
  }
  return result
}
