import type { CaseFile } from '../../model.ts'
import { type CaseIndex, indexCase } from '../case-index.ts'
import { safe } from '../words.ts'

const PREFIXES = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  case: 'urn:hearsay:',
} as const

/** One node and what is said of it; values that begin with a prefix are nodes, others are words. */
interface Described {
  readonly id: string
  readonly type: readonly string[]
  readonly facts: readonly (readonly [property: string, value: string, isNode: boolean])[]
}

/** The bundle of one page: the page, and every statement on it with whoever stands behind it. */
interface Bundle {
  readonly id: string
  readonly members: readonly Described[]
}

/** What of the case PROV-O can tell (W3C Recommendation, 2013): a bundle for each page, and around them reports, parties and derivations. */
function provOf(file: CaseFile): { readonly bundles: readonly Bundle[]; readonly around: readonly Described[] } {
  const index = indexCase(file)
  return {
    bundles: file.pages.map(page => ({ id: `case:bundle-${page.id}`, members: membersOf(index, page.id) })),
    around: [...pagesOf(index), ...reportsOf(index), ...agentsOf(index)],
  }
}

function membersOf(index: CaseIndex, page: string): readonly Described[] {
  return index.file.statements
    .filter(statement => statement.page === page)
    .map(statement => ({
      id: `case:${statement.id}`,
      type: ['prov:Entity'],
      facts: [
        ['prov:value', safe(statement.at.exact), false],
        ['prov:wasQuotedFrom', `case:${page}`, true],
        ...statement.chain.flatMap(link => [
          ['prov:wasAttributedTo', `case:${link.party}`, true] as const,
          ...(link.report === undefined ? [] : [['prov:wasDerivedFrom', `case:${link.report}`, true] as const]),
        ]),
      ],
    }))
}

function pagesOf(index: CaseIndex): readonly Described[] {
  return index.file.pages.map(page => ({
    id: `case:${page.id}`,
    type: ['prov:Entity'],
    facts: [
      ...(page.title ? [['rdfs:label', safe(page.title.exact), false] as const] : []),
      ['dcterms:identifier', page.sha256, false],
      ...(page.published && page.published.earliest === page.published.latest
        ? [['dcterms:issued', page.published.earliest, false] as const]
        : []),
      ...index.file.derivations
        .filter(derivation => derivation.to === page.id)
        .map(
          derivation =>
            [derivation.revision ? 'prov:wasRevisionOf' : PROPERTIES[derivation.kind], `case:${derivation.from}`, true] as const,
        ),
    ],
  }))
}

const PROPERTIES = {
  cites: 'prov:hadPrimarySource',
  copies: 'prov:wasDerivedFrom',
  abridges: 'prov:wasDerivedFrom',
  rewrites: 'prov:wasRevisionOf',
  translates: 'prov:wasRevisionOf',
  spins: 'prov:wasRevisionOf',
} as const

function reportsOf(index: CaseIndex): readonly Described[] {
  return index.file.reports.map(report => ({
    id: `case:${report.id}`,
    type: ['prov:Entity'],
    facts: [
      ['prov:wasAttributedTo', `case:${report.outlet}`, true],
      ...(report.page === undefined ? [] : [['prov:alternateOf', `case:${report.page}`, true] as const]),
    ],
  }))
}

function agentsOf(index: CaseIndex): readonly Described[] {
  const used = new Set([
    ...index.file.statements.flatMap(statement => statement.chain.map(link => link.party)),
    ...index.file.reports.map(report => report.outlet),
  ])
  return index.file.entities
    .filter(entity => used.has(entity.id))
    .map(entity => ({
      id: `case:${entity.id}`,
      type: ['prov:Agent', entity.kind === 'person' ? 'prov:Person' : 'prov:Organization'],
      facts: [['rdfs:label', safe(entity.name), false]],
    }))
}

/** As Turtle: a bundle's members say of themselves which bundle they are part of, since Turtle has no named graphs. */
export function* provTurtle(file: CaseFile): Generator<string> {
  const { bundles, around } = provOf(file)
  for (const [prefix, iri] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${iri}> .\n`
  for (const described of around) yield turtle(described)
  for (const { id, members } of bundles) {
    yield turtle({ id, type: ['prov:Bundle'], facts: [] })
    for (const member of members) yield turtle({ ...member, facts: [...member.facts, ['dcterms:isPartOf', id, true]] })
  }
}

function turtle({ id, type, facts }: Described): string {
  const lines = [`a ${type.join(', ')}`, ...facts.map(([property, value, isNode]) => `${property} ${isNode ? value : literal(value)}`)]
  return `\n${id}\n  ${lines.join(' ;\n  ')} .\n`
}

/** JSON's escapes are Turtle's. */
function literal(words: string): string {
  return JSON.stringify(words)
}

/** As JSON-LD: each page's bundle is a named graph. */
export function provJsonLd(file: CaseFile): unknown {
  const { bundles, around } = provOf(file)
  return {
    '@context': PREFIXES,
    '@graph': [
      ...around.map(node),
      ...bundles.map(({ id, members }) => ({ '@id': id, '@type': 'prov:Bundle', '@graph': members.map(node) })),
    ],
  }
}

function node({ id, type, facts }: Described): unknown {
  const properties: Record<string, unknown[]> = {}
  for (const [property, value, isNode] of facts) properties[property] = [...(properties[property] ?? []), isNode ? { '@id': value } : value]
  return { '@id': id, '@type': type, ...properties }
}
