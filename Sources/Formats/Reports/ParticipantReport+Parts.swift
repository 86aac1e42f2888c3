internal import Interviewing
internal import Planning
internal import Understanding

extension ParticipantReport {
  /// More than these do not fit on a page, nor in an ear.
  private static let most = (needs: 6, strengths: 3, actions: 5, rest: 4)

  var parts: [Part] {
    let all = [heard, strengths, doing, cannot, questions, readership, right]
    return all.filter { !$0.lines.isEmpty }
  }

  // MARK: Heard

  private var heard: Part {
    let told = content.needs.filter(mayBeTold)
    let labels = told.map { content.label($0).begun }.unique
    let shown = labels.prefix(Self.most.needs).map { Line(sentence: $0) }
    let domains = Set(content.needs.filter { !mayBeTold($0) }.map(\.domain))
    let names = LifeDomain.allCases.filter(domains.contains).map(\.name)
    var lines = Array(shown)
    if labels.count > shown.count { lines.append(line(AloudWording.more)) }
    if !names.isEmpty { lines.append(line(AloudWording.about(names))) }
    return Part(
      id: "heard", title: AloudWording.heard,
      lines: lines.isEmpty ? [line(AloudWording.nothing)] : lines)
  }

  private var strengths: Part {
    let told = Summary.ranked(content.summary.strengths).filter(mayBeTold)
      .map { content.label($0).begun }.unique
    return Part(
      id: "strengths", title: AloudWording.strengths(content.people),
      lines: told.prefix(Self.most.strengths).map { Line(sentence: $0) })
  }

  /// What one or two people said is read aloud to others only when all of them were there.
  private func mayBeTold(_ finding: Finding) -> Bool {
    if ReportContent.isShared(finding) { return true }
    let everybody = Set(content.summary.people.map(\.alias))
    let talks = content.summary.conversations.filter { finding.conversations.contains($0.id) }
    return talks.contains { everybody.isSubset(of: $0.people) }
  }

  private func line(_ words: Bilingual) -> Line { Line(sentence: words[content.language]) }

  // MARK: What comes of it

  private var doing: Part {
    let actions = content.plan.entries(.followUp).sorted {
      ($0.text(.date) ?? "9") < ($1.text(.date) ?? "9")
    }
    let lines =
      (actions + content.plan.entries(.goal)).compactMap(action).prefix(Self.most.actions)
    return Part(
      id: "doing", title: AloudWording.doing,
      lines: lines.isEmpty ? [Line(sentence: "", gap: .followUp)] : Array(lines))
  }

  private func action(_ entry: PlanEntry) -> Line? {
    guard let text = content.text(entry) else { return nil }
    let owner = content.text(entry, .owner).map { Fact(name: AloudWording.who, value: .name($0)) }
    if entry.text(.done) != nil {
      return Line(sentence: text.ended + " " + AloudWording.isDone[content.language])
    }
    let day = entry.text(.date).map { Fact(name: AloudWording.ready, value: .day($0)) }
    let words = content.text(entry, .deadline).map {
      Fact(name: AloudWording.ready, value: .sentence($0))
    }
    return Line(sentence: text.ended, facts: [owner, day ?? words].compactMap(\.self))
  }

  private var cannot: Part { written(.cannot, id: "cannot", AloudWording.cannot) }

  /// The lines of a kind that the team wrote, or the gap that they leave.
  private func written(_ kind: PlanKind, id: String, _ title: Bilingual) -> Part {
    let lines = content.plan.entries(kind).compactMap { content.text($0) }
      .prefix(Self.most.rest).map { Line(sentence: $0.ended) }
    return Part(
      id: id, title: title, lines: lines.isEmpty ? [Line(sentence: "", gap: kind)] : Array(lines))
  }

  // MARK: Whom to ask, and who reads it

  private var questions: Part {
    let contact = content.plan.entries(.contact).last?.text(.text)
    let line = contact.map {
      Line(sentence: "", facts: [Fact(name: AloudWording.call, value: .name($0))])
    }
    return Part(
      id: "questions", title: AloudWording.questions,
      lines: [line ?? Line(sentence: "", gap: .contact)])
  }

  private var readership: Part {
    let others = content.plan.entries(.reader).compactMap { content.text($0) }
    return Part(
      id: "readers", title: AloudWording.readers,
      lines: [line(AloudWording.team(content.people)), line(AloudWording.municipality)]
        + others.prefix(Self.most.rest).map { Line(sentence: $0.ended) })
  }

  private var right: Part {
    let day = content.plan.entries(.correctable).last?.text(.text)
    let until = day.map {
      Line(sentence: "", facts: [Fact(name: AloudWording.until, value: .day($0))])
    }
    return Part(
      id: "right", title: AloudWording.right,
      lines: [line(AloudWording.tell), until ?? Line(sentence: "", gap: .correctable)])
  }
}

extension String {
  /// Read aloud, a sentence ends.
  fileprivate var ended: String {
    last.map { ".!?…".contains($0) } ?? true ? begun : begun + "."
  }

  /// And begins with a capital.
  fileprivate var begun: String { prefix(1).uppercased() + dropFirst() }
}
