internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Understanding

/// A text of a conversation, and where it stands, for somebody who looks for it.
struct ScannedText {
  let place: String
  let text: String
}

/// Words that nobody decided about yet, as they first stand somewhere.
struct OpenWords {
  let dossier: String
  let judged: Judged
  let place: String
  let sentence: String
  let proposals: [String]
}

/// What may tell who somebody is in the texts that went through it, each word once.
struct Sieve {
  private(set) var open: [OpenWords] = []
  private var changed: Set<Found> = []
  private var undecided: Set<Found> = []

  private struct Found: Hashable {
    let dossier: String
    let subject: Subject
  }

  var replaced: Replaced { Replaced(words: changed.count, undecided: undecided.count) }

  mutating func add(_ texts: [ScannedText], of dossier: String, _ screening: Screening) {
    for text in texts {
      for judged in screening.judging(text.text) where judged.fate != .stays {
        let found = Found(dossier: dossier, subject: judged.subject)
        changed.insert(found)
        guard !judged.isSettled, undecided.insert(found).inserted else { continue }
        open.append(
          OpenWords(
            dossier: dossier, judged: judged, place: text.place,
            sentence: Screening.surroundings(of: judged.finding, in: text.text),
            proposals: screening.proposals(for: judged, in: text.text)))
      }
    }
  }
}

extension Interview {
  /// The texts that others read of it: the title, the names of its files, and what these notes say.
  func texts(of notes: [Note], named name: String, _ language: Language) -> [ScannedText] {
    let title = Bilingual(nl: "titel", en: "title")[language]
    let file = Bilingual(nl: "bestand", en: "file")[language]
    let files = Set(notes.compactMap { $0.utterance.source?.file }).sorted()
    return [ScannedText(place: "\(name) \(title)", text: opening?.title ?? "")]
      + files.map {
        ScannedText(place: "\(name) \(file)", text: Screening.reading(fileName: $0))
      }
      + places.map { ScannedText(place: "\(name) \($0.number)", text: $0.place) }
      + notes.flatMap { note in
        ([note.text] + [note.correction, note.wording].compactMap(\.self)).map {
          ScannedText(place: "\(name) \(note.number)", text: $0)
        }
      }
  }

  /// The notes whose words a report of this conversation shows.
  var reported: [Note] {
    var summary = Summary()
    summary.add(self)
    let numbers = Set(summary.evidence.map(\.event))
    return standing.filter { numbers.contains($0.number) }
  }
}

/// The screening of each dossier, read once.
struct Screenings {
  let program: Program
  private var read: [String: Screening] = [:]

  init(program: Program) { self.program = program }

  subscript(dossier: String) -> Screening {
    mutating get throws {
      if let known = read[dossier] { return known }
      let screening = try program.screening(of: dossier)
      read[dossier] = screening
      return screening
    }
  }
}
