internal import Interviewing

/// What words were found to say: whether a line tells of a need, and of which.
///
/// Rules know turns of phrase and the words of the field; people also say what they need with the
/// things of an ordinary day. So thousands of statements and talks were written for it, with
/// ordinary lines about the same things beside them (`Tests/Bench/needs`), and logistic regression
/// (Cox, 1958) weighed each word, its first four to six letters and its last four or five, beside
/// what the rules found. Nothing is learned from anybody's talks.
final class LearnedWords: Sendable {
  static let all = LearnedWords(table)

  /// The needs that lines were labelled with, by their letters in the table; nil for a need that
  /// fits in no life domain.
  static let needs: [Int?] = columns.map { NeedConcept.place(of: $0.key) }
  /// How likely each is, as the logarithm of its odds, of a line that says nothing.
  static let rareness = columns.map(\.rareness)
  /// The place of each one's domain among all domains.
  static let domains = needs.map { need in
    need.map { NeedConcept.domains[$0] } ?? LifeDomain.allCases.firstIndex(of: .other) ?? 0
  }

  /// A word of a line, or part of one, by its number in the table.
  typealias Row = Int32

  private let words: WordTable
  /// What each row says of telling.
  private let telling: [Double]
  /// What each says of needs, all in one row, and where those of each begin and the last end.
  private let weights: [(need: Int, weight: Double)]
  private let starts: [Int]

  /// Reads a table: a word, what it says of telling, and letters with what it says of those needs;
  /// a word may go on in the next row.
  private init(_ table: String) {
    var words = WordTable.Draft()
    var telling: [Double] = []
    var weights: [(need: Int, weight: Double)] = []
    var starts = [0]
    var last: Substring?
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 1, let hundredths = Double(parts[1]) else { continue }
      if parts[0] != last {
        words.add(parts[0], Row(telling.count))
        telling.append(hundredths / 100)
        starts.append(weights.count)
      }
      last = parts[0]
      if parts.count > 2 { Self.add(parts[2].utf8, to: &weights) }
      starts[starts.count - 1] = weights.count
    }
    self.words = WordTable(words)
    (self.telling, self.weights, self.starts) = (telling, weights, starts)
  }

  private static func add(
    _ text: Substring.UTF8View, to weights: inout [(need: Int, weight: Double)]
  ) {
    var (need, tenths, sign) = (-1, 0, 1)
    func close() {
      if need >= 0 { weights.append((need, Double(sign * tenths) / 10)) }
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): tenths = tenths * 10 + Int(byte) - 0x30
      case UInt8(ascii: "-"): sign = -1
      default:
        close()
        (need, tenths, sign) = (place(of: byte), 0, 1)
      }
    }
    close()
  }

  /// From `a` on, then from `A`.
  private static func place(of letter: UInt8) -> Int {
    letter >= UInt8(ascii: "a")
      ? Int(letter - UInt8(ascii: "a")) : Int(letter - UInt8(ascii: "A")) + 26
  }

  /// What is known of the words of a line, each once.
  func rows(in line: LineWords) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(line.words.count * 4)
    line.bytes.withUnsafeBufferPointer { bytes in
      for word in line.words { words.addMeanings(of: word.range, in: bytes, to: &rows) }
    }
    rows.sort()
    var count = 0
    for row in rows where count == 0 || rows[count - 1] != row {
      rows[count] = row
      count += 1
    }
    rows.removeLast(rows.count - count)
    return rows
  }

  /// What words say of telling, as a logarithm of odds.
  func telling(_ rows: [Row]) -> Double { rows.reduce(0) { $0 + telling[Int($1)] } }

  /// Adds what words say of each need to what others said.
  func add(_ rows: [Row], weight: Double, to needs: inout [Double]) {
    for row in rows {
      for place in starts[Int(row)]..<starts[Int(row) + 1] {
        needs[weights[place].need] += weight * weights[place].weight
      }
    }
  }

  /// What one word says of a need.
  func weight(of word: LineWords.Word, in line: LineWords, for need: Int) -> Double {
    var rows: [Row] = []
    line.bytes.withUnsafeBufferPointer {
      words.addMeanings(of: word.range, in: $0, to: &rows)
    }
    return rows.reduce(0) { sum, row in
      weights[starts[Int(row)]..<starts[Int(row) + 1]].reduce(sum) {
        $1.need == need ? $0 + $1.weight : $0
      }
    }
  }
}
