import { verbForms } from '../../language/en/forms.ts'
import { REPORTING } from '../../language/en/reporting/verbs.ts'
import { type AgentCode, type Codebook, codesOn, longest } from './codebook.ts'

/** A sentence as the coder sees it: lower-case words, tags, and whether a word is written with a capital. */
export interface CodedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly capital: readonly boolean[]
}

/** Noun phrases that act together ("Arden and the police of Brask") and the codes of all. No codes: nobody whom the dictionary knows. */
export interface Party {
  readonly first: number
  readonly last: number
  readonly codes: readonly string[]
  readonly pronoun: boolean
}

interface Run {
  readonly first: number
  readonly last: number
  readonly actors: readonly string[]
  readonly agents: readonly AgentCode[]
  readonly former: boolean
  readonly pronoun: boolean
  readonly article: boolean
}

const NOMINAL = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|POS|CD|FW|HYPH|SYM)$/
const OPENS = /^(?:DT|PDT|PRP\$)$/
const NOUN = /^NN/
const FORMER = new Set(['former', 'ex', 'onetime', 'erstwhile'])
const OF = new Set(['of', 'from', 'in', 'at', 'for'])
const AND = new Set(['and', 'or', '&'])
/** Verbs that a whole clause may follow: "believes Arden and Brask can agree". */
export const CLAUSAL: ReadonlySet<string> = new Set(
  REPORTING.filter(({ takes }) => (takes as readonly string[]).includes('clause')).flatMap(({ verbs }) =>
    verbs.split(' ').flatMap(verbForms),
  ),
)
/** Who held an office is of the elite, by the CAMEO convention. */
const FORMER_CODE = 'ELI'

/** The parties of a sentence in order; `day` (YYYYMMDD) chooses among the codes of a name. */
export function partiesOf(sentence: CodedSentence, book: Codebook, day: string | undefined): Party[] {
  const runs = runsOf(sentence, book, day)
  const parties: Party[] = []
  for (let at = 0; at < runs.length; ) {
    const { chain, next } = chainFrom(sentence, runs, at)
    const first = chain[0]!
    parties.push({ first: first.first, last: chain.at(-1)!.last, codes: codesOf(chain), pronoun: first.pronoun })
    at = next
  }
  return parties
}

function runsOf(sentence: CodedSentence, book: Codebook, day: string | undefined): Run[] {
  const { words, tags } = sentence
  const runs: Run[] = []
  for (let at = 0; at < words.length; ) {
    const run = tags[at] === 'PRP' ? emptyRun(at, true) : runFrom(sentence, book, day, at)
    if (run) runs.push(run)
    at = run ? run.last : at + 1
  }
  return runs
}

function emptyRun(first: number, pronoun: boolean): Run {
  return { first, last: first + 1, actors: [], agents: [], former: false, pronoun, article: false }
}

function runFrom(sentence: CodedSentence, book: Codebook, day: string | undefined, first: number): Run | undefined {
  const { words, tags } = sentence
  const agents: AgentCode[] = []
  let actors: readonly string[] = []
  let former = false
  let noun = false
  let at = first
  while (at < words.length) {
    const actor = actorAt(sentence, book, at)
    if (actor) {
      if (actors.length === 0) actors = codesOn(actor.value, day)
      noun = true
      at += actor.length
      continue
    }
    const agent = agentAt(sentence, book, at)
    if (agent) {
      agents.push(agent.value)
      noun = true
      at += agent.length
      continue
    }
    const tag = tags[at]!
    const adjectives =
      at > first && (AND.has(words[at]!) || words[at] === ',') && /^JJ/.test(tags[at - 1]!) && /^JJ/.test(tags[at + 1] ?? '')
    if (!adjectives && (!NOMINAL.test(tag) || (noun && OPENS.test(tag)))) break
    former ||= FORMER.has(words[at]!)
    noun ||= NOUN.test(tag)
    at++
  }
  return at === first ? undefined : { first, last: at, actors, agents, former, pronoun: false, article: OPENS.test(tags[first]!) }
}

/** A name of one word has a capital, so that a word of the language is not taken for a country. */
function actorAt({ words, capital }: CodedSentence, book: Codebook, at: number) {
  const found = longest(book.actors, words, at)
  return found && (found.length > 1 || capital[at]) ? found : undefined
}

function agentAt({ words, tags }: CodedSentence, book: Codebook, at: number) {
  const found = longest(book.agents, words, at)
  return found && /^(?:NN|JJ)/.test(tags[at + found.length - 1]!) ? found : undefined
}

/** "officials of Arden", "Arden, Brask and Corl": the runs that are one party. */
function chainFrom({ words, tags }: CodedSentence, runs: readonly Run[], from: number): { chain: Run[]; next: number } {
  const opened = ofJoined(words, runs, from)
  if (opened.run.pronoun) return { chain: [opened.run], next: opened.next }
  const links: { readonly run: Run; readonly next: number; readonly and: boolean }[] = []
  let end = opened.run.last
  let next = opened.next
  while (next < runs.length) {
    // "the European Union (EU) and …"
    if (words[end] === '(' && runs[next]!.first === end + 1 && words[runs[next]!.last] === ')') {
      end = runs[next]!.last + 1
      next++
      continue
    }
    const between = words.slice(end, runs[next]!.first)
    const and = between.length > 0 && AND.has(between.at(-1)!) && between.slice(0, -1).every(word => word === ',')
    if (runs[next]!.pronoun || !(and || (between.length === 1 && between[0] === ','))) break
    const joined = ofJoined(words, runs, next)
    // "attacked Arden and Brask fled": the object of one verb, the subject of the next.
    const previous = opened.run.first - 1
    if (and && /^VB/.test(tags[previous] ?? '') && !CLAUSAL.has(words[previous]!) && /^(?:MD|VB[DPZ])/.test(tags[joined.run.last] ?? ''))
      break
    links.push({ ...joined, and })
    end = joined.run.last
    next = joined.next
  }
  const last = links.findLastIndex(({ and }) => and)
  const kept = links.slice(0, last + 1)
  const lead = opened.outside
  const inherited = kept.map(({ run }) =>
    lead.length > 0 && run.actors.length > 0 && run.agents.length === 0 ? { ...run, agents: lead } : run,
  )
  return { chain: [opened.run, ...inherited], next: kept.at(-1)?.next ?? opened.next }
}

/** A run of offices with the name behind "of" or "from"; `outside` are the offices that stood before it, which a list of names shares. */
function ofJoined(words: readonly string[], runs: readonly Run[], at: number): { run: Run; next: number; outside: readonly AgentCode[] } {
  const run = runs[at]!
  const behind = runs[at + 1]
  if (
    run.agents.length > 0 &&
    run.actors.length === 0 &&
    behind?.first === run.last + 1 &&
    OF.has(words[run.last]!) &&
    behind.actors.length > 0
  )
    return {
      run: {
        ...behind,
        first: run.first,
        agents: [...run.agents, ...behind.agents],
        former: run.former || behind.former,
        article: run.article,
      },
      next: at + 2,
      outside: run.agents,
    }
  return { run, next: at + 1, outside: [] }
}

function codesOf(chain: readonly Run[]): string[] {
  const codes = chain.flatMap((run, nth) => {
    // "Ardian media and government": what has no name and no article of its own belongs to the name before.
    const actors = run.actors.length > 0 || nth === 0 || run.article || run.agents.length === 0 ? run.actors : chain[0]!.actors
    if (actors.length === 0) return run.agents.length > 0 ? [coded('---', run)] : []
    return actors.map(actor => coded(actor, run))
  })
  return [...new Set(codes)]
}

function coded(actor: string, { agents, former }: Run): string {
  let code = actor
  const behind = agents.filter(agent => !agent.before)
  const suffixes = former && behind.length > 0 ? [FORMER_CODE] : behind.map(agent => agent.code)
  for (const suffix of suffixes) if (!code.includes(suffix)) code += suffix
  for (const agent of agents) if (agent.before && !code.includes(agent.code)) code = agent.code + code
  return code
}
