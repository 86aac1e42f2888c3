internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// `transcript lijst|toon|controleer|samenvoegen|schema`.
struct TranscriptArguments: ParsableArguments {
  @Argument var part: String
  @Argument var rest: [String] = []
  @Flag var json = false
  @Option var code: String?
  @Option(name: [.customLong("zelfde"), .customLong("same")]) var same: [String] = []
  @Flag(name: [.customLong("bekijk"), .customLong("look")]) var isLook = false
  @Flag(name: [.customLong("toch"), .customLong("anyway")]) var isAnyway = false
  @Flag(name: [.customLong("los"), .customLong("apart")]) var isApart = false
  @Flag(name: [.customLong("terugblik"), .customLong("review")]) var isReview = false

  /// An option that belongs to another part than this one.
  fileprivate func misplaced(in part: String) -> Bilingual? {
    if code != nil, part != "verify" { return Bilingual(nl: "--code", en: "--code") }
    if isReview, part != "show" { return Bilingual(nl: "--terugblik", en: "--review") }
    guard part != "merge" else { return nil }
    if !same.isEmpty { return Bilingual(nl: "--zelfde", en: "--same") }
    if isLook { return Bilingual(nl: "--bekijk", en: "--look") }
    if isAnyway { return Bilingual(nl: "--toch", en: "--anyway") }
    return isApart ? Bilingual(nl: "--los", en: "--apart") : nil
  }
}

extension Program {
  func transcripts(_ arguments: TranscriptArguments) throws -> CInt {
    let part = try part(arguments.part, of: .transcript)
    if let option = arguments.misplaced(in: part) {
      throw Misuse.unexpectedArgument(option[language], of: .transcript)
    }
    switch part {
    case "list": return try listTranscripts(arguments)
    case "show": return try showTranscript(arguments)
    case "schema":
      screen.write(TranscriptSchema.text)
      return 0
    case "merge": return try mergeTranscripts(arguments)
    default:
      if let code = arguments.code { return try check(code, arguments) }
      return try verifyTranscripts(arguments)
    }
  }

  private func listTranscripts(_ arguments: TranscriptArguments) throws -> CInt {
    let dossiers =
      try arguments.rest.isEmpty
      ? workspace.dossiers : arguments.rest.map { try dossierName($0) }
    var values: [JSON] = []
    var unreadable: [String] = []
    for dossier in dossiers {
      let paths = workspace.conversations(of: dossier)
      let copies = Copies(of: paths, in: self)
      for path in paths {
        guard let reading = try? outline(path) else {
          unreadable.append(path)
          continue
        }
        let interview = Interview(folding: reading.records)
        let state =
          interview.isClosed
          ? Bilingual(nl: "afgesloten", en: "closed") : Bilingual(nl: "open", en: "open")
        let copy = copies.original(of: path) == nil ? nil : Bilingual(nl: " · kopie", en: " · copy")
        let notes = interview.standing.count
        let sealed = Bilingual(nl: "versleuteld", en: "encrypted")[language]
        let title = reading.isLocked ? sealed : interview.opening?.title ?? "?"
        values.append([
          "dossier": .string(dossier), "conversation": .string(interview.opening?.id ?? ""),
          "file": .string(path.fileName), "title": .string(interview.opening?.title ?? ""),
          "form": .string(interview.form.rawValue), "notes": .int(notes),
          "closed": .bool(interview.isClosed),
        ])
        if arguments.json { continue }
        screen.show(
          Page(
            "\(dossier)/\(path.fileName.fileStem) · \(title) · \(notes) · \(state[language])\(copy?[language] ?? "")",
            indent: 0))
      }
    }
    if arguments.json { screen.write(JSON.array(values).prettyText + "\n") }
    tellSkipped(unreadable)
    return unreadable.isEmpty || arguments.json ? 0 : 1
  }

  private func showTranscript(_ arguments: TranscriptArguments) throws -> CInt {
    guard let name = arguments.rest.first else {
      throw Misuse.missingWord(
        Bilingual(nl: "GESPREK", en: "CONVERSATION"), of: .transcript)
    }
    let path = try conversation(name)
    let interview = Interview(folding: try reading(path).records)
    if arguments.isReview {
      let page = Page(reviewing: interview, in: language)
      if arguments.json {
        screen.write((["review": .strings(page.lines.map(\.text))] as JSON).prettyText + "\n")
      } else {
        screen.show(page)
      }
    } else if arguments.json {
      screen.write(JSON(interview).prettyText + "\n")
    } else {
      screen.show(Page(interview, in: language))
    }
    return 0
  }
}
