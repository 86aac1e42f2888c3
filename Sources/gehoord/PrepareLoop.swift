internal import Conversing
internal import Interviewing
internal import Planning

/// Read, step, keep, show, while a talk is prepared: what is shown as saved is on disk.
struct PrepareLoop {
  let program: Program
  let editor: any LineEditor
  private(set) var preparing: Preparing
  private var lineNumber = 0
  private var hasTrouble = false
  private var prefill: String?
  /// What stands on the line was refused.
  private var isReturned = false
  /// Of the last event that this window kept; nil before the first.
  private var lastNumber: Int?
  /// How to empty a line is told once.
  private var toldHowToEmpty = false

  init(program: Program, editor: any LineEditor, preparing: Preparing) {
    self.program = program
    self.editor = editor
    self.preparing = preparing
    editor.remember([])
  }

  /// Exit code 0, or 1 when a line was refused or lost.
  func run() -> CInt {
    var loop = self
    return loop.goOn()
  }

  private mutating func goOn() -> CInt {
    let opening = preparing.opening(on: program.today)
    if !opening.isEmpty { program.screen.show(opening) }
    while true {
      let asked = preparing
      let typed = editor.read(
        LineRequest(
          prompt: preparing.prompt(sign: editor.sign), prefill: prefill, isReturned: isReturned,
          completing: { asked.candidates(for: $0) }),
        draft: { _ in })
      (prefill, isReturned) = (nil, false)
      lineNumber += 1
      if !take(typed) || (program.screen.lostOutput && editor.isInteractive) { break }
    }
    return hasTrouble || program.screen.lostOutput ? 1 : 0
  }

  /// False when somebody stops.
  private mutating func take(_ typed: Typed) -> Bool {
    switch typed {
    case .line(let line): return take(.line(line), typed: line)
    case .paste(let lines): return take(.paste(lines), typed: lines.joined(separator: " "))
    case .interrupt: return true
    case .end: return take(.end, typed: nil)
    case .notUTF8(let place, let repaired):
      (prefill, isReturned) = (repaired, true)
      refuse(
        Page(
          Bilingual(
            nl:
              "Byte \(place + 1) van deze regel is geen UTF-8. Er is niets bewaard; typ het opnieuw.",
            en: "Byte \(place + 1) of this line is not UTF-8. Nothing was saved; type it again.")[
              program.language], .notice))
      return true
    }
  }

  private mutating func take(_ input: Preparing.Input, typed: String?) -> Bool {
    let (next, reply) = preparing.step(input, on: program.today)
    guard let kept = keep(reply.events, typed: typed) else { return true }
    let before = preparing.preparation
    preparing = next
    preparing.preparation = before
    preparing.take(kept)
    if let first = kept.first, let last = kept.last {
      if first.number - 1 != lastNumber { renew() }
      lastNumber = last.number
    }
    if reply.forgets {
      editor.remember([])
      editor.forgetCuts()
    }
    if reply.isRefused {
      // An answer comes back to be changed.
      let isAnswer = typed.map { !$0.hasPrefix("/") } ?? false
      (prefill, isReturned) = (isAnswer ? typed : nil, isAnswer)
      refuse(isAnswer ? helped(reply.page) : reply.page)
    } else {
      if let known = reply.known { editor.remember([known]) }
      if !reply.page.isEmpty { program.screen.show(reply.page) }
    }
    return !reply.isOver
  }

  /// What is typed next would stand behind the answer that came back.
  private mutating func helped(_ page: Page) -> Page {
    guard editor.isInteractive, !toldHowToEmpty else { return page }
    toldHowToEmpty = true
    var page = page
    page.add(
      Bilingual(nl: "Ctrl-C maakt de regel leeg.", en: "Ctrl-C empties the line.")[
        program.language], .dim)
    return page
  }

  /// Puts events on disk before anything is acknowledged; nil when the disk refused.
  private mutating func keep(
    _ events: [DossierEvent], typed: String?
  ) -> [Recorded<DossierEvent>]? {
    do {
      return try program.keep(events, in: preparing.dossier)
    } catch {
      hasTrouble = true
      (prefill, isReturned) = (typed, typed != nil)
      let trouble = Program.wording(of: error)
      program.screen.tell(
        Bilingual(nl: "Niet bewaard. \(trouble.nl)", en: "Not saved. \(trouble.en)"))
      return nil
    }
  }

  /// As the disk has it now: another window wrote in between.
  private mutating func renew() {
    guard let known = try? program.preparations(of: preparing.dossier) else { return }
    preparing.preparation = known[preparing.number] ?? Preparation()
  }

  /// A refusal: a sentence on the screen, or in a script the line's number with it.
  private mutating func refuse(_ page: Page) {
    hasTrouble = hasTrouble || !editor.isInteractive
    guard !editor.isInteractive else { return program.screen.show(page) }
    let text = page.lines.map(\.text).joined(separator: " ")
    program.screen.tell(
      Bilingual(nl: "regel \(lineNumber): \(text)", en: "line \(lineNumber): \(text)"))
  }
}
