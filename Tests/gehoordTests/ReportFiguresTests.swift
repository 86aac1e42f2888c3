import Formats
import FoundationEssentials
import Support
import Testing

/// Every figure of every report, counted once more from the lines on disk, by code of its own.
@Suite struct ReportFiguresTests {
  private let workspace: TemporaryWorkspace
  private let count: Recount

  init() throws {
    workspace = try TemporaryWorkspace()
    try workspace.addSampleDossier()
    count = try Recount(workspace)
  }

  private func json(_ audience: String) throws -> JSON {
    try JSON(
      parsing: workspace.gehoord(
        "exporteer", SampleDossier.name, "--voor", audience, "--als", "json"
      ).output.utf8)
  }

  private func text(_ audience: String, _ format: String) throws -> String {
    try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", audience, "--als", format
    ).output
  }

  // MARK: The team

  @Test func `people, talks and answers of each need in the team's report`() throws {
    let needs = try json("team")["needs"]?.array ?? []
    let counted = count.needs(of: count.everybody)
    #expect(needs.count == counted.count)
    for need in counted {
      let told = try #require(needs.first { $0["label"]?.string == need.label })
      #expect(told["domain"]?.string == need.domain)
      #expect(told["persons"]?.int == need.people.count, "\(need.label)")
      #expect(told["conversations"]?.int == need.talks.count, "\(need.label)")
      let answers = told["evidence"]?.array?.map { $0["readback"]?.string ?? "none" } ?? []
      #expect(answers.sorted() == need.answers.map { $0 ?? "none" }.sorted(), "\(need.label)")
    }
    #expect(try json("team")["persons"]?.int == count.everybody.count)
  }

  @Test func `the tables and charts of the team's page say the same`() throws {
    let (html, markdown) = (try text("team", "html"), try text("team", "md"))
    let needs = count.needs(of: count.everybody)
    for (domain, members) in Dictionary(grouping: needs, by: \.domain) {
      let people = Set(members.flatMap(\.people)).count
      let bar = "\(count.name(of: domain)): \(people) \(people == 1 ? "persoon" : "mensen")"
      #expect(html.contains(bar + ";") || html.contains(bar + ". "), "\(bar)")
      #expect(markdown.contains("| **\(bar)** |"), "\(bar)")
    }
    let people = Set(needs.flatMap(\.people)).count
    #expect(
      markdown.contains("We hoorden \(needs.count) behoeften, van \(people) mensen."))
    #expect(markdown.contains("\(count.talks) gesprekken met \(count.everybody.count) mensen"))
    for (topic, heard, silent) in count.hearings {
      #expect(markdown.contains("| \(topic) | \(heard) | \(silent) |"), "\(topic)")
      #expect(
        html.contains("\(topic): \(heard) gehoord" + (silent == 0 ? "" : ", \(silent) niet")))
    }
    for (month, talks, done, planned) in count.months {
      let parts = [
        (talks, talks == 1 ? "gesprek" : "gesprekken"), (done, "gedaan"), (planned, "gepland"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      #expect(html.contains("\(month): \(parts)"), "\(month): \(parts)")
    }
  }

  @Test func `the rows of the team's spreadsheet say the same`() throws {
    let rows = try text("team", "csv").split(separator: "\r\n").dropFirst()
    for need in count.needs(of: count.everybody) {
      let row = try #require(rows.first { $0.contains(",\(need.label),") })
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let answers = ["confirmed", "corrected", nil].map { kind in
        "\(need.answers.count { $0 == kind })"
      }
      #expect(
        Array(cells[2...8])
          == [need.domain, "marked", "\(need.people.count)", "\(need.talks.count)"] + answers,
        "\(need.label)")
    }
  }

  // MARK: The municipality

  @Test func `the municipality counts only who shared, and nobody of fewer than three`() throws {
    let report = try json("gemeente")
    let needs = count.needs(of: count.sharing).filter { !$0.people.isEmpty }
    let shared = needs.filter { $0.people.count >= 3 }
    #expect(report["talks"]?.int == count.talks)
    #expect(report["persons"]?.int == count.everybody.count)
    #expect(report["personsShared"]?.int == count.sharing.count)
    #expect(
      report["leftOut"]?["notShared"]?.int == count.everybody.subtracting(count.sharing).count)
    let told = report["needs"]?.array ?? []
    #expect(told.compactMap { $0["label"]?.string } == shared.map(\.label))
    for (need, told) in zip(shared, told) {
      #expect(told["persons"]?.int == need.people.count)
      #expect(told["conversations"]?.int == need.talks.count)
      #expect(told["confirmed"]?.int == (1...2 ~= need.checked.count ? nil : need.checked.count))
    }
    #expect(
      Set(report["alsoMentioned"]?.strings ?? [])
        == Set(needs.filter { $0.people.count < 3 }.map(\.domain)))
  }

  @Test func `its page and its spreadsheet say the same`() throws {
    let (html, markdown) = (try text("gemeente", "html"), try text("gemeente", "md"))
    let shared = count.needs(of: count.sharing).filter { $0.people.count >= 3 }
    #expect(
      markdown.contains(
        "\(count.talks) gesprekken met \(count.everybody.count) mensen, van september 2026 tot en met november 2026."
      ))
    #expect(
      markdown.contains(
        "Van \(count.everybody.count) mensen mochten we er \(count.sharing.count) laten meetellen.")
    )
    let csv = try text("gemeente", "csv")
    for need in shared {
      let checked = need.checked.count
      let word = checked == 0 ? "nog niet" : checked < 3 ? "minder dan 3" : "\(checked)"
      #expect(
        markdown.contains(
          "| \(need.label) | \(need.people.count) | \(need.talks.count) | \(word) |"))
      #expect(html.contains("\(count.name(of: need.domain)): \(need.people.count) mensen"))
      #expect(
        csv.contains("\(need.label),\(need.domain),\(need.people.count),\(need.talks.count),"))
    }
  }

  // MARK: The participants

  @Test func `the participants hear how many there were`() throws {
    let page = try text("deelnemers", "md")
    #expect(page.contains("We spraken met \(count.everybody.count) mensen."))
  }
}

// MARK: - Counting once more

/// The sample dossier, read line by line without any help of the program.
private struct Recount {
  struct Line: Decodable {
    struct Words: Decodable {
      let text: String?
      let tags: [String]?
      let title: String?
    }

    let seq: Int
    let at: String
    let type: String
    let id: String?
    let who: String?
    let kind: String?
    let by: String?
    let question: String?
    let note: Int?
    let `as`: String?
    let about: [String]?
    let scope: String?
    let answer: String?
    let domain: String?
    let members: [String]?
    let entry: Int?
    let field: String?
    let data: Words?
  }

  struct Need {
    let label: String
    let domain: String
    var people: Set<String> = []
    var talks: Set<String> = []
    var answers: [String?] = []
    var checked: Set<String> = []
  }

  private let conversations: [[Line]]
  private let dossier: [Line]

  init(_ workspace: TemporaryWorkspace) throws {
    func lines(_ path: String) throws -> [Line] {
      try workspace.bytes(path).split(separator: UInt8(ascii: "\n")).map {
        try JSONDecoder().decode(Line.self, from: Data($0))
      }
    }
    conversations = try workspace.conversations.map(lines)
    dossier = try lines(workspace.folder + "/transcripts/ouderkamer/dossier.jsonl")
  }

  var talks: Int { conversations.count }
  var everybody: Set<String> {
    Set(conversations.flatMap { $0.filter { $0.type == "joined" }.compactMap(\.who) })
  }

  /// Whose last word on sharing is yes.
  var sharing: Set<String> {
    everybody.filter { person in
      let answers = conversations.flatMap { talk in
        talk.filter { $0.scope == "sharing" && $0.about?.contains(person) == true }
      }
      return answers.sorted { $0.at < $1.at }.last?.answer == "yes"
    }
  }

  func name(of domain: String) -> String {
    [
      "affairs": "Zaken regelen", "digital": "Telefoon en computer",
      "parenting": "Opvoeden en school", "numeracy-money": "Rekenen en geld",
    ][domain] ?? domain
  }

  /// Needs by the codes of the dossier, else by their own words; only what these people may tell.
  func needs(of people: Set<String>) -> [Need] {
    var needs: [(key: String, need: Need)] = []
    for talk in conversations {
      let id = talk[0].id ?? ""
      for line in talk where isNeed(line, in: talk) {
        guard let speaker = line.by, people.contains(speaker) else { continue }
        let code = dossier.first { $0.members?.contains("\(id)#\(line.seq)") == true }
        let domain = code?.domain ?? self.domain(of: line)
        let words = (line.data?.text ?? "").split(separator: " ").filter { $0.first != "#" }
        let label = code?.data?.text ?? words.joined(separator: " ")
        let key = code.map { "\($0.seq)" } ?? label
        let index = needs.firstIndex { $0.key == key } ?? needs.count
        if index == needs.count { needs.append((key, Need(label: label, domain: domain))) }
        add(line, in: talk, to: &needs[index].need, people)
      }
    }
    return needs.map(\.need).filter { !$0.people.isEmpty }
  }

  private func add(_ line: Line, in talk: [Line], to need: inout Need, _ people: Set<String>) {
    func named(_ type: String) -> [String] {
      talk.filter { $0.type == type && $0.note == line.seq }.flatMap { $0.about ?? [] }
    }
    let answer = talk.last { $0.type == "responded" && $0.note == line.seq }?.as
    need.people.formUnion([line.by ?? ""] + named("agreed").filter(people.contains))
    need.people.subtract(named("disagreed").filter(people.contains))
    need.talks.insert(talk[0].id ?? "")
    need.answers.append(answer)
    if answer == "confirmed" || answer == "corrected" { need.checked.insert(line.by ?? "") }
  }

  private func isNeed(_ line: Line, in talk: [Line]) -> Bool {
    line.type == "noted"
      && (line.kind == "need"
        || talk.contains { $0.type == "marked" && $0.note == line.seq && $0.as == "need" })
  }

  private func domain(of line: Line) -> String {
    let tags = ["digitaal": "digital", "opvoeden": "parenting", "geld": "numeracy-money"]
    if let domain = line.data?.tags?.compactMap({ tags[$0] }).first { return domain }
    return line.question?.hasPrefix("zaken") == true ? "affairs" : "other"
  }

  /// Of each topic that was put: how many were heard on it, and how many who were there were not.
  var hearings: [(topic: String, heard: Int, silent: Int)] {
    var heard: Set<String> = []
    var there: Set<String> = []
    for talk in conversations where talk.contains(where: { $0.question == "zaken.post" }) {
      there.formUnion(talk.filter { $0.type == "joined" }.compactMap(\.who))
      heard.formUnion(
        talk.filter { $0.type == "noted" && $0.question == "zaken.post" }.compactMap(\.by)
          .filter { $0.hasPrefix("p") })
    }
    return [("Zaken regelen", heard.count, there.subtracting(heard).count)]
  }

  /// What happened, was done and is planned in each month.
  var months: [(name: String, talks: Int, done: Int, planned: Int)] {
    func count(_ month: String) -> (Int, Int, Int) {
      let talks = conversations.count { $0[0].at.hasPrefix(month) }
      let fields = dossier.filter {
        $0.type == "written" && $0.data?.text?.hasPrefix(month) == true
      }
      let done = fields.count { $0.field == "done" || $0.field == "date" && kind($0) == "moment" }
      return (talks, done, fields.count { $0.field == "date" && kind($0) == "follow-up" })
    }
    return [
      ("aug 2026", "2026-08"), ("sep 2026", "2026-09"), ("okt 2026", "2026-10"),
      ("nov 2026", "2026-11"), ("mrt 2027", "2027-03"),
    ].map { name, month in
      let (talks, done, planned) = count(month)
      return (name, talks, done, planned)
    }
  }

  private func kind(_ line: Line) -> String? { dossier.first { $0.seq == line.entry }?.kind }
}
