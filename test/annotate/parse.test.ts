import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unpackParser } from '../../src/annotate/parse/model.ts'
import { parse } from '../../src/annotate/parse/parse.ts'
import { treeOf } from '../../src/annotate/parse/tree.ts'
import { describe as describeWords, LOWER_WORD, ROW } from '../../src/annotate/tags/features.ts'
import { tagsOf } from '../../src/annotate/tags/tags.ts'
import { mix } from '../../src/annotate/weights.ts'
import { loadModels } from '../../src/io/models.ts'
import type { ParsedSentence } from '../../src/model.ts'
import { tokenise } from '../../src/text/tokens.ts'

const models = loadModels({ parser: true })

function parsed(text: string, given = models): readonly ParsedSentence[] {
  return parse({ text, blocks: [{ start: 0, end: text.length, role: 'body' }] }, given)
}

/** The words of a text's trees as "word <relation head". */
function arcs(text: string): readonly string[] {
  return parsed(text).flatMap(({ tokens }) => {
    const words = tokens.map(({ start, end }) => text.slice(start, end))
    return tokens.map(({ head, relation }, index) => `${words[index]} <${relation} ${head === -1 ? 'ROOT' : words[head!]}`)
  })
}

/** What a text says of itself: each "word<relation head>" is such an arc of what is left when they are taken out. */
function told(marked: string): { readonly text: string; readonly wanted: readonly string[] } {
  const wanted = [...marked.matchAll(/(\S+?)<(\S+) (\S+?)>/g)].map(([, word, relation, head]) => `${word} <${relation} ${head}`)
  return { text: marked.replace(/<\S+ \S+?>/g, ''), wanted }
}

describe('heads and relations', () => {
  test.each([
    'The ferry<nsubj reached> reached<root ROOT> the harbour<dobj reached> .',
    'Two miners<nsubjpass arrested> were<auxpass arrested> arrested by the police<nmod arrested> of Osterby<nmod police> .',
    'The minister<nsubj said> said<root ROOT> the bridge<nsubjpass closed> was closed<ccomp said> .',
    'Ada<compound Korrin> Korrin<nsubj visited> visited Tarsis<dobj visited> and<cc Tarsis> Velmark<conj Tarsis> .',
    'Fishermen who<nsubj sailed> sailed<acl:relcl Fishermen> north were lost .',
    'The council refused to<mark pay> pay<xcomp refused> the builders<dobj pay> .',
  ])('%s', marked => {
    const { text, wanted } = told(marked)
    const found = arcs(text)
    for (const arc of wanted) expect(found).toContain(arc)
  })

  test('tags and places come with them, so that a piece of the text can be shown', () => {
    const text = 'The ferry stopped. Nobody was hurt.'
    expect(parsed(text).map(({ start, end, tokens }) => [text.slice(start, end), tokens.length])).toEqual([
      ['The ferry stopped.', 4],
      ['Nobody was hurt.', 4],
    ])
    expect(parsed(text)[0]!.tokens.map(({ tag }) => tag)).toEqual(['DT', 'NN', 'VBD', '.'])
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...'the a ferry sank , . “ ” and said that Ada Osterby was closed by of in who to ( ) – 12 ; : ? £ it’s on Monday'.split(' '),
  )

  test('every token has a head, one is the root, no arc goes round, and no arcs cross', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), list => {
        const text = list.join(' ')
        for (const { tokens, start, end } of parsed(text)) {
          expect(tokens.length).toBeGreaterThan(0)
          expect(start).toBeLessThanOrEqual(tokens[0]!.start)
          expect(tokens.at(-1)!.end).toBeLessThanOrEqual(end)
          expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
          for (const [index, { head, relation }] of tokens.entries()) {
            expect(relation === 'root').toBe(head === -1)
            let steps = 0
            for (let at = index; at !== -1; at = tokens[at]!.head!) expect(steps++).toBeLessThan(tokens.length)
            const [from, to] = [Math.min(index, head!), Math.max(index, head!)]
            if (head !== -1)
              for (let inner = from + 1; inner < to; inner++) {
                expect(tokens[inner]!.head).toBeGreaterThanOrEqual(from)
                expect(tokens[inner]!.head).toBeLessThanOrEqual(to)
              }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('any text at all is borne', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        for (const { tokens } of parsed(text)) for (const { head } of tokens) expect(head).toBeGreaterThanOrEqual(-1)
      }),
    )
  })

  test('a sentence of 5,000 words is borne, and any number of nouns before it', () => {
    for (const piece of [', the barge and the tug', ' harbour', ' who said that']) {
      const text = `The ferry${piece.repeat(5000 / piece.split(' ').length)} stopped.`
      const bare = tokenise(text, 0, text.length)
      const tags = tagsOf(text, bare, 0, bare.length, models.tagger)
      const tokens = bare.map((token, index) => ({ ...token, tag: tags[index]! }))
      const { heads, relations } = treeOf(text, tokens, { firstToken: 0, lastToken: tokens.length }, models.parser!)
      expect([heads.length, relations.length]).toEqual([tokens.length, tokens.length])
      expect(heads.filter(head => head === -1)).toHaveLength(1)
    }
  })
})

test('without the weights there are tags alone, and nothing for a page in another language', () => {
  const { parser: _, ...rest } = models
  expect(parsed('The ferry stopped.', rest)[0]!.tokens.map(token => Object.keys(token))).toEqual(Array(4).fill(['start', 'end', 'tag']))
  const text = 'Die Fähre sank.'
  expect(parse({ text, blocks: [{ start: 0, end: text.length, role: 'body' }], language: 'de' }, models)).toEqual([])
})

/** Where the training texts are at hand: what somebody could do who knows every word in them and how the features are made. */
const articles = join(process.env.HEARSAY_SHARED ?? '../shared', 'data/attribution/train.jsonl')

describe('no text can be read out of the weights', () => {
  test.skipIf(!existsSync(articles))('runs of nine training words cannot be rebuilt from their first two (needs ../shared)', () => {
    const { first, second } = unpackParser(models.parser!)
    const strength = (key: number): number =>
      [first, second].reduce((sum, weights) => {
        const slot = weights[key & (weights.length - 1)]!
        return (slot ^ key) >>> 24 === 0 ? sum + Math.abs((slot << 8) >> 20) + Math.abs((slot << 20) >> 20) : sum
      }, 0)
    const texts = readFileSync(articles, 'utf8')
      .split('\n')
      .filter(Boolean)
      .filter((_, index) => index % 40 === 0)
      .map(line => JSON.parse(line).text as string)
    const runs = texts.map(text => {
      const list = tokenise(text, 0, text.length)
      const rows = describeWords(text, list, 0, list.length)
      return Int32Array.from(list, (_, index) => rows[index * ROW + LOWER_WORD]!)
    })
    const vocabulary = [...new Set(runs.flatMap(run => [...run]))]
    const follows = new Map<number, number>()
    // the features of two words together, as parse/step-features.ts numbers them: words on the stack with the next word and with first children
    const pairs = [65, 78, 81]
    const likeliestAfter = (word: number): number => {
      const known = follows.get(word)
      if (known !== undefined) return known
      let best = 0
      let most = 0
      for (const next of vocabulary) {
        const pair = mix(word, next)
        const found = pairs.reduce((sum, nth) => sum + strength(mix(pair, 101 + nth)), 0)
        if (found > most) {
          best = next
          most = found
        }
      }
      follows.set(word, best)
      return best
    }
    let tried = 0
    let rebuilt = 0
    for (const run of runs)
      for (let at = 0; at + 9 <= run.length; at += 97) {
        tried++
        if (Array.from({ length: 7 }, (_, step) => at + step + 2).every(place => likeliestAfter(run[place - 1]!) === run[place])) rebuilt++
      }
    expect(tried).toBeGreaterThan(100)
    expect(rebuilt).toBe(0)
  })
})
