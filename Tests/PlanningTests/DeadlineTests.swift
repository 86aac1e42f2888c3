import Interviewing
import Planning
import Testing

/// By when something is to be done, in words; today is Saturday 21 November 2026.
@Suite struct DeadlineTests {
  /// The sentence, and the last day it allows; `?` is an end without an exact day, `-` no end.
  static let dutch: [(String, String)] = [
    ("Dit is klaar voor het einde van het jaar.", "2026-12-31"),
    ("Het is af voor eind maart.", "2027-03-31"),
    ("Vóór 1 maart hangt het bord er.", "2027-02-28"),
    ("Voor 1 maart 2028 hangt het bord er.", "2028-02-29"),
    ("Tot 1 mei doen we dit samen.", "2027-04-30"),
    ("Tot en met 1 mei doen we dit samen.", "2027-05-01"),
    ("Dit loopt t/m juni.", "2027-06-30"),
    ("Het loopt tot juni.", "2027-05-31"),
    ("Uiterlijk 12 december staat het er.", "2026-12-12"),
    ("Uiterlijk in december staat het er.", "2026-12-31"),
    ("Op 12-12-2026 is het feest.", "2026-12-12"),
    ("Op 12/12/2027 is het feest.", "2027-12-12"),
    ("Op 2027-02-03 is het feest.", "2027-02-03"),
    ("Op 3.2.2027 is het feest.", "2027-02-03"),
    ("Uiterlijk op 3/2 is het klaar.", "2027-02-03"),
    ("In het tweede kwartaal van 2027 is het klaar.", "2027-06-30"),
    ("In Q3 is het klaar.", "2027-09-30"),
    ("Eind Q4 2026 is het klaar.", "2026-12-31"),
    ("In het laatste kwartaal van volgend jaar begint het.", "2027-12-31"),
    ("In de eerste helft van 2028 is het klaar.", "2028-06-30"),
    ("In de tweede helft van dit jaar is het klaar.", "2026-12-31"),
    ("Elke maand gedurende een jaar koken we.", "2027-11-21"),
    ("Een jaar lang koken we elke week.", "2027-11-21"),
    ("Eind mei is het klaar.", "2027-05-31"),
    ("Half mei is het klaar.", "2027-05-15"),
    ("Begin mei is het klaar.", "2027-05-10"),
    ("Medio 2027 is het klaar.", "2027-06-30"),
    ("Begin 2027 is het klaar.", "2027-03-31"),
    ("Eind 2027 is het klaar.", "2027-12-31"),
    ("Halverwege februari is het klaar.", "2027-02-15"),
    ("Binnen zes weken is het klaar.", "2027-01-02"),
    ("Over een half jaar is het klaar.", "2027-05-21"),
    ("Over anderhalf jaar is het klaar.", "2028-05-21"),
    ("Binnen honderd dagen is het klaar.", "2027-03-01"),
    ("Na drie maanden is het klaar.", "2027-02-21"),
    ("De komende twee maanden doen we dit.", "2027-01-21"),
    ("Het komende jaar doen we dit.", "2027-11-21"),
    ("Volgend jaar doen we dit.", "2027-12-31"),
    ("Volgende maand doen we dit.", "2026-12-31"),
    ("Deze maand doen we dit nog.", "2026-11-30"),
    ("Volgende week doen we dit.", "2026-11-29"),
    ("Volgende week dinsdag doen we dit.", "2026-11-24"),
    ("Morgen doen we dit.", "2026-11-22"),
    ("Uiterlijk vrijdag doen we dit.", "2026-11-27"),
    ("Donderdag a.s. doen we dit.", "2026-11-26"),
    ("Op vrijdag 11 december doen we dit.", "2026-12-11"),
    ("In week 6 doen we dit.", "2027-02-14"),
    ("Voor week 6 van 2027 is het klaar.", "2027-02-07"),
    ("In de laatste week van maart doen we dit.", "2027-03-31"),
    ("Op de eerste maandag van maart doen we dit.", "2027-03-01"),
    ("In de eerste drie maanden van 2027 doen we dit.", "2027-03-31"),
    ("Dit schooljaar lezen we samen.", "2027-07-31"),
    ("In het schooljaar 2027-2028 lezen we samen.", "2028-07-31"),
    ("Voor kerst is het klaar.", "2026-12-24"),
    ("Voor de kerstvakantie is het klaar.", "2026-12-18"),
    ("Voor Pasen is het klaar.", "2027-03-27"),
    ("Met Pinksteren 2028 is het klaar.", "2028-06-04"),
    ("Op Koningsdag is het klaar.", "2027-04-27"),
    ("Voor Sinterklaas is het klaar.", "2026-12-04"),
    ("Vóór de jaarwisseling is het klaar.", "2026-12-31"),
    ("Van maart tot juni lopen we samen.", "2027-05-31"),
    ("Van 1 tot 15 maart lopen we samen.", "2027-03-14"),
    ("Van januari tot en met april lopen we samen.", "2027-04-30"),
    ("Tussen 1 maart en 1 juni lopen we samen.", "2027-06-01"),
    ("In 2027 zijn we 20% groter dan in 2025.", "2027-12-31"),
    ("In maart 20 ouders bereiken.", "2027-03-31"),
    ("In de loop van februari 2027 is het klaar.", "2027-02-28"),
    ("Maart '27 is het klaar.", "2027-03-31"),
    ("Per 1 april is het klaar.", "2027-04-01"),
    ("In 2027 beginnen we; vóór 1 juli is het klaar.", "2027-06-30"),
    ("Voor de zomervakantie is het klaar.", "?"), ("In het najaar van 2027 is het klaar.", "?"),
    ("Voor de ramadan is het klaar.", "?"), ("Binnen een paar weken is het klaar.", "?"),
    ("Vanaf 1 maart is er koffie.", "-"), ("Elke dinsdag is er koffie.", "-"),
    ("Op dinsdag om 10.00 uur is er koffie.", "-"), ("Twee keer per jaar is er koffie.", "-"),
    ("Op de eerste maandag van de maand is er koffie.", "-"),
    ("Kinderen van 4 tot 6 jaar lezen.", "-"), ("We geven een cursus van zes weken.", "-"),
    ("Zo snel mogelijk is er koffie.", "-"), ("Na de zomer is er koffie.", "-"),
    ("Jan drinkt koffie met Mei Ling.", "-"), ("Twee jaar geleden was er koffie.", "-"),
  ]

  static let english: [(String, String)] = [
    ("It is ready by the end of the year.", "2026-12-31"),
    ("It is ready by the end of Q1.", "2027-03-31"),
    ("It is ready before the end of March.", "2027-03-31"),
    ("It is ready by March 2027.", "2027-03-31"),
    ("It is ready before March.", "2027-02-28"),
    ("It is ready by 1 March.", "2027-03-01"),
    ("It is ready by March 1st, 2027.", "2027-03-01"),
    ("It is ready on the 2nd of May.", "2027-05-02"),
    ("We do this until 2 May.", "2027-05-01"),
    ("We do this up to and including May.", "2027-05-31"),
    ("We do this from January to March.", "2027-03-31"),
    ("It is ready within three months.", "2027-02-21"),
    ("It is ready in six weeks.", "2027-01-02"),
    ("It is ready six weeks from now.", "2027-01-02"),
    ("It is ready within a fortnight.", "2026-12-05"),
    ("We do this for half a year.", "2027-05-21"),
    ("We do this over the next two years.", "2028-11-21"),
    ("It is ready before Easter.", "2027-03-27"),
    ("It is ready before Christmas.", "2026-12-24"),
    ("It is ready by Friday.", "2026-11-27"),
    ("It is ready no later than 5 January.", "2027-01-05"),
    ("It is ready in mid-April.", "2027-04-15"),
    ("It is ready in early June 2027.", "2027-06-10"),
    ("It is ready in the second half of 2027.", "2027-12-31"),
    ("It is ready next month.", "2026-12-31"),
    ("It is ready this school year.", "2027-07-31"),
    ("Every month for a year we cook.", "2027-11-21"),
    ("It is ready before the summer holidays.", "?"), ("It is ready next spring.", "?"),
    ("From 1 March there is coffee.", "-"), ("Every Tuesday there is coffee.", "-"),
    ("Twice a month there is coffee.", "-"), ("There may be coffee.", "-"),
    ("Children aged 4 to 6 read.", "-"), ("Soon there is coffee.", "-"),
    ("After the summer there is coffee.", "-"),
  ]

  static let today = Day("2026-11-21")

  private func told(_ text: String, _ language: Language) throws -> String {
    let today = try #require(Self.today)
    guard let deadline = Deadline(text, in: language, today: today) else { return "-" }
    return deadline.day?.description ?? "?"
  }

  @Test(arguments: dutch)
  func `Dutch words tell the last day they imply`(sentence: String, day: String) throws {
    #expect(try told(sentence, .dutch) == day)
  }

  @Test(arguments: english)
  func `English words tell the last day they imply`(sentence: String, day: String) throws {
    #expect(try told(sentence, .english) == day)
  }

  @Test(
    arguments: [
      ("Voor 1 maart 2024 is het klaar.", "2024-02-29", .past, "Voor 1 maart 2024"),
      ("Op 31 februari is het klaar.", nil, .noSuchDay, "Op 31 februari"),
      ("Op 29-02-2027 is het klaar.", nil, .noSuchDay, "Op 29-02-2027"),
      ("Vóór 1 maart is het klaar.", "2027-02-28", nil, "Vóór 1 maart"),
    ] as [(String, String?, Deadline.Trouble?, String)])
  func `a day that has passed, or that no calendar has, is told apart`(
    sentence: String, day: String?, trouble: Deadline.Trouble?, words: String
  ) throws {
    let today = try #require(Self.today)
    let deadline = try #require(Deadline(sentence, in: .dutch, today: today))
    #expect(deadline.day?.description == day)
    #expect(deadline.trouble == trouble)
    #expect(deadline.words == words)
  }

  /// Dates of Easter as the churches published them.
  @Test(arguments: ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"])
  func `Easter is where the calendar has it`(day: String) throws {
    let deadline = Deadline(
      "Met Pasen \(day.prefix(4)).", in: .dutch, today: try #require(Day("2020-01-01")))
    #expect(deadline?.day?.description == day)
  }

  @Test func `29 February without a year is the next one there is`() throws {
    #expect(try told("Uiterlijk 29 februari.", .dutch) == "2028-02-29")
  }

  @Test func `a day is told with its weekday in both languages`() throws {
    let day = try #require(Day("2027-03-31"))
    #expect(day.words(in: .dutch) == "woensdag 31 maart 2027")
    #expect(day.words(in: .english) == "Wednesday 31 March 2027")
  }
}
