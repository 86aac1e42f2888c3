internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// Where a sentence comes from: lines by their number, other sentences, a meeting.
extension VisionTurn {
  /// A sentence with the sources in square brackets before it; nil once it is told what is wrong with
  /// them.
  mutating func sourced(_ text: String) -> ([PlanSource], String)? {
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else { return ([], text) }
    let inside = String(text[text.index(after: text.startIndex)..<end])
    let rest = String(text[text.index(after: end)...]).trimmed
    do {
      return (try sources(inside), rest)
    } catch {
      refuse(error.wording)
      return nil
    }
  }

  enum NotASource: Error {
    case number(Int, of: Int)
    case entry(String)
    case meeting
    case ahead(Day)

    var wording: Bilingual {
      switch self {
      case .number(let number, let count): VisionTurn.noSuch(number, of: count)
      case .entry(let word):
        Bilingual(
          nl: "`\(word)` is er niet. `/toon` laat de nummers zien.",
          en: "There is no `\(word)`. `/show` shows the numbers.")
      case .meeting:
        Bilingual(
          nl: "Bronnen schrijf je zo: `3 5`, `e12`, of `12 maart, p1 p4`. Scheid ze met een `;`.",
          en: "Write sources like this: `3 5`, `e12`, or `12 March, p1 p4`. Part them with `;`.")
      case .ahead(let day): VisionTurn.ahead(day)
      }
    }
  }

  /// `3 5`, `e12 c17`, `12 maart, p1 p4`, and several of these with `;` in between.
  func sources(_ text: String) throws(NotASource) -> [PlanSource] {
    var found: [PlanSource] = []
    for part in text.split(separator: ";").map({ $0.trimmed }) where !part.isEmpty {
      found += try self.part(part)
    }
    return found.unique
  }

  private func part(_ text: String) throws(NotASource) -> [PlanSource] {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    if words.allSatisfy({ isPointer($0) }) {
      var found: [PlanSource] = []
      for word in words { found += try pointed(word) }
      return found
    }
    let (said, _) = envisioning.gate.passing(text)
    guard let meeting = try? MeetingInWords(said, today: today) else { throw .meeting }
    if meeting.day > today { throw .ahead(meeting.day) }
    return [meeting.source]
  }

  private func isPointer(_ word: String) -> Bool {
    if word.utf8.count < 5, word.allSatisfy(\.isNumber) { return true }
    if word.contains("#") { return true }
    guard let first = word.lowercased().first, "ec".contains(first) else { return false }
    return word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
  }

  private func pointed(_ word: String) throws(NotASource) -> [PlanSource] {
    if let number = Int(word) {
      guard case .field(let field) = envisioning.place else { throw .number(number, of: 0) }
      let proposals = envisioning.proposals(for: field)
      guard proposals.indices.contains(number - 1) else {
        throw .number(number, of: proposals.count)
      }
      return proposals[number - 1].source.map { [$0] } ?? []
    }
    guard let source = PlanSource(word.contains("#") ? word : word.lowercased()) else {
      throw .entry(word)
    }
    let reader = SourceReader(dossier: envisioning.known, heard: envisioning.heard)
    if case .lost = reader.source(source) { throw .entry(word) }
    return [source]
  }

  /// Whether a line answers the question where the last sentence comes from; another sentence may
  /// follow just as well.
  func isSource(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    if words.allSatisfy({ isPointer($0) }) { return true }
    return words.count < 7 && (words.contains { Alias($0) != nil } || (try? sources(text)) != nil)
  }

  mutating func askSource() {
    guard envisioning.isInteractive else { return }
    envisioning.pending = .source
    say(
      Bilingual(
        nl:
          "Waar komt dit vandaan? Nummers van regels, een dag met wie erbij was (`12 maart, p1 p4`), of Enter: eigen woorden.",
        en:
          "Where does this come from? Numbers of lines, a day with who was there (`12 March, p1 p4`), or Enter: own words."
      ), .dim)
  }

  mutating func giveSource(_ text: String) {
    guard let number = envisioning.changes.last, let entry = plan[number] else {
      envisioning.pending = nil
      return
    }
    give(text, to: entry)
  }

  /// `/bron e12 3 5`.
  mutating func source(_ rest: String) {
    var words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    var number = envisioning.changes.last
    // `/bron e12` alone names a source of the last sentence; with more behind it, the sentence.
    if words.count > 1, words[0].lowercased().hasPrefix("e"), let named = words[0].entryNumber {
      number = named
      words.removeFirst()
    }
    let text = words.joined(separator: " ")
    guard let entry = number.flatMap({ plan[$0] }), VisionField(entry.kind) != nil else {
      return refuse(
        Bilingual(
          nl: "Van welke zin? Schrijf het zo: `/bron e12 3 5`.",
          en: "Of which sentence? Write it like this: `/source e12 3 5`."))
    }
    guard !text.isEmpty else { return refuse(NotASource.meeting.wording) }
    give(text, to: entry)
  }

  private mutating func give(_ text: String, to entry: PlanEntry) {
    do {
      let sources = try sources(text)
      reply.events = envisioning.changes.write([(.text, entry.text, sources)], in: entry)
      envisioning.pending = nil
      let places = sources.map { source in
        Page.place(of: reader.source(source), language)
      }
      reply.page.add(places.joined(separator: " · "), .dim)
      tellUnknown(sources.flatMap(\.people))
      check(entry.text, sources)
    } catch {
      refuse(error.wording)
    }
  }

  private var reader: SourceReader {
    SourceReader(dossier: envisioning.known, heard: envisioning.heard)
  }
}

extension PlanSource {
  var people: [Alias] { if case .meeting(_, let people) = self { people } else { [] } }
}
