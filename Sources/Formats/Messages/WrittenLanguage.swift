package import Interviewing

/// A language somebody reads, by its BCP 47 code: there are more of them than the program speaks.
package struct WrittenLanguage: Sendable, Hashable {
  package let code: String

  package init(_ code: String) { self.code = code.lowercased() }

  package init(_ language: Language) { self.init(language.rawValue) }

  package init(_ language: LanguageCode) { self.init(language.rawValue) }

  /// The one among several that a code or a name means: `ar`, `arabisch`, `Arabic`, `العربية`.
  package init?(_ word: String, among known: [WrittenLanguage]) {
    let word = word.lowercased()
    let meant = known.first { language in
      language.code == word
        || [language.name.nl, language.name.en, language.ownName].map { $0.lowercased() }
          .contains(word)
    }
    guard let meant else { return nil }
    self = meant
  }

  /// The code itself for a language that has no name here.
  package var name: Bilingual { Self.rows[code]?.name ?? Bilingual(nl: code, en: code) }

  /// What those who speak it call it.
  package var ownName: String { Self.rows[code]?.own ?? code }
}

extension WrittenLanguage {
  /// Which way a text in this language runs.
  ///
  /// The language says so; only for one written in two scripts, or one unknown here, the text's own
  /// letters do.
  package func direction(of text: String) -> String {
    if code.hasSuffix("-arab") || code.hasSuffix("-hebr") { return "rtl" }
    if code.hasSuffix("-latn") { return "ltr" }
    if Self.rightToLeft.contains(code) { return "rtl" }
    if Self.rows[code] != nil, !Self.inTwoScripts.contains(code) { return "ltr" }
    return text.unicodeScalars.first { $0.properties.isAlphabetic }?.runsRightToLeft == true
      ? "rtl" : "ltr"
  }

  /// The kind of letters that want a font and room of their own; nil for those every font has.
  package func letters(of text: String) -> String? {
    let scalars = text.unicodeScalars
    if scalars.contains(where: \.isArabic) { return code == "ur" ? "nastaliq" : "arabic" }
    if scalars.contains(where: \.isEthiopic) { return "ethiopic" }
    return scalars.contains(where: \.isHebrew) ? "hebrew" : nil
  }

  /// Spoken by people who read Arabic, Hebrew, Syriac, Thaana or N'Ko letters.
  private static let rightToLeft: Set<String> = [
    "ar", "aeb", "acm", "aii", "apc", "apd", "ary", "arz", "arc", "ayl", "azb", "ckb", "dv", "fa",
    "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "syr", "ug",
    "ur", "yi",
  ]

  /// Which of two scripts somebody reads depends on where they went to school.
  private static let inTwoScripts: Set<String> = ["az", "ha", "ku", "pa", "so", "sw", "uz"]
}

extension UnicodeScalar {
  fileprivate var isArabic: Bool {
    switch value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  fileprivate var isEthiopic: Bool {
    switch value {
    case 0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F: true
    default: false
    }
  }

  fileprivate var isHebrew: Bool {
    switch value {
    case 0x0590...0x05FF, 0xFB1D...0xFB4F: true
    default: false
    }
  }

  fileprivate var runsRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension HTML {
  /// Text with the language, direction and letters that are its own, whatever stands around it.
  static func text(
    _ name: StaticString, _ style: String, _ text: String, in language: WrittenLanguage,
    _ before: HTML...
  ) -> HTML {
    let classes = [style, language.letters(of: text) ?? ""].filter { !$0.isEmpty }
    return element(
      name,
      [
        "class": classes.isEmpty ? nil : classes.joined(separator: " "), "lang": language.code,
        "dir": language.direction(of: text),
      ], before + [HTML(text)])
  }
}
