import Conversing
import Formats
import Interviewing
import Support
import Testing

/// A damaged record is read as far as it goes; nothing that shows it falls over.
@Suite struct DamagedRecordTests {
  @Test(arguments: 0..<10)
  func `five hundred changed bytes crash neither a page nor a talk that goes on`(part: Int) {
    let file = RecordFile(.forty)
    for number in part * 50..<part * 50 + 50 {
      let interview = Interview(folding: RecordReading<Event>(file.changed(number)).records)
      #expect(!Page(interview, in: .dutch).text(width: 80).isEmpty)
      guard number % 5 == 0 else { continue }
      var talk = Dialogue(resuming: interview)
      talk.type("/lees alles", "/s", "/o")
      #expect(!talk.text.isEmpty, "change \(number)")
    }
  }
}
