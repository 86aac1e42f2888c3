internal import Interviewing

/// `/opname`: the clock of a recorder beside the talk, so that notes carry the recording's time.
extension SessionTurn {
  /// What the recorder shows now; nil while it stands still.
  var recorderSecond: Int? {
    guard let clock = session.interview.recording, clock.isRunning else { return nil }
    return clock.second(at: now)
  }

  /// `/opname` starts or stops the clock; `/opname 12:30` sets it to what the recorder shows.
  mutating func record(_ rest: String) throws(Refusal) {
    guard !rest.isEmpty else {
      if session.interview.recording == nil { return try startRecording(at: 0) }
      return _ = try carryOut(.stopRecording)
    }
    guard let second = RecordingClock.seconds(rest) else {
      return refuse(
        Bilingual(
          nl:
            "Zo: /opname, of /opname 12:30 als de recorder al op 12 minuten en 30 seconden staat.",
          en: "Like this: /recording, or /recording 12:30 when the recorder shows 12 minutes 30."))
    }
    try startRecording(at: second)
  }

  private mutating func startRecording(at second: Int) throws(Refusal) {
    try carryOut(.startRecording(second: second))
    let clock = RecordingClock.text(of: second)
    say(
      Bilingual(
        nl: "Opname vanaf \(clock). Elke notitie krijgt de tijd van de opname.",
        en: "Recording from \(clock). Every note gets the recording's time."), .notice)
  }

  static let recorderOff = Bilingual(
    nl: "De opname is gestopt. Zet ook de recorder uit.",
    en: "The recording has stopped. Switch the recorder off too.")
  static let recorderPause = Bilingual(
    nl: "Zet ook de recorder op pauze.", en: "Pause the recorder too.")
  static let recorderOn = Bilingual(
    nl: "Zet ook de recorder weer aan.", en: "Start the recorder again too.")
}
