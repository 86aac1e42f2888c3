import Foundation
import Formats
import Interviewing
import Storage
import Support
import Synchronization
import Testing

@Suite struct WorkspaceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    arguments: [
      ("/a", ["GEHOORD_WORKSPACE": "/e", "HOME": "/h"], true, "/a"),
      (nil, ["GEHOORD_WORKSPACE": "/e", "HOME": "/h", "XDG_DATA_HOME": "/d"], true, "/e"),
      (nil, ["GEHOORD_WORKSPACE": "", "HOME": "/h"], true, "."),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "/d"], false, "/d/gehoord"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "d"], false, "/h/.local/share/gehoord"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": ""], false, "/h/.local/share/gehoord"),
      (nil, ["HOME": "/h"], false, "/h/.local/share/gehoord"),
    ] as [(String?, [String: String], Bool, String)])
  func `a workspace is the one asked for, the environment's, this folder, or one's own`(
    asked: String?, environment: [String: String], isHere: Bool, found: String
  ) throws {
    if isHere { try FileSystem.live.makeFolder(folder.file("transcripts")) }
    let workspace = Workspace.find(
      asked: asked, environment: environment, currentFolder: folder.path)
    #expect(workspace.folder == (found == "." ? folder.path : found))
  }

  @Test(arguments: ["topiclists/a.yaml", "transcripts/noord/a.jsonl", "gehoord.yaml"])
  func `a folder with one of its parts is a workspace`(name: String) throws {
    let find = { Workspace.find(asked: nil, environment: [:], currentFolder: folder.path).folder }
    #expect(find() != folder.path)
    try folder.write("", to: name)
    #expect(find() == folder.path)
  }

  @Test func `dossiers and conversations, without what does not belong`() throws {
    for name in [
      "transcripts/noord/dossier.jsonl", "transcripts/noord/b.jsonl", "transcripts/noord/a.jsonl",
      "transcripts/noord/.a.jsonl.lock", "transcripts/noord/a.rest", "transcripts/zuid/c.jsonl",
      "transcripts/Geen Dossier/d.jsonl", "transcripts/los.jsonl",
    ] { try folder.write("", to: name) }
    let workspace = Workspace(folder: folder.path)
    #expect(workspace.dossiers == ["noord", "zuid"])
    #expect(
      workspace.conversations(of: "noord")
        == ["a.jsonl", "b.jsonl"].map {
          folder.file("transcripts/noord/" + $0)
        })
    #expect(workspace.conversations(of: "west") == [])
  }

  @Test(arguments: 0..<64)
  func `a new conversation never takes a file that is there, whatever gaps there are`(
    taken: Int
  ) throws {
    let numbers = (0..<6).filter { taken >> $0 & 1 == 1 }.map { $0 + 1 }
    for number in numbers {
      try folder.write("", to: "transcripts/noord/2026-11-21-buurt-\(number).jsonl")
    }
    let path = try conversation().path
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(path.hasPrefix(folder.file("transcripts/noord/2026-11-21-buurt-")))
    let isWithoutGaps = numbers == Array(1..<numbers.count + 1)
    if isWithoutGaps { #expect(path.hasSuffix("-\(numbers.count + 1).jsonl")) }
  }

  @Test func `a number that somebody is about to use is taken too`() throws {
    let open = try (1...3).map { _ in try conversation() }
    #expect(
      open.map(\.path)
        == (1...3).map {
          folder.file("transcripts/noord/2026-11-21-buurt-\($0).jsonl")
        })
    for log in open { _ = try log.append([.note()], at: .sample()) }
    #expect(try conversation().path.hasSuffix("-4.jsonl"))
  }

  @Test func `aliases go on from one talk to the next`() throws {
    let workspace = Workspace(folder: folder.path)
    let salts = CountedSalts()
    let given = try [2, 0, 1].map { people in
      try workspace.introduce(people, to: "noord", at: .sample(), salt: salts.next)
    }
    #expect(given == [[Alias(1), Alias(2)], [], [Alias(3)]])
    #expect(
      try workspace.introduce(1, to: "zuid", at: .sample(), salt: salts.next) == [Alias(1)])
  }

  @Test func `an alias given by hand is never given again`() throws {
    let workspace = Workspace(folder: folder.path)
    let salts = CountedSalts()
    let given = try [(1, nil), (1, 7), (0, 3), (1, nil), (0, 12), (2, nil)].map { people, known in
      try workspace.introduce(
        people, knowing: known.map { Alias($0) }, to: "noord", at: .sample(), salt: salts.next
      ).map(\.number)
    }
    #expect(given == [[1], [8], [], [9], [], [13, 14]])
  }

  @Test func `two who introduce people at the same time never give the same alias`() throws {
    let workspace = Workspace(folder: folder.path)
    let salts = CountedSalts()
    let given = Mutex<[Alias]>([])
    let done = DispatchGroup()
    for _ in 0..<2 {
      done.enter()
      Thread.detachNewThread {
        for _ in 0..<15 {
          let aliases = try? workspace.introduce(1, to: "noord", at: .sample(), salt: salts.next)
          given.withLock { $0 += aliases ?? [] }
        }
        done.leave()
      }
    }
    done.wait()
    #expect(given.withLock { $0 }.sorted() == (1...30).map { Alias($0) })
  }

  @Test(arguments: [
    ("/a/b.jsonl", "b.jsonl", "/a"), ("b.jsonl", "b.jsonl", "."), ("/b", "b", "/"),
    ("a/b/", "", "a/b"),
  ])
  func `a path has a name and a folder`(path: String, name: String, parent: String) {
    #expect([path.fileName, path.parentFolder] == [name, parent])
  }

  private func conversation() throws -> EventLog<Event> {
    try Workspace(folder: folder.path).newConversation(
      dossier: "noord", date: "2026-11-21", list: "buurt", vault: nil, salt: CountedSalts().next)
  }
}
