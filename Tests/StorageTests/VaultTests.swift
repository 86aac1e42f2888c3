import Formats
import Foundation
import Glibc
import Interviewing
import Planning
import Storage
import Support
import Testing

/// A dossier under a passphrase: its key file, its records, and a disk that fails meanwhile.
@Suite struct VaultTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace
  private static let passphrase = "vier gele fietsen zingen"

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(folder: folder.path)
  }

  @Test func `the passphrase and the recovery code open a dossier, nothing else does`() throws {
    let (vault, code) = try encrypted()
    #expect(try unlock(.passphrase(Self.passphrase)).ring.names == vault.ring.names)
    #expect(try unlock(Secret(typed: code.text.lowercased())).ring.names == vault.ring.names)
    for wrong in ["vier gele fietsen zingen ", "Vier gele fietsen zingen", ""] {
      #expect(throws: VaultTrouble.wrongSecret) { try unlock(.passphrase(wrong)) }
    }
    let other = RecoveryCode(Array(repeating: 9, count: 16))
    #expect(throws: VaultTrouble.wrongSecret) { try unlock(.recovery(other)) }
  }

  @Test func `a changed passphrase leaves every transcript as it was`() throws {
    let (vault, code) = try encrypted()
    let before = folder.bytes(Self.talk)
    let (bytes, newCode) = try vault.bytes(
      passphrase: "acht natte stoelen dansen", rounds: 1 << 10)
    try FileSystem.live.replace(vault.path, with: bytes)
    #expect(folder.bytes(Self.talk) == before)
    #expect(throws: VaultTrouble.wrongSecret) { try unlock(.passphrase(Self.passphrase)) }
    #expect(throws: VaultTrouble.wrongSecret) { try unlock(.recovery(code)) }
    let ring = try unlock(.passphrase("acht natte stoelen dansen")).ring
    #expect(try unlock(.recovery(newCode)).ring.names == ring.names)
    #expect(RecordReading<Event>(before, keys: ring).problems == [])
  }

  @Test func `encrypting and decrypting brings every byte back`() throws {
    try talk()
    let plain = folder.snapshot
    let (vault, _) = try encrypt()
    #expect(folder.files(holding: "GEHEIM") == [])
    #expect(folder.files(holding: "De buurt") == [])
    #expect(
      folder.names.filter { !$0.hasSuffix(".lock") }
        == [Self.talk, "transcripts/noord/dossier.jsonl", "transcripts/noord/keys.json"])
    #expect(folder.mode("transcripts/noord/keys.json") == 0o600)
    try workspace.decrypt("noord", with: vault)
    #expect(folder.snapshot == plain)
  }

  @Test func `half-typed lines and torn ends are sealed and opened with the rest`() throws {
    try talk()
    try folder.write("half GEHEIM", to: "transcripts/noord/2026-11-21-buurt-1.draft")
    try folder.write("{\"v\":1,\"text\":\"GEHEIM", to: "transcripts/noord/2026-11-21-buurt-1.rest")
    let plain = folder.snapshot
    let (vault, _) = try encrypt()
    #expect(folder.files(holding: "GEHEIM") == [])
    try workspace.decrypt("noord", with: vault)
    #expect(folder.snapshot == plain)
  }

  /// Every call of the change, once failing and once failing from there on.
  @Test(arguments: FaultyDisk.Call.allCases, [false, true])
  func `a disk that refuses during the change leaves every file as it was, or all sealed`(
    call: FaultyDisk.Call, stays: Bool
  ) throws {
    for number in 1...12 {
      let folder = try TemporaryFolder()
      try talk(in: folder)
      let plain = folder.snapshot
      let disk = FaultyDisk(failing: call, number: number, code: ENOSPC, stays: stays)
      let workspace = Workspace(folder: folder.path, files: disk.files)
      let (vault, _) = try Vault.new(
        at: workspace.keyFile(of: "noord"), passphrase: Self.passphrase, rounds: 1 << 10,
        files: disk.files)
      do {
        try workspace.encrypt("noord", with: vault)
        #expect(disk.count(of: call) < number)
      } catch {
        #expect((error as? FileTrouble)?.code == ENOSPC)
        if call == .write || call == .dataSync { #expect(folder.snapshot == plain) }
        // Whatever was reached, it reads with the keys, and doing it again finishes it.
        let path = folder.file("transcripts/noord/2026-11-21-buurt-1.jsonl")
        let bytes = try #require(try FileSystem.live.read(path))
        #expect(!RecordReading<Event>(bytes, keys: vault.ring).isDamaged)
        disk.repair()
        try workspace.encrypt("noord", with: vault)
      }
      #expect(folder.files(holding: "GEHEIM") == [], "\(call) \(number)")
      #expect(try !workspace.isUnfinished("noord", with: vault))
      if disk.count(of: call) < number { break }
    }
  }

  @Test func `a full disk while writing the new files leaves nothing behind`() throws {
    try talk()
    let plain = folder.snapshot
    for number in 1...6 {
      let disk = FaultyDisk(failing: .write, number: number, code: ENOSPC, stays: true)
      let workspace = Workspace(folder: folder.path, files: disk.files)
      let (vault, _) = try Vault.new(
        at: workspace.keyFile(of: "noord"), passphrase: Self.passphrase, rounds: 1 << 10,
        files: disk.files)
      if (try? workspace.encrypt("noord", with: vault)) != nil { break }
      #expect(folder.snapshot == plain, "write \(number)")
    }
  }

  @Test func `a damaged or torn record is left alone, and nothing is encrypted`() throws {
    try talk()
    let whole = folder.bytes(Self.talk)
    for bytes in [Array(whole.dropLast(9)), whole.enumerated().map { $0 == 40 ? $1 ^ 1 : $1 }] {
      try folder.write(bytes, to: Self.talk)
      #expect(throws: RecordUnwritable.damaged) { try encrypt() }
      #expect(folder.bytes(Self.talk) == bytes)
      #expect(!folder.names.contains("transcripts/noord/keys.json"))
    }
  }

  @Test func `an open talk keeps its dossier from being encrypted, also before its first line`()
    throws
  {
    try talk()
    let log = try workspace.newConversation(
      dossier: "noord", date: "2026-11-21", list: "buurt", vault: nil, salt: salts.next)
    #expect(throws: FileHeld.self) { try encrypt() }
    _ = try log.append([.opened(.sample()), .note("GEHEIM")], at: .sample())
    #expect(throws: FileHeld.self) { try encrypt() }
  }

  @Test func `nothing readable is ever written once a dossier has a key file`() throws {
    let log = try workspace.newConversation(
      dossier: "noord", date: "2026-11-21", list: "buurt", vault: nil, salt: salts.next)
    try folder.write("{}", to: "transcripts/noord/keys.json")
    let trouble = FileTrouble(path: workspace.keyFile(of: "noord"), code: EKEYREJECTED)
    #expect(throws: trouble) { try log.append([.opened(.sample())], at: .sample()) }
    #expect(folder.files(holding: "buurt") == [])
  }

  // MARK: Going on

  @Test func `a talk goes on sealed, and each newcomer gets a key before their first word`() throws
  {
    let (vault, _) = try encrypted()
    let (log, reading, _) = try EventLog<Event>.open(
      folder.file(Self.talk), at: .sample(), vault: vault, salt: salts.next)
    #expect(Interview(folding: reading.records).note(4)?.text == "toch GEHEIM")
    _ = try log.append(
      [.joined(Alias(7)), .note("ook GEHEIM", by: .participant(Alias(7)))], at: .sample())
    #expect(folder.files(holding: "GEHEIM") == [])
    let again = try unlock(.passphrase(Self.passphrase))
    #expect(again.ring.names == ["dossier", "p1", "p2", "p7"])
    let after = RecordReading<Event>(folder.bytes(Self.talk), keys: again.ring)
    #expect(after.problems == [])
    #expect(Interview(folding: after.records).notes.last?.text == "ook GEHEIM")
  }

  @Test func `two windows that need a key at once both keep theirs`() throws {
    _ = try encrypted()
    let (one, other) = (
      try unlock(.passphrase(Self.passphrase)), try unlock(.passphrase(Self.passphrase))
    )
    #expect(try one.keyName(for: [Alias(8)]) == "p8")
    #expect(try other.keyName(for: [Alias(9), Alias(8)]) == "p8,p9")
    let place = SealPlace(record: "x", number: 1)
    let sealed = try #require(one.ring.seal([1, 2, 3], at: place, under: "p8"))
    #expect(other.ring.open(sealed, at: place, under: "p8") == [1, 2, 3])
    #expect(
      try unlock(.passphrase(Self.passphrase)).ring.names == ["dossier", "p1", "p2", "p8", "p9"])
  }

  @Test func `a key that cannot be kept is not used`() throws {
    _ = try encrypted()
    let calls: [FaultyDisk.Call] = [.write, .sync, .rename]
    for (call, alias) in zip(calls, [7, 8, 9].map { Alias($0) }) {
      let disk = FaultyDisk(failing: call, number: 1, code: ENOSPC, stays: true)
      let vault = try Vault.unlock(
        workspace.keyFile(of: "noord"), with: .passphrase(Self.passphrase), files: disk.files)
      let log = try EventLog<Event>.open(
        folder.file(Self.talk), at: .sample(), vault: vault, salt: salts.next
      ).log
      #expect(throws: FileTrouble.self) {
        try log.append([.joined(alias), .note("x", by: .participant(alias))], at: .sample())
      }
      disk.repair()
      _ = try log.append(
        [.joined(alias), .note("y", by: .participant(alias))], at: .sample())
    }
    let ring = try unlock(.passphrase(Self.passphrase)).ring
    let reading = RecordReading<Event>(folder.bytes(Self.talk), keys: ring)
    #expect(reading.problems == [])
    #expect(Interview(folding: reading.records).notes.suffix(3).map(\.text) == ["y", "y", "y"])
  }

  @Test func `without keys a sealed record cannot be written to`() throws {
    _ = try encrypted()
    #expect(throws: RecordUnwritable.locked) {
      try EventLog<Event>.open(folder.file(Self.talk), at: .sample(), salt: salts.next)
    }
  }

  @Test func `decisions of the dossier are sealed too`() throws {
    let (vault, _) = try encrypted()
    let decision = Decision(words: "Tirhas GEHEIM", kind: "person", replacement: "[naam]")
    try workspace.keep(
      [.decided(decision)], in: "noord", vault: vault, at: .sample(), salt: salts.next)
    #expect(folder.files(holding: "Tirhas") == [])
    let reading = RecordReading<DossierEvent>(
      folder.bytes("transcripts/noord/dossier.jsonl"), keys: vault.ring)
    #expect(reading.problems == [])
    #expect(Array(Dossier(folding: reading.records).decisions.values) == [decision])
  }

  // MARK: Another window

  @Test func `a key that another window destroyed is not sealed with any more`() throws {
    let (vault, _) = try encrypted()
    let old = try #require(vault.ring.seal([1], at: SealPlace(record: "x", number: 1), under: "p1"))
    let bytes = try unlock(.passphrase(Self.passphrase)).bytes(destroying: [Alias(1)])
    try FileSystem.live.replace(vault.path, with: bytes)
    #expect(try vault.keyName(for: [Alias(1)]) == "p1")
    let place = SealPlace(record: "x", number: 1)
    let now = try unlock(.passphrase(Self.passphrase))
    let sealed = try #require(vault.ring.seal([2], at: place, under: "p1"))
    #expect(now.ring.open(sealed, at: place, under: "p1") == [2])
    #expect(now.ring.open(old, at: place, under: "p1") == nil)
  }

  @Test func `a dossier decrypted or encrypted anew by another window takes no line from this one`()
    throws
  {
    let (vault, _) = try encrypted()
    let log = try EventLog<Event>.open(
      folder.file(Self.talk), at: .sample(), vault: vault, salt: salts.next
    ).log
    let trouble = FileTrouble(path: vault.path, code: EKEYREJECTED)
    let keys = folder.bytes("transcripts/noord/keys.json")
    try FileManager.default.removeItem(atPath: vault.path)
    #expect(throws: trouble) {
      try log.append([.note("x", by: .participant(Alias(1)))], at: .sample())
    }
    let (other, _) = try Vault.new(
      at: vault.path, passphrase: "een heel andere zin", rounds: 1 << 10)
    try folder.write(other.bytes, to: "transcripts/noord/keys.json")
    #expect(throws: trouble) {
      try log.append([.note("x", by: .participant(Alias(1)))], at: .sample())
    }
    try folder.write(keys, to: "transcripts/noord/keys.json")
    _ = try log.append([.note("y", by: .participant(Alias(1)))], at: .sample())
    #expect(RecordReading<Event>(folder.bytes(Self.talk), keys: vault.ring).problems == [])
  }

  @Test func `a key file damaged meanwhile takes no line and loses no key`() throws {
    let (vault, _) = try encrypted()
    let log = try EventLog<Event>.open(
      folder.file(Self.talk), at: .sample(), vault: vault, salt: salts.next
    ).log
    let keys = "transcripts/noord/keys.json"
    let whole = String(decoding: folder.bytes(keys), as: UTF8.self)
    let key = try #require(whole.firstMatch(of: /"p1": "(.)/)).output
    try folder.write(
      whole.replacing(key.0, with: "\"p1\": \"\(key.1 == "A" ? "B" : "A")"), to: keys)
    for _ in 1...2 {
      #expect(throws: FileTrouble(path: vault.path, code: EBADMSG)) {
        try log.append([.note("x", by: .participant(Alias(1)))], at: .sample())
      }
    }
    try folder.write(whole, to: keys)
    _ = try log.append([.note("y", by: .participant(Alias(1)))], at: .sample())
    let ring = try unlock(.passphrase(Self.passphrase)).ring
    #expect(RecordReading<Event>(folder.bytes(Self.talk), keys: ring).problems == [])
  }

  @Test func `an older key file put back gets the keys of this window again`() throws {
    let (vault, _) = try encrypted()
    let older = folder.bytes("transcripts/noord/keys.json")
    _ = try vault.keyName(for: [Alias(8)])
    try folder.write(older, to: "transcripts/noord/keys.json")
    _ = try vault.keyName(for: [Alias(9)])
    #expect(
      try unlock(.passphrase(Self.passphrase)).ring.names == ["dossier", "p1", "p2", "p8", "p9"])
  }

  @Test func `no second key is made for whose words are sealed under a first one`() throws {
    let (vault, _) = try encrypted()
    let older = folder.bytes("transcripts/noord/keys.json")
    let log = try EventLog<Event>.open(
      folder.file(Self.talk), at: .sample(), vault: vault, salt: salts.next
    ).log
    _ = try log.append([.joined(Alias(7)), .note("x", by: .participant(Alias(7)))], at: .sample())
    try folder.write(older, to: "transcripts/noord/keys.json")
    let other = try unlock(.passphrase(Self.passphrase))
    #expect(throws: FileTrouble(path: vault.path, code: EKEYEXPIRED)) {
      try other.keyName(for: [Alias(7)])
    }
  }

  @Test func `a new passphrase keeps the key that another window made meanwhile`() throws {
    let (vault, _) = try encrypted()
    let other = try unlock(.passphrase(Self.passphrase))
    _ = try other.keyName(for: [Alias(9)])
    let bytes = try vault.bytes(passphrase: "acht natte stoelen dansen", rounds: 1 << 10).bytes
    #expect(try KeyFile(reading: bytes).keys["p9"] != nil)
  }

  @Test func `an encryption that was broken off is known, and doing it again finishes it`() throws {
    try talk()
    let plain = folder.bytes(Self.talk)
    let (vault, _) = try encrypt()
    #expect(try !workspace.isUnfinished("noord", with: vault))
    try folder.write(plain, to: Self.talk)
    try folder.write(plain, to: "transcripts/noord/.2026-11-21-buurt-1.jsonl.nieuw")
    let reading = RecordReading<Event>(plain, keys: vault.ring)
    #expect(reading.problems.first == .notSealed(line: 1, number: 1))
    #expect(!reading.isDamaged)
    #expect(try workspace.isUnfinished("noord", with: vault))
    try workspace.encrypt("noord", with: vault)
    #expect(folder.files(holding: "GEHEIM") == [])
    #expect(try !workspace.isUnfinished("noord", with: vault))
  }

  @Test func `a dossier whose key file is gone is known by its own record`() throws {
    _ = try encrypted()
    #expect(workspace.isSealed(workspace.folder(of: "noord")))
    try talk(in: TemporaryFolder())
    #expect(!workspace.isSealed(workspace.folder(of: "zuid")))
  }

  @Test func `a copy of the key file with another key of the same name is a conflict`() throws {
    let (vault, _) = try encrypted()
    let before = folder.bytes("transcripts/noord/keys.json")
    _ = try vault.keyName(for: [Alias(9)])
    let mine = folder.bytes("transcripts/noord/keys.json")
    try folder.write(before, to: "transcripts/noord/keys.json")
    _ = try unlock(.passphrase(Self.passphrase)).keyName(for: [Alias(9)])
    try folder.write(mine, to: "transcripts/noord/Kopie van keys.json")
    #expect(try conflict == .severalFiles(["keys.json", "Kopie van keys.json"]))
  }

  // MARK: Several key files

  @Test func `an older copy of the key file is no conflict, one with more people is`() throws {
    let (vault, _) = try encrypted()
    let keys = "transcripts/noord/keys.json"
    try folder.write(folder.bytes(keys), to: "transcripts/noord/keys (kopie van Anna).json")
    #expect(try conflict == nil)
    _ = try vault.keyName(for: [Alias(9)])
    #expect(try conflict == nil)
    try folder.write(
      folder.bytes(keys), to: "transcripts/noord/keys.sync-conflict-20261121.json")
    try folder.write(
      folder.bytes("transcripts/noord/keys (kopie van Anna).json"), to: keys)
    #expect(
      try conflict == .severalFiles(["keys.json", "keys.sync-conflict-20261121.json"]))
  }

  private var conflict: VaultTrouble? {
    get throws { try KeyFileCopies(in: workspace.folder(of: "noord"), files: .live).conflict }
  }

  // MARK: Erasing

  @Test func `erasing a person takes their words and their key, and the rest verifies`() throws {
    let (vault, _) = try encrypted()
    try folder.write(
      folder.bytes("transcripts/noord/keys.json"), to: "transcripts/noord/keys (kopie).json")
    let old = folder.bytes(Self.talk)
    var erasure = Erasure()
    erasure.conversations = [
      (folder.file(Self.talk), [.erased([4, 5], why: .request), .closed(count: 9)])
    ]
    erasure.aliases = [Alias(1)]
    let codes = try workspace.carryOut(
      erasure, in: "noord", vault: vault, at: .sample(), salt: salts.next)
    let ring = try unlock(.passphrase(Self.passphrase)).ring
    let reading = RecordReading<Event>(folder.bytes(Self.talk), keys: ring)
    #expect(reading.problems == [])
    #expect(codes.map(\.code) == [String(reading.lastHash.prefix(12))])
    #expect(ring.names == ["dossier", "p2"])
    // An old copy of the record stays closed for good, and that is no damage.
    let copy = RecordReading<Event>(old, keys: ring)
    #expect(copy.problems == [])
    #expect(Interview(folding: copy.records).note(4)?.text == "")
    #expect(Interview(folding: copy.records).note(6)?.text == "van p2")
    let other = try KeyFile(reading: folder.bytes("transcripts/noord/keys (kopie).json"))
    #expect(other.keys["p1"] == nil)
  }

  @Test(arguments: [FaultyDisk.Call.write, .sync, .rename], 1...8)
  func `a full disk during erasure leaves every file as it was, or repeating it finishes`(
    call: FaultyDisk.Call, number: Int
  ) throws {
    _ = try encrypted()
    let before = folder.snapshot
    let disk = FaultyDisk(failing: call, number: number, code: ENOSPC, stays: true)
    let workspace = Workspace(folder: folder.path, files: disk.files)
    var erasure = Erasure()
    erasure.conversations = [(folder.file(Self.talk), [.erased([4, 5], why: .request)])]
    erasure.aliases = [Alias(1)]
    func erase() throws {
      let vault = try Vault.unlock(
        workspace.keyFile(of: "noord"), with: .passphrase(Self.passphrase), files: disk.files)
      _ = try workspace.carryOut(
        erasure, in: "noord", vault: vault, at: .sample(), salt: salts.next)
    }
    do {
      try erase()
    } catch {
      if call == .write { #expect(folder.snapshot == before) }
      #expect(!folder.names.contains { $0.hasSuffix(".nieuw") })
      disk.repair()
      try erase()
    }
    let ring = try unlock(.passphrase(Self.passphrase)).ring
    #expect(ring.names == ["dossier", "p2"])
    #expect(RecordReading<Event>(folder.bytes(Self.talk), keys: ring).problems == [])
  }

  // MARK: -

  private static let talk = "transcripts/noord/2026-11-21-buurt-1.jsonl"
  private let salts = CountedSalts()

  private func unlock(_ secret: Secret) throws -> Vault {
    try .unlock(workspace.keyFile(of: "noord"), with: secret)
  }

  /// A talk of two people with a secret in it.
  private func talk(in folder: TemporaryFolder? = nil) throws {
    let workspace = folder.map { Workspace(folder: $0.path) } ?? workspace
    _ = try workspace.introduce(2, to: "noord", at: .sample(), salt: salts.next)
    let log = try workspace.newConversation(
      dossier: "noord", date: "2026-11-21", list: "buurt", vault: nil, salt: salts.next)
    _ = try log.append(
      [
        .opened(.sample(form: .focusGroup)), .joined(Alias(1)), .joined(Alias(2)),
        .note("zegt GEHEIM", by: .participant(Alias(1))),
        .edited(note: 4, text: "toch GEHEIM", tags: ["tagGEHEIM"]),
        .note("van p2", by: .participant(Alias(2))), .withdrawn(4),
      ], at: .sample())
    try log.append([.unknown(type: "later")], at: .sample())
  }

  private func encrypt() throws -> (Vault, RecoveryCode) {
    let (vault, code) = try Vault.new(
      at: workspace.keyFile(of: "noord"), passphrase: Self.passphrase, rounds: 1 << 10)
    try workspace.encrypt("noord", with: vault)
    return (vault, code)
  }

  private func encrypted() throws -> (Vault, RecoveryCode) {
    try talk()
    return try encrypt()
  }
}

extension TemporaryFolder {
  /// Every file but locks, with its bytes.
  fileprivate var snapshot: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasSuffix(".lock") }.map { ($0, bytes($0)) })
  }
}
