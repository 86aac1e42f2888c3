internal import CPseudoTerminal
internal import Glibc

/// A program under a terminal of its own, and somebody who types there.
package final class Terminal {
  private let process: pid_t
  private var master: CInt
  /// Everything the program sent, escape sequences included.
  package private(set) var bytes: [UInt8] = []
  /// Where the part begins that nobody has waited for yet.
  private var seen = 0
  private var code: Int?

  /// Long enough for a busy machine; only a program that hangs is ever so slow.
  private static let patience: CInt = 30_000

  package init(_ command: Command, rows: UInt16 = 40, columns: UInt16 = 200) throws {
    var master: CInt = -1
    process = withStrings(command.words) { words in
      withStrings(command.settings) { settings in
        gehoord_start_on_terminal(
          command.program, words, settings, command.folder, rows, columns, &master)
      }
    }
    self.master = master
    guard process > 0 else { throw Broken.call("gehoord_start_on_terminal") }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    hangUp()
    guard code == nil else { return }
    Glibc.kill(process, SIGKILL)
    _ = exitCode(of: process)
  }

  package var processNumber: Int { Int(process) }

  /// Whether what is typed is shown, line by line, as a shell expects to find it.
  package var isOrdinary: Bool {
    var settings = termios()
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return tcgetattr(master, &settings) == 0 && settings.c_lflag & wanted == wanted
  }

  /// All that is on the screen, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: Typing
extension Terminal {
  package enum Key: String {
    case enter = "\r"
    case tab = "\t"
    case up = "\u{1B}[A"
    case escape = "\u{1B}"
    case control_C = "\u{03}"
    case control_D = "\u{04}"
    case control_Q = "\u{11}"
    case control_R = "\u{12}"
    case control_S = "\u{13}"
    case control_U = "\u{15}"
    case control_Z = "\u{1A}"
    case control_backslash = "\u{1C}"
    case control_underscore = "\u{1F}"
  }

  package func type(_ text: String) { send(Array(text.utf8)) }
  package func press(_ key: Key) { type(key.rawValue) }

  /// One byte at a time, as from a slow line.
  package func typeSlowly(_ text: String) {
    for byte in text.utf8 {
      send([byte])
      usleep(3000)
    }
  }

  /// Types a line and waits until it is acknowledged: until the next prompt is there.
  @discardableResult
  package func enter(_ line: String) throws -> String {
    type(line)
    press(.enter)
    return try waitForPrompt()
  }

  /// What a terminal sends when a block of text is pasted, in brackets if the program asked for them.
  package func paste(_ text: String, brackets: Bool = true) {
    type(brackets ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  }

  package func resize(rows: UInt16, columns: UInt16) {
    _ = gehoord_resize_terminal(master, rows, columns)
  }

  /// The window is closed.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Leaves the program alone for a while.
  package func linger(microseconds: UInt32) { usleep(microseconds) }

  package func signal(_ number: CInt) { Glibc.kill(process, number) }
  package func kill() { signal(SIGKILL) }

  /// Types, and reads what comes meanwhile: a program that waits to show something takes no keys.
  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        _ = read(patience: 10)
        continue
      }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}

// MARK: Reading
extension Terminal {
  /// Waits until a text appears after what was waited for before, and returns what came up to it.
  @discardableResult
  package func wait(for wanted: String) throws -> String {
    let wanted = Array(wanted.utf8)
    var from = seen
    while true {
      if let end = endOf(wanted, from: from) {
        defer { seen = end }
        return String(decoding: bytes[seen..<end], as: UTF8.self)
      }
      from = max(seen, bytes.count - wanted.count)
      guard read(patience: Self.patience) else {
        throw Broken("no `\(String(decoding: wanted, as: UTF8.self))` after: \(unseen)")
      }
    }
  }

  /// Waits for the end of the line that was entered, and for the prompt after it.
  @discardableResult
  package func waitForPrompt() throws -> String {
    try wait(for: "\n") + wait(for: "› ")
  }

  /// Waits until nothing has come for a while, and returns what came.
  package func settle(milliseconds: CInt = 300) -> String {
    while read(patience: milliseconds) {}
    defer { seen = bytes.count }
    return unseen
  }

  /// Waits until the program has ended; its exit code, 128 and up for a signal.
  ///
  /// One that never ends is aborted: 134.
  package func waitForExit() -> Int {
    while master >= 0, read(patience: Self.patience) {}
    if master >= 0, code == nil, isStillHere { Glibc.kill(process, SIGABRT) }
    let code = code ?? exitCode(of: process)
    self.code = code
    return code
  }

  /// Waits until the program is stopped, as by Ctrl-Z.
  package func waitUntilStopped() -> Bool {
    var status: CInt = 0
    while waitpid(process, &status, WUNTRACED) < 0, errno == EINTR {}
    if gehoord_has_stopped(status) != 0 { return true }
    code = Int(gehoord_exit_code(status))
    return false
  }

  /// The terminal says nothing more, yet it was not closed.
  private var isStillHere: Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 0
  }

  private var unseen: String { String(decoding: bytes[seen...], as: UTF8.self) }

  private func endOf(_ wanted: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + wanted.count else { return nil }
    return (start...bytes.count - wanted.count)
      .first { bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
  }

  /// False when nothing came, or when the terminal is gone.
  private func read(patience: CInt) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, patience) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &chunk, chunk.count)
    if count > 0 { bytes += chunk.prefix(count) }
    return count > 0
  }
}

extension String {
  /// Without escape sequences and carriage returns, as a person sees it.
  package var plain: String {
    replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "").replacing("\r\n", with: "\n")
      .replacing("\r", with: "")
  }
}
