/// Writes an object over several lines, as `JSON.prettyText` has it, without the whole of it at once.
struct JSONWriter {
  private static let many = 1 << 16

  private let send: ([UInt8]) -> Void
  private var bytes = Array("{".utf8)
  private var isFirst = true

  init(send: @escaping ([UInt8]) -> Void) { self.send = send }

  mutating func add(_ key: String, _ value: JSON) {
    begin(key)
    value.write(to: &bytes, depth: 1)
  }

  mutating func add(_ key: String, _ items: some Sequence<JSON>) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    var isEmpty = true
    for item in items {
      bytes += (isEmpty ? "\n    " : ",\n    ").utf8
      isEmpty = false
      item.write(to: &bytes, depth: 2)
      handOver()
    }
    bytes += (isEmpty ? "]" : "\n  ]").utf8
  }

  mutating func end() {
    bytes += (isFirst ? "}\n" : "\n}\n").utf8
    send(bytes)
    bytes = []
  }

  private mutating func begin(_ key: String) {
    bytes += (isFirst ? "\n  " : ",\n  ").utf8
    isFirst = false
    JSON.write(key, to: &bytes)
    bytes += ": ".utf8
  }

  private mutating func handOver() {
    guard bytes.count >= Self.many else { return }
    send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
