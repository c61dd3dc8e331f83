import type { CaseFile } from '../../model.ts'
import { indexCase } from '../case-index.ts'
import { type Provenance, provenanceOf } from '../graph/graph.ts'
import { safe } from '../words.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const xml = (words: string): string => safe(words).replace(/[&<>"']/g, character => ENTITIES[character]!)

/** Who had it from whom over the whole case. */
function wholeOf(file: CaseFile): Provenance {
  return provenanceOf(
    indexCase({ ...file, claims: file.claims.filter(claim => claim.listed) }),
    file.pages.map(page => page.id),
    file.derivations,
  )
}

/** As GraphML, for yEd, NetworkX, igraph. */
export function* graphml(file: CaseFile): Generator<string> {
  const { nodes, edges } = wholeOf(file)
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="day" for="node" attr.name="day" attr.type="string"/>
<key id="claims" for="node" attr.name="claims" attr.type="int"/>
<key id="how" for="edge" attr.name="kind" attr.type="string"/>
<key id="behind" for="edge" attr.name="claims" attr.type="int"/>
<graph edgedefault="directed">
`
  for (const node of nodes) {
    const day = node.when ? `<data key="day">${xml(node.when.earliest.slice(0, 10))}</data>` : ''
    yield `<node id="${xml(node.id)}"><data key="label">${xml(node.label)}</data><data key="kind">${node.kind}</data>${day}<data key="claims">${node.claims.length}</data></node>\n`
  }
  for (const [at, edge] of edges.entries())
    yield `<edge id="e${at}" source="${xml(edge.from)}" target="${xml(edge.to)}"><data key="how">${edge.kind}</data><data key="behind">${edge.claims.length}</data></edge>\n`
  yield '</graph>\n</graphml>\n'
}

/** As GEXF 1.3, for Gephi; days are the start of a node's life, so that the timeline works. */
export function* gexf(file: CaseFile): Generator<string> {
  const { nodes, edges } = wholeOf(file)
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" timeformat="date">
<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="claims" title="claims" type="integer"/></attributes>
<attributes class="edge"><attribute id="kind" title="kind" type="string"/></attributes>
<nodes>
`
  for (const node of nodes) {
    const start = node.when ? ` start="${xml(node.when.earliest.slice(0, 10))}"` : ''
    yield `<node id="${xml(node.id)}" label="${xml(node.label)}"${start}><attvalues><attvalue for="kind" value="${node.kind}"/><attvalue for="claims" value="${node.claims.length}"/></attvalues></node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const [at, edge] of edges.entries())
    yield `<edge id="e${at}" source="${xml(edge.from)}" target="${xml(edge.to)}" weight="${Math.max(1, edge.claims.length)}"><attvalues><attvalue for="kind" value="${edge.kind}"/></attvalues></edge>\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}
