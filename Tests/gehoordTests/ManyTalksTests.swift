import Formats
import Interviewing
import Support
import Testing

/// Many conversations at once: read side by side, shown in order, and stopped without harm.
@Suite struct ManyTalksTests {
  private let workspace: TemporaryWorkspace
  private var folder: String { workspace.folder + "/transcripts/algemeen" }

  init() throws {
    workspace = try TemporaryWorkspace()
    #expect(try workspace.command(Command.plainTalk).run(input: Array("een\n".utf8)).code == 0)
  }

  private func name(_ number: Int) -> String { "2026-01-01-buurt-\(1_000 + number)" }

  private func write(_ count: Int) throws {
    for number in 0..<count {
      let events: [Event] =
        [
          .opened(.sample(id: name(number) + "-abcdef", dossier: "algemeen")),
          .joined(Alias(number + 2)),
        ]
        + (0..<40).map { .note("regel \($0) van talk \(number)", by: .p(number + 2)) }
        + [.note("behoefte \(number)", .need, by: .p(number + 2)), .closed(count: 44)]
      try workspace.write(RecordFile(events).bytes, to: "\(folder)/\(name(number)).jsonl")
    }
  }

  @Test func `what is read side by side is shown in the order of the files`() throws {
    try write(600)
    let outcome = try workspace.gehoord("inzicht")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let needs = outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("     behoefte ") && $0.hasSuffix(" · 1 persoon")
    }
    #expect(needs.map(String.init) == (0..<600).map { "     behoefte \($0) · 1 persoon" })
    #expect(try workspace.gehoord("inzicht") == outcome)
  }

  @Test func `how far it is stands on a terminal, and is gone at the end`() throws {
    try write(1500)
    let wiped = "\r\u{1B}[K"
    let terminal = try Terminal(workspace.command(["inzicht"]))
    #expect(terminal.waitForExit() == 0)
    // A quick machine has nothing to tell; where something was told, it was wiped before the page.
    let parts = terminal.text.components(of: wiped)
    let told = parts.dropFirst().dropLast()
    #expect(told.allSatisfy { $0.hasSuffix("van 1501 gesprekken gelezen…") })
    #expect(parts.last?.contains("1501 gesprekken · ") == true)
    #expect(parts.last?.contains("gelezen…") == false)
  }

  @Test func `a terminal that cannot write over a line is told nothing`() throws {
    try write(800)
    let terminal = try Terminal(workspace.command(["inzicht"], environment: ["TERM": "dumb"]))
    #expect(terminal.waitForExit() == 0)
    #expect(!terminal.text.contains("gelezen…"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `stopping it leaves everything as it was`() throws {
    try write(1500)
    let before = try contents()
    let terminal = try Terminal(workspace.command(["inzicht"]))
    terminal.press(.control_C)
    _ = terminal.waitForExit()
    #expect(try contents() == before)
    #expect(try workspace.gehoord("inzicht").output.hasPrefix("1501 gesprekken"))
  }

  private func contents() throws -> [String: [UInt8]] {
    try workspace.conversations.reduce(into: [:]) { $0[$1] = try workspace.bytes($1) }
  }
}

extension String {
  fileprivate func components(of mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
