import { board, storyHead } from './views/board.ts'
import { claimView, compareView, currentClaim } from './views/claim.ts'
import { claimRows } from './views/claims.ts'
import { conflictsView } from './views/conflicts.ts'
import type { Desk } from './views/desk.ts'
import { graphView } from './views/graph.ts'
import { judgedView } from './views/judged.ts'
import { pageView } from './views/page.ts'
import { partyRows, partyView } from './views/parties.ts'
import { searchView } from './views/search.ts'
import { timelineView } from './views/timeline.ts'

/** What a request asks: the ids in its path, and its query. */
export interface Asked {
  readonly id: string
  readonly query: (name: string) => string | undefined
}

/** One view: an address for people, the same with `.json` for programs. */
export interface Route {
  /** ':id' stands for an id of the case. */
  readonly path: string
  readonly summary: string
  readonly query: Readonly<Record<string, string>>
  /** Undefined where the case has no such thing. */
  readonly view: (desk: Desk, asked: Asked) => unknown
}

const PAGING = { offset: 'how many to leave out at the beginning; 0', limit: 'how many to give; 100, at most 500' } as const

export const ROUTES: readonly Route[] = [
  {
    path: '/',
    summary: 'The board: stories with pages, reports and origins',
    query: PAGING,
    view: (desk, asked) => board(desk, ...paging(asked)),
  },
  {
    path: '/stories/:id',
    summary: 'One story and by what its claims can be narrowed',
    query: {},
    view: (desk, { id }) => storyHead(desk, id),
  },
  {
    path: '/stories/:id/claims',
    summary: 'Claims of a story, the largest gap between pages and origins first',
    query: {
      ...PAGING,
      state: 'only claims in this state',
      finding: 'only claims with a finding of this aspect or severity',
      outlet: 'only claims whose chain goes through this entity',
      person: 'only claims whose chain goes through this entity',
      day: 'only claims on pages that may be of this day, YYYY-MM-DD',
      words: 'only claims that have all these words',
    },
    view: (desk, asked) => {
      const [offset, limit] = paging(asked)
      const { query } = asked
      const filter = {
        state: query('state'),
        finding: query('finding'),
        outlet: query('outlet'),
        person: query('person'),
        day: query('day'),
        words: query('words'),
      }
      return claimRows(desk, asked.id, filter, offset, limit)
    },
  },
  {
    path: '/stories/:id/graph',
    summary: 'Who had it from whom, from the origins to the pages',
    query: { whole: '1: every node; 0: what is alike is one node; small graphs are whole, large ones are not' },
    view: (desk, { id, query }) =>
      desk.kept(`graph ${id} ${query('whole')}`, () =>
        graphView(desk, id, query('whole') === undefined ? undefined : query('whole') === '1'),
      ),
  },
  {
    path: '/stories/:id/timeline',
    summary: 'What happened when, and when it was reported and published',
    query: {},
    view: (desk, { id }) => desk.kept(`timeline ${id}`, () => timelineView(desk, id)),
  },
  {
    path: '/stories/:id/conflicts',
    summary: 'Figures, yes and no, claim and denial',
    query: {},
    view: (desk, { id }) => desk.kept(`conflicts ${id}`, () => conflictsView(desk, id)),
  },
  {
    path: '/claims/:id',
    summary: 'The evidence for one claim',
    query: {},
    view: (desk, { id }) => ofClaim(desk, id, claim => claimView(desk, claim)),
  },
  {
    path: '/claims/:id/compare',
    summary: 'The witnesses of a claim beside one of them',
    query: { base: 'id of the statement or page to compare with; the first witness' },
    view: (desk, { id, query }) => ofClaim(desk, id, claim => compareView(desk, claim, query('base'))),
  },
  { path: '/pages/:id', summary: 'One page as captured, its parts labelled', query: {}, view: (desk, { id }) => pageView(desk, id) },
  {
    path: '/parties',
    summary: 'People, groups, outlets, places and unnamed sources',
    query: { ...PAGING, kind: 'person, organisation, outlet, anonymous, place or facility', words: 'only those with all these words' },
    view: (desk, asked) => partyRows(desk, asked.query('kind'), asked.query('words') ?? '', ...paging(asked)),
  },
  {
    path: '/parties/:id',
    summary: 'One of them: forms, places, claims, why they are one',
    query: {},
    view: (desk, { id }) => partyView(desk, id),
  },
  {
    path: '/judgements',
    summary: 'Every decision that stands, the last one first, with what it does',
    query: {},
    view: desk => judgedView(desk),
  },
  {
    path: '/search',
    summary: 'Claims, pages and people that have the words',
    query: { q: 'the words', exact: '1: exactly as they stand' },
    view: (desk, { query }) => searchView(desk, query('q') ?? '', query('exact') === '1'),
  },
]

function ofClaim<View>(desk: Desk, id: string, view: (claim: string) => View): View | undefined {
  const claim = currentClaim(desk, id)
  return claim === undefined ? undefined : view(claim)
}

const LIMIT = 100
const MOST = 500

function paging({ query }: Asked): [offset: number, limit: number] {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query(name) ?? otherwise)
    return Number.isInteger(value) && value >= 0 ? value : otherwise
  }
  return [whole('offset', 0), Math.min(MOST, whole('limit', LIMIT))]
}
