import Conversing
import Interviewing
import Planning
import Safeguarding
import Support
import Testing
import Understanding

/// Judging and coding at the keyboard, written down as it went, with a dossier as the disk would have it.
private struct CodingDialogue {
  private(set) var coding: Coding
  private(set) var text = ""
  private(set) var actions: [ConversationAction] = []
  private var dossier = Dossier()
  private var number = 10
  let today = Day("2026-11-21") ?? Day(ordinal: 0)

  init(
    _ interviews: Interview..., language: Language = .dutch, names: [(Alias, String)] = [],
    codebook: CodebookChange...
  ) {
    var gate = Gate()
    for (alias, name) in names { gate.pseudonyms.add(name, for: alias) }
    var summary = Summary()
    for interview in interviews {
      summary.add(interview)
      summary.suggest(from: interview)
    }
    coding = Coding(dossier: "noord", summary: summary, language: language, gate: gate)
    for change in codebook { keep(change) }
    coding.renew(dossier)
    show(coding.opening(on: today))
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }

  /// Another window changes the codebook meanwhile.
  mutating func elsewhere(_ changes: CodebookChange...) {
    for change in changes { keep(change) }
    coding.renew(dossier)
  }

  /// These talks are open in another window: what the last line did there was not kept.
  mutating func leave(_ conversations: String...) { coding.leave(conversations) }

  private mutating func keep(_ change: CodebookChange) {
    number += 1
    dossier.apply(Recorded(number: number, at: .sample(), event: .coded(change)))
  }

  private mutating func give(_ input: DialogueInput, as typed: String) {
    let (next, reply) = coding.step(input, on: today)
    coding = next
    actions += reply.actions
    add("›" + (typed.isEmpty ? "" : " " + typed))
    for action in reply.actions { add("+ " + told(action)) }
    for case .coded(let change) in reply.events {
      keep(change)
      add("+ \(number) \(told(change))")
    }
    coding.renew(dossier)
    show(reply.page)
    if reply.isRefused { add("  (refused)") }
    if reply.isOver { add("  (over)") }
  }

  private mutating func show(_ page: Page) {
    for line in page.text(width: 78).split(separator: "\n") { add("  " + line) }
  }

  private mutating func add(_ line: String) { text += (text.isEmpty ? "" : "\n") + line }

  private func told(_ action: ConversationAction) -> String {
    guard case .judge(let note, let judgement, let label) = action.action else { return "?" }
    let words = label.map { " \"\($0)\"" } ?? ""
    return "\(action.conversation)#\(note) \(judgement.rawValue)\(words)"
  }

  private func told(_ change: CodebookChange) -> String {
    switch change {
    case .made(let label, let domain, let concept, let members):
      "made \"\(label)\" \(domain.rawValue) \(concept ?? "-") "
        + members.map(\.description).joined(separator: " ")
    case .renamed(let code, let label): "renamed \(code) \"\(label)\""
    case .moved(let code, let domain): "moved \(code) \(domain.rawValue)"
    case .merged(let code, let other): "merged \(code) \(other)"
    case .filled(let code, let members):
      "filled \(code) " + members.map(\.description).joined(separator: " ")
    case .undone(let numbers): "undone " + numbers.map(String.init).joined(separator: " ")
    }
  }
}

extension CodingDialogue {
  /// What came of the last line.
  var last: String {
    text.ranges(of: "\n›").last.map { String(text[$0.lowerBound...].dropFirst()) } ?? text
  }
}

extension Interview {
  /// A talk in which these were said, one a note from 4 on; a line with `!` is a need.
  fileprivate static func telling(_ id: String, _ lines: String..., alias: Int = 1) -> Interview {
    var opening = Opening.sample()
    opening.id = id
    let who = Alias(alias)
    var events: [Event] = [.opened(opening), .joined(who), .asked(Interview.missedQuestion)]
    events += lines.map { line in
      let isNeed = line.hasPrefix("! ")
      return .noted(
        Utterance(
          kind: isNeed ? .need : .said, by: [.participant(who)], question: nil,
          text: isNeed ? String(line.dropFirst(2)) : line, tags: []))
    }
    return Interview(
      folding: events.enumerated().map {
        Recorded(number: $0 + 1, at: .sample(minute: $0), event: $1)
      })
  }
}

@Suite struct CodingTests {
  private static let first = Interview.telling(
    "noord-1-aaaaaa", "ik snap die brieven van de belasting niet", "ik wil graag leren fietsen")
  private static let second = Interview.telling(
    "noord-2-bbbbbb", "die brieven leg ik dicht in de la", alias: 2)

  @Test func `the same need together, one key for all of it, and its code`() {
    var dialogue = CodingDialogue(Self.first, Self.second)
    dialogue.type("j", "n")
    #expect(
      dialogue.text == """
          Inzicht: noord · 2 gesprekken · 2 personen
             Elk antwoord is meteen bewaard. /h helpt, Ctrl-D stopt.
          Misschien een behoefte · nog 2
             Brieven en post begrijpen en afhandelen · zaken regelen · 2 personen
               1  p1: ik snap die brieven van de belasting niet
                  Iemand begrijpt of weet iets niet. “snap” · noord-1 4
               2  p2: die brieven leg ik dicht in de la
                  Iemand gaat het uit de weg. “brieven leg ik dicht” · noord-2 4
             j: ja · n: nee · *: talent · 2 n: alleen 2 · Enter: later ·
             andere woorden · 0: terug
        › j
        + noord-1-aaaaaa#4 accepted
        + noord-2-bbbbbb#4 accepted
        + 11 made "Brieven en post begrijpen en afhandelen" affairs letters noord-1-aaaaaa#4 noord-2-bbbbbb#4
             Telt mee: Brieven en post begrijpen en afhandelen · 2 personen
          Misschien een behoefte
             Leren fietsen of weer fietsen · vrije tijd en contact · 1 persoon
               1  p1: ik wil graag leren fietsen
                  Iemand zegt wat hij of zij wil. “wil graag” · noord-1 5
             j: ja · n: nee · *: talent · Enter: later · of andere woorden · 0: terug ·
             /h
        › n
        + noord-1-aaaaaa#5 rejected
             Geen behoefte.
             Klaar met vragen. Enter laat alle behoeften zien, /h wat je ermee kunt.
        """)
  }

  @Test func `one line of several is judged apart, and the rest is asked on`() {
    var dialogue = CodingDialogue(Self.first, Self.second)
    dialogue.type("2 n")
    #expect(dialogue.last.hasPrefix("› 2 n\n+ noord-2-bbbbbb#4 rejected\n     Geen behoefte.\n"))
    dialogue.type("1 zelf de post doen")
    #expect(
      dialogue.last.hasPrefix(
        """
        › 1 zelf de post doen
        + noord-1-aaaaaa#4 accepted "1 zelf de post doen"
        """))
  }

  @Test func `other words are the name of the code, and a corrected domain is kept with it`() {
    var dialogue = CodingDialogue(Self.first, Self.second, names: [(Alias(1), "Selam")])
    dialogue.type("/domein gezondheid", "Post lezen met Selam")
    #expect(
      dialogue.last.hasPrefix(
        """
        › Post lezen met Selam
        + noord-1-aaaaaa#4 accepted
        + noord-2-bbbbbb#4 accepted
        + 11 made "Post lezen met p1" health - noord-1-aaaaaa#4 noord-2-bbbbbb#4
             Telt mee: Post lezen met p1 · 2 personen
        """))
  }

  @Test func `what is accepted later joins the code of the same need`() {
    var dialogue = CodingDialogue(
      Self.second,
      codebook: .made(label: "Post", domain: .digital, concept: "letters", members: []))
    dialogue.type("j")
    #expect(dialogue.last.contains("+ 12 filled 11 noord-2-bbbbbb#4\n"))
  }

  @Test func `left for later it comes back on asking`() {
    var dialogue = CodingDialogue(Self.second)
    dialogue.type("", "/misschien")
    #expect(dialogue.actions == [])
    #expect(dialogue.last.contains("Misschien een behoefte"))
  }

  @Test func `an answer is taken back by answering again`() {
    var dialogue = CodingDialogue(Self.second)
    dialogue.type("j", "/herstel", "n")
    #expect(
      dialogue.last.hasPrefix(
        "› n\n+ noord-2-bbbbbb#4 rejected\n+ 12 undone 11\n     Geen behoefte.\n"))
    var other = CodingDialogue(Self.second)
    other.type("j", "0", "", "/lijst")
    #expect(other.actions.count == 1)
    #expect(other.last.contains("c11  Brieven en post begrijpen en afhandelen · 1 persoon"))
  }

  @Test func `a talk that is open elsewhere is left for later, the rest counts`() {
    var dialogue = CodingDialogue(Self.first, Self.second)
    dialogue.type("j")
    dialogue.leave("noord-2-bbbbbb")
    dialogue.type("/misschien", "")
    #expect(dialogue.last.contains("p2: die brieven leg ik dicht in de la"))
    #expect(!dialogue.last.contains("p1: ik snap die brieven"))
  }

  // MARK: The codes

  private static let marked = Interview.telling(
    "zuid-1-cccccc", "! brieven van de bank begrijpen", "! mijn brieven begrijpen van de gemeente",
    "! leren zwemmen")
  private static let addresses = [4, 5, 6].map {
    EvidenceAddress(conversation: "zuid-1-cccccc", event: $0)
  }

  @Test func `needs that may be one are put together under a name, or kept apart for good`() {
    var dialogue = CodingDialogue(Self.marked)
    dialogue.type("Post begrijpen", "/herstel", "/voorstellen", "n", "/voorstellen")
    #expect(
      dialogue.text == """
          Inzicht: noord · 1 gesprek · 1 persoon
             Elk antwoord is meteen bewaard. /h helpt, Ctrl-D stopt.
          Horen deze bij elkaar?
               brieven van de bank begrijpen · 1 persoon
               mijn brieven begrijpen van de gemeente · 1 persoon
             als: Brieven en post begrijpen en afhandelen · zaken regelen
             j: ja · n: nee, elk apart · Enter: later · of een andere naam · /h
        › Post begrijpen
        + 11 made "Post begrijpen" affairs - zuid-1-cccccc#4 zuid-1-cccccc#5
             Samen: Post begrijpen
             Klaar met vragen. Enter laat alle behoeften zien, /h wat je ermee kunt.
        › /herstel
        + 12 undone 11
             Teruggedraaid: Post begrijpen (2 regels)
        › /voorstellen
          Horen deze bij elkaar?
               brieven van de bank begrijpen · 1 persoon
               mijn brieven begrijpen van de gemeente · 1 persoon
             als: Brieven en post begrijpen en afhandelen · zaken regelen
             j: ja · n: nee, elk apart · Enter: later · of een andere naam · /h
        › n
        + 13 made "brieven van de bank begrijpen" other - zuid-1-cccccc#4
        + 14 made "mijn brieven begrijpen van de gemeente" other - zuid-1-cccccc#5
             Ze blijven apart, elk met een eigen nummer.
             Klaar met vragen. Enter laat alle behoeften zien, /h wat je ermee kunt.
        › /voorstellen
             Klaar met vragen. Enter laat alle behoeften zien, /h wat je ermee kunt.
        """)
  }

  @Test func `renamed, moved to another domain, merged, split, and taken back`() {
    var dialogue = CodingDialogue(
      Self.marked,
      codebook:
        .made(
          label: "Post", domain: .affairs, concept: nil, members: Array(Self.addresses.prefix(2))),
      .made(label: "Zwemmen", domain: .health, concept: nil, members: [Self.addresses[2]]))
    dialogue.type(
      "/naam c11 Zelf post lezen", "/d 12 vrij", "/samen c11 c12", "/toon c12",
      "/splits 2 3 Overig", "lijst", "/herstel", "/verplaats 1 c12", "/herstel", "/lijst")
    #expect(
      dialogue.text == """
          Inzicht: noord · 1 gesprek · 1 persoon
             Elk antwoord is meteen bewaard. /h helpt, Ctrl-D stopt.
             gezondheid en bewegen
               c12  Zwemmen · 1 persoon
             zaken regelen
               c11  Post · 1 persoon
             /toon c17 · /naam · /domein · /samen · /splits · /verplaats · /herstel · /h
        › /naam c11 Zelf post lezen
        + 13 renamed 11 "Zelf post lezen"
             c11 heet nu: Zelf post lezen
        › /d 12 vrij
        + 14 moved 12 leisure-social
             c12 hoort nu bij: vrije tijd en contact
        › /samen c11 c12
        + 15 merged 12 11
             c12 zit nu in c11: Zelf post lezen
        › /toon c12
          c11  Zelf post lezen · 1 persoon
             zaken regelen
               1  p1: brieven van de bank begrijpen
                  zuid-1 4
               2  p1: mijn brieven begrijpen van de gemeente
                  zuid-1 5
               3  p1: leren zwemmen
                  zuid-1 6
        › /splits 2 3 Overig
        + 16 made "Overig" affairs - zuid-1-cccccc#5 zuid-1-cccccc#6
             Een eigen behoefte: Overig
        › lijst
             zaken regelen
               c11  Zelf post lezen · 1 persoon
               c16  Overig · 1 persoon
             /toon c17 · /naam · /domein · /samen · /splits · /verplaats · /herstel · /h
        › /herstel
        + 17 undone 16
             Teruggedraaid: Overig (2 regels)
        › /verplaats 1 c12
        + 18 filled 11 zuid-1-cccccc#4
             1 regel naar c11: Zelf post lezen
        › /herstel
        + 19 undone 18
             Teruggedraaid: 1 regel naar c11
        › /lijst
             zaken regelen
               c11  Zelf post lezen · 1 persoon
             /toon c17 · /naam · /domein · /samen · /splits · /verplaats · /herstel · /h
        """)
  }

  @Test func `what somebody else does meanwhile is told, and nothing of it is lost`() {
    var dialogue = CodingDialogue(
      Self.marked,
      codebook:
        .made(label: "Post", domain: .affairs, concept: nil, members: [Self.addresses[0]]),
      .made(label: "School", domain: .parenting, concept: nil, members: [Self.addresses[1]]))
    dialogue.elsewhere(.merged(11, into: 12), .renamed(12, label: "Brieven"))
    dialogue.type("/naam c11 Brieven van school")
    #expect(
      dialogue.last
        == """
        › /naam c11 Brieven van school
        + 15 renamed 12 "Brieven van school"
          \u{20}  In een ander venster: c11 zit in c12
          \u{20}  In een ander venster: c12 heet: Brieven
          \u{20}  c12 heet nu: Brieven van school
        """.replacing("\u{20}  ", with: "   ").replacing("     ", with: "     "))
  }

  @Test(arguments: [
    "/naam", "/naam c99 Iets", "/naam c11", "/domein vissen", "/domein werk", "/samen c11",
    "/samen c11 c11", "/splits 1", "/verplaats c11", "/verplaats 1 c11", "/toon c99", "/xyz",
  ])
  func `what cannot be done says what to do`(line: String) {
    var dialogue = CodingDialogue(
      Self.marked,
      codebook: .made(label: "Post", domain: .affairs, concept: nil, members: Self.addresses))
    dialogue.type(line)
    #expect(dialogue.text.hasSuffix("\n  (refused)"))
    #expect(!dialogue.text.contains("\n+ "))
  }

  @Test func `Tab knows the commands, the codes and the domains`() {
    let dialogue = CodingDialogue(
      Self.marked,
      codebook: .made(label: "Post", domain: .affairs, concept: nil, members: Self.addresses))
    func words(_ line: String) -> [String] { dialogue.coding.candidates(for: line).map(\.word) }
    #expect(words("/ver") == ["/verplaats"])
    #expect(words("/naam ") == ["c11"])
    #expect(words("/toon pos") == ["c11"])
    #expect(words("/domein c11 ge") == ["gezondheid"])
    #expect(words("/verplaats 1 ") == ["c11"])
    #expect(words("zomaar iets") == [])
  }
}
