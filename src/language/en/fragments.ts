/** Words that cannot begin a sentence of their own: what follows them is a piece of one. Lower case. */
export const FRAGMENT_STARTS: ReadonlySet<string> = new Set(
  `to that if whether how what why who whom whose which where although though because than and but or nor of for from with without by rather as
  being having be been am is are was were has have had will would shall should can could may might must not into onto upon over under against about
  towards toward amid among per via until till unless except despite since according including so`.split(/\s+/),
)

/** Words that cannot end one. Lower case. */
export const FRAGMENT_ENDS: ReadonlySet<string> = new Set(
  `the a an of to with and or but that which who whose for from in on at by as than into their his her its our my your was were is are be been
  has have had will would should can could may might must not no if because while when where between among against`.split(/\s+/),
)

/** Words by which a clause speaks of somebody whom only the words before it name. Lower case. */
export const POINTING_STARTS: ReadonlySet<string> = new Set(
  'it he she they we i you his her their its our my this these those there such both'.split(' '),
)

/** Forms that only a finite verb has, besides those that end in -ed and the irregular pasts. Lower case. */
export const FINITE_WORDS: ReadonlySet<string> = new Set(
  `is are was were am be has have had do does did will would shall should can could may might must cannot won't can't don't doesn't didn't isn't
  aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't i'm we're they're you're he's she's it's there's that's i've we've they've
  i'll we'll they'll says holds gives takes makes keeps supplies needs wants knows stands lies remains means shows leaves puts runs`.split(
    /\s+/,
  ),
)
