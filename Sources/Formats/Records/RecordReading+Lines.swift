internal import Interviewing

extension RecordReading {
  /// The event of the line at a place; nil when no line stands just there, or the record is damaged.
  package func event(at place: Range<Int>) -> Event? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      guard let line = lines[records[middle].number] else { return nil }
      if line.lowerBound < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < records.count, lines[records[low].number] == place else { return nil }
    return records[low].event
  }
}

extension ArraySlice<UInt8> {
  /// What stands behind `"id":"` or `"dossier":"` in the first line.
  var identityInFirstLine: String? {
    let line = prefix { $0 != UInt8(ascii: "\n") }
    let keys = ["\"id\":\"", "\"dossier\":\""].map { Array($0.utf8) }
    guard let key = keys.lazy.compactMap({ line.range(of: $0) }).first else { return nil }
    let end = line[key.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? line.endIndex
    return String(decoding: line[key.upperBound..<end], as: UTF8.self)
  }
}

extension RecordFields {
  /// The fields of a parsed record; nil when it has no type.
  package init?(_ value: JSON) {
    guard let type = value["type"]?.string, let members = value.members else { return nil }
    self.init(type)
    let envelope: Set<String> = [
      "v", "seq", "at", "type", "salt", "data", "key", "sealed", "c", "h",
    ]
    structure = members.filter { !envelope.contains($0.key) }
    data = value["data"]?.members ?? []
  }
}

extension ArraySlice<UInt8> {
  /// Whether a sector of the disk, as far as it belongs to these bytes, was never written.
  ///
  /// Sectors of one line may reach the disk in any order, so its end can be there without its middle.
  var hasLostSector: Bool {
    var start = startIndex
    while start < endIndex {
      let end = Swift.min(endIndex, (start / 512 + 1) * 512)
      if end - start >= 8, self[start..<end].allSatisfy({ $0 == 0 }) { return true }
      start = end
    }
    return false
  }
}
