import { dayOf } from './calendar.mjs'
import { expand } from './grammar.mjs'
import { chance } from './random.mjs'

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number as newsrooms write it: words up to twelve, then figures. */
export function written(number) {
  return NUMBERS[number] ?? String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/**
 * What truly happened in one matter: its place, day, people and facts, and who knows of each fact. `year` tells apart look-alikes: the same country,
 * people in office, place and kind of matter in other years.
 */
export function matterOf(pack, nation, seed, key, { kind, place, group, day, persons }) {
  const random = chance(seed, pack.key, nation.index, key)
  const slots = Object.fromEntries(Object.entries(kind.slots).map(([name, values]) => [name, random.pick(values)]))
  const base = {
    place,
    nation: nation.own.name,
    nationish: nation.own.adjective,
    neighbour: nation.neighbour.name,
    neighbourish: nation.neighbour.adjective,
    group,
    ...slots,
    ...(slots.thing && { Thing: slots.thing.replace(/(?:^| )\p{Ll}/gu, letter => letter.toUpperCase()) }),
    leader: `${nation.leader.title} ${nation.leader.first} ${nation.leader.last}`,
    leaderLast: nation.leader.last,
    leaderShe: nation.leader.she,
    leaderTitle: nation.leader.post,
    year: String(1920 + random.whole(0, 85)),
  }
  const plain = form => expand(form, base, random)
  const roles = Object.fromEntries(
    Object.entries(kind.roles).map(([role, { org, pre, post, office, group: armed }]) => [
      role,
      {
        key: plain(org),
        org: plain(org),
        pre: plain(pre),
        post: plain(post),
        office: office === true,
        armed: armed === true,
        ...persons(plain(org)),
      },
    ]),
  )
  const { leader, spokesman, own } = nation
  roles.leader = {
    key: 'government',
    org: `the ${own.adjective} government`,
    pre: leader.title,
    post: `${own.name}’s ${leader.post.replace(/^the /, '')}`,
    ...leader,
  }
  roles.spokesman = {
    key: 'government',
    org: `the ${own.adjective} government`,
    pre: 'government spokesman',
    post: `a spokesman for ${leader.post}`,
    ...spokesman,
  }
  const figures = Object.fromEntries(
    Object.entries(kind.facts).flatMap(([name, { range, scale = 1 }]) => (range ? [[name, scale * random.whole(range[0], range[1])]] : [])),
  )
  const noun = random.pick(pack.sources.groupNouns)
  const group_ = {
    count: random.whole(1, 6) === 1 ? 1 : random.whole(2, 5),
    noun,
    form: random.pick(pack.sources.group),
    knowing: random.pick(pack.sources.knowing),
    present: random.pick(pack.sources.present),
  }
  return { key, kind, base, roles, figures, group: group_, day, place }
}

export function someDay(random, year) {
  return dayOf(year, random.whole(1, 12), random.whole(1, 28))
}
