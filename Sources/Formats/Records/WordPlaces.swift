internal import Crypto
package import Interviewing
package import Understanding

extension WordPlaces {
  /// Where the words stand that count at the end of a record.
  package init(_ reading: RecordReading<Event>, in bytes: [UInt8]) {
    self.init()
    for record in reading.records {
      guard let line = reading.lines[record.number] else { continue }
      switch record.event {
      case .noted: texts[record.number] = line
      case .edited(let note, _, _): texts[note] = line
      case .responded(let note, _, let text): corrections[note] = text == nil ? nil : line
      case .judged(let note, _, let label): wordings[note] = label == nil ? nil : line
      case .opened:
        if let known = reading.knownList {
          (list, digest) = known
          continue
        }
        guard let parts = RecordLine(bytes[line].dropLast()),
          case .readable(let content) = parts.words
        else { continue }
        list = content.data.startIndex..<content.data.endIndex
        digest = Array(SHA256.hash(data: content.data))
      default: break
      }
    }
  }
}

extension LineOfWords {
  /// What one line says, newline included; nil when its words were taken out or changed.
  package init?(line bytes: [UInt8]) {
    let plain = bytes.withUnsafeBufferPointer { buffer -> String? in
      var line = PlainLine(buffer)
      guard line.read(from: 0, RecordMemory()), line.index == buffer.count,
        case .text(let text, _) = line.words, line.keepsItsCommitment()
      else { return nil }
      return text
    }
    if let plain {
      self.init(plain)
      return
    }
    let line = bytes.dropLast()
    guard bytes.last == UInt8(ascii: "\n"), let parts = RecordLine(line), parts.isReadable,
      parts.keepsItsCommitment, let value = try? JSON(parsing: line),
      let fields = RecordFields(value)
    else { return nil }
    self.init(Event(fields: fields))
  }
}

extension RecordMemory {
  /// Title and topic list with this digest; they are read when they were not seen before.
  package mutating func list(
    _ digest: [UInt8], read: () -> [UInt8]?
  ) -> (title: String, TopicList)? {
    if let known = known(digest) { return (known.title, known.list) }
    guard let bytes = read(), Array(SHA256.hash(data: bytes)) == digest else { return nil }
    note(bytes[...])
    return known(digest).map { ($0.title, $0.list) }
  }
}
