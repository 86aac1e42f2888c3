internal import Interviewing

extension Language {
  /// The language of a goal by its small words; nil when they are of a language without rules.
  ///
  /// Of a few words nothing can be told: these count as the other language given.
  init?(of words: [GoalWord], otherwise: Language) {
    let letters = words.flatMap { $0.key.unicodeScalars.filter(\.properties.isAlphabetic) }
    let latin = letters.filter { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
    if latin.count * 2 < letters.count { return nil }
    let counts = [Self.dutchWords, Self.englishWords, Self.foreignWords].map { list in
      words.count { list.contains($0.key) }
    }
    if counts[2] > max(counts[0], counts[1]) { return nil }
    if counts[0] == 0, counts[1] == 0, words.count > 4, !words.contains(where: \.isKnown) {
      return nil
    }
    self = counts[0] == counts[1] ? otherwise : counts[0] > counts[1] ? .dutch : .english
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let dutchWords = list(
    """
    de het een en van wij ik ze zij dat die dit niet voor met op bij naar uit om te er ook nog maar als
    dan iets geen wel veel meer moet mag wordt worden zijn heeft hebben kunnen kan wil willen gaat gaan
    onze ons hun haar zijn mensen elke iedere dag jaar week maand weken maanden minstens minimaal door
    tot eind begin voor tijdens binnen gedurende vóór uiterlijk aan bibliotheek bieb zodat zelf krijgen leren
    leert organiseert organiseren helpt ouders kinderen deelnemers bezoekers bewoners
    """)

  private static let englishWords = list(
    """
    the a an and of we i they that this not for with on at to from by also but if then some many much
    more must will have has are can could would should our their her his people every day year month
    week weeks months least before until during within through end library so themselves get learn
    learns organise organize helps help parents children participants visitors residents who
    """)

  /// Small words of French, German, Spanish, Italian, Polish, Turkish, and a few other languages.
  private static let foreignWords = list(
    """
    le la les des du une et est pour dans avec sur nous vous qui que aux par der das und ist nicht mit
    fur bis zum zur wir sie den dem einen eine eines auf el los las una por con para antes y del nuestro
    il gli della per sono che non entro dla do w z na sie nie jest przed oraz bir ve icin ile bu kadar
    once tarafindan da de olarak um uma os dos nas ate e pentru si din cu het-is och att som ja ett
    """
  ).subtracting(["de", "per", "die", "een"])
}

extension GoalWord {
  /// A word of one of the lists, or a time.
  fileprivate var isKnown: Bool {
    GoalVocabulary.people.contains(key) || GoalVocabulary.activities.contains(key)
      || GoalVocabulary.places.contains(key) || GoalVocabulary.doing.contains(key)
      || TimeWords.number(key) != nil && TimeWords.digits(key) == nil || TimeWords.unit(key) != nil
  }
}
