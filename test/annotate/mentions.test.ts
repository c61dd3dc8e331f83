import { describe, expect, test } from 'vitest'
import { mentions } from '../../src/annotate/mentions/mentions.ts'
import { words } from '../../src/annotate/words.ts'
import { loadModels } from '../../src/io/models.ts'
import type { Article, Block } from '../../src/model.ts'

const models = loadModels()

function article(parts: readonly { readonly role: Block['role']; readonly text: string }[]): Article {
  let text = ''
  const blocks = parts.map(part => {
    const start = text.length
    text += `${part.text}\n`
    return { role: part.role, start, end: start + part.text.length }
  })
  return { text, blocks, byline: [], authors: [], agencies: [], dates: [], traces: [], problems: [] }
}

/** Names of a page as "kind: bare name" in the order of the text. */
function names(text: string, role: Block['role'] = 'body'): string[] {
  const page = article([{ role, text }])
  const { tokens, sentences } = words(page, models)
  return mentions(page, tokens, sentences)
    .filter(mention => mention.form === 'name')
    .map(mention => `${mention.kind}: ${page.text.slice(mention.name!.start, mention.name!.end)}`)
}

function nominals(text: string): string[] {
  const page = article([{ role: 'body', text }])
  const { tokens, sentences } = words(page, models)
  return mentions(page, tokens, sentences)
    .filter(mention => mention.form === 'nominal')
    .map(mention => page.text.slice(mention.start, mention.end))
}

function roles(text: string, name: string): string[] {
  const page = article([{ role: 'body', text }])
  const { tokens, sentences } = words(page, models)
  const found = mentions(page, tokens, sentences).find(
    mention => mention.name && page.text.slice(mention.name.start, mention.name.end) === name,
  )
  return found?.roles.map(role => page.text.slice(role.start, role.end)) ?? []
}

describe('names', () => {
  test.each([
    ['Maj. Gen. Ada Roe told reporters on Friday that the bridge was safe.', ['person: Ada Roe']],
    [
      'Foreign Minister Abu Karim al-Wasti met Defense Secretary J.R. Holm in Vienna.',
      ['person: Abu Karim al-Wasti', 'person: J.R. Holm', 'place: Vienna'],
    ],
    [
      'The Marnian Water Ministry said that spokeswoman Otta von Hal had resigned.',
      ['organisation: Marnian Water Ministry', 'person: Otta von Hal'],
    ],
    [
      'According to the Northern Gazette, the Inland Guard Corps (IGC) shelled Camp Varn.',
      ['outlet: Northern Gazette', 'organisation: Inland Guard Corps', 'organisation: IGC', 'facility: Camp Varn'],
    ],
    [
      'The militia, Liwa Sahra, or Lions of the Dawn, denied that it had crossed into Chad.',
      ['organisation: Liwa Sahra', 'organisation: Lions of the Dawn', 'place: Chad'],
    ],
    [
      'Supporters of the Ministry of Mines and the Party of the Hills clashed near Lake Orla.',
      ['organisation: Ministry of Mines', 'organisation: Party of the Hills', 'place: Lake Orla'],
    ],
    ['Members of the new York Times staff, and reuters, saw it.', ['outlet: new York Times', 'outlet: reuters']],
    ['U.S. officials in Washington spoke to the Sun newspaper.', ['place: U.S.', 'place: Washington', 'outlet: Sun']],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted)
  })

  test('a common word that only opens its sentence names nobody', () => {
    expect(names('Fishermen saw smoke. Rescuers came on Monday. Later, Rain fell and the harbour closed.')).not.toContain(
      'organisation: Fishermen',
    )
    expect(names('Three boats sank. Following the storm, In March, nobody sailed.')).toEqual([])
  })

  test('a headline in capitals throughout names those whom the text names', () => {
    const page = article([
      { role: 'title', text: 'Ada Roe Says Harbour Will Open After Long Strike' },
      { role: 'body', text: 'Harbour master Ada Roe said on Monday that ships would come.' },
    ])
    const { tokens, sentences } = words(page, models)
    const found = mentions(page, tokens, sentences).filter(mention => mention.form === 'name')
    expect(found.map(mention => page.text.slice(mention.start, mention.end))).toEqual(['Ada Roe', 'Ada Roe'])
  })

  test.each(['widget', 'navigation', 'teaser', 'registration', 'author-box', 'placeholder', 'link', 'other'] as const)(
    'a %s names nobody',
    role => {
      expect(names('Written by President Ada Roe of the Northern Gazette, 12 Elm St., Vienna', role)).toEqual([])
    },
  )

  test('bare names are verbatim and inside their mentions; mentions are in order', () => {
    const page = article([
      {
        role: 'body',
        text: 'Gen. Ada Roe, head of the Guard’s Air Force, met Orland’s president, Ben Oster. He said the general was right.',
      },
    ])
    const { tokens, sentences } = words(page, models)
    const found = mentions(page, tokens, sentences)
    for (const [index, mention] of found.entries()) {
      if (mention.name) expect(mention.start <= mention.name.start && mention.name.end <= mention.end).toBe(true)
      if (index > 0) expect(found[index - 1]!.start).toBeLessThanOrEqual(mention.start)
    }
  })
})

describe('roles', () => {
  test.each([
    ['Gen. Ada Roe, head of the Water Guard, said so.', 'Ada Roe', ['Gen.', 'head of the Water Guard']],
    ['Orland’s prime minister, Ben Oster, resigned.', 'Ben Oster', ['Orland’s prime minister']],
    ['A Mines Ministry spokesman, Ivo Lenk, denied it.', 'Ivo Lenk', ['A Mines Ministry spokesman']],
    ['Dockers Union leader Uwe Brandt called for calm.', 'Uwe Brandt', ['Dockers Union leader']],
  ])('%s', (text, name, wanted) => {
    expect(roles(text, name)).toEqual(wanted)
  })
})

describe('nominals', () => {
  test.each([
    ['The militia said the council had lied, the newspaper wrote.', ['The militia', 'the council', 'the newspaper']],
    ['An adviser to the emir warned the foreign minister.', ['An adviser to the emir', 'the emir', 'the foreign minister']],
    ['The Chadian government blamed a little-known armed group.', ['The Chadian government', 'a little-known armed group']],
  ])('%s', (text, wanted) => {
    expect(nominals(text)).toEqual(wanted)
  })
})
