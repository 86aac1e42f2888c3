internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage
internal import Understanding

/// `transcript samenvoegen`: what moderator and note taker wrote of one meeting (C13).
extension Program {
  func mergeTranscripts(_ arguments: TranscriptArguments) throws -> CInt {
    guard arguments.rest.count > 1 else {
      throw Misuse.missingWord(
        Bilingual(nl: "GESPREK GESPREK", en: "CONVERSATION CONVERSATION"), of: .transcript)
    }
    if arguments.rest.count > 2 {
      throw Misuse.unexpectedArgument(arguments.rest[2], of: .transcript)
    }
    let typed = try arguments.same.map { try sameness($0) }
    let first = try record(arguments.rest[0])
    let second = try record(arguments.rest[1])
    try checkApart(first, second)
    let dossier = dossier(of: first.interview, at: first.path)
    let known = try workspace.dossier(dossier).pair(with: first.id)
    let linked = known.flatMap { $0.conversations.contains(second.id) ? $0 : nil }
    if arguments.isApart { return try separate(first, second, linked, in: dossier) }
    let same =
      typed.isEmpty
      ? linked?.renamings(into: first.id) ?? [:] : try checked(typed, first, second)
    let pair = Pair(first.interview, second.interview, same: same)
    if !pair.overlaps, !arguments.isAnyway, linked == nil { throw Self.noOverlap }
    let merged = MergedRecords(pair, same: same, codes: (first.code, second.code))
    if arguments.json {
      screen.write(merged.json.prettyText + "\n")
    } else {
      screen.show(merged.page(in: language))
    }
    tellStrangers(pair)
    if arguments.isLook { return tellLooked() }
    return try keep(first, second, same, linked, in: dossier)
  }

  /// A conversation that is whole.
  private func record(_ name: String) throws -> ConversationRecord {
    let path = try conversation(name)
    if let record = ConversationRecord(path, of: self) { return record }
    _ = try reading(path)
    let shown = visible(path.fileName.fileStem)
    throw Problem(
      nl: "\(shown) is beschadigd. `gehoord transcript controleer \(shown)` zegt waar.",
      en: "\(shown) is damaged. `gehoord transcript verify \(shown)` tells where.")
  }

  private func checkApart(_ first: ConversationRecord, _ second: ConversationRecord) throws {
    let (one, other) = (workspace.shortName(first.path), workspace.shortName(second.path))
    if first.id == second.id {
      if first.path.fileName == second.path.fileName {
        throw Problem(
          nl: "Dat is twee keer hetzelfde verslag. Noem ook dat van de ander.",
          en: "That is the same record twice. Name that of the other person too.")
      }
      throw Problem(
        nl:
          "\(visible(other)) en \(visible(one)) zijn kopieën van één verslag. `gehoord transcript controleer` zegt wat erin verschilt. Noem hier het verslag van de ander.",
        en:
          "\(visible(other)) and \(visible(one)) are copies of one record. `gehoord transcript verify` tells how they differ. Name the other person's record here."
      )
    }
    let dossiers = [first, second].map { dossier(of: $0.interview, at: $0.path) }
    if dossiers[0] != dossiers[1] {
      throw Problem(
        nl:
          "Het eerste verslag hoort bij dossier \(dossiers[0]), het tweede bij \(dossiers[1]): p1 is daar een ander. Kies twee verslagen uit één dossier; `gehoord transcript lijst` laat ze zien.",
        en:
          "The first record is of dossier \(dossiers[0]), the second of \(dossiers[1]): p1 is somebody else there. Choose two records of one dossier; `gehoord transcript list` shows them."
      )
    }
  }

  private static let noOverlap = Problem(
    nl:
      "De tijden van deze twee verslagen raken elkaar nergens. Is het wel hetzelfde gesprek? Zo ja: nog eens met --toch.",
    en:
      "The times of these two records meet nowhere. Is it the same conversation? If so: once more with --anyway."
  )
}

// MARK: Who is who

extension Program {
  /// `p7=p1`.
  private func sameness(_ text: String) throws(Misuse) -> (second: Alias, first: Alias) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map {
      Alias($0.trimmed)
    }
    guard parts.count == 2, let second = parts[0], let first = parts[1] else {
      throw .wrongShape(
        text, option: Bilingual(nl: "--zelfde", en: "--same")[language], example: "p7=p1",
        of: .transcript)
    }
    return (second, first)
  }

  /// What was typed about people, when each is in the right record and is one other person.
  private func checked(
    _ typed: [(second: Alias, first: Alias)], _ first: ConversationRecord,
    _ second: ConversationRecord
  ) throws -> [Alias: Alias] {
    let (here, there) = (first.interview.aliases, second.interview.aliases)
    var same: [Alias: Alias] = [:]
    for (alias, original) in typed {
      if !there.contains(alias) { throw Self.nobody(alias, Self.secondName, there) }
      if !here.contains(original) { throw Self.nobody(original, Self.firstName, here) }
      if there.contains(original) {
        throw Problem(
          nl:
            "\(original) staat ook zelf in het tweede verslag, dus \(alias) is daar een ander. Laat --zelfde \(alias)=\(original) weg.",
          en:
            "\(original) is in the second record too, so \(alias) is somebody else there. Leave out --same \(alias)=\(original)."
        )
      }
      if same[alias] != nil && same[alias] != original
        || same.contains(where: { $0.key != alias && $0.value == original })
      {
        throw Problem(
          nl: "\(alias)=\(original) spreekt een andere --zelfde tegen. Noem ieder één keer.",
          en: "\(alias)=\(original) contradicts another --same. Name each person once.")
      }
      same[alias] = original
    }
    return same
  }

  private static let firstName = Bilingual(nl: "eerste", en: "first")
  private static let secondName = Bilingual(nl: "tweede", en: "second")

  private static func nobody(_ alias: Alias, _ record: Bilingual, _ people: [Alias]) -> Problem {
    let names = people.sorted().map(\.description).joined(separator: ", ")
    return Problem(
      nl:
        "\(alias) staat niet in het \(record.nl) verslag. Daar staan: \(names). Schrijf eerst de naam in het tweede verslag: --zelfde p7=p1.",
      en:
        "\(alias) is not in the \(record.en) record. There you find: \(names). Write the name in the second record first: --same p7=p1."
    )
  }

  /// How to say that people who stand in the second record only are somebody in the first.
  private func tellStrangers(_ pair: Pair) {
    let strangers = pair.second.attendees.filter { !pair.first.aliases.contains($0) }.sorted()
    guard let stranger = strangers.first else { return }
    let known = pair.first.attendees.first { !pair.second.aliases.contains($0) }
    let names = strangers.map(\.description).joined(separator: ", ")
    let example = "\(stranger)=\(known ?? Alias(1))"
    screen.tell(
      Bilingual(
        nl: "Alleen in B: \(names). Is dat iemand uit A? Zeg het zo: --zelfde \(example)",
        en: "Only in B: \(names). Is that somebody in A? Say it like this: --same \(example)"))
  }
}

// MARK: Linking

extension Program {
  private func keep(
    _ first: ConversationRecord, _ second: ConversationRecord, _ same: [Alias: Alias],
    _ linked: Link?, in dossier: String
  ) throws -> CInt {
    let pairs = Dictionary(same.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let link = Link(conversations: [first.id, second.id], same: pairs)
    if link == linked {
      screen.tell(
        Bilingual(
          nl: "Deze twee telden al als één gesprek; er is niets veranderd.",
          en: "These two counted as one conversation already; nothing was changed."))
      return 0
    }
    let others = try workspace.dossier(dossier).pairs.filter { pair in
      pair != linked && pair.conversations.contains(where: link.conversations.contains)
    }
    try keep([.linked(link)], in: dossier)
    screen.tell(
      Bilingual(
        nl: "Vastgelegd in dossier \(dossier): deze twee tellen voortaan als één gesprek.",
        en: "Kept in dossier \(dossier): from now on these two count as one conversation."))
    for id in Set(others.flatMap(\.conversations)).subtracting(link.conversations).sorted() {
      screen.tell(
        Bilingual(
          nl: "\(visible(id)) telt weer als een eigen gesprek.",
          en: "\(visible(id)) counts as a conversation of its own again."))
    }
    return 0
  }

  private func separate(
    _ first: ConversationRecord, _ second: ConversationRecord, _ linked: Link?,
    in dossier: String
  ) throws -> CInt {
    guard linked != nil else {
      screen.tell(
        Bilingual(
          nl: "Deze twee telden al elk als een eigen gesprek; er is niets veranderd.",
          en: "These two counted as a conversation each already; nothing was changed."))
      return 0
    }
    try keep([.linked(.alone(first.id)), .linked(.alone(second.id))], in: dossier)
    screen.tell(
      Bilingual(
        nl: "Vastgelegd in dossier \(dossier): deze twee tellen weer elk als een eigen gesprek.",
        en: "Kept in dossier \(dossier): these two count as a conversation each again."))
    return 0
  }

  private func tellLooked() -> CInt {
    screen.tell(
      Bilingual(
        nl: "Alleen bekeken; er is niets vastgelegd.", en: "Only looked at; nothing was kept."))
    return 0
  }
}
