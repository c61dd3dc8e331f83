import { describe, expect, it } from 'vitest'
import { type Codebook, phrases } from '../../src/annotate/events/codebook.ts'
import { actorEntries, agentEntries, discardEntries } from '../../src/annotate/events/codebook-names.ts'
import { mergeVerbs, verbEntries } from '../../src/annotate/events/codebook-verbs.ts'
import { codedEvents } from '../../src/annotate/events/coded-events.ts'
import { words } from '../../src/annotate/words.ts'
import { loadModels } from '../../src/io/models.ts'

const ACTORS = `<!-- invented
countries -->
VALDORIA [VAL] # a comment
+VALDORIAN
+PORT_SELM
KESTRAN_ [KES]
TAMBRIA [TAM]
TWIN_ISLES [NOR/SOU]
ADA_OKORO
	[VALOPP <20100101]
	[VALGOV 20100101-20141231]
	[VALELI >20141231]
LOST_COLONY [---]
`
const AGENTS = `!MEMBER! = MAN, WOMAN
MINISTER [~GOV]
POLICE {} [~COP]
OX_DRIVER {OXEN_DRIVERS} [~LAB]
AID_GROUP [NGO~]
PARLIAMENT_!MEMBER! [~LEG]
PRESS {} [~MED]
`
const VERBS = `<!-- sets -->
&TIES
+TRADE
+&CLOSER

&CLOSER
+FRIENDLY

--- CRITICISE [111] ---
CRITICISE # bare verb
- * FOR + [112]
- NOT * [113]

--- MEET [040:041] ---
MEET
+SIT_DOWN {+SAT_DOWN +SITTING_DOWN}
- % * TALKS [046]

--- CUT [---] ---
CUT
- * &TIES_RELATIONS [164]
- * GRASS [---]

--- SHIELD [075] ---
SHIELD
- + WAS * FROM $ [138]
- * ^ AGAINST + [076]

--- SAY [010] ---
SAY

--- URGE [020] ---
URGE
HAND_+DELIVER [060]
`
const DISCARDS = `REGATTA
+CHESS_OLYMPIAD
`

const book: Codebook = {
  actors: phrases(actorEntries(ACTORS), (_, later) => later),
  agents: phrases(agentEntries(AGENTS), (_, later) => later),
  verbs: phrases(verbEntries(VERBS), mergeVerbs),
  discards: phrases(discardEntries(DISCARDS), (_, later) => later),
}
const models = loadModels()

function coded(text: string, day?: string): string[] {
  const { tokens, sentences } = words({ text, blocks: [{ start: 0, end: text.length, role: 'body' }] }, models)
  return codedEvents({ text }, tokens, sentences, book, day).map(({ source, target, code }) => `${source} ${target} ${code}`)
}

describe('events by a dictionary', () => {
  it('codes subject and object, by synonyms too', () => {
    expect(coded('Valdoria criticised Tambria on Monday.')).toEqual(['VAL TAM 111'])
    expect(coded('Port Selm criticises Kestran.')).toEqual(['VAL KES 111'])
  })

  it('adds what somebody is to where they are from', () => {
    expect(coded('Valdorian ministers criticised the police of Tambria.')).toEqual(['VALGOV TAMCOP 111'])
    expect(coded('An aid group from Kestran criticised Valdorian oxen drivers.')).toEqual(['NGOKES VALLAB 111'])
    expect(coded('A former Tambria minister criticised a Valdorian parliament woman.')).toEqual(['TAMELI VALLEG 111'])
  })

  it('makes an event for each of several parties', () => {
    expect(coded('Valdoria, Kestran and Tambria criticised the Twin Isles.')).toEqual([
      'VAL NOR 111',
      'VAL SOU 111',
      'KES NOR 111',
      'KES SOU 111',
      'TAM NOR 111',
      'TAM SOU 111',
    ])
    expect(coded('Valdorian police and press criticised Tambria.')).toEqual(['VALCOP TAM 111', 'VALMED TAM 111'])
  })

  it('turns the passive round', () => {
    expect(coded('Tambria was sharply criticised by Valdoria.')).toEqual(['VAL TAM 111'])
  })

  it('takes the longest pattern, with its own roles', () => {
    expect(coded('Valdoria has cut trade relations with Tambria.')).toEqual(['VAL TAM 164'])
    expect(coded('Valdoria has cut friendly relations with Tambria.')).toEqual(['VAL TAM 164'])
    expect(coded('Valdoria cut bread with Tambria.')).toEqual([])
    expect(coded('Kestran was shielded from Tambria.')).toEqual(['TAM KES 138'])
    expect(coded('Valdoria shielded the Kestran police against Tambria.')).toEqual(['VAL TAM 076'])
    expect(coded('Valdoria did not criticise Tambria.')).toEqual(['VAL TAM 113'])
  })

  it('codes what goes both ways both ways', () => {
    expect(coded('Valdoria met Tambria.')).toEqual(['VAL TAM 040', 'TAM VAL 041'])
    expect(coded('Valdoria and Tambria met on Friday.')).toEqual(['VAL TAM 040', 'TAM VAL 041'])
    expect(coded('Valdoria sat down with Tambria.')).toEqual(['VAL TAM 040', 'TAM VAL 041'])
  })

  it('knows verbs of several words', () => {
    expect(coded('Valdoria hand delivered a letter to Kestran.')).toEqual(['VAL KES 060'])
  })

  it('gives a name the code of the day', () => {
    const text = 'Ada Okoro criticised Tambria.'
    expect(coded(text, '20091231')).toEqual(['VALOPP TAM 111'])
    expect(coded(text, '20100101')).toEqual(['VALGOV TAM 111'])
    expect(coded(text, '20200615')).toEqual(['VALELI TAM 111'])
    expect(coded(text)).toEqual([])
  })

  it('follows a pronoun to who acted last', () => {
    expect(coded('Valdoria criticised Tambria. It criticised Kestran, too.')).toEqual(['VAL TAM 111', 'VAL KES 111'])
  })

  it('does not code what somebody is only urged to do, nor who is told of in a frame', () => {
    expect(coded('Valdoria urged Tambria to criticise Kestran.')).toEqual(['VAL TAM 020'])
    expect(coded('Valdoria cut its losses, a Tambria minister said.')).toEqual([])
  })

  it('keeps clauses apart', () => {
    expect(coded('Valdoria criticised Tambria and Kestran met the Twin Isles.').slice(0, 2)).toEqual(['VAL TAM 111', 'KES NOR 040'])
    expect(coded('Valdorian ministers who met Tambria criticised Kestran.')).toEqual(['VALGOV TAM 040', 'TAM VALGOV 041', 'VALGOV KES 111'])
    expect(coded('The gardener said Valdoria criticised Kestran after the police met Tambria.')).toEqual([
      'VAL KES 111',
      '---COP TAM 040',
      'TAM ---COP 041',
    ])
  })

  it('is silent where a party is unknown, and where a discard stands', () => {
    expect(coded('The gardeners criticised Tambria.')).toEqual([])
    expect(coded('The Lost Colony criticised Tambria.')).toEqual([])
    expect(coded('Valdoria criticised Tambria at the regatta. Kestran criticised Tambria.')).toEqual(['KES TAM 111'])
    expect(coded('Valdoria criticised Tambria. The chess olympiad ended.')).toEqual([])
  })

  it('reads nothing out of lines that are no dictionary', () => {
    expect(verbEntries('\n***\n- \n- no star [1]\n&\n+\n---\n[')).toEqual(expect.any(Array))
    expect(actorEntries('[X]\n+A\n\t[')).toEqual([])
    expect(agentEntries('!A! =\nB\n{} []')).toEqual([])
  })
})
