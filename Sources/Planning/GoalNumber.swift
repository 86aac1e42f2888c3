internal import Interviewing

/// The number that a goal wants to reach, found among the numbers in it.
///
/// Years, ages, clock times, terms, levels and house numbers are no such numbers. How often something
/// is done can be measured, but is no outcome.
struct GoalNumber {
  /// The deciding number; nil when only a frequency or a share in words is there.
  let count: Int?
  let place: Range<Int>

  /// Nil when nothing in the goal can be counted.
  init?(_ words: [GoalWord], phrases: [TimePhrase], language: Language) {
    let finder = NumberFinder(words: words, phrases: phrases, language: language)
    guard let best = finder.best else { return nil }
    (count, place) = (best.count, best.place)
  }
}

private struct NumberFinder {
  struct Candidate {
    let count: Int?
    let place: Range<Int>
    /// The higher, the less it is an outcome.
    let doubt: Int
  }

  let words: [GoalWord]
  let phrases: [TimePhrase]
  let language: Language

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  var best: Candidate? {
    var found: [Candidate] = []
    var index = 0
    while index < words.count {
      if let phrase = phrases.first(where: { $0.range.contains(index) }) {
        index = phrase.range.upperBound
      } else if let candidate = candidate(at: index) {
        found.append(candidate)
        index = candidate.place.upperBound
      } else {
        index += 1
      }
    }
    return found.min { $0.doubt < $1.doubt }
  }

  private func candidate(at start: Int) -> Candidate? {
    if let share = share(at: start) { return share }
    guard let (value, end) = value(at: start), !isNoCount(value, start..<end) else { return nil }
    let place = start..<end
    if isFrequency(place) { return Candidate(count: nil, place: place, doubt: 9) }
    if isReached(place) { return Candidate(count: value, place: place, doubt: -1) }
    if isPercentage(place) { return Candidate(count: value, place: place, doubt: 0) }
    return Candidate(count: value, place: place, doubt: doubt(value, place))
  }

  /// The whole number here: `75%`, `twaalf`, `two hundred and ten`, the least of `10-15`.
  private func value(at start: Int) -> (Int, Int)? {
    let key = key(start)
    if let value = Self.ranged(key) { return (value, start + 1) }
    let bare =
      key.hasSuffix("%") || key.hasSuffix("x") || key.hasSuffix("+") ? String(key.dropLast()) : key
    let first = ["a", "half"].contains(bare) ? nil : TimeWords.number(bare)
    let isA = key == "a" && ["hundred", "thousand", "dozen"].contains(self.key(start + 1))
    guard var value = isA ? 1 : first else { return Self.decimal(bare).map { ($0, start + 1) } }
    var end = start + 1
    while let size = Self.sizes[self.key(end)] {
      value *= size
      end += 1
      let next = self.key(end) == "and" ? end + 1 : end
      if let more = TimeWords.number(self.key(next)), more < 100 {
        (value, end) = (value + more, next + 1)
      }
      if value > 1_000_000_000 { return nil }
    }
    return (value, end)
  }

  private static let sizes = [
    "hundred": 100, "honderd": 100, "thousand": 1000, "duizend": 1000, "dozen": 12, "dozijn": 12,
  ]

  /// `10-15`, `10 à 15` as one word.
  private static func ranged(_ key: String) -> Int? {
    let parts = key.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = TimeWords.digits(parts[0]),
      let high = TimeWords.digits(parts[1]),
      low < high
    else { return nil }
    return low
  }

  /// `7,5` as a whole number.
  private static func decimal(_ key: String) -> Int? {
    let parts = key.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard parts.count == 2, parts[1].count < 3, TimeWords.digits(parts[1]) != nil else {
      return nil
    }
    return TimeWords.digits(parts[0])
  }

  /// `de helft`, `a third`, `twice as many`, `verdubbelen`: measurable without a number.
  private func share(at start: Int) -> Candidate? {
    let isShare =
      Self.shares.contains(key(start))
      || key(start) == "half" && ["of", "the", "van"].contains(key(start + 1))
      || key(start) == "third" && ["a", "one"].contains(key(start - 1)) && key(start + 1) == "of"
      || key(start) == "derde" && ["een", "twee", "één"].contains(key(start - 1))
        && key(start + 1) == "van"
      || key(start) == "kwart" && key(start + 1) == "van" || Self.often.contains(key(start))
    return isShare ? Candidate(count: nil, place: start..<start + 1, doubt: 9) : nil
  }

  private static let shares: Set<String> = [
    "helft", "driekwart", "verdubbelen", "verdubbelt", "verdubbeld", "halveren", "halveert",
    "gehalveerd", "doubles", "doubled", "double", "halved", "tweederde", "two-thirds", "two-third",
    "three-quarters",
  ]

  private static let often: Set<String> = [
    "twice", "tweemaal", "driemaal", "viermaal", "tweewekelijks",
  ]
}

extension NumberFinder {
  private func isPercentage(_ place: Range<Int>) -> Bool {
    let next = key(place.upperBound)
    return key(place.lowerBound).hasSuffix("%")
      || ["procent", "percent", "%", "procentpunt"].contains(next)
      || next == "per" && ["cent", "honderd"].contains(key(place.upperBound + 1))
  }

  /// `van 20 naar 35`: what is to be reached is the second.
  private func isReached(_ place: Range<Int>) -> Bool {
    let before = key(place.lowerBound - 1)
    if before == "naar" { return true }
    guard before == "to", place.lowerBound > 2 else { return false }
    return value(at: place.lowerBound - 2) != nil
      || ["increase", "rise", "grow", "grows", "rises"].contains(key(place.lowerBound - 2))
      || (1...6).contains { key(place.lowerBound - 1 - $0) == "from" }
  }

  /// `twee keer per week`, `three mornings a week`: a repetition follows, with a part of a day at most
  /// in between.
  private func isFrequency(_ place: Range<Int>) -> Bool {
    if key(place.lowerBound).hasSuffix("x")
      || ["keer", "maal", "times"].contains(key(place.upperBound))
    {
      return true
    }
    let next = place.upperBound
    let isPart =
      TimeReader.dayparts.contains(key(next)) || TimeWords.unit(key(next)) != nil
      || TimeWords.weekday(key(next)) != nil
    let repeats = phrases.contains {
      $0.range.lowerBound == next + 1 && $0.meaning == .endless && $0.range.count > 1
    }
    return isPart && repeats
  }

  private func isNoCount(_ value: Int, _ place: Range<Int>) -> Bool {
    let (before, after) = (key(place.lowerBound - 1), key(place.upperBound))
    if isPercentage(place) { return false }
    let isOne = ["één", "one"].contains(key(place.lowerBound))
    if isOne, Self.afterOne.contains(after) || Self.beforeOne.contains(before) { return true }
    if Self.labels.contains(before) || isHouseNumber(place) { return true }
    if isFrequency(place) { return false }
    if Self.units.contains(after) || TimeWords.unit(after) != nil { return true }
    let isYear = (1950...2099).contains(value) && key(place.lowerBound).count == 4
    return isYear || isAge(place) || isPaired(place)
  }

  private static let labels: Set<String> = [
    "groep", "groepen", "klas", "klassen", "niveau", "level", "grade", "zaal", "lokaal", "kamer",
    "room", "fase", "phase",
    "stap", "step", "deel", "part", "versie", "version", "lijn", "nummer", "nr", "no", "number",
    "artikel", "verdieping", "floor", "leerjaar", "doel", "goal", "route", "stage", "week", "bus",
    "mbo", "vmbo", "tram", "unit", "punt", "module", "les", "hoofdstuk", "chapter", "taalniveau",
    "windows", "halte", "blok", "block", "gate", "hal", "hall", "werkblad", "thema", "spoor",
    "platform", "flat", "subdoel", "doelstelling", "wijk", "year",
  ]

  private static let units: Set<String> = [
    "uur", "uren", "u", "hours", "hour", "minuten", "minutes", "jaar", "jarige", "jarigen",
    "year-old", "year-olds", "plussers", "plus", "am", "pm", "o'clock", "dagdelen",
  ]

  private static let afterOne: Set<String> = [
    "van", "of", "op", "voor", "another", "on", "to", "that", "who", "lijn", "keer", "day", "and",
  ]

  private static let beforeOne: Set<String> = [
    "no", "each", "every", "any", "in", "the", "this", "that",
  ]

  private func isHouseNumber(_ place: Range<Int>) -> Bool {
    guard place.lowerBound > 0, TimeWords.digits(key(place.lowerBound)) != nil else { return false }
    let street = words[place.lowerBound - 1]
    let isDutch = street.isCapital && Self.streets.contains { street.key.hasSuffix($0) }
    let next = [place.upperBound, place.upperBound + 1].map { key($0) }
    let isEnglish =
      words.indices.contains(place.upperBound) && words[place.upperBound].isCapital
      && next.contains { ["street", "road", "lane", "avenue", "square"].contains($0) }
    return isDutch || isEnglish
  }

  private static let streets = [
    "straat", "laan", "weg", "plein", "kade", "singel", "gracht", "dreef", "hof", "pad", "dijk",
    "steeg", "plantsoen",
  ]

  /// `ouderen boven de 65`, `people over 60`, `under 18`, `tussen de 18 en 25`.
  private func isAge(_ place: Range<Int>) -> Bool {
    var index = place.lowerBound - 1
    if ["de", "the"].contains(key(index)) { index -= 1 }
    if ["aged", "age", "leeftijd", "ages"].contains(key(index)) { return true }
    if ["dan", "than"].contains(key(index)) {
      return ["ouder", "jonger", "older", "younger"].contains(key(index - 1))
    }
    let hasArticle = index < place.lowerBound - 1
    guard ["boven", "onder", "over", "under", "vanaf", "tussen", "between"].contains(key(index))
    else {
      return false
    }
    let isPerson =
      GoalVocabulary.people.contains(key(index - 1))
      || GoalVocabulary.anybody.contains(key(index - 1))
    return hasArticle || isPerson
  }

  /// `4 tot 6 jaar`: the first of two ages, hours or weeks; or the second of `tussen de 18 en 25`.
  private func isPaired(_ place: Range<Int>) -> Bool {
    let joiners: Set<String> = ["tot", "to", "en", "and", "a", "of", "or", "t/m", "–"]
    if joiners.contains(key(place.upperBound)), let (_, end) = value(at: place.upperBound + 1),
      Self.units.contains(key(end)) || TimeWords.unit(key(end)) != nil
    {
      return true
    }
    guard joiners.contains(key(place.lowerBound - 1)), place.lowerBound > 1,
      value(at: place.lowerBound - 2) != nil
    else { return false }
    return isAge(place.lowerBound - 2..<place.lowerBound - 1)
      || Self.labels.contains(key(place.lowerBound - 3))
  }

  /// Means, places and parts of the way count less than an outcome.
  private func doubt(_ value: Int, _ place: Range<Int>) -> Int {
    var before = key(place.lowerBound - 1)
    if Self.approximate.contains(before) { before = key(place.lowerBound - 2) }
    var doubt = 1
    if Self.means.contains(before), !(language == .english && before == "over") { doubt += 3 }
    if ["euro", "eur"].contains(key(place.upperBound)) { doubt += 2 }
    if value == 1 { doubt += 2 }
    return doubt
  }

  private static let approximate: Set<String> = [
    "minstens", "minimaal", "zeker", "least", "ongeveer", "circa", "ca", "ruim", "de", "the",
    "onze", "our", "these", "all",
  ]

  private static let means: Set<String> = [
    "in", "met", "na", "tijdens", "op", "with", "during", "after", "at", "through", "via", "over",
    "per", "bij", "samen", "from", "uit", "across", "dan", "than", "door", "by", "using",
  ]
}
