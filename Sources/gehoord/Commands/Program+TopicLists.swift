internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// `topiclijst lijst|toon|nieuw|kaartjes`.
extension Program {
  func topicLists(_ arguments: PartArguments) throws -> CInt {
    let part = try part(arguments.part, of: .topicList)
    if part == "cards" { return try cards(arguments) }
    if let option = arguments.cards.given {
      throw Misuse.unexpectedArgument(option[language], of: .topicList)
    }
    switch part {
    case _ where !arguments.from.isEmpty: return try composeTopicList(arguments, part)
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

  /// Said of a new list with the name of one that comes with the program.
  static func goesFirst(_ id: String) -> Bilingual {
    Bilingual(
      nl: "Deze lijst gaat nu voor de meegeleverde `\(id)`. Haal haar weg om die terug te krijgen.",
      en: "This list now goes before the `\(id)` that comes along. Remove it to get that one back.")
  }

  private func newTopicList(_ names: [String]) throws -> CInt {
    guard !names.isEmpty else { throw Misuse.missingArgument(.topicList) }
    let name = names.joined(separator: " ")
    guard let id = name.asIdentifier else { throw Misuse.badName(name) }
    try makeWorkspace()
    try workspace.files.makeFolder(workspace.listFolder)
    let path = "\(workspace.listFolder)/\(id).yaml"
    if workspace.files.isTaken(path) {
      throw Problem(
        nl: "\(visible(path)) bestaat al. Kies een andere naam.",
        en: "\(visible(path)) exists already. Choose another name.")
    }
    let isShipped = shelf.file(of: id) != nil
    let text = TopicListTemplate.text(id: id, title: name, in: language)
    try workspace.files.writeNew(Array(text.utf8), to: path)
    screen.write(path + "\n")
    if isShipped { screen.tell(Self.goesFirst(id)) }
    return 0
  }
}
