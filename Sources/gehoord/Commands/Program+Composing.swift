internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// `topiclijst nieuw NAAM --uit LIJST[.ONDERWERP]…`: a list made of what others have.
extension Program {
  func composeTopicList(_ arguments: PartArguments, _ part: String) throws -> CInt {
    let option = Bilingual(nl: "--uit", en: "--from")[language]
    guard part == "new" else { throw Misuse.unexpectedArgument(option, of: .topicList) }
    guard let name = arguments.rest.first else { throw Misuse.missingArgument(.topicList) }
    guard let id = name.asIdentifier else { throw Misuse.badName(name) }
    let path = "\(workspace.listFolder)/\(id).yaml"
    try checkFree(path)
    let sources = try arguments.from.map { try source(named: $0) }
    guard let list = ComposedList(of: sources)?.list(id: id, title: name) else {
      throw Misuse.missingValue(option, of: .topicList)
    }
    let bytes = try checked(list)
    try makeWorkspace()
    try workspace.files.makeFolder(workspace.listFolder)
    try workspace.files.writeNew(bytes, to: path)
    screen.write(path + "\n")
    screen.tell(
      Bilingual(
        nl: "\(list.topics.count) onderwerpen, \(list.minutes) minuten. Pas de teksten gerust aan.",
        en: "\(list.topics.count) topics, \(list.minutes) minutes. Feel free to change the texts."))
    return 0
  }

  private func source(named word: String) throws -> ComposedList.Source {
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    guard let (list, _) = try shelf.list(id) else {
      throw Misuse.noSuchList(id, known: shelf.ids)
    }
    guard parts.count == 2 else { return ComposedList.Source(list: list, topic: nil) }
    let topic = String(parts[1])
    guard list.topic(topic) != nil else {
      throw Misuse.noSuchList(word, known: list.topics.map { "\(id).\($0.id)" })
    }
    return ComposedList.Source(list: list, topic: topic)
  }

  /// The bytes of a list that reads back as the same list; nothing else is ever written.
  private func checked(_ list: TopicList) throws -> [UInt8] {
    if list.minutes > 480 {
      throw Problem(
        nl:
          "Samen duurt dat \(list.minutes) minuten, en meer dan 480 kan niet. Neem minder onderwerpen.",
        en:
          "Together that takes \(list.minutes) minutes, and more than 480 is not possible. Take fewer topics."
      )
    }
    let bytes = Array(TopicListYAML.text(list).utf8)
    guard try TopicListReader.read(bytes, name: list.id + ".yaml") == list else {
      throw Problem(
        nl: "Een van de teksten is niet over te nemen. Er is niets geschreven.",
        en: "One of the texts cannot be taken over. Nothing was written.")
    }
    return bytes
  }
}
