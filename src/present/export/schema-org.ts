import type { CaseFile, Page } from '../../model.ts'
import { type CaseIndex, indexCase } from '../case-index.ts'
import { safe } from '../words.ts'

/** The case in schema.org terms, as JSON-LD: a NewsArticle for each page, a Claim for each listed claim, a Quotation for what is quoted. */
export function schemaOrg(file: CaseFile): unknown {
  const index = indexCase(file)
  return {
    '@context': 'https://schema.org',
    '@graph': [...file.pages.map(article), ...claimsOf(index), ...quotationsOf(index), ...partiesOf(index)],
  }
}

const urn = (id: string): string => `urn:hearsay:${id}`

function article(page: Page): unknown {
  const address = page.locations.find(location => /^https?:/.test(location))
  return {
    '@id': urn(page.id),
    '@type': 'NewsArticle',
    ...(page.title && { headline: safe(page.title.exact) }),
    ...(page.published && page.published.earliest === page.published.latest && { datePublished: page.published.earliest }),
    ...(page.publisher && { publisher: { '@type': 'NewsMediaOrganization', name: safe(page.publisher.name) } }),
    ...(page.byline.length > 0 && { author: page.byline.map(by => ({ '@type': 'Person', name: safe(by.exact) })) }),
    ...(page.language !== undefined && { inLanguage: page.language }),
    ...(address !== undefined && { url: address }),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: page.sha256 },
  }
}

/** `firstAppearance` only where the days of all its pages are known. */
function claimsOf(index: CaseIndex): unknown[] {
  return index.file.claims
    .filter(claim => claim.listed)
    .map(claim => {
      const pages = [...new Set(claim.statements.flatMap(id => index.statements.get(id)?.page ?? []))]
      const days = pages.flatMap(id => index.pages.get(id)?.published?.latest ?? [])
      const first = days.length === pages.length ? pages[days.indexOf([...days].sort()[0] ?? '')] : undefined
      return {
        '@id': urn(claim.id),
        '@type': 'Claim',
        text: safe(claim.text),
        description: safe(claim.summary),
        appearance: pages.map(id => ({ '@id': urn(id) })),
        ...(first !== undefined && { firstAppearance: { '@id': urn(first) } }),
        ...(claim.origins.list.length > 0 && {
          claimInterpreter: claim.origins.list.flatMap(id => {
            const origin = index.origins.get(id)
            return origin
              ? [origin.entity !== undefined ? { '@id': urn(origin.entity) } : { '@type': 'Organization', name: safe(origin.label) }]
              : []
          }),
        }),
      }
    })
}

function quotationsOf(index: CaseIndex): unknown[] {
  return index.file.attributions
    .filter(attribution => attribution.quoted !== 'indirect')
    .map(attribution => ({
      '@id': urn(attribution.id),
      '@type': 'Quotation',
      text: safe(attribution.content.map(at => at.exact).join(' … ')),
      isPartOf: { '@id': urn(attribution.page) },
      ...(attribution.speakers.length > 0 && { creator: attribution.speakers.map(id => ({ '@id': urn(id) })) }),
      ...(attribution.when && attribution.when.earliest === attribution.when.latest && { dateCreated: attribution.when.earliest }),
    }))
}

const TYPES = { person: 'Person', organisation: 'Organization', outlet: 'NewsMediaOrganization', anonymous: 'Audience' } as const

function partiesOf(index: CaseIndex): unknown[] {
  const named = new Set([
    ...index.file.attributions.flatMap(attribution => attribution.speakers),
    ...index.file.origins.flatMap(origin => origin.entity ?? []),
  ])
  return index.file.entities.flatMap(entity => {
    const type = entity.kind === 'place' || entity.kind === 'facility' ? 'Place' : TYPES[entity.kind]
    if (!named.has(entity.id)) return []
    const others = [...new Set(entity.forms.map(form => safe(form.text)))].filter(form => form !== safe(entity.name))
    return [{ '@id': urn(entity.id), '@type': type, name: safe(entity.name), ...(others.length > 0 && { alternateName: others }) }]
  })
}
