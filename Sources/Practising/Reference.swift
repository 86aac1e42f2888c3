internal import Interviewing

/// What a question is about, for whoever is asked.
enum Reference {
  case subject(Subject)
  /// It asks on about what they talk about already.
  case followUp(Subject)
  /// Wishes, worries, what matters: they may choose.
  case anything
  /// Something they have little to say on.
  case elsewhere

  var subject: Subject? {
    switch self {
    case .subject(let subject), .followUp(let subject): subject
    case .anything, .elsewhere: nil
    }
  }
}

extension PracticeTalk {
  func topic(of words: Words) -> Reference {
    let words = words.withoutIdioms
    let weights = persona.subjects.map { ($0, $0.cues.weight(of: words, in: language)) }
    let most = weights.map(\.1).max() ?? 0
    let likely = weights.filter { $0.1 == most }.map(\.0)
    let here = persona.subject(current)
    if let here, most <= Cues.leastWeight, words.contains(anyOf: Self.pointers) {
      return .followUp(here)
    }
    if most == 0 { return here.map { asksOn(words, $0) } ?? general(words) }
    let subject = likely.first { $0.id == current } ?? likely.first { told[$0.id] == nil }
    if let subject = subject ?? likely.first { return .subject(subject) }
    return .elsewhere
  }

  /// Whether all its words may be asked about anything, or it points back.
  private func isOnlyGeneral(_ words: Words) -> Bool {
    words.contains(anyOf: Self.pointers) || words.content.isSubset(of: Self.generalStems)
  }

  /// Without a word of its own a question is about what was said before, or about anything.
  private func asksOn(_ words: Words, _ subject: Subject) -> Reference {
    let content = words.content.subtracting(Self.generalStems)
    if told[subject.id] == nil { return .followUp(subject) }
    let isDone = told[subject.id] == .deeper && !words.contains(anyOf: Self.pointers)
    if isOnlyGeneral(words), isDone { return .anything }
    if isOnlyGeneral(words) || !content.isDisjoint(with: heard) {
      return .followUp(subject)
    }
    return general(words)
  }

  private func general(_ words: Words) -> Reference {
    let content = words.content
    let isGeneral = content.isEmpty || !content.isDisjoint(with: Self.generalStems)
    return isGeneral ? .anything : .elsewhere
  }

  /// Words that point back.
  private static let pointers: Set = [
    "dat", "daar", "dit", "die", "daarvan", "daarmee", "daarover", "daarbij", "daarin", "daaraan",
    "daarna", "toen", "ervan", "erover", "ermee", "erbij", "that", "it", "this", "those", "then",
    "there", "them", "after", "ze", "zij", "hij", "hem", "haar", "she", "he", "her", "him", "they",
  ]

  /// What may be asked about anything: wishing, learning, mattering, managing.
  private static let generalStems = Set(
    Words(
      """
      houdt tegen stopping stops holds back able together samen doing bezig prettig dingen vraag \
      gevraagd vragen vergeten asked ask forgot kwijt plek place \
      wil wens wensen droom dromen leren leer hoop hopen nodig mis missen lukt lukken verander \
      veranderen trots moeilijk lastig belangrijk belangrijkste anders beter fijn mooi leuk vertel \
      vertellen betekent betekenis ging kwam precies voorbeeld eerst eerste laatste keer meemaken geven \
      gevoel voelde helpt helpen hulp denkt dacht merk merkt weten zien eruit dingen iets stap \
      gebeurt gebeurde komt uitleggen laten horen nieuwsgierig benieuwd leven behoefte energie blij \
      plezier geniet genieten toekomst jaar later tegenaan loopt hart talent goeds verhaal moment \
      wish dream learn hope need miss work change proud hard difficult important different better \
      nice good tell mean meaning went came exactly example first last time felt feel help think \
      notice know look like thing step happen explain hear curious life energy happy enjoy future \
      year later heart talent story moment matter best great bring make give take come let
      """
    ).stems)
}

extension Words {
  /// Without turns of phrase whose words mean something else elsewhere: *hoe werkt dat*.
  fileprivate var withoutIdioms: Words {
    var text = all.joined(separator: " ")
    for idiom in Self.idioms { text = text.replacing(idiom, with: " ") }
    return Words(text)
  }

  private static let idioms = [
    "werkt dat", "werkt het", "werkte dat", "op dit moment", "in de loop van de tijd",
    "does that work",
    "does it work", "at the moment", "die dag", "op een dag", "an example of a day", "one day",
    "een dag waarop", "take me back", "walk me through", "loop me", "from day to day",
    "at the end of the day", "van dag tot dag",
  ]
}
