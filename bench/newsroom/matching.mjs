/** Where the truth's statements stand in the pages of a case, and which of its statements and claims tell them. */
export function matchedOf(file, truths) {
  const pages = new Map(file.pages.map(page => [page.location.split('/').at(-1), page]))
  const byPage = groupBy(file.statements, statement => statement.page)
  const claimOf = new Map(file.claims.flatMap(claim => claim.statements.map(id => [id, claim])))
  const statements = truths.flatMap(truth => {
    const printed = new Map(truth.pages.map(page => [page.file, page]))
    return truth.statements.map(one => {
      const page = pages.get(one.page)
      const at = page && placeOf(page, printed.get(one.page).paragraphs[one.paragraph], one)
      const best = at && bestOf(byPage.get(page.id) ?? [], at, one)
      return { ...one, twins: truth.twins, pageId: page?.id, at, found: best, predicted: best && claimOf.get(best.id) }
    })
  })
  const titles = new Map(truths.flatMap(truth => truth.pages.map(page => [pages.get(page.file)?.id, page])))
  return {
    statements,
    pages: titles,
    planted: truths.flatMap(truth => truth.planted.map(plant => ({ ...plant, pageId: pages.get(plant.at.page)?.id }))),
  }
}

/** A clause and its whole sentence, in the page's own offsets. */
function placeOf(page, paragraph, { start, end }) {
  const base = page.text.indexOf(paragraph)
  if (base < 0) return undefined
  const before = [...paragraph.slice(0, start).matchAll(/[.!?][”"]? (?=[\p{Lu}“"\d])/gu)].at(-1)
  const after = /[.!?][”"]?(?= [\p{Lu}“"\d]|$)/u.exec(paragraph.slice(end))
  return {
    start: base + start,
    end: base + end,
    sentenceStart: base + (before ? before.index + before[0].length : 0),
    sentenceEnd: base + (after ? end + after.index + after[0].length : paragraph.length),
    words: paragraph.slice(start, end),
    sentence: paragraph.slice(before ? before.index + before[0].length : 0, after ? end + after.index + after[0].length : paragraph.length),
  }
}

function bestOf(candidates, at, truth) {
  let best
  let most = 0
  for (const one of candidates) {
    const shared = Math.min(one.at.end, at.end) - Math.max(one.at.start, at.start)
    if (shared < 0.5 * Math.min(at.end - at.start, one.at.end - one.at.start)) continue
    const likeness =
      shared / (Math.max(one.at.end, at.end) - Math.min(one.at.start, at.start)) +
      (truth.origin !== undefined && one.origin !== undefined ? 0.001 : 0)
    if (likeness > most) [best, most] = [one, likeness]
  }
  return best
}

export function groupBy(list, keyOf) {
  const groups = new Map()
  for (const item of list) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export const share = (part, whole) => (whole === 0 ? Number.NaN : part / whole)
