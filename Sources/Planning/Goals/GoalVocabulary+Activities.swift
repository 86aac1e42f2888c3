/// What can be seen happening.
extension GoalVocabulary {
  /// What can be seen or joined.
  static let activities = WordList(
    """
    workshop workshops cursus cursussen les lessen -les -lessen training trainingen spreekuur spreekuren
    -uur -uurtje -uurtjes inloop -inloop cafe cafes -cafe -cafes cafe's taalcafe's
    -ochtend -ochtenden -middag -middagen -avond -avonden bijeenkomst bijeenkomsten clubje -club -clubs
    cv cv's rijbewijs account koffie thee soep leesclub hoek hoeken kring kringen kluisje winkeltje atelier -atelier tuin -tuin moestuin spellenkast -kring -kringen -groep -groepen -groepje -groepjes tafel tafels -tafel -tafels -hoek hoekje -hoekje
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
    coffee tea soup clubs morning mornings afternoon afternoons evening evenings hour hours surgery group groups club
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
    "verdrag", "opslag", "groepje", "doelen",
  ]

  /// English words that are an activity behind another noun: a repair morning.
  static let joined: Set<String> = [
    "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "hour", "hours",
    "group", "groups", "club", "clubs",
  ]

  /// Takes part, when it says in what.
  static let joining: Set<String> = [
    "mee", "meedoen", "meegedaan", "deel", "deelnemen", "deelgenomen", "part", "participate",
    "participates", "participated",
  ]

  /// What somebody can be seen doing.
  static let doing: Set<String> = Set(
    """
    bellen belt gebeld opbellen bezoeken bezoekt bezocht openen opent geopend oefenen oefent geoefend begeleiden begeleidt
    begeleid trainen traint getraind invullen vult ingevuld mailen mailt appen videobellen bestellen betalen betaalt
    voorlezen leest lezen gelezen schrijven schrijft geschreven spreken spreekt gesproken praten praat interviewen
    interviewt geinterviewd ontmoeten ontmoet uitdelen deelt delen uitgedeeld bezorgt bezorgen bezorgd plaatst plaatsen geplaatst hangt
    uitnodigen nodigt uitgenodigd nodigen fietsen wandelen wandelt koken kookt naaien zingen zingt spelen speelt
    knutselen repareren repareert solliciteren solliciteert inloggen aanmelden inschrijven lenen leent geleend internetbankieren aanvragen
    downloaden printen rekenen vertalen vertaalt vertaald tolken rondleiden ingeschreven aangemeld meldt schrijft
    volgen volgt gevolgd afgerond afronden halen haalt behaald gehaald zwemmen tuinieren planten breien haken googelen opzoeken
    interviewde gesprekken brengt brengen gebracht reserveren ruilen vertelt vertellen verteld onderwijst coacht koppelt koppelen gekoppeld
    leggen legt gelegd vragen vraagt gevraagd afhalen oefening luisteren luistert beluisteren bezoekje ophalen verspreidt verspreiden verspreid stuurt sturen verstuurt verstuurd rijdt doorverwijst verwijst doorverwezen
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
    "know", "dare", "show", "shows", "shown", "laat", "laten", "let", "lets",
  ]

  /// Words before a verb that belong to it: `voorlezen`.
  static let particles = [
    "voor", "uit", "op", "af", "aan", "in", "mee", "na", "over", "rond", "door", "terug", "langs",
    "bij", "weg", "samen", "proef", "klaar", "thuis",
  ]

  /// Brings something about, which must be a thing that can be seen.
  static let making: Set<String> = [
    "start", "starten", "opent", "komt", "komen", "staat", "staan", "hangt", "ligt", "begint",
    "maakt",
    "maken", "gemaakt", "bouwt", "bouwen", "gebouwd", "organiseert", "organiseren",
    "georganiseerd", "biedt", "zet", "zetten", "opzetten", "opgezet", "richt", "ingericht",
    "inrichten", "verschijnt", "houdt", "houden", "plant", "geplant", "regelt", "geregeld",
    "gestart", "geopend", "draait", "is", "zijn", "verzorgt", "verzorgen", "verzorgd",
    "set", "sets", "start", "starts", "started", "build", "builds", "built", "make", "makes",
    "made",
    "organise", "organises", "organised", "organize", "organizes", "organized", "create", "creates",
    "created", "launch", "launches", "launched", "offers", "hold", "holds", "held", "there", "put",
    "puts", "hang", "hangs", "arrange", "arranges", "arranged", "plan", "plans", "planted",
    "plants",
  ]

  static let having: Set<String> = [
    "heeft", "hebben", "is", "zijn", "wordt", "worden", "has", "have", "been", "are", "had",
  ]
}
