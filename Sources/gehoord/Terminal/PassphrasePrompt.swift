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
  ///
  /// - Throws: `Problem` for what is no text.
  func ask(_ question: String) throws -> String? {
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    quiet.c_iflag |= tcflag_t(ICRNL)
    var mask = sigset_t()
    var maskBefore = sigset_t()
    for signal in Self.farewells { sigaddset(&mask, signal) }
    // A signal that ends the program waits until the terminal is as it was.
    sigprocmask(SIG_BLOCK, &mask, &maskBefore)
    tcsetattr(terminal, TCSAFLUSH, &quiet)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      sigprocmask(SIG_SETMASK, &maskBefore, nil)
    }
    // A paste in brackets would put its brackets into the passphrase.
    show("\u{1B}[?2004l" + question)
    let typed = read()
    show("\r\n")
    return try typed.map { try Self.text($0) }
  }

  private static let farewells = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  private static func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else {
      throw Problem(
        nl: "Daar zat een teken in dat niet kan. Typ de wachtzin met gewone letters.",
        en: "There was a sign in it that cannot be. Type the passphrase in ordinary letters.")
    }
    return text
  }

  /// True when a signal came that ends the program.
  private var isLeaving: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.farewells.contains { sigismember(&pending, $0) == 1 }
  }

  private func read() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, 200)
      if isLeaving { return nil }
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      var byte: UInt8 = 0
      let count = Glibc.read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      switch byte {
      case 0x0A, 0x0D: return line
      case 0x03: return nil
      case 0x04: if line.isEmpty { return nil }
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
    if descriptor < 0 {
      throw problem(
        path, "kan niet worden gelezen; klopt de naam?", "cannot be read; is the name right?")
    }
    defer { Glibc.close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 != 0
    {
      throw problem(
        path, "is voor anderen te lezen; doe eerst `chmod 600`",
        "can be read by others; do `chmod 600` first")
    }
    let line = firstLine(of: descriptor)
    if line.isEmpty {
      throw problem(
        path, "is leeg; zet de wachtzin op de eerste regel",
        "is empty; put the passphrase on the first line")
    }
    guard line.count <= longest, let text = String(validating: line, as: UTF8.self) else {
      throw problem(path, "is geen gewone tekst van één regel", "is no ordinary text of one line")
    }
    return text
  }

  private static let longest = 4096

  /// A pipe may give it in pieces.
  private static func firstLine(of descriptor: CInt) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count <= longest {
      let count = Glibc.read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 || byte == 0x0A || byte == 0x0D { break }
      line.append(byte)
    }
    return line
  }

  private static func problem(_ path: String, _ nl: String, _ en: String) -> Problem {
    Problem(
      nl: "Het bestand met de wachtzin, \(visible(path)), \(nl).",
      en: "The file with the passphrase, \(visible(path)), \(en).")
  }
}
