internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Storage

/// The program from its arguments to its exit code: 0 done, 1 refused or found problems, 64 wrong use.
struct Program {
  static let wrongUse: CInt = 64

  let surroundings: Surroundings
  private(set) var screen: Screen
  private(set) var workspace: Workspace
  private(set) var settings = Settings()
  /// The terminal that a person sits at already, when one was opened.
  private var openEditor: (any LineEditor)?
  let openVaults = OpenVaults()

  static func live() -> Program {
    guardProcess()
    let surroundings = Surroundings.live()
    let screen = Screen(language: .dutch, surroundings: surroundings)
    return Program(
      surroundings: surroundings, screen: screen,
      workspace: Workspace.find(
        asked: nil, environment: surroundings.environment,
        currentFolder: surroundings.currentFolder))
  }

  /// No core dumps with somebody's words in them, and no death by a closed pipe or a full disk.
  ///
  /// A standard stream that is closed gets a stand-in that cannot be written, or its number would go
  /// to the next file that is opened: a record.
  private static func guardProcess() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Runs one command line, the program's name left out.
  func run(_ arguments: [String]) -> CInt {
    var program = self
    do {
      let rest = try program.takeGlobals(from: arguments)
      return program.attempt(rest)
    } catch {
      return program.fail(error)
    }
  }

  /// Runs a command with this workspace and language.
  func attempt(_ arguments: [String]) -> CInt {
    do {
      let code = try dispatch(arguments)
      return screen.lostOutput ? max(code, 1) : code
    } catch {
      return fail(error)
    }
  }

  private func fail(_ error: any Error) -> CInt {
    if let misuse = error as? Misuse {
      screen.tell(misuse.report(in: language))
      return Self.wrongUse
    }
    screen.tell(Self.wording(of: error))
    return 1
  }

  /// Takes `--workspace` and `--taal` wherever they stand, and reads the workspace's settings.
  private mutating func takeGlobals(from arguments: [String]) throws -> [String] {
    let (globals, rest) = try Globals.taken(from: arguments)
    let asked = globals.language
    screen = Screen(
      language: surroundings.language(asked: asked, settings: nil), surroundings: surroundings)
    workspace = Workspace.find(
      asked: globals.workspace, environment: surroundings.environment,
      currentFolder: surroundings.currentFolder)
    guard let bytes = try workspace.files.read(workspace.settingsFile) else { return rest }
    settings = try Settings(reading: bytes, name: workspace.settingsFile)
    screen = Screen(
      language: surroundings.language(asked: asked, settings: settings.language),
      surroundings: surroundings)
    return rest
  }

  var language: Language { screen.language }

  var shelf: TopicListShelf {
    TopicListShelf(
      workspace: workspace, environment: surroundings.environment, program: surroundings.program)
  }

  /// Makes the workspace when it isn't there, and says so once.
  func makeWorkspace() throws {
    guard try workspace.files.makeFolder(workspace.folder) else { return }
    screen.tell(
      Bilingual(
        nl: "Je gesprekken komen in \(visible(workspace.folder))",
        en: "Your conversations go to \(visible(workspace.folder))"))
  }

  /// Readline on a terminal; plain lines from anything else.
  func editor() -> any LineEditor {
    if let openEditor { return openEditor }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return StreamEditor() }
    return ReadlineEditor(isDumb: surroundings.environment["TERM"] == "dumb") { signal in
      // All that was acknowledged is on disk, and the half-typed line beside it.
      exit(128 + signal)
    }
  }

  /// The same program at a terminal that is open: two editors would each take the other's settings of
  /// the terminal for the shell's.
  func sharing(_ editor: any LineEditor) -> Program {
    var copy = self
    copy.openEditor = editor
    return copy
  }

  /// Every error's own sentence.
  static func wording(of error: any Error) -> Bilingual {
    switch error {
    case let trouble as FileTrouble: trouble.wording
    case let held as FileHeld: held.wording
    case let refusal as Refusal: refusal.wording
    case let problem as Problem: problem.wording
    case let syntax as SyntaxError:
      Bilingual(nl: syntax.report(in: .dutch), en: syntax.report(in: .english))
    case let unwritable as RecordUnwritable: unwritable.wording
    case let trouble as VaultTrouble: trouble.wording
    default:
      Bilingual(
        nl: "Er ging iets mis: \(error). Er is niets verloren.",
        en: "Something went wrong: \(error). Nothing is lost.")
    }
  }
}

/// Something a command could not do, in its own sentence; exit code 1.
struct Problem: Error {
  let wording: Bilingual

  init(nl: String, en: String) { wording = Bilingual(nl: nl, en: en) }
}
