package import Interviewing
internal import Yams

/// Reads topic lists that people wrote by hand, and tells all that is wrong with one at once.
package enum TopicListReader {
  package static let largestFile = 256 << 10
  static let mostNodes = 20_000
  static let deepest = 64

  /// The list in a file.
  ///
  /// `name` is the file's name without folder, for the messages.
  package static func read(_ bytes: [UInt8], name: String) throws(SyntaxError) -> TopicList {
    guard bytes.count <= largestFile else {
      throw SyntaxError(name, .tooLarge(bytes: bytes.count, limit: largestFile))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SyntaxError(name, .notUTF8(byte: firstInvalidByte(in: bytes)))
    }
    let root = try compose(text, name)
    var reader = TopicListFields(id: name.fileStem)
    let list = reader.list(root)
    guard let list, reader.problems.isEmpty else {
      throw SyntaxError(file: name, text: text, problems: reader.problems)
    }
    return list
  }

  /// The YAML as nodes, within limits; never resolved into objects, so that a file of aliases that
  /// multiply stays small.
  static func compose(_ text: String, _ name: String) throws(SyntaxError) -> Node {
    func error(_ line: Int, _ column: Int, _ kind: SyntaxError.Kind) -> SyntaxError {
      SyntaxError(
        file: name, text: text,
        problems: [SyntaxError.Problem(line: line, column: column, kind: kind)])
    }
    if let place = tooDeep(text) { throw error(place.line, place.column, .tooDeep(limit: deepest)) }
    if let place = anchor(text) { throw error(place.line, place.column, .anchor) }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let trouble as YamlError {
      let (place, kind) = trouble.facts(in: text)
      throw error(place.line, place.column, kind)
    } catch {
      throw SyntaxError(name, .yaml("\(error)"))
    }
    guard let root, root != Node("") else { throw SyntaxError(name, .empty) }
    var nodes = 0
    if let limit = root.exceeding(nodes: &nodes, depth: 0) { throw error(1, 1, limit) }
    return root
  }

  /// Where more brackets or dashes are open than any topic list needs.
  ///
  /// A cheap look before parsing, as the parser itself recurses.
  private static func tooDeep(_ text: String) -> (line: Int, column: Int)? {
    var open = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var dashes = 0
      for (column, character) in line.utf8.enumerated() {
        if character == UInt8(ascii: "[") || character == UInt8(ascii: "{") { open += 1 }
        if character == UInt8(ascii: "]") || character == UInt8(ascii: "}") {
          open = max(0, open - 1)
        }
        if character == UInt8(ascii: "-") || character == UInt8(ascii: "?") { dashes += 1 }
        let isIndented = dashes > deepest && line.prefix(column).allSatisfy { "-? ".contains($0) }
        if open > deepest || isIndented { return (number + 1, column + 1) }
      }
    }
    return nil
  }

  /// Where a name that is anchored (`&name`) is used again (`*name`).
  ///
  /// A topic list has no use for either, and together they let a small file grow without end, even
  /// inside the parser. In running text they do not come as a pair.
  private static func anchor(_ text: String) -> (line: Int, column: Int)? {
    let used = Set(references("*", in: text).map(\.name))
    guard !used.isEmpty,
      let use = references("&", in: text).first(where: { used.contains($0.name) })
    else { return nil }
    let before = text[..<use.start]
    let line = before.count { $0.isNewline } + 1
    let lineStart = before.lastIndex(where: \.isNewline).map { text.index(after: $0) }
    return (line, text.distance(from: lineStart ?? text.startIndex, to: use.start) + 1)
  }

  private static func references(
    _ sign: Character, in text: String
  ) -> [(name: Substring, start: String.Index)] {
    text.indices.compactMap { index in
      guard text[index] == sign else { return nil }
      let name = text[text.index(after: index)...].prefix {
        $0.isLetter || $0.isNumber || "-_".contains($0)
      }
      return name.isEmpty ? nil : (name, index)
    }
  }
}

/// Where a byte sequence stops being UTF-8, counted from 0.
package func firstInvalidByte(in bytes: some Collection<UInt8>) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    offset += UTF8.width(scalar)
  }
  return offset
}

extension SyntaxError {
  fileprivate init(_ file: String, _ kind: Kind) {
    self.init(file: file, text: "", problems: [Problem(line: 1, column: 1, kind: kind)])
  }
}

extension String {
  /// A file's name without its last ending.
  package var fileStem: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}

extension YamlError {
  /// The place and kind of a parser's complaint; tabs are told apart, as they are the usual cause.
  fileprivate func facts(in text: String) -> ((line: Int, column: Int), SyntaxError.Kind) {
    let place: (line: Int, column: Int)
    let problem: String
    switch self {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _),
      .composer(_, let what, let mark, _):
      (place, problem) = ((max(1, mark.line), max(1, mark.column)), what)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return ((context.mark.line, context.mark.column), .duplicate(field: key))
    default:
      (place, problem) = ((1, 1), "\(self)".split(separator: "\n").first.map(String.init) ?? "")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : ""
    if let tab = line.firstIndex(of: "\t"), line[..<tab].allSatisfy({ " -".contains($0) }) {
      return ((place.line, line.distance(from: line.startIndex, to: tab) + 1), .tab)
    }
    return (place, .yaml(problem))
  }
}

extension Node {
  /// Why the tree is too large, counting as it goes; nil when it is not.
  fileprivate func exceeding(nodes: inout Int, depth: Int) -> SyntaxError.Kind? {
    nodes += 1
    if anchor != nil { return .anchor }
    if nodes > TopicListReader.mostNodes { return .tooMany(nodes: TopicListReader.mostNodes) }
    if depth > TopicListReader.deepest { return .tooDeep(limit: TopicListReader.deepest) }
    switch self {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let limit = key.exceeding(nodes: &nodes, depth: depth + 1) { return limit }
        if let limit = value.exceeding(nodes: &nodes, depth: depth + 1) { return limit }
      }
    case .sequence(let sequence):
      for value in sequence {
        if let limit = value.exceeding(nodes: &nodes, depth: depth + 1) { return limit }
      }
    default: break
    }
    return nil
  }
}
