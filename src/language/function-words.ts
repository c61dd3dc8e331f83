/** A language (BCP 47) and its commonest words in running text. */
export interface FunctionWords {
  readonly language: string
  readonly words: string
}

/**
 * The commonest words of widely written languages, those with nothing but grammar in them: enough of them stand in any few sentences to tell
 * one language from another. Near relations stand together, so that neither is taken for the other.
 */
export const functionWords: readonly FunctionWords[] = [
  {
    language: 'en',
    words:
      'the of and to in a is that for it as was with be by on not he his but at are this have had from or which they an were their has her she we will would been who said its after into more than about when there what all also up out over no so if can him you i my our your one could some them then these before other only against while during under between through because where two',
  },
  {
    language: 'de',
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich wir kann gegen seine ihre unter vom',
  },
  {
    language: 'nl',
    words:
      'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar heeft tot ze wordt over hij was werd of kan geen meer al hebben worden zich na deze dit hun had ik we zou onder tegen veel waar moet',
  },
  {
    language: 'fr',
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ont d l qu s n c cette mais comme ou sa été elle ses on nous leur fait être deux après entre même avait était ces où sans dont y selon contre tout peut ils aussi leurs je vous',
  },
  {
    language: 'es',
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue hasta hay donde han quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto son según había dos tras',
  },
  {
    language: 'pt',
    words:
      'de a que o e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você foi são está ser tem segundo há contra sobre',
  },
  {
    language: 'gl',
    words:
      'de a que o e do da en un para con non unha os no se na por máis as dos como mais ao el das á seu súa ou cando moi nos xa eu tamén só polo pola ata isto ela entre despois sen mesmo aos seus quen nas me ese eles foi son está ser ten segundo hai contra sobre',
  },
  {
    language: 'ca',
    words:
      'de la i a que el en les els un per una amb del es no va al ha se dels més com d l és seva seu han però també o hi són aquest aquesta ser entre sobre fins segons tot quan les ja molt sense on perquè després contra està ens',
  },
  {
    language: 'it',
    words:
      'di e il la che in a per un è del con non i le una da si al sono dei della nel lo alla più ha come l ma gli anche dal se delle su o ai essere loro questo ci hanno stato tra dopo suo sua alle dalla degli era nella due fra quando anni così chi dell all c d nei ad ed cui',
  },
  {
    language: 'ro',
    words:
      'de și în a la cu că o pe din nu un care este mai pentru sunt au ce fost prin lui sau dar se ca al să ale după fi unei unui cel cea lor între dintre către despre iar acest această fără sa său până foarte va am poate ai ei el era peste',
  },
  {
    language: 'sv',
    words:
      'och i att det som en på är av för med den till inte om ett han men var de har jag hade sig så från vid kan när efter eller nu hon också blev ut mot över under sin år skulle än sina vara blir ska mellan mycket där alla kommer enligt utan dem varit denna detta',
  },
  {
    language: 'da',
    words:
      'og i at det er en til af på for med den de der ikke som har et om men han var også fra sig kan vil ved vi efter skal eller hun blev jeg når så over nu være havde mod ud kun op under hvor år hans mellem blive bliver mere dem denne dette uden sin',
  },
  {
    language: 'no',
    words:
      'og i det at er en til av på for med den de ikke som har et om men han var også fra seg kan vil ved vi etter skal eller hun ble jeg når så over nå være hadde mot ut bare opp under hvor år hans mellom bli blir mer dem denne dette uten sin',
  },
  {
    language: 'fi',
    words:
      'ja on ei että se oli hän mutta ovat kun niin myös joka tai ole kuin sen mukaan vain jo jos olla voi ollut sitä nyt ne jotka mitä sekä vielä vuoden hänen joita siitä kuitenkin sillä tämä tämän olisi eivät jälkeen kanssa mukana oman kaikki koska sitten',
  },
  {
    language: 'pl',
    words:
      'w i na z się nie do to że o jest a po jak od za przez co dla są ale ma był oraz czy tym tego już być było przed może lub tylko jego ich jej także który która które roku została został przy pod między według nad bardzo ze gdy go te ten ta',
  },
  {
    language: 'cs',
    words:
      'a v se na je že o s z do i to k ve pro za by ale si po jako podle od jsou které který která není byl bylo byla až také už ze jeho nebo tak při aby před mezi má co jen jejich což roku řekl ho však kde pod proti',
  },
  {
    language: 'sk',
    words:
      'a v sa na je že o s z do i to k vo pre za by ale si po ako podľa od sú ktoré ktorý ktorá nie bol bolo bola až aj už zo jeho alebo tak pri aby pred medzi má čo len ich roku povedal ho však kde pod proti',
  },
  {
    language: 'hu',
    words:
      'a az és hogy nem is egy ez de meg csak azt már van volt el mint még ha vagy sem ki lesz szerint ezt minden után amely kell lehet pedig között most akkor aki amit ezek azonban majd így való nagy több be fel le mert ami arra',
  },
  {
    language: 'tr',
    words:
      've bir bu için da de ile olarak çok daha olan gibi en sonra kadar ne ancak o ise her değil var ya ki göre diye oldu olduğunu tarafından olduğu iki mi bunu kendi ilk şekilde dedi etti yeni üzerine içinde karşı önce şu nedeniyle hem ama veya biz bütün',
  },
  {
    language: 'id',
    words:
      'yang dan di untuk dengan ini dari pada itu tidak dalam akan ke oleh juga ada mereka telah saya karena adalah para bisa sebagai kepada atau tersebut lebih kata sudah dia kami namun seperti hingga serta bahwa satu saat masih menjadi belum setelah antara agar kita lagi hanya secara sejumlah ia',
  },
  {
    language: 'ru',
    words:
      'и в не на что с по как это но из к за от о для он его все а так у же до то бы или при они было был были мы также только после я она ее их может которые который может уже если более во со об между чтобы том где',
  },
  {
    language: 'uk',
    words:
      'і в не на що з до та у за як це про від для він але його по які так й а також із є було буде під він ми вони вже може після був були її їх або щоб який яка через при де тому ще зі між',
  },
  {
    language: 'bg',
    words:
      'на и да се в за от е с че по не са ще като си до това при но има което които които беше или след те той тя след със във са към само бе още между както през който която тази този бяха може ние',
  },
]
