internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Planning
internal import Storage

/// Read, step, keep, show, in a dialogue about a dossier: what is shown as saved is on disk.
struct DialogueLoop<Dialogue: DossierDialogue> {
  let program: Program
  let editor: any LineEditor
  private var dialogue: Dialogue
  /// As the disk has it, up to the event with this number.
  private var dossier = Dossier()
  private var lastNumber = 0
  /// Of the record on disk when it was last looked at.
  private var lastSize = -1
  /// Closed talks in which something was kept: they are closed anew at the end.
  private var touched: Set<String> = []
  private var lineNumber = 0
  private var hasTrouble = false
  private var prefill: String?
  /// What stands on the line was refused.
  private var isReturned = false
  /// How to empty a line is told once.
  private var toldHowToEmpty = false

  init(program: Program, editor: any LineEditor, dialogue: Dialogue) {
    self.program = program
    self.editor = editor
    self.dialogue = dialogue
    editor.remember([])
    renew()
  }

  /// Exit code 0, or 1 when a line was refused or lost.
  func run() -> CInt {
    var loop = self
    return loop.goOn()
  }

  private mutating func goOn() -> CInt {
    let opening = dialogue.opening(on: program.today)
    if !opening.isEmpty { program.screen.show(opening) }
    while true {
      let asked = dialogue
      let typed = editor.read(
        LineRequest(
          prompt: dialogue.prompt(sign: editor.sign), prefill: prefill, isReturned: isReturned,
          keys: dialogue.keys, completing: { asked.candidates(for: $0) }),
        draft: { _ in })
      (prefill, isReturned) = (nil, false)
      lineNumber += 1
      if !take(typed) || (program.screen.lostOutput && editor.isInteractive) { break }
    }
    if !program.closeAnew(touched) { hasTrouble = true }
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

  private mutating func take(_ input: DialogueInput, typed: String?) -> Bool {
    if program.size(ofRecordOf: dialogue.dossier) != lastSize { renew() }
    let (next, reply) = dialogue.step(input, on: program.today)
    guard let done = keep(reply, typed: typed) else { return true }
    dialogue = next
    if !done.skipped.isEmpty { dialogue.leave(done.skipped) }
    dialogue.renew(dossier)
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

  /// Puts everything on disk before anything is acknowledged; nil when nothing could be kept.
  private mutating func keep(_ reply: DialogueReply, typed: String?) -> CarriedOut? {
    do {
      let done = try program.carryOut(reply.actions, in: dialogue.dossier)
      touched.formUnion(done.closed)
      if !done.skipped.isEmpty {
        hasTrouble = true
        // What only these talks were about is not to be decided without them.
        if Set(reply.actions.map(\.conversation)).count == done.skipped.count { return nil }
      }
      take(try program.keep(reply.events, in: dialogue.dossier))
      return done
    } catch {
      hasTrouble = true
      (prefill, isReturned) = (typed, typed != nil)
      let trouble = Program.wording(of: error)
      program.screen.tell(
        Bilingual(nl: "Niet bewaard. \(trouble.nl)", en: "Not saved. \(trouble.en)"))
      return nil
    }
  }

  /// What was kept follows what was known, unless another window wrote something in between.
  private mutating func take(_ records: [Recorded<DossierEvent>]) {
    guard let first = records.first?.number, let last = records.last?.number else { return }
    guard first == lastNumber + 1 else { return renew() }
    for record in records { dossier.apply(record) }
    lastNumber = last
    lastSize = program.size(ofRecordOf: dialogue.dossier)
  }

  /// As the disk has it now.
  private mutating func renew() {
    lastSize = program.size(ofRecordOf: dialogue.dossier)
    guard let reading = try? program.dossierReading(dialogue.dossier) else { return }
    dossier = Dossier(folding: reading.records)
    lastNumber = reading.records.last?.number ?? 0
    dialogue.renew(dossier)
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

extension Program {
  /// How long a dossier's record is now, to see whether another window wrote in it; 0 for none.
  fileprivate func size(ofRecordOf dossier: String) -> Int {
    var status = stat()
    return stat(workspace.dossierFile(of: dossier), &status) == 0 ? Int(status.st_size) : 0
  }
}
