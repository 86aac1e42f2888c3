internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// Files with one and the same conversation, as a sync service makes them when two computers wrote.
///
/// They are known by the id inside. The one that goes on longest counts, and it alone: what was
/// erased in it makes it longer, so nothing comes back. Of equals the one that kept its name counts.
struct Copies {
  private let program: Program
  private let paths: [String]
  /// The file that counts, by each copy of it.
  private var originals: [String: String] = [:]
  /// The damaged file of that name, by the copy that counts in its place.
  private var stoodInFor: [String: String] = [:]

  /// - Parameter knownID: gives the id inside a file where it is known.
  init(
    of paths: [String], in program: Program,
    knownID: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.program = program
    self.paths = paths
    let conversations = paths.filter { $0.fileName != "dossier.jsonl" }
    for (id, copies) in program.sharedIDs(of: conversations, knownID: knownID) {
      let longest = longest(of: copies, id)
      stoodInFor[longest] = copies.first {
        $0 != longest && $0.isNamed(after: id) && length(of: $0) == 0
      }
      for copy in copies where copy != longest { originals[copy] = longest }
    }
  }

  /// The files that count, in their order.
  var counting: [String] { paths.filter { originals[$0] == nil } }

  /// The file that counts instead of this one; nil when it counts itself.
  func original(of path: String) -> String? { originals[path] }

  /// The other files with the conversation of this one.
  func copies(of path: String) -> [String] {
    originals.filter { $0.value == path }.keys.sorted()
  }

  /// The damaged file that this copy counts for.
  func damaged(besides path: String) -> String? { stoodInFor[path] }

  private func longest(of copies: [String], _ id: String) -> String {
    let lengths = copies.map(length)
    let most = lengths.max() ?? 0
    let best = zip(copies, lengths).filter { $0.1 == most }.map(\.0)
    return best.first { $0.isNamed(after: id) } ?? best[0]
  }

  /// In records; 0 for a damaged one.
  private func length(of path: String) -> Int {
    let reading = try? program.outline(path)
    return reading.map { $0.isDamaged ? 0 : $0.records.count } ?? 0
  }

  /// Says where a copy has something that the longer one does not.
  func tellApart() {
    for (copy, original) in originals.sorted(by: { $0.key < $1.key }) {
      guard let bytes = try? program.workspace.files.read(copy),
        let others = try? program.workspace.files.read(original),
        RecordCopy(bytes, of: others).isDiverged
      else { continue }
      let names = (visible(copy.fileName), visible(original.fileName))
      program.screen.tell(
        Bilingual(
          nl: "\(names.0) is een kopie waarin iets anders staat. Alleen \(names.1) telt mee.",
          en: "\(names.0) is a copy that says something else. Only \(names.1) counts."))
    }
  }
}
