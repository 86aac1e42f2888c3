/// How people write days, months and hours, in both languages at once.
enum CalendarWords {
  /// From January: the Dutch name, the English name, and shorter ways to write them.
  static let months: [[String]] = [
    ["januari", "january", "jan"], ["februari", "february", "feb", "febr"],
    ["maart", "march", "mrt", "mar"], ["april", "april", "apr"], ["mei", "may"],
    ["juni", "june", "jun"], ["juli", "july", "jul"], ["augustus", "august", "aug"],
    ["september", "september", "sep", "sept"], ["oktober", "october", "okt", "oct"],
    ["november", "november", "nov"], ["december", "december", "dec"],
  ]

  /// From Monday.
  static let weekdays: [[String]] = [
    ["maandag", "monday", "ma", "mon"], ["dinsdag", "tuesday", "di", "tue", "tues"],
    ["woensdag", "wednesday", "wo", "wed"],
    ["donderdag", "thursday", "do", "thu", "thur", "thurs"],
    ["vrijdag", "friday", "vr", "vrij", "fri"], ["zaterdag", "saturday", "za", "zat", "sat"],
    ["zondag", "sunday", "zo", "zon", "sun"],
  ]

  /// Days from today.
  static let days: [String: Int] = [
    "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "today": 0, "tonight": 0, "morgen": 1,
    "tomorrow": 1, "overmorgen": 2,
  ]

  static let numbers: [String: Int] = [
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "twintig": 20, "a": 1, "an": 1,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20,
  ]

  static let next: Set<String> = ["volgende", "next", "komende", "aanstaande", "as", "a.s"]
  static let until: Set<String> = ["tot", "tm", "t/m", "until", "till", "to", "-"]
  /// A bare number after one of these is an hour.
  static let timeCues: Set<String> = ["om", "van", "vanaf", "at", "from", "between", "tussen"]
  static let afternoon: Set<String> = [
    "pm", "p.m", "middags", "avonds", "afternoon", "evening", "middag", "avond", "vanmiddag",
    "vanavond", "tonight",
  ]
  static let morning: Set<String> = [
    "am", "a.m", "ochtends", "morgens", "morning", "ochtend", "nachts",
  ]
  /// At the end of a day, such as `vrijdagochtend`.
  static let dayparts: [String: String] = [
    "ochtend": "ochtend", "morgen": "ochtend", "middag": "middag", "avond": "avond",
  ]
  static let hour: Set<String> = ["uur", "u", "h", "o'clock", "hours"]
  /// Words that tell nothing about when.
  static let fillers: Set<String> = [
    "op", "on", "de", "the", "of", "in", "'s", "s", "en", "and", "this", "deze", "week", "dag",
    "day",
  ]

  static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  static func weekday(_ word: String) -> Int? {
    weekdays.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// A number in digits, or as a word.
  static func number(_ word: String) -> Int? { numbers[word] ?? digits(word) }

  static func digits(_ word: some StringProtocol) -> Int? {
    guard (1...4).contains(word.utf8.count),
      word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(word)
  }

  /// A day of the month: `12`, `12e`, `1ste`, `12th`.
  static func dayOfMonth(_ word: String) -> Int? {
    let endings = ["ste", "de", "th", "st", "nd", "rd", "e"]
    let ending = endings.first { word.hasSuffix($0) && word.count > $0.count } ?? ""
    return digits(word.dropLast(ending.count)).flatMap { $0 <= 99 ? $0 : nil }
  }
}
