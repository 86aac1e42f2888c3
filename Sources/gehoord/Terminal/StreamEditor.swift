internal import Conversing
internal import Glibc

/// Lines from a pipe or a file: no prompt, no echo, no history.
final class StreamEditor: LineEditor {
  let isInteractive = false
  let sign = ""
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false

  func read(
    _ request: LineRequest, draft: (String) -> Void, whisper: (Int) -> Whisper?
  ) -> Typed {
    while true {
      if let end = buffer[max(start, scanned)...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { (start, scanned) = (end + 1, end + 1) }
        return typed(buffer[start..<end])
      }
      scanned = buffer.count
      if isAtEnd { return lastLine() }
      fill()
    }
  }

  func remember(_ lines: [String]) {}

  func forgetCuts() {}

  func cover(_ isCovered: Bool) {}

  private func lastLine() -> Typed {
    guard start < buffer.count else { return .end }
    defer { start = buffer.count }
    return typed(buffer[start...])
  }

  private func typed(_ bytes: ArraySlice<UInt8>) -> Typed {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return Typed(bytes: line)
  }

  private func fill() {
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 { isAtEnd = true } else { buffer += chunk.prefix(count) }
  }
}
