package import Interviewing

/// What is wrong in a file that a person wrote, and where: `file:line:column`, an excerpt, what was
/// expected, and the nearest word that would do.
///
/// All problems of a file come together.
package struct SyntaxError: Error, Sendable, Equatable {
  package struct Problem: Sendable, Equatable {
    /// Both count from 1; columns in characters.
    package let line: Int
    package let column: Int
    package let kind: Kind
  }

  package enum Kind: Sendable, Equatable {
    case notUTF8(byte: Int)
    case tooLarge(bytes: Int, limit: Int)
    case tooMany(nodes: Int)
    case tooDeep(limit: Int)
    case yaml(String)
    case tab
    case empty
    case missing(field: String, of: Part)
    case unknown(field: String, known: [String])
    case duplicate(field: String)
    case wrongType(field: String, expected: Expected)
    case wrongValue(field: String, value: String, known: [String])
    case badID(field: String, value: String)
    case duplicateID(String)
    case reserved(String)
    case idIsNotFileName(String, file: String)
    case outOfRange(field: String, value: Int, from: Int, to: Int)
    case anchor
  }

  /// The part of a list that a problem is in.
  package enum Part: Sendable, Equatable { case list, topic, question, probe, step, offer, partner }

  package enum Expected: Sendable, Equatable { case text, number, flag, list, fields }

  package let file: String
  package let problems: [Problem]
  private let lines: [String]

  package init(file: String, text: String, problems: [Problem]) {
    self.file = file
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    lines =
      text.trimmed.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Every problem with its place and excerpt, ready for the screen.
  package func report(in language: Language) -> String {
    problems.map { problem in
      (["\(file):\(problem.line):\(problem.column): \(problem.kind.wording[language])"]
        + excerpt(of: problem)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func excerpt(of problem: Problem) -> [String] {
    guard lines.indices.contains(problem.line - 1) else { return [] }
    let line = lines[problem.line - 1].replacing("\t", with: " ")
    let number = String(problem.line)
    let start = max(0, problem.column - 60)
    let window = line.dropFirst(start).prefix(90)
    let margin = String(repeating: " ", count: number.count)
    let caret = String(repeating: " ", count: max(0, problem.column - 1 - start)) + "^"
    return ["  \(number) | \(visible(window))", "  \(margin) | \(caret)"]
  }
}

extension SyntaxError.Kind {
  package var wording: Bilingual {
    switch self {
    case .notUTF8(let byte):
      Bilingual(
        nl: "Byte \(byte) is geen UTF-8. Sla het bestand op als UTF-8.",
        en: "Byte \(byte) is not UTF-8. Save the file as UTF-8.")
    case .tooLarge(let bytes, let limit):
      Bilingual(
        nl:
          "Het bestand is \(bytes) bytes; een topiclijst is hoogstens \(limit). Maak er twee van.",
        en: "The file has \(bytes) bytes; a topic list has at most \(limit). Make it two.")
    case .tooMany(let nodes):
      Bilingual(
        nl: "Hier staan meer dan \(nodes) onderdelen. Maak er twee lijsten van.",
        en: "There are more than \(nodes) parts. Make it two lists.")
    case .tooDeep(let limit):
      Bilingual(
        nl: "Dit springt meer dan \(limit) niveaus in. Haal de overbodige haken of streepjes weg.",
        en: "This nests more than \(limit) levels. Take out the extra brackets or dashes.")
    case .yaml(let problem):
      Bilingual(
        nl:
          "Dit is geen YAML (\(problem)). Kijk naar aanhalingstekens, dubbele punten en inspringen.",
        en: "This is no YAML (\(problem)). Check the quotes, the colons and the indentation.")
    case .tab:
      Bilingual(
        nl: "Hier staat een tab. Spring in met spaties, twee per niveau.",
        en: "There is a tab here. Indent with spaces, two a level.")
    case .empty:
      Bilingual(
        nl: "Het bestand is leeg. `gehoord topiclijst nieuw` maakt een voorbeeld.",
        en: "The file is empty. `gehoord topiclist new` makes an example.")
    case .anchor:
      Bilingual(
        nl: "Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon uit.",
        en: "References with & and * are not allowed here. Write the text out.")
    default: fieldWording
    }
  }

  /// The problems with one field.
  private var fieldWording: Bilingual {
    switch self {
    case .missing(let field, let place):
      Bilingual(
        nl: "`\(field)` ontbreekt bij \(place.name.nl). Voeg een regel `\(field): …` toe.",
        en: "`\(field)` is missing in \(place.name.en). Add a line `\(field): …`.")
    case .unknown(let field, let known):
      Bilingual(
        nl: "`\(visible(field))` ken ik niet.\(suggestion(field, known).nl)",
        en: "I don't know `\(visible(field))`.\(suggestion(field, known).en)")
    case .duplicate(let field):
      Bilingual(
        nl: "`\(visible(field))` staat er twee keer. Haal er een weg.",
        en: "`\(visible(field))` is there twice. Take one out.")
    case .wrongType(let field, let expected):
      Bilingual(
        nl: "Bij `\(field)` hoort \(expected.wording.nl).",
        en: "`\(field)` should be \(expected.wording.en).")
    case .wrongValue(let field, let value, let known):
      Bilingual(
        nl: "`\(visible(value))` kan niet bij `\(field)`.\(suggestion(value, known).nl)",
        en: "`\(field)` cannot be `\(visible(value))`.\(suggestion(value, known).en)")
    case .badID(let field, let value):
      Bilingual(
        nl:
          "`\(visible(value))` kan geen \(field) zijn: alleen a-z, 0-9 en -, hoogstens 64 tekens.",
        en: "`\(visible(value))` can't be an \(field): only a-z, 0-9 and -, at most 64 characters.")
    case .duplicateID(let id):
      Bilingual(
        nl: "De id `\(id)` is al gebruikt. Kies een andere.",
        en: "The id `\(id)` is used already. Choose another.")
    case .reserved(let id):
      Bilingual(
        nl: "De id `\(id)` houdt het programma voor zichzelf. Kies een andere.",
        en: "The program keeps the id `\(id)` for itself. Choose another.")
    case .idIsNotFileName(let id, let file):
      Bilingual(
        nl: "De id is `\(id)`, maar het bestand heet `\(file)`. Maak ze gelijk.",
        en: "The id is `\(id)`, but the file is called `\(file)`. Make them the same.")
    case .outOfRange(let field, let value, let from, let to):
      Bilingual(
        nl: "`\(field)` is \(value); het mag \(from) tot en met \(to) zijn.",
        en: "`\(field)` is \(value); it may be \(from) to \(to).")
    default: Bilingual(nl: "Dit kan niet.", en: "This is not possible.")
    }
  }

  private func suggestion(_ word: String, _ known: [String]) -> Bilingual {
    if let near = nearest(to: word, among: known) {
      return Bilingual(nl: " Bedoelde je `\(near)`?", en: " Did you mean `\(near)`?")
    }
    let list = known.joined(separator: ", ")
    return Bilingual(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
  }
}

extension SyntaxError.Expected {
  fileprivate var wording: Bilingual {
    switch self {
    case .text: Bilingual(nl: "een tekst", en: "a text")
    case .number: Bilingual(nl: "een heel getal", en: "a whole number")
    case .flag: Bilingual(nl: "true of false", en: "true or false")
    case .list:
      Bilingual(
        nl: "een lijst: regels die met `- ` beginnen", en: "a list: lines that start with `- `")
    case .fields:
      Bilingual(nl: "een blokje met `naam: waarde`", en: "a block of `name: value`")
    }
  }
}

extension SyntaxError.Part {
  fileprivate var name: Bilingual {
    switch self {
    case .list: Bilingual(nl: "de lijst", en: "the list")
    case .topic: Bilingual(nl: "dit onderwerp", en: "this topic")
    case .question: Bilingual(nl: "deze vraag", en: "this question")
    case .probe: Bilingual(nl: "deze doorvraag", en: "this probe")
    case .step: Bilingual(nl: "deze stap", en: "this step")
    case .offer: Bilingual(nl: "dit aanbod", en: "this offer")
    case .partner: Bilingual(nl: "deze partner", en: "this partner")
    }
  }
}
