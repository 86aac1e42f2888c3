import Interviewing
import Safeguarding
import Testing

/// What stands between `⟦` and `⟧` must be found when these names are known to be of the dossier.
@Suite struct OwnNamesTests {
  @Test(arguments: [
    ("gisteren was ⟦selam⟧ er", ["Selam"]), ("⟦SELAM⟧ belde", ["selam"]),
    ("⟦Selam⟧s fiets, ⟦Selam⟧'s tas en ⟦Selam⟧’s jas", ["Selam"]),
    ("in de ⟦Selam⟧-groep, #⟦selam⟧, @⟦selam⟧ en (⟦Selam⟧)", ["Selam"]),
    ("de ⟦gölsüm⟧ is ⟦golsum⟧", ["Gölsüm"]),
    ("de ⟦go\u{308}lsu\u{308}m⟧ is er", ["Gölsüm"]),
    ("de ⟦gölsüm⟧ is er", ["Go\u{308}lsu\u{308}m"]),
    ("⟦Se\u{AD}lam⟧ is er", ["Selam"]), ("كان ⟦سلام⟧ هنا", ["سلام"]),
    ("oom ⟦ali⟧ en ⟦demir⟧", ["Oom Ali Demir"]), ("dat zei ⟦oom ali⟧ ook", ["Oom Ali"]),
    ("⟦jan willem⟧ en ⟦Jan-Willem⟧", ["Jan-Willem"]), ("bij ⟦brink⟧ thuis", ["Joke van den Brink"]),
    ("het ⟦mark⟧ af", ["Mark"]), ("de ⟦UWV⟧", ["uwv"]), ("in ⟦januari⟧", ["Januari"]),
    ("een roos voor ⟦Roos⟧", ["Roos van Dalen"]), ("dat zei ⟦Selam Haile⟧ ook", ["Haile"]),
  ])
  func `an own name is found wherever it stands as a word`(marked: String, names: [String]) {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let wanted = marked.split(separator: "⟦").filter { $0.contains("⟧") }
      .map { "person \($0.prefix { $0 != "⟧" })" }
    let found = PersonalData.findings(in: text, ownNames: names)
    #expect(found.map { "\($0.kind.rawValue) \(words($0, of: text))" } == wanted)
    #expect(found.allSatisfy { $0.rule == .ownName })
  }

  @Test(arguments: ["selamat datang", "het is 4selam", "de p3 is er", "een oom en een tante", ""])
  func `part of a word, an alias and a form of address are nobody's name`(text: String) {
    #expect(
      PersonalData.findings(in: text, ownNames: ["Selam", "p3", "Oom Ali", "", " ", "!"]) == [])
  }

  @Test func `what has a form of its own stays whole, and a street does not begin with a name`() {
    let text = "bij Selam Wilgenlaan 8, selam@voorbeeld.example, geboren 3 mei 1980"
    let found = PersonalData.findings(in: text, ownNames: ["Selam", "Mei"])
    #expect(
      found.map { "\($0.kind.rawValue) \(words($0, of: text))" } == [
        "person Selam", "address Wilgenlaan 8", "email selam@voorbeeld.example",
        "birthdate 3 mei 1980",
      ])
  }

  @Test func `a name that nobody told of is found as before`() {
    let text = "Mijn zus Tirhas belt."
    #expect(
      PersonalData.findings(in: text, ownNames: ["Selam"]) == PersonalData.findings(in: text))
    #expect(PersonalData.findings(in: text).map(\.rule) == [.role])
  }

  private func words(_ finding: PersonalFinding, of text: String) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[finding.range]))
  }
}
