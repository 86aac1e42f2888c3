internal import Glibc
internal import Interviewing

/// Asks for a passphrase at the terminal itself, whatever standard input and output are.
///
/// Nothing that is typed is shown. Backspace, Ctrl-U and Ctrl-C do what they do everywhere.
struct PassphrasePrompt {
  private let terminal: CInt

  /// Nil when there is no terminal to ask at.
  init?() {
    terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if terminal < 0 { return nil }
  }

  func close() { Glibc.close(terminal) }

  /// What was typed; nil when it was broken off.
  func ask(_ question: String) -> String? {
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    quiet.c_iflag |= tcflag_t(ICRNL)
    tcsetattr(terminal, TCSAFLUSH, &quiet)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    show(question)
    let typed = read()
    show("\r\n")
    return typed.map { String(decoding: $0, as: UTF8.self) }
  }

  private func read() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = Glibc.read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      switch byte {
      case 0x0A, 0x0D: return line
      case 0x03,
        0x04 where line.isEmpty || byte == 0x03:
        return nil
      case 0x15: line = []
      case 0x08, 0x7F: dropLetter(&line)
      default: line.append(byte)
      }
    }
  }

  /// Takes off the last letter, all of its bytes.
  private func dropLetter(_ line: inout [UInt8]) {
    while let last = line.popLast(), last & 0xC0 == 0x80 {}
  }

  private func show(_ text: String) {
    _ = text.withCString { write(terminal, $0, strlen($0)) }
  }
}

/// The passphrase that a script keeps in a file or hands over by a descriptor (`/dev/fd/3`).
enum PassphraseFile {
  /// Its first line.
  ///
  /// - Throws: `Problem` when others may read the file, or there is nothing in it.
  static func read(_ path: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw problem(path, "bestaat niet", "does not exist") }
    defer { Glibc.close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 != 0
    {
      throw problem(
        path, "is voor anderen te lezen; doe eerst `chmod 600`",
        "can be read by others; do `chmod 600` first")
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    let line = bytes.prefix(max(0, count)).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.isEmpty { throw problem(path, "is leeg", "is empty") }
    return String(decoding: line, as: UTF8.self)
  }

  private static func problem(_ path: String, _ nl: String, _ en: String) -> Problem {
    Problem(
      nl: "Het bestand met de wachtzin, \(visible(path)), \(nl).",
      en: "The file with the passphrase, \(visible(path)), \(en).")
  }
}
