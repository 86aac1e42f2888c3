/// Dutch postcodes: four digits, the first no zero, and two letters that are not SA, SD or SS.
///
/// Letters that also are a word or a unit (`2026 EN`, `1500 kg`) need an address or the word itself.
enum Postcodes {
  static func findings(in reading: Reading, addresses: [PersonalFinding]) -> [PersonalFinding] {
    var ends = addresses.filter { $0.kind == .address }.map(\.range.upperBound)[...]
    return reading.groups.compactMap { group in
      while let end = ends.first, end + 3 < group.range.lowerBound { ends.removeFirst() }
      guard let range = form(at: group.range.lowerBound, in: reading) else { return nil }
      let follows = ends.first.map { $0 <= group.range.lowerBound } ?? false
      guard follows || isPlain(range, in: reading) || isAnnounced(range, in: reading) else {
        return nil
      }
      return PersonalFinding(range: range, kind: .postcode, rule: .postcodeForm)
    }
  }

  /// The postcode that begins here, by its form alone.
  static func form(at start: Int, in reading: Reading) -> Range<Int>? {
    let scalars = reading.scalars
    guard start + 5 < scalars.count, "1"..."9" ~= scalars[start],
      scalars[start..<start + 4].allSatisfy(\.isDigit), isFree(before: start, in: reading)
    else { return nil }
    let isSpaced = scalars[start + 4] == " " || scalars[start + 4] == "\u{A0}"
    let letters = start + (isSpaced ? 5 : 4)
    guard letters + 1 < scalars.count, scalars[letters].isLetter, scalars[letters + 1].isLetter,
      reading.character(at: letters + 2).map({ !Word.isLetter($0) }) ?? true,
      !["sa", "sd", "ss"].contains(key(letters, in: reading))
    else { return nil }
    return start..<letters + 2
  }

  private static func key(_ letters: Int, in reading: Reading) -> String {
    folded("\(reading.scalars[letters])\(reading.scalars[letters + 1])")
  }

  private static func isFree(before start: Int, in reading: Reading) -> Bool {
    guard let before = reading.character(at: start - 1) else { return true }
    if [".", ",", "-", "/"].contains(before), reading.character(at: start - 2)?.isDigit == true {
      return false
    }
    return !Word.isLetter(before) && before != "€" && before != "#"
  }

  /// Letters that are no word and no unit; in lower case only when they stand against the digits.
  private static func isPlain(_ range: Range<Int>, in reading: Reading) -> Bool {
    let letters = range.upperBound - 2
    guard !words.contains(key(letters, in: reading)) else { return false }
    let areCapitals = reading.scalars[letters...(letters + 1)].allSatisfy { Word.isUpper($0) }
    let isSpaced = range.count > 6
    return areCapitals ? !isYear(range, spaced: isSpaced, in: reading) : !isSpaced
  }

  /// *In 2019 WW gekregen*: a year, and then something else.
  private static func isYear(_ range: Range<Int>, spaced: Bool, in reading: Reading) -> Bool {
    let digits = reading.scalars[range.lowerBound..<range.lowerBound + 2]
    guard spaced, digits.elementsEqual(["1", "9"]) || digits.elementsEqual(["2", "0"]) else {
      return false
    }
    let index = reading.word(from: range.lowerBound)
    guard index > 0 else { return false }
    return beforeYears.contains(reading.words[index - 1].key)
  }

  private static func isAnnounced(_ range: Range<Int>, in reading: Reading) -> Bool {
    let index = reading.word(from: range.lowerBound)
    return reading.words[max(0, index - 5)..<index].contains {
      ["postcode", "adres", "postal", "zip", "address", "zipcode", "postcode's"].contains($0.key)
    }
  }

  private static let beforeYears: Set<String> = [
    "in", "sinds", "since", "vanaf", "tot", "jaar", "rond", "uit", "from", "until", "januari",
    "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december", "begin", "eind",
  ]
  private static let words: Set<String> = [
    "en", "in", "is", "of", "op", "te", "al", "de", "er", "je", "me", "we", "ze", "na", "nu", "om",
    "zo", "an", "at", "as", "by", "to", "so", "up", "my", "he", "it", "on", "or", "if", "no", "go",
    "do",
    "us", "am", "be", "ik", "ja", "kg", "km", "cm", "mm", "ml", "cl", "dl", "mg", "kb", "mb", "gb",
    "tb",
    "kw", "pk", "cc", "eu", "ha", "st", "uw", "da", "toe", "ad", "bc", "ca", "nr", "tv", "pc",
    "xp", "ov", "vr", "th", "nd", "rd", "lb", "oz", "ft",
  ]
}
