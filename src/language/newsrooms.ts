import { AFRICA } from './newsrooms/africa.ts'
import { BRITAIN_IRELAND } from './newsrooms/britain-ireland.ts'
import { CENTRAL_EASTERN_EUROPE } from './newsrooms/central-eastern-europe.ts'
import { EAST_ASIA } from './newsrooms/east-asia.ts'
import { FRANCE_LOW_COUNTRIES } from './newsrooms/france-low-countries.ts'
import { GERMAN_SPEAKING } from './newsrooms/german-speaking.ts'
import { LATIN_AMERICA_CARIBBEAN } from './newsrooms/latin-america-caribbean.ts'
import { MIDDLE_EAST_NORTH_AFRICA } from './newsrooms/middle-east-north-africa.ts'
import { NORDIC_BALTIC } from './newsrooms/nordic-baltic.ts'
import { NORTH_AMERICA } from './newsrooms/north-america.ts'
import { RUSSIA_NEIGHBOURS } from './newsrooms/russia-neighbours.ts'
import { SOUTH_ASIA } from './newsrooms/south-asia.ts'
import { SOUTHEAST_ASIA_OCEANIA } from './newsrooms/southeast-asia-oceania.ts'
import { SOUTHERN_EUROPE } from './newsrooms/southern-europe.ts'

/** What sort of newsroom: for "the newspaper", "the agency", "the broadcaster". `state` is a broadcaster or agency that a government runs. */
export type NewsroomKind = 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'state' | 'online'
export const NEWSROOM_KINDS: readonly NewsroomKind[] = ['agency', 'newspaper', 'broadcaster', 'magazine', 'state', 'online']

/**
 * kind | name | short forms | domains | country (ISO 3166) | owner or group; one line each, the owner where known. A short form in upper case
 * counts only as written. A form behind "~" is used for other things as well: it names the newsroom only where the text treats it so.
 * Where several bear one name, the first line has it.
 */
export const NEWSROOMS: readonly string[] = [
  NORTH_AMERICA,
  BRITAIN_IRELAND,
  GERMAN_SPEAKING,
  FRANCE_LOW_COUNTRIES,
  SOUTHERN_EUROPE,
  NORDIC_BALTIC,
  CENTRAL_EASTERN_EUROPE,
  RUSSIA_NEIGHBOURS,
  MIDDLE_EAST_NORTH_AFRICA,
  SOUTH_ASIA,
  EAST_ASIA,
  SOUTHEAST_ASIA_OCEANIA,
  AFRICA,
  LATIN_AMERICA_CARIBBEAN,
]
