internal import Conversing
internal import Formats
internal import Interviewing
internal import Listening
internal import Storage

/// `topiclijst lijst|toon|nieuw|controleer` and `vraag controleer`
extension Program {
  func topicLists(_ arguments: PartArguments) throws -> CInt {
    switch try part(arguments.part, of: .topicList) {
    case let part where !arguments.from.isEmpty: return try composeTopicList(arguments, part)
    case "list": return try listTopicLists(json: arguments.json)
    case "show": return try showTopicList(arguments)
    case "new": return try newTopicList(arguments.rest)
    default: return try checkTopicLists(arguments)
    }
  }

  private func listTopicLists(json: Bool) throws -> CInt {
    var page = Page()
    var values: [JSON] = []
    var code: CInt = 0
    for id in shelf.ids {
      do {
        guard let (list, _) = try shelf.list(id) else { continue }
        let forms = list.forms.map { $0.name[language] }.joined(separator: ", ")
        page.add("\(id) · \(list.title[language]) · \(forms) · \(list.minutes)′", indent: 0)
        values.append([
          "id": .string(id), "title": .string(list.title[language]),
          "forms": .strings(list.forms.map(\.rawValue)), "minutes": .int(list.minutes),
        ])
      } catch let error as SyntaxError {
        screen.tell(error.report(in: language))
        code = 1
      }
    }
    if json { screen.write(JSON.array(values).prettyText + "\n") } else { screen.show(page) }
    return code
  }

  private func showTopicList(_ arguments: PartArguments) throws -> CInt {
    guard let id = arguments.rest.first else { throw Misuse.missingArgument(.topicList) }
    guard let (list, _) = try shelf.list(id) else {
      throw Misuse.noSuchList(id, known: shelf.ids)
    }
    if arguments.json {
      screen.write(JSON(list).prettyText + "\n")
    } else {
      screen.show(Page(list, in: language))
    }
    return 0
  }

  private func newTopicList(_ names: [String]) throws -> CInt {
    guard let name = names.first else { throw Misuse.missingArgument(.topicList) }
    guard let id = name.asIdentifier else { throw Misuse.badName(name) }
    try makeWorkspace()
    try workspace.files.makeFolder(workspace.listFolder)
    let path = "\(workspace.listFolder)/\(id).yaml"
    if workspace.files.isTaken(path) {
      throw Problem(
        nl: "\(visible(path)) bestaat al. Kies een andere naam.",
        en: "\(visible(path)) exists already. Choose another name.")
    }
    let text = TopicListTemplate.text(id: id, title: name, in: language)
    try workspace.files.writeNew(Array(text.utf8), to: path)
    screen.write(path + "\n")
    return 0
  }

  /// Everything wrong with the lists named, or with all there are.
  private func checkTopicLists(_ arguments: PartArguments) throws -> CInt {
    var results: [(file: String, findings: [String])] = []
    for name in arguments.rest.isEmpty ? shelf.ids : arguments.rest {
      results.append((name, try findings(in: name)))
    }
    if arguments.json {
      let values = results.map { result -> JSON in
        ["file": .string(result.file), "findings": .strings(result.findings)]
      }
      screen.write(JSON.array(values).prettyText + "\n")
      return 0
    }
    for (file, findings) in results {
      if findings.isEmpty {
        screen.write("\(visible(file)): \(Bilingual(nl: "in orde", en: "fine")[language])\n")
      }
      for finding in findings { screen.write(finding + "\n") }
    }
    return results.allSatisfy { $0.findings.isEmpty } ? 0 : 1
  }

  private func findings(in name: String) throws -> [String] {
    do {
      let isFile = name.hasSuffix(".yaml") || name.contains("/")
      let found = isFile ? try shelf.list(at: name) : try shelf.list(name)
      guard let (list, _) = found else {
        if isFile { throw FileTrouble.missing(name) }
        throw Misuse.noSuchList(name, known: shelf.ids)
      }
      return ListReview.findings(in: list, language)
    } catch let error as SyntaxError {
      return [error.report(in: language)]
    }
  }
}

extension Program {
  /// Judges the questions given, or a question per line of stdin.
  func questions(_ arguments: PartArguments) throws -> CInt {
    _ = try part(arguments.part, of: .question)
    var found = false
    if !arguments.rest.isEmpty {
      for question in arguments.rest { found = judge(question, json: arguments.json) || found }
    } else {
      let editor = StreamEditor()
      while true {
        let typed = editor.read(LineRequest(), draft: { _ in })
        if typed == .end { break }
        if case .line(let line) = typed { found = judge(line, json: arguments.json) || found }
        if case .notUTF8(_, let text) = typed { found = judge(text, json: arguments.json) || found }
      }
    }
    return found && !arguments.json ? 1 : 0
  }

  /// True when something was found.
  private func judge(_ question: String, json: Bool) -> Bool {
    let form = QuestionForm.judging(
      question, in: Language.guessed(of: question, otherwise: language))
    if json {
      let value: JSON = [
        "question": .string(question), "findings": .strings(form.findings.map(\.rawValue)),
        "rewrite": .optional(form.rewrite),
      ]
      screen.write(value.text + "\n")
    } else {
      let fine = Bilingual(nl: "in orde", en: "fine")[language]
      screen.write("\(visible(question)) · \(visible(form.verdict(in: language) ?? fine))\n")
    }
    return !form.findings.isEmpty
  }
}
