internal import Conversing
internal import Glibc

/// A paste in brackets, read here and not by readline, which would hear no signal and no Ctrl-C
/// until the mark at its end, and wait for ever for one that got lost.
extension ReadlineEditor {
  private static let endMark = Array("\u{1B}[201~".utf8)
  /// Longer than any terminal pauses in the middle of a paste, in milliseconds.
  private static let longestPause: CInt = 2000

  private enum Pasted {
    case byte(UInt8), signal(CInt), pause
  }

  /// Puts what is pasted on the line, where it can still be changed.
  func takePaste() -> Typed?? {
    var bytes: [UInt8] = []
    reading: while !bytes.hasSuffix(Self.endMark) {
      switch nextPasted() {
      case .byte(let byte) where CInt(byte) == interruptKey:
        insert(pasted: bytes)
        return interrupted()
      case .byte(let byte): bytes.append(byte)
      case .signal(let signal):
        waitingSignal = signal
        break reading
      case .pause: break reading
      }
    }
    insert(pasted: bytes.hasSuffix(Self.endMark) ? bytes.dropLast(Self.endMark.count) : bytes[...])
    return .some(nil)
  }

  private func insert(pasted bytes: some Sequence<UInt8>) {
    let isAlone = hasEmptyLine
    // A carriage return is how a terminal sends a newline.
    let text = String(decoding: Array(bytes), as: UTF8.self).replacing("\r\n", with: "\n")
      .replacing("\r", with: "\n").filter { $0 != "\0" }
    insert(text)
    pasted = isAlone ? text : nil
  }

  private func nextPasted() -> Pasted {
    var waiting = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waiting, 2, Self.longestPause) > 0 else { return .pause }
    if waiting[1].revents != 0 {
      let signal = nextSignal
      return [SIGTERM, SIGHUP, SIGQUIT].contains(signal) ? .signal(signal) : nextPasted()
    }
    var byte: UInt8 = 0
    return Glibc.read(STDIN_FILENO, &byte, 1) == 1 ? .byte(byte) : .signal(SIGHUP)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ mark: [UInt8]) -> Bool { suffix(mark.count).elementsEqual(mark) }
}
