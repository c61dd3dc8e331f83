import type { Story } from '../../model.ts'
import { type Clustered, clustered, clusterLabel } from '../graph/cluster.ts'
import { type ProvenanceNode, provenanceOf } from '../graph/graph.ts'
import { BOX, curve, type Layout, layout, type Placed } from '../graph/layout.ts'
import { claimsInOrder } from '../order.ts'
import { plural, shorten } from '../words.ts'
import { text } from './escape.ts'
import type { HtmlView } from './view.ts'

const MARGIN = 16
/** Claims whose paths are drawn. */
const CLAIMS = 200
/** Nodes beyond which pages that took from the same places are drawn as one. */
const MANY = 60

/** The provenance of a story as a drawing: origins at the left, time to the right. Closed until the reader opens it. */
export function graphFigure(view: HtmlView, story: Story): string {
  const own = new Set(story.pages)
  const claims = claimsInOrder(story, view.index).slice(0, CLAIMS)
  const part = { ...view.index, claims: new Map(claims.map(claim => [claim.id, claim] as const)) }
  const provenance = provenanceOf(
    part,
    story.pages,
    view.index.file.derivations.filter(derivation => own.has(derivation.to)),
  )
  if (provenance.edges.length === 0) return ''
  const drawn = layout<Drawn>(provenance.nodes.length > MANY ? clustered(provenance) : provenance)
  return `<details class="more"><summary>Who had it from whom, drawn</summary>
<div class="graph" tabindex="0" role="region" aria-label="${text(`Provenance: ${plural(drawn.placed.length, 'node')}, ${plural(drawn.edges.length, 'link')}; every claim below tells the same in words`)}">
${svg(view, drawn)}
</div></details>`
}

type Drawn = Clustered<ProvenanceNode>

function svg(view: HtmlView, drawn: Layout<Drawn>): string {
  const [width, height] = [drawn.width + 2 * MARGIN, drawn.height + 2 * MARGIN]
  const days = drawn.days.map(day => `<text x="${day.x}" y="6" class="day">${text(day.label)}</text>`)
  const edges = drawn.edges.map(({ edge, from, to }) => {
    const look = from.node.origin === undefined ? undefined : view.looks.get(from.node.origin)
    const kind =
      edge.kind === 'heard' ? 'heard' : edge.kind === 'cites' ? '' : `of-text${/^(?:translates|spins)$/.test(edge.kind) ? ' far' : ''}`
    const words = edge.words ? `: “${edge.words.exact}”` : ''
    return `<path class="edge ${kind} ${look?.className ?? ''}" d="${curve(from, to)}"><title>${text(`${to.node.label} ${edge.kind} ${from.node.label}${words}`)}</title></path>`
  })
  return `<svg width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" aria-hidden="true">
${days.join('')}
${edges.join('\n')}
${drawn.placed.map(each => box(view, each)).join('\n')}
</svg>`
}

function box(view: HtmlView, { node, x, y }: Placed<Drawn>): string {
  const look = node.origin === undefined ? undefined : view.looks.get(node.origin)
  const classes = [
    'node',
    ...(node.isUnseen ? ['unseen'] : []),
    ...(look ? ['is-origin', look.className] : []),
    ...(node.kind === 'unnamed' ? ['is-unnamed'] : []),
  ]
  const label = clusterLabel(node)
  const inner = `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${node.kind === 'page' ? 6 : 15}"/><text x="${x + 10}" y="${y + BOX.height / 2 + 4}">${text(shorten(look ? `${look.mark} ${label}` : label, 21))}</text><title>${text(label)}</title>`
  const target = node.kind === 'page' ? node.id : undefined
  return target === undefined
    ? `<g class="${classes.join(' ')}">${inner}</g>`
    : `<a class="${classes.join(' ')}" href="#${text(target)}" tabindex="-1">${inner}</a>`
}
