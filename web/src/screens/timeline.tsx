import { scaleUtc } from 'd3-scale'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { whenWords } from '../../../src/present/words.ts'
import type { TimelineItem, TimelineView } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { isSeen, useSight } from '../parts/sight.ts'
import { StoryParts } from '../parts/story-parts.tsx'
import { useTitle } from '../parts/title.ts'

const LANES: readonly (readonly [TimelineItem['lane'], string])[] = [
  ['event', 'What happened'],
  ['report', 'Reports'],
  ['publication', 'Publications'],
  ['other', 'Said at other times'],
]
const DAY = 86_400_000
const ROW = 24
const LABEL = 180
const LEFT = 8

/** When it happened, was reported, was published; what is not sure is a bar. */
export function TimelineScreen({ story }: { readonly story: string }) {
  const loading = useView<TimelineView>(`/stories/${story}/timeline.json`)
  useTitle(loading.is === 'here' ? `Timeline: ${loading.view.story.title}` : undefined)
  return (
    <Loaded of={loading}>
      {view => (
        <>
          <header class="head">
            <h1 dir="auto">{view.story.title}</h1>
            <StoryParts story={story} now="/timeline" />
          </header>
          {view.items.length === 0 ? <p class="empty">Nothing in this story has a date.</p> : <Lanes view={view} />}
        </>
      )}
    </Loaded>
  )
}

interface Bar {
  readonly item: TimelineItem
  readonly x: number
  readonly width: number
  readonly row: number
}

function Lanes({ view }: { readonly view: TimelineView }) {
  const [isTable, setTable] = useState(false)
  const [zoom, setZoom] = useState(1)
  const box = useRef<HTMLDivElement>(null)
  const sight = useSight(box)
  const [room, setRoom] = useState(1000)
  useEffect(() => {
    const measure = (): void => setRoom(box.current?.clientWidth ?? 1000)
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  const { lanes, ticks, width } = useMemo(() => draw(view.items, Math.max(600, room - 24) * zoom), [view, room, zoom])
  const places = new Map(lanes.flatMap(lane => lane.bars.map(bar => [bar.item.id, { x: bar.x, y: lane.top + bar.row * ROW + 8 }] as const)))
  const height = lanes.at(-1)!.top + lanes.at(-1)!.height + 8
  return (
    <>
      <div class="tools">
        <label>
          <input type="checkbox" checked={isTable} onChange={event => setTable(event.currentTarget.checked)} /> as a table
        </label>
        <span>
          <button type="button" onClick={() => setZoom(Math.max(1, zoom / 2))} disabled={zoom === 1}>
            wider view
          </button>{' '}
          <button type="button" onClick={() => setZoom(Math.min(64, zoom * 2))}>
            closer
          </button>
        </span>
      </div>
      {isTable ? (
        <Table view={view} />
      ) : (
        <section class="scroll timeline" ref={box} tabIndex={0} aria-label="Timeline; the box “as a table” shows the same as a table">
          <svg width={width} height={height} role="group" aria-label={`${view.items.length} dated items`}>
            {ticks.map(tick => (
              <g key={tick.x}>
                <line x1={tick.x} x2={tick.x} y1={18} y2={height} class="tick" />
                <text x={tick.x + 4} y={14} class="day">
                  {tick.label}
                </text>
              </g>
            ))}
            {lanes.map(lane => (
              <g key={lane.name}>
                <text x={LEFT} y={lane.top - 6} class="lane">
                  {lane.name}
                </text>
                {lane.bars
                  .filter(({ x, width: own, row }) => {
                    const top = lane.top + row * ROW
                    return isSeen(sight, x, top, x + own + LABEL, top + ROW)
                  })
                  .map(bar => (
                    <Item key={bar.item.id} bar={bar} top={lane.top} />
                  ))}
              </g>
            ))}
            {view.changes.map(change => {
              const [from, to] = [places.get(change.from), places.get(change.to)]
              return (
                from &&
                to && (
                  <path
                    key={change.finding}
                    class="changed"
                    d={`M${from.x},${from.y} C${from.x},${from.y - 40} ${to.x},${to.y - 40} ${to.x},${to.y}`}
                  >
                    <title>{`changed over time: ${change.message}`}</title>
                  </path>
                )
              )
            })}
          </svg>
        </section>
      )}
      {view.more > 0 && <p class="dim">… and {view.more} more.</p>}
    </>
  )
}

function address(item: TimelineItem): string {
  if (item.lane === 'event' || item.lane === 'other') return `/claims/${item.id}`
  return item.lane === 'publication' ? `/pages/${item.id}` : `/search?q=${encodeURIComponent(item.label)}`
}

function Item({ bar, top }: { readonly bar: Bar; readonly top: number }) {
  const { item, x, width, row } = bar
  const y = top + row * ROW
  const words = item.elsewhere ? `${item.when.earliest.slice(0, 4)}: ${item.label}` : item.label
  const shown = words.length > 24 ? `${words.slice(0, 23)}…` : words
  return (
    <a
      href={address(item)}
      class={`item ${item.lane}${item.isUnseen ? ' unseen' : ''}`}
      aria-label={`${shown}: ${item.label}, ${whenWords(item.when)}`}
      data-stop
    >
      {width > 10 ? <rect x={x} y={y + 4} width={width} height="9" rx="4.5" class="unsure" /> : <circle cx={x + 4} cy={y + 8.5} r="4.5" />}
      <text x={x + Math.max(width, 10) + 5} y={y + 13}>
        {shown}
      </text>
      <title>{`${whenWords(item.when)}: ${item.label}`}</title>
    </a>
  )
}

/** Bars in lanes, each in the first row where it has room. */
function draw(items: readonly TimelineItem[], width: number) {
  // What was said at other times stands at the edge on its side: it must not press the days of this story together.
  const times = items
    .filter(item => item.lane !== 'other')
    .flatMap(({ when }) => [Date.parse(when.earliest.slice(0, 10)), Date.parse(when.latest.slice(0, 10))])
    .filter(Number.isFinite)
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 0]
  const scale = scaleUtc()
    .domain([first - DAY, Math.max(last, first + DAY) + DAY])
    .range([LEFT, Math.max(LEFT + 10, width - LABEL)])
    .clamp(true)
  let top = 44
  const lanes = LANES.filter(([lane]) => lane !== 'other' || items.some(item => item.lane === lane)).map(([lane, name]) => {
    const ends: number[] = []
    const bars = items
      .filter(item => item.lane === lane)
      .map(item => ({ item, x: scale(Date.parse(item.when.earliest.slice(0, 10))), end: scale(Date.parse(item.when.latest.slice(0, 10))) }))
      .sort((a, b) => a.x - b.x)
      .map(({ item, x, end }): Bar => {
        const free = ends.findIndex(taken => taken <= x)
        const row = free < 0 ? ends.length : free
        ends[row] = x + Math.max(end - x, 10) + LABEL
        return { item, x, width: end - x, row }
      })
    const height = Math.max(1, ends.length) * ROW
    const own = { name, bars, top, height }
    top += height + 34
    return own
  })
  const format = scale.tickFormat(8)
  return { lanes, width, ticks: scale.ticks(Math.max(3, Math.round(width / 140))).map(date => ({ x: scale(date), label: format(date) })) }
}

function Table({ view }: { readonly view: TimelineView }) {
  const sorted = [...view.items].sort((a, b) => (a.when.earliest < b.when.earliest ? -1 : 1))
  return (
    <section class="scroll" tabIndex={0} aria-label="Dated items">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col">Kind</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(item => (
            <tr key={item.lane + item.id}>
              <td>{whenWords(item.when)}</td>
              <td>
                <a href={address(item)} dir="auto">
                  {item.label}
                </a>
              </td>
              <td>
                {item.elsewhere ? 'said at another time' : item.lane}
                {item.isUnseen ? ', not in this case' : ''}
                {item.elsewhere && (
                  <>
                    , in <a href={`/stories/${item.elsewhere.id}`}>{item.elsewhere.title}</a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
