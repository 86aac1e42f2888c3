internal import Conversing
internal import Formats

extension Typed {
  /// A line as it arrived: text, or the place of its first byte that is no UTF-8.
  init(bytes: ArraySlice<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = .line(text)
    } else {
      self = .notUTF8(
        byte: firstInvalidByte(in: bytes), repaired: String(decoding: bytes, as: UTF8.self))
    }
  }
}
