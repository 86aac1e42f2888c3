import Conversing
import Formats
import Foundation
import Interviewing
import Storage
import Support
import Testing

/// Two hours with six people, an interpreter, a fire alarm and an open laptop: every line that was
/// typed (`focusgroep.typed.txt`), and all that was kept and shown (`focusgroep.txt`).
@Suite struct FocusGroupTests {
  @Test func `two hours with six people go as they went`() throws {
    #expect(try Golden("focusgroep.txt").difference(from: try talk().text + "\n") == nil)
  }

  @Test func `the record folds to what the talk had become`() throws {
    let talk = try talk()
    let workspace = try TemporaryWorkspace()
    let log = try EventLog<Event>.new(
      workspace.root + "/a.jsonl", salt: CountedSalts().next)
    for (moment, events) in talk.kept { _ = try log.append(events, at: moment) }
    let reading = RecordReading<Event>(try workspace.bytes(workspace.root + "/a.jsonl"))
    #expect(reading.problems == [])
    #expect(Interview(folding: reading.records) == talk.session.interview)
    #expect(talk.session.interview.isClosed)
  }

  @Test func `what was typed is in the record, or there is a reason that it is not`() throws {
    let talk = try talk()
    let interview = talk.session.interview
    #expect(interview.notes.count { $0.isErased } == 1)
    #expect(interview.notes.count { $0.isWithdrawn } == 4)
    #expect(!interview.notes.contains { $0.text.contains("111222333") })
    #expect(!interview.notes.contains { $0.text.contains("voetbal") })
    #expect(
      interview.notes.allSatisfy { !$0.text.contains("Fatma") && !$0.text.contains("Wiktor") })
    #expect(interview.openSummaries == [])
    #expect(interview.participants.map(\.isPresent) == [true, false, true, true, true, true])
  }

  /// The talk, typed line by line, eleven seconds apart.
  private func talk() throws -> Dialogue {
    let source = try Data(
      contentsOf: URL(filePath: Command.package + "/topiclists/ondersteuning.yaml"))
    var talk = Dialogue(
      .focusGroup, names: ["Fatma", "Kamil", "Nadia", "Oom Ali", "Selam"],
      list: try TopicListReader.read(Array(source), name: "ondersteuning.yaml"), withOpening: true)
    talk.pace = 11
    let typed = try Golden("focusgroep.typed.txt").text
    for line in typed.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      talk.perform(String(line))
    }
    return talk
  }
}

extension Dialogue {
  /// One line of a script: `^C`, `^D`, `@5` (minutes go by), `[[a ⏎ b]]` (pasted), or what is typed,
  /// with `{last}` for the number of the last note.
  fileprivate mutating func perform(_ line: String) {
    if line == "^C" {
      pressControlC()
    } else if line == "^D" {
      pressControlD()
    } else if line.hasPrefix("@"), let minutes = Int(line.dropFirst()) {
      wait(minutes: minutes)
    } else if line.hasPrefix("[[") {
      paste(line.dropFirst(2).dropLast(2).components(separatedBy: " ⏎ "))
    } else {
      type(
        line.replacing(/\{last(?:-(\d))?\}/) { match in
          let back = match.1.flatMap { Int($0) } ?? 0
          return String(session.interview.notes.dropLast(back).last?.number ?? 0)
        })
    }
  }
}
