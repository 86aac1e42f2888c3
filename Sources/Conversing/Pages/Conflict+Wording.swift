internal import Formats
internal import Interviewing
internal import Understanding

/// Where two records differ, and what counts until somebody settles it.
extension Conflict {
  var wording: Bilingual {
    switch self {
    case .clocks(let seconds): Self.clocks(seconds)
    case .presence(let people, let side):
      Bilingual(
        nl: "\(people.names): alleen in \(side.rawValue) erbij.",
        en: "\(people.names): there by \(side.rawValue) only.")
    case .consent(let scope, let people, let first, let second):
      Self.consent(scope, people, first, second)
    case .readBack(let first, let response, let second, let other):
      Bilingual(
        nl:
          "Teruggezegd: A \(first) \(Self.answer(response).nl), B \(second) \(Self.answer(other).nl).\(Self.consequence(response, other).nl)",
        en:
          "Said back: A \(first) \(Self.answer(response).en), B \(second) \(Self.answer(other).en).\(Self.consequence(response, other).en)"
      )
    case .gone(let gone, let people, let side, let number, let still):
      Self.gone(gone, people, side, number, still)
    case .speakers(let first, let voices, let second, let others):
      Bilingual(
        nl:
          "Dezelfde woorden, een ander: A \(first) is van \(voices.names.nl), B \(second) van \(others.names.nl).",
        en:
          "The same words, another person: A \(first) is of \(voices.names.en), B \(second) of \(others.names.en)."
      )
    }
  }

  private static func clocks(_ seconds: Int) -> Bilingual {
    let size = abs(seconds)
    let span =
      size < 120
      ? Bilingual(nl: "\(size) seconden", en: "\(size) seconds")
      : Bilingual(nl: "\((size + 30) / 60) minuten", en: "\((size + 30) / 60) minutes")
    return seconds > 0
      ? Bilingual(
        nl: "De klok van B loopt zo'n \(span.nl) voor; hierboven staat B op de klok van A.",
        en: "B's clock is some \(span.en) fast; above, B stands on A's clock.")
      : Bilingual(
        nl: "De klok van B loopt zo'n \(span.nl) achter; hierboven staat B op de klok van A.",
        en: "B's clock is some \(span.en) slow; above, B stands on A's clock.")
  }

  private static func consent(
    _ scope: ConsentScope, _ people: [Alias], _ first: ConsentAnswer, _ second: ConsentAnswer
  ) -> Bilingual {
    let strictest = ConsentAnswer.strictest(first, second)
    let counts =
      strictest == .unknown
      ? Bilingual(nl: "onbekend, dus nee", en: "unknown, so no") : strictest.name
    return Bilingual(
      nl:
        "Toestemming \(scope.name.nl) van \(people.names): A \(first.name.nl), B \(second.name.nl). Zolang telt: \(counts.nl).",
      en:
        "Consent to \(scope.name.en) of \(people.names): A \(first.name.en), B \(second.name.en). Until then counts: \(counts.en)."
    )
  }

  private static func answer(_ response: Response?) -> Bilingual {
    response?.name ?? Bilingual(nl: "niet gevraagd", en: "not asked")
  }

  private static func consequence(_ one: Response?, _ other: Response?) -> Bilingual {
    one == .leftOut || other == .leftOut
      ? Bilingual(nl: " Zolang telt geen van beide mee.", en: " Until then neither counts.")
      : Bilingual(nl: "", en: "")
  }

  private static func gone(
    _ gone: Gone, _ people: [Alias], _ side: Side, _ number: Int, _ still: [Int]
  ) -> Bilingual {
    let who = people.isEmpty ? "" : " (\(people.names))"
    let numbers = still.map(String.init).joined(separator: ", ")
    let (here, there) = (side.rawValue, side.other.rawValue)
    return switch gone {
    case .erased:
      Bilingual(
        nl:
          "\(here) \(number)\(who) is vergeten. Van datzelfde moment staat in \(there) nog: \(numbers). Hoort dat ook weg?",
        en:
          "\(here) \(number)\(who) was forgotten. Of that moment \(there) still has: \(numbers). Should that go too?"
      )
    case .withdrawn:
      Bilingual(
        nl: "\(here) \(number)\(who) is geschrapt; in \(there) staat nog: \(numbers).",
        en: "\(here) \(number)\(who) was withdrawn; \(there) still has: \(numbers).")
    }
  }
}

extension [Alias] {
  fileprivate var names: String { map(\.description).joined(separator: ", ") }
}

extension [Voice] {
  fileprivate var names: Bilingual {
    let each = map { ReportWording.name(of: $0) }
    return Bilingual(
      nl: each.map(\.nl).joined(separator: ", "), en: each.map(\.en).joined(separator: ", "))
  }
}
