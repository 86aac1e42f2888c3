internal import Conversing
internal import Formats
internal import Interviewing
internal import Listening
internal import Storage

/// `topiclijst controleer`
extension Program {
  /// Everything wrong with the lists named, or with all there are, and what is good to know.
  func checkTopicLists(_ arguments: PartArguments) throws -> CInt {
    let names = arguments.rest.isEmpty ? shelf.ids : arguments.rest
    let reviews = try names.map { Review(file: $0, outcome: try review($0)) }
    if arguments.json {
      screen.write(JSON.array(reviews.map { $0.json(in: language) }).prettyText + "\n")
      return 0
    }
    for review in reviews { screen.show(review.page(in: language)) }
    return reviews.allSatisfy { $0.lines(in: language).isEmpty } ? 0 : 1
  }

  private func review(_ name: String) throws -> Result<ListCheck, SyntaxError> {
    do {
      let isFile = name.hasSuffix(".yaml") || name.contains("/")
      let found = isFile ? try shelf.list(at: name) : try shelf.list(name)
      guard let (list, _) = found else {
        if isFile { throw FileTrouble.missing(name) }
        throw Misuse.noSuchList(name, known: shelf.ids)
      }
      return .success(ListCheck(list))
    } catch let error as SyntaxError {
      return .failure(error)
    }
  }
}

/// What the check of one file brought: a list that was looked at, or why it cannot be read.
private struct Review {
  let file: String
  let outcome: Result<ListCheck, SyntaxError>

  func lines(in language: Language) -> [String] {
    switch outcome {
    case .success(let check): check.lines(in: language)
    case .failure(let error): [error.report(in: language)]
    }
  }

  private func findings(in language: Language) -> [JSON] {
    guard case .success(let check) = outcome else {
      return lines(in: language).map {
        ["finding": "unreadable", "place": .null, "text": .string($0)]
      }
    }
    return zip(check.findings, check.lines(in: language)).map { finding, line in
      [
        "finding": .string(finding.key), "place": .optional(finding.place), "text": .string(line),
      ]
    }
  }

  func page(in language: Language) -> Page {
    var page = Page()
    let lines = lines(in: language)
    for line in lines { page.add(line, indent: 0) }
    guard case .success(let check) = outcome else { return page }
    let fine = Bilingual(nl: "in orde", en: "fine")
    let known = Bilingual(nl: "om te weten", en: "good to know")
    page.add("\(check.list.id): \((lines.isEmpty ? fine : known)[language])", .title, indent: 0)
    for fact in check.facts(in: language) { page.add(fact, .dim, indent: 2) }
    return page
  }

  func json(in language: Language) -> JSON {
    let check = try? outcome.get()
    return [
      "file": .string(file), "findings": .array(findings(in: language)),
      "open": check?.balance.map { .int($0.open) } ?? .null,
      "closed": check?.balance.map { .int($0.closed) } ?? .null,
      "readability": check?.reading?.ease.map { .int($0.whole) } ?? .null,
      "difficult": .strings(check?.reading?.difficult.map(\.text) ?? []),
      "unchecked": .strings(check?.list.unchecked ?? []),
    ]
  }
}
