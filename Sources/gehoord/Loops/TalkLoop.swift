internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Safeguarding
internal import Storage

/// The loop of a talk: read, step, keep, show.
///
/// What is shown as saved is on disk.
final class TalkLoop {
  let editor: any LineEditor
  let screen: Screen
  private let surroundings: Surroundings
  private let workspace: Workspace
  let log: EventLog<Event>
  private let draft: Draft
  private let vault: Vault?
  let contacts: () throws -> Contacts?
  var session: Session
  /// The first events of a new talk, which wait for the first line before there is a file.
  private var waiting: [(event: Event, at: Moment)]
  private var lineNumber = 0
  var hasTrouble = false
  private var prefill: String?
  /// What stands on the line was refused, by the disk or for its bytes.
  private var isReturned = false

  init(
    editor: any LineEditor, program: Program, workspace: Workspace, log: EventLog<Event>,
    vault: Vault?, session: Session, waiting: [Event], at start: Moment
  ) {
    self.editor = editor
    screen = program.screen
    surroundings = program.surroundings
    self.vault = vault
    contacts = { try vault.map { try Contacts(of: $0, for: program) } }
    self.workspace = workspace
    self.log = log
    self.session = session
    self.session.isAtKeyboard = editor.isInteractive
    self.waiting = waiting.map { ($0, start) }
    draft = Draft(beside: log.path, vault: vault)
    prefill = editor.isInteractive ? draft.text : nil
    editor.remember(history)
  }

  /// Runs until the talk is stopped or closed.
  ///
  /// Exit code 0, or 1 when a line was refused or lost.
  func run() -> CInt {
    while true {
      let typed = editor.read(
        LineRequest(
          prompt: prompt, prefill: prefill, isReturned: isReturned, keys: session.keys,
          pauses: session.pauses, completing: completing),
        draft: keepDraft, whisper: whisper)
      (prefill, isReturned) = (nil, false)
      lineNumber += 1
      if !take(typed) { break }
      if screen.lostOutput, editor.isInteractive { break }
    }
    return hasTrouble || screen.lostOutput ? 1 : 0
  }

  /// The lines of this talk that still stand; what was forgotten is not among them.
  private var history: [String] { session.interview.standing.map(\.text) }

  private var prompt: String {
    guard editor.isInteractive, !session.isCovered else { return "" }
    return session.prompt(width: surroundings.width(), at: surroundings.now(), sign: editor.sign)
  }

  private var completing: @Sendable (String) -> [Candidate] {
    let completion = Completion(session)
    return { completion.candidates(for: $0) }
  }

  /// What the coach says after a pause, if anything.
  private func whisper(after silence: Int) -> Whisper? {
    let (next, reply) = session.step(.tick(silence: silence), at: surroundings.now())
    guard !reply.page.isEmpty else { return nil }
    session = next
    return Whisper(text: screen.rendered(reply.page), completing: completing)
  }

  /// Takes what was typed; false when the talk is over.
  private func take(_ typed: Typed) -> Bool {
    switch typed {
    case .line(let line): return take(.line(line), typed: line)
    case .paste(let lines): return take(.paste(lines), typed: lines.joined(separator: "\n"))
    case .interrupt: return take(.interrupt, typed: nil)
    case .end:
      if editor.isInteractive { return take(.end, typed: nil) }
      return false
    case .notUTF8(let place, let repaired):
      let byte = place + 1
      (prefill, isReturned) = (repaired, true)
      refuse(
        Bilingual(
          nl:
            "Byte \(byte) van deze regel is geen UTF-8. De regel is niet bewaard; typ hem opnieuw.",
          en: "Byte \(byte) of this line is not UTF-8. The line was not saved; type it again."))
      return true
    }
  }

  private func take(_ input: Session.Input, typed: String?) -> Bool {
    let now = surroundings.now()
    let (next, reply) = session.step(input, at: now)
    guard keep(reply.events, at: now, typed: typed) else { return true }
    if next.isCovered != session.isCovered { editor.cover(next.isCovered) }
    session = next
    if reply.forgets {
      editor.remember(history)
      editor.forgetCuts()
    }
    draft.drop()
    prefill = reply.prefill
    show(reply)
    for newcomer in reply.introduces { introduce(newcomer, typed: typed) }
    if case .closed? = reply.events.last {
      sayClosed()
      offerReview()
    }
    dropContacts(withdrawnIn: reply.events)
    return !reply.isOver
  }

  /// Puts events on disk before anything is acknowledged; false when the disk refused.
  private func keep(_ events: [Event], at moment: Moment, typed: String?) -> Bool {
    guard !events.isEmpty else { return true }
    do throws(FileTrouble) {
      let (_, isNewFile) = try log.append(waiting + events.map { ($0, moment) })
      waiting = []
      if isNewFile { screen.tell(Self.movedToNewFile) }
      return true
    } catch {
      hasTrouble = true
      (prefill, isReturned) = (typed, typed != nil)
      let place = editor.isInteractive ? "" : "\(lineNumber): "
      let what =
        events.contains { !$0.erasedNumbers.isEmpty }
        ? Bilingual(
          nl: "Niet vergeten: de tekst staat er nog.", en: "Not forgotten: its text is still there."
        )
        : Bilingual(nl: "Niet bewaard.", en: "Not saved.")
      screen.tell(
        Bilingual(
          nl: "\(place)\(what.nl) \(error.wording.nl)",
          en: "\(place)\(what.en) \(error.wording.en)"))
      return false
    }
  }

  /// Gives a new talk its file, so that a half-typed first line can be found again beside it.
  private func keepWaiting() -> Bool {
    if waiting.isEmpty { return true }
    guard (try? log.append(waiting)) != nil else { return false }
    waiting = []
    return true
  }

  private static let movedToNewFile = Bilingual(
    nl: "De schijf haperde even. Alles staat nu veilig in een nieuw bestand.",
    en: "The disk failed for a moment. Everything is now safe in a new file.")

  private func show(_ reply: Session.Reply) {
    if reply.isRefused, !editor.isInteractive {
      refuse(reply.page)
    } else if !reply.page.isEmpty {
      screen.show(reply.page)
    }
  }

  func refuse(_ text: Bilingual) { refuse(Page(text[session.language], .notice)) }

  /// A refusal: a sentence on the screen, or in a script the line's number with it.
  private func refuse(_ page: Page) {
    hasTrouble = hasTrouble || !editor.isInteractive
    guard !editor.isInteractive else { return session.isCovered ? () : screen.show(page) }
    let text = page.lines.map(\.text).joined(separator: " ")
    screen.tell(Bilingual(nl: "regel \(lineNumber): \(text)", en: "line \(lineNumber): \(text)"))
  }

  private func introduce(_ newcomer: Session.Newcomer, typed: String?) {
    do {
      let aliases = try workspace.introduce(
        1, knowing: session.interview.aliases.max(), to: session.interview.opening?.dossier ?? "",
        vault: vault, at: surroundings.now(), salt: surroundings.salt)
      for alias in aliases { _ = take(.introduced(newcomer, alias), typed: typed) }
    } catch {
      hasTrouble = true
      (prefill, isReturned) = (typed, typed != nil)
      refuse(Program.wording(of: error))
    }
  }

  /// A half-typed line is kept beside the transcript, through the same gate; commands are not, but
  /// for the one that says which note is being edited.
  private func keepDraft(_ line: String) {
    if line.hasPrefix("/") || !session.mayKeep(line) { return draft.drop() }
    guard keepWaiting() else { return }
    let text = session.gate.passing(line).text
    let owners = log.owners(
      of: Utterance(kind: .said, by: session.voices, question: nil, text: "", tags: []))
    draft.keep(text.isEmpty ? "" : session.editCommand + text, of: owners)
  }
}
