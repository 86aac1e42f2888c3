internal import CReadline
internal import Conversing
internal import Glibc
internal import Interviewing
internal import Synchronization

/// A terminal with GNU readline, on its callback interface: `poll` waits for keys and for signals, so
/// that a resize and a hang-up are handled between keys, never inside one.
///
/// Ctrl-C is a key among the others. The history lives in memory and holds this talk only.
final class ReadlineEditor: LineEditor {
  let isInteractive = true
  let signals: CInt
  private let onFarewell: (CInt) -> Void
  private let isDumb: Bool
  let sign: String
  /// Lines come faster than anybody types: a paste into a terminal without brackets.
  private var isPasting = false
  /// What stands on the line by one paste in brackets and nothing else.
  var pasted: String?
  /// A signal that came in the middle of a paste, to be heard once the line is kept.
  var waitingSignal: CInt?
  /// When a key was a whole line by itself: many press Enter after it all the same.
  private var keyedAt: ContinuousClock.Instant?
  /// How the terminal was before, to be left so again.
  private var terminal = termios()
  private var promptedAt = ContinuousClock.now

  /// What readline hands over and asks for; its callbacks can hold no state of their own.
  private struct Exchange {
    var finished: Typed?
    var complete: @Sendable (String) -> [Candidate] = { _ in [] }
    var candidates: [Candidate] = []
  }
  private static let exchange = Mutex(Exchange())

  init(isDumb: Bool, onFarewell: @escaping (CInt) -> Void) {
    self.onFarewell = onFarewell
    self.isDumb = isDumb
    sign = gehoord_use_utf8() == 1 ? "›" : ">"
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT] {
      sigaddset(&mask, signal)
    }
    sigprocmask(SIG_BLOCK, &mask, nil)
    signals = gehoord_signalfd(&mask)
    // Readline keeps the name for as long as it runs.
    gehoord_prepare(strdup("Gehoord"), ReadlineEditor.completions, ReadlineEditor.showChoices)
    using_history()
    tcgetattr(STDIN_FILENO, &terminal)
    if terminal.c_iflag & tcflag_t(IXON) != 0 { gehoord_ignore_flow_keys() }
    gehoord_take_keys(&terminal)
    gehoord_take_terminal(&terminal)
  }

  deinit {
    restore()
    close(signals)
  }

  /// Leaves the terminal as it was found.
  private func restore() {
    gehoord_cover(0)
    rl_deprep_terminal()
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal)
  }

  func read(
    _ request: LineRequest, draft: (String) -> Void, whisper: (Int) -> Whisper?
  ) -> Typed {
    while true {
      let typed = readOnce(request, draft, whisper)
      let followsKey = keyedAt.map { ContinuousClock.now - $0 < .seconds(1) } ?? false
      keyedAt = nil
      if typed != .line("") || !followsKey { return typed }
    }
  }

  private func readOnce(
    _ request: LineRequest, _ draft: (String) -> Void, _ whisper: (Int) -> Whisper?
  ) -> Typed {
    begin(request)
    var last = request.prefill ?? ""
    var silence = Silence(pauses: request.pauses)
    while true {
      // Digits may also begin a text: they are keys when nothing follows for a moment. So is Esc.
      let isTyped = last != request.prefill && last != pasted && !isPasting
      let isKey = isTyped && !last.isEmpty && last.allSatisfy(request.keys.contains)
      let isHalf = gehoord_has_half_key() == 1
      let rest = last.isEmpty ? silence.rest : -1
      guard let ready = waitForKey(milliseconds: isHalf ? 1000 : isKey ? 500 : rest) else {
        if isHalf {
          gehoord_drop_half_key()
        } else if isKey {
          return finish(key: last)
        } else {
          say(after: silence.next(), whisper)
        }
        continue
      }
      if let typed = ready { return finish(typed) }
      if let typed = Self.exchange.withLock({ $0.finished }) { return finish(typed) }
      let line = String(cString: gehoord_line())
      if line != last { draft(line) }
      if line != last || gehoord_is_idle() == 0 { silence.isBroken() }
      last = line
      if let signal = waitingSignal { leave(signal) }
    }
  }

  /// Shows a line above the one that is empty, which stays as it was; a search is not disturbed.
  private func say(after pause: Int, _ whisper: (Int) -> Whisper?) {
    guard gehoord_is_idle() == 1, let whisper = whisper(pause) else { return }
    Self.exchange.withLock { $0.complete = whisper.completing }
    gehoord_say_above(whisper.text, isDumb ? 1 : 0)
  }

  private func begin(_ request: LineRequest) {
    Self.exchange.withLock {
      $0.finished = nil
      $0.complete = request.completing
    }
    pasted = nil
    promptedAt = .now
    gehoord_measure_screen()
    rl_callback_handler_install(request.prompt, ReadlineEditor.lineHandler)
    guard let prefill = request.prefill else { return }
    // What was typed ahead is a line of its own: a refused line waits for it under Up.
    if request.isReturned, moreKeysWait { return add_history(prefill) }
    rl_insert_text(prefill)
    rl_redisplay()
  }

  func remember(_ lines: [String]) {
    clear_history()
    for line in lines { add_history(line) }
  }

  func forgetCuts() { gehoord_forget_killed() }

  var hasEmptyLine: Bool { gehoord_line().pointee == 0 }
  var nextSignal: CInt { gehoord_next_signal(signals) }
  var interruptKey: CInt { gehoord_keys().pointee.interrupt }

  func insert(_ text: String) {
    rl_insert_text(text)
    rl_redisplay()
  }

  func cover(_ isCovered: Bool) {
    let clear = isDumb ? String(repeating: "\n", count: 60) : "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    if isCovered { _ = clear.withCString { write(STDOUT_FILENO, $0, strlen($0)) } }
    gehoord_cover(isCovered ? 1 : 0)
  }

  /// Keys that need no Enter.
  private func finish(key: String) -> Typed {
    gehoord_drop_line()
    rl_callback_handler_remove()
    rl_crlf()
    gehoord_flush()
    keyedAt = .now
    return .line(key)
  }

  private func finish(_ typed: Typed) -> Typed {
    rl_callback_handler_remove()
    if typed == .end { rl_crlf() }
    let typed = gathered(typed)
    switch typed {
    case .line(let line) where !line.isEmpty: add_history(line)
    case .paste(let lines): for line in lines where !line.isEmpty { add_history(line) }
    default: break
    }
    return typed
  }

  /// Waits for a key or a signal; a key goes to readline, a signal may end the line.
  ///
  /// Nil when nothing came in time; a negative time is for ever.
  private func waitForKey(milliseconds: CInt) -> Typed?? {
    var waiting = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&waiting, 2, milliseconds)
    if count <= 0 { return count == 0 ? .none : .some(nil) }
    if waiting[1].revents != 0 { return handle(gehoord_next_signal(signals)) }
    if hasHungUp(waiting[0].revents) {
      leave(SIGHUP)
    } else if waiting[0].revents & Int16(POLLIN) != 0 {
      rl_callback_read_char()
      if gehoord_took_interrupt() == 1 { return interrupted() }
      if gehoord_took_paste() == 1 { return takePaste() }
    }
    return .some(nil)
  }

  /// The window is closed, and nothing of what was typed waits any more.
  ///
  /// Its end of file comes before any signal where a shell is the first to hear of it; to readline it
  /// looks like Ctrl-D, and the half-typed line would be let go.
  private func hasHungUp(_ events: Int16) -> Bool {
    guard events & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 else { return false }
    var count: CInt = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private func handle(_ signal: CInt) -> Typed?? {
    switch signal {
    case SIGINT: return interrupted()
    case SIGWINCH:
      rl_resize_terminal()
      gehoord_measure_screen()
    case SIGTSTP:
      rl_deprep_terminal()
      tcsetattr(STDIN_FILENO, TCSANOW, &terminal)
      kill(getpid(), SIGSTOP)
      gehoord_take_terminal(&terminal)
      gehoord_after_stop()
    case SIGTERM, SIGHUP, SIGQUIT: leave(signal)
    default: break
    }
    return .some(nil)
  }

  /// The line is cleared, and Up brings it back.
  func interrupted() -> Typed {
    let draft = String(cString: gehoord_line())
    if !draft.isEmpty { add_history(draft) }
    gehoord_clear_line()
    return .interrupt
  }

  /// The terminal or the machine goes away: restore the screen and let the program say goodbye.
  private func leave(_ signal: CInt) {
    rl_callback_handler_remove()
    restore()
    onFarewell(signal)
  }

  /// A pasted block becomes as many lines, and answers no question.
  ///
  /// With brackets it is one line that holds newlines; a terminal without them sends line after
  /// line, faster than anybody types.
  private func gathered(_ typed: Typed) -> Typed {
    guard case .line(let line) = typed else { return typed }
    let lines = line.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if lines.count > 1 || (line == pasted && !line.hasPrefix("/")) { return .paste(lines) }
    let followsPaste = isPasting && !hasWaited(longerThan: 5)
    isPasting = !hasBrackets && (moreKeysWait || followsPaste)
    return isPasting ? .paste([line]) : typed
  }

  private var hasBrackets: Bool {
    guard !isDumb, let value = rl_variable_value("enable-bracketed-paste") else { return false }
    return String(cString: value) == "on"
  }

  private var moreKeysWait: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Whether so many milliseconds went by since the prompt was shown.
  private func hasWaited(longerThan milliseconds: Int64) -> Bool {
    ContinuousClock.now - promptedAt > .milliseconds(milliseconds)
  }
}

extension ReadlineEditor {
  private static let lineHandler: @convention(c) (UnsafeMutablePointer<CChar>?) -> Void = { line in
    rl_callback_handler_remove()
    guard let line else {
      exchange.withLock { $0.finished = .end }
      return
    }
    let bytes = UnsafeBufferPointer(start: line, count: strlen(line)).map { UInt8(bitPattern: $0) }
    free(line)
    exchange.withLock { $0.finished = Typed(bytes: bytes[...]) }
  }

  private static let completions:
    @convention(c) (
      UnsafePointer<CChar>?, CInt, CInt
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = { word, _, end in
      gehoord_end_completion()
      guard let word else { return nil }
      let line = String(cString: gehoord_line())
      let before = String(decoding: Array(line.utf8).prefix(Int(end)), as: UTF8.self)
      let complete = exchange.withLock { $0.complete }
      let found = complete(before)
      exchange.withLock { $0.candidates = found }
      return matches(for: String(cString: word), found.map(\.word))
    }

  /// One choice to a row, with what it means.
  private static let showChoices:
    @convention(c) (
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, CInt, CInt
    ) -> Void = { _, _, _ in
      var rows: CInt = 0
      var columns: CInt = 0
      rl_get_screen_size(&rows, &columns)
      let candidates = exchange.withLock { $0.candidates }
      gehoord_show_choices(Page(candidates, columns: Int(columns)).text(width: Int(columns)))
    }
}
