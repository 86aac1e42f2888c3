import Foundation
import Interviewing
import Testing
import Understanding

/// Written statements and ordinary lines, beside the bench that the rules were weighed with.
@Suite struct OrdinaryTalkTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Bench/needs")

  /// Rows of a file: who wrote it first, the text last.
  private func rows(_ name: String) throws -> [[String]] {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private func isHeard(_ text: String, after question: String, _ language: String) throws -> Bool {
    var detector = NeedDetector(in: try #require(Language(rawValue: language)))
    if !question.isEmpty { detector.hear(question: question) }
    detector.hear(text)
    return !detector.readings.isEmpty
  }

  @Test func `ordinary talk about letters, school and money raises few alarms`() throws {
    let lines = try rows("neutral.tsv")
    let alarms = try lines.count { try isHeard($0[3], after: $0[2], $0[1]) }
    #expect(lines.count > 3_000)
    #expect(alarms <= lines.count / 12, "\(alarms) of \(lines.count)")
  }

  @Test func `of what tells of a need, more than half is heard even outside a talk`() throws {
    let lines = try rows("statements.tsv")
    let heard = try lines.count { try isHeard($0[5], after: $0[4], $0[3]) }
    #expect(heard * 2 > lines.count, "\(heard) of \(lines.count)")
  }

  @Test func `of five statements four are known by their domain, whatever else they name`() throws {
    let lines = try rows("statements.tsv")
    let known = try lines.count { row in
      let language = try #require(Language(rawValue: row[3]))
      let domain =
        try row[1] == "other" ? .other : #require(NeedConcept[row[1]], "\(row[1])").domain
      return DomainClassifier.subject(
        of: row[5], after: row[4].isEmpty ? nil : row[4], in: language
      ).domain == domain
    }
    #expect(known * 5 >= lines.count * 4, "\(known) of \(lines.count)")
  }
}
