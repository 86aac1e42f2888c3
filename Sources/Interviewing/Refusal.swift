/// Why something cannot be done in a conversation: facts, worded in one place below.
package enum Refusal: Error, Sendable, Equatable {
  case nothingSaid
  case tooLong(bytes: Int, limit: Int)
  case noSuchNote(Int)
  case noteErased(Int)
  case noteWithdrawn(Int)
  case nothingToMark
  case alreadyMarked(Int, Mark, by: Int)
  case nothingToAnswer
  case notToBeAnswered(Int)
  /// What only a need can have was said of a note that is none.
  case noNeed(Int)
  case noSuchParticipant(Alias)
  case alreadyHere(Alias)
  case alreadyLeft(Alias)
  case noSuchQuestion(QuestionAddress)
  /// They said no to notes, or took their yes back.
  case notesRefused(Alias)
  /// The people in the room who have not said yes to a recording.
  case recordingNotAgreed([Alias])
  case paused
  case notPaused
  case conversationClosed
  case notClosed
}

extension Refusal {
  /// One sentence for the person at the keyboard, ending in what to do next.
  package var wording: Bilingual {
    switch self {
    case .nothingSaid:
      Bilingual(
        nl: "Hier staat nog niets. Typ eerst de tekst.",
        en: "There is nothing here yet. Type the text first.")
    case .tooLong(let bytes, let limit):
      Bilingual(
        nl:
          "Deze regel is te lang (\(bytes) bytes, het mogen er \(limit) zijn). Knip hem in stukken.",
        en: "This line is too long (\(bytes) bytes, the limit is \(limit)). Cut it into pieces.")
    case .nothingToMark:
      Bilingual(
        nl: "Er is nog geen notitie om te merken. Typ eerst een regel.",
        en: "There is no note to mark yet. Type a line first.")
    case .nothingToAnswer:
      Bilingual(
        nl: "Er staat geen samenvatting open. Met = ervoor maak je er een.",
        en: "No summary is waiting for an answer. Start a line with = to make one.")
    case .paused:
      Bilingual(
        nl: "Pauze: dit is niet bewaard. /pauze gaat weer verder.",
        en: "Paused: this was not saved. /pause goes on again.")
    case .notPaused:
      Bilingual(nl: "Het gesprek loopt al. Typ maar.", en: "The talk is running. Just type.")
    case .conversationClosed:
      Bilingual(
        nl: "Dit gesprek is afgesloten. Met `gehoord hervat` open je het weer.",
        en: "This conversation is closed. `gehoord resume` opens it again.")
    case .notClosed:
      Bilingual(nl: "Dit gesprek is nog open.", en: "This conversation is still open.")
    default: placed
    }
  }

  /// The refusals that name a note, a person or a question.
  private var placed: Bilingual {
    switch self {
    case .noSuchNote(let number):
      Bilingual(
        nl: "Er is geen notitie \(number). /lees laat de nummers zien.",
        en: "There is no note \(number). /read shows the numbers.")
    case .noteErased(let number):
      Bilingual(
        nl: "Notitie \(number) is vergeten; daar staat niets meer.",
        en: "Note \(number) was forgotten; nothing is left of it.")
    case .noteWithdrawn(let number):
      Bilingual(
        nl: "Notitie \(number) is al geschrapt. /vergeet \(number) wist ook de tekst.",
        en: "Note \(number) is already withdrawn. /forget \(number) erases its text too.")
    case .alreadyMarked(let number, let mark, let event):
      Bilingual(
        nl: "\(number) is al \(mark.name.nl). /schrap \(event) maakt dat ongedaan.",
        en: "\(number) is already \(mark.name.en). /withdraw \(event) undoes that.")
    case .notToBeAnswered(let number):
      Bilingual(
        nl: "\(number) is geen samenvatting, behoefte of afspraak. /lees laat zien wat het is.",
        en: "\(number) is no summary, need or promise. /read shows what it is.")
    case .noNeed(let number):
      Bilingual(
        nl: "\(number) is nog geen behoefte. Typ eerst `! \(number)`.",
        en: "\(number) is not a need yet. First type `! \(number)`.")
    case .noSuchParticipant(let alias):
      Bilingual(
        nl: "\(alias) doet niet mee. /wie laat zien wie er is, /erbij voegt iemand toe.",
        en: "\(alias) is not taking part. /who shows who is here, /join adds someone.")
    case .notesRefused(let alias):
      Bilingual(
        nl:
          "\(alias) wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja \(alias)",
        en: "\(alias) wants no notes; this was not saved. A yes later? /consent notes yes \(alias)")
    case .recordingNotAgreed(let people):
      Bilingual(
        nl:
          "Niet iedereen zei ja tegen een opname. Vraag het eerst; daarna /toestemming opname ja \(people.listed)",
        en:
          "Not everybody said yes to a recording. Ask first; then /consent recording yes \(people.listed)"
      )
    case .alreadyHere(let alias):
      Bilingual(nl: "\(alias) is er al bij.", en: "\(alias) is already here.")
    case .alreadyLeft(let alias):
      Bilingual(
        nl: "\(alias) was al weg. /erbij \(alias) brengt die persoon terug.",
        en: "\(alias) had already left. /join \(alias) brings them back.")
    case .noSuchQuestion(let address):
      Bilingual(
        nl: "De vraag \(address) staat niet in deze lijst. /onderwerpen laat zien wat er wel is.",
        en: "The question \(address) is not in this list. /topics shows what is.")
    default: Bilingual(nl: "Dat kan nu niet.", en: "That is not possible now.")
    }
  }
}

extension [Alias] {
  fileprivate var listed: String { map(\.description).joined(separator: " ") }
}
