import Interviewing
import Support
import Testing

@Suite struct RecordingClockTests {
  @Test func `the clock runs from what the recorder showed, and stands still in a pause`() {
    let clock = { (interview: Interview, minute: Int) in
      interview.recording?.second(at: .sample(minute: minute))
    }
    let running = Interview.sample(.recordingStarted(second: 30))
    #expect(clock(running, 5) == 30 + 3 * 60)
    let paused = running.after(.paused)
    #expect(clock(paused, 60) == 30 + 60)
    #expect(paused.recording?.isRunning == false)
    let again = paused.after(.note(), .continued)
    #expect(clock(again, 10) == 30 + 60 + 5 * 60)
    #expect(clock(again.after(.recordingStopped), 10) == nil)
  }

  @Test func `a clock that jumps back takes nothing off the recording`() {
    let running = Interview.sample(.note(), .recordingStarted(second: 90))
    #expect(running.recording?.second(at: .sample(minute: 0)) == 90)
  }

  @Test(arguments: [
    ("12:30", 750), ("0:00", 0), ("1:02:03", 3723), ("5", 300), ("90:00", 5400), ("12:60", nil),
    ("", nil), ("x", nil), ("1:2:3:4", nil), ("-1", nil), ("12:", nil), ("99999", nil),
  ])
  func `what a recorder shows`(text: String, seconds: Int?) {
    #expect(RecordingClock.seconds(text) == seconds)
  }

  @Test(arguments: [(0, "0:00"), (61, "1:01"), (750, "12:30"), (3723, "1:02:03")])
  func `seconds as a recorder shows them`(seconds: Int, text: String) {
    #expect(RecordingClock.text(of: seconds) == text)
  }
}
