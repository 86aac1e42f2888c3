internal import Formats
internal import Interviewing
package import Planning
internal import Storage
internal import Understanding

/// A small dossier with something of everything that a report tells: talks, consents of every kind, a
/// codebook and a plan.
///
/// | who | quoting | sharing | |
/// |---|---|---|---|
/// | p1 | yes | yes | alone, in September |
/// | p2 | yes | yes | in the group, in October |
/// | p3 | no | yes | in the group |
/// | p4 | yes | no | in the group |
/// | p5 | unknown | unknown | alone |
/// | p6 | yes, then no | yes | alone |
package struct SampleDossier: Sendable {
  package static let name = "ouderkamer"

  package struct Talk: Sendable {
    package let id: String
    package let file: String
    let day: Int
    let events: [Event]
  }

  /// What somebody said that may not be read by the municipality, or by nobody, as it was said.
  package static let unsharedWords = [
    "rustige school voor mijn jongste", "schulden bij drie winkels",
  ]
  package static let unquotedWords = [
    "ik schaam me kapot aan de balie", "ze lachen om mijn accent",
  ]
  package static let face = "ik wacht altijd op mijn neef, ook als het haast heeft"

  package static let talks: [Talk] = [
    talk(
      1, .oneOnOne, day: -60, people: [1],
      [
        .consented(.sample(.notes, .yes, of: 1)), .asked(.post),
        .note("zelf brieven kunnen lezen", .need, under: .post),  // 5
        .responded(to: 5, .confirmed, text: nil),
        .note(face, under: .post, isVerbatim: true),  // 7
        .marked(note: 7, as: .need), .weighed(note: 5, importance: 9), .deepened(note: 5, by: 7),
        .note("kookt voor de hele straat", .strength),  // 11
        .consented(.sample(.quoting, .yes, of: 1)), .consented(.sample(.sharing, .yes, of: 1)),
        .note("wij bellen in maart terug", .promise, by: .interviewer), .closed(count: 15),
      ]),
    talk(
      2, .focusGroup, day: -30, people: [2, 3, 4],
      [
        .consented(.sample(.notes, .yes, of: 2, 3, 4)), .asked(.post),
        .note("zelf brieven kunnen lezen", .need, by: .p(2), under: .post),  // 7
        .agreed(note: 7, [Alias(3), Alias(4)]), .responded(to: 7, .confirmed, text: nil),
        .note("\"ik schaam me kapot aan de balie\"", .need, by: .p(3), under: .post),  // 10
        .note("online een afspraak maken #digitaal", .need, by: .p(3), under: .post),  // 11
        .agreed(note: 11, [Alias(2)]),
        .note("rustige school voor mijn jongste #opvoeden", .need, by: .p(4)),  // 13
        .note("kookt voor de hele straat", .strength, by: .p(2)),  // 14
        .agreed(note: 14, [Alias(3)]), .disagreed(note: 13, [Alias(2)]),
        .counted(.week, .agree), .counted(.week, .disagree),
        .consented(.sample(.quoting, .yes, of: 2, 4)), .consented(.sample(.quoting, .no, of: 3)),
        .consented(.sample(.sharing, .yes, of: 2, 3)), .consented(.sample(.sharing, .no, of: 4)),
        .closed(count: 23),
      ]),
    talk(
      3, .oneOnOne, day: -10, people: [5],
      [
        .asked(.post),
        .note("brieven van de gemeente begrijpen", .need, by: .p(5), under: .post),  // 4
        .note("schulden bij drie winkels #geld", .need, by: .p(5)), .closed(count: 6),
      ]),
    talk(
      4, .oneOnOne, day: -9, people: [6],
      [
        .consented(.sample(.quoting, .yes, of: 6)), .consented(.sample(.sharing, .yes, of: 6)),
        .asked(.post), .note("\"ze lachen om mijn accent\"", .need, by: .p(6), under: .post),  // 6
        .responded(to: 6, .corrected, text: "zelf brieven kunnen lezen"),
        .consented(.sample(.quoting, .no, of: 6)), .closed(count: 9),
      ]),
  ]

  private static func talk(
    _ number: Int, _ form: ConversationForm, day: Int, people: [Int], _ events: [Event]
  ) -> Talk {
    let date = Moment.sample(minute: day * 1440).date
    let id = "\(date)-buurt-\(number)-x7fq2k"
    return Talk(
      id: id, file: "\(date)-buurt-\(number).jsonl", day: day,
      events: [.opened(.sample(id: id, form: form, dossier: name))]
        + people.map { .joined(Alias($0)) } + events)
  }

  private static func address(_ talk: Int, _ event: Int) -> EvidenceAddress {
    EvidenceAddress(conversation: talks[talk - 1].id, event: event)
  }
}

// MARK: What the team made of it

extension SampleDossier {
  /// Event 2 and on: event 1 founds the dossier.
  package static let codes: [DossierEvent] = [
    .coded(
      .made(
        label: "Zelf brieven kunnen lezen", domain: .affairs, concept: nil,
        members: [
          address(1, 5), address(1, 7), address(2, 7), address(2, 10), address(3, 4), address(4, 6),
        ])),  // 2
    .coded(
      .made(
        label: "Online iets regelen", domain: .digital, concept: nil, members: [address(2, 11)])),
  ]

  package static let plan: [DossierEvent] = [
    .written(Written(.decision, nil, .text, "Zij willen, en wij kunnen het.")),  // 4
    .written(Written(.decision, 4, .verdict, "go")),
    .written(
      Written(
        .decision, 4, .agreed, "",
        sources: [.meeting(day: "2026-11-12", [Alias(1), Alias(2)])])),
    .written(Written(.organisationGoal, nil, .text, "Iedereen kan meedoen met lezen.")),  // 7
    .written(
      Written(
        .vision, nil, .text, "Wij lezen onze eigen post.",
        sources: [.said(address(1, 7)), .need(2)])
    ),  // 8
    .written(Written(.goal, nil, .text, "Tien ouders lezen in juni hun post zelf.")),  // 9
    .written(Written(.goal, 9, .serves, "", sources: [.need(2), .entry(7), .entry(8)])),
    .written(Written(.goal, 9, .baseline, "twee van de tien")),
    .written(Written(.goal, 9, .measure, "we lezen samen een brief")),
    .written(Written(.goal, 9, .owner, "Sanne")),
    .written(Written(.goal, 9, .deadline, "vóór 1 juli 2027")),
    .written(
      Written(.goal, 9, .agreed, "", sources: [.meeting(day: "2026-11-12", [Alias(1), Alias(2)])])),
    .written(Written(.goal, 9, .confidence, "7")),
    .written(Written(.offer, nil, .text, "Postuurtje op dinsdag")),  // 17
    .written(Written(.offer, 17, .serves, "", sources: [.need(2)])),
    .written(Written(.offer, 17, .fit, "adapt")),
    .written(Written(.offer, 17, .owner, "Sanne")),
    .written(
      Written(
        .followUp, nil, .text, "We bellen p1 over het postuurtje", sources: [.said(address(1, 14))])
    ),  // 21
    .written(Written(.followUp, 21, .owner, "Joris")),
    .written(Written(.followUp, 21, .date, "2027-03-01")),
    .written(Written(.followUp, nil, .text, "Zaal regelen")),  // 24
    .written(Written(.followUp, 24, .done, "2026-11-14")),
    .written(Written(.moment, nil, .text, "Eerste koffie met een sleutelpersoon")),  // 26
    .written(Written(.moment, 26, .date, "2026-08")),
    .written(Written(.moment, 26, .outcome, "niemand kwam")),
    // A line of the team that repeats what may not be quoted.
    .written(Written(.challenge, nil, .text, "Ze lachen om mijn accent")),  // 29
  ]

  package static let forTheMunicipality: [DossierEvent] = [
    .written(Written(.asked, nil, .text, "Betaal twee uur per week voor een postuurtje.")),
    .written(Written(.policyField, nil, .text, "Basisvaardigheden")),
    .written(Written(.neighbourhood, nil, .text, "Oosterwijk")),
    .written(Written(.cost, nil, .text, "4.000 euro per jaar")),
    .written(
      Written(.figure, nil, .text, "1 op de 5 volwassenen leest moeilijk (bron: wijkmonitor 2025)")),
    .written(Written(.obstacle, nil, .text, "De brief over toeslagen telt vier kantjes.")),
    .written(
      Written(.face, nil, .text, "\(address(1, 7))", sources: [.said(address(1, 7))])),
  ]

  package static let forTheParticipants: [DossierEvent] = [
    .written(
      Written(.cannot, nil, .text, "Wij vullen geen belastingaangifte in. Dat mogen we niet.")),
    .written(Written(.contact, nil, .text, "Sanne, 06-12345678")),
    .written(Written(.correctable, nil, .text, "2026-12-05")),
    .written(Written(.reader, nil, .text, "De school leest het ook")),
  ]
}

// MARK: On disk

extension TemporaryWorkspace {
  /// Puts the sample dossier in the workspace: the talks, and so much of the plan.
  package func addSampleDossier(
    _ events: [DossierEvent] = SampleDossier.codes + SampleDossier.plan
      + SampleDossier.forTheMunicipality + SampleDossier.forTheParticipants
  ) throws {
    let space = Workspace(folder: folder)
    let salts = CountedSalts()
    let place = space.folder(of: SampleDossier.name)
    try space.files.makeFolder(place)
    for talk in SampleDossier.talks {
      let record = RecordFile(talk.events, from: talk.day * 1440)
      try space.files.writeNew(record.bytes, to: place + "/" + talk.file)
    }
    _ = try space.keep(
      events, in: SampleDossier.name, vault: nil, at: .sample(minute: -1440), salt: salts.next)
  }
}
