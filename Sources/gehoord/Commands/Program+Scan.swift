internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// `privacy scan`: what may tell who somebody is, and what is to stand there.
extension Program {
  func scan(_ arguments: PrivacyArguments) throws -> CInt {
    if arguments.decides {
      if arguments.json { throw Misuse.unexpectedArgument("--json", of: .privacy) }
      return try decide(in: named(arguments), arguments)
    }
    if named(arguments).isEmpty {
      let hasOpen = scanLines(names: arguments.names, json: arguments.json)
      return hasOpen && !arguments.json ? 1 : 0
    }
    var hasOpen = false
    let troubled = try eachTalk(named(arguments)) { path, interview in
      let hasMore = try scan(interview, at: path, arguments)
      hasOpen = hasOpen || hasMore
    }
    return troubled || hasOpen && !arguments.json ? 1 : 0
  }

  private func named(_ arguments: PrivacyArguments) -> [String] {
    arguments.rest + (arguments.dossier.map { [$0] } ?? [])
  }

  /// The names that are known to belong to people of a dossier.
  func ownNames(of dossier: String) throws -> [String] {
    try contacts(of: dossier)?.names.map(\.name) ?? []
  }

  /// What becomes of words that may tell who somebody is, in the texts of a dossier.
  ///
  /// - Parameter again: words to decide about anew, whatever was decided.
  func screening(
    of dossier: String, names: [String] = [], again: [String] = []
  ) throws -> Screening {
    let known = Dossier(folding: try dossierReading(dossier)?.records ?? [])
    let forgotten = Set(again.map { $0.lowercased() })
    let decisions = known.decisions.sorted { $0.key < $1.key }
      .filter { !forgotten.contains($0.value.words.lowercased()) }
    return Screening(
      ownNames: try ownNames(of: dossier) + names,
      rulings: decisions.compactMap { Ruling($0.value) },
      language: language)
  }

  /// The dossier whose decisions hold for a conversation: the one it lies in, else its own.
  func dossier(of interview: Interview, at path: String) -> String {
    dossier(interview.opening?.dossier ?? "", at: path)
  }

  /// - Parameter opening: the dossier that the conversation's opening names.
  func dossier(_ opening: String, at path: String) -> String {
    let folder = path.parentFolder
    if folder == workspace.folder(of: folder.fileName) { return folder.fileName }
    return opening.isIdentifier ? opening : Self.defaultDossier
  }

  /// Reads conversations one by one; true when something of them could not be read.
  private func eachTalk(
    _ sources: [String], _ body: (_ path: String, Interview) throws -> Void
  ) throws -> Bool {
    var skipped: [String] = []
    var damaged: [String] = []
    let paths = try files(of: sources)
    for path in paths { _ = try vault(in: path.parentFolder) }
    for path in paths {
      guard let reading = try? reading(path) else {
        skipped.append(path)
        continue
      }
      if reading.isDamaged { damaged.append(path) }
      try body(path, Interview(folding: reading.records))
    }
    tellSkipped(skipped)
    for path in damaged {
      screen.tell(
        Bilingual(
          nl:
            "\(visible(path)) is beschadigd; nagekeken is wat er nog te lezen is. `gehoord transcript controleer` zegt waar.",
          en:
            "\(visible(path)) is damaged; what can still be read was checked. `gehoord transcript verify` tells where."
        ))
    }
    return !skipped.isEmpty || !damaged.isEmpty
  }

  /// Asks about everything in these conversations that nobody decided about yet.
  private func decide(in sources: [String], _ arguments: PrivacyArguments) throws -> CInt {
    var sieve = Sieve()
    let troubled = try eachTalk(sources) { path, interview in
      let dossier = dossier(of: interview, at: path)
      sieve.add(
        interview.texts(of: interview.standing, named: visible(path.fileName.fileStem), language),
        of: dossier,
        try screening(of: dossier, names: arguments.names, again: arguments.again))
    }
    let deciding = Deciding(program: self, editor: editor(), isBeforeExport: false)
    let (decided, _) = try deciding.run(sieve.open)
    let left = sieve.open.count - decided
    if sieve.open.isEmpty {
      screen.tell(
        Bilingual(nl: "Er valt niets meer te beslissen.", en: "There is nothing left to decide."))
    } else {
      screen.tell(
        Bilingual(
          nl: "\(decided) besloten, \(left) nog niet.", en: "\(decided) decided, \(left) not yet."))
    }
    return left > 0 || troubled ? 1 : 0
  }
}

// MARK: Telling

extension Program {
  /// Scans a text per line of stdin; true when something was found.
  private func scanLines(names: [String], json: Bool) -> Bool {
    let screening = Screening(ownNames: names, language: language)
    let editor = StreamEditor()
    var (found, number) = (false, 0)
    while true {
      let typed = editor.read(LineRequest(), draft: { _ in })
      if typed == .end { return found }
      number += 1
      let line = Bilingual(nl: "regel \(number)", en: "line \(number)")[language]
      guard let text = typed.text else { continue }
      if json {
        tellJSON(text, names: names)
      } else {
        found = tell(ScannedText(place: line, text: text), screening) || found
      }
    }
  }

  /// Scans what was noted in a conversation; true when something waits for a decision.
  private func scan(
    _ interview: Interview, at path: String, _ arguments: PrivacyArguments
  ) throws -> Bool {
    let dossier = dossier(of: interview, at: path)
    if arguments.json {
      let names = try ownNames(of: dossier) + arguments.names
      for note in interview.standing { tellJSON(note.text, names: names) }
      return false
    }
    let screening = try screening(of: dossier, names: arguments.names)
    let texts = interview.texts(
      of: interview.standing, named: visible(path.fileName.fileStem), language)
    return texts.reduce(false) { tell($1, screening) || $0 }
  }

  private func tell(_ text: ScannedText, _ screening: Screening) -> Bool {
    let judged = screening.judging(text.text)
    for judged in judged {
      screen.write("\(text.place) · \(visible(sentence(judged)))\n")
    }
    return judged.contains { $0.fate == .undecided }
  }

  /// The words found, what they are taken for, what stands or could stand there, and why.
  private func sentence(_ judged: Judged) -> String {
    let (kind, decided) = (judged.finding.kind, Bilingual(nl: "besloten", en: "decided")[language])
    let becomes =
      switch judged.fate {
      case .undecided: kind.proposal[language]
      case .stays: "\(Deciding.mayStay[language]), \(decided)"
      case .replaced(let words): "\(words), \(decided)"
      }
    return "`\(judged.words)` · \(kind.name[language]) → \(becomes)"
      + " · \(judged.finding.rule.reason[language])"
  }

  private func tellJSON(_ text: String, names: [String]) {
    let spans: [JSON] = PersonalData.findings(in: text, ownNames: names).map { finding in
      [
        "start": .int(finding.range.lowerBound), "end": .int(finding.range.upperBound),
        "type": .string(finding.kind.rawValue),
      ]
    }
    let line: JSON = ["text": .string(text), "spans": .array(spans)]
    screen.write(line.text + "\n")
  }
}

extension Ruling {
  /// Nil for a kind that this version does not know.
  init?(_ decision: Decision) {
    guard let kind = PersonalData(rawValue: decision.kind) else { return nil }
    self.init(kind: kind, words: decision.words, replacement: decision.replacement)
  }
}

extension Typed {
  /// The line, with what was no UTF-8 repaired; nil for anything but a line.
  fileprivate var text: String? {
    switch self {
    case .line(let text), .notUTF8(_, let text): text
    default: nil
    }
  }
}
