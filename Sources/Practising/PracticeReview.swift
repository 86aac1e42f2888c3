internal import Interviewing
internal import Listening

/// What a practice talk brought: how it went, what was told, and what was not reached.
package struct PracticeReview: Sendable {
  /// How it went, in sentences.
  package let sentences: [String]
  /// What the persona told, in the order of the subjects; whether it was noted.
  package let heard: [(held: Held, isNoted: Bool)]
  /// What they had more to say on, kindly.
  package let missed: [String]

  package init(_ talk: PracticeTalk) {
    let noted = talk.noted.map(\.id)
    sentences = ListeningReview(talk.moves).sentences.map { $0[talk.language] }
    heard = talk.persona.subjects.flatMap { subject in
      subject.holds.filter { talk.isTold($0, subject) }.map { ($0, noted.contains($0.id)) }
    }
    missed = talk.missed.map { $0[talk.language] }
  }
}

extension PracticeTalk {
  fileprivate var missed: [Bilingual] {
    [depthMissed, unasked].compactMap(\.self)
  }

  /// A subject that was left where the story began.
  private var depthMissed: Bilingual? {
    guard let subject = persona.subjects.first(where: { told[$0.id] == .rich }) else { return nil }
    return said(
      "Over \(subject.name.nl) had \(persona.name) nog meer te zeggen: een stilte had het misschien gebracht.",
      "\(persona.name) had more to say about \(subject.name.en): a silence might have brought it.")
  }

  private var unasked: Bilingual? {
    let names = persona.subjects.filter { told[$0.id] == nil }.prefix(3).map(\.name)
    guard let last = names.last else { return nil }
    let (nl, en) = (names.dropLast().map(\.nl), names.dropLast().map(\.en))
    return said(
      "Nog niet besproken: \((nl.isEmpty ? "" : nl.joined(separator: ", ") + " en ") + last.nl). Voor een volgende keer.",
      "Not talked about yet: \((en.isEmpty ? "" : en.joined(separator: ", ") + " and ") + last.en). For another time."
    )
  }
}

extension PracticeTalk {
  /// How often each move was made, for programs.
  package var counts: [(name: String, count: Int)] {
    let forms = moves.compactMap { if case .question(_, let form) = $0 { form } else { nil } }
    func count(_ fits: (ListeningReview.Move) -> Bool) -> Int { moves.count(where: fits) }
    return [("questions", forms.count), ("open", forms.count { $0.remarks.isEmpty })]
      + QuestionForm.Finding.allCases.map { finding in
        (finding.rawValue, forms.count { $0.findings.contains(finding) })
      } + [
        ("reflections", count { if case .reflection = $0 { true } else { false } }),
        ("silences", count { $0 == .silence }),
        ("sharing", count { if case .sharing = $0 { true } else { false } }),
      ]
  }
}
