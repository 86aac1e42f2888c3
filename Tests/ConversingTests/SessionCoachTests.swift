import Conversing
import Interviewing
import Support
import Testing

/// The coach in a talk: at most one line per two minutes, never while somebody types.
@Suite struct SessionCoachTests {
  /// A talk that is three minutes old, with a short answer to its first question.
  private func talk(_ lines: String...) -> Dialogue {
    var talk = Dialogue()
    talk.type("ik ben er, we beginnen rustig aan", "we praten nog even over niets")
    for line in lines { talk.type(line) }
    return talk
  }

  @Test func `after a pause one dim line comes, with its instrument and the key to use it`() {
    var talk = talk("! zelf brieven lezen")
    talk.wait(5)
    #expect(
      talk.text.hasSuffix(
        """
        › (5 s)
          ↳ 6 is een behoefte. Vraag wat er dan anders wordt. (doorvragen) · Tab: vraag
        """))
    #expect(
      Completion(talk.session).candidates(for: "")
        == [Candidate("? Wat wordt er voor jou anders als dat lukt?")])
  }

  @Test func `the same is not said again, however long it stays quiet`() {
    var talk = talk("! zelf brieven lezen")
    talk.wait(5)
    for _ in 1...5 {
      talk.wait(200)
      #expect(!talk.reply.told.contains("behoefte"))
    }
  }

  @Test func `what Tab puts ready is gone once something else was typed`() {
    var talk = talk("! zelf brieven lezen")
    talk.wait(5)
    talk.type("dan hoef ik niet te wachten")
    #expect(Completion(talk.session).candidates(for: "") == [])
  }

  @Test func `the first two minutes are left in peace`() {
    var talk = Dialogue()
    talk.type("! zelf brieven lezen")
    talk.wait(5)
    #expect(talk.reply.page.isEmpty)
    talk.wait(60)
    #expect(!talk.reply.page.isEmpty)
  }

  @Test(arguments: [
    "/stil", "/dek", "/pauze", "/afronden", "/wijzig 6", "/praatplaat", "/stellingen",
  ])
  func `nothing is said where it would be in the way`(command: String) {
    var talk = talk("! zelf brieven lezen", command)
    talk.wait(5)
    #expect(talk.reply.page.isEmpty)
    #expect(talk.session.pauses == [])
  }

  @Test func `a pause keeps nothing and asks nothing: Ctrl-D twice still stops`() {
    var talk = talk()
    talk.pressControlD()
    talk.wait(5)
    talk.pressControlD()
    #expect(talk.reply.isOver)
  }

  @Test func `asked for, a tip comes at once, and the coach rests after it`() {
    var talk = talk("! zelf brieven lezen", "/tip", "~ ze huilt")
    talk.wait(5)
    #expect(talk.reply.page.isEmpty)
    talk.wait(60)
    #expect(talk.reply.told.contains("Dit raakt iemand."))
  }

  @Test func `the rewrite of an own question is one Tab away`() {
    var talk = talk("? vind je het vervelend om hulp te vragen")
    #expect(
      Completion(talk.session).candidates(for: "")
        == [Candidate("? Hoe is het voor jou om hulp te vragen?")])
    talk.type("/stil", "? vind je het vervelend om hulp te vragen")
    #expect(Completion(talk.session).candidates(for: "") == [])
  }

  @Test func `the summary that Tab puts ready can be sent as it is, and answered`() throws {
    var talk = talk()
    for number in 1...11 { talk.type("verhaal \(number) over de buurt en de mensen daar") }
    talk.wait(5)
    let draft = try #require(Completion(talk.session).candidates(for: "").first?.word)
    talk.type(draft, "ja klopt")
    #expect(
      talk.session.interview.notes.last { $0.utterance.kind == .summary }?.response == .confirmed)
  }

  @Test func `two hundred notes get no more lines than one per two minutes`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Kamil", "Nadia"])
    talk.pace = 20
    var spoken: [Moment] = []
    for number in 1...200 {
      talk.type(Self.line(number))
      for pause in [5, 20] {
        talk.wait(pause)
        if !talk.reply.page.isEmpty { spoken.append(talk.now) }
      }
    }
    #expect(spoken.count > 5)
    for (first, second) in zip(spoken, spoken.dropFirst()) {
      #expect(second.milliseconds - first.milliseconds >= 120_000)
    }
  }

  /// A line of a lively talk: needs, feelings, questions, short answers, one who says little.
  private static func line(_ number: Int) -> String {
    switch number % 7 {
    case 0: "! behoefte \(number)"
    case 1: "f: ja"
    case 2: "k: een heel verhaal over de post en wat daarvan kwam, nummer \(number)"
    case 3: "~ lacht en straalt \(number)"
    case 4: "? hoe ging dat \(number)"
    case 5: "f: ik was zo boos \(number)"
    default: number % 3 == 0 ? "/n" : "k: gewoon"
    }
  }
}
