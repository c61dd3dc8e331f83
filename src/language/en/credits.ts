/** Words of bylines, contributor notes and agency credits. Patterns are tried on the trimmed line. */

/** How a byline opens. */
export const bylineStart =
  /^(?:[-–—|•·]\s*)?(?:(?:(?:story|words|text|report|reported|reporting|written|article|posted|authored|analysis|review|interview|opinion|commentary|compiled|published)(?: and (?:photos?|photographs|pictures|video))?\s)?by|authors?|reporters?|writers?|words|text|correspondents?)(?:\s*[:|]\s*|\s+)(?=\p{Lu}|["“]?\p{Lu})/iu

/** A contributors' note: the cue before the names. */
export const contributorsBefore =
  /(?:(?:additional |with )?reporting (?:was )?(?:contributed |provided )?by|(?:was |were )?contributed (?:reporting )?by|(?:additional |with )?(?:writing|research|production) by|(?:with )?(?:contributions|additional reporting|reporting|research) (?:by|from)|this (?:article|story|report) was (?:written|reported|compiled) by|compiled by|written by|translated by)\s*:?\s+/i

/** A contributors' note: the cue after the names. */
export const contributorsAfter =
  /\s(?:also )?(?:contributed|helped|assisted)(?: (?:additional|to|with|in|from)?\s?(?:the )?(?:reporting|research|this (?:report|article|story|piece)|additional reporting|writing))?(?:\s(?:to this (?:report|article|story)|from .{2,60}))?\.?\)?$/i

/** Those who edit or take pictures are named too, but did not report. */
export const notReporters =
  /\b(?:edit(?:ing|ed) by|photographs? by|photos? by|pictures? by|graphics? by|video by|illustrations? by|fact[- ]check(?:ing|ed) by|produced by)\b/i

/** Words that make a "by" line a house line, not a person. */
export const housePeople = new Set(
  'staff,admin,administrator,editor,editors,editorial,newsroom,desk,team,agency,agencies,correspondent,correspondents,reporter,reporters,writer,writers,news,media,press,online,web,service,services,wire,wires,network,bureau,board,guest,contributor,contributors,user,author,special,our,the,staffer,publisher,redaktion,redaction,rédaction,redacción,redazione,redação,redactie,toimitus,redakcja'.split(
    ',',
  ),
)

/** What stands beside a name in a byline but is no name. */
export const jobWords =
  /\b(?:staff(?: writer| reporter)?|(?:senior|chief|deputy|associate|managing|executive|assistant|contributing|special|foreign|diplomatic|political|defen[cs]e|security|business|science|health|technology|education|environment|crime|home affairs|news|world|sports?|royal|legal|economics?|investigations?|middle east|asia|africa|europe|us|north america|washington|moscow|beijing)\s(?:[\p{L}]+\s){0,2}(?:editor|correspondent|reporter|writer|columnist|analyst)|editor(?:-in-chief| in chief)?|correspondent|reporter|columnist|journalist|writer|reviewer|director|manager|producer|strategist|specialist|officer|photographer|videographer|freelance|for (?:the )?[\p{Lu}].{1,40}|ph\.?d\.?|m\.?d\.?)\b/giu

/** Particles that stand inside names of people. */
export const nameParticles = new Set(
  'de,da,do,dos,das,del,della,di,du,la,le,van,von,der,den,ter,ten,bin,bint,ibn,al,el,abu,y,e,zu,af,av,ben,st,san,mac'.split(','),
)

/** Cues of agency credits in other words, as translations and other languages have them: "(With data of NPA)", "(Mit Material von NPA)". A whole line; the first group holds the names. */
export const agencyCuesBroad =
  /^[([\s*–—-]*(?:(?:with|by|on|using|from|based on|taken from|according to|by means of|in collaboration with)\s(?:(?:the|additional|some|further|more|added)\s)*(?:informations?|inputs?|files?|reports?|reporting|materials?|contributions?|content|data|details|notes?|news|texts?|help|support|dispatch(?:es)?|wires?|notices?|agenc(?:y|ies)|copy)\s(?:from|by|of|via|through|to|at)(?:\s(?:the\s)?(?:news\s)?agenc(?:y|ies))?|with\s(?:the\s)?(?:news\s)?agenc(?:y|ies)|via|(?:the\s)?(?:news\s)?agency|text|original|origin|mit (?:material|informationen|angaben|agenturmaterial) (?:von|der)|quelle|avec(?: les informations de)?|con (?:información|informaciones|datos) de|fuente|com informações d[aoe]s?|fonte|con informazioni di|met informatie van|bron)\s*[:\s]\s*(.+?)[)\].\s]*$/i

/** Cues of agency credits; the names follow. */
export const agencyCues =
  /^[([\s*–—-]*(?:(?:with|based on|using)(?: (?:additional|some))? (?:information|inputs?|files?|reports?|reporting|material|agency inputs?|contributions?|content|data) (?:from|by)|source|sources|agenc(?:y|ies)|with agencies|from|via|credit|news agency|(?:this (?:report|story|article) )?(?:includes|contains|is based on) (?:information|reports|material|reporting) (?:from|by))\s*[:\s]\s*/i

/** Where else a page's whole text was printed before: "This story was originally published by the Osterby Post." The names follow. */
export const printedBefore =
  /^[([\s*–—-]*(?:(?:this|the|a version of this) (?:story|article|report|piece|interview|column|item) )?(?:was |is |has been )?(?:(?:originally |first |previously )(?:published|appeared|printed|posted|reported|run|ran)|re(?:published|printed|posted)(?: here)?(?: with (?:the )?permission)?(?: from| of)?)\s*(?:by|in|on|at|from|of)?\s*:?\s+/i

/** Agency credits with the cue behind: "The Associated Press contributed to this report." */
export const agencyContributed =
  /^[([]?(?:the\s)?([\p{Lu}][\p{L}.&'’ -]{1,60}?)\s(?:contributed to|contributed reporting|and (?:other )?agencies contributed)\b/u

/** A contributors' note with its verb behind the first name: "Ada Roe contributed reporting from Varren, and Ben Tal from New Dale." */
export const contributorsWithin = /\s(?:also )?contributed (?:(?:additional )?(?:reporting|research)|to this (?:report|article|story))\b/i
