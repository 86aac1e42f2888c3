package import Interviewing

/// All that comes from outside and is no file: time, chance, the environment, the screen's size.
package struct Surroundings: Sendable {
  package var now: @Sendable () -> Moment
  /// 32 hexadecimal digits that nobody can guess.
  package var salt: @Sendable () -> String
  package var environment: [String: String]
  package var currentFolder: String
  /// The program's own file.
  package var program: String
  /// Columns of the screen at this moment.
  package var width: @Sendable () -> Int

  package init(
    now: @escaping @Sendable () -> Moment, salt: @escaping @Sendable () -> String,
    environment: [String: String], currentFolder: String, program: String,
    width: @escaping @Sendable () -> Int
  ) {
    self.now = now
    self.salt = salt
    self.environment = environment
    self.currentFolder = currentFolder
    self.program = program
    self.width = width
  }
}

extension Surroundings {
  /// The language of the screen: the one asked for, the workspace's, the environment's, else Dutch.
  package func language(asked: Language?, settings: Language?) -> Language {
    if let language = asked ?? settings { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      let code = (environment[name] ?? "").prefix { $0.isLetter }.lowercased()
      if let language = Language(rawValue: code) { return language }
    }
    return .dutch
  }

  package var hasColour: Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      && environment["TERM"] != nil
  }
}
