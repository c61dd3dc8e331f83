/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headlines: readonly string[]
  /** The article calls itself one of news. */
  readonly news?: true
  readonly authors: readonly string[]
  /** Of the authors, those that the page itself types as people: a single name is then a name, too. */
  readonly persons: readonly string[]
  /** Organisations named as authors: agencies, or the newsroom itself. */
  readonly houses: readonly string[]
  readonly publisher?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly url?: string
  /** The article's own words (`articleBody`), often cut or full of tags: a hint where on the page it stands. */
  readonly body?: string
  /** How many scripts could not be parsed. */
  readonly broken?: number
}

const articleType = /(?:Article|BlogPosting|Report|LiveBlog|NewsItem|Review|Posting)$/i
const longest = 400_000

/**
 * Reads every JSON-LD script of a page; a broken one is mended where that is plain, else its plain fields are picked out. Of several articles
 * the one at `address` is the page's.
 */
export function readLinkedData(scripts: readonly string[], address?: string): LinkedData {
  const nodes: Record<string, unknown>[] = []
  const broken: string[] = []
  for (const script of scripts) {
    const value = parse(script.slice(0, longest))
    if (value === undefined) broken.push(script.slice(0, longest))
    else collect(value, nodes, 0)
  }
  // a bare reference to a node is collected, too: the one that says something wins
  const byId = new Map<string, Record<string, unknown>>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && (!byId.has(id) || (node.name !== undefined && byId.get(id)!.name === undefined))) byId.set(id, node)
  }
  const articles = nodes.filter(node => typesOf(node).some(type => articleType.test(type)))
  const here = address ? articles.filter(node => addressesOf(node).some(url => sameAddress(url, address))) : []
  const main =
    here.find(node => node.datePublished) ??
    articles.find(node => node.datePublished && node.headline) ??
    articles[0] ??
    nodes.find(node => node.datePublished)
  const picked = broken.length > 0 ? pick(broken.join('\n')) : undefined
  const unread = broken.length > 0 ? { broken: broken.length } : {}
  if (!main) return { ...(picked ?? nothing), ...unread }
  const publisher =
    nameOf(main.publisher, byId) ?? nodes.filter(node => typesOf(node).includes('NewsMediaOrganization')).map(node => nameOf(node, byId))[0]
  const authors = authorsOf(main.author ?? main.creator, byId, publisher)
  const text = (key: string) => (typeof main[key] === 'string' && main[key] !== '' ? (main[key] as string) : undefined)
  const ofPage = (key: string) =>
    nodes
      .filter(node => typesOf(node).some(type => pageType.test(type)))
      .map(node => node[key])
      .find(value => typeof value === 'string') as string | undefined
  const headlines = [main.headline, main.alternativeHeadline, main.name].filter((value): value is string => typeof value === 'string')
  return {
    headlines: headlines.length > 0 ? headlines.map(decode) : (picked?.headlines ?? []),
    ...(typesOf(main).some(type => /News|Report|LiveBlog/i.test(type)) ? { news: true as const } : {}),
    ...(main.author !== undefined || !picked ? authors : { authors: picked.authors, persons: [], houses: [] }),
    ...optional('publisher', publisher),
    ...optional('published', text('datePublished') ?? text('dateCreated') ?? ofPage('datePublished') ?? picked?.published),
    ...optional('modified', text('dateModified') ?? ofPage('dateModified') ?? picked?.modified),
    ...optional('language', text('inLanguage')),
    ...optional('url', text('url')),
    ...optional('body', text('articleBody')),
    ...unread,
  }
}

const nothing: LinkedData = { headlines: [], authors: [], persons: [], houses: [] }
const pageType = /^(?:WebPage|ItemPage|CollectionPage|VideoObject|MediaObject|CreativeWork|Recipe|HowTo|Event)$/

function addressesOf(node: Record<string, unknown>): readonly string[] {
  const page = node.mainEntityOfPage
  const id = page && typeof page === 'object' ? (page as Record<string, unknown>)['@id'] : page
  return [node.url, node['@id'], id].filter((value): value is string => typeof value === 'string')
}

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/[#?].*$/s, '')
      .replace(/\/$/, '')
  return bare(a) !== '' && bare(a) === bare(b)
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [name in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [name in Key]?: string })
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
  const mended = (text: string) =>
    text
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  const attempts = [
    () => bare,
    // raw line ends and tabs inside strings, commas before a closing bracket
    () => mended(bare),
    // quotation marks as entities; several objects in a row; values left out
    () => mended(bare.replaceAll('&quot;', '"')),
    () => `[${mended(bare).replace(/}\s*{/g, '},{')}]`,
    () => mended(bare).replace(/:\s*(?=[,}])/g, ':null'),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt())
    } catch {
      // the next attempt mends more
    }
  }
  return undefined
}

function collect(value: unknown, nodes: Record<string, unknown>[], depth: number): void {
  if (depth > 6 || nodes.length > 2000) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
  } else if (value && typeof value === 'object') {
    const node = value as Record<string, unknown>
    if (node['@type'] !== undefined || node['@id'] !== undefined) nodes.push(node)
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'itemListElement',
      'item',
      'hasPart',
      'liveBlogUpdate',
      'publisher',
      'author',
      'isPartOf',
    ]) {
      if (node[key] !== undefined && key !== 'liveBlogUpdate') collect(node[key], nodes, depth + 1)
    }
  }
}

function typesOf(node: Record<string, unknown>): readonly string[] {
  const type = node['@type']
  return Array.isArray(type) ? type.filter(value => typeof value === 'string') : typeof type === 'string' ? [type] : []
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Record<string, unknown>>): string | undefined {
  if (typeof value === 'string') return value.trim() !== '' && !/^https?:/.test(value) ? decode(value) : undefined
  if (Array.isArray(value)) return nameOf(value[0], byId)
  if (!value || typeof value !== 'object') return undefined
  const node = value as Record<string, unknown>
  if (typeof node.name === 'string' && node.name.trim() !== '') return decode(node.name)
  if (Array.isArray(node.name) && typeof node.name[0] === 'string') return decode(node.name[0])
  const other = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined
  return other && other !== node && typeof other.name === 'string' ? decode(other.name) : undefined
}

function authorsOf(
  value: unknown,
  byId: ReadonlyMap<string, Record<string, unknown>>,
  publisher: string | undefined,
): Pick<LinkedData, 'authors' | 'persons' | 'houses'> {
  const authors: string[] = []
  const persons: string[] = []
  const houses: string[] = []
  for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
    const node = item && typeof item === 'object' ? (item as Record<string, unknown>) : undefined
    const types = node ? typesOf(node) : []
    const names = node && Array.isArray(node.name) ? node.name.filter((name): name is string => typeof name === 'string').map(decode) : []
    const name = nameOf(item, byId)
    for (const one of names.length > 0 ? names : name ? [name] : []) {
      if (types.some(type => /Organi[sz]ation/i.test(type)) || one === publisher) houses.push(one)
      else {
        authors.push(one)
        if (types.includes('Person')) persons.push(one)
      }
    }
  }
  return { authors, persons, houses }
}

/** Fields of JSON-LD that could not be parsed at all. */
function pick(script: string): LinkedData | undefined {
  if (script === '') return undefined
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,400})"`).exec(script)?.[1]
  const headline = field('headline')
  const written = /"author"\s*:\s*(\[[^\]]{0,2000}\]|\{[^}]{0,600}\}|"[^"]{2,80}")/.exec(script)?.[1] ?? ''
  const names = written.startsWith('"')
    ? [written.slice(1, -1)]
    : [...written.matchAll(/"name"\s*:\s*"([^"]{2,80})"/g)].map(match => match[1]!)
  return {
    headlines: headline ? [decode(headline.replace(/\\(["/])/g, '$1'))] : [],
    authors: names.map(decode),
    persons: [],
    houses: [],
    ...optional('published', field('datePublished') ?? field('dateCreated')),
    ...optional('modified', field('dateModified')),
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** JSON-LD and meta values are often escaped once more than they should be. */
export function decode(value: string): string {
  return value
    .replace(/<[^<>]{1,80}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return named[name!.toLowerCase()] ?? whole
    })
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
