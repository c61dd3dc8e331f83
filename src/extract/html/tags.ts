/** What HTML says of an element by its name alone. */
export interface Tag {
  readonly name: string
  /** It has no content, and no end tag. */
  readonly empty: boolean
  /** Its start and end part the text into blocks. */
  readonly block: boolean
  /** Opening it closes an open one of these, as HTML's optional end tags want it. */
  readonly closes?: ReadonlySet<string>
  /** A page has one of them: a second one adds nothing, and closes nothing. */
  readonly once: boolean
  /** Its text holds no tags. */
  readonly raw: boolean
  /** Its text is no words of the page. */
  readonly silent: boolean
  /** Its text is not shown as the page's own. */
  readonly unseen: boolean
  /** An end tag of a block inside it closes nothing outside. */
  readonly scope: boolean
  readonly tablePart: boolean
  /** 1..6 */
  readonly heading?: number
  /** A list item, a quotation, a cell. */
  readonly listed: boolean
  /** It holds the page or its main part: its classes tell of the page, not of a part. */
  readonly whole: boolean
  /** A part of a table: its classes tell of the data, not of the page; layout by tables names its cells. */
  readonly row: boolean
}

const words = (list: string) => new Set(list.split(' '))
const paragraphEnders = words(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
)
const block = words(
  'html head body li dt dd tr td th tbody thead tfoot caption legend option optgroup select button noscript template object center dialog summary hgroup search figure textarea title amp-sidebar',
)
const empty = words('area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr')
const once = words('html body')
const raw = words('script style title textarea')
const silent = words('script style')
const unseen = words('template select textarea svg iframe object math head canvas audio video')
const scope = words('table td th caption template object html')
const tablePart = words('table tbody thead tfoot tr td th html body template')
const listed = words('li dd td blockquote')
const whole = words('html body main article')
const row = words('tr th tbody thead tfoot')
const headings = words('h1 h2 h3 h4 h5 h6')
const closes: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries([...paragraphEnders].map(name => [name, words('p head')])),
  li: words('li p'),
  dt: words('dt dd p'),
  dd: words('dt dd p'),
  tr: words('tr td th p'),
  td: words('td th p'),
  th: words('td th p'),
  option: words('option'),
  body: words('head title'),
  html: words('head title'),
}

const described = (name: string): Tag => ({
  name,
  empty: empty.has(name),
  block: paragraphEnders.has(name) || block.has(name),
  ...(Object.hasOwn(closes, name) ? { closes: closes[name]! } : {}),
  once: once.has(name),
  raw: raw.has(name),
  silent: silent.has(name),
  unseen: unseen.has(name),
  scope: scope.has(name),
  tablePart: tablePart.has(name),
  ...(headings.has(name) ? { heading: Number(name[1]) } : {}),
  listed: listed.has(name),
  whole: whole.has(name),
  row: row.has(name),
})

const inline = words(
  'a abbr b big cite code data del dfn em font i img ins label link meta picture q s script small source span strong style sub sup svg path time tt u use var',
)
const known = new Map([...paragraphEnders, ...block, ...empty, ...unseen, ...raw, ...inline].map(name => [name, described(name)] as const))

/** The element of this lower-case name; one that HTML does not know stands in the line as a `span` does. */
export function tagOf(name: string): Tag {
  return known.get(name) ?? described(name)
}
