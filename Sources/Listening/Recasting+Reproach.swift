import Interviewing

extension Recasting {
  /// Questions after the reason, which blame; read with their "not", without what they heap on it.
  static func reproaches(in language: Language) -> [Recasting] {
    language == .dutch ? dutchReproaches : englishReproaches
  }

  private static let dutchReproaches = list(
    """
    waarom laat/laten/liet/lieten/weigert/weigerde *? →
    waarom * zo'n/zulke/zoveel &? →
    waarom is/zijn/was/waren * →
    waarom % ^ * # ~ → Wat {maakt} dat {clause}?
    waarom % ^ * # → Wat {maakt} dat {clause}?
    waarom % ^ # → Wat {maakt} dat {clause}?
    waarom % ^ * → Wat {maakt} dat {clause}?
    """)

  private static let englishReproaches = list(
    """
    why do/did/don't/didn't you *? let/refuse/have/need/know/understand/like/want &? →
    why didn't you * → How did you decide not to {*}?
    why did you not * → How did you decide not to {*}?
    why don't you * → How do you decide whether to {*}?
    why do you not * → How do you decide whether to {*}?
    why do you * → What leads you to {*}?
    why did you * → What led you to {*}?
    """)
}
