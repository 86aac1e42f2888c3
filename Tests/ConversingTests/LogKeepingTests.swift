import Conversing
import Interviewing
import Planning
import Support
import Testing
import Understanding

private let market = Interview.sample(
  opening: .sample(id: "t1", dossier: "markt"), people: 2,
  [
    .note("lezen", .need), .note("Anneke belt p1 over de zaal", .promise, by: .interviewer),
    .note("p2 neemt soep mee", .promise, by: .p(2)),
  ])

private func log(
  _ language: Language = .dutch, isInteractive: Bool = true, before: [DossierEvent] = [],
  talks: [Interview] = [market]
) -> DossierScript<LogKeeping> {
  DossierScript(
    LogKeeping(
      dossier: "markt", language: language, talks: talks.compactMap { TalkHeld($0) },
      isInteractive: isInteractive), before: before)
}

@Suite struct LogKeepingTests {
  @Test func `what happened, what is promised, and who does it, in Dutch`() throws {
    var script = log(before: [
      .written(Written(.followUp, nil, .text, "folder maken")),
      .written(Written(.followUp, 2, .date, "2026-11-10")),
    ])
    script.type(
      "12 oktober · bij de moskee geweest · niemand thuis", "1", "Anneke", "", "eind november")
    script.type(
      "> zaal vragen · Fatma · 12 december · Joost", "morgen bellen", "31 februari · feest")
    script.type(
      "/klaar e2 gisteren · ligt er", "/wijzig e5 uitkomst toch iemand", "/schrap e5", "/terug")
    script.type("2 1", "", "/o", "/toon", "/stop")
    #expect(try Golden("logboek.txt").difference(from: script.text + "\n") == nil)
  }

  @Test func `what happened, what is promised, and who does it, in English`() throws {
    var script = log(.english)
    script.type(
      "March 2026: first contact at the hairdresser's", "> ask for a room", "Anneke", "Joost")
    script.type("the day after never", "", "2", "", "", "", "/done e4 it is free", "/show", "/quit")
    #expect(try Golden("log.txt").difference(from: script.text + "\n") == nil)
  }

  @Test(
    arguments: [
      ("12 maart · X · Y", "2026-03-12", "X", "Y"),
      ("gisteren | X | Y | Z", "2026-11-20", "X", "Y · Z"),
      ("maart - X", "2026-03", "X", nil),
      ("12 maart bij de moskee", "2026-03-12", "bij de moskee", nil),
      ("dinsdag: koffie met p1", "2026-11-17", "koffie met p1", nil), ("X", "2026-11-21", "X", nil),
      ("maart 2025 begonnen", "2025-03", "begonnen", nil),
      ("mei was druk", "2026-11-21", "mei was druk", nil),
      ("p1 belde · goed", "2026-11-21", "p1 belde", "goed"),
    ] as [(String, String, String, String?)])
  func `a line is a day, what happened and what came of it`(
    line: String, date: String, action: String, outcome: String?
  ) {
    let entry = log().plan(after: line).entries(.moment).first
    #expect(entry?.text(.text) == action)
    #expect(entry?.text(.date) == date)
    #expect(entry?.text(.outcome) == outcome)
  }

  @Test(
    arguments: [
      ("> bellen", nil, nil, nil), ("> bellen · Anneke", "Anneke", nil, nil),
      ("> bellen · Anneke · Joost · 12 december", "Anneke", "Joost", "2026-12-12"),
      ("> bellen · voor 12 december · Anneke", "Anneke", nil, "2026-12-11"),
      ("> bellen · 2026-11-01", nil, nil, "2026-11-01"),
      ("> bellen · gisteren", nil, nil, "2026-11-20"),
      ("> bellen · Jan · Mei Lan · vrijdag", "Jan", "Mei Lan", "2026-11-27"),
      ("> bellen | Anneke | eind maart", "Anneke", nil, "2027-03-31"),
    ] as [(String, String?, String?, String?)])
  func `an action on one line`(line: String, owner: String?, deputy: String?, day: String?) {
    let up = log(isInteractive: false).plan(after: line).followUps.first
    #expect(up?.action == "bellen")
    #expect(up?.owner == owner)
    #expect(up?.deputy == deputy)
    #expect(up?.due?.description == day)
  }

  @Test func `a day that has been is told, and so is one of next year`() {
    let script = log()
    #expect(script.after("> bellen · 10 november").contains { $0.contains("dat is in 2027") })
    #expect(script.after("> bellen · gisteren").contains { $0.contains("is al geweest") })
    #expect(!script.after("> bellen · 10 november 2027").contains { $0.contains("Let op") })
  }

  @Test func `a promise is taken over once, with its source, under the same number`() {
    var script = log()
    script.type("1", "", "", "", "1", "2")
    #expect(
      script.dossier.plan.followUps.map { $0.promise?.description } == ["t1#5", "t1#6"])
    #expect(script.text.contains("Die is al opgepakt."))
    #expect(script.after("/o").filter { $0.contains("niet opgepakt") }.isEmpty)
    #expect(script.after("/meer").filter { $0.contains("✓") }.count == 2)
    #expect(script.after("", "", "", "9").last == "  (refused)")
  }

  @Test(arguments: [
    "/klaar e99", "/klaar", "/klaar e2 morgen", "/wijzig e2", "/wijzig e2 wanneer ooit",
    "/schrap e9",
    "> ", "/terug", "/shwo", "> a · b · c · d", "12 maart",
  ])
  func `what cannot be done is refused, and nothing is kept`(line: String) {
    let script = log(before: [.written(Written(.followUp, nil, .text, "bellen"))])
    #expect(script.after(line).last == "  (refused)")
    #expect(script.plan(after: line) == script.dossier.plan)
  }

  @Test(arguments: ["/wis xyz", "/schrap xyz"])
  func `a slip of the finger takes away no other line`(line: String) {
    let script = log(before: [])
    let added = "> bellen · Ilse · Ria · 1 maart 2090"
    #expect(script.after(added, line).last == "  (refused)")
    #expect(script.plan(after: added, line) == script.plan(after: added))
  }

  @Test func `an action that is done says when and what came of it`() {
    let before: [DossierEvent] = [
      .written(Written(.followUp, nil, .text, "bellen")),
      .written(Written(.followUp, 2, .date, "2026-11-01")),
    ]
    let up = log(before: before).plan(after: "/k e2 12 november · hij komt").followUps.first
    #expect(up?.done == Day("2026-11-12"))
    #expect(up?.outcome == "hij komt")
    #expect(log(before: before).plan(after: "/k 2").followUps.first?.done == Day("2026-11-21"))
    #expect(log(before: before).plan(after: "/k e2", "/terug").followUps.first?.done == nil)
  }

  @Test func `a script is asked nothing`() {
    let script = log(isInteractive: false)
    #expect(script.text.isEmpty)
    #expect(
      script.plan(after: "> bellen", "> mailen").followUps.map(\.action) == ["bellen", "mailen"])
  }

  @Test func `Tab knows commands, open actions and what can be changed`() {
    let script = log(before: [.written(Written(.followUp, nil, .text, "bellen"))])
    func words(_ line: String) -> [String] { script.dialogue.candidates(for: line).map(\.word) }
    #expect(words("/kl") == ["/klaar"])
    #expect(words("/klaar ") == ["e2"])
    #expect(words("/wijzig e2 w") == ["wat", "wie", "wanneer"])
    #expect(words("gewoon") == [])
  }
}
