internal import Conversing
internal import Glibc
internal import Interviewing

extension Surroundings {
  /// The real clock, chance, environment and screen.
  static func live() -> Surroundings {
    Surroundings(
      now: { Moment.now() }, salt: { randomDigits() }, environment: environmentNow(),
      currentFolder: ".", program: ownPath() ?? CommandLine.arguments.first ?? "gehoord",
      width: { screenWidth() })
  }

  private static func randomDigits() -> String {
    (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Only what the program looks at.
  private static func environmentNow() -> [String: String] {
    let names = [
      "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "GEHOORD_WORKSPACE", "GEHOORD_TOPICLISTS",
      "LC_ALL", "PATH", "TMPDIR",
      "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS", "GEHOORD_PASSPHRASE_FILE",
      "GEHOORD_NEW_PASSPHRASE_FILE",
    ]
    var environment: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
  }

  private static func ownPath() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func screenWidth() -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }
}

extension Moment {
  static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    localtime_r(&time.tv_sec, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: local.tm_gmtoff / 60)
  }
}
