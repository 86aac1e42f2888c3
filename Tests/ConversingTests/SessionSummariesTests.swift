import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
@Suite struct SessionSummariesTests {
  @Test func `the next line answers a summary when it begins with yes or no`() {
    var talk = Dialogue()
    talk.type(
      "= jij wilt zelf kunnen lezen", "ja precies", "ja nog iets", "= en rust", "nee, juist drukte")
    #expect(
      talk.text == """
        › = jij wilt zelf kunnen lezen
        + noted summary interviewer ijs.week "jij wilt zelf kunnen lezen"
        › ja precies
        + noted said p1 ijs.week "ja precies"
        + responded 4 confirmed
          bevestigd
        › ja nog iets
        + noted said p1 ijs.week "ja nog iets"
        › = en rust
        + noted summary interviewer ijs.week "en rust"
        › nee, juist drukte
        + noted said p1 ijs.week "nee, juist drukte"
        + responded 8 corrected "juist drukte"
          verbeterd
        """)
  }

  @Test func `a summary stays open until it is answered`() {
    var talk = Dialogue()
    talk.type(
      "= jij wilt lezen", "jaren geleden wel", "ja", "=j", "=j", "= en rust", "=n juist drukte")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › jaren geleden wel
        + noted said p1 ijs.week "jaren geleden wel"
        › ja
        + noted said p1 ijs.week "ja"
        › =j
        + responded 4 confirmed
          bevestigd
        › =j
          Er staat geen samenvatting open. Met = ervoor maak je er een.
          (refused)
        › = en rust
        + noted summary interviewer ijs.week "en rust"
        › =n juist drukte
        + responded 8 corrected "juist drukte"
          verbeterd
        """)
  }

  @Test func `the interviewer's own yes answers no summary`() {
    var talk = Dialogue()
    talk.type("= jij wilt lezen", "ik: ja zo zie ik dat", "ja")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › ik: ja zo zie ik dat
        + noted said interviewer ijs.week "ja zo zie ik dat"
        › ja
        + noted said p1 ijs.week "ja"
        """)
  }

  @Test func `a pasted block never answers a summary`() {
    var talk = Dialogue()
    talk.type("= jij wilt lezen")
    talk.paste("ja precies")
    talk.type("=j")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › [ja precies]
        + noted said p1 ijs.week "ja precies"
        › =j
        + responded 4 confirmed
          bevestigd
        """)
  }

  @Test func `what was answered with =j is settled: a yes in the next line is only a note`() {
    var talk = Dialogue()
    talk.type("= jij wilt lezen", "=j", "ja maar soms stil")
    #expect(talk.session.interview.notes.first?.response == .confirmed)
    #expect(talk.session.interview.notes.count == 2)
  }
}
