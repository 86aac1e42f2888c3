import Interviewing
import Safeguarding
import Testing

/// What stands between `⟦` and `⟧` must be found, of this kind, and nothing else.
@Suite struct PersonalDataTests {
  @Test(arguments: [
    "Mijn schoonzus ⟦Nermin Kaya⟧ past op de kleintjes.",
    "mw. ⟦Öztürk⟧ slaapt slecht, zoon ⟦Emre⟧ (9) vertaalt",
    "Meneer ⟦Van Houten⟧ kwam pas na drie weken.",
    "Dhr. ⟦de Wit⟧ komt elke dag voor de krant.",
    "mevrouw ⟦van der meulen⟧ komt met de taxi",
    "de heer ⟦A. ten Brink⟧ leest voor",
    "ik heet ⟦sjoerd hoekstra⟧ en ik kom uit dokkum",
    "⟦Li Wei⟧ schrijft liever dan dat hij praat.",
    "⟦Maryam el Idrissi⟧ en haar man ⟦Younes⟧ willen een bakkerij.",
    "We gingen met ⟦Samira⟧ en ⟦Khadija⟧ naar de markt.",
    "⟦Gerrit⟧'s scootmobiel staat stil.",
    "Ik mocht bij ⟦Ludmila Petrova⟧ achterop.",
    "Dat heeft ⟦Mehmet Ali⟧ mij geleerd.",
    "Onze taalmaat ⟦Sietske Wiersma⟧ leest elke week met ons.",
    "Ter attentie van mevrouw ⟦L. Postma-de Haan⟧, afdeling jeugd.",
    "Interviewer: Waarom? ⟦Senait⟧: Voor mijn werk.",
    "Een vrouw genaamd ⟦Desta⟧ heeft mij de weg gewezen.",
    "Mr ⟦Tesfamariam⟧ waited two hours.",
    "⟦Grace⟧ helped me with the form.",
    "my name is ⟦hodan⟧ and i want to learn to swim",
    "A friend called ⟦Precious⟧ lends me her laptop.",
    "I'm ⟦Kamil Wójcik⟧ and I drive a forklift.",
    "Vandaag was ⟦Tsebaot⟧ er niet bij.",
  ])
  func `a person is found by name, list or not`(marked: String) {
    #expect(found(in: marked) == wanted(in: marked, as: .person))
  }

  @Test(arguments: [
    "In Roosendaal regende het de hele Pinksteren.",
    "Mijn Turks is beter dan mijn Nederlands.",
    "Van de UWV kreeg ik een brief, en van DUO ook.",
    "Stichting De Gouden Draad helpt met formulieren.",
    "Sinterklaas komt op de Prinses Beatrixschool.",
    "Met Jan Modaal heeft dit weinig te maken.",
    "Ik lees Jip en Janneke voor.",
    "Mark de plek goed op de kaart.",
    "In mei staat er een roos naast elke bloem.",
    "Het programma heet Oefenen en het is gratis.",
    "Will you be there in May?",
    "Faith keeps me going, and my garden too.",
    "The Red Cross and the Salvation Army share a room.",
    "Haar sleutels lagen in de tas.",
    "@hannekeleest plaatst foto's",
  ])
  func `a capital or a name that is a word is no person by itself`(text: String) {
    #expect(found(in: text) == [])
  }

  @Test(arguments: [
    ("mijn bsn is ⟦999990019⟧.", PersonalData.bsn), ("Er stond ⟦9999.90.019⟧ op.", .bsn),
    ("bsn ⟦12345611⟧", .bsn), ("Ik gaf ⟦999 990 019⟧ door.", .bsn),
    ("Mijn rekening is ⟦NL91 ABNA 0417 1643 00⟧.", .iban), ("naar ⟦nl91abna0417164300⟧", .iban),
    ("from ⟦DE89 3704 0044 0532 0130 00⟧ monthly", .iban), ("⟦BE68539007547034⟧", .iban),
    ("bel ⟦06-12345678⟧", .phone), ("bel ⟦06 - 12 34 56 78⟧", .phone),
    ("⟦(020) 123 45 67⟧", .phone),
    ("⟦+31 (0)6 12345678⟧", .phone), ("⟦0031 6 12 34 56 78⟧", .phone),
    ("⟦+32 470 12 34 56⟧ belde", .phone), ("⟦0592-312345⟧", .phone),
    ("bel (⟦06-12345678⟧)", .phone), ("⟦0612345678⟧.", .phone),
    ("mail ⟦a.b+c@voorbeeld.example⟧.", .email), ("<⟦Info@De-Kamer.example⟧>", .email),
    ("postcode ⟦9712 AB⟧ toch", .postcode), ("in ⟦8011hz⟧ wonen", .postcode),
    ("postcode ⟦2026 en⟧", .postcode), ("⟦1017 ZK⟧", .postcode),
    ("op de ⟦Kerkstraat 6⟧ in een flat", .address),
    ("aan de ⟦Jan van Galenstraat 45-2⟧.", .address),
    ("⟦Laan van Meerdervoort 102⟧, driehoog", .address), ("wonen op ⟦De Wal 17⟧ nu", .address),
    ("at ⟦27 Station Road⟧ with", .address), ("in de ⟦wilgenlaan 8a⟧", .address),
    ("⟦1e Helmersstraat 10⟧", .address), ("Het was ⟦Brink 5⟧.", .address),
    ("geboren op ⟦12 maart 1978⟧", .birthdate), ("geb. ⟦14-05-1949⟧, alleenstaand", .birthdate),
    ("geb. ⟦12/3/'78⟧", .birthdate), ("born on ⟦March 12, 1985⟧ in", .birthdate),
    ("Op ⟦21 mei⟧ ben ik jarig", .birthdate), ("Zij is van ⟦9 oktober 1938⟧.", .birthdate),
    ("⟦1979-06-30⟧ is her date of birth", .birthdate),
  ])
  func `what has a form of its own is found whole`(marked: String, kind: PersonalData) {
    #expect(found(in: marked) == wanted(in: marked, as: kind))
  }

  @Test(arguments: [
    "Mijn klantnummer is 999990019.", "kenmerk 999990019", "999990018", "pakje 12345678",
    "naar NL92ABNA0417164300, maar die rekening bestaat niet", "Bel 112, 0800-1234 of 14 0592.",
    "van 10.00-17.00 uur", "op 12-01-2027 om 10.30", "978-90-000-0000-2", "€ 1.250,00",
    "Het ordernummer is 0201234567.", "1234 SS", "in 2026 en 2027", "1500 kg", "In 2019 WW gehad",
    "in de straat 12 mensen gesproken", "lokaal 14, gang 2", "bus 612", "sinds 1950",
    "op 3 februari 2027 begint de cursus", "de brief is van 12 maart 2024", "kamer 12 in de flat",
    "In de Kerkstraat 10 huizen verkocht", "een @ zonder meer", "a@b", "12-AB-34", "35 mm",
  ])
  func `what only looks like it stays`(text: String) {
    #expect(found(in: text) == [])
  }

  @Test func `one thing is found once: the street is no person, the account no telephone`() {
    let text = "Prins Hendrikkade 3, 1012 AB; NL91 ABNA 0417 1643 00; anna@fatma.example"
    #expect(
      PersonalData.findings(in: text).map(\.kind) == [.address, .postcode, .iban, .email])
  }

  @Test func `places are counted in code points, also after combining marks and emoji`() {
    let text = "👩‍👩‍👧 e\u{301} Bel Gülşen"
    let finding = PersonalData.findings(in: text).first
    #expect(finding?.range == 13..<19)
    #expect(finding?.rule == .givenName)
  }

  @Test(arguments: DetectionRule.allCases)
  func `every rule can be explained in both languages`(rule: DetectionRule) {
    #expect(rule.reason.nl != rule.reason.en)
  }

  @Test(arguments: [
    "a", "1", "0", "A ", "@", "a@", "06 ", "Jan ", "van der ", "NL91 ", "X. ", "1234 A",
  ])
  func `a hostile line takes no more than its share of time`(piece: String) {
    let line = String(repeating: piece, count: 60_000 / piece.utf8.count)
    let time = ContinuousClock().measure { _ = PersonalData.findings(in: line) }
    #expect(time < .seconds(5))
  }

  // MARK: What is found and what is wanted

  private func found(in marked: String) -> [String] {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let scalars = Array(text.unicodeScalars)
    return PersonalData.findings(in: text).map {
      "\($0.kind.rawValue) \(String(String.UnicodeScalarView(scalars[$0.range])))"
    }
  }

  private func wanted(in marked: String, as kind: PersonalData) -> [String] {
    marked.split(separator: "⟦").filter { $0.contains("⟧") }.map {
      "\(kind.rawValue) \($0.prefix { $0 != "⟧" })"
    }
  }
}
