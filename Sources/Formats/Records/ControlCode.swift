package import Interviewing

/// The first 12 hexadecimal digits of a closing record's hash: who has them can see later that
/// nothing before the close was changed.
package struct ControlCode: Sendable, Equatable, CustomStringConvertible {
  package static let length = 12

  package let description: String

  package init(hash: String) { description = String(hash.prefix(Self.length)) }

  /// Reads what somebody copied from a screen or a report, in capitals or groups too.
  package init?(_ text: String) {
    let digits = text.filter { !$0.isWhitespace }.lowercased()
    guard digits.utf8.count == Self.length, digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    description = digits
  }
}

/// The close that a control code belongs to, and what came after it.
package struct CodedClose: Sendable, Equatable {
  package let number: Int
  package let at: Moment
  /// What is wrong with the record up to there; without any the code is right.
  package let problems: [RecordProblem]
  /// Whether the record has something wrong after the close.
  package let isDamagedSince: Bool
  /// How many records were added.
  package let added: Int
  /// The notes erased since.
  package let erased: [Int]
  /// The code of the last close, when that is another one.
  package let latest: ControlCode?
}

extension RecordReading {
  /// The close with this code; nil when the record was never closed with it.
  package func close(with code: ControlCode) -> CodedClose? {
    let number = closings.filter { $0.value.hasPrefix(code.description) }.keys.min()
    guard let number, let index = records.firstIndex(where: { $0.number == number }) else {
      return nil
    }
    let line = line(of: index)
    let since = records[(index + 1)...]
    return CodedClose(
      number: number, at: records[index].at,
      problems: problems.filter { $0.line.map { $0 <= line } ?? false },
      isDamagedSince: problems.contains { $0.line.map { $0 > line } ?? false },
      added: since.count, erased: Set(since.flatMap(\.event.erasedNumbers)).sorted(),
      latest: closings.max { $0.key < $1.key }.map { ControlCode(hash: $0.value) }
        .flatMap { $0 == code ? nil : $0 })
  }

  /// The line in the file: lines that could not be read are no records.
  private func line(of index: Int) -> Int {
    let unreadable = problems.compactMap { problem in
      if case .unreadable(let line) = problem { line } else { nil }
    }
    return unreadable.sorted().reduce(index + 1) { line, lost in lost <= line ? line + 1 : line }
  }
}

extension RecordProblem {
  /// The line it is in; nil for what is wrong with the file as a whole, or its end.
  package var line: Int? {
    switch self {
    case .unreadable(let line), .altered(let line, _), .wordsAltered(let line, _),
      .outOfOrder(let line, _, _), .erasedWithoutEvent(let line, _), .keyMissing(let line, _, _),
      .notSealed(let line, _):
      line
    case .tornTail, .newerVersion, .empty: nil
    }
  }
}
