import { describe, expect, test } from 'vitest'
import { annotated, found, said } from '../support/said.ts'

/** Rarer constructions, each with three invented examples. */
const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  transcripts: [
    '<source1>ROE</source1><cue1>:</cue1> <content1>The bridge is safe. It was checked.</content1>\n<source2>MARSK</source2><cue2>:</cue2> <content2>Nobody told the drivers.</content2>',
    '<source>TORVIK</source><cue>:</cue> <content>The dam will be drained in spring.</content>',
    '<source1>VOLD</source1><cue1>:</cue1> <content1>The mill burned for two days.</content1>\n<source2>ORM</source2><cue2>:</cue2> <content2>The village lost its bread.</content2>',
  ],
  'a name signs its words': [
    '<content>“The bridge is safe now.”</content> <cue>—</cue> <source>Ada Roe</source>',
    '<content>“Nobody warned us about the flood.”</content> <cue>–</cue> <source>Ines Vold</source>',
    '<content>“The harbour never sleeps.”</content> <cue>—</cue> <source>Pello Marsk</source>',
  ],
  'the verb first, then who speaks, then a colon': [
    '<cue>Said</cue> <source>Mira Olt</source>: <content>“The water rose in minutes.”</content>',
    '<cue>Added</cue> <source>the harbour master</source>: <content>“The pumps were off all night.”</content>',
    'And <cue>wrote</cue> <source>Jan Venn</source>: <content>“The fields are gone.”</content>',
    '<cue>Asked</cue> <source>Roe, a fisher</source>: <content>“Who will pay for the boats?”</content>',
  ],
  'what the speaker did next is no part of the quotation': [
    '<source>The mayor</source> <cue>said</cue> <content>“the harbour will close in May”</content> and left the hall.',
    '<source>The envoy</source> <cue>said</cue> <content>“no deal is near”</content> but stayed in Vold.',
    '<source>Venn</source> <cue>said</cue> <content>“the cranes are not safe”</content> and walked out.',
  ],
  'whose claim': [
    'Drivers laughed at <source>the port</source>’s <cue>claim that</cue> <content>the bridge had been checked in May</content>.',
    'The crowd booed at <source>Torvik</source>’s <cue>promise that</cue> <content>the dam would hold</content>.',
    'Few believed in <source>her</source> <cue>prediction that</cue> <content>the mill would burn</content>.',
  ],
  'a noun for what is said': [
    '<source>The general</source> <cue>gave clear orders:</cue> <content>Hold the bridge until dawn</content>.',
    '<source>The bank</source> <cue>issued a warning that</cue> <content>prices would rise in spring</content>.',
    '<source>Torvik</source> <cue>made the promise that</cue> <content>the school would open in May</content>.',
  ],
  'a crowd’s words': [
    'The minister left the hall, <cue>drawing <source>cries</source> of</cue> <content>“Shame on you!”</content>',
    'Orm waved from the train, <cue>drawing <source>shouts</source> of</cue> <content>“Come back soon!”</content>',
    'The vote ended late, <cue>sparking <source>chants</source> of</cue> <content>“Open the gates!”</content>',
  ],
  'two verbs of one cue': [
    '<source>Torvik</source> <cue>went on to say that</cue> <content>the mill had burned for two days</content>.',
    '<source>The harbour master</source> <cue>went on to warn that</cue> <content>the pier would close</content>.',
    '<source>Two clerks</source> <cue>went on to claim that</cue> <content>the list hung in the hall</content>.',
  ],
  'chains of sayings': [
    '<source1><source2>The port</source2></source1> <cue1>said that</cue1> <content1>the pier was closed</content1>, <cue2>adding that</cue2> <content2>it would reopen in May</content2>.',
    '<source1><source2>Torvik</source2></source1> <cue1>denied</cue1> <content1>any part in the sale</content1>, <cue2>stressing that</cue2> <content2>the papers were forged</content2>.',
    '<source1><source2>The clerk</source2></source1> <cue1>denied that</cue1> <content1>the list was secret</content1>, <cue2>claiming that</cue2> <content2>it hung in the hall</content2>.',
  ],
}

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, examples) => {
  test.each(examples)('%s', marked => {
    const { article, expected } = said(marked)
    const parts = (list: typeof expected) => list.map(({ source, cue, content }) => ({ source, cue, content }))
    expect(parts(found(annotated(article)))).toEqual(parts(expected))
  })
})

/** What looks like a saying and is none. */
const NONE = [
  'The bridge was closed on Monday and two boats sank.',
  'The price of fish: nine coins a crate.',
  'She has maintained the garden since May and welcomed every guest.',
  'They do not know how the fire began.',
  'The population fears that the dam will not hold another winter.',
  'Voters believe the bridge was sold too cheaply.',
  'Officials have announced the mayor’s position to calm the drivers.',
  'The union explained its stance on the ferry in a hall full of sailors.',
]

test.each(NONE)('no saying: %s', text => {
  const { article } = said(text)
  expect(found(annotated(article))).toEqual([])
})

test('captions and teasers say nothing', () => {
  const { article } = said('“We counted nine boats,” said Ada Roe.')
  const caption = { ...article, blocks: article.blocks.map(block => ({ ...block, role: 'caption' as const })) }
  expect(found(annotated(caption))).toEqual([])
})
