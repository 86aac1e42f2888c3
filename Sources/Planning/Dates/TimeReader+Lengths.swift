extension TimeReader {
  /// `binnen zes weken`, `over een half jaar`, `een jaar lang`, `the next three months`.
  func length(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
    var index = start
    let hasArticle = ["de", "het", "the"].contains(key(index))
    index = skipping(
      ["een", "a"].contains(key(index)) && key(index + 1).hasPrefix("period") ? [] : [], from: index
    )
    if ["een", "a"].contains(key(index)), ["periode", "period"].contains(key(index + 1)) {
      index = skipping(from: index + 2)
    }
    let isComing = Self.coming.contains(key(index))
    if isComing { index += 1 }
    guard let (amount, unit, end) = amount(at: index, isComing: isComing && hasArticle, relation)
    else { return nil }
    if ["geleden", "ago"].contains(key(end)) { return (.endless, end + 1) }
    let tail = tail(after: end)
    guard isComing || tail > end || Self.measuring(relation, keys, start) else { return nil }
    guard let amount else { return (.someday, tail) }
    return (.end(today.adding(amount, unit), .day), tail)
  }

  static let coming: Set<String> = [
    "komende", "komend", "eerstvolgende", "volgende", "next", "coming", "following", "aankomende",
  ]

  static func measuring(
    _ relation: TimeRelation?, _ keys: [String], _ next: Int
  ) -> Bool {
    switch relation {
    case .within, .after: true
    case .by: next > 0 && ["in", "during", "throughout"].contains(keys[next - 1])
    case .before: next > 0 && keys[next - 1] == "voor"
    default: false
    }
  }

  /// The place after `lang`, `from now`, `tijd`.
  func tail(after end: Int) -> Int {
    if ["lang", "long"].contains(key(end)) { return end + 1 }
    for words in [["from", "now"], ["vanaf", "nu"], ["vanaf", "vandaag"], ["from", "today"]]
    where keys[end...].starts(with: words) { return end + 2 }
    return ["tijd", "time"].contains(key(end)) ? end + 1 : end
  }

  /// How long; nil as a number for `een paar weken`.
  func amount(
    at start: Int, isComing: Bool, _ relation: TimeRelation?
  ) -> (Int?, TimeWords.Unit, Int)? {
    let (first, second) = (key(start), key(start + 1))
    let isOne = ["een", "a", "an", "één", "one"].contains(first)
    let rest = isOne ? start + 1 : start
    if key(rest) == "halfjaar" { return (6, .month, rest + 1) }
    if key(rest) == "half", ["jaar", "year"].contains(key(rest + 1)) {
      return (6, .month, rest + 2)
    }
    if first == "half", second == "a", key(start + 2) == "year" { return (6, .month, start + 3) }
    if first == "anderhalf", second == "jaar" { return (18, .month, start + 2) }
    if isOne, second == "fortnight" { return (14, .day, start + 2) }
    if let few = few(at: start) { return (nil, few.unit, few.end) }
    if isOne, let unit = TimeWords.unit(second) { return (1, unit, start + 2) }
    if let number = TimeWords.number(first), number <= 600, let unit = TimeWords.unit(second) {
      return (number, unit, start + 2)
    }
    guard let unit = TimeWords.unit(first) else { return nil }
    let isPlural = ["dagen", "weken", "maanden", "jaren"].contains(first) || first.hasSuffix("s")
    if isPlural { return isComing || relation == .within ? (nil, unit, start + 1) : nil }
    // "het komende jaar", "binnen het jaar"
    return isComing || relation == .within && key(start - 1) != "van" ? (1, unit, start + 1) : nil
  }

  func few(at start: Int) -> (unit: TimeWords.Unit, end: Int)? {
    let phrases = [
      ["een", "paar"], ["enkele"], ["een", "aantal"], ["a", "few"], ["a", "couple", "of"],
      ["several"], ["some"],
    ]
    for phrase in phrases where keys[min(start, keys.count)...].starts(with: phrase) {
      let index = start + phrase.count
      if let unit = TimeWords.unit(key(index)) { return (unit, index + 1) }
    }
    return nil
  }
}

extension Day {
  /// So much later.
  func adding(_ amount: Int, _ unit: TimeWords.Unit) -> Day {
    switch unit {
    case .day: adding(amount)
    case .week: adding(7 * amount)
    case .month: adding(months: amount)
    case .quarter: adding(months: 3 * amount)
    case .year: adding(months: 12 * amount)
    }
  }
}
