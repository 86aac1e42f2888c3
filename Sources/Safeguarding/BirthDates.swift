/// Dates of birth; other dates are no personal data.
///
/// A date is one when a word about birth stands near it, when somebody *is of* that day, or when it
/// stands among somebody's details.
enum BirthDates {
  static func findings(in reading: Reading) -> [PersonalFinding] {
    let dates = Calendar.dates(in: reading)
    return dates.indices.compactMap { index in
      let date = dates[index]
      let earlier = index > 0 ? dates[index - 1].words.upperBound : 0
      guard isBirth(date, after: earlier, in: reading) else { return nil }
      return PersonalFinding(range: date.range, kind: .birthdate, rule: .birthWord)
    }
  }

  private static func isBirth(_ date: WrittenDate, after earlier: Int, in reading: Reading) -> Bool
  {
    announces(date, after: earlier, in: reading) || follows(date, in: reading)
      || date.hasYear && (isSomebodys(date, in: reading) || isDetail(date, in: reading))
  }

  /// A word about birth before it, with no other date or sentence in between.
  private static func announces(
    _ date: WrittenDate, after earlier: Int, in reading: Reading
  ) -> Bool {
    var index = date.words.lowerBound
    let limit = max(earlier, index - 9)
    while index > limit {
      if index < date.words.lowerBound, reading.words[index].startsSentence,
        !reading.words[index].gap.contains(.colon)
      {
        return false
      }
      index -= 1
      if reading.words[index].has(.birth) { return true }
    }
    let before = reading.character(at: date.range.lowerBound - 1)
    return before == "°" || before == "*"
  }

  /// *… geboren*, *… ben ik jarig*: soon after it.
  private static func follows(_ date: WrittenDate, in reading: Reading) -> Bool {
    for index in date.words.upperBound..<min(reading.words.count, date.words.upperBound + 6) {
      let word = reading.words[index]
      if word.startsSentence || word.gap.contains(.comma) { return false }
      if word.has(.birth) { return true }
    }
    return false
  }

  /// *Zij is van 3 mei 1950*: somebody, and the word *is* before *van*.
  private static func isSomebodys(_ date: WrittenDate, in reading: Reading) -> Bool {
    let first = date.words.lowerBound
    guard first >= 3, ["van", "from"].contains(reading.words[first - 1].key),
      ["is", "ben", "bent", "was", "am"].contains(reading.words[first - 2].key)
    else { return false }
    let who = reading.words[first - 3]
    return who.has([.pronoun, .role, .given, .surname]) || who.isCapital && first > 3
  }

  /// Among somebody's details, right after *zoon* and the like, or in brackets after a name.
  private static func isDetail(_ date: WrittenDate, in reading: Reading) -> Bool {
    let first = date.words.lowerBound
    guard first > 0, let year = date.year else { return false }
    let before = reading.words[first - 1]
    if before.has(.role), reading.words[first].gap == .space { return true }
    guard year < 2020 else { return false }
    if reading.character(at: date.range.lowerBound - 1) == "(", before.isCapital,
      reading.character(at: date.range.upperBound) == ")"
    {
      return before.has([.given, .surname]) || before.traits.isDisjoint(with: .noName)
    }
    return ["gegevens", "details", "personalia", "data"].contains(before.key)
  }
}

/// A date as somebody wrote it.
struct WrittenDate: Sendable {
  let range: Range<Int>
  /// Its words in the reading.
  let words: Range<Int>
  let year: Int?
  var hasYear: Bool { year != nil }
}

enum Calendar {
  static func dates(in reading: Reading) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var index = 0
    while index < reading.words.count {
      if let date = date(at: index, in: reading) {
        dates.append(date)
        index = date.words.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  private static func date(at index: Int, in reading: Reading) -> WrittenDate? {
    numeric(at: index, in: reading) ?? worded(at: index, in: reading)
      ?? monthFirst(at: index, in: reading)
  }

  /// `12-03-1978`, `12/3/'78`, `1978-03-12`, `12 3 1978`.
  private static func numeric(at index: Int, in reading: Reading) -> WrittenDate? {
    guard index + 2 < reading.words.count else { return nil }
    let words = reading.words[index...(index + 2)]
    guard words.allSatisfy({ $0.isNumber }) else { return nil }
    let numbers = words.compactMap { number($0) }
    guard numbers.count == 3, let separator = separator(words, in: reading) else { return nil }
    let isYearFirst = words[index].range.count == 4
    let day = isYearFirst ? numbers[2] : numbers[0]
    let length = words[isYearFirst ? index : index + 2].range.count
    guard (1...31).contains(day), (1...12).contains(numbers[1]), length == 4 || length == 2,
      length == 4 || separator != ".",
      let year = year(isYearFirst ? numbers[0] : numbers[2], length)
    else { return nil }
    return WrittenDate(
      range: words[index].range.lowerBound..<words[index + 2].range.upperBound,
      words: index..<index + 3, year: year)
  }

  /// What stands twice between three numbers, with or without spaces and an apostrophe for the century.
  private static func separator(
    _ words: ArraySlice<Word>, in reading: Reading
  ) -> Unicode.Scalar? {
    var signs: [Unicode.Scalar] = []
    for index in words.indices.dropFirst() {
      let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
      guard gap.count <= 4 else { return nil }
      let telling = reading.scalars[gap].filter { $0 != " " && !Word.isApostrophe($0) }
      guard telling.count <= 1 else { return nil }
      signs.append(telling.first ?? " ")
    }
    guard let first = signs.first, signs.allSatisfy({ $0 == first }) else { return nil }
    return ["-", "/", ".", "–", " "].contains(first) ? first : nil
  }

  /// `12 maart 1978`, `3e april`, `5th of June 1984`, `12 mrt '78`.
  private static func worded(at index: Int, in reading: Reading) -> WrittenDate? {
    let words = reading.words
    guard let day = ordinal(words[index]), (1...31).contains(day), index + 1 < words.count else {
      return nil
    }
    var next = index + 1
    if words[next].key == "of" || words[next].key == "van", next + 1 < words.count { next += 1 }
    guard months.contains(words[next].key), words[next].gap.isDisjoint(with: [.comma, .colon])
    else {
      return nil
    }
    return ending(from: index, month: next, in: reading)
  }

  /// `March 12, 1978`.
  private static func monthFirst(at index: Int, in reading: Reading) -> WrittenDate? {
    let words = reading.words
    guard months.contains(words[index].key), index + 1 < words.count,
      let day = ordinal(words[index + 1]), (1...31).contains(day),
      words[index + 1].gap.isDisjoint(with: [.stop, .comma])
    else { return nil }
    return ending(from: index, month: index + 1, in: reading)
  }

  /// With the year after it, if there is one.
  private static func ending(from index: Int, month: Int, in reading: Reading) -> WrittenDate {
    let words = reading.words
    let start = words[index].range.lowerBound
    if month + 1 < words.count, let value = number(words[month + 1]),
      words[month + 1].gap.isDisjoint(with: [.colon, .bracket, .dash]),
      let year = year(value, words[month + 1].range.count),
      words[month + 1].range.count == 4
        || reading.character(at: words[month + 1].range.lowerBound - 1).map(Word.isApostrophe)
          == true
    {
      return WrittenDate(
        range: start..<words[month + 1].range.upperBound, words: index..<month + 2, year: year)
    }
    return WrittenDate(
      range: start..<words[month].range.upperBound, words: index..<month + 1, year: nil)
  }

  private static func year(_ value: Int, _ length: Int) -> Int? {
    if length == 2 { return value > 26 ? 1900 + value : 2000 + value }
    return length == 4 && (1900...2030).contains(value) ? value : nil
  }

  private static func number(_ word: Word) -> Int? {
    word.isNumber && word.range.count <= 4 ? Int(word.key) : nil
  }

  private static func ordinal(_ word: Word) -> Int? {
    guard word.isNumber, word.range.count <= 4 else { return nil }
    let digits = word.key.prefix { $0.isNumber }
    let rest = word.key.dropFirst(digits.count)
    return ["", "e", "de", "ste", "st", "nd", "rd", "th"].contains(rest) ? Int(digits) : nil
  }

  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug",
    "sep",
    "sept", "okt", "nov", "dec", "january", "february", "march", "may", "june", "july", "august",
    "october", "oct", "mar",
  ]
}
