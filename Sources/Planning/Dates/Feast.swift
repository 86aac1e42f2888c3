/// Days that come back every year by a name, as far as their date can be worked out.
///
/// The holidays of schools differ by region and by year, but for those at Christmas: these have been
/// the two weeks from the last Saturday up to 25 December all over the country. Feasts that follow
/// the moon have no exact day beforehand.
enum Feast {
  /// The feast that begins with the first of these words, and how many words name it.
  static func reading(
    _ keys: ArraySlice<String>
  ) -> (days: @Sendable (Int) -> ClosedRange<Day>?, length: Int)? {
    for length in stride(from: 4, through: 1, by: -1) where keys.count >= length {
      let name = keys.prefix(length).joined(separator: " ")
      if let days = fixed[name] ?? moving(name) { return (days, length) }
    }
    return nil
  }

  /// Whether these words name a time of year without exact days; how many words do.
  static func vague(_ keys: ArraySlice<String>) -> Int? {
    (1...5).reversed().first { length in
      keys.count >= length && vagueNames.contains(keys.prefix(length).joined(separator: " "))
    }
  }

  private typealias Days = @Sendable (Int) -> ClosedRange<Day>?

  private static let fixed: [String: Days] = {
    let rows: [(Int, Int, String)] = [
      (12, 25, "kerst|kerstmis|christmas|christmas day|eerste kerstdag"),
      (12, 26, "tweede kerstdag|boxing day"),
      (12, 24, "kerstavond|christmas eve"),
      (12, 31, "oudjaar|oudejaarsdag|oudejaarsavond|new year's eve"),
      (12, 5, "sinterklaas|pakjesavond"), (11, 11, "sint-maarten|sint maarten"),
      (1, 6, "driekoningen"), (2, 14, "valentijnsdag|valentine's day"),
      (3, 8, "internationale vrouwendag|vrouwendag|international women's day"),
      (5, 4, "dodenherdenking"), (5, 5, "bevrijdingsdag|liberation day"),
      (7, 1, "keti koti"), (9, 8, "wereldalfabetiseringsdag|international literacy day"),
      (10, 4, "dierendag"), (10, 31, "halloween"),
    ]
    var table: [String: Days] = [:]
    for (month, day, names) in rows {
      for name in names.split(separator: "|") {
        table[String(name)] = { Day(year: $0, month: month, day: day).map { $0...$0 } }
      }
    }
    for name in [
      "oud en nieuw", "jaarwisseling", "nieuwjaar", "nieuwjaarsdag", "new year", "new year's day",
      "the new year",
    ] {
      table[name] = { Day(year: $0, month: 1, day: 1).map { $0...$0 } }
    }
    return table
  }()

  private static func moving(_ name: String) -> Days? {
    if let distance = fromEaster[name] {
      return { (Day.easter($0)?.adding(distance)).alone }
    }
    switch name {
    case "kerstvakantie", "christmas holidays", "christmas holiday", "christmas break":
      return { year in
        Day(year: year, month: 12, day: 25).map {
          let saturday = $0.adding(-(($0.weekday + 1) % 7))
          return saturday...saturday.adding(15)
        }
      }
    case "koningsdag", "king's day":
      return { year in
        Day(year: year, month: 4, day: 27).map {
          let day = $0.weekday == 7 ? $0.adding(-1) : $0
          return day...day
        }
      }
    case "moederdag", "vaderdag", "prinsjesdag", "mother's day", "father's day":
      let (month, weekday, week) =
        ["moederdag", "mother's day"].contains(name)
        ? (5, 7, 2) : ["vaderdag", "father's day"].contains(name) ? (6, 7, 3) : (9, 2, 3)
      return { Day.nth(week, weekday: weekday, month: month, of: $0).alone }
    default: return nil
    }
  }

  private static let fromEaster: [String: Int] = [
    "pasen": 0, "easter": 0, "eerste paasdag": 0, "tweede paasdag": 1, "easter monday": 1,
    "goede vrijdag": -2, "good friday": -2, "carnaval": -49, "hemelvaart": 39,
    "hemelvaartsdag": 39, "ascension day": 39, "pinksteren": 49, "eerste pinksterdag": 49,
    "pinksterdag": 49, "tweede pinksterdag": 50,
    "paasmaandag": 1, "paaszondag": 0, "easter sunday": 0, "whit monday": 50, "paasweekend": 1,
    "pinksterweekend": 50, "whitsun": 49, "pentecost": 49,
  ]

  private static let vagueNames: Set<String> = {
    let names = """
      lente|voorjaar|zomer|herfst|najaar|winter|spring|summer|autumn|vakantie|zomervakantie|
      herfstvakantie|voorjaarsvakantie|krokusvakantie|meivakantie|paasvakantie|vakanties|grote vakantie|
      summer holiday|summer holidays|summer vacation|summer break|autumn holidays|autumn break|
      spring break|half-term|half term|easter holidays|may holidays|holidays|school holidays|
      bouwvak|ramadan|suikerfeest|offerfeest|eid|chinees nieuwjaar|divali|kinderboekenweek|boekenweek|
      nationale voorleesdagen|voorleesdagen|week van lezen en schrijven|seizoen|season|zomerperiode|
      zomerstop|zomerreces|wintermaanden|zomermaanden|summer months|winter months|semester|trimester|
      term|school term|school year's end|feestdagen|de feestdagen|volgende verkiezingen|verkiezingen
      """
    let oneLine = names.split(separator: "\n").joined()
    return Set(oneLine.split(separator: "|").map(String.init))
  }()
}

extension Day {
  /// `eerste maandag van maart`; −1 is the last one.
  static func nth(_ number: Int, weekday: Int, month: Int, of year: Int) -> Day? {
    guard let days = months(month, through: month, of: year) else { return nil }
    if number < 0 { return days.upperBound.adding(1).adding(-7).nextOrSame(weekday) }
    let day = days.lowerBound.nextOrSame(weekday).adding(7 * (number - 1))
    return days.contains(day) ? day : nil
  }

  private func nextOrSame(_ weekday: Int) -> Day { adding(-1).next(weekday) }
}

extension Optional where Wrapped == Day {
  /// That day alone.
  fileprivate var alone: ClosedRange<Day>? { map { $0...$0 } }
}
