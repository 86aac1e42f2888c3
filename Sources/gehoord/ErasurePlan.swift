internal import Conversing
internal import Interviewing
internal import Safeguarding
internal import Storage

/// What an erasure takes away, and what it cannot reach, to be shown before it happens.
struct ErasurePlan {
  var erasure = Erasure()
  /// Every wording that goes.
  private(set) var words: [String] = []
  private(set) var lines = 0
  /// A name and how to reach them are kept, and go.
  var hasContact = false
  /// Answers about them from the preparation of talks, which go.
  private(set) var prepared = 0
  /// Names in the codebook and lines of the plan that repeat their words, which go.
  var repeated = 0
  /// Reports that go.
  var reports: Set<String> = []
  /// Reports that lie elsewhere, or that somebody changed.
  var beyond: Set<String> = []
  /// The files that imported talks came from.
  private var sources: Set<String> = []
  /// Lines of others that name this person, by talk.
  private var mentions: [(talk: String, numbers: [Int])] = []

  mutating func add(_ held: Holdings, named talk: String) {
    add(held.notes)
    words += held.words
    let mentioned = held.mentions.map(\.number)
    if !mentioned.isEmpty { mentions.append((talk, mentioned)) }
  }

  mutating func add(_ notes: [Note]) {
    words += notes.flatMap(\.everyWording)
    lines += notes.count
    sources.formUnion(notes.compactMap { $0.utterance.source?.file })
  }

  mutating func add(prepared texts: [String]) {
    words += texts
    prepared += texts.count
  }

  /// An event of the dossier that repeats words which go.
  mutating func take(_ number: Int) {
    guard !erasure.dossierNumbers.contains(number) else { return }
    erasure.dossierNumbers.append(number)
    repeated += 1
  }

  /// Whether words are among those that go, as whole words.
  func repeats(_ text: String) -> Bool {
    let wanted = Self.tokens(of: text)
    guard !wanted.isEmpty else { return false }
    return words.contains { words in
      let tokens = Self.tokens(of: words)
      return tokens.indices.contains { tokens[$0...].starts(with: wanted) }
    }
  }

  /// Whether a sentence says after some of the words that go: five in a row, or a whole line of two or
  /// more.
  func isTold(in sentence: String) -> Bool {
    let sentence = Self.tokens(of: sentence)
    return repeats(sentence.joined(separator: " "))
      || words.contains { words in
        let tokens = Self.tokens(of: words)
        let run = min(Self.tellingRun, tokens.count)
        guard run > 1 else { return false }
        return (0...tokens.count - run).contains { start in
          let wanted = tokens[start..<start + run]
          return sentence.indices.contains { sentence[$0...].starts(with: wanted) }
        }
      }
  }

  private static let tellingRun = 5

  private static func tokens(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  static func lines(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "1 regel" : "\(count) regels", en: count == 1 ? "1 line" : "\(count) lines")
  }

  func page(for whom: String, in language: Language) -> Page {
    var page = Page()
    func add(_ text: Bilingual) { page.add(text[language]) }
    page.add(
      Bilingual(nl: "Wissen: \(whom)", en: "To erase: \(whom)")[language], .title, indent: 0)
    let (lines, talks) = (Self.lines(lines), erasure.conversations.count)
    add(
      Bilingual(
        nl: "\(lines.nl) in \(talks == 1 ? "1 gesprek" : "\(talks) gesprekken")",
        en: "\(lines.en) in \(talks == 1 ? "1 talk" : "\(talks) talks")"))
    if hasContact { add(Bilingual(nl: "naam en contactgegevens", en: "name and contact details")) }
    if prepared > 0 {
      add(
        Bilingual(
          nl: "uit de voorbereiding: \(prepared == 1 ? "1 antwoord" : "\(prepared) antwoorden")",
          en: "from the preparation: \(prepared == 1 ? "1 answer" : "\(prepared) answers")"))
    }
    if repeated > 0 {
      add(
        Bilingual(
          nl:
            "uit het codeboek en het plan: \(repeated == 1 ? "1 zin" : "\(repeated) zinnen") met deze woorden",
          en:
            "from the codebook and the plan: \(repeated == 1 ? "1 sentence" : "\(repeated) sentences") with these words"
        ))
    }
    for file in reports.sorted() {
      add(
        Bilingual(
          nl: "heel het rapport \(visible(file)); `gehoord exporteer` maakt een nieuw",
          en: "the whole report \(visible(file)); `gehoord export` makes a new one"))
    }
    for (talk, numbers) in mentions { add(Self.named(in: talk, numbers)) }
    for file in beyond.sorted() {
      add(
        Bilingual(
          nl: "niet: \(visible(file)) (elders, of met de hand veranderd). Kijk daar zelf.",
          en: "not: \(visible(file)) (elsewhere, or changed by hand). Look there yourself."))
    }
    for file in sources.sorted() {
      add(
        Bilingual(
          nl: "niet: het bestand \(visible(file)) waaruit dit kwam. Gooi dat zelf weg.",
          en: "not: the file \(visible(file)) that this came from. Delete that yourself."))
    }
    return page
  }

  private static func named(in talk: String, _ numbers: [Int]) -> Bilingual {
    let list = numbers.map(String.init).joined(separator: ", ")
    let first = numbers.first ?? 0
    return Bilingual(
      nl:
        "niet: regels van anderen over deze persoon, \(talk) \(list). `gehoord hervat \(talk)` en `/vergeet \(first)` wist er een.",
      en:
        "not: lines of others about this person, \(talk) \(list). `gehoord resume \(talk)` and `/forget \(first)` erases one."
    )
  }
}
