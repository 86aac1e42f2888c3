internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// `voorbereiden [DOSSIER]`.
struct PrepareArguments: ParsableArguments {
  @Argument var name: String?
  @Option var dossier: String?
  @Flag(name: [.customLong("nieuw"), .customLong("new")]) var isNew = false
  @Option(name: [.customLong("nummer"), .customLong("number")]) var number: String?
  @Option(name: [.customLong("toon"), .customLong("show")]) var shown: String?
  @Option(name: .customLong("in")) var target: String?
  @Option(name: [.customLong("als"), .customLong("as")]) var format: String?
  @Option(name: [.customLong("naar"), .customLong("to")]) var file: String?
  @Flag var json = false
}

extension Program {
  func prepare(_ arguments: PrepareArguments) throws -> CInt {
    if arguments.name != nil, arguments.dossier != nil {
      throw Misuse.unexpectedArgument("--dossier", of: .prepare)
    }
    let dossier = try dossierName(arguments.dossier ?? arguments.name)
    let shown = try arguments.shown.map { try choice($0, "toon", of: .prepare) }
    try checkFit(arguments)
    // Before anything is typed, never after.
    _ = try vault(of: dossier)
    let known = try preparations(of: dossier)
    try tellHurt(dossier)
    let number = try number(arguments, among: known, of: dossier)
    func preparing(_ isInteractive: Bool) throws -> Preparing {
      try self.preparing(
        dossier, number, known[number] ?? Preparation(), isInteractive: isInteractive)
    }
    if arguments.json || shown != nil {
      if known[number] == nil { throw Self.nothingPrepared(dossier) }
      let sheet = try preparing(false).sheet(on: today)
      return arguments.json
        ? show(json: sheet) : try show(sheet, shown ?? "run-sheet", arguments)
    }
    try makeWorkspace()
    let editor = editor()
    return DialogueLoop(
      program: self, editor: editor, dialogue: try preparing(editor.isInteractive)
    ).run()
  }

  var today: Day { Day(of: surroundings.now()) }

  func preparations(of dossier: String) throws -> [Int: Preparation] {
    Dossier(folding: try dossierReading(dossier)?.records ?? []).preparations
  }

  /// A record that is not whole is used as far as it goes, and never without a word.
  ///
  /// - Returns: whether it is damaged.
  @discardableResult
  func tellHurt(_ dossier: String) throws -> Bool {
    guard let reading = try dossierReading(dossier) else { return false }
    let name = visible(workspace.shortName(workspace.dossierFile(of: dossier)))
    if reading.isDamaged {
      screen.tell(
        Bilingual(
          nl:
            "\(name) is beschadigd; wat nog leesbaar is doet mee. `gehoord transcript controleer \(name)` zegt waar.",
          en:
            "\(name) is damaged; what can still be read counts. `gehoord transcript verify \(name)` tells where."
        ))
    } else if reading.tornBytes != nil {
      screen.tell(
        Bilingual(
          nl:
            "Het einde van \(name) was beschadigd: het laatste antwoord ontbreekt misschien. Kijk het na.",
          en: "The end of \(name) was damaged: the last answer may be missing. Have a look."))
    }
    return reading.isDamaged
  }

  /// Options that only mean something beside another.
  private func checkFit(_ arguments: PrepareArguments) throws {
    let alone = [
      (Bilingual(nl: "--als", en: "--as"), arguments.format),
      (Bilingual(nl: "--naar", en: "--to"), arguments.file),
      (Bilingual(nl: "--in", en: "--in"), arguments.target),
    ]
    for (option, value) in alone where value != nil && arguments.shown == nil {
      throw Misuse.unexpectedArgument(option[language], of: .prepare)
    }
    if arguments.json, arguments.shown != nil || arguments.isNew {
      throw Misuse.unexpectedArgument("--json", of: .prepare)
    }
    if arguments.isNew, arguments.number != nil || arguments.shown != nil {
      let option = Bilingual(nl: "--nieuw", en: "--new")
      throw Misuse.unexpectedArgument(option[language], of: .prepare)
    }
  }

  private func number(
    _ arguments: PrepareArguments, among known: [Int: Preparation], of dossier: String
  ) throws -> Int {
    let last = known.keys.max() ?? 0
    if arguments.isNew { return last + 1 }
    guard let asked = arguments.number else { return max(1, last) }
    guard let number = Int(asked), known[number] != nil else {
      throw Problem(
        nl: last == 0
          ? "In \(dossier) is nog geen gesprek voorbereid."
          : "In \(dossier) zijn gesprek 1 tot \(last) voorbereid. `--nieuw` begint een volgend.",
        en: last == 0
          ? "No talk is prepared in \(dossier) yet."
          : "In \(dossier) talks 1 to \(last) are prepared. `--new` begins the next.")
    }
    return number
  }

  private static func nothingPrepared(_ dossier: String) -> Problem {
    Problem(
      nl: "In \(dossier) is nog niets voorbereid. `gehoord voorbereiden \(dossier)` begint.",
      en: "Nothing is prepared in \(dossier) yet. `gehoord prepare \(dossier)` begins.")
  }

  private func preparing(
    _ dossier: String, _ number: Int, _ preparation: Preparation, isInteractive: Bool
  ) throws -> Preparing {
    let lists = shelf.ids.compactMap { id in (try? shelf.list(id))?.list }
    return Preparing(
      dossier: dossier, number: number, preparation: preparation, lists: lists,
      organisation: settings.organisation, language: language, gate: try gate(of: dossier),
      isInteractive: isInteractive)
  }
}

// MARK: Showing

extension Program {
  private func show(json sheet: RunSheet) -> CInt {
    screen.write(JSON(sheet, in: language).prettyText + "\n")
    return 0
  }

  private func show(_ sheet: RunSheet, _ what: String, _ arguments: PrepareArguments) throws -> CInt
  {
    let kind = Message.Kind(rawValue: what)
    if kind == nil, arguments.target != nil {
      throw Misuse.unexpectedArgument("--in", of: .prepare)
    }
    let format = try preparedFormat(arguments)
    guard let kind else {
      let document =
        what == "checklist" ? sheet.checklistDocument(in: language) : sheet.document(in: language)
      try deliverPrepared(document.written(as: format), of: sheet.dossier, to: arguments.file)
      return 0
    }
    let wanted = try arguments.target.map { try readers($0) } ?? sheet.preparation.languages
    let messages = (wanted.isEmpty ? [language.rawValue] : wanted).compactMap { code in
      MessageLanguage(code).map { Message(kind, of: sheet, in: $0, from: language) }
    }
    if format == "html", messages.count > 1 {
      throw Problem(
        nl: "Een brief is in één taal. Kies met --in: \(wanted.joined(separator: ", ")).",
        en: "A letter is in one language. Choose with --in: \(wanted.joined(separator: ", ")).")
    }
    let texts = messages.map { format == "txt" ? $0.text : $0.document.written(as: format) }
    try deliverPrepared(texts.joined(separator: "\n"), of: sheet.dossier, to: arguments.file)
    for remark in messages.flatMap(\.remarks) { screen.tell(remark) }
    return 0
  }

  /// The languages that `--in` asks for, as codes.
  private func readers(_ words: String) throws(Misuse) -> [String] {
    let asked = MessageLanguage.reading(words)
    guard asked.unknown == nil, !asked.codes.isEmpty else {
      throw .wrongValue(
        asked.unknown ?? words, option: "--in", choices: ShellCommand.messageLanguages)
    }
    return asked.codes
  }

  /// Plain text, unless the option or the name of the file says otherwise.
  private func preparedFormat(_ arguments: PrepareArguments) throws -> String {
    if let format = arguments.format { return try choice(format, "als", of: .prepare) }
    let file = arguments.file?.lowercased() ?? ""
    return ["md", "html"].first { file.hasSuffix("." + $0) } ?? "txt"
  }

  private func deliverPrepared(_ text: String, of dossier: String, to file: String?) throws {
    try deliver(text, to: file)
    guard file != nil, try vault(of: dossier) != nil else { return }
    screen.tell(
      Bilingual(
        nl: "Let op: dit bestand is niet versleuteld, het dossier \(dossier) wel.",
        en: "Note: this file is not encrypted, the dossier \(dossier) is."))
  }
}

extension Document {
  fileprivate func written(as format: String) -> String {
    switch format {
    case "html": html()
    case "md": markdown()
    default: text()
    }
  }
}
