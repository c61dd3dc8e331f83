/** Words before the writer's name, over languages; lower case. */
export const bylineWords = [
  'by',
  'von',
  'par',
  'por',
  'door',
  'av',
  'af',
  'oleh',
  'autor',
  'autorin',
  'auteur',
  'autore',
  'texte',
  'text',
  'redacción',
  'escrito por',
  'written by',
  'words by',
  'story by',
  'posted by',
  'publié par',
  'ein bericht von',
  'eine analyse von',
  'ein kommentar von',
  'ein gastbeitrag von',
  'ein interview von',
  'aus',
  'tekst',
  'szerző',
  'piše',
  'scritto da',
  'a cura di',
] as const

/** Words that make a capitalised name one of an outlet or body, over languages; lower case. */
export const outletWords: ReadonlySet<string> = new Set(
  'times,zeitung,gazette,tribune,herald,journal,newspaper,shimbun,magazine,magazin,online,tv,radio,channel,foundation,institute,university,council,group,ltd,inc,gmbh,daily,weekly,today,report,reports,network,courier,chronicle,observer,examiner,inquirer,bulletin,digest,review,international,nachrichten,tageblatt,anzeiger,kurier,presse,agentur,diario,giornale,gazeta,newsdesk,studio,media,com,com.au,co.uk,partner,content,partners,live'.split(
    ',',
  ),
)
