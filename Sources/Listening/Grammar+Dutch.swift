extension Grammar {
  static let dutch = Grammar(
    openers: words(
      """
      en maar dus nou ja nee oké oke ok goed dan verder trouwens eigenlijk want of precies mooi
      prima
      """),
    subjects: words("ik u je jij jullie we wij ze zij hij het er men dat dit die iemand"),
    determiners: words(
      "de het een uw je jouw jullie mijn ons onze zijn haar hun deze die dit dat al alle"),
    prepositions: words(
      """
      aan achter bij binnen buiten door in langs met naar na naast om onder op over per rond sinds
      tegen tijdens tot tussen uit van vanaf via voor zonder thuis buitenshuis
      """),
    wide: words(
      """
      wat hoe waarom hoezo waardoor waarvoor waartoe waarmee waarover waaraan waarin waarop waaruit
      waarvan waarbij waarnaar waartegen hoeverre
      """),
    narrow: words("wie wiens waar wanneer welk welke hoeveel hoelang hoeveelste vanwaar"),
    degrees: words(
      """
      oud vaak lang veel ver groot klein hoog laag laat duur snel zwaar breed diep goed slecht druk
      regelmatig belangrijk tevreden zeker moeilijk lastig makkelijk gemakkelijk erg dikwijls jong
      weinig vroeg warm koud sterk leuk fijn blij bang eenzaam eng vervelend ingewikkeld gelukkig
      dichtbij ernstig nuttig handig geweldig mooi trots prettig gezellig zelfstandig actief vlot
      """),
    broadNouns: words(
      """
      hulp steun ondersteuning begeleiding manier manieren wijze rol invloed betekenis gevoel indruk ervaring
      herinnering beeld
      opzicht plek verhaal wens droom gedachte gedachten gevoelens plannen verschil reden mens iemand ding persoon leven buurt
      """),
    manners: words("precies dan nu toch eigenlijk anders zo nog wel ook bijvoorbeeld verder en of"),
    facts: words(
      """
      naam voornaam achternaam moedertaal taal talen thuistaal leeftijd adres postcode huisnummer
      telefoonnummer nummer geboortedatum geboorteplaats geboorteland nationaliteit beroep functie
      diploma diploma's niveau taalniveau inkomen huur salaris woonplaats datum geloof godsdienst
      e-mailadres mailadres geslacht land landen dag dagen tijd tijden tijdstip maand maanden kleur
      lievelingseten lievelingsboek lievelingskleur wachtwoord krant kranten app apps zenders
      studierichting schoolniveau herkomst burgerservicenummer rekeningnummer bsn schoenmaat status score saldo bedrag maat gewicht lengte
      """),
    verbs: words(
      """
      ben bent is was waren zijn heb hebt heeft had hebben kun kunt kan kon kunnen wil wilt wilde
      zou zouden zal zult zul moet moest mag mocht ga gaat ging gingen doe doet deed kom komt kwam
      vind vindt vond denk denkt dacht weet wist werk werkt werkte woon woont woonde lukt lukte
      maak maakt maakte heet wordt word werd voel voelt voelde gebruik gebruikt lees leest las
      krijg krijgt kreeg spreek spreekt sprak zie ziet zag durf durft leer leert leerde zit zitten
      helpt help hielp staat sta stond volg volgt volgde ken kent kende houd houdt hou begrijp
      begrijpt snap snapt lijkt leek bevalt beviel woonden gaan doen komen vinden voelen werken
      """),
    subordinators: words(
      """
      als dat die om omdat doordat zodat toen terwijl wanneer voordat nadat sinds sinds hoewel nu
      waar wat wie hoe waarom of zodra totdat indien tenzij mits waarmee waarbij waarin stel
      """),
    conditionals: words("als indien zodra stel wanneer"),
    conjunctions: words("en of maar dan"),
    negations: words("niet geen nooit niets niks nergens niemand"),
    certainties: words(
      """
      toch zeker vast natuurlijk ongetwijfeld uiteraard immers sowieso vanzelfsprekend heus
      waarschijnlijk vermoedelijk blijkbaar kennelijk
      """),
    reproaches: words(
      """
      niet geen nooit altijd steeds alleen toch pas zo zo'n zulke zoveel alles overal zomaar weer nog gewoon überhaupt telkens laat
      laten liet weigert weigerde niemand niets nergens zolang constant
      """),
    feelings: dutchFeelings,
    troubles: dutchTroubles,
    delights: words(
      """
      leuk leuke fijn fijne mooi mooie geweldig geweldige prettig prettige blij blije gelukkig
      gelukkige trots fantastisch fantastische heerlijk heerlijke gezellig gezellige tevreden handig
      handige nuttig nuttige interessant interessante belangrijk belangrijke dankbaar makkelijk
      makkelijke gemakkelijk gemakkelijke lekker lekkere knap knappe boeiend boeiende spannend
      spannende leerzaam leerzame duidelijk duidelijke goed goede dankbaar lief vriendelijk
      """),
    intensifiers: words("zo zo'n ontzettend vreselijk enorm"),
    scarcities: words("weinig zelden slecht"),
    comparatives: words(
      "liever beter fijner prettiger handiger makkelijker leuker eerder belangrijker moeilijker meer"
    ),
    indefinites: words("een iets soms weleens misschien ooit eventueel"),
    people: words(
      """
      man vrouw zoon dochter kind kinderen vader moeder ouders broer broers zus zussen zusje
      broertje
      partner familie gezin opa oma buren buurvrouw buurman vriend vriendin vrienden vriendinnen
      neef nicht oom tante kleinkinderen kleinzoon kleindochter collega collega's u jij je ik
      """),
    telling: words(
      """
      vertellen beschrijven omschrijven uitleggen toelichten schetsen meenemen delen illustreren
      zeggen voorbeeld voorbeelden beeld horen noemen terugdenken stilstaan kwijt uitweiden zien
      """),
    requesting: words(
      """
      mij me ons iets over hoe wat waarom meer eens verder welke daarover hierover erover verhaal
      voorbeeld voorbeelden waar wanneer wie dat daar dit
      """),
    modals: words("kunt kun kan zou zoudt wilt wil zouden kunnen mag mogen willen"),
    scenes: words("denk denkt stel stelt kijk laat laten"),
    checks: Pattern.list(
      """
      begrijp/hoor/zeg/vat/zie/snap/herhaal/verwoord ik u/je? het/dat/je/u/jullie? zo? goed/juist
      begrijp/hoor/zeg/vat/zie/snap ik goed/juist
      heb ik het/dat/u/je/jullie zo? goed/juist
      heb ik goed/juist begrepen/gehoord/verstaan
      ik het/dat/u/je/jullie zo? goed/juist hoor/begrijp/heb/zie/begrepen/gehoord/samenvat
      ik goed/juist hoor/begrijp/heb/luister
      klopt het dat/dan/als/zo/wat
      klopt dat/dit/het/mijn
      is het/dat juist/correct dat/zo?
      bedoelt/bedoel u/je/jij dat/dus/daarmee
      u/je/jij/jullie bedoelt/bedoel/bedoelen dus? dat
      u/je/jij zegt dus
      wat/dus ik u/je/jou/jullie? hoor zeggen? is
      hoor ik u/je/jou zeggen
      even kijken/checken/nagaan/controleren of ik
      kijken/checken/nagaan of ik het/u/je/jullie
      voor de zekerheid
      ter controle
      mag/zal/laat ik u/je/jullie/even/het? even? samenvatten
      als ik het/u/je/dit/dat/alles? zo? even? mag? samenvat/samenvatten
      ik vat het/dit/dat? even? samen
      heb ik dat/u/je/jullie zo? goed/juist
      u/je/jij/jullie zegt/zeg/zeggen dus
      """),
    invitations: Pattern.list(
      """
      vertel u/je? \
      eens/maar/me/mij/ons/over/iets/wat/hoe/waarom/waar/meer/verder/gerust/nog/welke/wie/wanneer
      vertelt u/jullie eens/maar/me/mij/ons/gerust/over/verder
      vertellen jullie eens/maar/me/mij/ons/gerust/over
      beschrijf/omschrijf/schets/beschrijft/omschrijft
      neem/neemt u? me/mij/ons
      geef/geeft u? eens/een/me/mij/ons/wat/nog
      noem/noemt u? eens/een/enkele/wat/me/mij/drie/twee
      laat/laten u? eens/maar/me/mij/ons/we
      denk/denkt u? eens/terug/even
      leg/legt u? me/mij/ons/eens/maar/dat
      licht/help/praat/zeg/zegt u? me/mij/ons/eens/maar/dat
      ga/gaat u? eens/maar/verder/gerust/door
      begin/kies/kijk eens/maar/gerust/bij/een/zelf
      """),
    inquiries: Pattern.list(
      """
      mag/mogen ik/we/wij u/je/jou/jullie? ook/eens? iets? vragen/weten
      mag/mogen ik/we/wij weten
      ik/we wil/zou/zouden/willen graag? van? u/je/jou? willen? weten/horen
      ik/we ben/was/zijn benieuwd
      ik vraag/vroeg me/mij af
      ik/we wilde/wou/wilden/wil/willen u/je/jou/jullie/nog/even/eigenlijk? graag? vragen/weten
      ik/we hoor/horen graag
      ik/we ben/was/zijn/waren nieuwsgierig
      ik/we weet/weten niet
      kunt/kun/wilt/wil/zou/kan u/je/jij/jullie me/mij/ons? vertellen/zeggen/aangeven
      """),
    followUps: Pattern.list(
      """
      hoezo
      zoals
      bijvoorbeeld
      namelijk
      waarom
      vertel
      hoe dan
      wat dan
      hoe bedoelt/bedoel u/je/jij dat?
      """),
    causes: Pattern.list(
      """
      hoe komt/kwam het toch? dat u/je/jij/jullie
      hoe kan/kon het toch? dat u/je/jij/jullie
      hoezo
      """),
    extenders: Pattern.list(
      """
      of zo/zoiets/zo'n
      of iets dergelijks/anders
      of wat dan ook
      of wie/waar dan ook
      of weet ik veel/wat
      en zo/zoiets/zovoort/zovoorts/dergelijke
      en dat soort dingen
      enzo/enzovoort/enzovoorts/ofzo
      """),
    asides: Pattern.list(
      """
      hoe heet/noem/zeg het/dat/je/ook ook/dat? alweer?
      weet je/u wel?
      zeg maar
      zal ik maar zeggen
      laat ik/we zeggen
      bij wijze van spreken
      als u/je/jullie wilt/wil
      """),
    repairs: Pattern.list(
      """
      of? nee wacht/sorry/anders?
      wacht even?
      sorry/pardon
      ik bedoel eigenlijk?
      of? beter/anders gezegd
      oftewel
      met andere woorden
      ik/laat vraag/ik het/me? anders/opnieuw vragen/stellen?
      """),
    tags: Pattern.list(
      """
      toch/hè/he/nietwaar/hé
      niet waar
      of niet dan?
      niet dan
      niet soms
      of wel/wat
      vindt/denkt/vind/denk/weet u/je/jij/jullie ook? niet
      is het niet
      """),
    nudges: dutchNudges,
    quotations: Pattern.list(
      """
      u/je/jij/jullie zei/zeiden/vertelde/vertelden/noemde/noemden/had/gaf/sprak/zegt/vertelt/noemt
      zei/vertelde/noemde/gaf/zegt u/je/jij/jullie
      u/je/jij/jullie hebt/heeft/hebben net/eerder/zojuist? _? verteld/gezegd/genoemd
      """),
    amounts: Pattern.list(
      """
      hoe heet/heten/heette
      hoe is/was uw/je/jouw naam/leeftijd
      wat kost/kosten/kostte/verdient/verdien/betaalt/betaal/weegt/weeg/studeert/studeer
      hoe schrijft/schrijf/spelt/spel/noemt/noem/noemen $
      wat doet/doe $ voor werk
      """),
    reviews: Pattern.list(
      """
      wat vindt/vind/vinden/vond/vonden/denkt/denk $ van
      hoe ervaart/ervaar/ervaren/ervoer $
      hoe bevalt/bevallen/was/waren/is/zijn/beoordeelt/beoordeel/gaat/ging/gaan/vindt/vond
      bent/ben $ tevreden over/met
      """))
}
