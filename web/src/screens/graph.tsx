import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ProvenanceEdge } from '../../../src/present/graph/graph.ts'
import { BOX, curve, layout, type Placed } from '../../../src/present/graph/layout.ts'
import type { GraphNode, GraphView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { hue } from '../parts/origin.tsx'
import { savePng, saveSvg } from '../parts/picture.ts'
import { isSeen, useSight } from '../parts/sight.ts'
import { StoryParts } from '../parts/story-parts.tsx'
import { useTitle } from '../parts/title.ts'
import { go, type Place, withQuery } from '../router.ts'

const MARGIN = 16
/** Nodes up to which all of a graph is drawn, in sight or not. */
const ALL = 150

/** Who had it from whom: origins at the left, time to the right. */
export function GraphScreen({ story, place }: { readonly story: string; readonly place: Place }) {
  const whole = place.query.get('whole')
  const loading = useView<GraphView>(`/stories/${story}/graph.json${whole === null ? '' : `?whole=${whole}`}`)
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
  const [isTable, setTable] = useState(false)
  const [lit, setLit] = useState<string>()
  const [saving, setSaving] = useState<'svg' | 'png'>()
  const svg = useRef<SVGSVGElement>(null)
  const box = useRef<HTMLElement>(null)
  const sight = useSight(box)
  const drawn = useMemo(() => layout(view), [view])
  // A picture has all of it.
  useEffect(() => {
    if (!saving || !svg.current) return
    if (saving === 'svg') saveSvg(svg.current, 'provenance.svg')
    else savePng(svg.current, 'provenance.png')
    setSaving(undefined)
  }, [saving])
  const isWhole = saving !== undefined || drawn.placed.length <= ALL
  const isHere = (a: Placed<GraphNode>, b = a): boolean =>
    isWhole || isSeen(sight, Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x) + BOX.width, Math.max(a.y, b.y) + BOX.height)
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
          <input
            type="checkbox"
            checked={view.isClustered}
            onChange={event => go(withQuery(place, 'whole', event.currentTarget.checked ? '0' : '1'), { replace: true })}
          />{' '}
          collapse what is alike
        </label>
        <label>
          <input type="checkbox" checked={isTable} onChange={event => setTable(event.currentTarget.checked)} /> as a table
        </label>
        <span>
          <button type="button" onClick={() => setSaving('svg')} disabled={isTable}>
            SVG
          </button>{' '}
          <button type="button" onClick={() => setSaving('png')} disabled={isTable}>
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
        <section class="scroll graph" ref={box} tabIndex={0} aria-label="Provenance graph; the box “as a table” shows the same as a table">
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
            {drawn.edges
              .filter(({ from, to }) => isHere(from, to))
              .map(({ edge, from, to }) => (
                <EdgeLine key={`${edge.from} ${edge.to}`} words={edge.words} name={`${to.node.label} ${edge.kind} ${from.node.label}`}>
                  <path
                    d={curve(from, to)}
                    class={`edge ${edge.kind}${edge.directed ? '' : ' undirected'}${isLit(edge.claims) ? '' : ' faint'}`}
                    style={hue(from.node.look)}
                  >
                    <title>{`${to.node.label} ${edge.kind} ${from.node.label}${edge.words ? `: “${edge.words.exact}”` : ''}`}</title>
                  </path>
                </EdgeLine>
              ))}
            {drawn.placed
              .filter(each => isHere(each))
              .map(each => (
                <NodeBox key={each.node.id} placed={each} isFaint={!isLit(each.node.claims)} onLight={setLit} />
              ))}
          </svg>
        </section>
      )}
      {view.isClustered && <Stands view={view} />}
    </>
  )
}

/** What the boxes that stand for several stand for. */
function Stands({ view }: { readonly view: GraphView }) {
  const several = view.nodes.flatMap(node => (node.stands ? [{ ...node, stands: node.stands }] : []))
  return (
    <section class="stands" aria-labelledby="stands">
      <h2 id="stands">
        {view.nodes.length} boxes stand for {view.all}
      </h2>
      {several.map(node => (
        <details key={node.id} id={`stands-${node.id}`}>
          <summary dir="auto">{node.label}</summary>
          <ul class="plain">
            {node.stands.named.map(each => (
              <li key={each.id} dir="auto">
                <a href={each.isPage ? `/pages/${each.id}` : `/search?q=${encodeURIComponent(each.label)}`}>{each.label}</a>
              </li>
            ))}
            {node.stands.count > node.stands.named.length && <li class="dim">… and {node.stands.count - node.stands.named.length} more</li>}
          </ul>
        </details>
      ))}
    </section>
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
  const { node, x, y } = placed
  const { label } = node
  const address = node.stands
    ? `#stands-${node.id}`
    : node.kind === 'page'
      ? `/pages/${node.id}`
      : `/search?q=${encodeURIComponent(node.look?.label ?? label)}`
  const shown = shortened(node.look ? `${node.look.mark} ${label}` : label)
  const only = node.claims.length === 1 ? node.claims[0] : undefined
  return (
    <a
      href={address}
      class={`node is-${node.kind}${node.isUnseen ? ' unseen' : ''}${isFaint ? ' faint' : ''}`}
      style={hue(node.look)}
      aria-label={`${shown}: ${node.kind === 'page' ? 'page' : node.isUnseen ? 'report not in this case' : node.kind} ${label}`}
      data-stop
      onClick={() => node.stands && openStands(node.id)}
      onMouseEnter={() => onLight(only)}
      onMouseLeave={() => onLight(undefined)}
    >
      {node.stands && <rect x={x + 4} y={y + 4} width={BOX.width} height={BOX.height} rx="6" class="behind" />}
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={node.kind === 'page' ? 6 : 15} />
      <text x={x + 10} y={y + BOX.height / 2 + 4}>
        {shown}
      </text>
      <title>{`${label}${node.page?.publisher ? ` · ${node.page.publisher}` : ''} · ${node.claims.length} claims`}</title>
    </a>
  )
}

/** Opens the list of what a box stands for. */
function openStands(id: string): void {
  const list = document.getElementById(`stands-${id}`)
  if (list instanceof HTMLDetailsElement) list.open = true
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
