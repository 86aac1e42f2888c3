import Foundation
import Testing

/// Every `Bilingual(nl: …, en: …)` in the sources says something, in two languages.
@Suite struct PhrasesTests {
  @Test func `there are hundreds of phrases, and every one is found`() {
    let calls = sources.reduce(0) {
      $0 + $1.text.components(separatedBy: "Bilingual(nl:").count - 1
    }
    let broken = sources.reduce(0) { $0 + $1.text.matches(of: /Bilingual\(\s*\n\s*nl:/).count }
    #expect(phrases.count == calls + broken)
    #expect(phrases.count > 300)
  }

  @Test func `no phrase is empty in one language only`() {
    #expect(phrases.filter { $0.nl.hasWords != $0.en.hasWords }.map(\.description) == [])
  }

  @Test func `Dutch and English differ, but for words that are the same in both`() {
    let same = phrases.filter { $0.nl.literal == $0.en.literal && $0.nl.hasOwnWords }
    #expect(Set(same.map(\.nl.literal)).subtracting(sameInBoth).sorted() == [])
  }

  @Test func `no word is on the list of equal words for nothing`() {
    let same = Set(phrases.filter { $0.nl.literal == $0.en.literal }.map(\.nl.literal))
    #expect(sameInBoth.subtracting(same).sorted() == [])
  }

  @Test func `both languages give the same facts`() {
    let unequal = phrases.filter { $0.nl.facts != $0.en.facts && $0.nl.hasOwnWords }
    #expect(unequal.map(\.description) == [])
  }

  @Test func `the reader of phrases takes literals, lines and interpolations apart`() {
    let found = Phrase.all(
      in: #"""
        x = Bilingual(nl: "een \(count == 1 ? "ding" : "dingen") met \(who.nl)", en: "a thing with \(who.en)")
        y = Bilingual(
          nl:
            "regel \"een\" " + "verder",
          en: """
            line
            """)
        z = Bilingual(nl: "a, \(Bilingual(nl: "b", en: "c")[language])", en: dutch ? "d" : "e")
        """#, of: "X.swift")
    #expect(
      found.map(\.nl.literal) == ["een \\() met \\()", "regel \"een\" verder", "a, \\()", "b"])
    #expect(found.map(\.en.literal) == ["a thing with \\()", "\n    line\n    ", "de", "c"])
    #expect(found.first?.nl.interpolations == ["count == 1 ?  : ", "who"])
    #expect(found.first?.en.interpolations == ["who"])
  }

  /// Names, formats and words that Dutch took over.
  private let sameInBoth: Set<String> = [
    " · open: ", "id", "plan", "$GEHOORD_WORKSPACE", "--code", "--dossier", "--in", "ALIAS",
    "ar,ti", "CODE", "DOSSIER",
    "\\() in \\()", "N", "Opening", "[DOSSIER]", "[e12]", "[e14]", "[man|bash|zsh|fish]",
    "checklist",
    "in",
    "\\() is \\()", "[c17]", "c17 c20…", "code", "contact",
    "dossier", "gehoord.yaml", "help", "in \\()", "interviewer", "json", "nl|en", "open", "opening",
    "p7=p1", "partner", "postcode", "privacy", "seed", "team", "topiclists/", "transcript",
    "transcripts/DOSSIER/",
    "version",
    "workspace",
  ]
}

private let sources: [(name: String, text: String)] = {
  let folder = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
  let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    .map { ($0.lastPathComponent, (try? String(contentsOf: $0, encoding: .utf8)) ?? "") }
}()

private let phrases = sources.flatMap { Phrase.all(in: $0.text, of: $0.name) }

private struct Phrase: CustomStringConvertible {
  let file: String
  let nl: Wording
  let en: Wording

  var description: String { "\(file): \(nl.literal) | \(en.literal)" }

  /// Every `Bilingual(nl: …, en: …)` in a source text, those inside interpolations too.
  static func all(in text: String, of file: String) -> [Phrase] {
    var found: [Phrase] = []
    var reader = SourceReader(text[...])
    while reader.skip(past: "Bilingual(") {
      var inside = reader
      inside.skipSpace()
      guard inside.take("nl:") else { continue }
      let nl = inside.wording(until: ",")
      _ = inside.take(",")
      inside.skipSpace()
      guard inside.take("en:") else { continue }
      found.append(Phrase(file: file, nl: nl, en: inside.wording(until: ")")))
    }
    return found
  }
}

/// What one language says: its literal text, and what is put into it.
private struct Wording {
  /// With `\()` for each interpolation.
  var literal = ""
  /// Without the words inside them, and without what picks a language.
  var interpolations: Set<String> = []
  /// What is put in, or what stands there instead of a literal.
  var facts: Set<String> { literal.isEmpty ? [code] : interpolations }
  var code = ""

  /// Beside what is put into it.
  var hasOwnWords: Bool { literal.replacing("\\()", with: "").contains { $0.isLetter } }

  var hasWords: Bool {
    !code.isEmpty || literal.contains { $0.isLetter } || literal.contains("\\()")
  }
}

/// Just enough of Swift's grammar to find where a string ends.
private struct SourceReader {
  private var rest: Substring

  init(_ text: Substring) { rest = text }

  mutating func skip(past word: String) -> Bool {
    guard let range = rest.firstRange(of: word) else { return false }
    rest = rest[range.upperBound...]
    return true
  }

  mutating func skipSpace() { rest = rest.drop(while: \.isWhitespace) }

  mutating func take(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  /// An expression, up to a mark outside brackets and strings.
  mutating func wording(until end: Character) -> Wording {
    var wording = Wording()
    var depth = 0
    while let character = rest.first {
      if character == "\"" {
        string(into: &wording)
        continue
      }
      if depth == 0, character == end { break }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character.isLetter { wording.code.append(character) }
      rest = rest.dropFirst()
    }
    return wording
  }

  private mutating func string(into wording: inout Wording) {
    let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    rest = rest.dropFirst(quote.count)
    while !rest.isEmpty, !take(quote) {
      if take("\\(") {
        wording.interpolations.insert(interpolation())
        wording.literal += "\\()"
      } else if take("\\") {
        wording.literal += String(rest.prefix(1))
        rest = rest.dropFirst()
      } else {
        wording.literal += String(rest.prefix(1))
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func interpolation() -> String {
    var code = ""
    var depth = 1
    while let character = rest.first {
      if character == "\"" {
        var inner = Wording()
        string(into: &inner)
        continue
      }
      rest = rest.dropFirst()
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 { break }
      code.append(character)
    }
    return code.replacing(/[?]?\.(nl|en)\b|\.(dutch|english)\b/, with: "")
  }
}
