/** What the names of elements, meta tags and script fields say of a date beside them. All names lower-case, without their separators. */

/** Words of class and id names, alone or two neighbours written together, by what they say of a date inside the element. */
export const dateMarks = {
  published: words(
    'published publish publishdate publisheddate publishedat publishedon publishtime publishingdate publishinfo pubdate pubtime pubblicato datepublished datepublication documentpublished datecreated posted postedon posteddate posttime postdate posttimestamp entrydate articledate articletime articlepublished newsdate newstime storydate blogdate created createdate createddate createdat creationdate release releasedate issued firstpublished dateline veroeffentlicht veroeffentlichung erschienen publicado publicacion fechapublicacion publication datapublicacao datapubblicazione datapublikacji publie parution datepost dateposted dateheader displaydate',
  ),
  updated: words(
    'updated update updatedate updatedat lastupdated lastupdate modified modifieddate datemodified lastmodified modification lastmod edited revised aktualisiert aktualisierung maj actualizado atualizado aggiornato',
  ),
  date: words(
    'date dates datum datums fecha data dato datetime time timedata timestamp zeit heure hora ora tarih paivays päiväys dato pvm datumtid tijd stamp fbdatum calendar clock day',
  ),
  /** Lines that hold a date beside the writer, the section or the number of comments. */
  beside: words(
    'meta metadata postmeta entrymeta articlemeta newsmeta metaline metabar info infos infoline postinfo articleinfo details postdetails byline submitted author autor signature kicker overline subtitle headerinfo blogdata',
  ),
  /** Dates of something else than the page: of an event, of today, of readers' comments, of other pages. */
  other: words(
    'event events termin termine agenda eventdate startdate enddate start end today current currentdate now live weather expire expires expiry deadline countdown comment comments reply joined member membersince registered birthday copyright widget sidebar archive archives related recent latest popular teaser teasers breadcrumb',
  ),
} as const

/** Names of meta tags by which pages tell when they were published, surest first, without their separators. */
export const publishedMeta = words(
  'articlepublishedtime ogarticlepublishedtime ogpublishedtime datepublished parselypubdate articlepublished sailthrudate dcdateissued dctermsissued dctermscreated dcdatecreated dcdatepublished dccreated dcissued pubdate publishdate publisheddate publisheddateiso publishtime publishedtime publicationdate datepublication datepublished articledateoriginal originalpublicationdate articlepublicationdate articledate firstpublicationdate dcsectpublicationdate cxenseparserecspublishtime btpubdate btpubdate ptime citationpublicationdate citationonlinedate citationdate rnewsdatepublished shareaholicarticlepublishedtime articlecreated articlecreateddate creationdate datecreated crepublishdate vrpublishedtime newspublishdate newsdate gentzpublished ogpublicationdate ogpubdate pagedate postdate entrydate dcdate dctermsdate itemdate releasedate videoreleasedate ogvideoreleasedate uploaddate fivehundredpixelsuploaded',
)
/** Names that many systems fill with the time of the last change, or of the answer. */
export const looseMeta = words('date displaydate lastpublished timestamp dctermsavailable dateofpublication created pubtime time')
export const updatedMeta = words(
  'articlemodifiedtime ogupdatedtime datemodified lastmodified lastmod dctermsmodified dcdatemodified dcmodified articlemodified utime revised updatedtime ogarticlemodifiedtime shareaholicarticlemodifiedtime modifieddate ogmodifiedtime dateupdate dateupdated lastupdated updatedate articleupdated rnewsdatemodified moddate',
)

/** Fields of scripts that hold a page's time of publication, as JSON or JavaScript writes them. */
export const publishedFields =
  /["']?(?:\b|_)(?:date_?published|published_?(?:at|date|time|on)?|(?:first_?)?publish(?:ing|ed)?_?(?:date|time|at)|publication_?(?:date|time)|pub_?date|display_?date|article_?date|post_?date|created_?(?:at|date|on|time)|date_?created|creation_?date|upload_?date|cms_?publishing_?date|first_?published(?:_?at)?)["']?\s*[:=]\s*["']((?:19|20)\d\d-?[01]\d-?[0-3]\d[^"']{0,20})["']/giu

function words(list: string): ReadonlySet<string> & Iterable<string> {
  return new Set(list.split(' '))
}
