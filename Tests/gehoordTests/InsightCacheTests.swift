import Formats
import Interviewing
import Support
import Testing

/// A second `inzicht` is quicker, and never says anything else.
@Suite struct InsightCacheTests {
  private let workspace: TemporaryWorkspace
  private let folder: String
  private let talk: String
  private var cache: String { folder + "/.inzicht-cache" }

  init() throws {
    workspace = try TemporaryWorkspace()
    folder = workspace.folder + "/transcripts/algemeen"
    let spoken = try workspace.command(Command.plainTalk).run(
      input: Array("ik snap die brief niet\nmijn geheim\n!\n".utf8))
    #expect(spoken.code == 0)
    talk = try workspace.conversation
    for number in 1...3 { try add(number) }
  }

  private func add(_ number: Int, _ words: String = "durft niet te bellen") throws {
    let id = "2026-11-20-buurt-\(number)"
    let file = RecordFile([
      .opened(.sample(id: id + "-abcdef", dossier: "algemeen")), .joined(Alias(number + 10)),
      .asked(.post), .note(words, by: .p(number + 10), under: .post),
      .note("bellen met de gemeente", .need, by: .p(number + 10)), .closed(count: 6),
    ])
    try workspace.write(file.bytes, to: "\(folder)/\(id).jsonl")
  }

  private func insight() throws -> [Outcome] {
    [try workspace.gehoord("inzicht"), try workspace.gehoord("inzicht", "--json")]
  }

  /// What it says without a cache.
  private func fresh() throws -> [Outcome] {
    try workspace.write("", to: cache)
    let text = try workspace.gehoord("inzicht")
    try workspace.write("", to: cache)
    return [text, try workspace.gehoord("inzicht", "--json")]
  }

  /// Each time the cache of before is there.
  private func expectTheSame(_ change: () throws -> Void) throws {
    _ = try insight()
    try change()
    let warm = try insight()
    #expect(try fresh() == warm)
    #expect(try insight() == warm)
  }

  @Test func `with a cache it says the same, also after a change`() throws {
    try expectTheSame {}
    try expectTheSame { try add(4) }
    try expectTheSame { try add(4, "zoekt een fiets") }
    try expectTheSame {
      try workspace.move("\(folder)/2026-11-20-buurt-4.jsonl", to: workspace.root + "/weg")
    }
    try expectTheSame {
      try workspace.move(
        "\(folder)/2026-11-20-buurt-3.jsonl", to: "\(folder)/2026-11-19-anders.jsonl")
    }
    try expectTheSame {
      try workspace.write(
        workspace.bytes("\(folder)/2026-11-20-buurt-2.jsonl"), to: "\(folder)/kopie.jsonl")
    }
    try expectTheSame {
      var bytes = try workspace.bytes("\(folder)/2026-11-20-buurt-1.jsonl")
      bytes[bytes.count / 2] ^= 1
      try workspace.write(bytes, to: "\(folder)/2026-11-20-buurt-1.jsonl")
    }
  }

  @Test func `the cache is its owner's only, and holds nobody's words`() throws {
    _ = try insight()
    #expect(workspace.permissions("werkplek/transcripts/algemeen/.inzicht-cache") == 0o600)
    let text = String(decoding: try workspace.bytes(cache), as: UTF8.self)
    for words in ["geheim", "brief", "bellen"] { #expect(!text.contains(words)) }
  }

  @Test func `a damaged cache is made anew`() throws {
    let wanted = try insight()
    let whole = try workspace.bytes(cache)
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
      var broken = whole
      broken[place] ^= 0x40
      try workspace.write(broken, to: cache)
      #expect(try insight() == wanted)
    }
    try workspace.write(Array(whole.prefix(whole.count / 2)), to: cache)
    #expect(try insight() == wanted)
    #expect(try workspace.bytes(cache) == whole)
  }

  @Test func `whoever erases words takes the cache away`() throws {
    _ = try insight()
    let erased = try workspace.gehoord("hervat", talk, input: "/vergeet 4\n")
    #expect(erased.code == 0)
    #expect(!exists)
    _ = try insight()
    #expect(exists)
    let gone = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(gone.code == 0, "\(gone.output)\(gone.errors)")
    #expect(!exists)
  }

  @Test func `under a passphrase there is none`() throws {
    _ = try insight()
    try workspace.encrypt()
    #expect(!exists)
    let settings = try workspace.passphraseFile()
    let outcome = try workspace.gehoord("inzicht", environment: settings)
    #expect(outcome.code == 0)
    #expect(!exists)
  }

  private var exists: Bool {
    workspace.everything.contains { $0.hasSuffix("algemeen/.inzicht-cache") }
  }
}
