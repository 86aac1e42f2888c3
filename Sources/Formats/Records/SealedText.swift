/// A small text kept sealed in a file of its own: a half-typed line, a torn end.
///
///     {"v":1,"key":"p1","sealed":"…"}
package enum SealedText {
  /// Nil when a key is not on the ring.
  package static func file(
    _ bytes: [UInt8], named name: String, under key: String, _ ring: KeyRing
  ) -> [UInt8]? {
    let place = SealPlace(record: name, number: 0)
    guard let sealed = ring.seal(bytes, at: place, under: key) else { return nil }
    let json: JSON = [
      "v": .int(1), "key": .string(key), "sealed": .string(Base64.text(of: sealed)),
    ]
    return Array((json.text + "\n").utf8)
  }

  /// The key that a file is sealed with; nil when it is not sealed.
  package static func key(of file: [UInt8]) -> String? {
    guard let json = try? JSON(parsing: file), json["sealed"] != nil else { return nil }
    return json["key"]?.string
  }

  /// Nil when the file is no sealed text, or does not open.
  package static func opening(_ file: [UInt8], named name: String, _ ring: KeyRing) -> [UInt8]? {
    guard let json = try? JSON(parsing: file), let key = json["key"]?.string,
      let sealed = json["sealed"]?.string.flatMap({ Base64.bytes(of: $0) })
    else { return nil }
    return ring.open(sealed, at: SealPlace(record: name, number: 0), under: key)
  }
}
