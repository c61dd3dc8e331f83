import { createRequire } from 'node:module'
import { Model } from '@alephdata/followthemoney'
import { DirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { workbookOf } from '../../src/io/workbook.ts'
import type { CaseFile } from '../../src/model.ts'
import { sheetsOf } from '../../src/present/export/tables.ts'
import { TEXT_FORMATS } from '../../src/present/formats.ts'
import { caseOf } from '../support/case.ts'

const PAGES = {
  'ferry.txt': `Ferry halted at Ostvik\n\nMay 4, 2033\n\nOSTVIK – The ferry to Skarvik was halted on Tuesday after 12 passengers were hurt, harbour master Liv Aune told the Fjord Post.\n\n“No boat leaves before Friday,” Aune said. “=1+1 is no answer,” she added. 🚢 “The rope \\ broke,” said two officials.\n`,
  'relay.txt': `Ferry to Skarvik stopped\n\nMay 5, 2033\n\nThe ferry to Skarvik was halted on Tuesday, the Fjord Post reported on Wednesday. Harbour master Liv Aune told the newspaper that no boat would leave before Friday.\n`,
  'copy.txt': `Ferry halted at Ostvik\n\nMay 6, 2033\n\nThe ferry to Skarvik was halted on Tuesday after 12 passengers were hurt, harbour master Liv Aune told the Fjord Post.\n\n“No boat leaves before Friday,” Aune said. “=1+1 is no answer,” she added. 🚢 “The rope \\ broke,” said two officials.\n`,
}

let file: CaseFile
beforeAll(async () => {
  file = await caseOf(PAGES)
})
const written = (format: string): string => [...TEXT_FORMATS[format]!.write(file)].join('')
const listed = () => file.claims.filter(claim => claim.listed)

describe('formats, read by libraries that are not ours', () => {
  it('schema.org: every listed claim with the pages that it appears on', async () => {
    const document = JSON.parse(written('jsonld'))
    // The context stands for schema.org's own, which is not fetched here.
    const expanded = await jsonld.expand({ ...document, '@context': { '@vocab': 'https://schema.org/' } })
    const claims = expanded.filter(node => node['@type']?.includes('https://schema.org/Claim'))
    expect(claims.map(node => node['@id']).sort()).toEqual(
      listed()
        .map(claim => `urn:hearsay:${claim.id}`)
        .sort(),
    )
    for (const node of claims) {
      const claim = file.claims.find(each => node['@id'] === `urn:hearsay:${each.id}`)!
      expect((node['https://schema.org/appearance'] as unknown[]).length).toBe(claim.pages)
    }
    expect(expanded.filter(node => node['@type']?.includes('https://schema.org/NewsArticle')).length).toBe(file.pages.length)
  })

  it('PROV-O: the same statements as Turtle and as JSON-LD with a bundle a page', async () => {
    const turtle = new Parser({ format: 'text/turtle' }).parse(written('prov'))
    const values = turtle.filter(quad => quad.predicate.value === 'http://www.w3.org/ns/prov#value').map(quad => quad.object.value)
    expect(values.length).toBe(file.statements.length)
    const dataset = (await jsonld.toRDF(JSON.parse(written('prov-jsonld')))) as unknown as {
      predicate: { value: string }
      object: { value: string }
      graph: { value: string }
    }[]
    const inBundles = dataset.filter(quad => quad.predicate.value === 'http://www.w3.org/ns/prov#value')
    expect(inBundles.map(quad => quad.object.value).sort()).toEqual(values.sort())
    expect(new Set(inBundles.map(quad => quad.graph.value)).size).toBe(new Set(file.statements.map(each => each.page)).size)
    const links = turtle.filter(quad => quad.predicate.value === 'http://www.w3.org/ns/prov#wasAttributedTo')
    expect(links.length).toBeGreaterThan(0)
  })

  it('Web Annotation: positions in code points find the same words as the quotation', () => {
    const { first } = JSON.parse(written('annotations'))
    expect(first.items.length).toBe(file.attributions.length)
    for (const { target } of first.items) {
      for (const { source, selector } of target) {
        const page = file.pages.find(each => source === `urn:hearsay:${each.id}`)!
        const [quote, position] = selector
        expect([...page.text].slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(page.text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    }
  })

  it('FollowTheMoney: entities of its own model, no property that it does not know', () => {
    const model = new Model(createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json'))
    const entities = written('ftm')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    for (const data of entities) {
      const entity = model.getEntity(data)
      for (const name of Object.keys(data.properties)) expect(entity.schema.getProperty(name), `${data.schema}.${name}`).toBeDefined()
    }
    const liv = entities.find(({ schema, properties }) => schema === 'Person' && properties.name[0] === 'Liv Aune')
    expect(entities.filter(({ schema, properties }) => schema === 'Mention' && properties.resolved[0] === liv.id).length).toBe(3)
  })

  it('GraphML and GEXF: one graph', () => {
    const graphs = [
      parseGraphml(DirectedGraph, written('graphml'), { addMissingNodes: false }),
      parseGexf(DirectedGraph, written('gexf'), { addMissingNodes: false }),
    ]
    for (const graph of graphs) {
      for (const page of file.pages) expect(graph.hasNode(page.id)).toBe(true)
      expect(graph.size).toBeGreaterThan(0)
    }
    expect(graphs[0]!.order).toBe(graphs[1]!.order)
    expect(
      graphs[0]!
        .edges()
        .map(edge => graphs[0]!.extremities(edge).join())
        .sort(),
    ).toEqual(
      graphs[1]!
        .edges()
        .map(edge => graphs[1]!.extremities(edge).join())
        .sort(),
    )
  })

  it('Excel: intervals as numbers, and no text taken for a formula', async () => {
    const sheets = sheetsOf(file)
    const bytes = Buffer.from(await workbookOf(sheets))
    const read = (await readWorkbook(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
    const claims = read.find(each => each.sheet === 'claims')!.data
    expect(claims.length).toBe(listed().length + 1)
    for (const row of claims.slice(1)) {
      const claim = file.claims.find(each => each.id === row[0])!
      expect([row[5], row[6]]).toEqual([claim.origins.min, claim.origins.max])
    }
    expect(bytes.includes(Buffer.from('<f>'))).toBe(false)
  })

  it('events: as many cells in every row as in the head', () => {
    const [head, ...rows] = written('events').trimEnd().split('\n')
    expect(rows.length).toBe(file.events.length)
    for (const row of rows) expect(row.split('\t').length).toBe(head!.split('\t').length)
  })
})
