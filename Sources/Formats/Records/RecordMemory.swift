internal import Crypto
internal import Interviewing

/// Title and topic list of an opening, with the bytes they stand in.
struct KnownList: Sendable {
  let bytes: [UInt8]
  let digest: [UInt8]
  let title: String
  let list: TopicList
}

/// What is the same in many records, kept from one to the next: their topic lists.
///
/// A list is known again by its bytes, every one of them.
package struct RecordMemory: Sendable {
  private var lists: [KnownList] = []

  /// A workspace has few lists; of one with many only the latest are kept.
  private static let most = 8

  package init() {}

  /// The list whose bytes stand at a place.
  func list(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> KnownList? {
    lists.first { known in
      bytes.count - start >= known.bytes.count
        && bytes[start..<start + known.bytes.count].elementsEqual(known.bytes)
    }
  }

  func known(_ digest: [UInt8]) -> KnownList? { lists.first { $0.digest == digest } }

  /// Keeps the words of an opening that the general reader has read.
  mutating func note(_ data: ArraySlice<UInt8>) {
    if lists.contains(where: { $0.bytes.elementsEqual(data) }) { return }
    guard let members = (try? JSON(parsing: data))?.members, members.map(\.key) == Self.keys,
      let title = members[0].value.string, let list = TopicList(members[1].value)
    else { return }
    if lists.count == Self.most { lists.removeFirst() }
    lists.append(
      KnownList(
        bytes: Array(data), digest: Array(SHA256.hash(data: data)), title: title, list: list))
  }

  private static let keys = ["title", "topiclist"]
}

/// The hashes of a plain line, checked on its bytes as they stand.
extension PlainLine {
  func keepsItsCommitment() -> Bool {
    var hasher = SHA256()
    hasher.update(bufferPointer: raw(salt))
    hasher.update(bufferPointer: raw(data))
    return equals(hasher.finalize(), commitment)
  }

  /// - Parameter previous: the hash of the line before, in hexadecimal.
  func follows(_ previous: UnsafeRawBufferPointer) -> Bool {
    var hasher = SHA256()
    hasher.update(bufferPointer: previous)
    hasher.update(bufferPointer: raw(head))
    hasher.update(bufferPointer: raw(commitment))
    return equals(hasher.finalize(), hash)
  }

  func raw(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private func equals(_ digest: SHA256.Digest, _ text: Range<Int>) -> Bool {
    digest.withUnsafeBytes { digest in
      var place = text.lowerBound
      for byte in digest {
        guard bytes[place] == Self.digit(byte >> 4), bytes[place + 1] == Self.digit(byte & 15)
        else { return false }
        place += 2
      }
      return place == text.upperBound
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
