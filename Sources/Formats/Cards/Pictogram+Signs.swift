internal import Interviewing

extension Practice {
  var pictogram: Pictogram {
    switch self {
    case .buddy: .twoTalking(name)
    case .group: .threeAtTable(name)
    case .dropIn: .walkingIn(name)
    }
  }
}

extension Pictogram {
  fileprivate static func twoTalking(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .circle(14, 36, 6.5), .path("M3 60C3 45 25 45 25 60"),
      .circle(50, 36, 6.5), .path("M39 60C39 45 61 45 61 60"),
      .path(
        "M21 5H43C46 5 48 7 48 10V18C48 21 46 23 43 23H32L24 29V23H21C18 23 16 21 16 18V10C16 7 18 5 21 5Z"
      ),
      .path("M23 11H41M23 17H35"))
  }

  fileprivate static func threeAtTable(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .circle(13, 18, 5.5), .path("M4 40V36C4 25 22 25 22 36V40"),
      .circle(32, 13, 5.5), .path("M23 40V31C23 20 41 20 41 31V40"),
      .circle(51, 18, 5.5), .path("M42 40V36C42 25 60 25 60 36V40"),
      .path("M3 42H61"), .path("M10 42V60M54 42V60"))
  }

  fileprivate static func walkingIn(_ name: Bilingual) -> Pictogram {
    Pictogram(
      name,
      .path("M31 60V5H59V60"), .path("M59 5L46 12V62L59 60"), .dot(49.5, 37), .path("M25 60H46"),
      .circle(15, 18, 5.5), .path("M15 25L14 41"), .path("M15 29L22 36L28 34M15 29L8 36L9 42"),
      .path("M14 41L20 49L21 60M14 41L11 51L4 58"))
  }

  static let noName = Pictogram(
    Bilingual(nl: "geen naam", en: "no name"),
    .path("M25 12V6H39V12"), .path("M8 12H56V54H8Z"), .circle(22, 28, 5.5),
    .path("M12 46C12 36 32 36 32 46"), .path("M38 28H49M38 37H49"), .path("M5 61L59 5"))

  static let reading = Pictogram(
    Bilingual(nl: "wie het leest", en: "who reads it"),
    .circle(20, 14, 6.5), .path("M9 38V34C9 22 31 22 31 34"),
    .circle(44, 14, 6.5), .path("M33 34C33 22 55 22 55 34V38"),
    .path("M14 36H50V60H14Z"), .path("M21 44H43M21 52H36"))

  static let writing = Pictogram(
    Bilingual(nl: "schrijven", en: "writing"),
    .path("M40 8H10V58H48V36"), .path("M18 22H30M18 33H26M18 44H36"),
    .path("M54 8L60 14L40 36L31 40L34 30Z"))

  static let quoting = Pictogram(
    Bilingual(nl: "jouw woorden in een verslag", en: "your words in a report"), bubble, quotes)

  static let notQuoting = Pictogram(
    Bilingual(nl: "jouw woorden niet in een verslag", en: "your words in no report"), bubble,
    quotes, .path("M5 60L59 6"))

  static let finding = Pictogram(
    Bilingual(nl: "waar je ons vindt", en: "where to find us"),
    .path("M6 32L32 8L58 32"), .path("M13 28V58H51V28"), .path("M27 58V42H37V58"))

  private static let bubble = Stroke.path(
    "M10 8H54C57 8 59 10 59 13V41C59 44 57 46 54 46H32L18 58V46H10C7 46 5 44 5 41V13C5 10 7 8 10 8Z"
  )
  private static let quotes = Stroke.path(
    "M28 20C22 21 19 25 19 30V34H28V27H21M46 20C40 21 37 25 37 30V34H46V27H39")
}
