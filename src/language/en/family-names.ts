const names = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The family names that most people of a country or language bear, as foldName writes them: two bearers with one given name are no wonder. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set([
  // English-speaking countries
  ...names(`smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson robinson
    clark lewis lee walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans
    turner parker collins edwards stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood
    watson brooks bennett gray james hughes price myers long foster ross jenkins perry powell russell sullivan fisher henderson graham
    hamilton wallace cole west jordan reynolds ellis harrison gibson mcdonald marshall murray ford stevens simpson porter hunter mason
    shaw kennedy burns gordon webb hunt black palmer mills grant knight ferguson rose stone dixon robertson fraser macdonald ryan byrne
    walsh o'brien o'connor o'neill doyle kavanagh davies patel lloyd owen griffiths rees clarke`),
  // Spanish and Portuguese
  ...names(`garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes
    gutierrez ortiz ramos ruiz alvarez mendoza castillo vasquez vazquez romero moreno jimenez herrera medina castro vargas guzman fernandez
    munoz rojas silva santos oliveira souza sousa pereira lima costa ferreira almeida ribeiro carvalho alves rodrigues gomes martins`),
  // French, German, Dutch, Nordic, Italian
  ...names(`bernard dubois durand moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier girard muller mueller schmidt
    schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann
    de-jong jong jansen vries bakker visser smit mulder bos andersson johansson karlsson nilsson eriksson larsson olsson persson svensson
    hansen johansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen korhonen virtanen rossi russo ferrari esposito
    bianchi romano colombo ricci marino greco bruno gallo conti`),
  // Slavic, Baltic, Balkan, Greek, Turkish, Hungarian
  ...names(`ivanov ivanova petrov petrova smirnov smirnova kuznetsov kuznetsova popov popova sokolov lebedev kozlov novikov morozov volkov
    shevchenko kovalenko bondarenko tkachenko kravchenko melnyk nowak kowalski wisniewski wojcik kowalczyk kaminski novak svoboda novotny
    horvat kovacevic jovanovic petrovic nikolic markovic popescu ionescu papadopoulos yilmaz kaya demir sahin celik yildiz ozturk nagy
    kovacs toth szabo horvath`),
  // Arabic, Persian, Turkic, South Asian
  ...names(`mohammed muhammad mohamed ahmed ahmad ali hassan hasan hussein hossein khan ibrahim abdullah mahmoud omar saleh salem saeed
    mustafa youssef yusuf khalil mansour nasser hamid rahman karim aziz abbas jafari hosseini mohammadi ahmadi karimi rahimi moradi rezaei
    mousavi singh kumar sharma verma gupta das devi reddy rao nair iyer joshi mishra shah mehta malik hussain iqbal butt chaudhry begum
    akhtar bibi islam chowdhury perera fernando silva`),
  // East and South-East Asian, African
  ...names(`wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo wong chan cheung leung ng tan lim lee kim park
    choi jung jeong kang cho yoon jang sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida nguyen tran le
    pham hoang phan vu dang bui do suharto wibowo susanto dela-cruz bautista aquino mensah owusu osei okafor okoye adeyemi eze diallo
    traore keita coulibaly ndiaye diop mbeki dlamini nkosi ndlovu mokoena abebe tesfaye haile mwangi otieno ochieng kamau banda phiri`),
])
