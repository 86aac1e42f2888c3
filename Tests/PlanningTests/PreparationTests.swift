import Interviewing
import Planning
import Support
import Testing

@Suite struct PreparationTests {
  private func preparation(
    _ answers: [(PreparationField, PreparedStatus?, String?)]
  ) -> Preparation {
    var preparation = Preparation()
    for (index, answer) in answers.enumerated() {
      preparation.take(
        Prepared(talk: 1, field: answer.0.rawValue, status: answer.1, text: answer.2),
        number: index + 1)
    }
    return preparation
  }

  // MARK: The fold

  @Test func `each talk of a dossier has its own preparation, and the last answer counts`() {
    let dossier = Dossier(
      folding: [
        DossierEvent.prepared(Prepared(talk: 1, field: "place", text: "hier")),
        .prepared(Prepared(talk: 2, field: "place", text: "elders")),
        .prepared(Prepared(talk: 1, field: "place", text: "daar")),
        .prepared(Prepared(talk: 1, field: "later-field", text: "van een nieuwere versie")),
      ].enumerated().map { Recorded(number: $0 + 1, at: .sample(), event: $1) })
    #expect(dossier.preparations.mapValues { $0.text(.place) } == [1: "daar", 2: "elders"])
  }

  @Test func `what is erased does not bring an older answer back`() {
    var known = preparation([(.place, nil, "hier"), (.place, nil, "daar"), (.food, .done, "halal")])
    known.forget([2])
    #expect(known.text(.place) == nil)
    #expect(known.text(.food) == "halal")
  }

  @Test func `an older answer that is erased leaves the newer one`() {
    var known = preparation([(.place, nil, "hier"), (.place, nil, "daar")])
    known.forget([1])
    #expect(known.text(.place) == "daar")
    #expect(known[.place]?.numbers == [2])
  }

  @Test func `an answer without words and without a status is none`() {
    #expect(preparation([(.place, nil, "hier"), (.place, nil, nil)])[.place] == nil)
  }

  @Test func `the interpreter is only asked about when there is one`() {
    func asks(_ status: PreparedStatus?, _ text: String?) -> Bool {
      preparation([(.interpreter, status, text)]).fields.contains(.fee)
    }
    #expect(asks(nil, "tolkbureau"))
    #expect(asks(.open, nil))
    #expect(!asks(.notNeeded, nil))
    #expect(!Preparation().fields.contains(.fee))
  }

  @Test(
    arguments: [
      ("ja", .done, ""), ("Ja, halal", .done, "halal"), ("nog niet: bellen", .open, "bellen"),
      ("niet nodig", .notNeeded, ""), ("n.v.t.", .notNeeded, ""), ("nee", .open, ""),
      ("jarig", nil, "jarig"), ("p2 komt later", nil, "p2 komt later"),
      ("yes - done", .done, "done"),
      ("later", .open, ""), ("okra is lekker", nil, "okra is lekker"),
      ("weet ik nog niet", .open, ""), ("?", .open, ""), ("onbekend", .open, ""),
      ("not known yet", .open, ""), ("I don’t know", .open, ""), ("no idea", .open, ""),
      ("weet niet, misschien de moskee", .open, "misschien de moskee"),
      ("nog zoeken", .open, "nog zoeken"), ("nog bellen met p4", .open, "nog bellen met p4"),
      ("onbekende plek", nil, "onbekende plek"),
    ] as [(String, PreparedStatus?, String)])
  func `the first word of an answer tells how far it is`(
    text: String, status: PreparedStatus?, note: String
  ) {
    let (found, rest) = PreparedStatus.reading(text)
    #expect(found == status)
    #expect(rest == note)
  }

  // MARK: The checklist

  @Test func `what is due first stands first, and what is past its day is late`() {
    let known = preparation([
      (.date, nil, "2026-12-10"), (.place, nil, "Kade 3"), (.food, .open, nil),
      (.childcare, .notNeeded, nil), (.keyPerson, .open, "nog bellen"),
    ])
    let open = Checklist(known).open
    let today = Day("2026-11-21") ?? Day(ordinal: 0)
    #expect(open.first?.field == .purpose)
    #expect(open.map { $0.due ?? today } == open.map { $0.due ?? today }.sorted())
    #expect(!open.contains { [.childcare, .place, .date].contains($0.field) })
    let late = open.filter { $0.isLate(on: today) }.map(\.field)
    #expect(late == [.purpose, .keyPerson, .interpreter, .hours])
  }

  @Test func `without a date nothing is late, and the order stays`() {
    let open = Checklist(Preparation()).open
    #expect(open.allSatisfy { $0.due == nil })
    #expect(open.first?.field == .purpose)
    #expect(open.last?.field == .materials)
  }

  @Test func `everything to arrange belongs to one instrument`() {
    let items = Checklist(preparation([(.interpreter, nil, "bureau")])).items
    let byInstrument = PreparationField.Instrument.allCases.map {
      Checklist(preparation([(.interpreter, nil, "bureau")])).items(of: $0).count
    }
    #expect(byInstrument.reduce(0, +) == items.count)
    #expect(byInstrument.allSatisfy { $0 > 0 })
  }

  // MARK: In a group or alone

  @Test(
    arguments: [
      ([], nil), ([(.discussable, "ja")], .focusGroup),
      ([(.discussable, "nee, schaamte"), (.acquainted, "ja"), (.enjoyment, "ja")], .oneOnOne),
      ([(.discussable, "ja"), (.power, "ja, een schoonmoeder")], .oneOnOne),
      ([(.discussable, "ja"), (.power, "nee"), (.sharedLanguage, "nee")], .focusGroup),
      ([(.discussable, "weet niet")], nil), ([(.enjoyment, "lastig")], nil),
      (
        [
          (.discussable, "yes"), (.acquainted, "yes"), (.power, "no"), (.sharedLanguage, "yes"),
          (.enjoyment, "yes"),
        ], .focusGroup
      ),
    ] as [([(PreparationField, String)], ConversationForm?)])
  func `what cannot be said in a group decides; else the reasons weigh`(
    answers: [(PreparationField, String)], proposal: ConversationForm?
  ) {
    let choice = GroupOrAlone(preparation(answers.map { ($0, nil, $1) }))
    #expect(choice.proposal == proposal)
  }

  @Test func `in part weighs half as much as wholly`() {
    func proposal(_ answers: (PreparationField, String)...) -> ConversationForm? {
      GroupOrAlone(preparation(answers.map { ($0, nil, $1) })).proposal
    }
    #expect(
      proposal((.sharedLanguage, "nee"), (.acquainted, "ja"), (.enjoyment, "deels")) == .focusGroup)
    #expect(
      proposal((.sharedLanguage, "nee"), (.acquainted, "deels"), (.enjoyment, "deels")) == .oneOnOne
    )
    #expect(proposal((.power, "deels"), (.discussable, "ja")) == .focusGroup)
    #expect(proposal((.power, "ja"), (.discussable, "ja")) == .oneOnOne)
    for answer in ["deels", "een beetje", "niet allemaal", "ja, deels", "partly", "not everyone"] {
      let fields: [PreparationField] = [
        .discussable, .acquainted, .power, .sharedLanguage, .enjoyment,
      ]
      let choice = GroupOrAlone(preparation(fields.map { ($0, nil, answer) }))
      #expect(choice.forGroup.count == 3 && choice.againstGroup.count == 2, "\(answer)")
      #expect(choice.unknown == [])
    }
  }

  @Test func `reasons for and against stand side by side, and what nobody knows is said`() {
    let choice = GroupOrAlone(
      preparation([(.discussable, nil, "ja"), (.power, nil, "ja"), (.enjoyment, nil, "misschien")]))
    #expect(choice.forGroup.count == 1)
    #expect(choice.againstGroup.count == 1)
    #expect(choice.unknown == [.acquainted, .sharedLanguage, .enjoyment])
  }

  @Test(arguments: [
    "geen idee", "Niet bekend", "nog niet bekend", "weet niet", "weet ik niet", "no idea",
    "not sure", "don't know", "I don’t know", "not known yet", "?", "geen idee, vraag het Ali",
  ])
  func `who does not know yet says neither yes nor no`(answer: String) {
    let choice = GroupOrAlone(
      preparation([(.discussable, nil, answer), (.power, nil, answer), (.enjoyment, nil, "ja")]))
    #expect(choice.proposal == .focusGroup)
    #expect(choice.forGroup.count == 1)
    #expect(choice.againstGroup.isEmpty)
    #expect(choice.unknown == [.discussable, .acquainted, .power, .sharedLanguage])
  }

  // MARK: Time

  @Test func `the opening takes what the topics leave, and the close a third of it`() {
    let table = Timetable(.sample(minutes: 35))
    #expect(table.slots.map(\.from) == [0, 10, 15, 25, 30])
    #expect(table.slots.map(\.minutes) == [10, 5, 10, 5, 5])
    #expect(table.minutes == 35)
  }

  @Test func `topics that fill the list leave no time around them, and it is seen`() {
    let table = Timetable(.sample(minutes: 10))
    #expect(table.slots.map(\.minutes) == [5, 10, 5])
    #expect(table.minutes == 20)
  }

  @Test func `a list that does not fit between start and end says by how much`() {
    func short(_ end: String) -> Int? {
      let known = preparation([(.start, nil, "14:00"), (.end, nil, end)])
      return RunSheet(
        dossier: "noord", number: 1, preparation: known, list: .sample(), organisation: nil,
        today: Day(ordinal: 0)
      ).minutesShort
    }
    #expect(short("14:30") == 15)
    #expect(short("14:45") == nil)
  }

  // MARK: A list of topics of others

  @Test func `a composed list opens as the first one and takes as long as its parts`() throws {
    let first = TopicList.sample(id: "een", source: "Boek een")
    let second = TopicList.sample(id: "twee", minutes: 90, source: "Boek twee")
    let list = try #require(
      ComposedList(of: [
        .init(list: first, topic: "zaken"), .init(list: second, topic: nil),
        .init(list: first, topic: "zaken"),
      ])
    ).list(id: "mijn", title: "Mijn lijst")
    #expect(list.topics.map(\.id) == ["zaken", "ijs", "zaken-2", "dromen", "zaken-3"])
    #expect(list.minutes == 25 + 10 + 20 + 10)
    #expect(list.opening == first.opening)
    #expect(
      list.source == "samengesteld uit een.zaken, twee, een.zaken; Boek een; Boek twee")
  }

  @Test func `a topic of a list in another language comes with its translation in front`() throws {
    let dutch = TopicList.sample(id: "een")
    let topic = Topic.sample(
      "week", Passage("My week", translations: ["nl": "Mijn week", "ar": "أسبوعي"]),
      questions: [.sample("hoe", Passage("How was it?"), probes: [])])
    let english = TopicList.sample(id: "twee", language: .english, topics: [topic])
    let list = try #require(
      ComposedList(of: [.init(list: dutch, topic: "ijs"), .init(list: english, topic: nil)])
    ).list(id: "mijn", title: "Mijn lijst")
    #expect(
      list.topics.last?.title
        == Passage("Mijn week", translations: ["en": "My week", "ar": "أسبوعي"]))
    #expect(list.topics.last?.questions.first?.passage == Passage("How was it?"))
  }

  @Test func `what a native speaker has still to check stays so, wherever it stands`() throws {
    func passage(_ code: String) -> Passage { Passage("x", translations: [code: "y"]) }
    var first = TopicList.sample(
      id: "een", purpose: passage("pl"),
      topics: [
        .sample(
          "ijs", passage("tr"),
          questions: [.sample("hoe", passage("ar"), probes: [passage("ti")])])
      ])
    first.unchecked = ["ar", "bg", "nl", "pl", "ti", "tr", "uk"]
    first.opening = [Step(id: "welkom", passage: passage("uk"))]
    let list = try #require(ComposedList(of: [.init(list: first, topic: "ijs")]))
      .list(id: "mijn", title: "Mijn lijst")
    #expect(list.unchecked == ["ar", "nl", "pl", "ti", "tr", "uk"])
  }

  @Test func `a translation that comes to stand in front is as unchecked as it was`() throws {
    let topic = Topic.sample(
      "week", Passage("My week", translations: ["nl": "Mijn week"]), questions: [])
    var english = TopicList.sample(id: "twee", language: .english, topics: [topic])
    english.unchecked = ["nl", "pl"]
    let list = try #require(
      ComposedList(of: [
        .init(list: .sample(id: "een"), topic: "ijs"), .init(list: english, topic: nil),
      ])
    ).list(id: "mijn", title: "Mijn lijst")
    #expect(list.unchecked == ["nl"])
  }
}
