import { CANADA } from './north-america/canada.ts'
import { EXILES } from './north-america/exiles.ts'
import { MAGAZINES } from './north-america/magazines.ts'
import { NATIONAL } from './north-america/national.ts'
import { PAPERS } from './north-america/papers.ts'
import { STATIONS } from './north-america/stations.ts'

/** Newsrooms of the United States and Canada; lines as in ../newsrooms.ts. Their order counts: where several bear one name, the first has it. */
export const NORTH_AMERICA = [NATIONAL, PAPERS, STATIONS, MAGAZINES, CANADA, EXILES].map(part => part.trim()).join('\n')
