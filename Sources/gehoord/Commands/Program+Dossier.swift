internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage
internal import Understanding

/// `dossier lijst|toon|controleer`.
struct DossierCommandArguments: ParsableArguments {
  @Argument var part: String
  @Argument var name: String?
  @Flag var json = false
}

extension Program {
  func dossiers(_ arguments: DossierCommandArguments) throws -> CInt {
    let part = try part(arguments.part, of: .dossier)
    if part == "list" {
      if let name = arguments.name { throw Misuse.unexpectedArgument(name, of: .dossier) }
      return listDossiers(json: arguments.json)
    }
    let name = try knownDossier(arguments.name)
    return part == "show"
      ? try showDossier(name, json: arguments.json) : try verify(name, json: arguments.json)
  }

  /// The dossier that a word names; one that is not there is said, with what is.
  private func knownDossier(_ word: String?) throws -> String {
    let name = try dossierName(word)
    guard !workspace.files.isFolder(workspace.folder(of: name)) else { return name }
    let known = workspace.dossiers
    throw Problem(
      nl: "Er is geen dossier \(name)."
        + (known.isEmpty ? "" : " Er is: \(known.joined(separator: ", "))."),
      en: "There is no dossier \(name)."
        + (known.isEmpty ? "" : " There is: \(known.joined(separator: ", "))."))
  }

  private func listDossiers(json: Bool) -> CInt {
    let listed = workspace.dossiers.map(listed)
    if json {
      screen.write(JSON(listed).prettyText + "\n")
    } else if listed.isEmpty {
      screen.tell(
        Bilingual(
          nl: "Er is nog geen dossier. Het eerste komt met het eerste gesprek.",
          en: "There is no dossier yet. The first comes with the first talk."))
    } else {
      var page = Page()
      for dossier in listed { page.add(dossier, in: language) }
      screen.show(page)
    }
    return 0
  }

  /// Nothing is asked for: of what is sealed only the structure is read.
  private func listed(_ name: String) -> ListedDossier {
    let talks = workspace.conversations(of: name).map(\.fileName)
    let bytes = try? workspace.files.read(workspace.dossierFile(of: name))
    let plan = Dossier(folding: bytes.map { RecordReading<DossierEvent>($0).records } ?? []).plan
    return ListedDossier(
      name: name, talks: talks.count, last: talks.max().map { String($0.prefix(10)) },
      isEncrypted: workspace.files.exists(workspace.keyFile(of: name)),
      verdict: plan.verdicts.last?.verdict, goals: plan.entries(.goal).count)
  }

  private func showDossier(_ name: String, json: Bool) throws -> CInt {
    let read = try readDossier(name)
    let status = DossierStatus(
      name, read.dossier, summary: read.summary, talks: read.talks, otherwise: language,
      today: today)
    if json {
      screen.write(JSON(status).prettyText + "\n")
    } else {
      screen.show(Page(status, in: language))
    }
    tellSkipped(read.skipped)
    return read.skipped.isEmpty || json ? 0 : 1
  }

  private func verify(_ name: String, json: Bool) throws -> CInt {
    let read = try readDossier(name)
    let trace = Trace(
      read.dossier, heard: read.heard, summary: read.summary, losses: read.losses)
    let damaged = read.skipped.map { workspace.shortName($0) }
    if json {
      screen.write(JSON(trace, of: name, damaged: damaged).prettyText + "\n")
      return 0
    }
    screen.show(Page(trace, of: name, damaged: damaged, in: language))
    let holds = trace.isWhole && damaged.isEmpty && !trace.claims.contains(where: \.servesNothing)
    return holds ? 0 : 1
  }
}

/// A dossier with all that its talks tell.
private struct DossierRead {
  var dossier = Dossier()
  var summary = Summary()
  var heard = HeardLines()
  var talks: [TalkHeld] = []
  /// Why places that the plan points to cannot be read.
  var losses: [EvidenceAddress: TraceLoss] = [:]
  var skipped: [String] = []
}

extension Program {
  private func readDossier(_ name: String) throws -> DossierRead {
    var read = DossierRead()
    read.dossier = Dossier(folding: try dossierReading(name)?.records ?? [])
    let wanted = Dictionary(grouping: read.dossier.addresses, by: \.conversation)
    read.skipped = try readConversations([workspace.folder(of: name)]) { interview, code, _ in
      // Nothing rests on the words of who took them back.
      read.summary.add(interview.allowed, controlCode: code)
      read.summary.suggest(from: interview.allowed)
      read.heard.add(interview)
      read.talks += TalkHeld(interview).map { [$0] } ?? []
      for address in wanted[interview.opening?.id ?? ""] ?? [] {
        read.losses[address] = interview.loss(of: address.event)
      }
    }
    for path in read.skipped {
      for (id, addresses) in wanted where path.isNamed(after: id) {
        for address in addresses { read.losses[address] = .conversationDamaged }
      }
    }
    read.summary = read.summary.coded(by: read.dossier.codebook)
    return read
  }
}

extension JSON {
  fileprivate init(_ dossiers: [ListedDossier]) {
    self = [
      "dossiers": .array(
        dossiers.map { dossier in
          [
            "dossier": .string(dossier.name), "conversations": .int(dossier.talks),
            "last": .optional(dossier.last), "encrypted": .bool(dossier.isEncrypted),
            "decision": .optional(dossier.verdict?.rawValue), "goals": .int(dossier.goals),
          ]
        })
    ]
  }
}
