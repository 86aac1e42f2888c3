internal import Interviewing

extension NumberFinder {
  func isPercentage(_ place: Range<Int>) -> Bool {
    let next = key(place.upperBound)
    return key(place.lowerBound).hasSuffix("%")
      || ["procent", "percent", "%", "procentpunt"].contains(next)
      || next == "per" && ["cent", "honderd"].contains(key(place.upperBound + 1))
  }

  /// `van 20 naar 35`: what is to be reached is the second.
  func isReached(_ place: Range<Int>) -> Bool {
    let before = key(place.lowerBound - 1)
    if before == "naar" { return true }
    guard before == "to", place.lowerBound > 2 else { return false }
    return value(at: place.lowerBound - 2) != nil
      || ["increase", "rise", "grow", "grows", "rises"].contains(key(place.lowerBound - 2))
      || (1...6).contains { key(place.lowerBound - 1 - $0) == "from" }
  }

  /// `twee keer per week`, `three mornings a week`: a repetition follows, with a part of a day at most
  /// in between.
  func isFrequency(_ place: Range<Int>) -> Bool {
    let (first, unit) = (key(place.lowerBound), key(place.upperBound))
    if first.hasSuffix("x"), TimeWords.digits(first.dropLast()) != nil { return true }
    if ["keer", "maal", "times"].contains(unit) { return true }
    let next = place.upperBound
    let isPart =
      TimeReader.dayparts.contains(key(next)) || TimeWords.unit(key(next)) != nil
      || TimeWords.weekday(key(next)) != nil
    let repeats = phrases.contains {
      $0.range.lowerBound == next + 1 && $0.meaning == .endless && $0.range.count > 1
    }
    return isPart && repeats
  }

  func isNoCount(_ value: Int, _ place: Range<Int>) -> Bool {
    let (before, after) = (key(place.lowerBound - 1), key(place.upperBound))
    if isPercentage(place) { return false }
    let isOne = ["één", "one"].contains(key(place.lowerBound))
    if ["derde", "thirds", "quarters", "kwart"].contains(after) { return true }
    if isOne, Self.afterOne.contains(after) || Self.beforeOne.contains(before) { return true }
    let isLabelled = Self.labels.contains(before) && !words[place.lowerBound].opensClause
    if isLabelled || isHouseNumber(place) { return true }
    if isFrequency(place) { return false }
    if Self.units.contains(after) || TimeWords.unit(after) != nil { return true }
    let isYear = (1950...2099).contains(value) && key(place.lowerBound).count == 4
    return isYear || isAge(place) || isPaired(place)
  }

  static let labels: Set<String> = [
    "groep", "groepen", "klas", "klassen", "niveau", "level", "grade", "zaal", "lokaal", "kamer",
    "room", "fase", "phase",
    "stap", "step", "deel", "part", "versie", "version", "lijn", "nummer", "nr", "no", "number",
    "artikel", "verdieping", "floor", "leerjaar", "doel", "goal", "route", "stage", "week", "bus",
    "mbo", "vmbo", "tram", "unit", "punt", "module", "les", "hoofdstuk", "chapter", "taalniveau",
    "windows", "halte", "blok", "block", "gate", "hal", "hall", "werkblad", "thema", "spoor",
    "platform", "flat", "subdoel", "doelstelling", "wijk", "year",
  ]

  static let units: Set<String> = [
    "uur", "uren", "u", "hours", "hour", "minuten", "minutes", "jaar", "jarige", "jarigen",
    "year-old", "year-olds", "plussers", "plus", "am", "pm", "o'clock", "dagdelen",
  ]

  static let afterOne: Set<String> = [
    "van", "of", "op", "voor", "another", "on", "to", "that", "who", "lijn", "keer", "day", "and",
  ]

  static let beforeOne: Set<String> = [
    "no", "each", "every", "any", "in", "the", "this", "that",
  ]

  func isHouseNumber(_ place: Range<Int>) -> Bool {
    guard place.lowerBound > 0, TimeWords.digits(key(place.lowerBound)) != nil else { return false }
    let street = words[place.lowerBound - 1]
    let isDutch = street.isCapital && Self.streets.contains { street.key.hasSuffix($0) }
    let next = [place.upperBound, place.upperBound + 1].map { key($0) }
    let isEnglish =
      words.indices.contains(place.upperBound) && words[place.upperBound].isCapital
      && next.contains { ["street", "road", "lane", "avenue", "square"].contains($0) }
    return isDutch || isEnglish
  }

  static let streets = [
    "straat", "laan", "weg", "plein", "kade", "singel", "gracht", "dreef", "hof", "pad", "dijk",
    "steeg", "plantsoen",
  ]

  /// `ouderen boven de 65`, `people over 60`, `under 18`, `tussen de 18 en 25`.
  func isAge(_ place: Range<Int>) -> Bool {
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
  func isPaired(_ place: Range<Int>) -> Bool {
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
  func doubt(_ value: Int, _ place: Range<Int>) -> Int {
    var before = key(place.lowerBound - 1)
    if Self.approximate.contains(before) { before = key(place.lowerBound - 2) }
    var doubt = 1
    if Self.means.contains(before), !(language == .english && before == "over") { doubt += 3 }
    if ["euro", "eur"].contains(key(place.upperBound)) { doubt += 2 }
    if value == 1 { doubt += 2 }
    return doubt
  }

  static let approximate: Set<String> = [
    "minstens", "minimaal", "zeker", "least", "ongeveer", "circa", "ca", "ruim", "de", "the",
    "onze", "our", "these", "all",
  ]

  static let means: Set<String> = [
    "in", "met", "na", "tijdens", "op", "with", "during", "after", "at", "through", "via", "over",
    "per", "bij", "samen", "from", "uit", "across", "dan", "than", "door", "by", "using",
  ]
}
