internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// `topiclijst controleer`
extension Program {
  /// Everything wrong with the lists named, or with all there are.
  func checkTopicLists(_ arguments: PartArguments) throws -> CInt {
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
