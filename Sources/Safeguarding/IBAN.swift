/// International bank account numbers (ISO 13616).
///
/// Only numbers whose check digits are right count: with other digits no money can go anywhere.
enum IBAN {
  static func findings(in scalars: [Unicode.Scalar]) -> [PersonalFinding] {
    var found: [PersonalFinding] = []
    var index = 0
    while index + 14 < scalars.count {
      if let end = end(from: index, in: scalars) {
        found.append(PersonalFinding(range: index..<end, kind: .iban, rule: .checkDigits))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where an account that begins here ends, or nil if none does.
  private static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[start].isLetter, scalars[start + 1].isLetter, scalars[start + 2].isDigit,
      start == 0 || !Word.isLetter(scalars[start - 1]),
      let length = lengths[folded("\(scalars[start])\(scalars[start + 1])")]
    else { return nil }
    var characters: [Unicode.Scalar] = []
    var index = start
    while index < scalars.count, characters.count < length {
      if scalars[index].isLetter || scalars[index].isDigit {
        characters.append(scalars[index])
      } else if !isSeparator(at: index, in: scalars) {
        return nil
      }
      index += 1
    }
    let isWhole = index == scalars.count || !Word.isLetter(scalars[index])
    return characters.count == length && isWhole && passes(characters) ? index : nil
  }

  private static func isSeparator(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    [" ", "\u{A0}", ".", "-"].contains(scalars[index]) && scalars[index - 1] != scalars[index]
  }

  /// The check of ISO 7064: the country and the two digits go last, letters become two digits, and the
  /// whole leaves 1 when divided by 97.
  static func passes(_ characters: [Unicode.Scalar]) -> Bool {
    let turned = characters.dropFirst(4) + characters.prefix(4)
    var rest = 0
    for character in turned {
      guard let value = Int(String(character), radix: 36) else { return false }
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }

  /// How long the account numbers of a country are.
  private static let lengths: [String: Int] = {
    let rows: [(Int, String)] = [
      (15, "no"), (16, "be bi"), (18, "dk fo gl fi nl sd"), (19, "mk si"),
      (20, "at ba ee kz lt lu xk mn"), (21, "ch cr hr li lv"),
      (22, "bg bh de ge gb ie me rs va"), (23, "ae gi il iq tl om so"),
      (24, "ad cz md pk ro sa se sk es tn vg dz"), (25, "ao cv gw mz pt st ly"),
      (26, "ir is tr"), (27, "bf bj cf cg cm dj fr ga gr it mg mc mr sm td"),
      (28, "al az by ci cy do gt hu km lb ma ml ne pl sn sv tg ni"), (29, "br eg ps qa ua"),
      (30, "jo kw mu yt"), (31, "mt sc"), (32, "lc"), (33, "ru"),
    ]
    var lengths: [String: Int] = [:]
    for (length, countries) in rows {
      for country in countries.split(separator: " ") { lengths[String(country)] = length }
    }
    return lengths
  }()
}

extension Unicode.Scalar {
  var isLetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
  var isDigit: Bool { "0"..."9" ~= self }
}
