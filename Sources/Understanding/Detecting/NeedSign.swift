package import Interviewing

/// What in somebody's words can tell that they want, lack or run into something, or that they don't.
package enum NeedSign: Int, CaseIterable, Sendable {
  // What tells of a need; the last of them is a word with a bad taste.
  /// Wanting, hoping, needing.
  case wish
  /// Asking for it: could somebody, is there, where can I.
  case asking
  /// It is hard, it does not work.
  case struggle
  /// Not understanding, not knowing how or where.
  case unknowing
  /// Not daring, being ashamed.
  case fear
  /// No place, no person, no time, no money, no paper.
  case lack
  /// Somebody else does it for them.
  case dependence
  /// A letter that stays shut, nodding, staying at home.
  case avoidance
  /// What happens to who cannot: a fine, a mistake, no answer.
  case setback
  /// Being put right or laughed at, by children most of all.
  case corrected
  case isolation
  case strain
  /// A word with a bad taste.
  case trouble

  // What hushes the signs above.
  /// It was so, and it is over.
  case solved
  /// Not needed, not wanted.
  case denied
  /// It goes well.
  case well
  /// Long ago.
  case past
  /// Somebody else's matter.
  case outsider
  /// Coffee and the weather.
  case trivial
  /// Words that only sound like a wish: "you're welcome".
  case formula

  // What helps to read a line.
  case pleasant, fact, duty, still, now, contrast, negation, oneself, another, preposition,
    agreeing, refusing
  /// A verb in the past, and one of now.
  case happened, happens
  /// What they do for others.
  case giving
  /// What they think of the world.
  case opinion
  /// It is arranged and will come.
  case planned
  /// People in general.
  case stranger

  /// Those that tell of a need.
  package static let telling = allCases.filter(\.isTelling)

  /// Said outright.
  var isOutright: Bool { self == .wish || self == .asking }

  var isTelling: Bool { rawValue <= NeedSign.trouble.rawValue }

  /// As it stands in tables and in what scripts read.
  package var name: String { Self.names[rawValue] }
  private static let names = allCases.map { "\($0)" }

  init?(name: some StringProtocol) {
    guard let place = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self = Self.allCases[place]
  }

  /// Why a line with this sign may be a need; nil for what tells of none.
  package var reason: Bilingual? {
    switch self {
    case .wish:
      Bilingual(nl: "Iemand zegt wat hij of zij wil.", en: "Somebody says what they want.")
    case .asking:
      Bilingual(nl: "Iemand vraagt erom.", en: "Somebody asks for it.")
    case .struggle:
      Bilingual(nl: "Iets is moeilijk of lukt niet.", en: "Something is hard or does not work.")
    case .unknowing:
      Bilingual(
        nl: "Iemand begrijpt of weet iets niet.",
        en: "Somebody does not understand or know something.")
    case .fear:
      Bilingual(
        nl: "Iemand durft iets niet of schaamt zich.", en: "Somebody does not dare, or is ashamed.")
    case .lack:
      Bilingual(nl: "Er ontbreekt iets of iemand.", en: "Something or somebody is missing.")
    case .dependence: Bilingual(nl: "Iemand anders doet het nu.", en: "Somebody else does it now.")
    case .avoidance:
      Bilingual(nl: "Iemand gaat het uit de weg.", en: "Somebody stays away from it.")
    case .setback: Bilingual(nl: "Er ging iets mis.", en: "Something went wrong.")
    case .corrected:
      Bilingual(
        nl: "Iemand wordt verbeterd of uitgelachen.", en: "Somebody is put right or laughed at.")
    case .isolation: Bilingual(nl: "Iemand is veel alleen.", en: "Somebody is alone a lot.")
    case .strain: Bilingual(nl: "Iets is zwaar voor iemand.", en: "Something weighs on somebody.")
    case .trouble:
      Bilingual(
        nl: "Het klinkt of iets niet goed gaat.", en: "It sounds as if something is not going well."
      )
    default: nil
    }
  }
}

/// The signs that a line has, in one number.
struct SignSet: Sendable {
  private var bits: UInt64 = 0

  mutating func insert(_ sign: NeedSign) { bits |= 1 << UInt64(sign.rawValue) }

  func contains(_ sign: NeedSign) -> Bool { bits & 1 << UInt64(sign.rawValue) != 0 }
}
