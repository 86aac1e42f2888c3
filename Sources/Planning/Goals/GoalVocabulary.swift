/// The people and places a goal can be about.
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
    -werkers zangers kaarters -spelers ambtenaren
    forenzen staff crew crews apprentices commuters
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

  /// What words for people end in, in both languages.
  static let personEndings = [
    "ers", "aars", "eurs", "isten", "enten", "anten", "sters", "ieren", "ators", "ists", "ants",
    "ianen",
  ]

  /// Ends like people, but is none.
  static let things: Set<String> = [
    "computers", "kamers", "letters", "cijfers", "nummers", "theaters", "posters", "flyers",
    "folders", "ankers", "printers", "beamers", "koffers", "wekkers", "zomers", "winters",
    "kranten",
    "planten", "momenten", "evenementen", "documenten", "abonnementen", "restaurants", "papieren",
    "formulieren", "manieren", "kwartieren", "dieren", "vieren", "versieren", "spieren", "rivieren",
    "numbers", "papers", "corners", "quarters", "centers", "others", "matters", "offers", "answers",
    "orders", "covers", "flowers", "stickers", "chapters", "powers", "borders", "barriers",
    "tijgers", "accenten", "instrumenten", "argumenten", "thrillers", "bestsellers", "grants",
    "plants", "wants", "exists", "consists", "assists", "containers", "scooters", "rollators",
    "headers", "vouchers", "transfers", "registers", "kalenders", "filters", "meters", "liters",
    "anders", "immers", "talenten", "tenten", "centen", "procenten", "varianten", "elementen",
    "segmenten", "kisten", "wisten", "trailers",
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
    lounge allotment -house -garden veerpont
    prison shelter club lobby foyer museum theatre city town quarter community laundrette café
    """)

  static let placePrepositions: Set<String> = [
    "in", "op", "bij", "aan", "naar", "rond", "om", "uit", "te", "langs", "door", "vanuit", "at",
    "on", "near", "to", "from", "around", "of", "van", "voor", "across", "inside", "outside", "tot",
  ]
}
