package import Interviewing
internal import Safeguarding
package import Understanding

/// Two records of one meeting, to read as one and to settle where they differ.
package struct MergedRecords: Sendable {
  let pair: Pair
  let same: [Alias: Alias]
  let codes: [Side: String]
  let conflicts: [Conflict]

  /// - Parameter same: the alias in the first record, by that of the same person in the second.
  package init(_ pair: Pair, same: [Alias: Alias], codes: (first: String?, second: String?)) {
    self.pair = pair
    self.same = same
    var known: [Side: String] = [:]
    known[.first] = codes.first
    known[.second] = codes.second
    self.codes = known
    conflicts = pair.conflicts
  }
}

extension MergedRecords {
  package func page(in language: Language) -> Page {
    var page = heading(language)
    add(to: &page, language)
    page.space()
    page.add(
      Bilingual(nl: "Waar de verslagen verschillen", en: "Where the records differ")[language],
      .title, indent: 0)
    if conflicts.isEmpty {
      page.add(
        Bilingual(
          nl: "Nergens: ze spreken elkaar niet tegen.",
          en: "Nowhere: they do not contradict each other.")[language])
    }
    for conflict in conflicts { page.add(conflict.wording[language]) }
    if let advice { page.add(advice[language], .dim) }
    return page
  }

  private func heading(_ language: Language) -> Page {
    var page = Page()
    let opening = pair.first.opening
    page.add(
      "\(opening?.title ?? "") · \(pair.first.form.name[language])", .title, indent: 0)
    for side in Side.allCases {
      let interview = pair[side]
      let notes = interview.standing.count
      let count = Bilingual(
        nl: notes == 1 ? "1 regel" : "\(notes) regels", en: notes == 1 ? "1 line" : "\(notes) lines"
      )
      let code = codes[side].map {
        " · \(Bilingual(nl: "controlecode", en: "control code")[language]) \($0)"
      }
      page.add(
        "\(side.rawValue)  \(interview.startedAt?.date ?? "") · \(interview.opening?.id ?? "") · \(count[language])\(code ?? "")",
        .dim, indent: 0)
    }
    let people = same.sorted { $0.key < $1.key }.map { "\($0) = \($1)" }.joined(separator: ", ")
    if !people.isEmpty {
      page.add(
        Bilingual(nl: "In B is \(people).", en: "In B \(people).")[language], .dim, indent: 0)
    }
    let twins = pair.twins.count
    page.add(
      Bilingual(
        nl: twins == 1
          ? "1 regel staat in allebei; die staat bij elkaar (↳)."
          : "\(twins) regels staan in allebei; die staan bij elkaar (↳).",
        en: twins == 1
          ? "1 line is in both; it stands together (↳)."
          : "\(twins) lines are in both; those stand together (↳).")[language], .dim, indent: 0)
    return page
  }

  /// The lines, under the questions as the first record put them.
  private func add(to page: inout Page, _ language: Language) {
    let asking = pair.first.notes.contains { $0.utterance.question != nil } ? Side.first : .second
    let sessions = Dictionary(
      uniqueKeysWithValues: Side.allCases.map { side in
        (
          side,
          Session(interview: pair[side], language: language, gate: .init(), voices: [])
        )
      })
    var place: QuestionAddress?
    page.space()
    for passage in pair.passages {
      let address = passage.first { $0.side == asking }?.note.utterance.question
      if let address, address != place {
        place = address
        page.space()
        page.add(pair[asking].heading(of: address, language), .dim)
      }
      for (index, line) in passage.enumerated() {
        let joint = index == 0 ? "  " : "↳ "
        let text = sessions[line.side]?.line(of: line.note) ?? line.note.text
        page.add("\(line.at.clock) \(joint)\(line.side.rawValue) \(text)", indent: 0)
        page.addAnswers(to: line.note, language, indent: 10)
      }
    }
  }

  /// How to put something right in one of the records, when there is something to.
  private var advice: Bilingual? {
    let asksForSomething = conflicts.contains { conflict in
      switch conflict {
      case .clocks, .presence: false
      default: true
      }
    }
    guard asksForSomething else { return nil }
    let ids = Side.allCases.map { pair[$0].opening?.id ?? "" }
    return Bilingual(
      nl:
        "Iets rechtzetten in A: `gehoord hervat \(visible(ids[0]))`; in B: `gehoord hervat \(visible(ids[1]))`. Daar helpen /vergeet, /schrap en /toestemming.",
      en:
        "To put something right in A: `gehoord resume \(visible(ids[0]))`; in B: `gehoord resume \(visible(ids[1]))`. There /forget, /withdraw and /consent help."
    )
  }
}
