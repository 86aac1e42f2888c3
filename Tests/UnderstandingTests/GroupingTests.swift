import Interviewing
import Testing
import Understanding

@Suite struct GroupingTests {
  private func subject(_ text: String, after question: String? = nil) -> NeedSubject {
    DomainClassifier.subject(of: text, after: question, in: .dutch)
  }

  private func groups(_ texts: String...) -> [[Int]] {
    Grouping.groups(of: texts.map { ($0, subject($0)) })
  }

  @Test(arguments: [
    ("ik zoek een baan", LifeDomain.workEducation),
    ("ik durf geen Nederlands te praten", .civicIntegration),
    ("ik kan hem niet helpen met zijn huiswerk", .parenting),
    ("ik weet niet hoe ik die medicijnen moet slikken", .health),
    ("dat formulier van de gemeente", .affairs),
    ("ik ken hier niemand, ik ben eenzaam", .leisureSocial),
    ("ik snap die app niet, met dat wachtwoord", .digital),
    ("een aanmaning, en nog een schuld", .numeracyMoney), ("hm", .other),
  ])
  func `every domain is known by its own words`(_ text: String, _ domain: LifeDomain) {
    #expect(subject(text).domain == domain)
  }

  @Test func `the words that decided are named`() {
    #expect(subject("Er lag weer een aanmaning.").words == ["aanmaning"])
  }

  @Test func `an answer that names nothing is about what was asked`() {
    #expect(
      subject("Dat lukt niet.", after: "Hoe gaat het met rekenen en breuken?").domain
        == .numeracyMoney)
  }

  @Test func `what the topic is about decides when the words do not`() {
    let subject = DomainClassifier.subject(of: "dat lukt niet", in: .dutch, hint: .digital)
    #expect(subject.domain == .digital)
  }

  @Test func `the same need in other words is one, over both languages`() {
    #expect(
      groups("ik zoek een baan", "solliciteren, maar ik krijg geen werk", "brieven snap ik niet")
        == [[0, 1], [2]])
  }

  @Test func `what fits no need of the field goes by its words`() {
    #expect(
      groups(
        "de duiventil moet geverfd", "wie verft de duiventillen", "een standbeeld voor het plein")
        == [[0, 1], [2]])
  }

  @Test func `what is said again in the same words joins what it joined`() {
    let things = """
      duiventil standbeeld vlaggenmast muziektent kerkklok zwanen hooiberg fontein kabouter \
      molensteen wijnrank kegelbaan torenspits bruggenhoofd schuur orgel pomp gracht linde voliere
      """.split(separator: " ")
    let texts = (0..<40).map { number in
      (0..<3).map { things[(number * 3 + $0) % things.count] }.joined(separator: " ")
    }
    let once = Grouping.groups(of: texts.map { ($0, subject($0)) })
    #expect(once.count > 1 && once.count < texts.count)
    let twice = Grouping.groups(of: texts.flatMap { [$0, $0] }.map { ($0, subject($0)) })
    #expect(twice == once.map { $0.flatMap { [2 * $0, 2 * $0 + 1] } })
  }

  @Test func `every need of the field has a domain and a name in both languages`() throws {
    let concept = try #require(NeedConcept["letters"])
    #expect(concept.domain == .affairs)
    #expect(concept.name.en == "Understanding and dealing with letters")
  }
}
