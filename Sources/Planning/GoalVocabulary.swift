/// Words that tell what a goal is about: people, places, activities, who does things.
///
/// A word also counts as the last part of a longer one: `buurtmoeders` are mothers, a `leeskring` is a
/// circle.
struct WordList: Sendable {
  private let whole: Set<String>
  private let endings: Set<String>

  /// Words on lines; those behind a dash only count as the end of a longer word.
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    whole = Set(words.filter { !$0.hasPrefix("-") })
    endings = Set(words.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 })
  }

  func contains(_ key: String) -> Bool {
    if whole.contains(key) { return true }
    guard key.utf8.count < 60 else { return false }
    var end = key.dropFirst(3)
    while end.count > 2 {
      if endings.contains(String(end.first == "-" ? end.dropFirst() : end)) { return true }
      end = end.dropFirst()
    }
    return false
  }

  /// Only as a word by itself.
  func containsWhole(_ key: String) -> Bool { whole.contains(key) }
}

enum GoalVocabulary {
  /// People a goal can be for, by what they are.
  static let people = WordList(
    """
    ouder ouders moeder moeders vader vaders opa's oma's grootouders kind kinderen kids peuters kleuters baby's
    jongere jongeren jongens meiden meisjes tieners pubers student studenten scholieren leerling leerlingen
    brugklassers cursist cursisten deelnemer deelnemers deelneemsters bezoeker bezoekers bezoeksters inwoner
    inwoners bewoner bewoners buurtgenoten wijkgenoten dorpsgenoten oudere ouderen senioren nieuwkomer nieuwkomers
    statushouder statushouders vluchtelingen asielzoekers inburgeraars anderstalige anderstaligen
    laaggeletterde laaggeletterden laagtaalvaardigen migranten expats gezin gezinnen vrouw vrouwen man mannen
    mantelzorger mantelzorgers werkzoekende werkzoekenden werklozen vrijwilliger vrijwilligers klanten
    patienten clienten lezers leden lid werknemers medewerkers collega collega's ondernemers werkgevers
    winkeliers buren buurvrouwen gasten jeugd families echtparen volwassenen taalvragers taalmaatjes
    alleenstaanden weduwen weduwnaars jubilarissen huurders minima gepensioneerden dove doven slechthorenden
    blinden slechtzienden chauffeurs schoonmakers schoonmaaksters schilders bouwvakkers vissers boeren verpleegkundigen
    wijkverpleegkundigen docenten leerkrachten juffen meesters baliemedewerkers artsen huisartsen
    zzp'ers nt1'ers nt2'ers 55-plussers 65-plussers -plussers -jarigen -jarige analfabeten vaklieden
    oekrainers syriers eritreeers polen turken bulgaren roemenen afghanen somaliers marokkanen
    klas klassen groep moedergroep oudergroep wandelgroep naaigroep praatgroep kinderdagverblijven
    parent parents mother mothers mum mums dads father fathers child children toddlers babies teenager teenagers teens student
    students pupil pupils resident residents neighbours neighbors newcomer newcomers refugee refugees asylum-seekers migrants
    family families woman women men senior seniors participant participants visitor visitors worker workers carer
    carers caregivers volunteer volunteers tenants customers learner learners readers adults grandparents employers employees
    patients drivers cleaners pensioners members households jobseekers job-seekers seekers nurses teachers
    shopkeepers colleagues boys girls couples speakers guests elders widows fishermen builders farmers
    -year-olds year-olds youngsters clients
    """)

  /// People in general: for whom is still open, unless more words follow.
  static let anybody: Set<String> = [
    "mensen", "people", "iedereen", "everyone", "everybody", "burgers", "personen", "persons",
    "degenen", "those", "anyone", "wie", "community", "gemeenschap",
  ]

  /// What narrows people down.
  static let narrowing: Set<String> = [
    "met", "die", "uit", "in", "zonder", "van", "who", "with", "from", "without", "living", "op",
    "at", "over", "under", "boven", "onder", "rond", "on", "aged",
  ]

  static let places = WordList(
    """
    bibliotheek bieb filiaal vestiging leeszaal wijkhuis buurthuis wijkcentrum buurtcentrum dorpshuis
    buurtkamer huiskamer school scholen klas klaslokaal kerk moskee tempel azc asielzoekerscentrum plein markt park winkel
    winkelcentrum supermarkt bakker bakkerij station hal zaal kantine gezondheidscentrum ziekenhuis huisarts
    huisartsenpraktijk apotheek consultatiebureau kinderopvang kinderdagverblijf peuterspeelzaal opvang gemeentehuis stadhuis wijk
    buurt buurten wijken straat dorp dorpen stad gebied flat taalhuis taalpunt sportclub sporthal sportkantine zwembad
    voedselbank kringloop kringloopwinkel speeltuin bedrijventerrein fabriek werf haven verpleeghuis verzorgingshuis
    camping bus bushalte koffiehoek koffiekamer cafe laan park tuin moestuin volkstuin centrum wachtkamer loods magazijn
    werkplaats kapper kapsalon barbershop wasserette atelier keuken theehuis clubhuis speelotheek jeugdhonk
    werkvloer gevangenis opvanglocatie thuis balie museum theater hofje jongerencentrum buurtsuper
    library branch schools classroom centre center neighbourhood neighborhood mosque church market square hall
    room clinic hospital shop supermarket depot town village villages district estate bank pool playground factory
    canteen home homes street lane road garden workplace warehouse harbour harbor surgery pharmacy barber kitchen
    prison shelter club lobby foyer museum theatre city town quarter community laundrette café
    """)

  static let placePrepositions: Set<String> = [
    "in", "op", "bij", "aan", "naar", "rond", "om", "uit", "te", "langs", "door", "vanuit", "at",
    "on", "near", "to", "from", "around", "of", "van", "voor", "across", "inside", "outside", "tot",
  ]

  /// What can be seen or joined.
  static let activities = WordList(
    """
    workshop workshops cursus cursussen les lessen -les -lessen training trainingen spreekuur spreekuren
    -uur -uurtje -uurtjes inloop -inloop cafe cafes -cafe -cafes cafe's taalcafe's
    -ochtend -ochtenden -middag -middagen -avond -avonden bijeenkomst bijeenkomsten clubje -club -clubs
    leesclub kring kringen -kring -kringen -groep -groepen -groepje -groepjes tafel tafels -tafel -tafels -hoek hoekje -hoekje
    route routes -route wandeling wandelingen rondleiding rondleidingen tentoonstelling expositie feest -feest
    maaltijd maaltijden lunch -lunch ontbijt -ontbijt diner -markt beurs -beurs spel spellen -spel -spellen boek boeken -boek
    tas tassen -tas -tassen koffer koffers koffertje -koffertje -koffer -koffers pakket pakketten -pakket -pakketten
    kaart kaarten -kaart -kaarten folder folders flyer flyers krant krantje -krant gids filmpje filmpjes film video video's
    podcast podcasts podium loket -loket -punt kast -kast minibieb traject trajecten gesprek gesprekken -gesprek -gesprekken
    huisbezoek huisbezoeken formulier formulieren brief brieven -brief -brieven quiz wedstrijd bibliobus excursie
    excursies uitstapje uitstapjes lesmateriaal woordenlijst examen proefles proeflessen verhalen voorstelling
    optreden open-dag ruilkast taalspel gastles gastlessen poster posters presentatie presentaties interview interviews
    koor -koor repaircafe maatje -maatje aanbodkaart telefoontjes bezoek bezoeken spreektijd ontmoeting ontmoetingen
    materialen theekransje picknick -dag -dagen -week schrijfhulp huiswerkhulp invulhulp taalhulp -hulp
    diploma diploma's certificaat certificaten laptop laptops tablets abonnement abonnementen pas passen -pas -pasje lidmaatschap
    course courses class classes lesson lessons session sessions circle circles table tables meeting meetings
    -cafe drop-in visit visits tour tours walk walks exhibition party meal meals breakfast fair game games book books
    bag bags leaflet leaflets map guide corner shelf talk talks conversation conversations storytime story stories
    choir rehearsal homework buddy buddies poster quiz trip trips outing letter letters form forms desk box boxes
    parcel kit kits film podcast play certificate certificates diploma membership card cards tablets laptop
    clubs morning mornings afternoon afternoons evening evenings hour hours surgery group groups club
    interview interviews picnic newsletter route
    """)

  /// Ends like an activity, but is none.
  static let noActivities: Set<String> = [
    "doelgroep", "doelgroepen", "leeftijdsgroep", "groep", "groepen", "vandaag", "maandag",
    "dinsdag",
    "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vanavond", "vanmiddag", "beeld",
    "standpunt", "uitgangspunt", "middelpunt", "knelpunt", "aandachtspunt", "opdag", "arbeidsmarkt",
    "hulp", "behulp", "zonder", "uur", "bezoek", "verhalen", "morning", "afternoon", "evening",
    "hour", "hours", "mornings", "afternoons", "evenings", "group", "groups", "club", "play",
    "form",
    "werkgroep", "stuurgroep", "klantenkring", "story", "map", "vestiging", "gedrag", "bedrag",
    "verdrag", "opslag", "groepje", "table", "doelen",
  ]

  /// English words that are an activity behind another noun: a repair morning.
  static let joined: Set<String> = [
    "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "hour", "hours",
    "group", "groups", "club", "clubs",
  ]

  /// What somebody can be seen doing.
  static let doing: Set<String> = Set(
    """
    bellen belt gebeld opbellen bezoeken bezoekt bezocht openen opent geopend oefenen oefent geoefend begeleiden begeleidt
    begeleid trainen traint getraind invullen vult ingevuld mailen mailt appen videobellen bestellen betalen betaalt
    voorlezen leest lezen gelezen schrijven schrijft geschreven spreken spreekt gesproken praten praat interviewen
    interviewt geinterviewd ontmoeten ontmoet uitdelen deelt delen uitgedeeld bezorgt bezorgen bezorgd plaatst plaatsen geplaatst hangt
    uitnodigen nodigt uitgenodigd uit te nodigen fietsen wandelen wandelt koken kookt naaien zingen zingt spelen speelt
    knutselen repareren repareert solliciteren solliciteert inloggen aanmelden inschrijven lenen leent geleend internetbankieren aanvragen
    downloaden printen rekenen vertalen vertaalt vertaald tolken rondleiden ingeschreven aangemeld meldt schrijft
    volgen volgt gevolgd afgerond afronden halen haalt behaald gehaald zwemmen tuinieren planten breien haken googelen opzoeken
    interviewde gesprekken brengt brengen gebracht reserveren ruilen vertelt vertellen verteld onderwijst coacht koppelt koppelen gekoppeld
    bezoekje ophalen verspreidt verspreiden verspreid stuurt sturen verstuurt verstuurd rijdt doorverwijst verwijst doorverwezen
    geeft geven gegeven ingeschreven lezen aanspreken inschrijft ontvangen ontvangt krijgt krijgen gekregen opgeleid opleiden leidt
    call calls called phone phones visit visits visited open opens opened train trains trained pay paid book books
    mail email practise practises practised practice practices read reads written write writes speak speaks spoken talk talks talked meet meets
    met hand hands handed deliver delivers delivered distribute distributes distributed invite invites invited walk walks cycle cook
    cooks sew sing sings play plays repair repairs repaired apply applies borrow borrows borrowed translate translates guide guides guided
    interview interviews interviewed sign signs signed register registers registered join joins joined attend attends attended
    complete completes completed teach teaches taught tutor tutors tutored host hosts hosted coach coaches coached finish finished swim knit
    match matches matched print prints printed get gets receive receives received refer refers referred give gives given lend lends run runs
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Verbs that need to say with what, or to do what.
  static let enabling: Set<String> = [
    "helpt", "helpen", "geholpen", "help", "helps", "helped", "ondersteunt", "ondersteunen",
    "ondersteund", "support", "supports", "supported", "leert", "leren", "geleerd", "learn",
    "learns", "learned", "learnt", "kan", "kunnen", "can", "able", "durven", "durft", "weten",
    "know", "dare", "show", "shows", "shown",
  ]

  /// After `leren` or `can`, still vague.
  static let vagueDoing: Set<String> = [
    "doen", "zijn", "worden", "meedoen", "meekomen", "participeren", "verbeteren", "vergroten",
    "versterken", "komen", "gaan", "hebben", "helpen", "ondersteunen", "bereiken", "bieden",
    "leren",
    "betekenen", "ontwikkelen", "groeien", "integreren", "functioneren", "maken", "blijven",
    "kunnen", "willen", "mensen", "ouders", "kinderen", "jongeren", "ouderen", "vrouwen", "samen",
    "zaken", "dingen", "willen", "mogen", "inzetten", "werken", "voelen", "be", "feel", "do",
    "improve", "have", "grow", "develop", "participate", "integrate", "succeed", "reach", "become",
    "engage", "connect", "thrive", "help", "support", "the", "our", "more", "better", "a", "an",
    "tegen", "eigen", "ruggen", "boven", "onder", "tussen", "binnen", "buiten", "zonder",
    "deelnemen",
  ]
}
