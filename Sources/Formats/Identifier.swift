extension StringProtocol {
  /// Fit to be a file's name and a key: `[a-z0-9-]{1,64}`, not starting with a dash.
  package var isIdentifier: Bool {
    (1...64).contains(utf8.count) && first != "-"
      && utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}

extension String {
  /// This title as a key: lower case, without accents, dashes for what is no letter or digit.
  ///
  /// Nil for what looks like a path or an option, and when nothing is left.
  package var asIdentifier: String? {
    if isIdentifier { return self }
    guard !contains("/"), !contains(".."), first != ".", first != "-", !utf8.contains(0) else {
      return nil
    }
    let words = lowercased().unicodeScalars.split { !$0.properties.isAlphabetic && !$0.isDigit }
    let plain = words.map { word in
      String(String.UnicodeScalarView(word)).withoutAccents
    }
    let id = String(plain.filter { !$0.isEmpty }.joined(separator: "-").prefix(64))
    return id.isIdentifier ? id : nil
  }

  /// The letters a–z and digits that are left once accents are taken off.
  private var withoutAccents: String {
    let plain = "aàáâãäåcçeèéêëgğiìíîïınñoòóôõöøsşšuùúûüyýÿzž"
    var base: [Character: Character] = [:]
    var current: Character = "a"
    for letter in plain {
      if letter.isASCII { current = letter }
      base[letter] = current
    }
    return String(map { base[$0] ?? $0 }.filter { $0.isASCII })
  }
}

extension UnicodeScalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
