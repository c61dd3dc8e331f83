import { describe, expect, test } from 'vitest'
import { derive } from '../../src/derive/derive.ts'
import type { Reading } from '../../src/model.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { annotated } from '../support/said.ts'

/** One sentence, what is said in it, and whose word that is, outermost first. Names of unnamed people are their descriptors. */
type Example = readonly [text: string, content: string, ...chain: string[]]

const CONSTRUCTIONS: Readonly<Record<string, readonly Example[]>> = {
  'let somebody know': [
    ['Governor Ines Vold let reporters know on Friday that the mill would reopen.', 'the mill would reopen', 'Ines Vold'],
    ['The Estral Council let residents know that the water was safe again.', 'the water was safe again', 'Estral Council'],
    ['Pello Marsk let the Nordhavn Gazette know that he would not stand.', 'he would not stand', 'Nordhavn Gazette', 'Pello Marsk'],
    ['Torvik Shipping let its crews know last week that two ferries were for sale.', 'two ferries were for sale', 'Torvik Shipping'],
  ],
  'papers from somebody': [
    ['A press release from the Estral Council said that the pool would shut.', 'the pool would shut', 'Estral Council'],
    ['A notice put out by the Vold Institute said the well was dry.', 'the well was dry', 'Vold Institute'],
    ['A bulletin issued by the Orm Ministry said that the pass was blocked.', 'the pass was blocked', 'Orm Ministry'],
    ['“The ferry is late,” ran a statement from the Ilmar Port Authority.', '“The ferry is late,”', 'Ilmar Port Authority'],
    ['“Stay indoors,” read a notice from the Estral Council.', '“Stay indoors,”', 'Estral Council'],
  ],
  'a newsroom was told': [
    ['The Nordhavn Gazette has been told by three nurses that the ward is empty.', 'the ward is empty', 'Nordhavn Gazette', 'three nurses'],
    ['The Estral Times was informed by two pilots that the runway had cracked.', 'the runway had cracked', 'Estral Times', 'two pilots'],
    ['The runway had cracked, the Estral Times was told by a pilot.', 'The runway had cracked', 'Estral Times', 'a pilot'],
    ['The Vold Courier was told by Pello Marsk that the mine was flooded.', 'the mine was flooded', 'Vold Courier', 'Pello Marsk'],
    ['The Vold Courier has been told that the mine was flooded.', 'the mine was flooded', 'Vold Courier'],
  ],
  'reported by': [
    ['The mine was flooded, it was reported by the Vold Courier on Monday.', 'The mine was flooded', 'Vold Courier'],
    ['It was announced by the Estral Council on Friday that the pool would shut.', 'the pool would shut', 'Estral Council'],
    ['It has been confirmed by two engineers that the dam leaks.', 'the dam leaks', 'two engineers'],
    ['The dam leaks, it was admitted by the Orm Ministry.', 'The dam leaks', 'Orm Ministry'],
  ],
  'as the newsroom reported': [
    ['As the Vold Courier reported on Monday, the mine was flooded.', 'the mine was flooded', 'Vold Courier'],
    ['The mine, as the Vold Courier reported, was flooded in May.', 'The mine', 'Vold Courier'],
    ['The mine was flooded, as the Estral Times first reported.', 'The mine was flooded', 'Estral Times'],
    ['As first reported by the Estral Times, the runway has cracked.', 'the runway has cracked', 'Estral Times'],
  ],
  'was clear': [
    ['Governor Ines Vold was clear: “The mill stays shut.”', '“The mill stays shut.”', 'Ines Vold'],
    ['Pello Marsk was blunt: the mine would never open again.', 'the mine would never open again', 'Pello Marsk'],
    ['Ada Torvik was adamant that the runway was safe.', 'the runway was safe', 'Ada Torvik'],
    ['Ines Vold was unequivocal: “Nobody was warned.”', '“Nobody was warned.”', 'Ines Vold'],
  ],
  'in whose words': [
    ['The mill was lost, in the view of Governor Ines Vold.', 'The mill was lost', 'Ines Vold'],
    ['In the words of Pello Marsk, the mine had become a lake.', 'the mine had become a lake', 'Pello Marsk'],
    ['The runway was safe, in Ada Torvik’s opinion.', 'The runway was safe', 'Ada Torvik'],
    ['By Pello Marsk’s own account, the pumps had failed.', 'the pumps had failed', 'Pello Marsk'],
    ['The dam will hold, in the judgment of two engineers.', 'The dam will hold', 'two engineers'],
  ],
  'an account given to a newsroom': [
    [
      'According to an account given to the Vold Courier by two miners, the pumps had failed.',
      'the pumps had failed',
      'Vold Courier',
      'two miners',
    ],
    [
      'According to details provided to the Estral Times by a pilot, the runway had cracked.',
      'the runway had cracked',
      'Estral Times',
      'a pilot',
    ],
    [
      'The pumps had failed, according to a statement sent to the Vold Courier by Pello Marsk.',
      'The pumps had failed',
      'Vold Courier',
      'Pello Marsk',
    ],
    ['According to remarks made to Radio Nord by Ines Vold, the mill was lost.', 'the mill was lost', 'Radio Nord', 'Ines Vold'],
  ],
  'speaking to a newsroom': [
    ['Speaking to the Vold Courier, Pello Marsk said the pumps had failed.', 'the pumps had failed', 'Vold Courier', 'Pello Marsk'],
    ['Talking to Radio Nord on Tuesday, two miners said that the pumps had failed.', 'the pumps had failed', 'Radio Nord', 'two miners'],
    ['Ines Vold, speaking to the Estral Times, said the mill was lost.', 'the mill was lost', 'Estral Times', 'Ines Vold'],
    [
      'Two pilots who spoke to the Estral Times said the runway had cracked.',
      'the runway had cracked',
      'Estral Times',
      'Two pilots who spoke to the Estral Times',
    ],
  ],
  'quoted by, citing': [
    ['Pello Marsk, quoted by the Vold Courier, said the pumps had failed.', 'the pumps had failed', 'Vold Courier', 'Pello Marsk'],
    ['The Vold Courier, citing Pello Marsk, said the pumps had failed.', 'the pumps had failed', 'Vold Courier', 'Pello Marsk'],
    ['The Estral Times, citing two pilots, reported that the runway had cracked.', 'the runway had cracked', 'Estral Times', 'two pilots'],
    ['Ines Vold was quoted as saying by Radio Nord that the mill was lost.', 'the mill was lost', 'Radio Nord', 'Ines Vold'],
    ['The mill was lost, Ines Vold was quoted as saying by Radio Nord.', 'The mill was lost', 'Radio Nord', 'Ines Vold'],
  ],
  'remarks that an agency carried': [
    ['In remarks carried by the Orm News Agency, Ines Vold said the mill was lost.', 'the mill was lost', 'Orm News Agency', 'Ines Vold'],
    ['The mill was lost, Ines Vold said in comments published by the Vold Courier.', 'The mill was lost', 'Vold Courier', 'Ines Vold'],
    [
      'In an interview broadcast by Radio Nord, Pello Marsk said the pumps had failed.',
      'the pumps had failed',
      'Radio Nord',
      'Pello Marsk',
    ],
    [
      'Ada Torvik said in a statement carried by the Orm News Agency that the runway was safe.',
      'the runway was safe',
      'Orm News Agency',
      'Ada Torvik',
    ],
  ],
  'papers that a newsroom saw': [
    ['Pello Marsk’s letter, seen by the Vold Courier, says the pumps had failed.', 'the pumps had failed', 'Vold Courier', 'Pello Marsk'],
    ['Documents obtained by the Estral Times show that the runway had cracked.', 'the runway had cracked', 'Estral Times'],
    ['A memo reviewed by the Vold Courier says the pumps had failed.', 'the pumps had failed', 'Vold Courier'],
    ['The runway had cracked, documents obtained by the Estral Times show.', 'The runway had cracked', 'Estral Times'],
  ],
  'took to': [
    ['Ines Vold took to Facebook to say that the mill was lost.', 'the mill was lost', 'Ines Vold'],
    ['Pello Marsk took to the radio on Friday to warn that the pumps had failed.', 'the pumps had failed', 'Pello Marsk'],
    ['Ada Torvik took to Twitter and said the runway was safe.', 'the runway was safe', 'Ada Torvik'],
    ['Taking to Twitter, Ada Torvik wrote that the runway was safe.', 'the runway was safe', 'Ada Torvik'],
  ],
  'a yes or no to a question': [
    ['Asked whether the mill was lost, Ines Vold said no.', 'the mill was lost', 'Ines Vold'],
    ['When asked if the pumps had failed, Pello Marsk answered: “No.”', 'the pumps had failed', 'Pello Marsk'],
    ['Ada Torvik said yes when asked if the runway was safe.', 'the runway was safe', 'Ada Torvik'],
    ['Asked whether the mill was lost, Ines Vold replied that it would reopen.', 'it would reopen', 'Ines Vold'],
  ],
}

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, examples) => {
  test.each(examples)('%s', (text, content, ...chain) => {
    expect(whose(text, content)).toEqual(chain)
  })
})

test.each([
  ['Pello Marsk is said to have sold the mine.', 'Pello Marsk'],
  ['The Estral Council is understood to have sold the pool.', 'The Estral Council'],
  ['Ines Vold is reported to have left the country.', 'Ines Vold'],
  ['Two ships are believed to have sunk off Ilmar.', 'Two ships'],
])('whom it is told of said nothing: %s', (text, topic) => {
  const { annotation } = annotated(text)
  const [saying] = annotation.sayings
  expect(saying?.stance).toBe('hedges')
  expect(saying?.source).toEqual([])
  expect(text.slice(saying!.content[0]!.start, saying!.content[0]!.end)).toBe(topic)
})

test.each([
  'The Estral Council neither confirmed nor denied that the pool was sold.',
  'Pello Marsk would neither confirm nor deny that the mine was sold.',
  'The Orm Ministry would not confirm or deny the sale of the runway.',
  'Ines Vold refused to confirm or deny that she would leave.',
  'Ada Torvik declined to comment.',
  'The Estral Council declined to say whether the pool was sold.',
])('neither said nor denied: %s', text => {
  const { annotation } = annotated(text)
  expect(annotation.sayings.map(({ stance }) => stance)).toEqual(['other'])
})

test.each([
  ['A spokesman for the port said the pier was rotten. The spokesman spoke on condition of anonymity.', 'A spokesman for the port'],
  ['The director said the pumps had failed. The director asked not to be identified.', 'The director'],
  ['A spokeswoman said the pool was sold. The spokeswoman was not authorized to speak publicly.', 'A spokeswoman'],
  ['An envoy of the king said talks had failed. The envoy requested anonymity.', 'An envoy of the king'],
])('names kept back further down: %s', (text, descriptor) => {
  const { annotation } = annotated(text)
  const at = annotation.sayings[0]?.anonymous?.descriptor
  expect(at && text.slice(at.start, at.end)).toBe(descriptor)
})

test.each(['It was clear that the mill was lost.', 'The matter was clear: the mill was lost.', 'He was told by doctors to rest.'])(
  'nobody says it: %s',
  text => {
    expect(annotated(text).annotation.sayings).toEqual([])
  },
)

/** The names of the chain of the saying with this content, outermost first. */
function whose(text: string, content: string): readonly string[] {
  const { article, annotation } = annotated(text)
  const reading: Reading = {
    id: 'page-1',
    sha256: '1',
    locations: ['-'],
    mediaType: 'text/plain',
    declared: {},
    article,
    annotation,
    problems: [],
  }
  const resolution = resolve([reading])
  const lineage = derive(resolution)
  const names = new Map([...resolution.entities, ...lineage.entities].map(({ id, name }) => [id, name]))
  const index = annotation.sayings.findIndex(saying => saying.content.some(at => text.slice(at.start, at.end) === content))
  return (lineage.chains.get(reading.id)?.[index]?.[0] ?? []).map(({ party }) => names.get(party) ?? party)
}
