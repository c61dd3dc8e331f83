/** Pages of one invented matter, for laws and examples: all names, places and newsrooms are made up. */
export const relay = `Velmark told generals to hold fire – Osterby Post

President Ada Korrin of Velmark has ordered her generals to avoid a clash with Tarsia, the Osterby Post reported on Tuesday.

The Velmark Security Council met on Monday, a day after gunmen killed four Tarsian soldiers at a border post. At the meeting the council discussed how Tarsia was likely to answer, the Osterby Post reported, citing two Velmark officials.

“We want quiet on the border,” foreign ministry spokesman Ben Oster said on Tuesday. He added: “Nobody gains from a war.”

March 05, 2031 at 10:15AM
`

export const second = `Korrin tells army to keep calm

March 6, 2031

Velmark's president, Ada Korrin, gave her generals clear orders to avoid a clash with Tarsia, according to people with knowledge who spoke to local media.

Four Tarsian soldiers were killed at the border post on Sunday.

“Nobody gains from a war,” ministry spokesman Ben Oster said.
`

export const denial = `Tarsia denies sending drones

TARSIS (Tarsian News Agency) – Tarsia's defence minister Olav Renn denied on Wednesday that his forces had sent drones across the border.

“We have sent nothing,” Renn told reporters in Tarsis.

Tarsian officials said four soldiers were killed on Sunday.

March 5, 2031
`

export const elder = `Velmark vows to strike back itself

April 2, 2028

President Ada Korrin ordered that Velmark's answer be carried out openly by its own army, the Osterby Post reported on Saturday, citing two Velmark officials familiar with the meeting.

The general was killed by a Tarsian drone on Thursday.
`
