import type { Offsets } from '../../model.ts'

/** What the finder of names knows of a word: numbers in a row, flags and lists. See `describe`. */

/** Numbers in a word's row. */
export const ROW = 24
export const LOWER = 0
export const PREFIX2 = 1
export const PREFIX3 = 2
export const SUFFIX2 = 3
export const SUFFIX3 = 4
export const SUFFIX4 = 5
/** Runs of capitals, small letters, digits and marks: "McDonald’s" → Xxxxx-like, as a hash. */
export const SHAPE = 6
export const FLAGS = 7
export const TAG = 8
/** Two bits for each kind of list: 0 not in it, 1 alone, 2 first word of a listed name, 3 a later one. */
export const LISTED = 9
export const RUN_FIRST = 10
export const RUN_LAST = 11
export const RUN_BEFORE = 12
export const RUN_AFTER = 13
/** Place in the run and its length, each up to 4. */
export const RUN_PLACE = 14
/** How the rest of the text writes the word: 1 small, 2 with a capital where it need not have one. */
export const USAGE = 15
export const RUN_LISTED = 16
/** Which class of words that stand in like surroundings. */
export const CLASS = 17
/** How the text is written that a short post is: the same for all its words; 0 in prose. */
export const STYLE = 18
/** The noun that tells what a run of capitals is: "Veldra is a small *town* in", "Veldra, a *singer*"; 0 where none does. */
export const TOLD = 19
/** Where the word begins in the text and how long it is: for those that are looked at letter by letter. */
export const START = 20
export const LENGTH = 21
/** What the dictionary knows of the word, and of the last word of its run. */
export const SENSE = 22
export const RUN_SENSE = 23

export const CAPITAL = 1
export const ALL_CAPITALS = 2
export const DIGITS = 4
export const LETTERS = 8
export const INITIAL = 16
/** "@name", "#name", "http://…". */
export const HANDLE = 32
export const LINK = 64
/** A headline: most longer words have a capital. */
export const TITLED = 128
/** The word follows the one before without a space. */
export const GLUED = 256
/** A lone "@", and the words after a lone "@" or "#". */
export const AT = 512
export const AFTER_AT = 1024
export const AFTER_HASH = 2048

/** Bits of the lists of names, as they stand in the packed list. */
export const LISTS = {
  given: 1,
  family: 2,
  place: 4,
  country: 8,
  demonym: 16,
  organisation: 32,
  title: 64,
  known: 128,
  person: 256,
  city: 512,
  team: 1024,
} as const
/** A longer listed name begins with these words. */
export const LIST_PREFIX = 1 << 14
export const KINDS = 11

/** A word as `describe` takes it: where it is, and its Penn Treebank tag. */
export interface TaggedWord extends Offsets {
  readonly tag: string
}
