internal import Interviewing

/// What a question is about, asked openly in words of its own.
///
/// The last resort of a proposal: the same subject where the same sentence cannot be kept.
struct PlainQuestion: Sendable {
  let keys: Set<String>
  let template: String

  /// Reads them from a text: words, arrow and proposal on each line.
  static func list(_ text: String) -> [PlainQuestion] {
    text.split(separator: "\n").compactMap { line in
      guard let arrow = line.firstIndex(of: "→") else { return nil }
      return PlainQuestion(
        keys: words(String(line[..<arrow])),
        template: String(line[line.index(after: arrow)...].drop { $0 == " " }))
    }
  }

  /// For a term of the office, by what the term begins with.
  static func beneath(_ term: String, in language: Language) -> PlainQuestion? {
    let all = language == .dutch ? dutchOffice : englishOffice
    let parts = words(term)
    return all.first { topic in
      topic.keys.contains { key in parts.contains { $0.hasPrefix(key) } }
    }
  }

  /// For an everyday word.
  static func of(_ word: String, in language: Language) -> PlainQuestion? {
    let all = language == .dutch ? dutchHome : englishHome
    return all.first { $0.keys.contains(word) }
  }

  private static let dutchOffice = list(
    """
    belemmer drempel obstakel knelpunt → Wat zou {o} helpen?
    laagdrempel toegankelijk → Hoe is het voor {o} om hier binnen te lopen?
    zelfredza regie eigen zelfstur zelfbeschik autonom zelfmanag → Wat {regel} {s} het liefst zelf?
    digita digivaardig mediawijs → Hoe gaat het bij {o} met de computer of de telefoon?
    netwerk cohesie kapitaal steun sociale → Hoe is het contact met de mensen om {o} heen?
    arbeid inzetbaar loopbaan werkfit → Wat {zou} {s} voor werk willen doen?
    particip inclus burgerschap → Waar {doe} {s} graag aan mee?
    geletterd basisvaardig alfabet analfabe → Hoe gaat het bij {o} met lezen en schrijven?
    inburger onderwijsroute wi2021 → Hoe gaat het met {p} inburgering?
    taal nt2 b1 a2 a1 b2 luistervaardig spreekvaardig anderstalig → Hoe gaat het met {p} Nederlands?
    leervra leerbehoef ontwikkel leerdoel scholing competen kwalific leren leerwe leerwens educatie formele non onderwijs → Wat {zou} {s} willen leren?
    schuld bewind budget inkomen armoede minima bijstand → Hoe gaat het bij {o} met geld?
    dagbesteding → Hoe ziet {p} dag er meestal uit?
    gezondheid leefstijl vitaliteit welbevinden → Hoe gaat het met {p} gezondheid?
    ondersteun hulp zorg indicatie voorziening wmo pgb begeleid dienstverlening → Welke hulp {zou} {s} willen?
    """)

  private static let englishOffice = list(
    """
    barrier obstacle impediment → What would help you?
    case key caseworker → What help would you like?
    self reliance sufficien autonom agency empower determination → What do you like to arrange yourself?
    digital → How do you get on with computers and phones?
    network cohesion isolation → What are the people around you like?
    labour labor employab readiness workforce → What would you like to do for work?
    particip inclusi citizen engagement → What do you like to join in with?
    literac numera basic → How do you get on with reading and writing?
    language proficien cefr b1 a2 → How is your Dutch coming along?
    learn skill competen capabilit attainment develop → What would you like to learn?
    integration naturali acculturat → How are you settling in?
    means subsid arrears debt financ → How do you get on with money?
    support care provision eligib entitle referral service prescrib signpost → What help would you like?
    wellbeing resilien coping stress → How are things going for you?
    """)

  private static let dutchHome = list(
    """
    krant kranten nieuws journaal nieuwsbrief → Hoe {volg} {s} het nieuws?
    boek boeken roman romans bibliotheekboek → Wat {lees} {s} graag?
    bibliotheek bieb bibliotheekpas → Wat betekent de bibliotheek voor {o}?
    tv televisie serie series → Waar {kijk} {s} graag naar?
    radio muziek podcast → Waar {luister} {s} graag naar?
    computer laptop tablet printer wifi internet mail e-mail mailadres app apps whatsapp digid \
    smartphone telefoon website scanner → Hoe gaat het bij {o} met de computer of de telefoon?
    nederlands → Hoe gaat het met {p} Nederlands?
    brief brieven post formulier formulieren aanvraag → Hoe gaat het bij {o} met de post?
    geld lening hypotheek huur salaris inkomen schulden armoede geldzorgen toeslag huurtoeslag zorgtoeslag uitkering rekening rekeningen \
    bankpas bankrekening → Hoe gaat het bij {o} met geld?
    dokter huisarts ziekenhuis tandarts → Hoe gaat het als {s} naar de dokter {moet}?
    fiets bus tram trein auto rijbewijs → Hoe {kom} {s} waar {s} {moet} zijn?
    eenzaam eenzaamheid vrienden buren → Hoe is het contact met de mensen om {o} heen?
    buurt wijk straat flat trappenhuis → Hoe is het wonen in {p} buurt?
    gezondheid pijn ziekte medicijnen → Hoe gaat het met {p} gezondheid?
    vrijwilligerswerk → Wat betekent vrijwilligerswerk voor {o}?
    moskee kerk geloof → Wat betekent het geloof voor {o}?
    tuin moestuin → Wat betekent de tuin voor {o}?
    """)

  private static let englishHome = list(
    """
    newspaper newspapers news → How do you follow the news?
    book books novel novels → What do you like to read?
    library → What does the library mean to you?
    tv television series → What do you like to watch?
    radio music → What do you like to listen to?
    computer laptop tablet printer wifi internet email app apps whatsapp smartphone phone → How do \
    you get on with computers and phones?
    dutch → How is your Dutch coming along?
    letter letters post form forms → How do you get on with letters and forms?
    money debts debt loan bank poverty allowance benefits bills → How do you get on with money?
    doctor doctors gp hospital dentist → What is it like when you have to see a doctor?
    bus train tram bike bicycle car → How do you get around?
    lonely loneliness friends neighbours → What are the people around you like?
    neighbourhood street → What is your neighbourhood like?
    health pain illness → How is your health?
    garden → What does the garden mean to you?
    mosque church faith → What does your faith mean to you?
    """)
}
