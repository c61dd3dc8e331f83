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

/** Words that open a byline in languages other than English; a short line of nothing but them and names is a byline. */
export const foreignBylines = [
  'von',
  'par',
  'por',
  'di',
  'da',
  'de',
  'av',
  'af',
  'door',
  'przez',
  'oleh',
  'autor',
  'autorin',
  'autoren',
  'auteur',
  'auteurs',
  'autore',
  'autora',
  'autores',
  'författare',
  'forfatter',
  'skribent',
  'journalist',
  'texte',
  'texto',
  'text',
  'testo',
  'tekst',
  'tekstas',
  'teksti',
  'szerző',
  'piše',
  'napsal',
  'napsala',
  'автор',
  'авторка',
  'текст',
  'редактор',
  'yazan',
  'penulis',
  'reporter',
  'nota de',
  'escrito por',
  'publié par',
  'scritto da',
  'a cura di',
] as const

/** Parts of an address that lead to a writer's page: "/autoren/ada-roe". */
export const writerAddress =
  /\/(?:authors?|autor(?:en|es|e|a|i)?|auteurs?|redakteure?|journalists?|journalistes?|reporters?|contributors?|correspondents?|profiles?|people|person|staff|team|writers?|columnists?|by|skribent|forfatter|penulis|kirjoittaja|firmas?|personas?|byline)\/(?:[^/?#]+\/)*[^/?#]*\p{L}[^/?#]*-[^/?#]*/iu

/** Names of elements that hold a writer's name. */
export const writerMark =
  /(?:^|[\s_-])(?:authors?|author-?name|autor(?:en)?|auteurs?|autore|byline|bylines|writer|penulis|contributor|reporter|redakteur|journalist|skribent)(?:$|[\s_-])|authorName|byLine|AuthorName|Byline|[aA]uthor__|__author/
