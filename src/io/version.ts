/** The version of this Hearsay. */
export const VERSION = '0.1.0'
