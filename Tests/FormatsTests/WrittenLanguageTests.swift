import Formats
import Interviewing
import Support
import Testing

/// Languages that people read: how they run, and what they are called.
@Suite struct WrittenLanguageTests {
  @Test(arguments: ["ar", "fa", "he", "ur", "ps", "ckb", "prs", "ku-Arab", "yi", "sd", "ug", "dv"])
  func `a language written from right to left runs so, whatever its text begins with`(code: String)
  {
    #expect(WrittenLanguage(code).direction(of: "WhatsApp") == "rtl")
  }

  @Test(arguments: ["nl", "en", "pl", "tr", "uk", "bg", "ti", "am", "ru", "ku-Latn"])
  func `a language written from left to right runs so, whatever its text begins with`(code: String)
  {
    #expect(WrittenLanguage(code).direction(of: "سلام") == "ltr")
  }

  @Test func `a language with two scripts, or one unknown here, runs as its letters do`() {
    #expect(WrittenLanguage("ku").direction(of: "Roj baş") == "ltr")
    #expect(WrittenLanguage("ku").direction(of: "1. ڕۆژ باش") == "rtl")
    #expect(WrittenLanguage("xyz").direction(of: "… שלום") == "rtl")
    #expect(WrittenLanguage("xyz").direction(of: "123") == "ltr")
  }

  @Test func `letters that want a font of their own are known by the text`() {
    #expect(WrittenLanguage("ar").letters(of: "p1 سلام") == "arabic")
    #expect(WrittenLanguage("ur").letters(of: "سلام") == "nastaliq")
    #expect(WrittenLanguage("ti").letters(of: "ሰላም") == "ethiopic")
    #expect(WrittenLanguage("he").letters(of: "שלום") == "hebrew")
    #expect(WrittenLanguage("pl").letters(of: "dzień dobry") == nil)
  }

  @Test(arguments: ["ar", "AR", "arabisch", "Arabic", "العربية"])
  func `a language is meant by its code or by any of its names`(word: String) {
    let known = ["nl", "ar"].map { WrittenLanguage($0) }
    #expect(WrittenLanguage(word, among: known) == WrittenLanguage("ar"))
    #expect(WrittenLanguage(word, among: [WrittenLanguage("nl")]) == nil)
  }

  @Test func `a list is there in its own language, then English, then the others`() {
    let passage = Passage("Hoe?", translations: ["ti": "?", "en": "How?", "ar": "?"])
    let title = Passage("Titel", translations: ["pl": "Tytuł"])
    let list = TopicList.sample(topics: [
      .sample("een", title, questions: [.sample("q", passage)])
    ])
    #expect(list.writtenLanguages.map(\.code) == ["nl", "en", "ar", "ti"])
  }
}
