internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// `gehoord` alone: an invitation that gets a newcomer into a practice talk with one key, and from
/// which everything else can be typed too.
struct Home {
  let program: Program

  /// Practice talks have a dossier of their own, so that they never count among real ones.
  static let practiceDossier = Session.practiceDossier
  private static let practiceList = "kennismaking"

  func run() throws -> CInt {
    let editor = program.editor()
    program.screen.show(invitation)
    while true {
      let typed = editor.read(
        LineRequest(
          prompt: editor.isInteractive ? "gehoord \(editor.sign) " : "", completing: completing),
        draft: { _ in })
      switch typed {
      case .line(let line):
        if let code = take(line, editor) { return code }
      case .paste, .interrupt, .notUTF8: continue
      case .end: return 0
      }
    }
  }

  private var completing: @Sendable (String) -> [Candidate] {
    let words = program.shelf.ids + ShellCommand.allCases.map { $0.names[program.language] }
    return { line in
      line.contains(" ") ? [] : words.filter { $0.hasPrefix(line) }.map { Candidate($0) }
    }
  }

  private var invitation: Page {
    var page = Page()
    let language = program.language
    page.add(
      Bilingual(nl: "Gehoord. Fijn dat je er bent.", en: "Gehoord. Good to have you here.")[
        language],
      .title, indent: 0)
    page.add(
      Bilingual(
        nl: "Enter         even oefenen, het telt niet mee",
        en: "Enter         try it out, it does not count")[language])
    page.add(
      Bilingual(
        nl: "kennismaking  een gesprek met deze topiclijst, of een andere:",
        en: "kennismaking  a talk with this topic list, or another:")[language])
    page.add(program.shelf.ids.joined(separator: " · "), .dim, indent: 17)
    page.add(
      Bilingual(
        nl: "oefenen       een oefengesprek met iemand die antwoordt",
        en: "practise      a practice talk with somebody who answers")[language])
    page.add(
      Bilingual(
        nl: "voorbereiden  een gesprek voorbereiden",
        en: "prepare       prepare a talk")[language])
    page.add(
      Bilingual(
        nl: "hervat        verder met een open gesprek",
        en: "resume        go on with an open conversation")[language])
    page.add(
      Bilingual(nl: "help          wat er nog meer kan", en: "help          what else there is")[
        language])
    page.space()
    return page
  }

  /// One line; a code ends the program.
  private func take(_ line: String, _ editor: any LineEditor) -> CInt? {
    let words = line.split(separator: " ").map(String.init)
    program.openVaults.askAgain()
    do {
      guard let word = words.first else {
        let code = try practise(editor)
        if editor.isInteractive { program.screen.show(invitation) }
        return editor.isInteractive ? nil : code
      }
      if ["stop", "quit", "exit", "/stop", "/quit"].contains(word) { return 0 }
      if words.count == 1, program.shelf.file(of: word) != nil {
        return try program.startTalk(
          list: word, form: nil, dossier: Program.defaultDossier, names: [], withOpening: true,
          editor: editor)
      }
      if let near = nearest(to: word) {
        program.screen.tell(
          Bilingual(
            nl: "gehoord: `\(word)` ken ik niet. Bedoelde je `\(near)`?",
            en: "gehoord: I don't know `\(word)`. Did you mean `\(near)`?"))
        return editor.isInteractive ? nil : Program.wrongUse
      }
      if let code = try takeTalk(words, editor) { return code }
      let code = program.sharing(editor).attempt(words)
      return editor.isInteractive ? nil : code
    } catch {
      tell(error)
      return editor.isInteractive ? nil : Program.wrongUse
    }
  }

  /// The topic list or command that a word was perhaps meant to be; nil for a word that is one.
  private func nearest(to word: String) -> String? {
    if ShellCommand(word) != nil || word.hasPrefix("-") || ["help", "hulp"].contains(word) {
      return nil
    }
    let commands = ShellCommand.allCases.map { $0.names[program.language] }
    return Interviewing.nearest(to: word, among: program.shelf.ids + commands)
  }

  /// `hervat` and `gesprek` use the terminal that is open already.
  private func takeTalk(_ words: [String], _ editor: any LineEditor) throws -> CInt? {
    switch words.first.flatMap({ ShellCommand($0) }) {
    case .resume:
      return try program.resume(words.count > 1 ? words[1] : nil, dossier: nil, editor: editor)
    case .talk:
      guard let request = TalkRequest(Array(words.dropFirst())) else { return nil }
      return try program.talk(request, editor)
    default: return nil
    }
  }

  private func tell(_ error: any Error) {
    if let misuse = error as? Misuse {
      program.screen.tell(misuse.report(in: program.language))
    } else {
      program.screen.tell(Program.wording(of: error))
    }
  }

  private func practise(_ editor: any LineEditor) throws -> CInt {
    program.screen.show(
      Page(
        Bilingual(
          nl:
            "Oefenen. Typ wat iemand zegt en druk op Enter. Zet dan ! op een lege regel: dat maakt er een behoefte van. /stop stopt.",
          en:
            "Practice. Type what somebody says and press Enter. Then type ! on an empty line: that makes it a need. /quit stops."
        )[
          program.language], .notice, indent: 0))
    return try program.startTalk(
      list: Self.practiceList, form: nil, dossier: Self.practiceDossier, names: [],
      withOpening: false, editor: editor)
  }
}
