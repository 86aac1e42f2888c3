internal import Interviewing

/// Which lines of two records are the same words of the same person, heard by two note takers.
struct Matching {
  /// How far apart two people note the same words.
  static let window: Int64 = 90_000
  /// A difference between clocks that people notice, in seconds.
  private static let noticeable = 60
  /// Fewer pairs than this say nothing of the clocks.
  private static let fewest = 3

  /// The first record's note, by the number of the second's.
  let twins: [Int: Int]
  let clockDifference: Int

  init(_ first: [Note], _ second: [Note]) {
    let (ours, theirs) = (first.map { Line($0) }, second.map { Line($0) })
    let literal = Self.sameQuotes(ours, theirs)
    let shift = literal.count < Self.fewest ? 0 : Self.noticed(literal)
    let found = Self.matches(ours, theirs, shift: shift)
    twins = Dictionary(
      found.map { ($0.theirs.note.number, $0.ours.note.number) }, uniquingKeysWith: { $1 })
    clockDifference = shift != 0 || found.count < Self.fewest ? shift : Self.noticed(found)
  }
}

extension Matching {
  struct Line {
    let note: Note
    let words: ContentWords

    init(_ note: Note) {
      self.note = note
      words = ContentWords(Utterance.label(of: note.text))
    }
  }

  typealias Match = (ours: Line, theirs: Line)

  /// The median difference of the clocks in whole seconds; 0 when it is hardly one.
  private static func noticed(_ matches: [Match]) -> Int {
    let differences = matches.map { $0.theirs.note.at.milliseconds - $0.ours.note.at.milliseconds }
      .sorted()
    let seconds = Int(differences[differences.count / 2] / 1000)
    return abs(seconds) > noticeable ? seconds : 0
  }

  /// The one line in each record with a quotation: the surest sign of the same moment, however far
  /// apart the clocks are.
  private static func sameQuotes(_ ours: [Line], _ theirs: [Line]) -> [Match] {
    let other = byQuote(theirs)
    return byQuote(ours).sorted { $0.value.note.number < $1.value.note.number }
      .compactMap { quote, line in
        other[quote].flatMap { $0.note.sharesSpeakers(with: line.note) ? (line, $0) : nil }
      }
  }

  private static func byQuote(_ lines: [Line]) -> [ContentWords: Line] {
    var found: [ContentWords: Line] = [:]
    var repeated: Set<ContentWords> = []
    for line in lines {
      guard let quote = line.note.quote else { continue }
      if found.updateValue(line, forKey: quote) != nil { repeated.insert(quote) }
    }
    return found.filter { !repeated.contains($0.key) }
  }

  /// One line with one other, the best fitting first.
  private static func matches(_ ours: [Line], _ theirs: [Line], shift: Int) -> [Match] {
    var candidates: [(match: Match, likeness: Double, apart: Int64)] = []
    let later = theirs.sorted { $0.note.at < $1.note.at }
    var start = later.startIndex
    for line in ours.sorted(by: { $0.note.at < $1.note.at }) {
      let moment = line.note.at.milliseconds + Int64(shift) * 1000
      while start < later.endIndex, later[start].note.at.milliseconds < moment - window {
        start += 1
      }
      for other in later[start...].prefix(while: { $0.note.at.milliseconds <= moment + window }) {
        guard line.note.sharesSpeakers(with: other.note),
          let likeness = line.words.likeness(to: other.words)
        else { continue }
        candidates.append(
          ((line, other), likeness, abs(other.note.at.milliseconds - moment)))
      }
    }
    var taken: (ours: Set<Int>, theirs: Set<Int>) = ([], [])
    return candidates.sorted { ($1.likeness, $0.apart) < ($0.likeness, $1.apart) }
      .map(\.match).filter { match in
        let (one, other) = (match.ours.note.number, match.theirs.note.number)
        guard !taken.ours.contains(one), !taken.theirs.contains(other) else { return false }
        taken.ours.insert(one)
        taken.theirs.insert(other)
        return true
      }
  }
}

extension Note {
  /// True when somebody, or the interviewer in both, spoke in it.
  func sharesSpeakers(with other: Note) -> Bool {
    !Set(people).isDisjoint(with: other.people)
      || people.isEmpty && other.people.isEmpty && utterance.by == other.utterance.by
  }

  /// The content of its longest quotation, when it has some to know it by.
  var quote: ContentWords? {
    Utterance.quotations(in: text).map { ContentWords($0.words) }
      .filter { $0.count > 1 }.max { $0.count < $1.count }
  }
}
