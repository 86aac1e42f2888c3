/// Something that happened in a conversation, in the past tense.
///
/// Events are kept for ever, in order.
package enum Event: Sendable, Equatable {
  indirect case opened(Opening)
  case joined(Alias)
  case left(Alias)
  /// A card or form with answers was handed in by somebody who was not in the room, or not known.
  case handedIn(Alias)
  /// A question of the list was put, or put again.
  case asked(QuestionAddress)
  /// A step of the opening was said.
  case covered(step: String)
  /// A step of the opening was left out; the close reminds of it.
  case skipped(step: String)
  case noted(Utterance)
  case marked(note: Int, as: Mark)
  case edited(note: Int, text: String, tags: [String])
  /// Taken out of every summary; the text stays in the record.
  case withdrawn(Int)
  /// The text of these events is gone; only their place in the record is left.
  case erased([Int], why: ErasureReason = .forgotten)
  case responded(to: Int, Response, text: String?)
  case agreed(note: Int, [Alias])
  case disagreed(note: Int, [Alias])
  /// How somebody wants to practise what they need.
  case preferred(note: Int, Practice)
  /// What somebody in the team made of a line that may tell of a need, in words of their own or not.
  case judged(note: Int, Judgement, label: String? = nil)
  /// How much a need matters to the one who has it, from 0 to 10, by their own word.
  case weighed(note: Int, importance: Int)
  /// A later note tells why: the question behind the question.
  case deepened(note: Int, by: Int)
  /// A passer-by took a stand on a statement, somewhere.
  case counted(QuestionAddress, Stance, at: String? = nil)
  case consented(Consent)
  case paused
  case continued
  /// The recorder ran from here; it stood at so many seconds then.
  case recordingStarted(second: Int)
  case recordingStopped
  case resumed
  /// How many records there are, this one included: a record cut off before it can be told.
  case closed(count: Int)
  case reopened
  /// A torn tail of so many bytes was set apart in a file.
  case repaired(bytes: Int, rest: String)
  /// An event of a newer minor version: kept, and left alone.
  case unknown(type: String)
}

extension Event {
  /// Whether an event of its kind has words that somebody may want gone; of a newer kind nobody knows.
  package var mayHoldWords: Bool {
    switch self {
    case .opened, .noted, .edited, .responded, .consented, .repaired, .unknown, .counted, .judged:
      true
    default: false
    }
  }
}

/// Why words were erased, as the record tells ever after.
package enum ErasureReason: String, CaseIterable, Sendable {
  /// In the talk itself: "don't write that down".
  case forgotten
  /// A person took their story back.
  case request
  /// The time it might be kept was over.
  case retention
}

/// The first event of every conversation: its identity, and its own copy of the topic list.
package struct Opening: Sendable, Equatable {
  /// Stays with the conversation when its file is renamed or copied.
  package var id: String
  package var form: ConversationForm
  package var language: Language
  package var dossier: String
  package var list: TopicList
  /// SHA-256 of the topic list's file, in hexadecimal.
  package var listHash: String
  /// The imported file's title, or the topic list's.
  package var title: String
  package var imported: ImportedFile?
  /// The last day the words may be kept, `2027-11-21`; nil when nobody set one.
  package var keepUntil: String?

  package init(
    id: String, form: ConversationForm, language: Language, dossier: String, list: TopicList,
    listHash: String, title: String, imported: ImportedFile? = nil, keepUntil: String? = nil
  ) {
    self.id = id
    self.form = form
    self.language = language
    self.dossier = dossier
    self.list = list
    self.listHash = listHash
    self.title = title
    self.imported = imported
    self.keepUntil = keepUntil
  }
}

/// The file an imported conversation came from.
package struct ImportedFile: Sendable, Equatable {
  package let name: String
  /// SHA-256 of its bytes, in hexadecimal: the same file is not imported twice.
  package let hash: String

  package init(name: String, hash: String) {
    self.name = name
    self.hash = hash
  }
}

/// What a lone sign makes of the note before it.
package enum Mark: String, CaseIterable, Sendable {
  case need, quote, strength, observation, promise, parked

  package var name: Bilingual {
    switch self {
    case .need: Bilingual(nl: "een behoefte", en: "a need")
    case .quote: Bilingual(nl: "letterlijk gezegd", en: "word for word")
    case .strength: Bilingual(nl: "een talent", en: "a strength")
    case .observation: Bilingual(nl: "een observatie", en: "an observation")
    case .promise: Bilingual(nl: "een afspraak", en: "a promise")
    case .parked: Bilingual(nl: "voor later", en: "parked")
    }
  }
}

/// How somebody wants to practise.
///
/// Source: *Van onbekend naar vertrouwd* (ITTA 2023), C7.
package enum Practice: String, CaseIterable, Sendable {
  case buddy, group
  case dropIn = "drop-in"

  package var name: Bilingual {
    switch self {
    case .buddy: Bilingual(nl: "met een maatje", en: "with a buddy")
    case .group: Bilingual(nl: "in een groepje", en: "in a small group")
    case .dropIn: Bilingual(nl: "bij een inloop", en: "at a drop-in")
    }
  }
}

/// What somebody in the team made of a line in which a rule heard a need.
package enum Judgement: String, CaseIterable, Sendable {
  /// It is one, and counts from now on.
  case accepted
  /// It is no need but a strength, and counts as that.
  case strength
  /// It is none, and is not proposed again.
  case rejected
}

/// What a passer-by says to a statement (C10).
package enum Stance: String, CaseIterable, Sendable {
  case agree, disagree, unsure

  package var name: Bilingual {
    switch self {
    case .agree: Bilingual(nl: "eens", en: "agree")
    case .disagree: Bilingual(nl: "oneens", en: "disagree")
    case .unsure: Bilingual(nl: "weet niet", en: "not sure")
    }
  }
}

/// How somebody took a summary, a need or a promise that was said back to them.
package enum Response: String, CaseIterable, Sendable {
  case confirmed, corrected
  /// At the participant's wish it plays no part any more.
  case leftOut = "left-out"

  package var name: Bilingual {
    switch self {
    case .confirmed: Bilingual(nl: "bevestigd", en: "confirmed")
    case .corrected: Bilingual(nl: "verbeterd", en: "corrected")
    case .leftOut: Bilingual(nl: "weggelaten", en: "left out")
    }
  }
}

/// An event with its place in the record.
///
/// The number is its address for ever, and the note number on the screen.
package struct Recorded<Event: Sendable & Equatable>: Sendable, Equatable {
  package let number: Int
  package let at: Moment
  package let event: Event

  package init(number: Int, at: Moment, event: Event) {
    self.number = number
    self.at = at
    self.event = event
  }
}
