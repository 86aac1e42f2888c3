package import Interviewing

/// One piece of advice for the interviewer, from what was noted so far.
package struct Advice: Sendable {
  /// How people are called where the advice is shown.
  package typealias Naming = (Alias) -> String

  /// What it is about, so that the same is not said twice: `why-14`, `quiet-p3`.
  package let key: String
  package let instrument: Instrument
  /// One short line, read in passing.
  package let text: @Sendable (Naming) -> Bilingual
  /// A line that Tab puts ready, to be changed, kept with Enter or cleared; nil where doing nothing
  /// is the advice.
  package let proposal: (@Sendable (Naming) -> Bilingual)?

  init(
    _ key: String, _ instrument: Instrument, nl: String, en: String,
    proposal: (@Sendable (Naming) -> Bilingual)? = nil
  ) {
    self.init(key, instrument, text: { _ in Bilingual(nl: nl, en: en) }, proposal: proposal)
  }

  init(
    _ key: String, _ instrument: Instrument, text: @escaping @Sendable (Naming) -> Bilingual,
    proposal: (@Sendable (Naming) -> Bilingual)? = nil
  ) {
    self.key = key
    self.instrument = instrument
    self.text = text
    self.proposal = proposal
  }
}

/// What advice practises; raw values are the field guide's numbers.
///
/// Sources: *Van onbekend naar vertrouwd* (ITTA 2023) and the workbook *Community's* (Probiblio).
package enum Instrument: String, Sendable {
  case topicList = "P14"
  case perspective = "C3"
  case empathicListening = "C4"
  case cultureSensitivity = "C6"
  case needs = "S1"

  /// One or two words: advice has one line.
  package var name: Bilingual {
    switch self {
    case .topicList: Bilingual(nl: "topiclijst", en: "topic list")
    case .perspective: Bilingual(nl: "de ander", en: "the other")
    case .empathicListening: Bilingual(nl: "luisteren", en: "listening")
    case .cultureSensitivity: Bilingual(nl: "samen of apart", en: "together or apart")
    case .needs: Bilingual(nl: "doorvragen", en: "going deeper")
    }
  }
}

/// All that advice may depend on.
package struct Situation: Sendable {
  package let interview: Interview
  package let now: Moment
  /// Seconds in which nothing was typed.
  package let silence: Int
  /// The follow-up that an empty line would bring now.
  package let probe: Bilingual

  package init(_ interview: Interview, at now: Moment, silence: Int = 0, probe: Bilingual) {
    self.interview = interview
    self.now = now
    self.silence = silence
    self.probe = probe
  }

  /// The notes that still count, the last one last.
  var standing: [Note] { interview.standing }
}
