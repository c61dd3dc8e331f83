/**
 * What verbs and nouns say of deeds between parties: PLOVER type, CAMEO code, cues. A cue is a verb in its base form, particles and objects behind it joined by
 * '-' ("call-for"), or a noun phrase where it begins with '='. The first rows win where two cues begin at one word; longer cues win over shorter ones.
 * Types after the PLOVER codebook and codes after CAMEO 1.1b3 (both Open Event Data Alliance).
 */
export const deeds = [
  {
    plover: 'REJECT',
    cameo: '12',
    cues: 'refuse reject rebuff rule-out turn-down decline veto spurn defy block-the-resolution dismiss ignore-the =refusal =rejection oppose resist snub vote-against walk-out-of =veto disregard repudiate be-out-of-the-question',
  },
  {
    plover: 'THREATEN',
    cameo: '13',
    cues: 'threaten warn vow-to-attack give-an-ultimatum =ultimatum =threat =warning issue-a-warning vow-revenge',
  },
  {
    plover: 'DEMAND',
    cameo: '10',
    cues: 'demand call-for call-on appeal urge insist must-return ask-for petition plead seek press-for request push-for require exhort call-upon =demand =appeal should-stop must ask implore',
  },
  {
    plover: 'AGREE',
    cameo: '05',
    cues: 'agree offer promise pledge accept be-willing be-ready be-committed would-allow consent approve express-willingness plan-to-visit will-support will-visit =agreement sign =deal =accord =consensus =pact guarantee be-prepared propose undertake-to will-meet will-send will-help will-provide intend reach-a-deal',
  },
  {
    plover: 'CONSULT',
    cameo: '04',
    cues: 'meet visit arrive-in arrive-at host talk-with hold-talks =talks =visit =mediation mediate discuss confer =meeting telephone receive-the consult negotiate fly-to travel-to call-at =summit =negotiations',
  },
  {
    plover: 'SUPPORT',
    cameo: '051',
    cues: 'praise apologize apologise thank endorse express-support back welcome hail congratulate commend defend recognize recognise forgive restore-relations sign-a-treaty establish-relations applaud condole express-condolences support salute honour honor =apology resume-ties upgrade-ties normalize normalise ratify',
  },
  {
    plover: 'COOPERATE',
    cameo: '06',
    cues: 'cooperate co-operate share-intelligence share-information share-expertise =cooperation =exercises trade-with conduct-joint exchange-information hold-joint =co-operation collaborate extradite sell',
  },
  {
    plover: 'AID',
    cameo: '07',
    cues: 'give-aid provide-aid aid donate send-aid evacuate deliver-food grant-asylum =aid give lend grant supply provide contribute rescue ship deliver =relief =assistance fund finance send-food airlift',
  },
  {
    plover: 'CONCEDE',
    cameo: '08',
    cues: 'ease lift release free relax pardon reopen cancel-the-curfew grant-amnesty =amnesty restore-democracy drop-charges legalize allow repeal resign step-down return-the compromise make-concessions abolish lower unblock',
  },
  {
    plover: 'RETREAT',
    cameo: '087',
    cues: 'withdraw retreat pull-out pull-back surrender demobilize demobilise disarm cease-fire =ceasefire =truce =cease-fire =withdrawal dismantle leave lay-down hand-over yield evacuate-troops be-demobilized admit-observers end-the-siege capitulate',
  },
  {
    plover: 'INVESTIGATE',
    cameo: '09',
    cues: 'investigate probe inquire-into examine-the =investigation =inquiry =probe look-into inspect launch-an-investigation be-under-investigation open-an-inquiry question study-the',
  },
  {
    plover: 'DISAPPROVE',
    cameo: '11',
    cues: 'criticize criticise denounce condemn accuse blame deplore lodge-a-protest complain charge-that sue decry slam lash-out =criticism attack-verbally =accusation protest-against-the express-concern express-disappointment censure rebuke allege find-guilty scold deride regret berate =complaint',
  },
  {
    plover: 'PROTEST',
    cameo: '14',
    cues: 'protest demonstrate strike march rally stage =demonstration =demonstrations =protest =protests =riot =riots =strike =hunger-strike =rally =march =demonstrators =protesters riot chant go-on-strike stop-work block-a-road burn-the-flag picket',
  },
  {
    plover: 'MOBILIZE',
    cameo: '15',
    cues: 'deploy mobilize mobilise mass put-on-alert be-on-alert remain-on-alert train amass =alert =deployment reinforce arm call-up stockpile move-troops build-up test-fire test-a =buildup =mobilization conscript',
  },
  {
    plover: 'SANCTION',
    cameo: '16',
    cues: 'expel ban suspend cut-off boycott impose-sanctions break-off halt close sever end-mediation recall =embargo =sanctions =boycott prohibit sanction cut reduce-aid stop-aid cancel withdraw-its-ambassador freeze bar force-out freeze-assets end-talks deny-entry downgrade',
  },
  {
    plover: 'COERCE',
    cameo: '17',
    cues: 'arrest detain seize confiscate demolish jail deport imprison censor raid crack-down =crackdown impose-a-curfew =curfew expropriate hold-hostage sentence outlaw deface hack shut-down dissolve intercept evict ransack round-up take-into-custody search order-the cordon-off impose-martial-law destroy-homes use-tear-gas',
  },
  {
    plover: 'ASSAULT',
    cameo: '18',
    cues: 'kidnap abduct assassinate torture rape bomb explode =bombing =bomb =assassination =suicide-bomber =suicide-bombers murder blow-up hijack kill wound beat stab execute gun-down injure massacre poison ambush lynch =explosion =car-bomb =hostage =hostages attempt-to-assassinate set-fire-to burn shoot-dead',
  },
  {
    plover: 'FIGHT',
    cameo: '19',
    cues: 'attack shell fight clash fire bombard capture invade retake occupy overrun battle =fighting =clashes =offensive =airstrike =air-strike besiege shoot-down strafe storm advance assault launch-an-attack launch-an-offensive open-fire raid-the violate-the-ceasefire =gunbattle =gun-battle =shelling pound shoot sink blockade',
  },
] as const

/** Verbs that put a duty on their subject: who says so demands it. */
export const duties = 'must should ought'

/** Prepositions that lead to the party to whom something is done, the likeliest first. */
export const targetPrepositions = 'against with to on at toward towards between for from in into of over'

/** Articles say nothing in a cue: what stands between a verb and its object is passed over. */
export const articles = 'a an the'

/** The present of "be", for cues that begin with it ("be-ready"). */
export const presentOfBe = 'is are am'

/** Kinds of deed that are friendly: not to do one is to reject it. */
export const cooperative = 'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT'

/** The preposition behind a passive that names who did it, and the one that joins a part to its whole ("the head |of| the party"). */
export const agentPreposition = 'by'
export const wholePreposition = 'of'

/** Prepositions behind a noun that lead to who does what it tells ("a raid |by| rebels", "talks |between| Ardia and Brask"). */
export const makerPrepositions = 'by of between'
