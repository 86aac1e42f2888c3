import Interviewing
import Testing

@Suite struct MomentTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000+00:00", 0, 0),
      ("2000-03-01T00:00:00.000+00:00", 951_868_800_000, 0),
      ("2024-02-29T23:59:59.999+00:00", 1_709_251_199_999, 0),
      ("2026-11-21T14:03:22.120+01:00", 1_795_266_202_120, 60),
      ("2026-11-21T13:03:22.120+00:00", 1_795_266_202_120, 0),
      ("2026-11-21T07:33:22.120-05:30", 1_795_266_202_120, -330),
      ("2026-11-22T12:48:22.120+23:45", 1_795_266_202_120, 1425),
      ("2026-11-20T13:04:22.120-23:59", 1_795_266_202_120, -1439),
      ("2100-03-01T00:00:00.000+00:00", 4_107_542_400_000, 0),
      ("2100-02-28T23:59:59.999+00:00", 4_107_542_399_999, 0),
      ("9999-12-31T23:59:59.000+00:00", 253_402_300_799_000, 0),
    ] as [(String, Int64, Int)])
  func `a moment reads and writes as ISO 8601`(text: String, milliseconds: Int64, offset: Int) {
    let moment = Moment(milliseconds: milliseconds, offset: offset)
    #expect(moment.description == text)
    #expect(Moment(text) == moment)
  }

  @Test func `every day from 1970 to 2106 comes back as it was, at any offset`() {
    let offsets = [0, 60, 120, -1, -330, 345, 1439, -1439]
    let lost = (1..<50_000).filter { day in
      let moment = Moment(
        milliseconds: Int64(day) * 86_400_000 + 45_296_789, offset: offsets[day % offsets.count])
      return Moment(moment.description) != moment
    }
    #expect(lost.isEmpty)
  }

  @Test func `the day and the clock are those of the place`() {
    let moment = Moment(milliseconds: 1_795_302_000_000, offset: 60)
    #expect(moment.description == "2026-11-22T00:00:00.000+01:00")
    #expect([moment.date, moment.clock] == ["2026-11-22", "00:00"])
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T14:03:22+01:00", "2026-11-21 14:03:22.120+01:00",
    "2026-11-21T14:03:22.120+01:00 ", "2026-11-21T14:03:22.120Z", "2026-00-21T14:03:22.120+01:00",
    "2026-13-21T14:03:22.120+01:00", "2026-11-00T14:03:22.120+01:00",
    "2026-11-32T14:03:22.120+01:00", "2026-11-21T14:03:22,120+01:00",
    "2026-11-2xT14:03:22.120+01:00", "2026-11-21T14:03:22.1 0+01:00",
  ])
  func `what is no moment is nil`(text: String) { #expect(Moment(text) == nil) }

  /// Reads what `description` writes, and nothing else: no date that the calendar does not have.
  @Test(arguments: [
    "2026/11/21T14:03:22.120+01:00", "2026-11-21T14.03.22.120+01:00",
    "2026-11-21T14:03:22.120*01:00", "2026-11-21T14:03:22.120+01.00",
    "2026-02-30T14:03:22.120+01:00", "2026-11-21T24:00:00.000+01:00",
    "2026-11-21T14:60:22.120+01:00", "2026-11-21T14:03:61.120+01:00",
    "2026-11-21T+4:03:22.120+01:00", "2026-11-21T-4:03:22.120+01:00",
    "2026-11-21T14:03:22.120+24:00", "2026-11-21T14:03:22.120+01:60",
  ])
  func `what description never writes is nil`(text: String) { #expect(Moment(text) == nil) }

  @Test func `whole minutes from an earlier moment, none when the clock jumped back`() {
    let start = Moment(milliseconds: 1_795_266_000_000, offset: 60)
    let minutes = [-60_000, 0, 59_999, 60_000, 3_600_000].map { passed in
      Moment(milliseconds: start.milliseconds + Int64(passed), offset: 0).minutes(since: start)
    }
    #expect(minutes == [0, 0, 0, 1, 60])
  }

  @Test func `the order of moments is that of time, whatever the offset`() {
    let early = Moment(milliseconds: 1000, offset: 600)
    #expect(early < Moment(milliseconds: 1001, offset: -600))
    #expect(early != Moment(milliseconds: 1000, offset: 0))
  }
}
