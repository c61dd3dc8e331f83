/** Words that carry no content of their own when statements are compared. */
export const stopwords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet for of in on at by to from with without into onto over under up down out off about as than then that this these those
  it its he him his she her they them their theirs we us our you your i my me who whom whose which what when where why how there here
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  not no any some all each every both either neither such other another same own only just also too very more most much many few several
  if while because since although though after before during until between against among amid through per via
  say said says saying told tell tells according reported report reports reportedly mr mrs ms dr gen maj lt col sen rep gov
  itself himself herself themselves ourselves yourself yourselves myself oneself

  s t ll re ve d m`.split(/\s+/),
)
