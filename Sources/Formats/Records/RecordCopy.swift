/// How a file stands to another one with the same conversation in it, as a sync service makes them.
package struct RecordCopy: Sendable, Equatable {
  package let records: Int
  package let originalRecords: Int
  /// How many records the two begin with alike.
  package let common: Int
  /// The numbers whose words are erased in the original, and still stand in the copy.
  package let unerased: [Int]

  package init(_ copy: [UInt8], of original: [UInt8]) {
    let (here, there) = (Self.lines(copy), Self.lines(original))
    records = here.count
    originalRecords = there.count
    let common = zip(here, there).prefix { $0.hash != nil && $0.hash == $1.hash }
    self.common = common.count
    unerased = common.enumerated().filter { !$1.0.isErased && $1.1.isErased }.map { $0.offset + 1 }
  }

  package var isWhole: Bool { common == records && common == originalRecords }
  /// Both have records that the other lacks: two programs wrote apart from one another.
  package var isDiverged: Bool { common < records && common < originalRecords }

  private static func lines(_ bytes: [UInt8]) -> [(hash: String?, isErased: Bool)] {
    bytes.split(separator: UInt8(ascii: "\n")).map { slice in
      let line = slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice
      let parts = RecordLine(line)
      if case .erased? = parts?.words { return (parts?.hash, true) }
      return (parts?.hash, parts == nil)
    }
  }
}
