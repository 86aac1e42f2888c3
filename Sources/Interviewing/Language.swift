/// A language the program speaks, and judges questions in.
///
/// Raw values are BCP 47 codes.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// The language of a text, whether the program speaks it or not.
///
/// Raw values are BCP 47 codes of two or three letters.
package struct LanguageCode: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init?(rawValue: String) {
    guard (2...3).contains(rawValue.utf8.count),
      rawValue.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }

  package init(_ language: Language) { rawValue = language.rawValue }

  package static let dutch = LanguageCode(Language.dutch)
  package static let english = LanguageCode(Language.english)

  /// The language whose rules hold for such texts; nil for one the program cannot judge.
  package var rules: Language? { Language(rawValue: rawValue) }
}

/// One wording in every language of the program: leaving one out does not compile.
package struct Bilingual: Sendable, Equatable {
  package let nl: String
  package let en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
