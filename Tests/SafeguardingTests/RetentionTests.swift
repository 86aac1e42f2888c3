import Interviewing
import Safeguarding
import Testing

@Suite struct RetentionTests {
  @Test(
    arguments: [
      ("12 maanden", 12, .month), ("1 maand", 1, .month), ("6 months", 6, .month),
      ("1 jaar", 1, .year), ("2 years", 2, .year), ("90 dagen", 90, .day), ("1 DAY", 1, .day),
      ("3 weken", 3, .week),
    ] as [(String, Int, Retention.Unit)])
  func `a number and a unit, in either language`(text: String, count: Int, unit: Retention.Unit) {
    #expect(Retention(text) == Retention(count: count, unit: unit))
  }

  @Test(arguments: ["", "12", "maanden", "0 dagen", "-1 jaar", "1000 jaar", "1 eeuw", "1 2 jaar"])
  func `anything else is none`(text: String) {
    #expect(Retention(text) == nil)
  }

  @Test(
    arguments: [
      ("2026-11-21", "1 dag", "2026-11-22"), ("2026-12-31", "1 dag", "2027-01-01"),
      ("2026-11-21", "2 weken", "2026-12-05"), ("2026-11-21", "12 maanden", "2027-11-21"),
      ("2026-01-31", "1 maand", "2026-02-28"), ("2028-01-31", "1 maand", "2028-02-29"),
      ("2026-08-31", "1 maand", "2026-09-30"), ("2026-10-31", "2 maanden", "2026-12-31"),
      ("2028-02-29", "1 jaar", "2029-02-28"), ("2026-12-15", "1 maand", "2027-01-15"),
    ])
  func `the last day is counted from the talk, and a short month has its own last day`(
    start: String, retention: String, end: String
  ) throws {
    let moment = try #require(Moment("\(start)T14:00:00.000+01:00"))
    #expect(Retention(retention)?.end(from: moment) == end)
  }

  @Test func `it is said in both languages, one and more`() {
    #expect(Retention("1 maand")?.name.nl == "1 maand")
    #expect(Retention("12 months")?.name.nl == "12 maanden")
    #expect(Retention("2 jaar")?.name.en == "2 years")
    #expect(Retention("1 jaar")?.name.en == "1 year")
  }
}
