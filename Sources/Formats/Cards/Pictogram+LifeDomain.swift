internal import Interviewing

extension LifeDomain {
  /// Its picture on the praatplaat; `other` has none there.
  var pictogram: Pictogram {
    switch self {
    case .workEducation: .spannerAndBook(name)
    case .civicIntegration: .peopleAtTownHall(name)
    case .parenting: .parentAndChild(name)
    case .health: .heartAndRunner(name)
    case .affairs: .formAndEnvelope(name)
    case .leisureSocial: .friendsAtPlay(name)
    case .digital: .laptopAndPhone(name)
    case .numeracyMoney: .calculatorAndCoins(name)
    case .other: Pictogram(name)
    }
  }
}

extension Pictogram {
  fileprivate static func spannerAndBook(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path(
        "M44.3 3.3L40.8 6.8L47.2 13.2L50.7 9.7A9 9 0 0 1 38.9 20.5L25.5 33.9A3.8 3.8 0 0 1 20.1 28.5L33.5 15.1A9 9 0 0 1 44.3 3.3Z"
      ),
      .path("M32 42C24 36 14 36 6 40V59C14 55 24 55 32 60C40 55 50 55 58 59V40C50 36 40 36 32 42Z"),
      .path("M32 42V60"))
  }

  fileprivate static func peopleAtTownHall(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path("M10 19L32 5L54 19Z"), .path("M16 19V34M27 19V34M37 19V34M48 19V34"),
      .path("M10 34H54"),
      .circle(14, 46, 4.5), .circle(32, 44, 4.5), .circle(50, 46, 4.5),
      .path("M6 61C6 51 22 51 22 61"), .path("M23 59C23 49 41 49 41 59"),
      .path("M42 61C42 51 58 51 58 61"))
  }

  fileprivate static func parentAndChild(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .circle(23, 11, 6), .path("M23 18V38M23 38L16 59M23 38L30 59"),
      .path("M23 23L12 36M23 23L37 38"),
      .circle(47, 28, 5), .path("M47 34V46M47 46L42 59M47 46L52 59"),
      .path("M47 37L37 38M47 37L56 44"))
  }

  fileprivate static func heartAndRunner(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path(
        "M21 38C8 28 3 20 6 12C9 5 17 5 21 12C25 5 33 5 36 12C39 20 34 28 21 38Z"),
      .path("M8 21H15L19 15L23 28L27 21H34"),
      .circle(52, 24, 4.5), .path("M49 32L42 45"),
      .path("M49 33L55 39L61 37M48 33L40 34L37 40"),
      .path("M42 45L50 51L47 61M42 45L36 53L26 54"))
  }

  fileprivate static func formAndEnvelope(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path("M18 28V5H45L53 13V46H49"), .path("M45 5V13H53"),
      .path("M25 13L28 16L33 10M25 22L28 25L33 19M38 16H41M38 24H46"),
      .path("M5 31H45V58H5Z"), .path("M5 31L25 47L45 31"))
  }

  fileprivate static func friendsAtPlay(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .circle(13, 22, 5.5), .path("M13 29V44M13 44L7 60M13 44L19 60"),
      .path("M13 33L24 24M13 33L5 41"),
      .circle(51, 22, 5.5), .path("M51 29V44M51 44L45 60M51 44L57 60"),
      .path("M51 33L40 24M51 33L59 41"),
      .circle(32, 13, 8), .path("M24 13C29 9 35 9 40 13M32 5C28 10 28 16 32 21"))
  }

  fileprivate static func laptopAndPhone(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path("M38 44H8V12H52V19"), .path("M3 51H38"),
      .path("M17 28C23 21 33 21 39 28M22 33C26 29 30 29 34 33"), .dot(28, 37.5),
      .path(
        "M47 24H57C59 24 60 25 60 27V56C60 58 59 59 57 59H47C45 59 44 58 44 56V27C44 25 45 24 47 24Z"
      ),
      .path("M50 54H54"))
  }

  fileprivate static func calculatorAndCoins(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path("M8 6H28C30 6 31 7 31 9V55C31 57 30 58 28 58H8C6 58 5 57 5 55V9C5 7 6 6 8 6Z"),
      .path("M11 13H25V21H11Z"),
      .path("M11 31H15M13 29V33M21 31H25M11 41H15M21 39.5H25M21 42.5H25"),
      .path("M11.5 49.5L14.5 52.5M14.5 49.5L11.5 52.5M21 51H25"),
      .circle(48, 19, 11), .path("M53 14.5C49 11.5 44.5 14 44.5 19C44.5 24 49 26.5 53 23.5"),
      .path("M41.5 17.5H49M41.5 20.5H49"),
      .path("M38 40A10 4 0 1 0 58 40A10 4 0 1 0 38 40"),
      .path("M38 40V56A10 4 0 0 0 58 56V40M38 48A10 4 0 0 0 58 48"))
  }
}
