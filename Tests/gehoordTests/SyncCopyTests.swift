import Formats
import FoundationEssentials
import Support
import Testing

/// Copies that a sync service makes when two computers wrote: the id inside tells, and one counts.
@Suite struct SyncCopyTests {
  private let workspace: TemporaryWorkspace
  private let path: String

  init() throws {
    workspace = try TemporaryWorkspace()
    let outcome = try workspace.command(Command.plainTalk).run(
      input: Array("mijn geheim\n!\ntwee\n".utf8))
    #expect(outcome.code == 0)
    path = try workspace.conversation
  }

  /// Before the original in the order of names, and behind it.
  private static let names = [" (conflicted copy 2026-11-21)", "~kopie", "-DESKTOP-7"]

  @Test(arguments: names)
  func `a copy counts once everywhere`(name: String) throws {
    let before = try counts()
    try workspace.write(workspace.bytes(path), to: copy(name))
    let after = try counts()
    #expect(after == before)
    #expect(before.conversations == 1)
    let list = try workspace.gehoord("transcript", "lijst")
    #expect(list.code == 0)
    let lines = list.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.filter { $0.hasSuffix(" · open · kopie") }.count == 1)
    let terminal = try workspace.talk(["hervat"])
    #expect(!terminal.text.contains("Welk gesprek?"))
  }

  @Test(arguments: names)
  func `of two copies the one that goes on counts, whatever they are called`(name: String) throws {
    let early = try workspace.bytes(path)
    #expect(try workspace.gehoord("hervat", input: "drie\n!\n").code == 0)
    for (old, new) in [(copy(name), path), (path, copy(name))] {
      let late = try workspace.bytes(path)
      try workspace.write(late, to: new)
      try workspace.write(early, to: old)
      let insight = try workspace.gehoord("inzicht")
      #expect(insight.output.contains("mijn geheim · 1 persoon"))
      #expect(insight.output.contains("drie · 1 persoon"))
      #expect(insight.errors == "")
      #expect(try workspace.gehoord("hervat", input: "/lees alles\n").output.contains("drie"))
      try workspace.write(late, to: path)
    }
  }

  @Test func `what was forgotten does not come back from a copy of before`() throws {
    try workspace.write(workspace.bytes(path), to: copy(" (kopie)"))
    #expect(try workspace.gehoord("hervat", path, input: "/vergeet 4\n").code == 0)
    for command in ["inzicht", "exporteer"] {
      #expect(try !workspace.gehoord(command).output.contains("mijn geheim · 1 persoon"))
    }
    #expect(try !workspace.gehoord("hervat", input: "/lees alles\n").output.contains("geheim"))
  }

  @Test func `two copies that both went on are told`() throws {
    try workspace.write(workspace.bytes(path), to: copy(" (kopie)"))
    #expect(try workspace.gehoord("hervat", copy(" (kopie)"), input: "bij de een\n").code == 0)
    #expect(try workspace.gehoord("hervat", path, input: "bij de ander\nen meer\n").code == 0)
    let names = (copy(" (kopie)").lastPart, path.lastPart)
    for command in ["inzicht", "exporteer"] {
      #expect(
        try workspace.gehoord(command).errors
          == "\(names.0) is een kopie waarin iets anders staat. Alleen \(names.1) telt mee.\n")
    }
  }

  private func copy(_ name: String) -> String { path.dropLast(6) + name + ".jsonl" }

  private struct Counts: Equatable {
    let conversations: Int
    let people: Int
    let needs: Int
    let markdown: String
  }

  private func counts() throws -> Counts {
    let value = try JSON(parsing: workspace.gehoord("inzicht", "--json").output.utf8)
    return Counts(
      conversations: value["conversations"]?.int ?? value["conversations"]?.array?.count ?? -1,
      people: value["people"]?.int ?? -1, needs: value["needs"]?.array?.count ?? -1,
      markdown: try workspace.gehoord("exporteer").output)
  }
}
