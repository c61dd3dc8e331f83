import { linkHorizontal } from 'd3-shape'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { ProvenanceEdge } from '../../../src/present/graph.ts'
import { BOX, layout, type Placed } from '../../../src/present/graph-layout.ts'
import type { GraphNode, GraphView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { hue } from '../parts/origin.tsx'
import { savePng, saveSvg } from '../parts/picture.ts'
import { StoryParts } from '../parts/story-parts.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

const MARGIN = 16
/** Nodes beyond which copies are collapsed until the reader opens them. */
const MANY = 60
const path = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()

/** Who had it from whom: origins at the left, time to the right. */
export function GraphScreen({ story, place }: { readonly story: string; readonly place: Place }) {
  const loading = useView<GraphView>(`/stories/${story}/graph.json`)
  useTitle(loading.is === 'here' ? `Provenance: ${loading.view.story.title}` : undefined)
  return (
    <Loaded of={loading}>
      {view => (
        <>
          <header class="head">
            <h1 dir="auto">{view.story.title}</h1>
            <StoryParts story={story} now="/graph" />
          </header>
          {view.edges.length === 0 && view.nodes.length === 0 ? (
            <p class="empty">No page of this story names a source.</p>
          ) : (
            <Graph view={view} place={place} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Graph({ view, place }: { readonly view: GraphView; readonly place: Place }) {
  const [isCollapsed, setCollapsed] = useState(view.nodes.length > MANY)
  const [isTable, setTable] = useState(false)
  const [lit, setLit] = useState<string>()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useMemo(() => layout(view, isCollapsed), [view, isCollapsed])
  const claim = lit ?? place.query.get('claim') ?? undefined
  const isLit = (claims: readonly string[]): boolean => claim === undefined || claims.includes(claim)
  return (
    <>
      <div class="tools">
        <label>
          Light the path of{' '}
          <select
            value={place.query.get('claim') ?? ''}
            onChange={event => go(withQuery(place, 'claim', event.currentTarget.value), { replace: true })}
          >
            <option value="">all claims</option>
            {view.claims.map(each => (
              <option key={each.id} value={each.id}>
                {each.text.slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={isCollapsed} onChange={event => setCollapsed(event.currentTarget.checked)} /> collapse copies
        </label>
        <label>
          <input type="checkbox" checked={isTable} onChange={event => setTable(event.currentTarget.checked)} /> as a table
        </label>
        <span>
          <button type="button" onClick={() => svg.current && saveSvg(svg.current, 'provenance.svg')} disabled={isTable}>
            SVG
          </button>{' '}
          <button type="button" onClick={() => svg.current && savePng(svg.current, 'provenance.png')} disabled={isTable}>
            PNG
          </button>
        </span>
      </div>
      <ul class="legend" aria-label="Legend">
        <li>
          <i class="swatch origin" /> named origin
        </li>
        <li>
          <i class="swatch unnamed" /> unnamed people
        </li>
        <li>
          <i class="swatch unseen" /> report not in this case
        </li>
        <li>
          <i class="swatch" /> page
        </li>
        <li>
          <i class="stroke" /> heard or cited
        </li>
        <li>
          <i class="stroke text" /> text taken over
        </li>
      </ul>
      {isTable ? (
        <Table view={view} />
      ) : (
        <section class="scroll graph" tabIndex={0} aria-label="Provenance graph; the box “as a table” shows the same as a table">
          <svg
            ref={svg}
            width={drawn.width + 2 * MARGIN}
            height={drawn.height + 2 * MARGIN}
            viewBox={`${-MARGIN} ${-MARGIN} ${drawn.width + 2 * MARGIN} ${drawn.height + 2 * MARGIN}`}
            role="group"
            aria-label={`Provenance: ${drawn.placed.length} nodes, ${drawn.edges.length} links`}
          >
            {drawn.days.map(day => (
              <text key={day.x} x={day.x} y={6} class="day">
                {day.label}
              </text>
            ))}
            {drawn.edges.map(({ edge, from, to }) => (
              <EdgeLine key={`${edge.from} ${edge.to}`} words={edge.words} name={`${to.node.label} ${edge.kind} ${from.node.label}`}>
                <path
                  d={path({ source: [from.x + BOX.width, from.y + BOX.height / 2], target: [to.x, to.y + BOX.height / 2] }) ?? ''}
                  class={`edge ${edge.kind}${edge.directed ? '' : ' undirected'}${isLit(edge.claims) ? '' : ' faint'}`}
                  style={hue(from.node.look)}
                >
                  <title>{`${to.node.label} ${edge.kind} ${from.node.label}${edge.words ? `: “${edge.words.exact}”` : ''}`}</title>
                </path>
              </EdgeLine>
            ))}
            {drawn.placed.map(each => (
              <NodeBox key={each.node.id} placed={each} isFaint={!isLit(each.node.claims)} onLight={setLit} />
            ))}
          </svg>
        </section>
      )}
    </>
  )
}

/** A line that leads to the words that show it. Not a stop of the keyboard: the table has the same links. */
function EdgeLine({
  words,
  name,
  children,
}: {
  readonly words: ProvenanceEdge['words']
  readonly name: string
  readonly children: ComponentChildren
}) {
  if (!words) return <>{children}</>
  return (
    <a href={`/pages/${words.page}?at=${words.start}`} tabIndex={-1} aria-label={name} class="line">
      {children}
    </a>
  )
}

function NodeBox({
  placed,
  isFaint,
  onLight,
}: {
  readonly placed: Placed<GraphNode>
  readonly isFaint: boolean
  readonly onLight: (claim: string | undefined) => void
}) {
  const { node, x, y, stands } = placed
  const address =
    node.kind === 'page'
      ? `/pages/${node.id}`
      : node.look
        ? `/search?q=${encodeURIComponent(node.look.label)}`
        : `/search?q=${encodeURIComponent(node.label)}`
  const label = stands.length > 1 ? `${stands.length} pages like ${node.label}` : node.label
  const shown = shortened(node.look ? `${node.look.mark} ${label}` : label)
  const only = node.claims.length === 1 ? node.claims[0] : undefined
  return (
    <a
      href={address}
      class={`node is-${node.kind}${node.isUnseen ? ' unseen' : ''}${isFaint ? ' faint' : ''}`}
      style={hue(node.look)}
      aria-label={`${shown}: ${node.kind === 'page' ? 'page' : node.isUnseen ? 'report not in this case' : node.kind} ${label}`}
      data-stop
      onMouseEnter={() => onLight(only)}
      onMouseLeave={() => onLight(undefined)}
    >
      {stands.length > 1 && <rect x={x + 4} y={y + 4} width={BOX.width} height={BOX.height} rx="6" class="behind" />}
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={node.kind === 'page' ? 6 : 15} />
      <text x={x + 10} y={y + BOX.height / 2 + 4}>
        {shown}
      </text>
      <title>{`${label}${node.page?.publisher ? ` · ${node.page.publisher}` : ''} · ${node.claims.length} claims`}</title>
    </a>
  )
}

function shortened(label: string): string {
  return label.length > 20 ? `${label.slice(0, 19)}…` : label
}

/** The same as rows: who had it from whom, by what, in which words. */
function Table({ view }: { readonly view: GraphView }) {
  const names = new Map(view.nodes.map(node => [node.id, node] as const))
  return (
    <section class="scroll" tabIndex={0} aria-label="Links of the graph">
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">How</th>
            <th scope="col">To</th>
            <th scope="col">Words</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {view.edges.map(edge => (
            <tr key={`${edge.from} ${edge.to}`}>
              <td>{names.get(edge.from)?.label}</td>
              <td>{edge.kind === 'heard' ? 'heard' : edge.kind}</td>
              <td>
                <a href={`/pages/${edge.to}`}>{names.get(edge.to)?.label}</a>
              </td>
              <td>
                {edge.words && (
                  <a href={`/pages/${edge.words.page}?at=${edge.words.start}`} dir="auto">
                    {edge.words.exact}
                  </a>
                )}
              </td>
              <td>{edge.claims.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
