/** Month and weekday names as printed date stamps write them, in the languages of pages we date. Months by number, 1..12; lower case, NFC. */
export const monthNames: readonly (readonly string[])[] = [
  words(
    'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia января січня ocak ledna januára ianuarie tammikuuta ιανουαρίου يناير január януари siječnja siječanj januarja sausio sausis janvāris janvārī jaanuar janúar gener xaner xaneiro urtarrila urtarrilaren janar yanvar enerong ionawr eanáir январь янв січень січ студзеня қаңтар јануари јануара јануар ян ιανουάριος ιαν հունվարի հունվար იანვარი იანვარს ינואר בינואר جانفي ژانویه جنوری जनवरी জানুয়ারি জানুয়ারী ஜனவரி มกราคม yanvarda tammi styczeń',
  ),
  words(
    'february feb februar feber février févr fevr fév febrero febbraio febb fevereiro fev februari lutego февраля лютого şubat února februára februarie helmikuuta φεβρουαρίου فبراير február февруари veljače veljača februarja vasario vasaris februāris februārī veebruar febrúar febrer febreiro otsaila otsailaren shkurt fevral pebrero chwefror feabhra февраль фев февр лютий лют лютага ақпан фебруара фебруар φεβρουάριος φεβ փետրվարի փետրվար თებერვალი פברואר בפברואר شباط فيفري فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி กุมภาพันธ์ helmi úno luty lut',
  ),
  words(
    'march mar märz mär mrz mars marzo março maart mrt marca марта березня mart března martie maaliskuuta marts μαρτίου مارس március март ožujka ožujak marec kovo kovas martā märts març martxoa martxoaren marti machi maret marso mawrth márta мар березень бер сакавіка наурыз μάρτιος μαρ մարտի մարտ მარტი מרץ במרץ مرص آذار مارچ मार्च মার্চ மார்ச் มีนาคม maalis bře marzec márc',
  ),
  words(
    'april apr avril avr abril abr aprile kwietnia апреля квітня nisan dubna apríla aprilie huhtikuuta απριλίου أبريل április април travnja travanj aprila balandžio balandis aprīlis aprīlī aprill apríl apirila apirilaren prill aprel aprili ebrill aibreán апрель апр квітень квіт красавіка сәуір априла απρίλιος απρ ապրիլի ապրիլ აპრილი אפריל באפריל نيسان أفريل ابريل إبريل آوریل اپریل अप्रैल এপ্রিল ஏப்ரல் เมษายน huhti dub kwiecień kwi ápr',
  ),
  words(
    'may mai mayo maggio mag maio mei maja мая травня mayıs května mája maj toukokuuta μαΐου مايو május май svibnja svibanj gegužės gegužė maijs maijā maí maig maiatza maiatzaren bealtaine травень трав мамыр мај маја μάιος μαϊ μαΐ մայիսի մայիս მაისი מאי במאי أيار ماي مه مئی मई মে மே พฤษภาคม touko kvě květen',
  ),
  words(
    'june jun juni juin junio giugno giu junho czerwca июня червня haziran června júna iunie kesäkuuta ιουνίου يونيو június юни lipnja lipanj junija junij birželio birželis jūnijs jūnijā juuni júní juny xuño ekaina ekainaren qershor iyun hunyo mehefin meitheamh июнь июн червень черв чэрвеня маусым јуни јуна јун ιούνιος ιουν հունիսի հունիս ივნისი יוני ביוני حزيران جوان يونيه ژوئن جون जून জুন ஜூன் มิถุนายน kesä čvn červen czerwiec cze',
  ),
  words(
    'july jul juli juillet juil julio luglio lug julho lipca июля липня temmuz července júla iulie heinäkuuta ιουλίου يوليو július юли srpnja srpanj julija julij liepos liepa jūlijs jūlijā juuli júlí juliol xullo uztaila uztailaren korrik iyul julai hulyo gorffennaf iúil июль июл липень лип ліпеня шілде јули јула јул ιούλιος ιουλ հուլիսի հուլիս ივლისი יולי ביולי تموز جويلية يوليه ژوئیه جولای جولائی जुलाई জুলাই ஜூலை กรกฎาคม heinä čvc červenec lipiec lip júl',
  ),
  words(
    'august aug août aout agosto ago augustus sierpnia августа серпня ağustos srpna augusta augusti elokuuta αυγούστου أغسطس augusztus август kolovoza kolovoz avgusta avgust rugpjūčio rugpjūtis augusts augustā ágúst agost abuztua abuztuaren gusht agosti agustus ogos awst lúnasa авг серпень серп жніўня тамыз αύγουστος αυγ օգոստոսի օգոստոս აგვისტო אוגוסט באוגוסט آب أوت اغسطس اوت اگست अगस्त আগস্ট ஆகஸ்ட் ஆகஸ்டு สิงหาคม elo sierpień sie agt',
  ),
  words(
    'september sept sep septembre septiembre settembre setembro set września сентября вересня eylül září septembra septembrie syyskuuta σεπτεμβρίου سبتمبر szeptember септември rujna rujan rugsėjo rugsėjis septembris septembrī septembri setembre iraila irailaren shtator sentyabr septemba setyembre meán сентябрь сен сент вересень вер верасня қыркүйек септембра септембар септ σεπτέμβριος σεπ σεπτ սեպտեմբերի սեպտեմբեր სექტემბერი ספטמבר בספטמבר أيلول سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর செப்டம்பர் กันยายน syys zář wrzesień wrz szept',
  ),
  words(
    'october oct oktober okt octobre octubre ottobre ott outubro out października октября жовтня ekim října októbra octombrie lokakuuta οκτωβρίου أكتوبر október октомври oktobra spalio spalis oktobris oktobrī oktoober urria urriaren tetor oktyabr oktoba oktubre hydref октябрь окт жовтень жовт кастрычніка қазан октобра октобар οκτώβριος οκτ հոկտեմբերի հոկտեմբեր ოქტომბერი אוקטובר באוקטובר اكتوبر اکتبر اکتوبر अक्टूबर अक्तूबर অক্টোবর அக்டோபர் ตุลาคม loka říj říjen październik paź',
  ),
  words(
    'november nov novembre noviembre novembro listopada ноября листопада kasım listopadu novembra noiembrie marraskuuta νοεμβρίου نوفمبر ноември studenoga studeni lapkričio lapkritis novembris novembrī nóvember azaroa azaroaren nëntor noyabr novemba nobyembre tachwedd samhain ноябрь ноя листопад лист лістапада қараша новембра новембар ноем νοέμβριος νοε նոյեմբերի նոյեմբեր ნოემბერი נובמבר בנובמבר نوامبر نومبر नवंबर नवम्बर নভেম্বর நவம்பர் พฤศจิกายน marras lis listopad',
  ),
  words(
    'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia декабря грудня aralık prosince decembra decembrie joulukuuta δεκεμβρίου ديسمبر декември prosinca prosinac gruodžio gruodis decembris decembrī detsember desember desembre decembro abendua abenduaren dhjetor dekabr desemba disyembre rhagfyr nollaig декабрь дек грудень груд снежня желтоқсан децембра децембар δεκέμβριος δεκ դեկտեմբերի դեկտեմբեր დეკემბერი דצמבר בדצמבר دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর டிசம்பர் ธันวาคม joulu prosinec grudzień gru',
  ),
]

/** Weekday names, full and short, in the same languages; only to tell a date line from other lines. */
export const weekdayNames: readonly string[] = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье dilluns dimarts dimecres dijous divendres dissabte diumenge segunda terça quarta quinta sexta hétfő kedd szerda csütörtök péntek szombat vasárnap pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa luni marți miercuri vineri sâmbătă duminică maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή pazartesi salı çarşamba perşembe cuma cumartesi pazar понеділок вівторок середа четвер п’ятниця субота неділя понеделник сряда четвъртък петък събота ponedjeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja ponedeljek torek četrtek petek senin selasa rabu kamis jumat sabtu minggu الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
)

/** Words that tell what a printed date is of. Everything in a stamp line besides date, time and these is no stamp. */
export const stampLabels = {
  published: [
    ...phrases(
      'published, publish, posted, posted on, first published, originally published, published on, published date, publication date, date published, date posted, post date, release date, released, issued, created, created on, submitted, submitted on, written on, added, added on, date, entry date, online since, first online, premiered, aired',
      'veröffentlicht, veröffentlicht am, erstellt, erstellt am, erschienen, erschienen am, erscheinungsdatum, publiziert, publiziert am, eingestellt am, geschrieben am, verfasst am, datum, gepostet, gepostet am, online seit',
      'publié, publié le, paru le, mis en ligne le, posté le, publiée le, créé le, date de publication, écrit le, rédigé le',
      'publicado, publicado el, fecha de publicación, creado, creado el, fecha',
      'pubblicato, pubblicato il, pubblicata il, data di pubblicazione, scritto il, data',
      'publicado em, publicada em, data de publicação, criado em, postado em',
      'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum',
      'publicerad, publicerat, skapad, publisert, udgivet, offentliggjort, oprettet, publiseret, julkaistu, julkaisuaika, birt',
      'opublikowano, data publikacji, dodano, utworzono, vydáno, publikováno, zveřejněno, publikované, uverejnené, objavljeno, datum objave, publicat, publicat în, data publicării, közzétéve, megjelent, létrehozva, avaldatud, publicēts, publicēta, paskelbta, botuar më',
      'опубликовано, дата публикации, размещено, создано, опубліковано, дата публікації, створено, публикувано, публикувана на, објављено, δημοσιεύθηκε, δημοσίευση, ημερομηνία δημοσίευσης, δημοσιεύτηκε',
      'yayınlanma, yayın tarihi, yayınlanma tarihi, giriş, giriş tarihi, oluşturulma tarihi, eklenme, dipublikasikan, diterbitkan, diterbitkan pada, dipublikasikan pada, đăng ngày, ngày đăng, प्रकाशित, প্রকাশিত, প্রকাশ, نُشر, نشر, نشر في, تاريخ النشر, تاریخ انتشار, פורסם, 公開, 公開日, 掲載, 発行, 发布时间, 发表于, 發布時間, 发布, 입력, 등록, 기사입력',
    ),
    ...phrases('stand, the, le, el, il, am, den, de, em, on, at, um, à, uhr, of, time, local, originally, first, filed, dated'),
  ],
  updated: phrases(
    'updated, last updated, last update, update, updated on, modified, last modified, edited, last edited, revised, last revised, date of last revision, amended',
    'aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, letzte änderung, zuletzt geändert, zuletzt geändert am, geändert, bearbeitet, geändert am, zuletzt bearbeitet, überarbeitet',
    'mis à jour, mis à jour le, mise à jour, modifié, modifié le, dernière mise à jour, dernière modification, actualisé le',
    'actualizado, actualizado el, última actualización, modificado, aggiornato, aggiornato il, ultimo aggiornamento, atualizado, atualizado em, atualizada em, última atualização',
    'bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, uppdaterad, uppdaterat, senast uppdaterad, oppdatert, sist oppdatert, opdateret, sidst opdateret, päivitetty, muokattu, uppfært',
    'zaktualizowano, aktualizacja, ostatnia aktualizacja, aktualizováno, aktualizovaná, ažurirano, izmenjeno, posodobljeno, actualizat, frissítve, utolsó frissítés, módosítva, uuendatud, atjaunots, atnaujinta, përditësuar',
    'обновлено, изменено, оновлено, актуализирано, обновена, ажурирано, ενημερώθηκε, τελευταία ενημέρωση, güncelleme, güncellenme, güncelleme tarihi, son güncelleme, diperbarui, cập nhật, अपडेटेड, अद्यतन, আপডেট, تحديث, آخر تحديث, به روز رسانی, עודכן, 更新, 更新日, 最終更新, 更新时间, 수정, 최종수정',
  ),
} as const

/** Words that, behind a date in a sentence, tell that the page itself came out on it: "was posted on 4 May 2031 by Ada". */
export const publishedBehind = phrases(
  'published, posted, uploaded, veröffentlicht, gepostet, geschrieben, publiziert, verfasst, erstellt, eingestellt, publié, posté, écrit, mis en ligne, rédigé, publicado, escrito, pubblicato, scritto, inserito, gepubliceerd, geplaatst, geschreven, publicerad, skrevet, opublikowany, napisany, dodany, publikován, vydán, опубликовано',
)

function words(list: string): readonly string[] {
  return list.split(' ')
}

function phrases(...lists: readonly string[]): readonly string[] {
  return lists.flatMap(list => list.split(', '))
}
