import type { Attribution, CaseFile, Claim, Entity, Finding, Link, Page, Report, Span, Statement, Story } from '../../src/model.ts'

const day = (iso: string) => ({ earliest: iso, latest: iso, how: 'printed on the page' })
const why = (rule: string, detail: string, at?: Span) => ({ rule, detail, ...(at && { at }) })

export interface Written {
  readonly text: string
  readonly date?: string
  readonly kind?: Page['kind']
  readonly title?: string
  readonly problems?: readonly string[]
  readonly language?: string
  readonly publisher?: string
}

/** A page of one body block, or of what `furniture` cuts off at its end. */
export function pageOf(
  name: string,
  written: Written,
  furniture?: { readonly words: string; readonly role: Page['blocks'][number]['role'] },
): Page {
  const id = `page-${name}`
  const cut = furniture ? written.text.indexOf(furniture.words) : written.text.length
  return {
    id,
    sha256: name.padEnd(64, '0'),
    locations: [`clippings/${name}.txt`],
    location: `clippings/${name}.txt`,
    mediaType: 'text/plain',
    language: written.language ?? 'en',
    text: written.text,
    blocks: [{ start: 0, end: cut, role: 'body' }, ...(furniture ? [{ start: cut, end: written.text.length, role: furniture.role }] : [])],
    ...(written.title && { title: spanIn(id, written.text, written.title) }),
    ...(written.date && { published: day(written.date) }),
    otherDates: [],
    ...(written.publisher && { publisher: { name: written.publisher, why: why('named', 'The page says so.') } }),
    byline: [],
    agencies: [],
    kind: written.kind ?? 'relay',
    why: [why('cites', 'It names whom it heard it from.')],
    problems: [...(written.problems ?? [])],
  }
}

export function spanIn(page: string, text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' does not stand on ${page}`)
  return { page, start, end: start + words.length, exact: words }
}

export const entity = (id: string, kind: Entity['kind'], name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  forms: [{ text: name, pages: [] }],
  mentions: [],
  why: [],
  ...rest,
})

export const link = (party: string, rest: Partial<Link> = {}): Link => ({
  party,
  why: why('named-source', 'The sentence says so.'),
  ...rest,
})

export const statement = (id: string, at: Span, chain: readonly Link[], rest: Partial<Statement> = {}): Statement => ({
  id,
  page: at.page,
  at,
  chain,
  negated: false,
  certainty: 'stated',
  quantities: [],
  ...rest,
})

export const claim = (id: string, text: string, statements: readonly Statement[], rest: Partial<Claim> = {}): Claim => {
  const list = [...new Set(statements.flatMap(each => (each.origin ? [each.origin] : [])))]
  return {
    id,
    formerIds: [],
    text,
    statements: statements.map(each => each.id),
    listed: true,
    state: list.length === 0 ? 'unattributed' : list.length === 1 ? 'single-origin' : 'multi-origin',
    pages: new Set(statements.map(each => each.page)).size,
    reports: new Set(statements.flatMap(each => each.chain.flatMap(step => step.report ?? []))).size,
    origins: { min: Math.min(1, list.length), max: list.length, list },
    witnesses: [],
    summary: 'This is who stands behind it.',
    why: [why('rule-3-unnamed-people', 'The unnamed people of one report are one origin.')],
    ...rest,
  }
}

export const finding = (id: string, sides: readonly Span[], claims: readonly string[], rest: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'drift',
  aspect: 'outlet-lost',
  sides,
  claims,
  severity: 'material',
  message: 'The name of the newsroom is lost.',
  why: [],
  ...rest,
})

export const story = (id: string, title: string, pages: readonly Page[], claims: readonly Claim[], rest: Partial<Story> = {}): Story => ({
  id,
  title,
  pages: pages.map(page => page.id),
  claims: claims.map(each => each.id),
  reports: 1,
  origins: { min: 1, max: 1 },
  ...rest,
})

export const report = (id: string, outlet: string, citedBy: readonly Span[], rest: Partial<Report> = {}): Report => ({
  id,
  outlet,
  citedBy,
  why: [],
  ...rest,
})

export const saying = (id: string, source: Span, cue: Span, content: Span): Attribution => ({
  id,
  page: content.page,
  source: [source],
  cue: [cue],
  content: [content],
  quoted: 'indirect',
  stance: 'asserts',
  speakers: [],
})

export const caseFile = (parts: Partial<CaseFile>): CaseFile => ({
  format: 'hearsay-case/1',
  pages: [],
  entities: [],
  reports: [],
  attributions: [],
  statements: [],
  events: [],
  claims: [],
  origins: [],
  derivations: [],
  findings: [],
  stories: [],
  ...parts,
})

const first = {
  text: 'Governor Ilse Varnow ordered the ferry company to keep all boats in port, the Sund Courier reported on Monday, citing three harbour officials. Two boats sank.',
  date: '2033-05-10',
  publisher: 'Island Herald',
}
const second = {
  text: 'According to people who spoke to local media, Governor Varnow ordered boats to stay in port. Two boats sank on Sunday.\nRead also: ten beaches to see',
  date: '2033-05-11',
}
const third = {
  text: 'Governor Varnow gave the company no order at all, her spokesman Ruben Aske said. He called the account an invention.',
  date: '2033-05-12',
}

/** Three invented pages on one leak: named newspaper, newspaper's name worn off, denial; and one claim with nobody behind it. */
export function ferryCase(): CaseFile {
  const pages = [
    pageOf('herald', first),
    pageOf('weekly', second, { words: 'Read also', role: 'teaser' }),
    pageOf('denial', third),
    pageOf('empty', { text: '', kind: 'unknown', problems: ['The file is empty. Save or download it again.'] }),
  ]
  const [herald, weekly, denial] = pages as [Page, Page, Page, Page]
  const on = (page: Page, words: string) => spanIn(page.id, page.text, words)
  const outlet = entity('entity-courier', 'outlet', 'Sund Courier')
  const officials = entity('entity-officials', 'anonymous', 'three harbour officials', {
    people: { min: 3, max: 3 },
    within: 'report-courier',
    forms: [
      { text: 'three harbour officials', pages: [herald.id] },
      { text: 'people who spoke to local media', pages: [weekly.id] },
    ],
    mentions: [on(herald, 'three harbour officials'), on(weekly, 'people who spoke to local media')],
  })
  const governor = entity('entity-varnow', 'person', 'Ilse Varnow', { mentions: [on(herald, 'Governor Ilse Varnow')] })
  const spokesman = entity('entity-aske', 'person', 'Ruben Aske')
  const ordered = saying(
    'attribution-ordered',
    on(herald, 'Governor Ilse Varnow'),
    on(herald, 'ordered'),
    on(herald, 'the ferry company to keep all boats in port'),
  )
  const statements = [
    statement(
      'statement-herald',
      on(herald, 'the ferry company to keep all boats in port'),
      [
        link(outlet.id, { report: 'report-courier' }),
        link(officials.id, { why: why('unnamed-source', 'They are not named.', on(herald, 'three harbour officials')) }),
        link(governor.id, { attribution: ordered.id }),
      ],
      { origin: 'origin-officials', certainty: 'future' },
    ),
    statement(
      'statement-weekly',
      on(weekly, 'Governor Varnow ordered boats to stay in port'),
      [
        link(outlet.id, {
          report: 'report-courier',
          why: why('newsroom-not-named', 'The newsroom is not named.', on(weekly, 'local media')),
        }),
        link(officials.id, { why: why('unnamed-source', 'They are not named.', on(weekly, 'people who spoke to local media')) }),
      ],
      { origin: 'origin-officials' },
    ),
    statement('statement-sank-1', on(herald, 'Two boats sank'), []),
    statement('statement-sank-2', on(weekly, 'Two boats sank on Sunday'), []),
    statement('statement-denial', on(denial, 'Governor Varnow gave the company no order at all'), [link(spokesman.id)], {
      origin: 'origin-aske',
      negated: true,
    }),
  ]
  const order = claim('claim-order', 'Governor Varnow ordered boats to stay in port', statements.slice(0, 2), {
    state: 'contested',
    summary: 'Both pages rest on one report of the Sund Courier, which cites three unnamed harbour officials.',
  })
  const sank = claim('claim-sank', 'Two boats sank', statements.slice(2, 4), { summary: 'Two pages say so; none states an origin.' })
  const denied = claim('claim-denied', statements[4]!.at.exact, statements.slice(4))
  const claims = [order, sank, denied]
  return caseFile({
    pages,
    entities: [outlet, officials, governor, spokesman],
    reports: [
      report('report-courier', outlet.id, [on(herald, 'the Sund Courier reported on Monday'), on(weekly, 'local media')], {
        when: day('2033-05-09'),
      }),
    ],
    attributions: [ordered],
    statements,
    claims,
    origins: [
      {
        id: 'origin-officials',
        kind: 'anonymous',
        label: officials.name,
        entity: officials.id,
        report: 'report-courier',
        interested: false,
      },
      { id: 'origin-aske', kind: 'named', label: spokesman.name, entity: spokesman.id, interested: false },
    ],
    findings: [
      finding('finding-outlet', [on(weekly, 'local media'), on(herald, 'the Sund Courier')], [order.id], {
        nearer: 1,
        message: 'weekly.txt no longer names the newsroom',
      }),
      finding('finding-denied', [statements[1]!.at, statements[4]!.at], [order.id, denied.id], {
        kind: 'conflict',
        aspect: 'polarity',
        message: `Said and denied: “${statements[1]!.at.exact}” – “${statements[4]!.at.exact}”`,
      }),
      finding('finding-trivial', [statements[2]!.at, statements[3]!.at], [sank.id], {
        severity: 'trivial',
        aspect: 'time',
        message: 'Not worth a line.',
      }),
    ],
    stories: [
      story('story-ferry', 'Boats stay in port', pages.slice(0, 3), claims, { reports: 1, origins: { min: 2, max: 2 } }),
      story('story-empty', 'clippings/empty.txt', pages.slice(3), [], { reports: 0, origins: { min: 0, max: 0 } }),
    ],
  })
}
