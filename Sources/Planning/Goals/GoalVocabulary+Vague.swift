/// What nobody can see, or what leaves everything open.
extension GoalVocabulary {
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

  /// Things that nobody can see.
  static let vagueThings: Set<String> = [
    "aanpak", "visie", "plan", "plannen", "beleid", "gevoel", "sfeer", "beeld", "samenwerking",
    "netwerk", "verbetering", "verschil", "impuls", "band", "rol", "plek", "cultuur", "impact",
    "toename", "groei", "stap", "stappen", "bijdrage", "kans", "kansen", "toekomst", "basis",
    "antwoord", "oplossing", "begin", "steun", "stem", "initiatief", "initiatieven", "activiteit",
    "activiteiten", "project", "projecten", "programma", "aanbod", "doel", "doelen", "beter",
    "betere", "mooie", "fijne", "leuke", "goede", "prettige", "omgeving", "ontmoetingsplek",
    "beetje", "begrip", "keer", "manier", "strategie", "ding", "dingen", "idee", "ideeen", "succes",
    "vuist", "brug", "verbinding", "gezicht", "thema", "prioriteit", "punt", "procent", "dienst",
    "diensten", "dienstverlening", "ruimte", "werkwijze", "verandering", "beweging", "community",
    "relatie",
    "approach", "vision", "policy", "feeling", "atmosphere", "network", "improvement", "difference",
    "role", "place", "culture", "growth", "step", "steps", "contribution", "chance", "future",
    "basis", "answer", "solution", "support", "voice", "initiative", "initiatives", "activities",
    "activity",
    "project", "projects", "programme", "program", "goal", "better", "nicer", "nice", "good",
    "environment", "lot", "bit", "way", "strategy", "thing", "things", "idea", "ideas", "success",
    "bridge", "connection", "priority", "percent", "service", "services", "space", "change",
    "partnership",
    "events", "event", "evenement", "evenementen", "partnerships", "cooperation", "relationship",
    "more", "meer",
    "nicere", "welcoming", "warm", "gastvrije", "veilige", "safe", "sterke", "sterker", "strong",
    "stronger",
  ]

  /// Done, but nobody can see what.
  static let vagueDone: Set<String> = [
    "gedaan", "geweest", "gekomen", "gegroeid", "gesteund", "geholpen", "gehad", "gewerkt",
    "gegaan", "gebleven", "toegenomen", "afgenomen", "aangepakt", "ingezet", "gezorgd", "geworden",
    "gestimuleerd", "geslaagd", "gelukt", "gemotiveerd", "opgepakt", "gezet", "uitgebreid",
    "meegenomen",
    "geactiveerd", "gezien", "gehoord", "gewonnen", "gewaardeerd", "geinteresseerd", "gericht",
    "afgestemd", "geinspireerd",
    "aangesloten", "gemaakt", "georganiseerd", "opgezet", "ingericht", "gestart", "gebouwd",
    "geregeld",
    "improved", "increased", "reached", "supported", "strengthened", "helped", "engaged",
    "connected",
    "developed", "involved", "changed", "expanded", "stimulated", "empowered", "valued", "inspired",
    "needed", "interested", "motivated", "worked", "wanted", "created", "organised", "organized",
    "started", "looked", "included", "related", "listed", "satisfied", "united", "informed",
    "isolated",
    "based", "mixed", "indeed", "launched", "arranged", "limited", "gebruikt", "gevoeld",
    "verbeterd",
  ]

  /// Nouns that stand behind `in de` or `voor het` without being a place or a person.
  static let abstract: Set<String> = [
    "toekomst", "hoogte", "breedte", "kaart", "praktijk", "aandacht", "samenleving", "maatschappij",
    "computer", "telefoon", "manier", "taal", "slag", "zaak", "regio", "loop", "periode", "app",
    "organisatie", "uitvoering", "behoefte", "communicatie", "zichtbaarheid", "participatie",
    "eigen", "gaten", "picture", "future", "society", "language", "long", "short", "future",
    "world",
    "wereld", "digital", "digitale", "taalvaardigheid", "zelfredzaamheid", "inclusie", "doelgroep",
    "doelgroepen", "community", "moment", "same", "zelfde", "algemeen", "gehele", "hele", "whole",
    "begin", "order", "orde", "general", "public", "publiek", "verschil", "vraag", "first",
    "eerste",
    "beste", "best", "meer", "least", "hand", "leven", "life", "buitenwereld", "openbaar", "grote",
    "alle", "iedereen", "everyone", "all", "more", "verbetering", "beleving", "dialoog",
    "gezondheid", "health", "welzijn", "wellbeing", "well-being", "armoede", "eenzaamheid",
    "loneliness", "poverty", "inclusion", "participation", "literacy", "geletterdheid",
  ]

  /// Verbs that leave open what is done.
  static let vagueVerbs: Set<String> = [
    "is", "zijn", "gaat", "gaan", "wil", "willen", "zal", "zullen", "kan", "kunnen", "moet", "mag",
    "heeft", "hebben", "doet", "doen", "wordt", "worden", "blijft", "zorgt", "zorgen", "bereikt",
    "bereiken", "betekent", "betekenen", "verbetert", "verbeteren", "versterkt", "versterken",
    "vergroot", "vergroten", "verhoogt", "verlaagt", "bevordert", "stimuleert", "stimuleren",
    "werkt", "werken", "kijkt", "kijken", "denkt", "denken", "zoekt", "zoeken", "zet", "zetten",
    "pakt", "pakken", "probeert", "proberen", "ontwikkelt", "ontwikkelen", "ondersteunt", "helpt",
    "helpen", "richt", "richten", "besteedt", "krijgt", "krijgen", "staat", "komt", "komen",
    "verkent", "onderzoekt", "activeert", "verbindt", "verbinden", "biedt", "bieden", "laat",
    "maakt", "maken", "houdt", "houden", "neemt", "nemen", "vindt", "voelt", "weet", "streeft",
    "focust", "investeert", "levert", "draagt", "brengt", "groeit", "start", "starten", "begint",
    "organiseert", "organiseren", "regelt", "regelen", "trekt", "voert", "vernieuwt",
    "moderniseert",
    "realiseert", "faciliteert", "creeert", "signaleert", "verandert", "verkleint", "pleit",
    "coordineert",
    "will", "has", "have", "can", "must", "should", "would", "does", "do", "goes", "gets", "wants",
    "reaches", "improves", "strengthens", "increases", "promotes", "stimulates", "works", "looks",
    "thinks", "tries", "develops", "supports", "helps", "focuses", "aims", "creates", "makes",
    "starts", "organises", "organizes", "arranges", "offers", "provides", "boosts", "explores",
    "addresses", "tackles", "engages", "ensures", "cares", "contributes", "invests", "raises",
    "becomes", "remains", "feels", "needs", "seeks", "enhances", "encourages", "empowers", "leads",
    "sets", "puts", "keeps", "shall", "are", "was", "were", "expands", "reduces", "builds",
    "facilitates", "connects", "coordinates", "manages", "delivers", "runs",
  ]
}
