internal import Formats
internal import Glibc
internal import Interviewing

/// Another program at work, with which we talk through two pipes; nothing goes through a file.
final class ExternalProgram {
  private let process: pid_t
  private var input: CInt
  private var output: CInt
  private let name: String
  private var isEnded = false

  /// So long may it be silent before it is given up on.
  private static let patience: CInt = 120_000
  /// Our ends of the pipes stay out of the way of the numbers that a child is given.
  private static let firstFree: CInt = 64

  /// - Parameter talksOn: the numbers of the descriptors on which it reads and writes.
  init(
    _ path: String, _ arguments: [String], environment: [String: String],
    talksOn descriptors: (reads: CInt, writes: CInt)
  ) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    guard let (itsInput, ourInput) = Self.pipe(), let (ourOutput, itsOutput) = Self.pipe() else {
      throw Self.trouble(name)
    }
    (input, output) = (ourInput, ourOutput)
    defer {
      close(itsInput)
      close(itsOutput)
    }
    let child = Self.spawn(
      [path] + arguments, environment.map { "\($0.key)=\($0.value)" },
      [(itsInput, descriptors.reads), (itsOutput, descriptors.writes)])
    guard let child else {
      close(ourInput)
      close(ourOutput)
      throw Self.trouble(name)
    }
    process = child
    _ = fcntl(ourInput, F_SETFL, O_NONBLOCK)
  }

  deinit { end() }

  private static func trouble(_ name: String) -> Problem {
    Problem(
      nl: "\(name) deed het niet. Er is niets gemaakt. Probeer `--als html`.",
      en: "\(name) did not work. Nothing was made. Try `--as html`.")
  }

  var trouble: Problem { Self.trouble(name) }
}

// MARK: Talking

extension ExternalProgram {
  /// All that it writes when it has read these bytes to their end.
  func answer(to bytes: [UInt8]) throws -> [UInt8] {
    var answer: [UInt8] = []
    try exchange(bytes, closes: true) { part in
      answer += part
      return true
    }
    guard waitForEnd() == 0, !answer.isEmpty else { throw trouble }
    return answer
  }

  /// Writes bytes and takes what comes back, until `take` has enough; false at the end of it.
  @discardableResult
  func exchange(
    _ bytes: [UInt8], closes: Bool = false, _ take: ([UInt8]) throws -> Bool
  ) throws -> Bool {
    var rest = bytes[...]
    while true {
      if rest.isEmpty, closes { closeInput() }
      var polled = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: rest.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
      ]
      let count = poll(&polled, 2, Self.patience)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw trouble }
      if polled[1].revents != 0 { try write(&rest) }
      guard polled[0].revents != 0 else { continue }
      guard let part = read() else { return false }
      let wantsMore = try take(part)
      if !wantsMore, rest.isEmpty { return true }
    }
  }

  private func write(_ rest: inout ArraySlice<UInt8>) throws {
    let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    if count <= 0 { throw trouble }
    rest = rest.dropFirst(count)
  }

  /// Nil at the end.
  private func read() -> [UInt8]? {
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Glibc.read(output, buffer.baseAddress, buffer.count))
    }
    return part.isEmpty ? nil : part
  }

  private func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }
}

// MARK: Starting and ending

extension ExternalProgram {
  private static func pipe() -> (CInt, CInt)? {
    var ends: [CInt] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, firstFree) }
    for end in ends { close(end) }
    guard moved.allSatisfy({ $0 >= 0 }) else { return nil }
    return (moved[0], moved[1])
  }

  /// In a group of its own, so that all it starts ends with it; what it says for itself is not heard.
  private static func spawn(
    _ words: [String], _ environment: [String], _ descriptors: [(from: CInt, to: CInt)]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    for (from, to) in descriptors { posix_spawn_file_actions_adddup2(&actions, from, to) }
    var ordinary = sigset_t()
    sigemptyset(&ordinary)
    sigaddset(&ordinary, SIGPIPE)
    sigaddset(&ordinary, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &ordinary)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) }
    let settings = environment.map { strdup($0) }
    defer { for text in arguments + settings { free(text) } }
    var process: pid_t = 0
    let failed = posix_spawn(
      &process, words[0], &actions, &attributes, arguments + [nil], settings + [nil])
    return failed == 0 ? process : nil
  }

  /// Its exit code; nil when a signal ended it.
  private func waitForEnd() -> CInt? {
    var status: CInt = 0
    isEnded = true
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Ends it and all that it started, if it has not ended yet.
  func end() {
    closeInput()
    if !isEnded {
      kill(-process, SIGKILL)
      _ = waitForEnd()
    }
    if output >= 0 { close(output) }
    output = -1
  }
}
