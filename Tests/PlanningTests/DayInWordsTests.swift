import Interviewing
import Planning
import Testing

/// Days and times as people write them; today is Saturday 21 November 2026.
@Suite struct DayInWordsTests {
  private let today = Day("2026-11-21") ?? Day(ordinal: 0)

  private func read(_ text: String) -> String {
    do throws(NotADay) {
      let found = try DayInWords(text, today: today)
      let times = [found.start, found.end].map { $0.map(\.description) ?? "-" }
      return ([found.day?.description ?? "-"] + times).joined(separator: " ")
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("12 december", "2026-12-12"), ("12-12-2026", "2026-12-12"), ("12/12/2026", "2026-12-12"),
    ("12.12.2026", "2026-12-12"), ("2026-12-12", "2026-12-12"), ("12-12-26", "2026-12-12"),
    ("12-12", "2026-12-12"), ("12/25", "2026-12-25"), ("do 10 dec", "2026-12-10"),
    ("do 10 dec.", "2026-12-10"), ("donderdag, 10 december 2026", "2026-12-10"),
    ("Thursday 10 December 2026", "2026-12-10"), ("Dec 12", "2026-12-12"),
    ("December 12, 2026", "2026-12-12"), ("12th of December", "2026-12-12"),
    ("1 mrt", "2027-03-01"), ("21 november", "2026-11-21"), ("20 november", "2027-11-20"),
    ("vandaag", "2026-11-21"), ("morgen", "2026-11-22"), ("overmorgen", "2026-11-23"),
    ("tomorrow", "2026-11-22"), ("zaterdag", "2026-11-28"), ("maandag", "2026-11-23"),
    ("volgende dinsdag", "2026-11-24"), ("a.s. dinsdag", "2026-11-24"),
    ("volgende week dinsdag", "2026-11-24"), ("dinsdag volgende week", "2026-11-24"),
    ("next week Tuesday", "2026-11-24"), ("deze week zondag", "2026-11-22"),
    ("over 3 dagen", "2026-11-24"), ("over twee weken", "2026-12-05"),
    ("dinsdag over twee weken", "2026-12-08"), ("vrijdag over een week", "2026-12-04"),
    ("over een week vrijdag", "2026-12-04"), ("vrijdag over twee weken", "2026-12-11"),
    ("Friday in two weeks", "2026-12-11"), ("do donderdag", "2026-11-26"),
    ("in two weeks", "2026-12-05"),
    ("over een maand", "2026-12-21"), ("29-2-2028", "2028-02-29"),
  ])
  func `a day is understood in both languages`(text: String, day: String) {
    #expect(read(text) == "\(day) - -")
  }

  @Test(arguments: [
    ("14.00", "14:00 -"), ("14:00", "14:00 -"), ("14u30", "14:30 -"), ("14h", "14:00 -"),
    ("14 uur", "14:00 -"), ("om 14", "14:00 -"), ("half drie", "14:30 -"),
    ("kwart over twee", "14:15 -"), ("kwart voor 3", "14:45 -"), ("tien voor half drie", "14:20 -"),
    ("half past two", "14:30 -"), ("quarter to three", "14:45 -"), ("ten to four", "15:50 -"),
    ("2 pm", "14:00 -"), ("2pm", "14:00 -"), ("2:30 p.m.", "14:30 -"), ("10 am", "10:00 -"),
    ("12 pm", "12:00 -"), ("12 am", "00:00 -"), ("half een", "12:30 -"), ("half tien", "09:30 -"),
    ("half tien 's avonds", "21:30 -"), ("8 uur 's avonds", "20:00 -"), ("07:30", "07:30 -"),
    ("10 uur 's ochtends", "10:00 -"), ("14.00-16.00", "14:00 16:00"),
    ("14.00 – 16.00 uur", "14:00 16:00"), ("van 14 tot 16 uur", "14:00 16:00"),
    ("14-16", "14:00 16:00"), ("10-12 uur", "10:00 12:00"), ("9 tot 1 uur", "09:00 13:00"),
    ("from 2 to 4 pm", "14:00 16:00"), ("2-4 pm", "14:00 16:00"), ("tot 16.00", "- 16:00"),
  ])
  func `a time is understood in both languages, and nobody meets at three at night`(
    text: String, times: String
  ) {
    #expect(read(text) == "- \(times)")
  }

  @Test(arguments: [
    ("volgende week dinsdag 14.00", "2026-11-24 14:00 -"),
    ("do 10 dec 14.00-16.00", "2026-12-10 14:00 16:00"),
    ("morgen half drie", "2026-11-22 14:30 -"), ("vanavond 8 uur", "2026-11-21 20:00 -"),
    ("Dec 12 2 pm", "2026-12-12 14:00 -"), ("10 december 2026 om 10", "2026-12-10 10:00 -"),
    ("di 14-16", "2026-11-24 14:00 16:00"),
    ("op donderdag 10 december van 14.00 tot 16.00 uur", "2026-12-10 14:00 16:00"),
    ("vrijdagochtend 10 uur", "2026-11-27 10:00 -"),
    ("vrijdagochtend 7 uur", "2026-11-27 07:00 -"),
    ("vrijdagmiddag half drie", "2026-11-27 14:30 -"),
    ("morgenavond 8 uur", "2026-11-22 20:00 -"), ("maandagmorgen 10-12", "2026-11-23 10:00 12:00"),
    ("Friday morning 10", "2026-11-27 10:00 -"),
    ("tomorrow evening at 8", "2026-11-22 20:00 -"),
  ])
  func `a day and its hours may stand on one line`(text: String, all: String) {
    #expect(read(text) == all)
  }

  @Test(arguments: [
    ("31 februari", NotADay.noSuchDay(31, month: 2)), ("31-2-2027", .noSuchDay(31, month: 2)),
    ("29 februari", .noSuchDay(29, month: 2)), ("31-13", .noSuchDay(31, month: 13)),
    ("25.00", .noSuchTime("25.00")), ("14.75", .noSuchTime("14.75")),
    ("volgende week", .whichDay), ("december", .whichDay),
    ("vrijdag 10 december 2026", .otherWeekday(Day("2026-12-10") ?? Day(ordinal: 0))),
    ("ooit", .notUnderstood("ooit")), ("14.00 misschien", .notUnderstood("misschien")),
    ("10 december 11 december", .moreDays), ("dinsdag woensdag 14 uur", .moreDays),
    ("morgen overmorgen", .moreDays), ("volgende week vrijdag over een week", .moreDays),
    ("10.00-12.00 14.00", .moreTimes), ("10 tot 12 tot 14 uur", .moreTimes),
    ("", .nothing), ("op", .nothing), ("10 dec abc", .notUnderstood("abc")),
  ])
  func `what is no day says why`(text: String, reason: NotADay) {
    #expect(read(text) == "\(reason)")
  }

  @Test func `a bare number is an hour only where hours are asked`() throws {
    #expect(read("14") == "\(NotADay.notUnderstood("14"))")
    #expect(try DayInWords(times: "14", today: today).start?.description == "14:00")
    #expect(try DayInWords(times: "14-16", today: today).end?.description == "16:00")
    #expect(throws: NotADay.nothing) { try DayInWords(times: "10 december", today: today) }
  }

  @Test(arguments: Language.allCases)
  func `every day of four years reads back as it is written out`(language: Language) throws {
    for distance in 0..<1461 {
      let day = today.adding(distance)
      #expect(try DayInWords(day.words(in: language), today: today).day == day)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: ["2026-02-30", "2026-1-1", "26-01-01", "", "2026-13-01", "abcdefghij"])
  func `what is no day of a calendar is nil`(text: String) { #expect(Day(text) == nil) }

  @Test func `a clock goes round at midnight`() {
    let late = TimeOfDay(hour: 23, minute: 30)
    #expect(late?.adding(45).description == "00:15")
    #expect(late?.words(in: .dutch) == "23.30")
    #expect(TimeOfDay("24:00") == nil)
  }
}
