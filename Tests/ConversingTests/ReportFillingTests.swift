import Conversing
import Formats
import Interviewing
import Planning
import Safeguarding
import Support
import Testing
import Understanding

/// Filling in a report at the keyboard, written down as it went: what was typed, kept and shown.
private struct FillingDialogue {
  private(set) var filling: ReportFilling
  private(set) var text = ""
  private var dossier = Dossier()
  private var number = 0
  private let today = Day("2026-11-21") ?? Day(ordinal: 0)

  init(
    _ audience: Audience, into readers: WrittenLanguage? = nil, sentences: [String] = [],
    faces: [ReportFilling.Face] = [], language: Language = .dutch, isInteractive: Bool = true
  ) {
    filling = ReportFilling(
      dossier: "ouderkamer", audience: audience, plan: Plan(), readers: readers,
      sentences: sentences, faces: faces, language: language, isInteractive: isInteractive)
    show(filling.opening(on: today))
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }
  mutating func press(_ input: DialogueInput) { give(input, as: "^") }

  private mutating func give(_ input: DialogueInput, as typed: String) {
    let (next, reply) = filling.step(input, on: today)
    add(filling.prompt(sign: "›") + typed)
    filling = next
    for event in reply.events { keep(event) }
    filling.renew(dossier)
    show(reply.page)
    if reply.isRefused { add("  (refused)") }
    if reply.isOver { add("  (over)") }
  }

  private mutating func keep(_ event: DossierEvent) {
    number += 1
    dossier.apply(Recorded(number: number, at: .sample(), event: event))
    switch event {
    case .written(let written):
      let place = written.entry.map { " e\($0)" } ?? ""
      add("+ \(written.kind)\(place) \"\((written.text ?? "").replacing("\n", with: " ¶ "))\"")
    case .struck(let numbers): add("+ struck \(numbers)")
    default: add("+ \(event)")
    }
  }

  private mutating func show(_ page: Page) { text += page.text(width: 200) }
  private mutating func add(_ line: String) { text += line + "\n" }
}

extension ReportFilling.Face {
  fileprivate static let sample = ReportFilling.Face(
    EvidenceAddress(conversation: "2026-11-21-buurt-1-x7fq2k", event: 7), "ik wacht altijd")
}

@Suite struct ReportFillingTests {
  @Test func `what the municipality needs is asked one by one, and all of it may wait`() throws {
    var dialogue = FillingDialogue(.municipality, faces: [.sample])
    dialogue.type("Betaal een postuurtje.", "", "Oosterwijk", "4.000 euro")
    dialogue.type("1 op de 5 leest moeilijk", "1 op de 5 leest moeilijk (bron: monitor)")
    dialogue.type("40% heeft geen computer, bron: CBS", "/weg 1", "", "De brief is lang.", "")
    dialogue.type("9", "1", "/o", "/g 2", "Basisvaardigheden", "/vorige", "/p", "/onzin")
    dialogue.press(.end)
    #expect(try Golden("aanvullen.gemeente.txt").difference(from: dialogue.text) == nil)
  }

  @Test func `what the participants need is asked too, with a day in words`() throws {
    var dialogue = FillingDialogue(.participants, language: .english)
    dialogue.type("We do no tax returns.", "", "Sanne, 06-12345678", "next never", "5 December")
    dialogue.type("the school", "", "/g 2", "Joris, 06-12345678", "/h")
    dialogue.press(.end)
    #expect(try Golden("aanvullen.deelnemers.en.txt").difference(from: dialogue.text) == nil)
  }

  @Test func `sentences are translated one by one, and one that changed is asked again`() {
    var dialogue = FillingDialogue(
      .participants, into: WrittenLanguage("pl"), sentences: ["Klopt het?", "Wie"])
    dialogue.type("Czy to prawda?", "Kto", "/g 1", "Czy to się zgadza?")
    #expect(
      dialogue.text == """
        Vertalen naar: Pools
           Elke regel is meteen bewaard. Enter: later. /o laat alles zien, /h helpt.

        1  Klopt het?
        pl 1 › Czy to prawda?
        + translation "pl ¶ Klopt het? ¶ Czy to prawda?"
        2  Wie
        pl 2 › Kto
        + translation "pl ¶ Wie ¶ Kto"
           Dat waren de vragen.
           /o laat alles zien · /g 2 gaat naar vraag 2 · /stop
        aanvullen › /g 1
        1  Klopt het?
           Nu: Czy to prawda? · Enter laat het zo, pijl omhoog haalt het terug.
        pl 1 › Czy to się zgadza?
        + translation e1 "pl ¶ Klopt het? ¶ Czy to się zgadza?"
        2  Wie
           Nu: Kto · Enter laat het zo, pijl omhoog haalt het terug.

        """)
  }

  @Test func `a script is asked nothing, and a refused line costs one question`() {
    var dialogue = FillingDialogue(.participants, isInteractive: false)
    dialogue.type("Geen aangifte", "", "Sanne, 06", "ooit eens", "de school")
    #expect(
      dialogue.text.contains("(refused)") && dialogue.text.hasSuffix("+ reader \"de school\"\n"))
  }
}
