/// A language the program speaks, and judges questions in.
///
/// Raw values are BCP 47 codes.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
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
