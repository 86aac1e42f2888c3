package import Interviewing
package import Understanding

/// What a line of the dossier's plan is; raw values are kept in the record.
package enum PlanKind: String, CaseIterable, Sendable {
  /// Go or no-go: is there common ground to work on together (S0)?
  case decision
  // Worksheet 6: the community vision (S2).
  case name, theme, channel, value, challenge, vision
  case organisationGoal = "organisation-goal"
  case communityGoal = "community-goal"
  /// A SMART sub-goal (S3).
  case goal
  /// What fits a need, of the library, a partner or the group itself (S4).
  case offer
  /// An action for somebody, by a day (S6).
  case followUp = "follow-up"
  /// A line of the timeline of the case: month, action, outcome (S7).
  case moment
  // What the team adds to a report for the municipality (S8).
  case figure, neighbourhood, cost, obstacle
  case asked = "decision-asked"
  case policyField = "policy-field"
  /// The anonymous story that stands beside the figures: its source is what somebody said.
  case face
  // What the team adds to the page for the participants (S9).
  case cannot, contact, reader
  /// Until which day participants can have something put right.
  case correctable
  /// A sentence of a page in another language.
  case translation
}

/// One thing that is known of a line of the plan; raw values are kept in the record.
package enum PlanField: String, CaseIterable, Sendable {
  /// The line itself: the goal, the action, the sentence.
  case text
  /// Of a decision: a `Verdict`.
  case verdict
  /// What it serves: its sources are the needs, strengths and organisation goals.
  case serves
  /// How it is now, before anything was done.
  case baseline
  /// How and when it is measured.
  case measure, evaluation
  /// By when, in words, where the line itself does not say it.
  case deadline
  case owner, deputy
  /// Who agreed: its sources are the meetings at which.
  case agreed
  // What it takes: hours, people, money, and how sure they are of it, 0 to 10.
  case hours, people, money, confidence
  /// What would make them a point surer.
  case surer
  /// Of an offer: a `Fit`, the partner, and who goes along to them.
  case fit, partner, handover
  /// A day, `2026-11-21`, or a month, `2026-11`.
  case date
  /// The day on which it was done.
  case done
  case outcome
}

/// Where a line of the plan comes from.
package enum PlanSource: Sendable, Hashable {
  /// What somebody said in a conversation.
  case said(EvidenceAddress)
  /// A code of the codebook.
  case need(Int)
  /// Another line of the plan.
  case entry(Int)
  /// What was agreed on a day, `2026-11-21`, by people who were there.
  case meeting(day: String, [Alias])
}

extension PlanSource: CustomStringConvertible {
  /// `2026-…-x7fq2k#14`, `c17`, `e20`, `2026-03-12:p1,p4`.
  package var description: String {
    switch self {
    case .said(let address): address.description
    case .need(let number): "c\(number)"
    case .entry(let number): "e\(number)"
    case .meeting(let day, let people):
      day + ":" + people.map(\.description).joined(separator: ",")
    }
  }

  package init?(_ text: String) {
    if let address = EvidenceAddress(text) {
      self = .said(address)
    } else if let number = Int(text.dropFirst()), number > 0, text.first == "c" {
      self = .need(number)
    } else if let number = Int(text.dropFirst()), number > 0, text.first == "e" {
      self = .entry(number)
    } else {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, Day(String(parts[0])) != nil else { return nil }
      let people = parts[1].split(separator: ",").map { Alias(String($0)) }
      guard !people.contains(nil) else { return nil }
      self = .meeting(day: String(parts[0]), people.compactMap(\.self))
    }
  }
}

/// Something that was written in the plan.
package struct Written: Sendable, Equatable {
  /// As in the record; a kind that this version does not know is kept all the same.
  package let kind: String
  /// Which line it is about; nil when it begins one.
  ///
  /// 0 until it is kept, for the line that begins just before it.
  package let entry: Int?
  package let field: String
  /// Nil once it is erased; empty takes out what was there.
  package let text: String?
  package let sources: [PlanSource]

  package init(kind: String, entry: Int?, field: String, text: String?, sources: [PlanSource]) {
    self.kind = kind
    self.entry = entry
    self.field = field
    self.text = text
    self.sources = sources
  }

  /// Begins a line, which goes by the number of this event ever after.
  package init(_ kind: PlanKind, _ text: String, sources: [PlanSource] = []) {
    self.init(kind, nil, .text, text, sources: sources)
  }

  /// - Parameter entry: nil begins a line.
  package init(
    _ kind: PlanKind, _ entry: Int?, _ field: PlanField, _ text: String,
    sources: [PlanSource] = []
  ) {
    self.init(
      kind: kind.rawValue, entry: entry, field: field.rawValue, text: text, sources: sources)
  }

  /// Who is named in it.
  package var aliases: [Alias] {
    let words = (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    let present = sources.flatMap { source -> [Alias] in
      if case .meeting(_, let people) = source { people } else { [] }
    }
    return Set(words.compactMap { Alias($0) } + present).sorted()
  }
}

/// A line of the plan with all that is known of it.
package struct PlanEntry: Sendable, Equatable {
  package struct Value: Sendable, Equatable {
    package let text: String
    package let sources: [PlanSource]
    /// When it was written: from then on `in March` and `within six weeks` are counted.
    package let at: Moment
    /// The events that hold this and what stood there before.
    package fileprivate(set) var numbers: [Int]
  }

  /// The number of the event that began it: its address for ever.
  package let number: Int
  package let kind: PlanKind
  package let at: Moment
  private var values: [String: Value] = [:]

  package subscript(_ field: PlanField) -> Value? { values[field.rawValue] }

  /// The words of a field; nil when there are none.
  package func text(_ field: PlanField) -> String? {
    self[field].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  package var text: String { text(.text) ?? "" }
  package func sources(_ field: PlanField) -> [PlanSource] { self[field]?.sources ?? [] }
  /// `e20`, as the screen and the record call it.
  package var id: String { "e\(number)" }
}

extension PlanEntry {
  init(_ number: Int, _ kind: PlanKind, at moment: Moment) {
    self.number = number
    self.kind = kind
    at = moment
  }

  mutating func take(_ written: Written, _ record: (number: Int, at: Moment)) {
    guard let text = written.text else { return values[written.field] = nil }
    let before = values[written.field]?.numbers ?? []
    values[written.field] = Value(
      text: text, sources: written.sources, at: record.at, numbers: before + [record.number])
  }

  func rewording(_ change: (PlanKind, PlanField, String) -> String) -> PlanEntry {
    var copy = self
    for (name, value) in values {
      guard let field = PlanField(rawValue: name) else { continue }
      copy.values[name] = Value(
        text: change(kind, field, value.text), sources: value.sources, at: value.at,
        numbers: value.numbers)
    }
    return copy
  }

  /// Lets go of what stood in these events; older words never come back for it.
  mutating func forget(_ gone: Set<Int>) {
    for (field, value) in values where !gone.isDisjoint(with: value.numbers) {
      if value.numbers.last.map(gone.contains) ?? true {
        values[field] = nil
      } else {
        values[field]?.numbers.removeAll(where: gone.contains)
      }
    }
  }
}
