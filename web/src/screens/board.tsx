import { whenWords } from '../../../src/present/words.ts'
import type { Board, StoryCard } from '../../../src/server/views/shapes.ts'
import { useView } from '../load.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Numbers } from '../parts/numbers.tsx'
import { Rows } from '../parts/rows.tsx'
import { useTitle } from '../parts/title.ts'

/** Every story with its three numbers. A case of few stories shows cards, a large one rows. */
export function BoardScreen() {
  useTitle('Board')
  const board = useView<Board>('/index.json?limit=24')
  return (
    <Loaded of={board}>
      {view => (
        <>
          <header class="head">
            <h1>{view.total === 0 ? 'An empty case' : `${view.total} ${view.total === 1 ? 'story' : 'stories'}`}</h1>
            <p class="lead">
              {view.pages} pages, {view.claims} claims listed. Pages are what you have; origins are the people, groups and documents that
              somebody heard directly.
            </p>
            <label class="button" for="choose">
              Read pages…
            </label>{' '}
            <span class="dim">or drop files or a folder anywhere.</span>
          </header>
          {view.total === 0 && <Empty />}
          {view.total > 0 && view.total <= 24 && (
            <ul class="board" aria-label="Stories">
              {view.stories.map(story => (
                <li key={story.id} class="card">
                  <Card story={story} />
                </li>
              ))}
            </ul>
          )}
          {view.total > 24 && (
            <Rows<Board, StoryCard>
              name="Stories"
              address={(offset, limit) => `/index.json?offset=${offset}&limit=${limit}`}
              read={each => ({ offset: each.offset, total: each.total, items: each.stories })}
              row={story => <StoryRow story={story} />}
              none="No stories."
            />
          )}
          <Unreadable board={view} />
        </>
      )}
    </Loaded>
  )
}

function Empty() {
  return (
    <div class="empty">
      <p>No page has been read yet. Drop saved pages, a folder, a feed or a WARC here, or read them with</p>
      <p>
        <code>hearsay read PATH…</code>
      </p>
    </div>
  )
}

function Card({ story }: { readonly story: StoryCard }) {
  return (
    <>
      <h2 dir="auto">
        <a href={`/stories/${story.id}`} data-stop>
          {story.title}
        </a>
      </h2>
      <p class="dim">{story.when ? whenWords(story.when) : 'undated'}</p>
      <Numbers pages={story.pages} reports={story.reports} origins={story.origins} />
      <TimeStrip story={story} />
      <States story={story} />
    </>
  )
}

function StoryRow({ story }: { readonly story: StoryCard }) {
  return (
    <a class="row story-row" href={`/stories/${story.id}`} data-stop>
      <strong dir="auto">{story.title}</strong>
      <span class="dim">
        {story.when ? whenWords(story.when) : 'undated'} · {story.pages} pages · {story.reports} reports · {story.claims} claims
      </span>
    </a>
  )
}

/** How many claims are in which state, as words and as a bar. */
function States({ story }: { readonly story: StoryCard }) {
  if (story.claims === 0) return null
  return (
    <p class="states">
      {story.states.slice(0, 4).map(({ state, claims }) => (
        <a key={state} class={`state ${state}`} href={`/stories/${story.id}?state=${state}`}>
          {claims} {state.replaceAll('-', ' ')}
        </a>
      ))}
    </p>
  )
}

/** When the pages came out: one dot each, a bar where the day is not sure. */
function TimeStrip({ story }: { readonly story: StoryCard }) {
  const days = story.days.map(({ earliest, latest }) => ({ from: Date.parse(earliest), to: Date.parse(latest) }))
  const first = Math.min(...days.map(day => day.from))
  const last = Math.max(...days.map(day => day.to))
  if (days.length < 2 || !(last > first)) return null
  const x = (time: number): number => 6 + ((time - first) / (last - first)) * 288
  const rows = new Map<number, number>()
  const marks = days.map(({ from, to }) => {
    const left = Math.round(x(from))
    const row = Math.min(3, rows.get(left) ?? 0)
    rows.set(left, row + 1)
    return { left, width: Math.max(0, x(to) - x(from)), y: 6 + row * 9 }
  })
  const height = 12 + Math.max(...marks.map(mark => mark.y)) - 6
  return (
    <svg
      class="time"
      viewBox={`0 0 300 ${height}`}
      role="img"
      aria-label={`${days.length} dated pages${story.when ? `, ${whenWords(story.when)}` : ''}`}
    >
      {marks.map(({ left, width, y }, at) =>
        width > 8 ? (
          <rect key={at} x={left - 4} y={y - 3} width={width + 8} height="6" rx="3" class="unsure" />
        ) : (
          <circle key={at} cx={left} cy={y} r="3.5" />
        ),
      )}
    </svg>
  )
}

function Unreadable({ board }: { readonly board: Board }) {
  if (board.unreadable.length === 0) return null
  return (
    <section class="unreadable">
      <h2>{board.unreadable.length === 1 ? 'One page without readable text' : `${board.unreadable.length} pages without readable text`}</h2>
      <ul>
        {board.unreadable.map(({ page, location, problems }) => (
          <li key={page}>
            <a href={`/pages/${page}`}>{location.split('/').at(-1)}</a> <span class="dim">{problems.join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
