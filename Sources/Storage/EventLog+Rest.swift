internal import Formats
internal import Glibc

/// What a power cut left of a line that was never acknowledged is set apart in `NAME.rest`.
extension EventLog {
  /// Keeps a torn tail in a file of its own before anything else happens.
  func setApart(_ tail: [UInt8]) throws(FileTrouble) -> String {
    var number = 1
    while true {
      let rest = path.fileStem + (number == 1 ? "" : "-\(number)") + ".rest"
      do throws(FileTrouble) {
        try files.writeNew(tail, to: rest)
        return rest
      } catch {
        guard error.code == EEXIST, number < 1000 else { throw error }
        number += 1
      }
    }
  }

  /// Somebody who types a lost line again and then has it forgotten means the lost line too.
  ///
  /// What is sealed cannot be compared; of that, all that the same person could have said goes.
  func dropRests(repeating forgotten: [ArraySlice<UInt8>]) {
    let stem = path.fileStem.fileName
    for name in files.names(in: path.parentFolder)
    where name == stem + ".rest" || name.hasPrefix(stem + "-") && name.hasSuffix(".rest") {
      let rest = path.parentFolder + "/" + name
      guard let bytes = try? files.read(rest),
        let words = bytes[...].textOfRecord ?? bytes[...].keyOfRecord,
        forgotten.contains(where: { $0.starts(with: words) || words.starts(with: $0) })
      else { continue }
      files.remove(rest)
    }
  }
}

extension ArraySlice<UInt8> {
  private static let textKey = Array("\"text\":\"".utf8)
  private static let keyKey = Array(",\"key\":\"".utf8)

  /// What stands behind `"text":"` in a record or a piece of one, as far as it goes; nil for nothing.
  var textOfRecord: ArraySlice<UInt8>? { string(after: Self.textKey) }

  /// The name of the key that a record, or a piece of one, is sealed with.
  var keyOfRecord: ArraySlice<UInt8>? { string(after: Self.keyKey) }

  private func string(after key: [UInt8]) -> ArraySlice<UInt8>? {
    guard count > key.count,
      let start = indices.first(where: { self[$0...].starts(with: key) })
    else { return nil }
    var end = start + key.count
    while end < endIndex, self[end] != UInt8(ascii: "\"") {
      end += self[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let words = self[(start + key.count)..<Swift.min(end, endIndex)]
    return words.isEmpty ? nil : words
  }
}
