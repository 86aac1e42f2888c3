internal import CPseudoTerminal
internal import Glibc

/// A program to run, with all that it is given.
package struct Command: Sendable {
  package var program: String
  package var arguments: [String]
  package var environment: [String: String]
  package var folder: String

  package init(
    _ program: String = Command.gehoord, arguments: [String], environment: [String: String],
    folder: String
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }
}

/// What a program that ran to its end left behind.
package struct Outcome: Equatable, Sendable {
  /// 128 and up when a signal ended it.
  package let code: Int
  package let output: String
  package let errors: String

  package init(_ code: Int, output: String = "", errors: String = "") {
    self.code = code
    self.output = output
    self.errors = errors
  }
}

/// A call that a test cannot do without went wrong.
package struct Broken: Error, CustomStringConvertible {
  package let description: String

  package init(_ what: String) { description = what }

  static func call(_ name: String) -> Broken {
    Broken("\(name): \(String(cString: strerror(errno)))")
  }
}

extension Command {
  /// The built program: beside the program that runs these tests, else in the package's folder.
  package static let gehoord: String = {
    let own = realpath("/proc/self/exe", nil).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    let places = [own.map { $0.parent + "/gehoord" }, package + "/.build/debug/gehoord"]
    return places.compactMap(\.self).first { access($0, X_OK) == 0 } ?? "gehoord"
  }()

  /// Where other programs are looked for.
  package static let searchPath =
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"

  /// The package's folder.
  package static let package = #filePath.parent.parent.parent

  /// The same through a shell, which sets a umask, a limit or a redirection first: `"$@"` runs it.
  package func through(shell script: String) -> Command {
    var command = self
    command.program = "/bin/sh"
    command.arguments = ["-c", script, "sh", program] + arguments
    return command
  }

  /// The same under `strace`, which makes calls of the program fail.
  package func under(strace options: [String]) -> Command {
    var command = self
    command.program = "/usr/bin/strace"
    command.arguments = ["-f", "-o", "/dev/null"] + options + [program] + arguments
    return command
  }

  /// Runs it to its end with these bytes on its standard input, through pipes.
  package func run(input: [UInt8] = []) throws -> Outcome {
    var pipes: [CInt] = [-1, -1, -1]
    let process = withStrings(words) { words in
      withStrings(settings) { gehoord_start_on_pipes(program, words, $0, folder, &pipes) }
    }
    guard process > 0 else { throw Broken.call(program) }
    var exchange = Exchange(input: pipes[0], bytes: input[...], outputs: [pipes[1], pipes[2]])
    exchange.run()
    return Outcome(
      exitCode(of: process), output: String(decoding: exchange.read[0], as: UTF8.self),
      errors: String(decoding: exchange.read[1], as: UTF8.self))
  }

  var words: [String] { [program] + arguments }
  var settings: [String] { environment.map { "\($0.key)=\($0.value)" } }
}

/// Feeds a program and reads it at the same time, so that neither waits for the other.
private struct Exchange {
  private var input: CInt
  private var bytes: ArraySlice<UInt8>
  private let outputs: [CInt]
  private(set) var read: [[UInt8]]

  /// A program that doesn't read to its end must not end these tests.
  private static let ignoresClosedPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  init(input: CInt, bytes: ArraySlice<UInt8>, outputs: [CInt]) {
    self.input = input
    self.bytes = bytes
    self.outputs = outputs
    read = outputs.map { _ in [] }
    _ = Self.ignoresClosedPipes
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  mutating func run() {
    var open = outputs
    while !open.allSatisfy({ $0 < 0 }) {
      feed()
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
      _ = poll(&waiting, nfds_t(waiting.count), -1)
      for index in outputs.indices where waiting[index].revents != 0 {
        if !take(index) { open[index] = -1 }
      }
    }
    if input >= 0 { close(input) }
    for descriptor in outputs { close(descriptor) }
  }

  private mutating func feed() {
    guard input >= 0 else { return }
    let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count > 0 { bytes = bytes.dropFirst(count) }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    guard bytes.isEmpty || isRefused else { return }
    close(input)
    input = -1
  }

  private mutating func take(_ index: Int) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(outputs[index], &chunk, chunk.count)
    if count > 0 { read[index] += chunk.prefix(count) }
    return count > 0
  }
}

func exitCode(of process: pid_t) -> Int {
  var status: CInt = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return Int(gehoord_exit_code(status))
}

/// Strings as C wants them: pointers, with an empty one at the end.
func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

extension String {
  /// The folder a path lies in.
  package var parent: String { String(prefix(upTo: lastIndex(of: "/") ?? startIndex)) }
  package var lastPart: String { String(split(separator: "/").last ?? "") }
}
