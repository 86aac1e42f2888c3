import Foundation
import Interviewing
import Testing
import Understanding

/// Written statements and ordinary lines, beside the bench that the rules were weighed with.
@Suite struct OrdinaryTalkTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Bench/needs")

  private func rows(_ name: String) throws -> [[String]] {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }

  private func reading(_ text: String, _ language: String) throws -> NeedReading? {
    var detector = NeedDetector(in: try #require(Language(rawValue: language)))
    return detector.reading(of: text)
  }

  @Test func `ordinary talk raises hardly an alarm`() throws {
    let lines = try rows("neutral.tsv")
    let alarms = try lines.filter { try reading($0[1], $0[0]) != nil }.map { $0[1] }
    #expect(lines.count > 350)
    #expect(alarms.count <= lines.count / 50, "\(alarms)")
  }

  @Test func `of what tells of a need, a third is heard even without knowing what was asked`()
    throws
  {
    let lines = try rows("statements.tsv")
    let heard = try lines.count { try reading($0[2], $0[1]) != nil }
    #expect(heard * 3 > lines.count, "\(heard) of \(lines.count)")
  }

  @Test func `of four statements three are known by their domain, whatever else they name`() throws
  {
    let lines = try rows("statements.tsv")
    let known = try lines.count { row in
      let language = try #require(Language(rawValue: row[1]))
      let need = try #require(NeedConcept[row[0]], "\(row[0])")
      return DomainClassifier.subject(of: row[2], in: language).domain == need.domain
    }
    #expect(known * 4 >= lines.count * 3, "\(known) of \(lines.count)")
  }
}
