import Formats
import Interviewing
import Support
import Testing

@Suite struct KeyRingTests {
  private let words = Array("mijn neef leest de post".utf8)
  private let place = SealPlace(record: "gesprek-1", number: 7)

  @Test func `what was sealed opens in its own place, with its own key`() throws {
    let ring = KeyRing.sample
    for name in ["dossier", "p1", "p1,p3"] {
      let sealed = try #require(ring.seal(words, at: place, under: name))
      #expect(sealed.count == words.count + 28)
      #expect(ring.open(sealed, at: place, under: name) == words)
      let elsewhere = [
        SealPlace(record: "gesprek-2", number: 7), SealPlace(record: "gesprek-1", number: 8),
      ]
      #expect(elsewhere.allSatisfy { ring.open(sealed, at: $0, under: name) == nil })
      #expect(ring.open(sealed, at: place, under: "p3") == nil)
    }
  }

  @Test func `every changed bit of a sealed piece is noticed`() throws {
    let ring = KeyRing.sample
    let sealed = try #require(ring.seal(words, at: place, under: "p1"))
    for bit in 0..<sealed.count * 8 {
      var changed = sealed
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(ring.open(changed, at: place, under: "p1") == nil, "bit \(bit)")
    }
    #expect(ring.open([], at: place, under: "p1") == nil)
    #expect(ring.open(Array(sealed.dropLast()), at: place, under: "p1") == nil)
  }

  @Test func `the same words are never sealed the same way twice`() {
    let ring = KeyRing.sample
    let pieces = (1...50).map { _ in ring.seal(words, at: place, under: "p1") }
    #expect(Set(pieces).count == 50)
  }

  @Test func `words of two people stay closed without either one's key`() throws {
    let sealed = try #require(KeyRing.sample.seal(words, at: place, under: "p1,p3"))
    for name in ["p1", "p3"] {
      var ring = KeyRing.sample
      ring.remove(name)
      #expect(!ring.holds("p1,p3"))
      #expect(ring.open(sealed, at: place, under: "p1,p3") == nil)
      // Another key under that name is not theirs.
      ring.add(KeyRing.newKey(), as: name)
      #expect(ring.open(sealed, at: place, under: "p1,p3") == nil)
    }
  }

  @Test func `a key is named after those whose words it seals`() {
    #expect(KeyRing.name(for: []) == "dossier")
    #expect(KeyRing.name(for: [Alias(3)]) == "p3")
    #expect(KeyRing.name(for: [Alias(12), Alias(3), Alias(12)]) == "p3,p12")
    #expect(KeyRing.parts(of: "p3,p12") == ["p3", "p12"])
  }
}

@Suite struct RecoveryCodeTests {
  @Test func `a code comes back from paper, however it was copied`() throws {
    let code = RecoveryCode(Array(0...15))
    #expect(code.text.count == 34)
    for copied in [
      code.text, code.text.lowercased(), code.text.replacing("-", with: " "),
      code.text.replacing("-", with: ""),
      code.text.replacing("0", with: "O").replacing("1", with: "l"),
    ] {
      #expect(RecoveryCode(copied) == code, "\(copied)")
    }
  }

  @Test func `any code of 16 bytes reads as it was written`() {
    for seed in 0..<200 {
      let bytes = (0..<16).map { UInt8(truncatingIfNeeded: seed * 31 + $0 * 57) }
      #expect(RecoveryCode(RecoveryCode(bytes).text)?.bytes == bytes)
    }
  }

  @Test func `a passphrase is no code, and neither is one with a wrong sign or a sign too few`() {
    let text = RecoveryCode(Array(repeating: 7, count: 16)).text
    let wrong = "Z" + text.dropFirst()
    for other in [
      "vier gele fietsen zingen", "", wrong, String(text.dropLast()), text + "0",
      "ABCDEFGHJKMNPQRSTVWXYZ012345",
    ] {
      #expect(RecoveryCode(other) == nil, "\(other)")
    }
  }
}

@Suite struct KeyFileTests {
  private let file = KeyFile(
    id: "0123456789ab",
    stretch: .init(
      rounds: 1 << 17, blockSize: 8, parallelism: 1, salt: Array(repeating: 1, count: 16)),
    byPassphrase: Array(repeating: 2, count: 60), recoverySalt: Array(repeating: 3, count: 16),
    byRecovery: Array(repeating: 4, count: 60),
    keys: ["dossier": Array(repeating: 5, count: 60), "p1": Array(repeating: 6, count: 60)],
    destroyed: ["p2"])

  @Test func `a key file reads as it was written`() throws {
    #expect(try KeyFile(reading: file.bytes) == file)
  }

  @Test func `a key file cut off anywhere is refused, and says so`() {
    for end in 0..<(file.bytes.count - 2) {
      #expect(throws: KeyFile.Flaw.self, "\(end)") {
        try KeyFile(reading: Array(file.bytes[..<end]))
      }
    }
  }

  @Test(arguments: [
    ("\"v\": 1", "\"v\": 2", KeyFile.Flaw.newerVersion(2)),
    ("131072", "1099511627776", .damaged(field: "passphrase.n")),
    ("131072", "131073", .damaged(field: "passphrase.n")),
    ("\"r\": 8", "\"r\": 4096", .damaged(field: "passphrase.n")),
    ("\"p1\": \"", "\"p1\": \"!", .damaged(field: "keys.p1")),
    ("\"id\"", "\"di\"", .damaged(field: "id")),
  ])
  func `a file that would cost hours, or has no sense, is refused`(
    text: String, changed: String, flaw: KeyFile.Flaw
  ) {
    let bytes = Array(
      String(decoding: file.bytes, as: UTF8.self).replacing(text, with: changed).utf8)
    #expect(throws: flaw) { try KeyFile(reading: bytes) }
  }

  @Test func `something else is no key file`() {
    for text in ["", "hallo", "[]", "{\"v\":1}", "{\"a\":"] {
      #expect(throws: KeyFile.Flaw.self, "\(text)") { try KeyFile(reading: Array(text.utf8)) }
    }
  }
}

extension KeyRing {
  /// Keys for p1, p3 and the dossier.
  static let sample: KeyRing = {
    var ring = KeyRing()
    for name in ["dossier", "p1", "p3"] { ring.add(KeyRing.newKey(), as: name) }
    return ring
  }()
}
