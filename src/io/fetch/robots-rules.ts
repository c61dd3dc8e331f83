/** What a robots.txt says to one program: RFC 9309, with the two lines that many sites add to it, Crawl-delay and Sitemap. */
export interface RobotsRules {
  /** Of one group, in the order of the file. */
  readonly rules: readonly Rule[]
  /** Seconds between two requests. */
  readonly delay?: number
  /** Addresses as they are written, of all groups. */
  readonly sitemaps: readonly string[]
}

/** One Allow or Disallow. Its path is cut at each `*`, which stands for any characters. */
interface Rule {
  readonly allows: boolean
  /** Characters of the path as written: the longest that fits decides. */
  readonly length: number
  readonly parts: readonly string[]
  /** It ends in `$`, and a path must end with it. */
  readonly isWhole: boolean
}

interface Group {
  readonly rules: Rule[]
  delay?: number
}

/** A line with more characters is none that a person wrote, and is left out. */
const LONGEST_LINE = 2_000
/** Rules of one group; every address is held against all of them. */
const MOST_RULES = 5_000

/** Reads the groups for a program (its name in lower case), those for `*` where no group names it. A line that says nothing is passed over. */
export function rulesOf(text: string, product: string): RobotsRules {
  const groups = new Map<string, Group>()
  const sitemaps: string[] = []
  let named = new Set<Group>()
  let isNaming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field, value] = line.length > LONGEST_LINE ? [] : (/^\s*([\w-]+)\s*:([^#]*)/.exec(line) ?? [])
    if (field === undefined || value === undefined) continue
    const [key, said] = [field.toLowerCase(), value.trim()]
    if (key === 'user-agent') {
      if (!isNaming) named = new Set()
      isNaming = true
      const name = said.toLowerCase().replace(/\/.*/, '').trim()
      // Several groups for one program are one.
      if (name === product || name === '*') named.add(kept(groups, name))
    } else if (key === 'sitemap') {
      // It belongs to no group, and ends none.
      if (said !== '') sitemaps.push(said)
    } else if (key === 'allow' || key === 'disallow') {
      isNaming = false
      const rule = said === '' ? undefined : ruleOf(said, key === 'allow')
      for (const { rules } of named) if (rule !== undefined && rules.length < MOST_RULES) rules.push(rule)
    } else if (key === 'crawl-delay') {
      isNaming = false
      const seconds = Number(said)
      if (said !== '' && !Number.isNaN(seconds)) for (const group of named) group.delay = seconds
    }
  }
  return { ...(groups.get(product) ?? groups.get('*') ?? { rules: [] }), sitemaps }
}

function kept(groups: Map<string, Group>, name: string): Group {
  const group = groups.get(name) ?? { rules: [] }
  groups.set(name, group)
  return group
}

function ruleOf(path: string, allows: boolean): Rule {
  const isWhole = path.endsWith('$')
  const parts = (isWhole ? path.slice(0, -1) : path).split('*').map(spelled)
  return { allows, length: parts.join('*').length + Number(isWhole), parts, isWhole }
}

/** Whether the rules let a path with its query through: of those that fit the longest decides, of two as long the one that allows. */
export function lets(rules: readonly Rule[], path: string): boolean {
  const asked = spelled(path)
  let best: Rule | undefined
  for (const rule of rules) {
    const isWeightier = best === undefined || rule.length > best.length || (rule.length === best.length && rule.allows)
    if (isWeightier && fits(rule, asked)) best = rule
  }
  return best?.allows ?? true
}

/** Each part at the first place where it can stand leaves the most room for the others, so that no way need be tried twice. */
function fits({ parts, isWhole }: Rule, path: string): boolean {
  const [first = '', ...others] = parts
  if (!path.startsWith(first)) return false
  if (others.length === 0) return !isWhole || path.length === first.length
  const last = isWhole ? others.pop()! : ''
  let at = first.length
  for (const part of others) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

/** One spelling for what can be written in several: `ü` and `%c3%bc`, `%7e` and `~`. A `*` or `$` in an address is that sign, and is written so in no rule. */
function spelled(path: string): string {
  return encoded(path).replace(/%[0-9a-f]{2}|[*$]/gi, code => {
    if (code.length === 1) return `%${code.charCodeAt(0).toString(16).toUpperCase()}`
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(sign) ? sign : code.toUpperCase()
  })
}

function encoded(path: string): string {
  try {
    return encodeURI(path).replaceAll('%25', '%')
  } catch {
    // Half of a pair of surrogates stands in no address, and so in no rule that fits one.
    return path
  }
}
