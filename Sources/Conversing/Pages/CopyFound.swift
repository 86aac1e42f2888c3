package import Formats
package import Interviewing

/// That a record's file is a copy of another, in words a volunteer understands.
///
/// It is no damage: the conversation is known by the id inside, and counts once.
package struct CopyFound: Sendable {
  /// The file that counts.
  package let original: String
  private let copy: RecordCopy?

  /// - Parameter copy: how the two compare; nil when the original is damaged.
  package init(of original: String, _ copy: RecordCopy?) {
    self.original = original
    self.copy = copy
  }

  /// `same`, `shorter`, `diverged`, or `spare` when the original is damaged; for scripts.
  package var kind: String {
    guard let copy else { return "spare" }
    return copy.isWhole ? "same" : copy.isDiverged ? "diverged" : "shorter"
  }

  package var sentences: [Bilingual] {
    guard let copy else { return [spare] }
    return copy.unerased.isEmpty
      ? [relation(copy)] : [relation(copy), unerased(copy.unerased)]
  }

  private var name: String { visible(original) }

  private var spare: Bilingual {
    Bilingual(
      nl:
        "Dit is een kopie van \(name), en die is beschadigd. Zolang telt deze. Zet \(name) ergens anders neer en geef deze kopie die naam.",
      en:
        "This is a copy of \(name), which is damaged. Until then this one counts. Put \(name) somewhere else and give this copy its name."
    )
  }

  private func relation(_ copy: RecordCopy) -> Bilingual {
    let (here, there) = (copy.records, copy.originalRecords)
    return switch kind {
    case "same":
      Bilingual(
        nl: "Dit is een kopie van \(name). Het gesprek telt één keer.",
        en: "This is a copy of \(name). The conversation counts once.")
    case "shorter":
      Bilingual(
        nl:
          "Dit is een oudere kopie van \(name): hier \(here) records, daar \(there). Het gesprek telt één keer.",
        en:
          "This is an older copy of \(name): \(here) records here, \(there) there. The conversation counts once."
      )
    default: diverged(copy)
    }
  }

  private func diverged(_ copy: RecordCopy) -> Bilingual {
    let (here, there) = (copy.records, copy.originalRecords)
    let most =
      here == there
      ? Bilingual(nl: "Beide hebben \(here) records.", en: "Both have \(here) records.")
      : Bilingual(
        nl: "Daar staat het meest: \(there) records, hier \(here).",
        en: "That one has more: \(there) records, \(here) here.")
    return Bilingual(
      nl:
        "Dit is een kopie van \(name), maar na nummer \(copy.common) is er in allebei los van elkaar verder geschreven. \(most.nl) Er is niets veranderd; \(name) telt. Bewaar ze allebei.",
      en:
        "This is a copy of \(name), but after number \(copy.common) each was written on apart from the other. \(most.en) Nothing was changed; \(name) counts. Keep both."
    )
  }

  private func unerased(_ notes: [Int]) -> Bilingual {
    let numbers = notes.map(String.init).joined(separator: ", ")
    return Bilingual(
      nl:
        "Wat in \(name) is vergeten, staat hier nog: nummer \(numbers). Haal deze kopie weg als je hem niet nodig hebt.",
      en:
        "What was forgotten in \(name) still stands here: number \(numbers). Take this copy away when you don't need it."
    )
  }
}
