import { describe, expect, it } from 'vitest'
import { clustered, clusterLabel } from '../../src/present/graph/cluster.ts'
import type { ProvenanceEdge, ProvenanceNode } from '../../src/present/graph/graph.ts'
import { BOX, layout } from '../../src/present/graph/layout.ts'

const day = (at: number) => `2033-05-${String(1 + (at % 28)).padStart(2, '0')}`
const page = (id: string, at: number): ProvenanceNode => ({
  id,
  kind: 'page',
  label: id,
  claims: ['claim-1'],
  when: { earliest: day(at), latest: day(at), how: 'stamp' },
})
const origin = (id: string): ProvenanceNode => ({ id, kind: 'named', label: id, claims: ['claim-1'], origin: id })
const edge = (from: string, to: string, kind: ProvenanceEdge['kind'] = 'copies'): ProvenanceEdge => ({
  from,
  to,
  kind,
  directed: true,
  claims: ['claim-1'],
})

/** Three agencies that each heard two people, and what the rest of the thousand pages copied from them. */
const agencies = [0, 1, 2].map(at => page(`agency-${at}`, at))
const people = Array.from({ length: 6 }, (_, at) => origin(`person-${at}`))
const copies = Array.from({ length: 1000 }, (_, at) => page(`copy-${at}`, 3 + at))
const large = {
  nodes: [...people, ...agencies, ...copies],
  edges: [
    ...people.map((person, at) => edge(person.id, agencies[Math.floor(at / 2)]!.id, 'heard')),
    ...copies.map((copy, at) => edge(agencies[at % 3]!.id, copy.id)),
  ],
}

describe('the layout of the provenance graph', () => {
  it('puts origins at the left and time from left to right', () => {
    const { placed } = layout(large)
    const x = new Map(placed.map(each => [each.node.id, each.x]))
    for (const person of people) expect(x.get(person.id)).toBe(0)
    for (const { node, x: own } of placed) {
      if (!node.when) continue
      for (const other of placed)
        if (other.node.when && other.node.when.earliest < node.when.earliest) expect(other.x).toBeLessThanOrEqual(own)
    }
  })

  it('never draws one box over another', () => {
    for (const isCollapsed of [false, true]) {
      const { placed } = layout(isCollapsed ? clustered(large) : large)
      const columns = new Map<number, number[]>()
      for (const { x, y } of placed) columns.set(x, [...(columns.get(x) ?? []), y])
      for (const ys of columns.values()) {
        const sorted = ys.sort((a, b) => a - b)
        for (let at = 1; at < sorted.length; at += 1) expect(sorted[at]! - sorted[at - 1]!).toBeGreaterThanOrEqual(BOX.height)
      }
    }
  })

  it('draws a thousand copies of three reports as three boxes that say how many they stand for', () => {
    const { placed, edges } = layout(clustered(large))
    expect(placed.length).toBe(people.length + agencies.length + 3)
    expect(placed.reduce((sum, each) => sum + (each.node.stands?.length ?? 0), 0)).toBe(1000)
    expect(edges.length).toBe(people.length + 3)
  })

  it('puts what has no day right of what it took from', () => {
    const undated: ProvenanceNode = { id: 'undated', kind: 'page', label: 'undated', claims: [] }
    const { placed } = layout({ nodes: [agencies[0]!, undated], edges: [edge('agency-0', 'undated')] })
    const [parent, child] = ['agency-0', 'undated'].map(id => placed.find(each => each.node.id === id)!)
    expect(child!.x).toBeGreaterThan(parent!.x)
  })

  it('keeps a thousand pages of mixed sources readable: pages of one time and source, and sources heard in one place, are one node', () => {
    const relays = Array.from({ length: 1000 }, (_, at) => page(`relay-${at}`, at))
    const voices = Array.from({ length: 300 }, (_, at) => ({ ...origin(`voice-${at}`), kind: 'unnamed' as const }))
    const mixed = {
      nodes: [...voices, ...agencies, ...relays],
      edges: [
        ...relays.map((relay, at) => edge(agencies[at % 3]!.id, relay.id)),
        ...relays.flatMap((relay, at) => (at % 2 === 0 ? [edge(agencies[(at + 1) % 3]!.id, relay.id, 'cites')] : [])),
        ...voices.map((voice, at) => edge(voice.id, `relay-${at * 3}`, 'heard')),
      ],
    }
    const { nodes } = clustered(mixed)
    expect(nodes.length).toBeLessThan(80)
    const stood = nodes.reduce((sum, node) => sum + (node.stands?.length ?? 1), 0)
    expect(stood).toBe(mixed.nodes.length)
    expect(nodes.map(clusterLabel).join()).toMatch(/unnamed sources/)
  })
})
