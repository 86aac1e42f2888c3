internal import Interviewing

/// What tells a doer from other words: titles, functions, organisations, and the small words around.
enum NameForms {
  static let titles: Set<String> = [
    "mevrouw", "meneer", "mw", "mevr", "dhr", "de heer", "mr", "mrs", "ms", "dr", "drs", "juf",
    "opa", "oma", "tante", "oom", "buurman", "buurvrouw",
    "meester", "collega", "miss", "prof",
  ]

  static let particles: Set<String> = [
    "de", "van", "der", "den", "ten", "ter", "el", "al", "ben", "bin", "von", "le", "la", "het",
  ]

  /// Functions and organisations that can do something.
  static let roles = WordList(
    """
    bibliothecaris bibliothecarissen bibliothecaresse coordinator coordinatoren coordinatrice consulent consulente
    adviseur medewerker medewerkster medewerkers -medewerkers specialist docent docente docenten leerkracht leerkrachten
    juf coach begeleider begeleidster projectleider teamleider -leider -leidster manager directeur directie bestuur secretaris
    penningmeester stagiair stagiaire gastvrouw gastheer beheerder conciërge concierge -werker -werkster -werkers wethouder
    ambassadeur ambassadeurs sleutelpersoon sleutelpersonen vrijwilliger vrijwilligster vrijwilligers tolk trainer trainster verpleegkundige
    huisarts logopedist logopediste notulist redacteur programmamaker programmeur marketeer burgemeester voorzitter
    leesconsulent taalcoach taalcoaches contactpersoon kwartiermaker buurtmoeder ouderraad bewonersraad
    bibliotheek bieb gemeente taalhuis taalpunt stichting welzijnsorganisatie school basisschool ggd humanitas
    buurtteam wijkteam -team vereniging roc kerk moskee welzijn buurthuis wijkcentrum -raad corporatie
    woningcorporatie voedselbank kinderopvang consultatiebureau vluchtelingenwerk werkgroep stuurgroep
    -regisseur -consulente -manager -assistent -assistente -ambtenaar -monteur -ondernemer -secretaresse -begeleiders -adviseurs -consulenten
    -coordinatoren -redactie -commissie -comite -afdeling -dienst -centrum -instelling regisseur ambtenaar
    winkelier bakker imam dominee pastoor buurtsportcoach kok conservator archivaris
    -club -clubs club clubs -bond bond -koor koor company society league union -vereniging -stichting partner agent wijkagent
    librarian librarians officer manager managers chef imam vicar teacher teachers leader director intern volunteer volunteers mentor mentors nurse
    caretaker adviser advisor board mediator ambassador interpreter trainer coach coordinator tutor mayor chair
    secretary host receptionist organiser organizer worker library council municipality foundation school college
    charity association mosque church committee staff curator editor assistant
    """)

  /// Whether a word names somebody by what they do, as far as its ending tells.
  static func isDoer(_ key: String) -> Bool {
    key.count > 5 && doerEndings.contains(where: key.hasSuffix) && !notDoers.contains(key)
      && !GoalVocabulary.people.contains(key) && !GoalVocabulary.places.contains(key)
      && !GoalVocabulary.activities.contains(key) && CalendarWords.month(key) == nil
  }

  private static let doerEndings = [
    "er", "eur", "ist", "iste", "aris", "agent", "oloog", "kundige", "ster", "euse", "ator", "or",
  ]

  private static let notDoers: Set<String> = Set(
    """
    computer nummer letter cijfer klapper winter theater papier manier kwartier rooster register
    venster klooster kalender container beamer printer poster folder koffer wekker verkeer beheer
    vervoer plezier verder eerder sneller groter kleiner minder moeder dochter zuster drempel formulier
    makkelijker gemakkelijker duidelijker zichtbaarder sterker bekender actiever langer hoger dieper
    later daarvoor ervoor waarvoor hiervoor kantoor spoor behoor motor sector factor number paper
    corner quarter summer weather newsletter newspaper theatre chapter shelter member corridor
    another further better greater stronger easier smaller bigger together whether however never
    dinner supper colour error mirror interior exterior terror kamer partner gemiddelder hamster
    lijst vereiste dienst master cluster monster register minister
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Says what something is, not what somebody does.
  static let copulas: Set<String> = [
    "is", "zijn", "wordt", "worden", "blijft", "blijven", "lijkt", "voelt", "are", "becomes",
    "become", "remains", "feels", "stays",
  ]

  /// Stands right before or after who takes the lead.
  static let leads: Set<String> = [
    "trekker", "trekkers", "eigenaar", "owner", "verantwoordelijk", "verantwoordelijke",
    "responsible", "lead", "kartrekker", "leader", "coordinator", "begeleider", "wie", "who",
  ]

  static let articles: Set<String> = [
    "de", "het", "een", "onze", "ons", "the", "our", "a", "an", "elke", "iedere", "each", "every",
    "twee", "drie",
    "vier", "two", "three", "four",
  ]

  /// Those who may be learning themselves.
  static let learners = [
    "vrijwilligers", "medewerkers", "docenten", "leerkrachten", "volunteers", "teachers", "werkers",
    "coaches", "librarians", "staff", "ambassadeurs", "mentors",
  ]

  static let learning: Set<String> = [
    "leren", "leert", "krijgen", "krijgt", "voelen", "voelt", "feel", "zijn", "kunnen", "volgen",
    "volgt", "gevolgd", "weten",
    "herkennen", "learn", "learned", "get", "can", "attend", "attended", "receive", "know",
    "follow",
    "getraind", "trained", "kregen", "kan",
  ]

  static let subjects: Set<String> = [
    "wij", "we", "ik", "ze", "zij", "jullie", "i", "they", "you", "iemand", "men", "someone",
    "somebody",
  ]

  static let conjunctions: Set<String> = [
    "dat", "zodat", "die", "waarbij", "waarin", "omdat", "als", "wanneer", "that", "so", "where",
    "when", "who", "nadat", "after", "once", "terwijl", "while", "zodra", "waarna", "want",
  ]

  static let links: Set<String> = ["en", "and", "of", "or", "&", "als", "as", "'s", "dan", "than"]

  static let prepositions: Set<String> = [
    "in", "op", "bij", "aan", "naar", "voor", "met", "van", "uit", "te", "over", "tot", "om",
    "rond",
    "tussen", "via", "langs", "onder", "boven", "tegen", "zonder", "binnen", "vanuit", "per", "na",
    "tijdens", "vanaf", "namens", "at", "for", "with", "of", "to", "from", "on", "into", "near",
    "about",
    "around", "through", "without", "within", "under", "before", "between", "during", "until",
    "since",
    "sinds", "gedurende", "samen", "uiterlijk", "like", "zoals", "dankzij", "aldus",
  ]

  static let adverbs: Set<String> = [
    "dan", "daarna", "daarom", "daarvoor", "zo", "ook", "verder", "vervolgens", "hiervoor", "eerst",
    "wekelijks", "maandelijks", "dagelijks", "elke", "iedere", "every", "each", "next", "then",
    "samen", "daar", "hier", "there", "straks", "binnenkort", "jaarlijks", "vanaf", "to", "te",
    "deze", "dit", "this", "gezamenlijk", "first",
  ]

  static let auxiliaries: Set<String> = [
    "will", "has", "have", "does", "is", "are", "shall", "must", "can",
  ]

  /// Looks like the finite verb of one person.
  static func isFinite(_ key: String, _ language: Language) -> Bool {
    if commonVerbs.contains(key) { return true }
    guard key.count > 2, key.allSatisfy(\.isLetter), !isStop(key) else { return false }
    return language == .dutch
      ? key.hasSuffix("t")
        && !["met", "niet", "het", "dat", "wat", "uit", "tot", "echt", "altijd"].contains(key)
        || key.hasSuffix("den") && key.count > 5 || key.hasSuffix("en") && key.count > 4
      : key.hasSuffix("s") && !key.hasSuffix("ss") || key.hasSuffix("ed")
  }

  private static let commonVerbs: Set<String> = [
    "gaat", "is", "heeft", "wil", "zal", "kan", "start", "maakt", "doet", "geeft", "staat", "ziet",
    "gaan", "zijn", "hebben", "willen", "zullen", "kunnen", "leest", "kiest", "wist", "leidt",
    "zorgt", "was", "moet", "mag", "regelt", "will", "has", "gets", "can", "does", "goes",
    "leads", "runs", "must", "shall", "should", "would", "took", "made", "gave", "taught", "set",
    "sets", "kwam", "gaf", "deed", "maken", "doen", "geven", "leiden", "have", "are", "run",
    "teach", "open", "houdt", "belt", "lead", "start", "visit", "train", "help",
  ]

  /// A small word that is neither name nor adjective.
  static func isStop(_ key: String) -> Bool {
    prepositions.contains(key) || conjunctions.contains(key) || subjects.contains(key)
      || links.contains(key)
      || ["door", "by", "niet", "not", "er", "is", "zijn", "meer", "more", "te", "to"].contains(key)
  }

  /// A word with a capital that names no person.
  static func isCommon(_ key: String) -> Bool {
    common.contains(key) || CalendarWords.month(key) != nil || TimeWords.weekday(key) != nil
      || isStop(key) || adverbs.contains(key) || articles.contains(key) || Feast.vague([key]) != nil
      || key.hasSuffix("talig") || key.hasSuffix("talige")
  }

  private static let common: Set<String> = Set(
    """
    nederlands nederlandse dutch engels english arabisch arabic turks turkse turkish syrisch syrische syrian eritrese eritrean
    oekraiens oekraiense ukrainian pools poolse polish marokkaanse moroccan somalische somali afghaanse afghan tigrinya
    farsi frans french duits german spaans spanish berbers fries friese frisian chinees chinese bulgaarse bulgarian roemeense
    nederland netherlands digid whatsapp facebook instagram zoom teams word excel windows klik tik google youtube
    boekstart boekstartkoffertje taalcafe taalcafé nt1 nt2 vve knm ona inburgering kerst kerstmis christmas pasen easter ramadan
    suikerfeest internet wifi ov smart kb bieb bibliotheek taalhuis rozenflat wij we ik ze zij het de een er iedereen
    everybody anybody anyone somebody someone nobody iemand niemand alle alles meer minder betere beter nieuwe goede elke mijn onze hun hij zij dit dat deze die wie wat
    i it he she they you our his her my this that these those there all more less better new every everyone make
    let doel goal doelen goals subdoel actie action wens plan resultaat result zodat om ten minste minstens minimaal ook
    taal lezen schrijven digitale digitaal digital samen mensen people ouders kinderen jongeren ouderen who to by at least
    noord zuid oost west north south east centrum monday lindelaan sprekend spreken luisteren staatsexamen europa europe syrie
    eritrea turkije marokko oekraine polen quarter street road lane school library square hall district van door teken
    meedoen bereiken organiseren verbeteren vergroten versterken zorgen maken help helpen increase improve create reach
    organise organize start open offer provide build get give teach run hold set
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
