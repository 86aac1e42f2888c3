package import Interviewing

/// An answer that was given while preparing a talk.
package struct Prepared: Sendable, Equatable {
  /// Which talk of the dossier, from 1.
  package let talk: Int
  /// Which question; one that this version does not know is kept all the same.
  package let field: String
  package let status: PreparedStatus?
  /// Nil once it is erased, or when the status says it all.
  package let text: String?

  package init(talk: Int, field: String, status: PreparedStatus? = nil, text: String? = nil) {
    self.talk = talk
    self.field = field
    self.status = status
    self.text = text
  }

  /// Who is named in it.
  package var aliases: [Alias] {
    let words = (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.compactMap { Alias($0) }).sorted()
  }
}

/// How far something is that has to be arranged.
package enum PreparedStatus: String, CaseIterable, Sendable {
  case done
  case open
  case notNeeded = "not-needed"
}

/// Everything that was prepared for one talk: the fold over its answers.
package struct Preparation: Sendable, Equatable {
  package struct Answer: Sendable, Equatable {
    package let text: String
    package let status: PreparedStatus?
    /// The events that hold this answer and the ones before it.
    package fileprivate(set) var numbers: [Int]
  }

  private var answers: [String: Answer] = [:]

  package init() {}

  package subscript(_ field: PreparationField) -> Answer? { answers[field.rawValue] }

  package var isEmpty: Bool { answers.isEmpty }

  package mutating func take(_ prepared: Prepared, number: Int) {
    // Its words are gone: an event further on says so.
    if prepared.text == nil, prepared.status == nil { return answers[prepared.field] = nil }
    let before = answers[prepared.field]?.numbers ?? []
    answers[prepared.field] = Answer(
      text: prepared.text ?? "", status: prepared.status, numbers: before + [number])
  }

  /// Lets go of what stood in these events; an older answer never comes back for it.
  package mutating func forget(_ numbers: [Int]) {
    let gone = Set(numbers)
    for (field, answer) in answers where !gone.isDisjoint(with: answer.numbers) {
      if answer.numbers.last.map(gone.contains) ?? true {
        answers[field] = nil
      } else {
        answers[field]?.numbers.removeAll(where: gone.contains)
      }
    }
  }
}

// MARK: What the answers say

extension Preparation {
  /// The words of an answer; nil when there are none.
  package func text(_ field: PreparationField) -> String? {
    self[field].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// The words of what is settled; nil while it is open, and when it is not needed.
  package func settled(_ field: PreparationField) -> String? {
    status(field) == .done ? text(field) : nil
  }

  package var list: String? { text(.list) }
  package var day: Day? { text(.date).flatMap { Day($0) } }
  package var start: TimeOfDay? { text(.start).flatMap { TimeOfDay($0) } }
  package var end: TimeOfDay? { text(.end).flatMap { TimeOfDay($0) } }

  /// What a person decided: in a group, or with each alone.
  package var form: ConversationForm? { text(.form).flatMap(ConversationForm.init(rawValue:)) }

  /// The languages of the messages, as codes.
  package var languages: [String] {
    (text(.languages) ?? "").split(separator: " ").map(String.init)
  }

  /// True once somebody is there to interpret, or looked for.
  package var hasInterpreter: Bool { self[.interpreter].map { $0.status != .notNeeded } ?? false }

  /// How far something is; nil when nothing was said about it.
  package func status(_ field: PreparationField) -> PreparedStatus? {
    self[field].map { $0.status ?? .done }
  }

  /// The questions that make sense for this talk, in order.
  package var fields: [PreparationField] {
    PreparationField.allCases.filter { !$0.isAboutInterpreter || hasInterpreter }
  }

  /// Without an answer yet.
  package var unanswered: [PreparationField] { fields.filter { self[$0] == nil } }
}
