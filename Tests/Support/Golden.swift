internal import FoundationEssentials
internal import Glibc

/// A file with the whole of what is expected, beside the tests.
///
/// `RECORD_GOLDEN=1` writes the files anew; the tests then fail, so that nobody takes it for a pass,
/// and the difference is read in the commit.
package struct Golden {
  private let path: String

  /// `name` in the folder `Golden` beside the test's own file.
  package init(_ name: String, beside test: String = #filePath) {
    let folder = test.split(separator: "/").dropLast().joined(separator: "/")
    path = "/\(folder)/Golden/\(name)"
  }

  package var text: String {
    get throws {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
  }

  /// The first line that differs, or nil when the text is as expected.
  package func difference(from found: String) throws -> String? {
    if getenv("RECORD_GOLDEN").map({ String(cString: $0) }) == "1" {
      try Data(found.utf8).write(to: URL(filePath: path))
      return "recorded \(path)"
    }
    let golden = try text
    if found == golden { return nil }
    let lines = [found, golden].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let index = zip(lines[0], lines[1]).enumerated().first { $1.0 != $1.1 }?.offset
    guard let index else { return "\(lines[0].count) lines, not \(lines[1].count)" }
    return "line \(index + 1): \(lines[0][index]) — \(lines[1][index])"
  }
}
