/// Advice in a talk: an ordered list of rules over the conversation so far.
///
/// The first rule that applies, and has not said the same before, speaks. What hurts comes before
/// what was said, and that before what is planned.
package enum Coach {
  package static func advice(in situation: Situation, given: Set<String>) -> Advice? {
    rules.lazy.compactMap { $0(situation) }.first { !given.contains($0.key) }
  }

  /// The least time between two lines that nobody asked for, in milliseconds.
  package static let rest: Int64 = 120_000

  /// Seconds without a key after which the coach may speak: nobody is typing then.
  ///
  /// The norm of five seconds is common among interview coaches.
  package static let patience = 5

  /// Seconds of silence after a question that are a silence: shorter is breathing.
  package static let longSilence = 20

  typealias Rule = @Sendable (Situation) -> Advice?

  private static let rules: [Rule] = [
    silence, strain, joy, openSummary, shortAnswer, needWithoutWhy, newSubject, notHeard,
    betterInPrivate, betterTogether, muchWithoutSummary, outOfTime,
  ]
}
