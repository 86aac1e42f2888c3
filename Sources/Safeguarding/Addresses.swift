/// A street with a house number.
///
/// A street is known by its last part (`-straat`, `Lane`), by how it begins (`Laan van …`), or by what
/// is around it: *wonen op*, or a postcode after the number.
enum Addresses {
  static func findings(in reading: Reading) -> [PersonalFinding] {
    reading.words.indices.compactMap { index in
      guard isHouseNumber(index, in: reading), let range = address(at: index, in: reading) else {
        return nil
      }
      return PersonalFinding(range: range, kind: .address, rule: .streetAndNumber)
    }
  }

  private static func address(at index: Int, in reading: Reading) -> Range<Int>? {
    if let end = englishEnd(at: index, in: reading) {
      return reading.words[index].range.lowerBound..<reading.words[end].range.upperBound
    }
    guard let first = streetStart(before: index, in: reading), !countsSomething(index, in: reading)
    else { return nil }
    return reading.words[first].range.lowerBound..<end(of: index, in: reading)
  }

  /// Up to five digits with a letter or two, and no time, amount or date.
  private static func isHouseNumber(_ index: Int, in reading: Reading) -> Bool {
    let word = reading.words[index]
    guard word.isNumber, word.range.count <= 6, word.key.first != "0" else { return false }
    let digits = word.key.prefix { $0.isNumber }.count
    guard digits <= 5, word.range.count - digits <= 2 else { return false }
    let after = reading.character(at: word.range.upperBound)
    let next = reading.character(at: word.range.upperBound + 1)
    return !([".", ",", ":"].contains(after) && next?.isDigit == true) && after != "%"
      && after != "°"
  }

  /// The street of an address, without what tells the house; nil when nothing else is left.
  static func street(of address: Reading) -> Range<Int>? {
    guard let first = address.words.first, let last = address.words.last else { return nil }
    let number = address.words.indices.dropFirst().first { address.words[$0].isNumber }
    if let number {
      return first.range.lowerBound..<address.words[number - 1].range.upperBound
    }
    guard first.isNumber, address.words.count > 1 else { return nil }
    return address.words[1].range.lowerBound..<last.range.upperBound
  }

  // MARK: Where it ends

  /// `18-c`, `45-2`, `12 bis`, `3 A`, `7/2`.
  private static func end(of number: Int, in reading: Reading) -> Int {
    let next = number + 1
    guard next < reading.words.count else { return reading.words[number].range.upperBound }
    let (word, end) = (reading.words[next], reading.words[number].range.upperBound)
    let between = reading.scalars[end..<word.range.lowerBound]
    let isStuck = between.count == 1 && ["-", "/", "–"].contains(between[end])
    if isStuck, word.range.count <= 3 || word.key == "hoog" { return word.range.upperBound }
    guard between.count == 1, word.gap == .space else { return end }
    let isLetter = word.isInitial && word.key != "i" && word.key != "u"
    return isLetter || ["bis", "hs", "ii", "iii", "iv"].contains(word.key)
      ? word.range.upperBound : end
  }

  /// *in de straat 12 mensen*: the number belongs to what comes after it.
  private static func countsSomething(_ number: Int, in reading: Reading) -> Bool {
    guard number + 1 < reading.words.count else { return false }
    let next = reading.words[number + 1]
    guard next.gap == .space, !next.isCapital, !next.isNumber else { return false }
    if counted.contains(next.key) { return true }
    return next.traits.isEmpty && next.key.count > 4
      && (next.key.hasSuffix("en") || next.key.hasSuffix("s"))
  }

  private static let counted: Set<String> = [
    "mensen", "man", "vrouwen", "mannen", "kinderen", "huizen", "gezinnen", "families", "jaar",
    "jaren", "keer", "euro", "uur", "uren", "minuten", "meter", "km", "kilometer", "weken", "dagen",
    "maanden", "woningen", "buren", "jongeren", "ouderen", "deelnemers", "people", "houses",
    "years",
    "times", "minutes", "hours", "days", "weeks", "metres", "families", "children", "auto's",
    "bomen",
    "winkels", "procent", "bewoners", "kilo", "graden",
  ]

  // MARK: Where it begins

  private static func streetStart(before number: Int, in reading: Reading) -> Int? {
    let last = number - 1
    guard last >= 0, reading.words[number].gap == .space else { return nil }
    let word = reading.words[last]
    if !word.isNumber, isStreet(word) { return runStart(from: last, in: reading) }
    let first = runStart(from: last, in: reading)
    guard word.isCapital, !word.isShouted, reading.words[first].isCapital else { return nil }
    let begins = reading.words[first].key
    if begins.isEmpty { return nil }
    if last > first, heads.contains(begins), reading.words[first + 1].has(.particle) {
      return first
    }
    return isLivedIn(first, in: reading) || hasPostcode(after: number, in: reading) ? first : nil
  }

  private static func isStreet(_ word: Word) -> Bool {
    if notStreets.contains(word.key) { return false }
    if word.isCapital, tails.contains(word.key) { return true }
    if tails.contains(where: { word.key.hasSuffix($0) && word.key.utf8.count > $0.utf8.count + 2 })
    {
      return true
    }
    guard word.isCapital, word.traits.isDisjoint(with: [.place, .ordinary, .given]) else {
      return false
    }
    return capitalTails.contains {
      word.key.hasSuffix($0) && (word.key.utf8.count > $0.utf8.count + 2 || heads.contains($0))
    }
  }

  /// Back over the capitals, and the small words between them, that belong to the street.
  private static func runStart(from last: Int, in reading: Reading) -> Int {
    var first = last
    var index = last
    while index > 0, last - index < 6, joins(index, in: reading) {
      index -= 1
      let word = reading.words[index]
      if belongs(word) {
        first = index
      } else if word.isCapital || !word.has(.particle) {
        break
      }
    }
    return first
  }

  private static func joins(_ index: Int, in reading: Reading) -> Bool {
    let gap = reading.words[index].gap
    return gap == .space || gap == [.space, .stop] && !reading.words[index].startsSentence
  }

  private static func belongs(_ word: Word) -> Bool {
    if word.isNumber { return word.key.last == "e" && word.range.count <= 3 }
    if word.key == "'t" { return true }
    guard word.isCapital else { return false }
    if word.has(.particle), !word.has(.locative) {
      return !word.startsSentence || word.gap.contains(.colon)
    }
    if adjectives.contains(word.key) || heads.contains(word.key) { return true }
    if word.has([.given, .surname, .title]) { return true }
    return !word.startsSentence && !word.has([.ordinary, .pronoun, .locative])
  }

  private static func isLivedIn(_ first: Int, in reading: Reading) -> Bool {
    guard first > 1 else { return false }
    let before = reading.words[max(0, first - 4)..<first].map(\.key)
    guard let last = before.last, ["op", "aan", "at", "in", "is", "naar"].contains(last) else {
      return false
    }
    return before.contains { living.contains($0) }
  }

  private static func hasPostcode(after number: Int, in reading: Reading) -> Bool {
    let end = reading.words[number].range.upperBound
    return (1...3).contains { Postcodes.form(at: end + $0, in: reading) != nil }
  }

  private static let living: Set<String> = [
    "woon", "woont", "wonen", "woonde", "woonden", "adres", "live", "lives", "lived", "address",
    "verhuisd", "verhuisden", "verhuisde", "moved", "stays", "woonadres", "logeert",
  ]
  private static let heads: Set<String> = [
    "laan", "plein", "weg", "dijk", "gracht", "kade", "park", "hof", "singel", "dreef", "pad",
    "brink",
    "markt", "oord",
  ]
  private static let tails = [
    "straat", "laan", "weg", "plein", "gracht", "kade", "singel", "steeg", "dreef", "strjitte",
    "pad",
    "dijk", "leane",
  ]
  private static let capitalTails = [
    "hof", "park", "markt", "brink", "veld", "horst", "oord", "kamp", "wal", "haven", "sluis",
    "poort",
    "ring", "erf", "hoek", "akker", "weide", "meent", "wei", "baan", "einde", "eind", "zand", "str",
    "passage", "boulevard", "burcht", "wijk", "es", "rak", "hoeve", "marke", "land",
  ]
  private static let notStreets: Set<String> = [
    "onderweg", "snelweg", "omweg", "autoweg", "fietspad", "voetpad", "schoolplein", "speelplein",
    "dorpsplein", "terugweg", "heenweg", "rijksweg", "supermarkt", "arbeidsmarkt", "rommelmarkt",
    "vlooienmarkt", "kerkhof", "halverweg", "winkelstraat", "zijstraat",
    "wandelpad", "zebrapad", "weekmarkt", "woonwijk", "spoordijk", "uitweg",
  ]
  private static let adjectives: Set<String> = [
    "nieuwe", "oude", "lange", "korte", "grote", "kleine", "hoge", "lage", "eerste", "tweede",
    "derde",
    "achter", "voor", "boven", "noorder", "zuider", "ooster", "wester", "hoofd", "prins",
  ]

  // MARK: In English

  /// `27 Station Road`: capitals after the number, the last of them a kind of street.
  private static func englishEnd(at number: Int, in reading: Reading) -> Int? {
    for index in reading.words.indices.dropFirst(number + 1).prefix(4) {
      let word = reading.words[index]
      guard word.gap == .space, word.isCapital else { return nil }
      if index > number + 1, englishStreets.contains(word.key) { return index }
    }
    return nil
  }

  private static let englishStreets: Set<String> = [
    "lane", "street", "road", "avenue", "close", "drive", "court", "square", "way", "place",
    "terrace",
    "gardens", "crescent", "row", "hill", "grove", "mews", "rd", "st", "ave",
  ]
}
