/** What the views of a case have in common: look-ups by id, and names that a person can read. */
import type { Attribution, CaseFile, Claim, Entity, Finding, Origin, Page, Report, Statement } from '../model.ts'
import { safe } from './words.ts'

export interface CaseIndex {
  readonly file: CaseFile
  readonly pages: ReadonlyMap<string, Page>
  readonly entities: ReadonlyMap<string, Entity>
  readonly reports: ReadonlyMap<string, Report>
  readonly statements: ReadonlyMap<string, Statement>
  readonly claims: ReadonlyMap<string, Claim>
  readonly origins: ReadonlyMap<string, Origin>
  readonly attributions: ReadonlyMap<string, Attribution>
  /** Claim id → its findings. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** Page id → a short name for it, unique in the case: the file's name without its ending, or a part of the address. */
  readonly labels: ReadonlyMap<string, string>
}

export function indexCase(file: CaseFile): CaseIndex {
  return indexOf(file, labelsOf(file.pages))
}

/** The same for a part of a case, whose pages are called as they are in the whole. */
export function indexOf(file: CaseFile, labels: ReadonlyMap<string, string>): CaseIndex {
  const byId = <Item extends { readonly id: string }>(list: readonly Item[]) => new Map(list.map(item => [item.id, item]))
  const findings = new Map<string, Finding[]>()
  for (const finding of file.findings) {
    for (const claim of new Set(finding.claims)) {
      const own = findings.get(claim)
      if (own) own.push(finding)
      else findings.set(claim, [finding])
    }
  }
  return {
    file,
    pages: byId(file.pages),
    entities: byId(file.entities),
    reports: byId(file.reports),
    statements: byId(file.statements),
    claims: byId(file.claims),
    origins: byId(file.origins),
    attributions: byId(file.attributions),
    findings,
    labels,
  }
}

/** Short names: the shortest beginning of the file's name that tells it from all others, at least up to its first separator. */
export function labelsOf(pages: readonly Pick<Page, 'id' | 'location'>[]): ReadonlyMap<string, string> {
  const names = pages.map(page => {
    const last =
      page.location
        .replace(/[?#].*$/, match => (match.startsWith('#') ? match : ''))
        .split('/')
        .filter(Boolean)
        .at(-1) ?? page.id
    // Whoever named the file may speak to the terminal by it.
    return safe(last.replace(/\.(?:html?|xhtml|txt|md|pdf|eml|mhtml?|docx|json|jsonl|xml|warc|gz)(?=$|#)/gi, '')) || page.id
  })
  const taken = new Map<string, number>()
  for (const name of names) {
    const short = name.split(/[_\s]/)[0]!.slice(0, 24)
    taken.set(short, (taken.get(short) ?? 0) + 1)
  }
  const used = new Map<string, number>()
  return new Map(
    pages.map((page, at) => {
      const name = names[at]!
      const short = name.split(/[_\s]/)[0]!.slice(0, 24)
      const label = taken.get(short) === 1 ? short : name.slice(0, 32)
      const count = (used.get(label) ?? 0) + 1
      used.set(label, count)
      return [page.id, count === 1 ? label : `${label}·${count}`] as const
    }),
  )
}

/** The short name of a page. */
export function labelOf(index: CaseIndex, page: string): string {
  return index.labels.get(page) ?? page
}

export function nameOf(index: CaseIndex, entity: string): string {
  return index.entities.get(entity)?.name ?? entity
}
