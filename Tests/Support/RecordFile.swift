internal import Formats
package import Interviewing

/// A record's file in memory, a minute between events.
package struct RecordFile: Sendable {
  package private(set) var lines: [[UInt8]] = []
  package private(set) var hashes: [String] = []

  /// - Parameter first: the minute of the first event, before or after that of the other samples.
  package init(_ events: [Event], from first: Int = 0) {
    for (index, event) in events.enumerated() {
      let line = Record.line(
        event.fields, number: index + 1, at: .sample(minute: first + index), salt: .salt(index + 1),
        after: hashes.last ?? Record.origin)
      lines.append(line.bytes)
      hashes.append(line.hash)
    }
    let erased = events.flatMap(\.erasedNumbers)
    for number in erased where lines.indices.contains(number - 1) {
      lines[number - 1] = RecordLine(lines[number - 1].dropLast())?.erased ?? []
    }
  }

  package var bytes: [UInt8] { Array(lines.joined()) }

  /// Where each line ends.
  package var ends: [Int] {
    lines.reduce(into: []) { ends, line in ends.append((ends.last ?? 0) + line.count) }
  }

  /// The file with one byte changed, another for each number.
  package func changed(_ number: Int) -> [UInt8] {
    var bytes = bytes
    let dice = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    bytes[Int((dice >> 8) % UInt64(bytes.count))] ^= UInt8(dice >> 56) | 1
    return bytes
  }
}

extension [Event] {
  /// A talk of forty events from welcome to close, one note of which was erased.
  package static let forty: [Event] = [
    .opened(.sample(list: .sample(opening: [], closing: [], topics: []))), .joined(Alias(1)),
    .joined(Alias(2)), .covered(step: "welkom"), .skipped(step: "doel"),
    .consented(.sample(.notes, .yes, of: 1, 2)), .asked(.week),
    .note("drie kinderen, altijd vroeg op #gezin", under: .week), .marked(note: 8, as: .strength),
    .note("çok zor | heel moeilijk", by: .p(2), isVerbatim: true), .marked(note: 10, as: .quote),
    .note("mijn geheim", under: .week), .erased([12]),
    .note("zij lacht", .observation, by: .interviewer), .asked(.post),
    .note("ligt op de kast, haar neef maakt het open", under: .post), .marked(note: 16, as: .need),
    .edited(note: 16, text: "ligt op de kast; haar neef leest het voor", tags: ["zaken"]),
    .note("hoe is het om hulp te vragen?", .question, by: .interviewer),
    .note("jij wilt zelf kunnen zien welke brief haast heeft", .summary, by: .interviewer),
    .responded(to: 20, .confirmed, text: nil), .agreed(note: 16, [Alias(2)]),
    .disagreed(note: 8, [Alias(1), Alias(2)]), .preferred(note: 16, .buddy),
    .note("de gemeente bellen", .promise, by: .interviewer), .note("later: fietsles", .parked),
    .paused, .continued, .recordingStarted(second: 4), .recordingStopped, .resumed,
    .handedIn(Alias(3)), .counted(.week, .agree), .left(Alias(2)), .withdrawn(26),
    .note("I want to read, \"really\" & <soon>", .need), .responded(to: 36, .corrected, text: "zo"),
    .consented(.sample(.quoting, .no, of: 1)), .repaired(bytes: 7, rest: "x.rest"),
    .closed(count: 40),
  ]
}
