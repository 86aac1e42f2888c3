/// Common Dutch verbs, and the forms that are made from them by rule.
enum DutchVerbs {
  /// The infinitive of a present form: "leest" and "lees" give "lezen".
  static func infinitive(of form: String) -> String? {
    if infinitives.contains(form) { return form }
    if let found = stems[form] { return found }
    return form.hasSuffix("t") ? stems[String(form.dropLast())] : nil
  }

  /// Whether a word is an infinitive, also one with a particle: "meedoen".
  static func isInfinitive(_ word: String) -> Bool {
    infinitives.contains(word) || separated(word) != nil
  }

  /// The particle and the rest of a separable infinitive: "mee" and "doen".
  static func separated(_ word: String) -> (particle: String, rest: String)? {
    guard !inseparable.contains(word) else { return nil }
    for particle in particles where word.hasPrefix(particle) {
      let rest = String(word.dropFirst(particle.count))
      if infinitives.contains(rest) { return (particle, rest) }
    }
    return nil
  }

  /// A form that can open a Dutch question.
  static func isFinite(_ word: String, _ grammar: Grammar) -> Bool {
    grammar.isDutch && infinitive(of: word) != nil && !alsoNouns.contains(word)
  }

  /// What people do as a habit, so that one may ask how it is with the doing.
  static func isHabit(_ infinitive: String) -> Bool { habits.contains(infinitive) }

  static let particles = [
    "samen", "terug", "langs", "voor", "mee", "aan", "door", "thuis", "toe", "weg", "bij", "uit",
    "op", "in", "om", "af", "na", "over", "vast",
  ]
}

/// Each infinitive with its stem; the stem plus "t" is the form after "u".
private let stems: [String: String] = {
  let forms = table.split { $0 == " " || $0 == "\n" }.map(String.init)
  let pairs = stride(from: 0, to: forms.count - 1, by: 2).map { (forms[$0 + 1], forms[$0]) }
  return Dictionary(pairs) { first, _ in first }
}()

private let infinitives = Set(stems.values)

private let table = """
  lezen lees schrijven schrijf koken kook fietsen fiets roken rook sporten sport zwemmen zwem
  bellen bel mailen mail appen app sparen spaar betalen betaal kopen koop wandelen wandel bidden bid
  zingen zing dansen dans naaien naai tuinieren tuinier oefenen oefen studeren studeer leren leer
  spreken spreek praten praat kijken kijk luisteren luister reizen reis rijden rijd slapen slaap
  eten eet drinken drink werken werk wonen woon helpen help vragen vraag geven geef nemen neem
  maken maak doen doe gaan ga komen kom staan sta zien zie zitten zit liggen lig lopen loop
  brengen breng halen haal krijgen krijg houden houd blijven blijf vinden vind denken denk
  weten weet kennen ken voelen voel gebruiken gebruik zoeken zoek vullen vul sturen stuur zetten zet
  leggen leg openen open regelen regel ontmoeten ontmoet bezoeken bezoek volgen volg
  begrijpen begrijp snappen snap durven durf missen mis hopen hoop dromen droom wachten wacht
  beginnen begin stoppen stop proberen probeer verdienen verdien lenen leen huren huur
  verhuizen verhuis zorgen zorg spelen speel tekenen teken schilderen schilder breien brei
  haken haak typen typ printen print internetten internet downloaden download solliciteren solliciteer
  reageren reageer vertellen vertel noemen noem heten heet ontvangen ontvang merken merk
  ervaren ervaar betekenen beteken veranderen verander verlopen verloop kosten kost duren duur
  lukken luk bevallen beval passen pas kloppen klop rekenen reken tellen tel pinnen pin
  vergeten vergeet herinneren herinner verwachten verwacht willen wil kunnen kan moeten moet mogen mag
  laten laat smeren smeer repareren repareer timmeren timmer bouwen bouw zeggen zeg
  trekken trek roepen roep spreken spreek delen deel
  melden meld pakken pak schakelen schakel loggen log kiezen kies
  schieten schiet leven leef lachen lach huilen huil
  raken raak groeien groei horen hoor bieden bied vallen val bakken bak vissen vis
  voetballen voetbal borduren borduur gamen game skypen skype
  schaatsen schaats klimmen klim klussen klus
  """

private let habits = words(
  """
  lezen schrijven koken fietsen roken sporten zwemmen bellen mailen appen sparen wandelen bidden
  zingen dansen naaien tuinieren oefenen studeren luisteren kijken reizen rijden eten drinken
  printen internetten solliciteren tekenen schilderen breien haken typen spelen repareren timmeren
  bakken vissen voetballen borduren gamen skypen vasten klussen lenen kopen betalen rekenen pinnen
  voorlezen downloaden volgen regelen bezoeken lopen gebruiken
  """)

/// Forms that are more often something else, and so don't show a question by themselves.
private let alsoNouns = words(
  "werk rook kook fiets sport app mail reis bid zing hoop droom pas bel open vast print vis klus")

private let inseparable = words(
  "overleggen voorkomen overkomen ondernemen overwegen voorspellen ondergaan onderhouden overzien")
