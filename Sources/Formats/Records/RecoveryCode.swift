internal import Crypto

/// The code on the recovery sheet: 128 bits in Crockford's Base32, with two check signs.
///
/// People copy it from paper, so case, spaces and dashes don't matter and O, I and L are read as the
/// digits they look like.
package struct RecoveryCode: Sendable, Equatable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let signs = 26

  package let bytes: [UInt8]

  /// - Parameter bytes: 16 of them.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Seven groups of four.
  package var text: String {
    let all = Array(Self.encode(bytes)) + Self.check(bytes)
    let groups = stride(from: 0, to: all.count, by: 4).map { String(all[$0..<$0 + 4]) }
    return groups.joined(separator: "-")
  }

  /// Nil for what is no recovery code, or was copied wrongly.
  package init?(_ text: String) {
    let letters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }.map { letter in
      ["O": "0", "I": "1", "L": "1"][letter] ?? letter
    }
    guard letters.count == Self.signs + 2, letters.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    let bytes = Self.decode(letters.prefix(Self.signs))
    guard Array(letters.suffix(2)) == Self.check(bytes),
      Self.encode(bytes) == Array(letters.prefix(Self.signs))
    else { return nil }
    self.bytes = bytes
  }

  /// 16 bytes as 26 signs of 5 bits, the last two bits empty.
  private static func encode(_ bytes: [UInt8]) -> [Character] {
    var result: [Character] = []
    var (bits, count) = (0, 0)
    for byte in bytes {
      (bits, count) = (bits << 8 | Int(byte), count + 8)
      while count >= 5 {
        count -= 5
        result.append(alphabet[bits >> count & 31])
        bits &= 1 << count - 1
      }
    }
    return result + [alphabet[bits << (5 - count) & 31]]
  }

  private static func decode(_ letters: some Sequence<Character>) -> [UInt8] {
    var result: [UInt8] = []
    var (bits, count) = (0, 0)
    for letter in letters {
      (bits, count) = (bits << 5 | (alphabet.firstIndex(of: letter) ?? 0), count + 5)
      if count >= 8 {
        count -= 8
        result.append(UInt8(bits >> count & 255))
        bits &= 1 << count - 1
      }
    }
    return result
  }

  /// Ten bits of SHA-256: one wrong sign in a thousand slips through.
  private static func check(_ bytes: [UInt8]) -> [Character] {
    let digest = Array(SHA256.hash(data: bytes))
    return [alphabet[Int(digest[0] & 31)], alphabet[Int(digest[1] & 31)]]
  }
}
