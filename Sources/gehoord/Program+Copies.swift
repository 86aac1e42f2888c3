internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// Copies of one conversation, as a sync service makes them when two computers wrote.
///
/// They are known by the id inside. The one that goes on longest counts, and it alone.
extension Program {
  /// The files that count, in their order; where two copies went on apart, that is told.
  func withoutCopies(_ paths: [String]) -> [String] {
    let copies = Dictionary(grouping: paths, by: idInside).filter {
      $0.key != nil && $0.value.count > 1
    }
    var left: Set<String> = []
    for paths in copies.values.sorted(by: { $0[0] < $1[0] }) {
      let (longest, others) = longest(of: paths)
      for other in others where wentApart(other, longest) { tellApart(other, longest) }
      left.formUnion(others)
    }
    return left.isEmpty ? paths : paths.filter { !left.contains($0) }
  }

  /// The id in the first record, without reading further; nil when there is none.
  private func idInside(_ path: String) -> String? {
    guard let bytes = try? workspace.files.read(path, limit: 512) else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(
      separator: "\"", omittingEmptySubsequences: false)
    guard let key = parts.firstIndex(of: "id"), parts.indices.contains(key + 2) else { return nil }
    return String(parts[key + 2])
  }

  private func longest(of paths: [String]) -> (String, others: [String]) {
    let counts = paths.map { path in
      let reading = try? reading(path)
      return reading.map { $0.isDamaged ? 0 : $0.records.count } ?? 0
    }
    let best = counts.indices.reversed().max { counts[$0] < counts[$1] } ?? 0
    return (paths[best], paths.filter { $0 != paths[best] })
  }

  /// Whether a copy has something that the longer one does not.
  private func wentApart(_ copy: String, _ longer: String) -> Bool {
    guard let bytes = try? workspace.files.read(longer), let reading = try? reading(copy),
      let range = RecordReading<Event>(bytes).lines[reading.records.count]
    else { return true }
    return RecordLine(bytes[range].dropLast())?.hash != reading.lastHash
  }

  private func tellApart(_ copy: String, _ longer: String) {
    let names = (visible(copy.fileName), visible(longer.fileName))
    screen.tell(
      Bilingual(
        nl: "\(names.0) is een kopie waarin iets anders staat. Alleen \(names.1) telt mee.",
        en: "\(names.0) is a copy that says something else. Only \(names.1) counts."))
  }
}
