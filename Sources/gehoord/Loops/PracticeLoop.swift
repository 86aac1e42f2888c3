internal import Conversing
internal import Formats
internal import Interviewing
internal import Practising

/// A practice talk at the keyboard: read, step, show; nothing of it goes to disk.
struct PracticeLoop {
  private let editor: any LineEditor
  private let screen: Screen
  private let asJSON: Bool
  private var talk: PracticeTalk
  private let beginning: PracticeTalk.Reply
  private var lineNumber = 0
  private var hasTrouble = false

  init(
    with persona: Persona, seed: UInt64, asJSON: Bool, editor: any LineEditor, screen: Screen
  ) {
    (self.editor, self.screen, self.asJSON) = (editor, screen, asJSON)
    (talk, beginning) = PracticeTalk.starting(with: persona, seed: seed, in: screen.language)
  }

  /// Runs until the talk is over, and looks back.
  ///
  /// Exit code 0, or 1 when a line of a script was refused, or results were lost.
  mutating func run() -> CInt {
    if !asJSON { screen.show(opening) }
    editor.remember([])
    while let line = nextLine() {
      if !take(line) { break }
      if screen.lostOutput { break }
    }
    if asJSON { screen.write(json.prettyText + "\n") } else { screen.show(Page(review: talk)) }
    editor.remember([])
    editor.forgetCuts()
    return hasTrouble || screen.lostOutput ? 1 : 0
  }

  /// The next line that somebody meant; nil at the end.
  private mutating func nextLine() -> String? {
    while true {
      let read = editor.read(LineRequest(prompt: prompt))
      lineNumber += 1
      switch read {
      case .line(let line): return line
      // What is pasted is said in one breath.
      case .paste(let lines): return lines.joined(separator: " ")
      case .interrupt: continue
      case .end: return nil
      case .notUTF8(let place, _): refuse(Self.notUTF8(place + 1)[language])
      }
    }
  }

  private var language: Language { screen.language }

  private var prompt: String {
    editor.isInteractive ? "\(Bilingual(nl: "jij", en: "you")[language]) \(editor.sign) " : ""
  }

  /// Takes a line; false when the talk is over.
  private mutating func take(_ line: String) -> Bool {
    let (next, reply) = talk.step(line)
    talk = next
    if reply.isRefused, !editor.isInteractive {
      refuse(reply.notices.joined(separator: " "))
    } else if !asJSON {
      screen.show(Page(reply))
    }
    return !reply.isOver
  }

  private mutating func refuse(_ text: String) {
    guard !editor.isInteractive else { return screen.show(Page(text, .notice)) }
    hasTrouble = true
    screen.tell(Bilingual(nl: "regel \(lineNumber): \(text)", en: "line \(lineNumber): \(text)"))
  }

  private static func notUTF8(_ byte: Int) -> Bilingual {
    Bilingual(
      nl: "Byte \(byte) van deze regel is geen UTF-8. Typ hem opnieuw.",
      en: "Byte \(byte) of this line is not UTF-8. Type it again.")
  }

  private var opening: Page {
    let title = Bilingual(
      nl: "Oefengesprek met \(talk.persona.name)", en: "A practice talk with \(talk.persona.name)")
    let how = Bilingual(
      nl: "Typ wat je zegt. Een lege regel is stilte, = geeft terug wat je hoorde. /help helpt.",
      en: "Type what you say. An empty line is silence, = gives back what you heard. /help helps.")
    let kept = Bilingual(
      nl: "Niets van wat je typt wordt bewaard. /stop stopt, en kijkt met je terug.",
      en: "Nothing you type is kept. /stop stops, and looks back with you.")
    var page = Page(title[language], .title, indent: 0)
    page.add(talk.persona.about[language], .dim, indent: 0)
    for line in [how, kept] { page.add(line[language], .dim, indent: 0) }
    page.space()
    page.add(Page(beginning))
    return page
  }
}

extension Page {
  fileprivate init(_ reply: PracticeTalk.Reply) {
    self.init()
    for line in reply.speech where !line.isEmpty { add(line) }
    for line in reply.notices { add(line, .dim) }
  }

  /// How it went, what was told, what was not reached.
  fileprivate init(review talk: PracticeTalk) {
    let review = PracticeReview(talk)
    let (language, name) = (talk.language, talk.persona.name)
    self.init()
    add("", indent: 0)
    add(Bilingual(nl: "Terugkijken", en: "Looking back")[language], .title, indent: 0)
    for sentence in review.sentences { add(sentence) }
    guard !review.heard.isEmpty || !review.missed.isEmpty else { return }
    space()
    add(Bilingual(nl: "Wat \(name) vertelde", en: "What \(name) told")[language], .title, indent: 0)
    for (held, isNoted) in review.heard {
      let sign = held.kind == .need ? "!" : "*"
      add("\(sign) \(held.label[language])\(isNoted ? " ✓" : "")")
    }
    for line in review.missed { add(line, .dim) }
    let needsNoting = !review.heard.isEmpty && !review.heard.contains(where: \.isNoted)
    if needsNoting { add(Self.noting[language], .dim) }
  }

  private static let noting = Bilingual(
    nl: "Een ! op een lege regel noteert een behoefte die je net hoorde.",
    en: "A ! on an empty line notes a need that you just heard.")
}

extension PracticeLoop {
  private var json: JSON {
    let review = PracticeReview(talk)
    let needs = review.heard.filter { $0.held.kind == .need }.map { held, isNoted -> JSON in
      [
        "id": .string(held.id), "label": .string(held.label[language]),
        "domain": .string(held.domain.rawValue), "level": .string(held.level.rawValue),
        "noted": .bool(isNoted),
      ]
    }
    return [
      "persona": .string(talk.persona.id), "seed": .int(Int(clamping: talk.seed)),
      "needs": .array(needs),
      "moves": .object(talk.counts.map { JSON.Member($0.name, .int($0.count)) }),
      "review": .strings(review.sentences + review.missed),
    ]
  }
}
