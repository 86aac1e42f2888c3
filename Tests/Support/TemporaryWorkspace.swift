internal import FoundationEssentials
internal import Glibc
internal import Storage

/// A workspace of its own for one test, with a home beside it; gone when the test is.
package final class TemporaryWorkspace {
  /// The folder that holds all of it, and nothing else.
  package let root: String
  package let environment: [String: String]

  package init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/gehoord-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Broken.call("mkdtemp") }
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME": root + "/home", "GEHOORD_WORKSPACE": root + "/werkplek", "LANG": "nl_NL.UTF-8",
      "PATH": Command.searchPath, "TERM": "xterm", "TZ": "Europe/Amsterdam",
      "INPUTRC": "/dev/null", "SWIFT_BACKTRACE": "enable=no",
      "GEHOORD_TOPICLISTS": Command.package + "/topiclists",
    ]
    try FileManager.default.createDirectory(
      atPath: root + "/home", withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  package var folder: String { root + "/werkplek" }

  /// `gehoord` with these arguments; an empty value takes a name out of the environment.
  package func command(
    _ arguments: [String], environment changes: [String: String] = [:]
  ) -> Command {
    let settings = environment.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    return Command(arguments: arguments, environment: settings, folder: root)
  }

  /// Runs `gehoord` with these arguments and lines on its standard input.
  package func gehoord(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try command(arguments, environment: environment).run(input: Array(input.utf8))
  }

  /// A talk under a terminal, at its first prompt.
  package func talk(
    _ arguments: [String] = Command.plainTalk, environment: [String: String] = [:]
  ) throws -> Terminal {
    let terminal = try Terminal(command(arguments, environment: environment))
    try terminal.wait(for: "› ")
    return terminal
  }
}

extension Command {
  /// A talk that starts at the first question and asks nothing.
  package static let plainTalk = ["gesprek", "kennismaking", "--zonder-opening"]
}

// MARK: Files
extension TemporaryWorkspace {
  /// The path of a new file with this content.
  package func file(_ name: String, _ content: String) throws -> String {
    let path = root + "/" + name
    try Data(content.utf8).write(to: URL(filePath: path))
    return path
  }

  package func write(_ content: String, to path: String) throws {
    try write(Array(content.utf8), to: path)
  }

  package func write(_ content: [UInt8], to path: String) throws {
    try Data(content).write(to: URL(filePath: path))
  }

  package func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  package func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Every file and folder below the root, as paths from there.
  package var everything: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []).sorted()
  }

  /// The conversations' files of all dossiers, in the order of their names.
  package var conversations: [String] {
    everything.filter {
      $0.hasPrefix("werkplek/transcripts/") && $0.hasSuffix(".jsonl")
        && $0.lastPart != "dossier.jsonl"
    }.map { root + "/" + $0 }
  }

  /// The only conversation there is.
  package var conversation: String {
    get throws {
      guard conversations.count == 1 else { throw Broken("conversations: \(conversations)") }
      return conversations[0]
    }
  }

  /// The permissions of something below the root.
  package func permissions(_ name: String) -> UInt16 { UInt16(mode(name) & 0o777) }

  package func isFolder(_ name: String) -> Bool { mode(name) & S_IFMT == S_IFDIR }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(root + "/" + name, &status) == 0 ? status.st_mode : 0
  }
}

// MARK: A passphrase
extension TemporaryWorkspace {
  package static let passphrase = "vier gele fietsen zingen"

  /// Puts a dossier under the passphrase, with a key that is quick to make: nothing here is secret.
  package func encrypt(_ dossier: String = "algemeen") throws {
    let workspace = Workspace(folder: folder)
    let (vault, _) = try Vault.new(
      at: workspace.keyFile(of: dossier), passphrase: Self.passphrase, rounds: 1 << 10)
    try workspace.encrypt(dossier, with: vault)
  }

  /// Where a script keeps the passphrase.
  package func passphraseFile() throws -> [String: String] {
    let path = try file("wachtzin", Self.passphrase + "\n")
    try makePrivate(path)
    return ["GEHOORD_PASSPHRASE_FILE": path]
  }

  package func makePrivate(_ path: String) throws {
    guard chmod(path, 0o600) == 0 else { throw Broken.call("chmod") }
  }

  package func move(_ path: String, to other: String) throws {
    guard rename(path, other) == 0 else { throw Broken.call("rename") }
  }

  package func makePublic(_ path: String) throws {
    guard chmod(path, 0o644) == 0 else { throw Broken.call("chmod") }
  }

  /// The files below the root whose bytes hold these words, as paths from there.
  package func holding(_ words: String) -> [String] {
    everything.filter { name in
      let bytes = (try? bytes(root + "/" + name)) ?? []
      return String(decoding: bytes, as: UTF8.self).contains(words)
    }
  }
}

// MARK: Records
/// One line of a conversation's file, read without any help of the program.
package struct WrittenRecord: Decodable, Equatable {
  package struct Words: Decodable, Equatable {
    package let text: String?
    package let file: String?
  }

  package let seq: Int
  package let type: String
  package let kind: String?
  package let line: Int?
  package let data: Words?
}

extension TemporaryWorkspace {
  /// The whole lines of a conversation's file.
  package func records(of path: String) throws -> [WrittenRecord] {
    let lines = try bytes(path).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.dropLast().map { try JSONDecoder().decode(WrittenRecord.self, from: Data($0)) }
  }

  /// The texts of the notes in the only conversation.
  package var notes: [String] {
    get throws {
      try records(of: conversation).filter { $0.type == "noted" }.compactMap(\.data?.text)
    }
  }
}
