import Foundation
import Interviewing
import Testing

@testable import Understanding

/// Has the rules look at labelled lines for `Tests/Bench/fit.py`, which alone asks for it.
@Suite struct FittingTests {
  private static let path = ProcessInfo.processInfo.environment["GEHOORD_FIT"]

  private struct Talk: Decodable {
    struct Turn: Decodable {
      let asks: Bool
      let text: String
    }

    let language: String
    let turns: [Turn]
  }

  private struct Found: Encodable {
    struct Line: Encodable {
      let figures: [Double]
      let domains: [Double]
    }

    var figures = NeedFigures.names
    var domains = LifeDomain.allCases.map(\.rawValue)
    var lines: [Line] = []
  }

  @Test(.enabled(if: path != nil)) func `what the rules find in a line is written down`() throws {
    let path = URL(fileURLWithPath: try #require(Self.path))
    let talks = try JSONDecoder().decode([Talk].self, from: Data(contentsOf: path))
    var found = Found()
    for talk in talks {
      let language: Language = talk.language == "en" ? .english : .dutch
      var course = Course()
      var question: Statement?
      for turn in talk.turns {
        let statement = Statement(turn.text, in: language)
        if turn.asks {
          course.go(onQuestion: statement)
          question = statement
          continue
        }
        found.lines.append(
          Found.Line(
            figures: NeedFigures(statement, after: question).values,
            domains: DomainClassifier.domains(of: statement, in: course)))
        course.go(on: statement)
      }
    }
    #expect(!found.lines.isEmpty)
    let place = path.deletingPathExtension().appendingPathExtension("found")
    try JSONEncoder().encode(found).write(to: place)
  }
}
