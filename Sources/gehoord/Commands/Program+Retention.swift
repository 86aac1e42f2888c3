internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// `privacy bewaartermijn`: which talks are past their date, and their words taken away.
extension Program {
  /// One conversation and the last day it may be kept.
  private struct Keeping {
    let path: String
    let dossier: String
    let title: String
    let until: String?
    /// Nobody wrote the date in the record; it follows from the setting as it is now.
    let isBySetting: Bool
    let hasWords: Bool
  }

  func retention(_ arguments: PrivacyArguments) throws -> CInt {
    let dossiers = try dossiers(in: arguments)
    let today = surroundings.now().date
    let talks = try dossiers.flatMap { try keepings(of: $0) }
    let past = talks.filter { $0.hasWords && ($0.until ?? "9999") < today }
    if arguments.json {
      screen.write(JSON.array(talks.map { json($0, today) }).prettyText + "\n")
    } else {
      show(talks, today, cleansUp: arguments.cleansUp)
    }
    guard arguments.cleansUp else { return 0 }
    if past.isEmpty {
      screen.tell(
        Bilingual(nl: "Er is niets voorbij zijn datum.", en: "Nothing is past its date."))
      return 0
    }
    let word = Bilingual(nl: "wis", en: "erase")[language]
    let plans = try dossiers.compactMap { dossier in
      let paths = past.filter { $0.dossier == dossier }.map(\.path)
      return paths.isEmpty ? nil : (dossier, try plan(for: paths, in: dossier))
    }
    for (dossier, plan) in plans { screen.show(plan.page(for: dossier, in: language)) }
    guard try isSure(arguments, typing: word) else { return 1 }
    for (dossier, plan) in plans { try cleanUp(plan, in: dossier) }
    return 0
  }

  private func keepings(of dossier: String) throws -> [Keeping] {
    try Copies(of: workspace.conversations(of: dossier), in: self).counting.compactMap { path in
      guard let reading = try? outline(path), !reading.isDamaged,
        let opening = Interview(folding: reading.records).opening
      else { return nil }
      let setting = reading.records.first.flatMap { settings.retention?.end(from: $0.at) }
      return Keeping(
        path: path, dossier: dossier, title: opening.title, until: opening.keepUntil ?? setting,
        isBySetting: opening.keepUntil == nil, hasWords: try !wordRecords(path).isEmpty)
    }
  }

  /// The numbers of the records that still hold words, sealed or not.
  private func wordRecords(_ path: String) throws -> [Int] {
    guard let bytes = try workspace.files.read(path) else { return [] }
    let reading = RecordReading<Event>(bytes)
    return reading.records.filter { record in
      guard let range = reading.lines[record.number],
        let line = RecordLine(bytes[range].dropLast(bytes[range].suffix(2).first == 0x0D ? 2 : 1))
      else { return false }
      if case .sealed = line.words { return record.event.mayHoldWords }
      return line.hasReadableWords
    }.map(\.number)
  }

  private func show(_ talks: [Keeping], _ today: String, cleansUp: Bool) {
    for talk in talks {
      screen.show(
        Page(
          "\(workspace.shortName(talk.path)) · \(talk.title) · \(state(of: talk, today))", indent: 0
        ))
    }
    if talks.contains(where: { $0.until == nil }) {
      screen.tell(
        Bilingual(
          nl: "Zet `retention: 12 maanden` in gehoord.yaml; dan krijgt elk gesprek een datum.",
          en: "Put `retention: 12 months` in gehoord.yaml; then every talk gets a date."))
    }
    if !cleansUp, talks.contains(where: { $0.hasWords && ($0.until ?? "9999") < today }) {
      screen.tell(
        Bilingual(
          nl:
            "`gehoord privacy bewaartermijn --opruimen` wist wat voorbij is. Nu is er niets gewist.",
          en: "`gehoord privacy retention --clean` erases what is past. Nothing was erased now."))
    }
  }

  private func state(of talk: Keeping, _ today: String) -> String {
    guard talk.hasWords else { return Bilingual(nl: "al gewist", en: "erased already")[language] }
    guard let until = talk.until else {
      return Bilingual(nl: "geen datum", en: "no date")[language]
    }
    let source =
      talk.isBySetting
      ? Bilingual(nl: " (volgens gehoord.yaml)", en: " (by gehoord.yaml)")[language] : ""
    return until < today
      ? Bilingual(nl: "voorbij sinds \(until)", en: "past since \(until)")[language] + source
      : Bilingual(nl: "tot \(until)", en: "until \(until)")[language] + source
  }

  private func json(_ talk: Keeping, _ today: String) -> JSON {
    [
      "dossier": .string(talk.dossier), "file": .string(talk.path.fileName),
      "title": .string(talk.title), "keepUntil": .optional(talk.until),
      "bySetting": .bool(talk.isBySetting), "past": .bool((talk.until ?? "9999") < today),
      "erased": .bool(!talk.hasWords),
    ]
  }

  /// Every word of these talks, whoever said it; who took part and when stays.
  private func plan(for paths: [String], in dossier: String) throws -> ErasurePlan {
    var plan = ErasurePlan()
    for path in paths {
      let interview = Interview(folding: try reading(path).records)
      let erased: Event = .erased(try wordRecords(path), why: .retention)
      plan.erasure.conversations.append((path, closingAnew(interview, [erased])))
      plan.add(interview.notes.filter { !$0.isErased })
    }
    try complete(&plan, with: paths, in: dossier)
    return plan
  }

  private func cleanUp(_ plan: ErasurePlan, in dossier: String) throws {
    let codes = try workspace.carryOut(
      plan.erasure, in: dossier, vault: vault(of: dossier), at: surroundings.now(),
      salt: surroundings.salt)
    try dropContacts(nowhereHeldIn: dossier)
    tellErased(plan, codes, isSealed: false)
  }

  /// Whoever is in no talk any more has no reason to be reached either.
  private func dropContacts(nowhereHeldIn dossier: String) throws {
    guard var contacts = try contacts(of: dossier) else { return }
    let held = try Set(
      workspace.conversations(of: dossier).filter { try !wordRecords($0).isEmpty }.flatMap { path in
        Interview(folding: try reading(path).records).aliases
      })
    for alias in contacts.aliases where !held.contains(alias) { try contacts.set(nil, of: alias) }
  }
}
