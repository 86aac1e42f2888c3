internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Practising

/// `oefenen [WIE]`.
struct PractiseArguments: ParsableArguments {
  @Argument var persona: String?
  @Option var seed: String?
  @Flag var json = false
}

extension Program {
  func practise(_ arguments: PractiseArguments) throws -> CInt {
    let seed = try seed(arguments.seed)
    let editor = editor()
    let named = try arguments.persona.map { try persona($0) }
    guard let persona = try named ?? choosePersona(editor) else { return 0 }
    var loop = PracticeLoop(
      with: persona, seed: seed, asJSON: arguments.json, editor: editor, screen: screen)
    return loop.run()
  }

  /// The number given; without one a small one of its own, which can be given again.
  private func seed(_ text: String?) throws -> UInt64 {
    guard let text else { return UInt64(surroundings.salt().prefix(4), radix: 16) ?? 0 }
    guard let number = Int(text), let seed = UInt64(exactly: number) else {
      throw Misuse.wrongShape(text, option: "--seed", example: "7", of: .practise)
    }
    return seed
  }

  private func persona(_ name: String) throws -> Persona {
    guard let persona = Persona(named: name) else {
      let choices = Persona.all.map { Bilingual(nl: $0.id, en: $0.id) }
      throw Misuse.wrongValue(name, option: "gehoord \(Self.word[language])", choices: choices)
    }
    return persona
  }

  private static let word = Bilingual(nl: "oefenen", en: "practise")

  /// Asks with whom; nil when whoever sits there would rather not.
  private func choosePersona(_ editor: any LineEditor) throws -> Persona? {
    guard editor.isInteractive else {
      let names = Bilingual(
        nl: "een naam: selam, ron, riet of samir", en: "A name: selam, ron, riet or samir")
      throw Misuse.missingWord(names, of: .practise)
    }
    screen.show(choice)
    let names = Persona.all.map(\.id)
    while true {
      let request = LineRequest(
        prompt: "\(Bilingual(nl: "wie", en: "who")[language]) \(editor.sign) "
      ) {
        typed in names.filter { $0.hasPrefix(typed.lowercased()) }.map { Candidate($0) }
      }
      switch editor.read(request, draft: { _ in }) {
      case .line(let line):
        if ["/stop", "stop", "/quit"].contains(line.trimmed) { return nil }
        if let persona = Persona(choice: line) { return persona }
        screen.show(Page(Self.chooseOne[language], .dim))
      case .end: return nil
      case .paste, .interrupt, .notUTF8: continue
      }
    }
  }

  private static let chooseOne = Bilingual(
    nl: "Typ een cijfer van 1 tot 4, of een naam.", en: "Type a number from 1 to 4, or a name.")

  private var choice: Page {
    var page = Page(
      Bilingual(nl: "Met wie wil je oefenen?", en: "With whom would you like to practise?")[
        language],
      .title, indent: 0)
    for (index, persona) in Persona.all.enumerated() {
      page.add("\(index + 1)  \(persona.name) · \(persona.about[language])", indent: 3)
    }
    page.add(
      Bilingual(
        nl: "Ze zijn verzonnen. Fouten maken mag, daar is het voor.",
        en: "They are made up. You may make mistakes, that is what it is for.")[language], .dim)
    page.space()
    return page
  }
}

extension Persona {
  /// By number or name; an empty line is the first.
  fileprivate init?(choice line: String) {
    let line = line.trimmed
    let number = line.isEmpty ? 1 : Int(line)
    if let number, Persona.all.indices.contains(number - 1) {
      self = Persona.all[number - 1]
    } else {
      self.init(named: line)
    }
  }
}
