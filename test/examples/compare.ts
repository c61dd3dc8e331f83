import type { CaseFile, Span } from '../../src/model.ts'
import type { Quote, TrueClaim, TrueFinding, TruePage, Truth } from './truth.ts'
import { alike, claimOf, covers, entitiesAt, isReport, look, partyNames, places, show, statementsAt, trueClaim, type View } from './view.ts'

/** One thing that truth.json says and the case must show. `problem` says what the case shows instead; absent when all is well. */
export interface Check {
  readonly section: string
  readonly name: string
  readonly problem?: string
}

/** Compares a case with what a careful reader found in the same pages, one check for each thing said in `truth`. */
export function compare(truth: Truth, theCase: CaseFile): readonly Check[] {
  const view = look(truth, theCase)
  return [
    ...truth.pages.flatMap(page => checkPage(page, view)),
    ...truth.reports.map(report => checkReport(report, view)),
    ...truth.derivations.map(derivation => checkDerivation(derivation, view)),
    ...truth.notDerived.map(pair => checkNotDerived(pair, view)),
    ...truth.claims.flatMap(claim => checkClaim(claim, view)),
    ...truth.claimsApart.map(pair => checkApart(pair, view)),
    ...truth.originsShared.map(pair => checkOrigins(pair, view, true)),
    ...truth.originsApart.map(pair => checkOrigins(pair, view, false)),
    ...truth.stories.map(story => checkStory(story, view)),
    ...truth.findings.map(finding => checkFinding(finding, view)),
    ...truth.silent.map(silent => checkSilent(silent, view)),
    ...truth.noStatements.map(quote => checkNoStatement(quote, view)),
    ...truth.sameEntity.map(quotes => checkSameEntity(quotes, view)),
    ...truth.apartEntities.map(quotes => checkApartEntities(quotes, view)),
  ]
}

const check = (section: string, name: string, problem?: string | false): Check => (problem ? { section, name, problem } : { section, name })

// ---- pages ---------------------------------------------------------------------------------------------------------

function checkPage(wanted: TruePage, view: View): readonly Check[] {
  const page = view.pageOf.get(wanted.key)
  const at = (what: string): string => `${wanted.key} ${what}`
  if (!page) return [check('pages', at('is in the case'), `${wanted.file} is not among ${view.theCase.pages.length} pages`)]
  if (wanted.problems) return [check('pages', at('says what is wrong with it'), page.problems.length === 0 && 'it has no problems')]
  const { title, published, publisher } = page
  const roleAt = (words: string): readonly string[] =>
    places({ page: wanted.key, words }, view).map(
      place => page.blocks.find(b => b.start < place.end && b.end > place.start)?.role ?? 'nothing',
    )
  const checks = [
    check('pages', at('title'), wanted.title !== title?.exact && `title is ${title ? show(title.exact) : 'absent'}`),
    check(
      'pages',
      at('published'),
      ![published?.earliest, published?.latest].every(day => day?.startsWith(wanted.published!)) &&
        `published ${published ? `${published.earliest}..${published.latest}` : 'is absent'}, not ${wanted.published}`,
    ),
    check('pages', at('kind'), !wanted.kind!.includes(page.kind) && `kind is ${page.kind}, not ${wanted.kind!.join(' or ')}`),
  ]
  if (wanted.publisher)
    checks.push(
      check(
        'pages',
        at('publisher'),
        !(publisher && alike(wanted.publisher, publisher.name)) && `publisher is ${publisher?.name ?? 'absent'}, not ${wanted.publisher}`,
      ),
    )
  if (wanted.byline) {
    const names = page.byline.map(span => span.exact)
    const right = names.length === wanted.byline.length && wanted.byline.every(name => names.some(n => n.includes(name)))
    checks.push(check('pages', at('byline'), !right && `byline is [${names.join('; ')}], not [${wanted.byline.join('; ')}]`))
  }
  for (const agency of wanted.agencies ?? [])
    checks.push(
      check(
        'pages',
        at(`agency ${agency}`),
        !page.agencies.some(a => a.at.exact.includes(agency) || a.name === agency) && 'not among the agencies',
      ),
    )
  for (const words of wanted.furniture ?? []) {
    const wrong = roleAt(words).filter(role => role === 'body' || role === 'title')
    checks.push(check('furniture', at(show(words)), wrong.length > 0 && `is read as ${wrong.join()}`))
  }
  for (const words of wanted.notPublishedAt ?? []) {
    const span = published?.at
    checks.push(check('pages', at(`is not dated by ${show(words)}`), span && covers(span, { page: wanted.key, words }, view) && 'it is'))
  }
  return checks
}

// ---- reports and derivations ---------------------------------------------------------------------------------------

function checkReport({ outlet, day, citedBy }: Truth['reports'][number], view: View): Check {
  const name = `${outlet} of ${day}, cited by ${citedBy.join(', ')}`
  const found = view.theCase.reports.filter(report => isReport(report, outlet, day, view))
  if (found.length === 0) {
    const there = view.theCase.reports.map(r => `${view.namesOf(r.outlet)[0]} ${r.when?.earliest ?? 'undated'}`)
    return check('reports', name, `no such report; there are: ${there.join('; ')}`)
  }
  if (found.length > 1) return check('reports', name, `${found.length} reports instead of one`)
  const missing = citedBy.filter(key => !found[0]!.citedBy.some(span => view.keyOf.get(span.page) === key))
  return check('reports', name, missing.length > 0 && `citations on page ${missing.join(', ')} are not found`)
}

function checkDerivation({ from, to, kind, coverage }: Truth['derivations'][number], view: View): Check {
  const name = `${from} → ${to} ${kind}`
  const seen = view.pageOf.get(from)
  const [, outlet, day] = /^(.*) (\d{4}-\d\d-\d\d)$/.exec(from) ?? []
  const reports = new Map(view.theCase.reports.map(report => [report.id, report]))
  const isFrom = (id: string): boolean => {
    const report = reports.get(id)
    return seen ? id === seen.id || report?.page === seen.id : report !== undefined && isReport(report, outlet!, day!, view)
  }
  const into = view.theCase.derivations.filter(d => d.to === view.pageOf.get(to)?.id)
  const found = into.filter(d => isFrom(d.from))
  const right = found.find(d => d.kind === kind)
  if (!right)
    return check('derivations', name, found.length ? `is ${found.map(d => d.kind).join()}` : `not found; ${into.length} others into ${to}`)
  return check('derivations', name, coverage !== undefined && right.coverage < coverage && `coverage ${right.coverage} < ${coverage}`)
}

function checkNotDerived([a, b]: readonly [string, string], view: View): Check {
  const ids = [view.pageOf.get(a)?.id, view.pageOf.get(b)?.id]
  const wrong = view.theCase.derivations.filter(d => d.kind !== 'cites' && ids.includes(d.from) && ids.includes(d.to))
  return check('derivations', `${a} and ${b} are no copies`, wrong.length > 0 && `${wrong.map(d => d.kind).join()}`)
}

// ---- claims --------------------------------------------------------------------------------------------------------

function checkClaim(wanted: TrueClaim, view: View): readonly Check[] {
  const { key, statements, origins, originKind, people, state, chains } = wanted
  const claim = claimOf(wanted, view)
  if (!claim) return [check('claims', `${key}: is found`, `no statement at ${show(statements[0]!.words)} on ${statements[0]!.page}`)]
  const inside = new Set(claim.statements)
  const checks = statements.map(quote => {
    const found = statementsAt(quote, view)
    return check(
      'claims',
      `${key}: ${quote.page} says it`,
      !found.some(s => inside.has(s.id)) && (found.length ? 'its statement is in another claim' : `no statement at ${show(quote.words)}`),
    )
  })
  checks.push(
    check(
      'origins',
      `${key}: ${origins.min}..${origins.max}`,
      !(claim.origins.min === origins.min && claim.origins.max === origins.max) &&
        `${claim.origins.min}..${claim.origins.max}: ${claim.summary}`,
    ),
  )
  checks.push(check('origins', `${key}: state ${state.join(' or ')}`, !state.includes(claim.state) && `state is ${claim.state}`))
  const own = view.theCase.origins.filter(origin => claim.origins.list.includes(origin.id))
  checks.push(
    check('origins', `${key}: ${originKind}`, !own.some(o => o.kind === originKind) && `kinds are [${own.map(o => o.kind).join()}]`),
  )
  if (people !== undefined) {
    const counts = own.map(o => view.theCase.entities.find(e => e.id === o.entity)?.people?.min)
    checks.push(check('origins', `${key}: ${people} people`, !counts.includes(people) && `counted [${counts.join()}]`))
  }
  for (const { page, parties } of chains) {
    const mine = statements.filter(q => q.page === page).flatMap(q => statementsAt(q, view))
    const right = mine.some(s =>
      parties.length === 0
        ? s.chain.length === 0
        : parties.every(party => s.chain.some(link => view.namesOf(link.party).some(name => alike(party, name)))),
    )
    const name = `${key}: ${page} ${parties.join(' › ') || 'nobody behind it'}`
    checks.push(check('chains', name, !right && (mine.map(s => partyNames(s, view)).join(' | ') || 'no statement')))
  }
  return checks
}

function checkApart([a, b]: readonly [string, string], view: View): Check {
  const [left, right] = [claimOf(trueClaim(a, view), view), claimOf(trueClaim(b, view), view)]
  const name = `${a} and ${b} are two claims`
  if (!left || !right) return check('claims', name, `${left ? b : a} is not found`)
  return check('claims', name, left === right && 'they are one')
}

function checkOrigins([a, b]: readonly [string, string], view: View, same: boolean): Check {
  const of = (key: string): readonly string[] => claimOf(trueClaim(key, view), view)?.origins.list ?? []
  const shared = of(a).some(id => of(b).includes(id))
  const missing = of(a).length === 0 || of(b).length === 0
  const name = `${a} and ${b} have ${same ? 'the same origin' : 'different origins'}`
  return check('origins', name, missing ? 'one of them has no origin' : shared !== same && (same ? 'they share none' : 'they share one'))
}

function checkStory({ about, pages }: Truth['stories'][number], view: View): Check {
  const wanted = pages.map(key => view.pageOf.get(key)?.id)
  const empty = new Set(view.truth.pages.filter(p => p.problems).map(p => view.pageOf.get(p.key)?.id))
  const groups = view.theCase.stories.map(story => story.pages.filter(id => !empty.has(id)))
  const right = groups.some(group => group.length === wanted.length && wanted.every(id => id !== undefined && group.includes(id)))
  const there = groups
    .map(group =>
      group
        .map(id => view.keyOf.get(id))
        .sort()
        .join(' '),
    )
    .filter(Boolean)
  return check('stories', about, !right && `stories are: ${there.join(' | ') || 'none'}`)
}

// ---- findings ------------------------------------------------------------------------------------------------------

const quotesBoth = (sides: readonly Span[], quotes: readonly [Quote, Quote], view: View): boolean =>
  quotes.every(quote => sides.some(side => covers(side, quote, view)))

function checkFinding({ key, kind, aspect, sides }: TrueFinding, view: View): Check {
  const there = view.theCase.findings.filter(finding => quotesBoth(finding.sides, sides, view))
  if (there.some(finding => kind.includes(finding.kind) && aspect.includes(finding.aspect))) return check('findings', key)
  const other = there.map(f => `${f.kind} ${f.aspect}`).join(', ')
  return check('findings', key, other ? `only found as ${other}` : `nothing joins ${show(sides[0].words)} and ${show(sides[1].words)}`)
}

function checkSilent({ key, kind, sides }: Truth['silent'][number], view: View): Check {
  const wrong = view.theCase.findings.find(finding => finding.kind === kind && quotesBoth(finding.sides, sides, view))
  return check('silence', key, wrong && `${wrong.aspect}: ${wrong.message}`)
}

function checkNoStatement(quote: Quote, view: View): Check {
  const wrong = statementsAt(quote, view)[0]
  return check('silence', `${quote.page} ${show(quote.words)} is no statement`, wrong && `read as ${show(wrong.at.exact)}`)
}

// ---- entities ------------------------------------------------------------------------------------------------------

function checkSameEntity(quotes: readonly Quote[], view: View): Check {
  const name = quotes.map(q => `${q.page} ${q.words}`).join(' = ')
  const sets = quotes.map(quote => entitiesAt(quote, view))
  const unfound = quotes.filter((_, i) => sets[i]!.size === 0)
  if (unfound.length) return check('entities', name, `no entity at ${unfound.map(q => `${q.page} ${q.words}`).join(', ')}`)
  return check('entities', name, ![...sets[0]!].some(id => sets.every(set => set.has(id))) && 'they are different entities')
}

function checkApartEntities(quotes: readonly [Quote, Quote], view: View): Check {
  const name = quotes.map(q => `${q.page} ${q.words}`).join(' ≠ ')
  const [a, b] = [entitiesAt(quotes[0], view), entitiesAt(quotes[1], view)]
  if (a.size === 0 || b.size === 0) return check('entities', name, 'one of them is no entity')
  return check('entities', name, [...a].some(id => b.has(id)) && 'they are one entity')
}
