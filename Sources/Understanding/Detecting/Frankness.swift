internal import Glibc

/// How much of a talk tells of needs, and so how sure one must be of a line.
///
/// Where people tell of one trouble after another, a doubtful line more likely tells of one too;
/// in pleasant conversation it likely does not. The share is found by going back and forth between
/// it and the lines (Saerens, Latinne and Decaestecker, 2002).
struct Frankness: Sendable {
  private var odds: [Double] = []

  /// Of the lines that the weights were learned from, this share told of a need.
  private static let learned = 0.43
  /// So many do in an ordinary talk, and so many lines of a talk count as much as that.
  private static let usual = 0.2
  private static let trust = 40.0
  /// From these odds on, as a logarithm, a line is taken to tell.
  ///
  /// Chosen where both in talks with few needs and in talks with many most is found and least is
  /// wrongly suggested.
  private static let telling = -0.25
  /// What somebody wishes or asks for in so many words needs less, and so does plain trouble.
  private static let lessForOutright = 1.5
  private static let lessForPlain = 1.0

  static func less(for figures: NeedFigures) -> Double {
    figures.isOutright ? lessForOutright : figures.isPlain ? lessForPlain : 0
  }

  /// With less no line is taken, however much the talk tells.
  static let leastOdds = -2.5

  private static let rounds = 12

  mutating func take(_ odds: Double) { self.odds.append(odds) }

  /// The odds, as a logarithm, from which on a line of this talk is taken to tell.
  var enough: Double { Self.telling - shift(to: share) }

  private var share: Double {
    var share = Self.usual
    for _ in 0..<Self.rounds {
      let shift = shift(to: share)
      let sum = odds.reduce(0) { $0 + 1 / (1 + exp(-$1 - shift)) }
      share = (sum + Self.trust * Self.usual) / (Double(odds.count) + Self.trust)
    }
    return share
  }

  private func shift(to share: Double) -> Double {
    log(share / (1 - share)) - log(Self.learned / (1 - Self.learned))
  }
}
