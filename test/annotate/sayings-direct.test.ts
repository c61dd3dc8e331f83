import { describe, expect, test } from 'vitest'
import { annotated, found, said } from '../support/said.ts'

/** Who says what within quotation marks, by construction. */
const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  'a verb that is no word for speaking': [
    '<content>“The bridge will hold,”</content> <source>Ada Roe</source> <cue>smirked</cue>.',
    '<content>“We shall see,”</content> <source>Vold</source> <cue>shrugged</cue>.',
    '<content>“Who took the boat?”</content> <source>she</source> <cue>demurred</cue>.',
  ],
  'somebody right before a gerund': [
    'The film opens with footage of <source>Ada Roe</source> <cue>asking</cue>, <content>“Why is the bridge shut?”</content>',
    'A tape holds the voice of <source>Pello Marsk</source> <cue>insisting</cue>, <content>“The pumps never failed.”</content>',
    'Radio Nord played a clip of <source>Orm</source> <cue>shouting</cue>, <content>“Leave the pier at once!”</content>',
  ],
  'a quotation that ends with another': [
    '<content>"By closing the port,"</content> <source>Mr. Orm</source> <cue>said</cue>, <content>"it let me go north and say: \'You had a part in this.\'"</content>',
    '<content>“Here hangs the sign with ‘thief, liar,’”</content> <source>Pello Marsk, the head of the Vold Centre</source>, <cue>told</cue> Radio Nord.',
    '<content>“It was the year of the ‘long night,’”</content> <source>Ines Vold</source> <cue>recalled</cue>.',
  ],
  'sung and recited': [
    '<content>“The river takes the bridge away,”</content> <source>Orm</source> <cue>sings</cue>.',
    'At the feast <source>the captain</source> rose, <cue>singing</cue> <content>“The river takes us home.”</content>',
    '<content>“No boat tonight,”</content> <source>Ines Vold</source> <cue>recited</cue>.',
  ],
  'a long apposition before the verb': [
    '<content>“They are drawing more boats from us,”</content> <source>Nils Vold, the pilot who founded the harbour school</source>, <cue>said</cue> <cue>on Wednesday</cue>.',
  ],
  'the words go on behind an insertion': [
    '<content>“These men know the river,”</content> <cue>said</cue> <source>Marsk</source>, nodding at the ferrymen, <content>“and they know its moods.”</content>',
    '<content>“We are going home,”</content> <cue>said</cue> <source>Ada Roe</source> on Monday, <content>“and we are not coming back.”</content>',
  ],
  'short answers': [
    '<content>“Certainly not,”</content> <source>he</source> <cue>said of the sale</cue>.',
    'Asked whether the dam was safe, <source>Vold</source> <cue>said</cue>, <content>“No comment.”</content>',
    '<content>„Wir gehen“</content>, <cue>said</cue> <source>Ada Roe</source>.',
  ],
  'a name before a colon': [
    'It did not surprise <source>the pollster Ines Vold</source><cue>:</cue> <content>“Old sailors vote for whoever feeds the gulls.”</content>',
  ],
  'brackets at the end': [
    '<content>The mill burned for two days</content> (<cue>according to</cue> <source>a baker</source>).',
    '<content>“The dam is beginning to leak,”</content> (<cue>said</cue> <source>a harbour engineer</source>).',
  ],
  'a thing with words on it': [
    'Ada Roe held up <source>a sign</source> <cue>saying</cue> <content>“Sailors against the dam and all its friends.”</content>',
  ],
}

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, examples) => {
  test.each(examples)('%s', marked => {
    const { article, expected } = said(marked)
    const parts = (list: typeof expected) => list.map(({ source, content }) => ({ source, content }))
    expect(parts(found(annotated(article)))).toEqual(parts(expected))
  })
})

/** Sources and contents, as words. */
const told = (text: string) => {
  const { annotation } = annotated(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return annotation.sayings.map(({ source, content }) => [source.map(words).join(' + '), content.map(words).join(' + ')])
}

describe('speech over several sentences and paragraphs', () => {
  test('an open paragraph is said by whoever closes it', () => {
    expect(told('“The dam was weak. We told them so.\n“They laughed at us,” said the old engineer.')).toEqual([
      ['the old engineer', '“The dam was weak. We told them so.'],
      ['the old engineer', '“They laughed at us,”'],
    ])
  })

  test('the sentence before says who speaks', () => {
    expect(told('Vold’s deputy disagreed. “Sailors have all the time in the world.”')).toEqual([
      ['Vold’s deputy', '“Sailors have all the time in the world.”'],
    ])
  })

  test('a name on its own line signs the words above', () => {
    expect(told('“Nobody warned us about the flood.”\n— Ines Vold')).toEqual([['Ines Vold', '“Nobody warned us about the flood.”']])
  })

  test('the subject of the last clause before a colon speaks', () => {
    expect(
      told('The port said nothing for a week, and Radio Vell answered:\n“If the port will not speak, the gulls must.”').at(-1),
    ).toEqual(['Radio Vell', '“If the port will not speak, the gulls must.”'])
  })
})

describe('what a saying does', () => {
  const stance = (text: string) => annotated(text).annotation.sayings.map(saying => saying.stance)

  test.each([
    ['The ministry dismissed the report as fiction.', 'denies'],
    ['The union condemned the sale as theft.', 'other'],
    ['The union accused the board of theft.', 'accuses'],
    ['The king decreed that the port be closed.', 'orders'],
    ['Ada Roe admitted hiding the letter.', 'asserts'],
    ['The rebels took credit for the raid.', 'claims-responsibility'],
  ])('%s', (text, expected) => expect(stance(text)).toEqual([expected]))

  test('what is demanded has not happened', () => {
    const { annotation } = annotated('The ministry demanded an apology from the bank.')
    expect(annotation.clauses.map(clause => clause.certainty)).toEqual(['future'])
  })

  test('what things go by is no source', () => {
    expect(annotated('The flight went according to plan.').annotation.sayings).toEqual([])
  })
})
