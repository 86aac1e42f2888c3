import Interviewing
import Practising
import Testing

/// A persona opens to who listens, and closes to who pushes.
@Suite struct PracticeTalkTests {
  private static let ids = Persona.all.map(\.id)

  /// The same five subjects, asked openly in two wordings and so that one word will do.
  private static let asked: [String: [(Language, open: [String], closed: [String])]] = [
    "selam": [
      (
        .dutch,
        [
          "Hoe gaat het op school met de kinderen?", "Vertel eens over de post thuis.",
          "Hoe is het bij de huisarts?", "Hoe verplaats je je, lopend of met de fiets?",
          "Wat zou je met naaien willen doen?",
        ],
        [
          "Vind je de school goed?", "Krijg je veel post?", "Ga je vaak naar de huisarts?",
          "Kun je fietsen?", "Wil je naaien?",
        ]
      ),
      (
        .english,
        [
          "How is school for the children?", "Tell me about the letters at home.",
          "What is it like at the doctor's?", "How do you feel about cycling?",
          "What would you like to do with sewing?",
        ],
        [
          "Do you like the school?", "Do you get many letters?", "Do you go to the doctor often?",
          "Can you cycle?", "Do you want to sew?",
        ]
      ),
    ],
    "ron": [
      (
        .dutch,
        [
          "Hoe gaat het op je werk?", "Vertel eens over je kleinzoon.", "Hoe gaat het met de app?",
          "Wat betekent voetbal voor je?", "Hoe ga je om met je medicijnen?",
        ],
        [
          "Werk je graag hier?", "Zie je je kleinzoon vaak?", "Zit je in de app?",
          "Houd je van voetbal?", "Neem je medicijnen?",
        ]
      ),
      (
        .english,
        [
          "How is work these days?", "Tell me about your grandson.",
          "How do you manage with the group app?", "What does football mean to you?",
          "How do you deal with your medicine?",
        ],
        [
          "Do you like your work?", "Do you see your grandson often?", "Do you use an app?",
          "Do you like football?", "Do you take medicine?",
        ]
      ),
    ],
    "riet": [
      (
        .dutch,
        [
          "Hoe zijn de avonden voor u?", "Vertel eens over uw kleindochter.",
          "Hoe regelt u het met de bank?", "Wat betekent zingen voor u?", "Hoe gaat het lopen?",
        ],
        [
          "Bent u 's avonds thuis?", "Belt uw kleindochter vaak?", "Gaat u naar de bank?",
          "Zingt u graag?", "Loopt u veel?",
        ]
      ),
      (
        .english,
        [
          "What are your evenings like?", "Tell me about your granddaughter.",
          "How do you arrange things with the bank?", "What does singing mean to you?",
          "How does walking go?",
        ],
        [
          "Are you home in the evening?", "Does your granddaughter call often?",
          "Do you go to the bank?", "Do you like singing?", "Do you walk a lot?",
        ]
      ),
    ],
    "samir": [
      (
        .dutch,
        [
          "Hoe loopt de zaak?", "Vertel eens over de belasting.", "Hoe gaat het met je moeder?",
          "Wat doe je met vrienden?", "Hoe houd je je rug heel?",
        ],
        [
          "Heb je veel klanten?", "Betaal je belasting?", "Woont je moeder hier?",
          "Heb je vrienden?", "Heb je pijn in je rug?",
        ]
      ),
      (
        .english,
        [
          "How is the business going?", "Tell me about your taxes.", "How is your mother doing?",
          "What do you do with friends?", "How do you look after your back?",
        ],
        [
          "Do you have many customers?", "Do you pay tax?", "Does your mother live here?",
          "Do you have friends?", "Does your back hurt?",
        ]
      ),
    ],
  ]

  @Test(arguments: ids)
  func `asked openly, the same five subjects yield at least three times as many needs`(id: String) {
    for (language, open, closed) in Self.asked[id] ?? [] {
      for seed in UInt64(0)..<8 {
        let told = Practice(id, seed: seed, in: language, open)
        let short = Practice(id, seed: seed, in: language, closed)
        #expect(told.needs.count >= 4, "\(language) \(seed) \(told.speech)")
        #expect(told.needs.count >= 3 * max(1, short.needs.count), "\(language) \(seed)")
        #expect(short.speech.allSatisfy { $0.count < 60 }, "\(short.speech)")
      }
    }
  }

  @Test(arguments: ids)
  func `a push closes, and it takes more than one open question to open again`(id: String) throws {
    let (_, open, _) = try #require(Self.asked[id]?.first)
    var practice = Practice(id, seed: 2, ["Vind je dat niet heel erg vervelend?"])
    practice.say(open[0])
    #expect(practice.needs.isEmpty)
    practice.say(open[0])
    #expect(practice.needs.count == 1)
  }

  @Test(arguments: ids)
  func `a word of the office and two questions at once get no story`(id: String) {
    let practice = Practice(
      id,
      [
        "Hoe staat het met uw participatie en zelfredzaamheid?",
        "Hoe gaat het thuis en wat doe je graag?",
      ])
    #expect(practice.needs.isEmpty)
  }

  @Test(arguments: ids, [Language.dutch, .english])
  func `silence after a story brings what lies beneath`(id: String, language: Language) throws {
    let questions = try #require(Self.asked[id]?.first { $0.0 == language })
    let practice = Practice(id, seed: 2, in: language, [questions.open[1], "", ""])
    #expect(practice.needs.contains { $0.level == .deeper })
  }

  @Test(arguments: [
    ("selam", "= je leest de berichten van school te langzaam", "Vertel eens over school."),
    ("selam", "Dus je hebt geen moment voor jezelf?", "Hoe ziet je dag eruit?"),
    ("ron", "= je wilt Daan een keer echt voorlezen", "Vertel eens over je kleinzoon."),
    ("riet", "Begrijp ik goed dat de avonden stil zijn?", "Hoe zijn de avonden?"),
    ("samir", "Je wilt de btw snappen.", "Hoe gaat het met de belasting?"),
  ])
  func `a good reflection is agreed with, and brings what lies beneath`(
    id: String, reflection: String, question: String
  ) {
    let practice = Practice(id, seed: 3, [question, reflection])
    #expect(practice.needs.contains { $0.level == .deeper }, "\(practice.speech)")
  }

  @Test(arguments: [
    ("selam", "= je vindt de lerares gemeen en boos", "Vertel eens over school."),
    ("ron", "Dus je wilt niet voorlezen.", "Vertel eens over je kleinzoon."),
    ("riet", "= u hebt ruzie met uw familie over vakantie", "Hoe zijn de avonden?"),
    ("samir", "Dus je houdt van tuinieren met bloemen?", "Hoe gaat het met de belasting?"),
  ])
  func `a wrong reflection is set right in their own words`(
    id: String, reflection: String, question: String
  ) {
    let practice = Practice(id, seed: 3, [question, reflection])
    let answer = practice.replies[1].speech.joined(separator: " ")
    #expect(!practice.needs.contains { $0.level == .deeper })
    #expect(answer.lowercased().contains("nee"), "\(answer)")
    #expect(answer.count > 30)
  }

  @Test func `a reflection that is half right is mended, and silence may follow`() {
    let practice = Practice(
      "selam", seed: 2,
      ["Vertel eens over school.", "dus je vindt dat de juf veel huiswerk geeft?", "", ""])
    #expect(practice.replies[1].speech[0].hasSuffix("De berichten van school lees ik te langzaam."))
    #expect(practice.needs.map(\.id) == ["selam-schoolapp", "selam-juf"])
  }

  @Test func `who asks and asks without giving back is told so`() {
    let practice = Practice("samir", seed: 1, Self.asked["samir"]?[0].open ?? [])
    var long = practice
    long.say("Hoe was het vroeger in Homs?")
    #expect(["IND", "pauze", "klant aankomt"].contains { long.replies[5].speech[0].contains($0) })
    var sharing = practice
    sharing.say("Ik heb zelf ook een moeder die veel belt.")
    sharing.say("Hoe is het om de taal te leren?")
    #expect(sharing.needs.contains { $0.id == "samir-maandag" })
  }

  @Test(arguments: ids, Language.allCases)
  func `the same seed and lines give the same talk, another seed another`(
    id: String, language: Language
  ) throws {
    let questions = try #require(Self.asked[id]?.first { $0.0 == language })
    let lines =
      ["hallo"] + questions.closed + ["", ""] + questions.open + ["", "bedankt", "thanks"]
    let talks = (UInt64(0)..<6).map { Practice(id, seed: $0, in: language, lines).replies }
    #expect(talks[3] == Practice(id, seed: 3, in: language, lines).replies)
    #expect(Set(talks.map { "\($0)" }).count > 3)
  }

  @Test(arguments: ids, Language.allCases)
  func `nothing is said twice in a long talk`(id: String, language: Language) throws {
    let questions = try #require(Self.asked[id]?.first { $0.0 == language })
    let practice = Practice(
      id, seed: 5, in: language, questions.open.flatMap { [$0, "", "", $0] } + questions.closed)
    let said = practice.speech.filter { $0.count > 40 && !$0.hasPrefix("(") }
    #expect(said.count == Set(said).count)
  }

  @Test(arguments: ids, Language.allCases)
  func `all that a persona has to tell can be heard`(id: String, language: Language) {
    var practice = Practice(id, seed: 4, in: language)
    for _ in 0..<60 {
      practice.say(language == .dutch ? "Wat vind je belangrijk?" : "What matters to you?")
      practice.say("")
      practice.say("")
      practice.say(
        language == .dutch ? "ik heb zelf ook zo'n dag gehad" : "I had such a day myself")
    }
    #expect(practice.review.missed.isEmpty)
    #expect(practice.needs.count >= 16)
  }

  @Test(arguments: [
    "", " ", "…", "...", "?", "!!!", "\u{1B}[31mrood", "😀", "=", "= ", "/", "//", "~", "'", "\"",
    String(repeating: "a", count: 100_000), String(repeating: "wat en waarom? ", count: 5_000),
    String(repeating: "(", count: 3000), "\u{0}", "ﷺ", "/stop nu maar", "/onzin",
  ])
  func `whatever is typed, there is an answer or a word about it`(line: String) {
    for persona in Persona.all {
      let practice = Practice(persona.id, [line, "Hoe gaat het thuis?", line])
      #expect(
        practice.replies.allSatisfy { !$0.speech.isEmpty || !$0.notices.isEmpty || $0.isOver })
    }
  }

  @Test func `a mark counts for the last answer, a note for what its words are about`() {
    let practice = Practice(
      "selam", seed: 2,
      [
        "Vertel eens over school.", "!", "Hoe gaat het met de post?", "! brief met haast",
        "~ ze zucht",
      ])
    let noted = practice.review.heard.filter(\.isNoted).map(\.held.id)
    #expect(noted == ["selam-schoolapp", "selam-haast"])
    #expect(practice.replies[1].speech.isEmpty)
  }

  @Test func `a goodbye is answered and ends the talk`() {
    let reply = Practice("riet", ["Tot ziens mevrouw, en bedankt"]).replies[0]
    #expect(reply.isOver)
    #expect(reply.speech == ["Dag kind. Neem de trap, de lift doet raar. En kom nog eens."])
  }

  @Test(arguments: [
    (["Vind je school leuk?"], "Je kunt het ook zo vragen: "),
    (["Vertel eens over school."], "stilte"),
    (["Vind je dat niet erg vervelend?"], "dichtgegaan"), ([], "Vertel eens over"),
  ])
  func `a tip fits where the talk is`(lines: [String], words: String) {
    let practice = Practice("selam", seed: 2, lines + ["/tip"])
    let tip = practice.replies.last?.notices.joined() ?? ""
    #expect(tip.contains(words) || words == "stilte" && tip.contains("stil"), "\(tip)")
  }
}
