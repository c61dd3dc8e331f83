/** Sentences of an invented report on a lock in an invented country; copies of them are made below. */
export const report: readonly string[] = [
  'The great lock at Pellan will stay shut until the spring, the Marlish canal board ruled on Tuesday after divers found cracks in both gates.',
  '“We cannot send barges through a gate that may give way,” said Orla Venn, who has chaired the board since 2027.',
  'Some 340 barges wait in the upper basin, most of them laden with beet from the farms around Tarrow.',
  'Growers in Tarrow fear for 19,000 tonnes of beet that must reach the mills at Dorne before the first frost.',
  'The board asked Hesk and Sons, who cast the gates in 1961, for new ones of riveted steel.',
  'A foreman at the works told the board that casting would take eleven weeks and fitting another four.',
  'Premier Aldo Ferrin promised a loan of 6 million marks to the carriers, but named no day for it.',
  'Lena Brack of the carriers’ union called the promise “a letter without a stamp” and asked for half the sum at once.',
  'Divers had warned of hairline cracks two summers ago; their paper lay unread in the board’s office, the Osterby Post found.',
  'The board will meet again on 14 November to hear what the steelworks can do.',
]

/** A report that has nothing of the other but the place. */
export const other: readonly string[] = [
  'Pellan’s brass band won the harvest prize at Ferring on Sunday with a march that its own cornet player wrote.',
  'Judges praised the low brass and the nerve of nine-year-old Mika Sorrel on the side drum.',
  'The band has rehearsed in the old tannery since its hall burned down in 2029.',
  'Its leader, Hanne Ruud, said the prize money would buy a roof before it bought a tuba.',
  'Ferring’s own band came third behind the miners of Stell.',
  'Next year the contest moves to Dorne, where the square has room for thirty bands.',
]

/** Words for which a spinner has others. */
const SWAPS: Readonly<Record<string, string>> = {
  great: 'grand',
  stay: 'remain',
  shut: 'closed',
  ruled: 'decreed',
  found: 'discovered',
  cracks: 'fissures',
  send: 'dispatch',
  chaired: 'presided',
  wait: 'linger',
  laden: 'freighted',
  farms: 'homesteads',
  fear: 'dread',
  reach: 'attain',
  asked: 'besought',
  told: 'informed',
  take: 'require',
  promised: 'pledged',
  called: 'dubbed',
  warned: 'cautioned',
  meet: 'convene',
  hear: 'perceive',
}
export const spun = (text: string): string => text.replace(/[a-z]+/g, word => SWAPS[word] ?? word)

/** The report as a careless Spanish translation would have it. */
export const translated: readonly string[] = [
  'La gran esclusa de Pellan quedará cerrada hasta la primavera, decidió el martes el consejo del canal de Marl tras hallar los buzos grietas en ambas puertas.',
  '“No podemos mandar barcazas por una puerta que puede ceder”, dijo Orla Venn, que preside el consejo desde 2027.',
  'Unas 340 barcazas esperan en la dársena alta, la mayoría cargadas de remolacha de las granjas de Tarrow.',
  'Los agricultores de Tarrow temen por 19,000 toneladas de remolacha que deben llegar a los molinos de Dorne antes de la primera helada.',
  'El consejo pidió a Hesk and Sons, que fundió las puertas en 1961, otras nuevas de acero.',
  'El primer ministro Aldo Ferrin prometió a los transportistas un préstamo de 6 millones de marcos.',
  'Lena Brack, del sindicato, llamó a la promesa “una carta sin sello”.',
  'El consejo se reunirá de nuevo el 14 de noviembre.',
]

export const flat = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
