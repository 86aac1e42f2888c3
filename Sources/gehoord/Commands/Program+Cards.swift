internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Storage

/// The options of `topiclijst kaartjes`.
struct CardOptions: ParsableArguments {
  @Option(name: .customLong("in")) var languages: [String] = []
  @Flag(name: [.customLong("praatplaat"), .customLong("pictures")]) var hasPictures = false
  @Option(name: [.customLong("alleen"), .customLong("only")]) var only: String?
  @Option(name: [.customLong("naar"), .customLong("to")]) var target: String?

  /// The first of them that was given, which no other part of the command has a use for.
  var given: Bilingual? {
    if !languages.isEmpty { return Bilingual(nl: "--in", en: "--in") }
    if hasPictures { return Bilingual(nl: "--praatplaat", en: "--pictures") }
    if only != nil { return Bilingual(nl: "--alleen", en: "--only") }
    return target.map { _ in Bilingual(nl: "--naar", en: "--to") }
  }
}

/// `topiclijst kaartjes`
extension Program {
  /// The list on which the praatplaat is the talk itself.
  private static let pictureList = "praatplaat"

  func cards(_ arguments: PartArguments) throws -> CInt {
    guard let id = arguments.rest.first else { throw Misuse.missingArgument(.topicList) }
    if arguments.json { throw Misuse.unexpectedArgument("--json", of: .topicList) }
    if arguments.rest.count > 1 {
      throw Misuse.unexpectedArgument(arguments.rest[1], of: .topicList)
    }
    guard let (list, _) = try shelf.list(id) else { throw Misuse.noSuchList(id, known: shelf.ids) }
    if arguments.cards.target == nil, isatty(STDOUT_FILENO) == 1 {
      throw Problem(
        nl: "Kaartjes zijn een bladzijde voor de browser. Zeg waarheen: --naar kaartjes.html",
        en: "Cards are a page for the browser. Say where to: --to cards.html")
    }
    let sheet = CardSheet(
      list: list, languages: try readers(of: list, arguments.cards.languages),
      parts: try parts(of: id, arguments.cards), organisation: settings.organisation,
      language: language)
    try checkQuestions(of: sheet)
    try deliver(sheet.html(), to: arguments.cards.target)
    for remark in sheet.remarks { screen.tell(remark) }
    return 0
  }

  /// The languages asked for, each once and in that order; nil for all there are.
  private func readers(of list: TopicList, _ words: [String]) throws -> [WrittenLanguage]? {
    if words.isEmpty { return nil }
    let known = list.writtenLanguages
    var asked: [WrittenLanguage] = []
    for word in words.flatMap({ $0.split(separator: ",") }).map({ String($0).trimmed })
    where !word.isEmpty {
      guard let reader = WrittenLanguage(word, among: known) else {
        throw Misuse.notTranslated(word, list: list.id, known: known.map(\.code))
      }
      if !asked.contains(reader) { asked.append(reader) }
    }
    if asked.isEmpty { throw Misuse.missingValue("--in", of: .topicList) }
    return asked
  }

  private func parts(of id: String, _ options: CardOptions) throws -> Set<CardSheet.Part> {
    if let only = options.only {
      let word = try choice(only, Bilingual(nl: "alleen", en: "only")[language], of: .topicList)
      return Set(CardSheet.Part(rawValue: word).map { [$0] } ?? [])
    }
    let hasPictures = options.hasPictures || id == Self.pictureList
    return hasPictures ? Set(CardSheet.Part.allCases) : [.cards, .form]
  }

  private func checkQuestions(of sheet: CardSheet) throws {
    guard sheet.list.addresses.isEmpty, sheet.parts != [.pictures] else { return }
    throw Problem(
      nl: "De topiclijst \(sheet.list.id) heeft nog geen vragen. Zet er eerst vragen in.",
      en: "The topic list \(sheet.list.id) has no questions yet. Put questions in it first.")
  }
}
