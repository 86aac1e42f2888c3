internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// `exporteer [DOSSIER|BESTAND…]`.
struct ExportArguments: ParsableArguments {
  @Argument var sources: [String] = []
  @Option(name: [.customLong("voor"), .customLong("for")]) var audience: String?
  @Option(name: [.customLong("als"), .customLong("as")]) var format: String?
  @Option(name: [.customLong("deel"), .customLong("part")]) var part: String?
  @Option(name: .customLong("in")) var readers: String?
  @Flag(name: [.customLong("vul"), .customLong("fill")]) var fills = false
  @Option(name: [.customLong("naar"), .customLong("to")]) var target: String?
}

/// A report as it was asked for.
struct ExportRequest {
  let sources: [String]
  let audience: Audience
  let format: String
  let part: ReportPart
  let readers: WrittenLanguage?
  let target: String?
}

extension Program {
  func export(_ arguments: ExportArguments) throws -> CInt {
    let request = try request(arguments)
    if arguments.fills { return try fill(request) }
    try checkFree(request.target)
    let maker = try ReportMaker(request, of: self)
    if try isStopped(before: request) {
      screen.tell(
        Bilingual(
          nl: "Er is geen verslag gemaakt. Wat je besloot, is bewaard.",
          en: "No report was made. What you decided is kept."))
      return 1
    }
    var gathering = Gathering(self, for: request.audience)
    try gathering.read(request.sources)
    let report = FinishedReport(gathering.content, request)
    let bytes = try maker.bytes(of: report)
    try deliver(bytes, to: request.target)
    if let target = request.target {
      try noteExport(bytes, in: target, of: gathering.talks, for: request.audience.rawValue)
    }
    tellSkipped(gathering.skipped)
    tell(gathering.content.replaced, in: request.sources)
    tellMissing(in: report, request)
    return gathering.skipped.isEmpty ? 0 : 1
  }

  private func request(_ arguments: ExportArguments) throws -> ExportRequest {
    let word = try arguments.audience.map { try choice($0, "voor", of: .export) } ?? "team"
    let audience = Audience(rawValue: word) ?? .team
    let ending = arguments.target.map { $0.fileName.lowercased() } ?? ""
    let named =
      arguments.format ?? ShellCommand.exportFormats.first { ending.hasSuffix("." + $0) }
    let format = try named.map { try choice($0, "als", of: .export) } ?? "md"
    let part = try arguments.part.map { try choice($0, "deel", of: .export) }
    if part != nil, format != "csv" { throw Misuse.unexpectedArgument("--deel", of: .export) }
    if arguments.readers != nil, audience != .participants {
      throw Misuse.unexpectedArgument("--in", of: .export)
    }
    if arguments.fills, audience == .team { throw Misuse.unexpectedArgument("--vul", of: .export) }
    return ExportRequest(
      sources: arguments.sources, audience: audience, format: format,
      part: part.flatMap(ReportPart.init) ?? .needs, readers: try readers(arguments.readers),
      target: arguments.target)
  }

  private func readers(_ code: String?) throws -> WrittenLanguage? {
    guard let code else { return nil }
    guard LanguageCode(rawValue: code.lowercased()) != nil else {
      throw Misuse.wrongShape(code, option: "--in", example: "--in ar", of: .export)
    }
    return WrittenLanguage(code)
  }

  /// Asks a person what is to stand for words that may tell who somebody is; true when they want no
  /// report after all.
  private func isStopped(before request: ExportRequest) throws -> Bool {
    let editor = editor()
    guard editor.isInteractive else { return false }
    var gathering = Gathering(self, for: request.audience)
    try gathering.read(request.sources)
    return try Deciding(program: self, editor: editor, isBeforeExport: true).run(gathering.open)
      .isStopped
  }
}

// MARK: Into a file or on the screen

extension Program {
  /// Keeps that a report was made and where it lies, so that erasing somebody finds it again.
  func noteExport(
    _ bytes: [UInt8], in target: String, of talks: [String: [String]], for audience: String
  ) throws {
    let hash = Record.digest(bytes)
    for (dossier, ids) in talks.sorted(by: { $0.key < $1.key })
    where workspace.files.isFolder(workspace.folder(of: dossier)) {
      let export = ExportMade(
        file: realPath(target), hash: hash, audience: audience, conversations: ids)
      try keep([.exported(export)], in: dossier)
      guard try vault(of: dossier) != nil else { continue }
      screen.tell(
        Bilingual(
          nl: "Let op: dit verslag is niet versleuteld, het dossier \(dossier) wel.",
          en: "Note: this report is not encrypted, the dossier \(dossier) is."))
    }
  }

  func deliver(_ text: String, to target: String?) throws {
    try deliver(Array(text.utf8), to: target)
  }

  private func deliver(_ bytes: [UInt8], to target: String?) throws {
    try checkFree(target)
    guard let target else { return screen.write(bytes) }
    try workspace.files.writeNew(bytes, to: target)
    screen.tell(Bilingual(nl: "Staat in \(visible(target))", en: "It is in \(visible(target))"))
  }
}

// MARK: What is left to do

extension Program {
  private func tell(_ replaced: Replaced, in sources: [String]) {
    guard let sentence = replaced.sentence else { return }
    let names = sources.isEmpty ? Self.defaultDossier : sources.joined(separator: " ")
    let command = Bilingual(
      nl: " `gehoord privacy scan \(visible(names)) --beslis`",
      en: " `gehoord privacy scan \(visible(names)) --decide`")
    let isOpen = replaced.undecided > 0
    screen.tell(
      Bilingual(
        nl: sentence.nl + (isOpen ? command.nl : ""), en: sentence.en + (isOpen ? command.en : "")))
  }

  /// What people have still to add, and how; what participants could still put right.
  private func tellMissing(in report: FinishedReport, _ request: ExportRequest) {
    let names = report.missing.map(ReportWording.gap)
    let command = command(request, fill: true)
    if !names.isEmpty {
      screen.tell(
        Bilingual(
          nl: "Nog leeg: \(names.map(\.nl).joined(separator: "; ")). Invullen: `\(command.nl)`",
          en: "Still empty: \(names.map(\.en).joined(separator: "; ")). To fill in: `\(command.en)`"
        ))
    }
    if report.missing.contains(.followUp) {
      screen.tell(
        Bilingual(
          nl: "Wat jullie gaan doen, komt uit de doelen: `gehoord doelen`",
          en: "What you are going to do comes from the goals: `gehoord goals`"))
    }
    let open = report.untranslated
    if open > 0 {
      screen.tell(
        Bilingual(
          nl: "Nog niet vertaald: \(open) zinnen. Vertalen: `\(command.nl)`",
          en: "Not translated yet: \(open) sentences. To translate: `\(command.en)`"))
    }
    if request.audience == .municipality { tellParticipantsFirst(report, request) }
  }

  private func tellParticipantsFirst(_ report: FinishedReport, _ request: ExportRequest) {
    if report.content.toldOn == nil {
      let names =
        request.sources.isEmpty ? "" : " " + visible(request.sources.joined(separator: " "))
      screen.tell(
        Bilingual(
          nl:
            "De deelnemers hoorden dit nog niet terug. Eerst: `gehoord exporteer\(names) --voor deelnemers`",
          en:
            "The participants did not hear this back yet. First: `gehoord export\(names) --for participants`"
        ))
    }
    guard let day = report.content.plan.entries(.correctable).last?.text,
      day >= surroundings.now().date
    else { return }
    let words = ReportWording.day(day)
    screen.tell(
      Bilingual(
        nl: "Tot en met \(words.nl) kunnen deelnemers nog iets laten verbeteren.",
        en: "Until \(words.en) participants can still have something put right."))
  }

  private func command(_ request: ExportRequest, fill: Bool) -> Bilingual {
    let names = request.sources.isEmpty ? "" : " " + visible(request.sources.joined(separator: " "))
    let readers = request.readers.map { " --in \($0.code)" } ?? ""
    return Bilingual(
      nl: "gehoord exporteer\(names) --voor \(request.audience.name.nl)\(readers) --vul",
      en: "gehoord export\(names) --for \(request.audience.name.en)\(readers) --fill")
  }
}
