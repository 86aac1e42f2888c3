/// What there is to know and to arrange before one talk, in the order in which it is asked.
///
/// Raw values stand in the record.
package enum PreparationField: String, CaseIterable, Sendable {
  case list, purpose
  case discussable, acquainted, power
  case sharedLanguage = "shared-language"
  case enjoyment, form, reason
  case number, people
  case keyPerson = "key-person"
  case date, start, end, place
  case interpreter
  case interpreterLanguage = "interpreter-language"
  case standing, together, manner, fee
  case childcare, travel, hours, food, hearing, stairs
  case languages, about, reach, extra, invited, confirmed
  case entrance, signs, seats, access, door
  case materials, tried, notes, safety, call
}

extension PreparationField {
  /// How an answer is read.
  package enum Kind: Sendable {
    /// As typed; saying who or what means that it is arranged.
    case text
    /// Yes, not yet or not needed, and a note.
    case check
    /// Yes, no or in between, and a note.
    case leaning
    case list, form, day, time, languages
  }

  package var kind: Kind {
    switch self {
    case .list: .list
    case .form: .form
    case .date: .day
    case .start, .end: .time
    case .languages: .languages
    case .discussable, .acquainted, .power, .sharedLanguage, .enjoyment: .leaning
    case .together, .fee, .childcare, .travel, .hours, .food, .hearing, .stairs, .invited,
      .confirmed, .entrance, .signs, .seats, .access, .tried:
      .check
    default: .text
    }
  }

  /// The parts of the preparation, with the instruments that they come from.
  package enum Part: CaseIterable, Sendable {
    case list, groupOrAlone, people, meeting, interpreter, coming, messages, place, day
  }

  package var part: Part {
    switch self {
    case .list, .purpose: .list
    case .discussable, .acquainted, .power, .sharedLanguage, .enjoyment, .form, .reason:
      .groupOrAlone
    case .number, .people, .keyPerson: .people
    case .date, .start, .end, .place: .meeting
    case .interpreter, .interpreterLanguage, .standing, .together, .manner, .fee: .interpreter
    case .childcare, .travel, .hours, .food, .hearing, .stairs: .coming
    case .languages, .about, .reach, .extra, .invited, .confirmed: .messages
    case .entrance, .signs, .seats, .access, .door: .place
    case .materials, .tried, .notes, .safety, .call: .day
    }
  }

  var isAboutInterpreter: Bool { part == .interpreter && self != .interpreter }

  /// Participants may come up in the answer, and their names do not belong there.
  package var isAboutParticipants: Bool {
    switch part {
    case .people, .groupOrAlone, .coming: true
    default: self == .purpose || self == .materials || self == .safety
    }
  }

  /// Something to arrange, with the number of days before the talk by which it had better be; nil for
  /// what is only asked.
  package var daysBefore: Int? {
    switch self {
    case .date, .purpose, .keyPerson, .interpreter, .hours, .place: 21
    case .interpreterLanguage, .list, .form, .standing, .fee, .stairs, .access, .reach, .invited: 14
    case .childcare, .travel, .hearing, .tried, .notes: 7
    case .together, .manner, .food, .door, .safety: 3
    case .confirmed, .call: 2
    case .materials, .entrance, .signs, .seats: 1
    default: nil
    }
  }

  /// The list of things to check that it belongs to; nil for what is only asked.
  package var instrument: Instrument? {
    guard daysBefore != nil else { return nil }
    return switch part {
    case .list: .topicList
    case .interpreter: .interpreter
    case .place: .place
    case .day: self == .materials || self == .tried ? .topicList : .safety
    case .meeting: self == .place ? .place : .recruiting
    default: .recruiting
    }
  }

  package enum Instrument: String, CaseIterable, Sendable {
    case topicList = "P14"
    case interpreter = "P15"
    case recruiting = "P16"
    case place = "P17"
    /// Who watches over the start and the safety (C1, C2), who writes (C13).
    case safety = "C1"
  }
}
