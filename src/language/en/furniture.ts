import type { BlockRole } from '../../model.ts'

/** A line that is furniture by its own words. `pattern` is tried on the trimmed line; `example` is an invented line that it must match. */
export interface FurnitureRule {
  readonly name: string
  readonly role: BlockRole
  readonly pattern: RegExp
  readonly example: string
  /** Recorded in `article.traces` under this kind: a sign of how the page came to be. */
  readonly trace?: string
  /** Nothing of the article is expected after such a line, save where prose goes on. */
  readonly ends?: boolean
}

/** Whole lines, tried in order; the first match holds. */
export const furnitureLines: readonly FurnitureRule[] = [
  {
    name: 'temperature',
    role: 'widget',
    pattern:
      /^(?:[\p{L} .'-]{2,30},?\s)?[-–−]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CFcf]?|º\s?[CFcf]?|[CF])(?:\s*[/|]\s*[-–−]?\d{1,3}\s?°?\s?[CF]?)?(?:[\s,|]+[\p{L} ]{2,40})?$/u,
    example: '14.5 °C Varrenport',
  },
  {
    name: 'weather',
    role: 'widget',
    pattern:
      /^(?:(?:today['’]?s )?weather(?: (?:forecast|report|today))?|forecast|humidity|wind(?: speed)?|pressure|visibility|uv index|feels like|air quality(?: index)?|sunrise|sunset)\b[\s:,|]*[^.!?]{0,30}$|^(?:partly|mostly|scattered|broken|light|heavy|few)?\s?(?:cloudy|sunny|clear sky|clouds|overcast(?: clouds)?|rain|showers|snow|drizzle|haze|mist|fog)$/i,
    example: 'Humidity: 62%',
  },
  {
    name: 'market-widget',
    role: 'widget',
    pattern: /^(?:(?:USD|EUR|GBP|JPY|BTC|ETH|gold|brent|oil)\s*[:/]?\s*){1,3}[$€£]?\d[\d.,]*\s*%?$/i,
    example: 'EUR/USD 1.08',
  },
  {
    name: 'relative-time',
    role: 'date',
    pattern:
      /^(?:(?:published|posted|updated|last updated)\s*:?\s*)?(?:about |over )?(?:\d{1,3}|an?|one|two|three)\s?(?:s|m|h|d|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\sago$|^(?:just now|yesterday|today)$/i,
    example: '3 hours ago',
  },
  {
    name: 'reading-time',
    role: 'widget',
    pattern:
      /^(?:(?:reading|read) time:?\s*)?(?:about )?\d{1,2}[\s-]?(?:min|mins|minute|minutes)(?:[\s-]read)?$|^(?:reading time|estimated reading time)\b.{0,30}$/i,
    example: '4 min read',
  },
  {
    name: 'counter',
    role: 'widget',
    pattern:
      /^(?:\d[\d.,]*\s?[kKmM]?\s(?:shares?|views?|likes?|comments?|reactions?|reads|votes?|followers)|(?:shares?|views?|likes?|comments?)\s?[:(]?\s?\d[\d.,]*\s?[kKmM]?\)?)$/i,
    example: '1.2K views',
  },
  { name: 'bare-link', role: 'link', pattern: /^(?:https?:\/\/|www\.)\S+$/i, example: 'https://gazette.example/a' },
  {
    name: 'source-link',
    role: 'link',
    pattern:
      /^(?:[[(]?\s*)?(?:source(?: link| url| article| page)?|original (?:source|article|link|post|story)|(?:read|view|see|visit) (?:the )?(?:original|source|full)(?: (?:article|story|post|source|link|version))?(?: (?:here|at source))?|via|link to (?:the )?(?:source|original)(?: article)?|article source|news source|credit:? source link)(?:\s*[\])])?\s*(?::?\s*(?:https?:\/\/|www\.)\S+)?\s*[»›→.]?$/i,
    trace: 'source-link',
    ends: true,
    example: 'Source link',
  },
  {
    name: 'published-first-elsewhere',
    role: 'credit',
    pattern:
      /^[([]?(?:this (?:article|story|post|piece|report|content) (?:was )?(?:first|originally)?\s?(?:appeared|published|posted|was published)|the post .{1,160} (?:appeared|first appeared) (?:first )?on|originally published (?:by|at|on|in)|first published (?:by|at|on|in)|republished (?:from|with permission)|syndicated from|this (?:story|article|report) has not been edited)\b.{0,200}$/i,
    trace: 'source-link',
    ends: true,
    example: 'This article was originally published by the Dalmark Courier.',
  },
  {
    name: 'machine-translation-note',
    role: 'credit',
    pattern:
      /^[([*]?\s*(?:this (?:article|text|story|page|content) (?:was|is|has been) (?:automatically |machine[- ])?(?:auto-?translated|translated (?:automatically|by (?:a )?(?:machine|computer|ai))|machine[- ]translated)|translated (?:automatically|by (?:google|deepl|a machine|ai))|automatic(?:ally)? translat(?:ion|ed)).{0,160}$/i,
    trace: 'machine-translation',
    example: 'This article was translated automatically.',
  },
  {
    name: 'popular-list',
    role: 'navigation',
    pattern:
      /^(?:(?:the )?(?:most|top|latest|popular|trending|recent|breaking|featured|editor['’]?s?|editors['’]?|recommended|more|other|today['’]?s top|hot|today['’]?s)\s?(?:popular|read|viewed|shared|commented|discussed|recent|watched|top|latest|trending)?\s?(?:articles?|stories|posts?|news|headlines|picks|topics|videos?|reads|content|now|today|picks for you)?|(?:trending|popular|featured)(?: now| today| on .{1,30})?|what['’]?s hot|don['’]?t miss|in other news|you may have missed|top stories today)\s*:?$/i,
    ends: true,
    example: 'Most Popular Articles',
  },
  {
    name: 'site-action',
    role: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|(?:main )?menu|search|close|open|toggle (?:navigation|menu)|home|homepage|back to top|back|top|next|previous|next (?:article|post|story)|previous (?:article|post|story)|load more|show more|see all|view all|more|subscribe|sign in|log in|login|sign up|register|my account|contact(?: us)?|about(?: us)?|advertise(?: with us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie(?:s| policy| settings)|site ?map|rss|careers|help|faq|e-?paper|newsletter|newsletters|live|live tv|watch live|breaking|breaking news|editions?|english|follow us|follow|save|bookmark|print|print this|e-?mail|share|share this|share this (?:article|story|post|page|on .{1,20})|share on .{1,20}|copy link|link copied|copied|tweet|pin it|facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|youtube|tiktok|pinterest|flipboard|threads|bluesky|comments?|leave a (?:comment|reply)|post a comment|add a comment|no comments(?: yet)?|view comments|join the (?:conversation|discussion)|listen|listen to (?:this )?(?:article|story)|play|pause|mute|unmute|gallery|photos?|videos?|video player|loading(?:\.\.\.|…)?|expand|collapse|read less|hide|font size|text size|a[+-]|dark mode|translate|select language)\s*[›»>:]?$/i,
    example: 'Skip to main content',
  },
  {
    name: 'section',
    role: 'navigation',
    pattern:
      /^(?:news|world|world news|politics|business|economy|markets|sport|sports|opinion|opinions|culture|arts|entertainment|lifestyle|life|health|science|tech|technology|travel|weather|local|regional|national|international|crime|education|environment|climate|features|analysis|middle east|europe|asia|africa|americas|latin america|us|uk|us news|uk news)$/i,
    example: 'Politics',
  },
  {
    name: 'follow',
    role: 'navigation',
    pattern:
      /^(?:(?:you can )?(?:also )?(?:follow|like|join|find) .{2,60} on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin|flipboard)\b.{0,60}|(?:click|tap) (?:here|to) .{2,80}|share (?:this )?(?:article |story |on |via ).{0,30})$/i,
    example: 'Follow the Dalmark Courier on Facebook',
  },
  {
    name: 'advertisement',
    role: 'widget',
    pattern:
      /^[-–—\s([]*(?:advertisements?|advertising|ads?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|ad feedback|(?:article|story|content) continues (?:below|after)(?: (?:this|the))?(?: ad(?:vertisement)?)?|continue(?:s)? (?:reading )?(?:below|after)(?: (?:this|the))? ad(?:vertisement)?|scroll to continue.{0,40}|remove ads)[-–—\s)\].]*$/i,
    example: 'Story continues below advertisement',
  },
  {
    name: 'tags',
    role: 'navigation',
    pattern:
      /^(?:tags?|tagged(?: with| as)?|topics?|filed under|categor(?:y|ies)|keywords|related topics|more on|in this (?:story|article))\s*[:|»]\s*\S.{0,200}$|^(?:tags|related topics|topics|filed under|categories)\s*:?$/i,
    example: 'Tags: bridges, Varrenport',
  },
  {
    name: 'comments',
    role: 'other',
    pattern:
      /^(?:(?:leave|post|add|write) (?:a |your )?(?:reply|comment)s?\b.{0,60}|your email address will not be published\.?.{0,80}|required fields are marked.{0,5}|save my name, email.{0,80}|\d+ (?:thoughts?|responses?|replies|comments?) (?:on|to) .{1,160}|comments? (?:are|is) (?:closed|off|disabled)\.?.{0,60})$/i,
    ends: true,
    example: 'Your email address will not be published.',
  },
  {
    name: 'street-address',
    role: 'placeholder',
    pattern:
      /^\d{1,5}[A-Z]?,?\s(?:(?:north|south|east|west|n|s|e|w)\.?\s)?(?:[\p{L}.'’-]+\s){1,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|way|court|ct|square|sq|place|pl|highway|hwy|parkway|pkwy)\b\.?(?:,?\s(?:suite|ste|unit|floor|fl|#)\.?\s?\w{1,6})?(?:,.{0,60})?$/iu,
    trace: 'theme-placeholder',
    example: '210 West Larch Ave.',
  },
  {
    name: 'city-address',
    role: 'placeholder',
    pattern: /^[\p{Lu}][\p{L} .'’-]{2,40},\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?:,?\s(?:USA|United States))?$/u,
    trace: 'theme-placeholder',
    example: 'Fairhollow, ND 58019',
  },
  {
    name: 'address-label',
    role: 'placeholder',
    pattern:
      /^(?:(?:physical|postal|mailing|street|office|our|email|business|company|head office)\s(?:address|location)|address|our office|get in touch|visit us|find us|opening hours|phone|telephone|call us)\s*:?$/i,
    trace: 'theme-placeholder',
    example: 'Mailing Address',
  },
  {
    name: 'filler',
    role: 'placeholder',
    pattern:
      /^(?:lorem ipsum\b.{0,2000}|just another wordpress site|hello world!?|sample page|(?:add|enter|insert) your (?:text|address|content) here.{0,40}|your (?:company|address|tagline|site title) (?:here|goes here)?)$/i,
    trace: 'theme-placeholder',
    example: 'Just another WordPress site',
  },
  {
    name: 'contact-line',
    role: 'placeholder',
    pattern:
      /^(?:(?:e-?mail|phone|tel|telephone|fax|call|contact)\s*[:.]?\s*)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|\+?\(?\d{2,4}\)?[\d\s().-]{6,16})$/i,
    example: 'Phone: (555) 010-4477',
  },
  {
    name: 'post-count',
    role: 'author-box',
    pattern:
      /^(?:articles?|posts?|stories|total (?:articles|posts)|published (?:articles|posts))\s*:\s*\d[\d.,]*$|^\d[\d.,]*\s(?:articles?|posts?|stories)(?: published)?$/i,
    trace: 'stock-author',
    ends: true,
    example: 'Posts: 214',
  },
  {
    name: 'author-links',
    role: 'author-box',
    pattern:
      /^(?:about (?:the )?authors?|about the writer|(?:(?:see|view|read)\s)?(?:all|more)\s(?:of the\s)?(?:posts|articles|stories|news)?\s?(?:by|from)\s[^.!?]{2,40}|more (?:from|by) (?:this|the) author|author(?: bio| profile| archive)?:?|follow (?:him|her|them|the author) on .{1,30}|website)\s*[:»›→]?$/i,
    ends: true,
    example: 'View all posts by Ada Roe',
  },
  {
    name: 'rights',
    role: 'credit',
    pattern:
      /^(?:all rights reserved|this material may not be published.{0,120}|no part of this .{0,120}|reproduction (?:in whole|without).{0,120}|disclaimer\s*:.{0,400})\.?$/i,
    ends: true,
    example: 'All rights reserved.',
  },
  {
    name: 'corrections-contact',
    role: 'other',
    pattern:
      /^(?:(?:do you )?(?:have|got|know) (?:a|any)(?:thing)? (?:news )?(?:tip|story|more|question|comment)s?\b.{0,160}|send (?:us )?(?:your )?(?:tips?|news|stories|feedback)\b.{0,120}|report (?:an? )?(?:error|typo|correction)s?\b.{0,60}|(?:to )?contact (?:the|this) (?:author|reporter|writer|journalist)s?\b.{0,160})$/i,
    example: 'Have a news tip? Write to us.',
  },
  {
    name: 'reporter-contact',
    role: 'author-box',
    pattern:
      /^(?:(?:[Pp]lease )?(?:[Ee]-?[Mm]ail|[Cc]ontact|[Rr]each|[Ww]rite to|[Ff]ollow) (?:the (?:author|reporter|writer)|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}?[\p{L}.'’-]*)\s?(?:at|via|on|by|:)?\s(?:e-?mail |twitter |x |at )*[\w.+-]*@[\w.-]+\b.{0,200})$/u,
    example: 'Email Ada Roe at aroe@gazette.example or follow her @adaroe.',
  },
  {
    name: 'picture-counter',
    role: 'caption',
    pattern:
      /^(?:(?:images?|photos?|pictures?|slides?|figures?) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} (?:of|\/) \d{1,3} (?:images|photos|pictures|slides))$/i,
    example: 'Image 2 of 7',
  },
  {
    name: 'affiliate-note',
    role: 'other',
    pattern:
      /^(?=.*(?:commission|affiliate|promotion|compensation))(?=.*\b(?:links?|purchas|buy|products?|retailers?|partners?))[^“”"]{0,260}\b(?:we|our (?:site|team|partners)|this (?:site|post|article|page)|\p{Lu}[\p{L}]+) (?:(?:may|might|can|will|could) )?(?:also )?(?:earns?|receives?|gets?|collects?|contains?|includes?) [^“”"]{0,60}\b(?:commissions?|affiliate (?:links?|fees?|commissions?)|paid promotions?|compensation)\b.{0,200}$/iu,
    example: 'If you buy through links on this page, we may earn a small commission.',
  },
  {
    name: 'appeal',
    role: 'registration',
    pattern:
      /^(?:if you (?:enjoyed|liked|loved|appreciated?|found) (?:this|our|what you) .{0,300}|(?:did you )?(?:like|love|enjoy|enjoying|liked|enjoyed) (?:this|our|what you(?:['’]re| are)) (?:story|article|post|piece|coverage|reading|work|reporting)\?.{0,160})$/i,
    example: 'Like this story? Share it with a friend!',
  },
]

/** A mark after which headlines of other pages stand. Whole line. */
export const teaserMarks =
  /^[-–—*|\s]*(?:read (?:more|also|next|this|on|further)|also read|must read|more(?: (?:on (?:this|that|the|these)(?: (?:story|topic|subject|issue|matter|theme|news))?|from .{2,40}|like this|stories|news|coverage|to read|reading|about this|here|(?:great |top |good |big |hot )?(?:[\p{Lu}][\p{L}\p{N}&'’.-]* ){1,3}(?:stories|news|articles|coverage|headlines|reads|features|posts)))?|related(?: (?:articles?|stories|posts?|news|content|coverage|topics|reading|links|video))?|see (?:also|more)|further reading|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)(?: (?:this|these))?|you may like|up next|next up|don['’]?t miss|editor['’]?s?['’]? (?:picks?|choice)|keep reading|continue reading|suggested (?:reading|articles|for you)|in case you missed it|watch(?: (?:also|more|now|next))?|what to read next|trending(?: now)?|top stories|latest news|in pictures|other stories|sponsored stories|from (?:the|our) (?:web|partners|network))\s*[:>»›…]*[-–—*|\s]*$/iu

/** The same marks with the headline on the same line: "READ ALSO: Bridge to reopen". */
export const inlineTeaserMarks =
  /^[-–—*|>»\s]*(?:(?:read|see|watch|listen)(?: also| more| next| on| here)?|also (?:read|see|watch)|must read|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|reading|video))?|see also|more|opinion|don['’]?t miss|recommended|explainer|exclusive|further reading|in pictures|video|photos|breaking)\s*(?:[:|»›>]|\s[-–—]\s)\s*\S/i

/** Words by which a screen speaks to its user. A line that is one of these, whole or from its start, is part of a wall. */
export const wallStarts =
  /^[-–—*•>\s"“]*(?:(?:please\s)?(?:sign (?:up|in|out)|log (?:in|out)|login|register|subscribe|unsubscribe|create (?:an?|your) (?:free )?account|join (?:us|now|our|the (?:community|conversation)|for free)|become an? (?:member|subscriber|supporter|patron)|enter your|choose (?:your|a) (?:plan|subscription)|start your|try (?:it )?(?:for )?free|get (?:notifications|unlimited|full|the latest|our|breaking|alerts|access|your daily|updates|email|the app|instant|daily|started|more (?:stories|news))|never miss|don['’]?t miss (?:out|an?)|stay (?:informed|updated|up to date|connected|in the know|ahead)|be the first to|download (?:the|our) (?:.{1,30} )?app|follow us|like us on|click here|tap here|check your (?:e-?mail|inbox|spam)|verify your|confirm your|resend|reset (?:your )?password|forgot(?:ten)? (?:your )?password|remember me|continue with (?:google|facebook|apple|e-?mail|twitter)|(?:or )?(?:continue|sign in|log in|sign up) (?:with|using|via)\b|continue to (?:the )?site|accept (?:all|cookies)|reject all|manage (?:cookies|preferences|consent|options)|cookie (?:settings|preferences)|i (?:agree|accept)|no thanks|not now|maybe later|already (?:registered|subscribed|have an account|a (?:member|subscriber))|don['’]?t have an account|not (?:yet )?a (?:member|subscriber)|new (?:here|user)|support (?:our|independent|quality) (?:journalism|work|reporting|newsroom)|donate|make a (?:donation|contribution)|buy (?:us|me) a coffee|upgrade (?:now|your)|unlock (?:this|all|the|unlimited)|by (?:registering|signing up|subscribing|clicking|continuing|creating|submitting|providing|entering)|you(?:'|’)?(?:re| are) (?:subscribed|signed (?:in|up)|now (?:subscribed|logged)|logged in|all set|almost there|registered)|thank you for (?:subscribing|signing up|registering|your)|thanks for (?:subscribing|signing|registering|reading)|you have (?:\w+ )?(?:free )?(?:articles?|stories) (?:left|remaining)|you(?:(?:'|’)?ve| have) (?:read|reached|used) (?:your|all|the|our|\w+ of)|(?:an|your|a free) account (?:lets|allows|gives|helps|means|takes)|this (?:article|content|story|page) is (?:for|only|available|exclusive|reserved|free)|(?:to )?(?:continue|keep) reading|and continue reading|to read the (?:full|rest)|we (?:use|value|and our partners|sent (?:an?|you)|have sent|(?:'|’)?ve sent|will send|(?:'|’)?ll (?:send|never))\b|subscribers? only|members? only|free trial|cancel any ?time|limited[- ]time offer|special offer|(?:your )?(?:e-?mail|e-?mail address|password|user ?name|first name|last name|full name|postcode|zip code)|submit|send|confirm|sign me up)\b)/i

/** Phrases anywhere in a line that speak to a user of a site, not to a reader of news. */
export const wallPhrases =
  /\b(?:your (?:e-?mail|inbox|account|subscription|password|browser|preferences|device|consent|free articles?|order|payment)|our (?:newsletter|(?:daily|weekly|morning|evening) (?:edition|briefing|e-?mail|newsletter|digest)|privacy policy|terms|cookie policy|app|subscribers|community guidelines|partners)|terms (?:and|&|of) (?:conditions|use|service)|(?:last |more |remaining |monthly )free articles?|free articles? (?:left|this month|remaining)|save (?:stories|articles)|join the (?:discussion|conversation)|privacy (?:policy|notice)|sign(?:s|ed)? you (?:in|up)|log(?:s|ged)? you in|sign in|log in|sign up|logged in|improve (?:your|our|the) (?:experience|services?)|personali[sz]ed? (?:ads|content|experience)|unlimited (?:digital )?access|free (?:account|trial|of charge|newsletter)|ad-?free|cookies? (?:policy|to|on)|comment on (?:articles|stories)|newsletters?|push notifications?|breaking news alerts?|straight to your|delivered to your|in your inbox|unsubscribe|subscribers?'? (?:get|only|can)|per month|a month|first month|registering|e-?mail (?:address|to you)|verification (?:code|link|e-?mail)|spam folder|we sent|required fields?|javascript|ad ?blocker)\b/i

/** The words of house biographies; two of them, or one after the page's end mark, make an author box. */
export const biographyWords =
  /\b(?:(?:is|as) an? (?:[\p{L}-]+,? ){0,5}(?:journalist|reporter|writer|editor|blogger|author|correspondent|columnist|contributor|freelancer|wordsmith|storyteller|content creator|content writer|copywriter|enthusiast|expert writer|news anchor|photojournalist|broadcaster)|(?:has|have) (?:an? )?(?:degree|bachelor|master|ba|ma|diploma) in|years of experience|has been (?:writing|reporting|covering)|(?:his|her|their) work|enjoys|our (?:site|website|readers|team)|insightful|latest news|loves to|love (?:of|for)|passion(?:ate)? (?:for|about)|covers? (?:a (?:wide|broad) (?:range|spectrum|variety)|politics|business|sports?|technology|health|the)|(?:a )?(?:broad|wide) (?:range|spectrum|variety|array) of topics|(?:journalistic|editorial) (?:standards|integrity)|when (?:he|she|they)(?:'|’)?(?:s| is| are|re)? not (?:writing|reporting|working)|in (?:his|her|their) (?:spare|free) time|(?:his|her|their) (?:work|writing|reporting|articles|stories) (?:has|have|focus|appear)|writes? (?:about|on|for)|dedicated to (?:delivering|bringing|providing|reporting)|keen eye|knack for|specialis(?:es|ing)|specializ(?:es|ing)|award-winning|seasoned|experienced|veteran|lives in .{2,40} with|follow (?:him|her|them) (?:on|at)|reach (?:him|her|them) at|can be (?:reached|contacted|found) (?:at|on)|joined .{2,40} in (?:19|20)\d\d|graduated (?:from|in)|studied (?:journalism|media|communications|english)|team of (?:writers|journalists|editors|reporters)|loves? (?:to write|writing|hiking|travel|coffee|reading))\b/giu

/** A biography opens with its person. */
export const biographyStart =
  /^(?:about\s[\p{Lu}]|(?:about\s)?(?:[\p{Lu}][\p{L}\p{M}.'’-]+\s){1,4}(?:is|was|has|covers|writes|joined|works|reports|serves|brings|specialis|specializ)|(?:he|she|they|our (?:team|staff|editors|writers)|the (?:author|writer)|i(?:'m|’m| am| have| write))\b|(?:as|with) an? (?:[\p{L}-]+,? ){0,4}(?:journalist|reporter|writer|editor|author|correspondent|blogger)\b)/u

/** A breadcrumb starts at the site's front page. */
export const breadcrumbStart =
  /^(?:you are here\s*:?\s*)?(?:home|homepage|front ?page|main|start|news|index)\s*(?:[>»›/|→\\•·-]|https?:\/\/)\s*\S/i

/** Hosts and paths that only pass pages on; they are neither host nor publisher. Nothing in it runs on without a bound: a line may be a megabyte of addresses. */
export const proxyAddresses =
  /(?:prox(?:y|ied|ies)|webcache|anonymo(?:us|x)|hidemy|unblock|translate\.goog|translate\.google|web\.archive|archive\.(?:ph|today|is|org|md|li)|croxy|vpnbook|webproxy|12ft|removepaywall|outline\.com|r\.jina\.ai|cachedview|sitereview|googleusercontent)[\w.-]{0,200}\.[a-z]{2,}|\S\/servlet\/redirect|\S\/browse\.php\?u=\S/i

/** Words that make a parenthesis, a line's start or its end a photo credit. */
export const photoWords =
  /\b(?:photos?|photographs?|photographers?|images?|pictures?|pics?|credits?|courtesy|handout|file|screenshots?|screengrabs?|screen (?:grab|capture|shot)|illustrations?|graphics?|getty|shutterstock|alamy|social media|via|supplied|pool|archive|creative commons|wikimedia|cc[- ]by)\b/i

/** How captions open. */
export const captionStarts =
  /^[-–—*▲▼◀▶►\s([]*(?:(?:file|archive|archival|library|stock|undated|handout|representational|representative|illustrative|undated handout|combination|combo|representation)[\s-]?(?:photos?|pictures?|images?|pic|footage|photograph)\b|FILE(?:\s?[-–—:]|\s(?:PHOTO|IMAGE))|(?:in )?(?:this|an?|these)(?: (?:undated|file|handout|combination|aerial|satellite|combo|still|screen|\w+day,? \w+\.? \d{1,2},? \d{4},?)){0,3} (?:photo(?:graph)?s?|image|picture|illustration|still|screengrab|frame ?grab|handout)\b|(?:photos?|photographs?|images?|pictures?|illustrations?|credits?|pic|graphic|caption|image (?:caption|source|credit)|photo (?:caption|credit|by|courtesy)|picture (?:caption|credit))\s*[:|,–—/-]|(?:pictured|above|below|left|right|top)(?: (?:left|right|above|below))?\s*[:,]|(?:photo|image|picture|photograph|illustration|video)s? (?:by|courtesy|from|via|credit|shows?|released)\b|(?:image|media) (?:source|caption)\b|screen ?(?:shot|grab|capture)\b|(?:an? )?(?:aerial|satellite|file|screen|still|video|general|undated|archive) (?:view|image|photo|picture|grab|capture|footage)\b(?! (?:shows|showed) that)|getty images$)/i

/** Marks inside a caption by which it points at the picture. */
export const captionPointers =
  /\((?:not (?:seen|pictured|in picture)|(?:second |third |far |first )?(?:left|right|centre|center|l|r|c|above|below|top|bottom)|pictured|in (?:red|blue|white|black|green)|file|seen (?:here|left|right))\)|,\s(?:(?:second|third|fourth|far) (?:from )?(?:left|right)|left|right|cent(?:er|re)|foreground|background|pictured)\s?,|\b(?:is|are) (?:seen|pictured|shown) (?:in|on|at|during|here|after|before|with)\b/i

/** A line that belongs to the body though it is short: lists. */
export const listStart = /^(?:[-–—•*▪●■◦‣·►▶✓]\s*|\(?\d{1,2}[.)]\s|\(?[a-hA-H][.)]\s)\S/u

/** Sites that a page names as its own: "© 2031 The Varren Gazette", "Welcome to the Dalmark Courier". The first group is the name. */
export const ownNames: readonly { readonly name: string; readonly pattern: RegExp; readonly example: string }[] = [
  {
    name: 'copyright',
    pattern:
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*(?:\d{2,4}|present))?)?[,.\s]*(?:by\s)?((?:the\s)?[\p{Lu}][\p{L}\p{M}\d&.'’ -]{1,50}?)\s*(?:[,.|]?\s*(?:all rights reserved|\d{4}|ltd|inc|llc|plc|gmbh|group|media group|limited)\b|[.,|]|$)/iu,
    example: '© 2031 The Varren Gazette. All rights reserved.',
  },
  {
    name: 'follow',
    pattern:
      /\b(?:follow|like|join) ((?:the\s)?[\p{Lu}][\p{L}\p{M}&'’ -]{2,40}?) on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|google news)\b/iu,
    example: 'Follow the Dalmark Courier on Facebook',
  },
  {
    name: 'subscribe',
    pattern:
      /\b(?:[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Ss]upport|[Ww]elcome to|[Dd]ownload) ([Tt]he [\p{Lu}][\p{L}\p{M}&'’ -]{2,40}?)(?:(?:'|’)s\b|\s(?:newsletter|app|today|now)|[.,!]|$)/u,
    example: 'Subscribe to the Varren Gazette',
  },
]
