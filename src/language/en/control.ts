/** Who commands whom. Lower case; phrases match whole words. */

/** That somebody commands somebody is denied; he is named behind it. */
export const disownedBehind = [
  'not take orders from',
  'takes no orders from',
  'take no orders from',
  'took no orders from',
  'not receive orders from',
  'receives no orders from',
  'not take instructions from',
  'takes no instructions from',
  'take no instructions from',
  'not controlled by',
  'not commanded by',
  'not directed by',
  'not led by',
  'not steered by',
  'not run by',
  'not answer to',
  'does not obey',
  'do not obey',
  'not under the control of',
  'not under the command of',
  'not on the orders of',
  'not on orders from',
  'independent of',
  'independently of',
] as const

/** The same, where he is named before it. */
export const disownedBefore = [
  'does not control',
  'do not control',
  'did not control',
  'does not command',
  'do not command',
  'does not direct',
  'do not direct',
  'does not run',
  'gives no orders to',
  'give no orders to',
  'gave no orders to',
  'has no control over',
  'have no control over',
  'had no control over',
  'has no command over',
  'has no authority over',
  'have no authority over',
  'has no influence over',
  'have no influence over',
  'has no power over',
  'have no power over',
  'has no say over',
] as const

/** Verbs by which one makes another do something: "pressed the guild to call it off". */
export const steering =
  'pressured pressed pushed told ordered instructed directed commanded forced compelled persuaded convinced induced nudged made asked urged got'.split(
    ' ',
  )

/** The same, told from the other side: the one who made them is named behind it. */
export const steeredBy = [
  'under pressure from',
  'pressured by',
  'pressed by',
  'at the behest of',
  'on the orders of',
  'on orders from',
  'on instructions from',
  'on the instructions of',
  'at the urging of',
  'at the insistence of',
  'at the bidding of',
  'directed by',
  'ordered by',
  'instructed by',
] as const

/** Bodies and people that can be commanded. Singular. */
export const commanded =
  'group militia faction guild union party company subsidiary army soldier police branch club gang clan brigade battalion council committee proxy ally fighter rebel board bank court prosecutor judge broadcaster newspaper agency regulator federation league team contractor mercenary volunteer settler protester demonstrator driver worker miner student movement organisation network'.split(
    ' ',
  )
