/**
 * Concepts (first words of `en/synonyms`) that tell of an event, with PLOVER type and CAMEO root code, the most telling first.
 * `once`: told of one actor within days, it is one event unless days or places differ.
 * Types after the PLOVER codebook (Open Event Data Alliance); codes after CAMEO 1.1b3. An attribute of an event, never its key.
 */
export const eventConcepts = [
  { concept: 'kill', plover: 'ASSAULT', cameo: '18' },
  { concept: 'attack', plover: 'ASSAULT', cameo: '19' },
  { concept: 'explode', plover: 'ASSAULT', cameo: '18' },
  { concept: 'wound', plover: 'ASSAULT', cameo: '18' },
  { concept: 'destroy', plover: 'ASSAULT', cameo: '18' },
  { concept: 'arrest', plover: 'COERCE', cameo: '17' },
  { concept: 'protest', plover: 'PROTEST', cameo: '14' },
  { concept: 'deploy', plover: 'MOBILIZE', cameo: '15' },
  { concept: 'prepare', plover: 'MOBILIZE', cameo: '15' },
  { concept: 'suspend', plover: 'RETREAT', cameo: '08' },
  { concept: 'withdraw', plover: 'RETREAT', cameo: '08' },
  { concept: 'ceasefire', plover: 'RETREAT', cameo: '08' },
  { concept: 'agree', plover: 'AGREE', cameo: '05' },
  { concept: 'negotiate', plover: 'CONSULT', cameo: '03' },
  { concept: 'meeting', plover: 'CONSULT', cameo: '04', once: true },
  { concept: 'visit', plover: 'CONSULT', cameo: '04', once: true },
  { concept: 'threaten', plover: 'THREATEN', cameo: '13' },
  { concept: 'warn', plover: 'THREATEN', cameo: '13' },
  { concept: 'accuse', plover: 'ACCUSE', cameo: '11' },
  { concept: 'deny', plover: 'REJECT', cameo: '12' },
  { concept: 'demand', plover: 'REQUEST', cameo: '10' },
  { concept: 'order', plover: 'COERCE', cameo: '17' },
  { concept: 'help', plover: 'AID', cameo: '07' },
  { concept: 'close', plover: 'SANCTION', cameo: '16' },
  { concept: 'flood', plover: 'DISASTER' },
  { concept: 'quake', plover: 'DISASTER' },
  { concept: 'storm', plover: 'DISASTER' },
  { concept: 'collapse', plover: 'DISASTER' },
] as const
