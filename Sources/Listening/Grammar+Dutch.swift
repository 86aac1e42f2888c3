extension Grammar {
  static let dutch = Grammar(
    openers: words(
      """
      en maar dus nou ja oké oke ok goed hm eh dan verder trouwens eigenlijk want of precies
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
      hulp steun manier manieren wijze rol invloed betekenis gevoel indruk ervaring
      herinnering beeld
      opzicht plek verhaal wens droom gedachte gedachten gevoelens plannen verschil reden
      """),
    facts: words(
      """
      naam voornaam achternaam moedertaal taal talen thuistaal leeftijd adres postcode huisnummer
      telefoonnummer nummer geboortedatum geboorteplaats geboorteland nationaliteit beroep functie
      diploma diploma's niveau taalniveau inkomen huur salaris woonplaats datum geloof godsdienst
      e-mailadres mailadres geslacht land landen dag dagen tijd tijden tijdstip maand maanden kleur
      lievelingseten lievelingsboek lievelingskleur wachtwoord krant kranten app apps zenders
      studierichting schoolniveau herkomst burgerservicenummer rekeningnummer bsn schoenmaat
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
      "toch zeker vast natuurlijk ongetwijfeld uiteraard immers sowieso vanzelfsprekend heus"),
    reproaches: words(
      """
      niet geen nooit altijd steeds alleen toch pas zo zomaar weer nog gewoon überhaupt telkens laat
      laten liet weigert weigerde niemand niets nergens zolang constant
      """),
    feelings: feelings,
    troubles: troubles,
    delights: words(
      """
      leuk leuke fijn fijne mooi mooie geweldig geweldige prettig prettige blij blije gelukkig
      gelukkige trots fantastisch fantastische heerlijk heerlijke gezellig gezellige tevreden handig
      handige nuttig nuttige interessant interessante belangrijk belangrijke dankbaar makkelijk
      makkelijke gemakkelijk gemakkelijke lekker lekkere knap knappe boeiend boeiende spannend
      spannende leerzaam leerzame duidelijk duidelijke goed goede dankbaar lief vriendelijk
      """),
    intensifiers: words("zo zo'n ontzettend vreselijk enorm"),
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
      ga/gaat u? eens/maar/verder/gerust
      begin/kies/kijk eens/maar/gerust/bij/een/zelf
      """),
    inquiries: Pattern.list(
      """
      mag/mogen ik/we/wij u/je/jou/jullie? ook/eens? iets? vragen/weten
      mag/mogen ik/we/wij weten
      ik/we wil/zou/zouden/willen graag? van? u/je/jou? willen? weten/horen
      ik/we ben/was/zijn benieuwd
      ik vraag me af
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
    nudges: Pattern.list(
      """
      vindt/vind/vinden/denkt/denk/merkt/merk $ toch? ook
      vindt/vind/vinden/denkt/denk $ dat _ moet/moeten/hoort/horen
      vindt/vind/vinden/denkt/denk $ dat _ _ moet/moeten/hoort/horen
      vindt/vind/vinden/denkt/denk $ dat _ _ _ moet/moeten/hoort/horen
      vindt/vind $ het erg/te
      $ het ermee? eens dat
      bent/ben $ het met me/mij/ons eens
      zou/is/lijkt/was/ware het u/je? niet \
      beter/verstandig/verstandiger/handig/handiger/slim/slimmer
      zou/is/lijkt het u/je? beter/verstandig/verstandiger/handiger/slim/slimmer
      een goed/beter/slim idee om/als/zijn
      er/eraan weleens?/al? aan? gedacht om/te
      gedacht aan/om
      overwogen om/te
      ik neem aan dat
      ik kan/kon me/mij goed? voorstellen dat
      ik denk/vermoed/weet/vind dat u/je/jij/jullie
      ik wed
      het lijkt/leek me/mij
      iedereen vindt/weet/zegt/doet/kan
      de meeste/andere mensen/ouders/anderen/deelnemers/vrouwen/mannen \
      vinden/zeggen/doen/willen/denken
      zoals iedereen
      zal/zult/zul/moet/moeten wel
      moet/moeten @
      moet _ _? @ geweest/zijn
      geef/geeft $ toe
      u/je/jij/jullie wilt/wil zeker/natuurlijk/vast
      """),
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
      wat kost/kosten/kostte
      wat doet/doe $ voor werk
      """),
    reviews: Pattern.list(
      """
      wat vindt/vind/vinden/vond/vonden/denkt/denk $ van
      hoe ervaart/ervaar/ervaren/ervoer $
      hoe bevalt/bevallen/was/waren/is/zijn/beoordeelt/beoordeel/gaat/ging/gaan/vindt/vond
      bent/ben $ tevreden over/met
      """))

  private static let feelings = words(
    """
    vervelend vervelende lastig lastige lastiger moeilijk moeilijke moeilijker moeilijks zwaar zware
    ingewikkeld ingewikkelde eng enge bang bange angstig angstige beschaamd verdrietig verdrietige
    eenzaam eenzame boos boze kwaad kwade gefrustreerd gefrustreerde frustrerend frustrerende
    teleurgesteld teleurstellend teleurstellende jammer vreselijk vreselijke verschrikkelijk
    verschrikkelijke afschuwelijk afschuwelijke nare stom stomme dom domme saai saaie raar rare
    vreemd vreemde slecht slechte oneerlijk oneerlijke onrechtvaardig onveilig onveilige onprettig
    onaangenaam ongemakkelijk ongemakkelijke onhandig onzeker onzekere onbegrijpelijk onmogelijk
    onmogelijke afhankelijk afhankelijke hulpeloos machteloos wanhopig zenuwachtig nerveus gespannen
    gestrest gestresst stressvol bezorgd ongerust somber sombere depressief ongelukkig ontevreden
    zielig zielige arme lui luie traumatisch pijnlijk pijnlijke gênant gênante beschamend
    vernederend
    schaamt schaam schamen schaamde frustreert frustreren frustreerde ergert erger ergeren ergerde
    irriteert irriteren irriteerde irritant irritante stoort storen stoorde haat haten vreest
    worstelt
    worstel worstelen worstelde kampt kampen kampte lijdt lijden opziet dwarszit baalt baal balen
    mislukt mislukte zwak zwakke buitengesloten gediscrimineerd onbegrepen rot akelig akelige
    hopeloos hopeloze schuldig overweldigend vermoeiend vermoeiende chaotisch chaotische tegenvalt
    tegenviel tegengevallen onvriendelijk onvriendelijke onbeleefd onbeschoft onbeschofte gemeen
    schandalig belachelijk belachelijke waardeloos waardeloze verloren bangst lastigst moeilijkst
    vervelendst zwaarst engst lastigste moeilijkste vervelendste zwaarste engste slechtst slechtste
    ergste opgesloten beperkt gedwongen
    """)

  private static let troubles = words(
    """
    probleem problemen moeite moeilijkheden schaamte eenzaamheid angst angsten schuldgevoel stress
    frustratie frustraties ergernis ergernissen boosheid verdriet onzekerheid onzekerheden woede
    teleurstelling teleurstellingen heimwee tekortkoming tekortkomingen zwakte zwaktes fout
    fouten mis
    achterstand achterstanden discriminatie racisme klacht klachten last afhankelijkheid trauma
    trauma's gebrek tekort mislukking armoede machteloosheid wanhoop spijt schulden ellende gedoe
    ruzie ruzies onbegrip wantrouwen vooroordelen zorgen isolement somberheid spanning spanningen
    beperking beperkingen tegenslag tegenslagen nood onmacht onvermogen paniek pech verlies
    """)
}
